// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/text.h"
#include "models/keywords/normaliser.h"

using namespace Qt::StringLiterals;

namespace Hookbench::Cli {

namespace {

void list(Output &out, const ExceptionBook &book, const QStringList &languages)
{
    for (const QString &language : languages) {
        const QStringList words = book.exceptions().words().value(language);
        if (!out.isJson()) {
            out.line(u"%1: %2"_s.arg(language, words.join(u", "_s)));
            continue;
        }
        Json::Writer json;
        json.beginObject().member("language"_L1, QStringView{language});
        json.member("changed"_L1, book.isChanged(language)).key("words"_L1).beginArray();
        for (const QString &word : words)
            json.value(QStringView{word});
        out.line(json.endArray().endObject());
    }
}

QStringList without(const QStringList &words, const QStringList &removed)
{
    QStringList kept;
    for (const QString &word : words) {
        const QString text = normaliseMessage(word).text;
        const bool gone = std::any_of(removed.cbegin(), removed.cend(),
                                      [&](const QString &one) { return normaliseMessage(one).text == text; });
        if (!gone)
            kept.append(word);
    }
    return kept;
}

} // namespace

void declareExceptions(QCommandLineParser &parser)
{
    parser.addOption({u"of"_s, Text::tr("The language whose words are meant."), u"en|fr|sv"_s});
}

ExitStatus runExceptions(Session &session, const QCommandLineParser &parser)
{
    QStringList words = parser.positionalArguments();
    const QString action = words.isEmpty() ? u"list"_s : words.takeFirst();
    const QString language = parser.value(u"of"_s);
    const bool changes = action == u"add"_s || action == u"remove"_s || action == u"reset"_s;
    const bool wellAsked = (changes && !language.isEmpty() && (action == u"reset"_s) == words.isEmpty())
        || (action == u"list"_s && words.isEmpty());
    if (!wellAsked) {
        session.out().complain(
            Error{Text::tr("exceptions lists the words, or adds, removes or resets them with --of LANGUAGE."), {}});
        return CouldNot;
    }
    Composition *database = session.composition();
    if (!database)
        return CouldNot;
    ExceptionBook &book = database->exceptions;
    const QStringList old = book.exceptions().words().value(language);
    Result<> done;
    if (action == u"reset"_s)
        done = book.reset(language);
    else if (changes)
        done = book.save(language, action == u"add"_s ? old + words : without(old, words));
    if (!done) {
        session.out().complain(done.error());
        return CouldNot;
    }
    list(session.out(), book, language.isEmpty() ? FuzzyExceptions::languages() : QStringList{language});
    return Done;
}

} // namespace Hookbench::Cli
