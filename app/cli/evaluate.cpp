// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/text.h"
#include "models/json/scanner.h"
#include "models/language/evaluator.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace Hookbench::Cli {

namespace {

std::optional<Language::OutputKind> kindNamed(const QString &name)
{
    if (name == u"text")
        return Language::OutputKind::Text;
    if (name == u"json")
        return Language::OutputKind::Json;
    if (name == u"url")
        return Language::OutputKind::UrlPart;
    return std::nullopt;
}

/// The namespaces of a profile file; none of them without one. Says what is wrong with it and sets the exit status.
std::optional<Language::Value> roots(Session &session, const QCommandLineParser &parser, ExitStatus &failure)
{
    failure = CouldNot;
    if (!parser.isSet(u"profile"_s))
        return Language::rootsOf(Language::Value{Language::Value::Object{}});
    const QString file = parser.value(u"profile"_s);
    const std::optional<QByteArray> json = session.read(file);
    if (!json)
        return std::nullopt;
    const Json::Document document = Json::Document::parse(*json);
    session.report(file, document.diagnostics());
    if (!document.isValid()) {
        failure = AnswerIsNo;
        return std::nullopt;
    }
    if (document.node(0).kind != Json::Kind::Object) {
        session.out().complain(
            Error{Text::tr("The profile %1 is no JSON object. Put its attributes between braces.").arg(file), {}});
        return std::nullopt;
    }
    return Language::rootsOf(Language::Value::fromJson(document));
}

} // namespace

void declareEvaluate(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"profile"_s,
         Text::tr(
             "Take the profile from this JSON file: its attributes, or an object of namespaces such as profile and "
             "context."),
         u"FILE"_s},
        {u"as"_s, Text::tr("Escape values for plain text, JSON or a part of an address."), u"text|json|url"_s,
         u"text"_s},
    });
}

ExitStatus runEvaluate(Session &session, const QCommandLineParser &parser)
{
    const QStringList words = parser.positionalArguments();
    const std::optional<Language::OutputKind> kind = kindNamed(parser.value(u"as"_s));
    if (words.size() != 1)
        session.out().complain(Error{Text::tr("evaluate needs one template file."), {}});
    else if (!kind)
        session.out().complain(Error{
            Text::tr("There is nothing to write as “%1”. Known are text, json and url.").arg(parser.value(u"as"_s)),
            {}});
    else if (words.first() == u"-" && parser.value(u"profile"_s) == u"-")
        session.out().complain(Error{Text::tr("Only one of template and profile can be standard input."), {}});
    else if (const std::optional<QByteArray> text = session.read(words.first())) {
        ExitStatus failure = CouldNot;
        const std::optional<Language::Value> namespaces = roots(session, parser, failure);
        if (!namespaces)
            return failure;
        const Language::Template parsed = Language::Template::parse(QByteArrayView{*text});
        session.report(words.first(), parsed.diagnostics());
        if (!parsed.isUsable())
            return AnswerIsNo;
        Language::Context context;
        context.roots = *namespaces;
        context.now = QDateTime::fromMSecsSinceEpoch(systemClock(), QTimeZone::systemTimeZone());
        context.seed = QRandomGenerator::global()->generate64();
        const Language::Evaluation result = Language::evaluate(parsed, context, *kind);
        session.out().bytes(result.text.toUtf8());
        session.report(words.first(), result.diagnostics);
        return result.isComplete() ? Done : AnswerIsNo;
    }
    return CouldNot;
}

} // namespace Hookbench::Cli
