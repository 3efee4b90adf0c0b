// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/text.h"
#include "app/composition/languages.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Hookbench;
using namespace Hookbench::Cli;

namespace {

void declareCommon(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"database"_s, Text::tr("Use this database file."), u"FILE"_s},
        {u"sandbox"_s, Text::tr("Look at this sandbox."), u"NAME"_s},
        {u"format"_s, Text::tr("Print text, or one JSON object a line."), u"text|json"_s, u"text"_s},
        {u"language"_s, Text::tr("Speak this language."), u"en|fr|sv"_s},
    });
    parser.addOption({{u"h"_s, u"help"_s}, Text::tr("Show this help.")});
    parser.addOption({u"version"_s, Text::tr("Show the version.")});
}

QString overview()
{
    QString text
        = Text::tr("Usage: %1")
              .arg(
                  u"hookbench-cli [--database FILE] [--sandbox NAME] [--format text|json] [--language en|fr|sv] COMMAND …"_s);
    text += u"\n\n"_s;
    for (const Command &command : commands()) {
        const QString call = QString::fromUtf8(command.name) + u' ' + QString::fromUtf8(command.usage);
        text += u"  "_s + call.leftJustified(44) + Text::tr(command.summary) + u'\n';
    }
    return text + u'\n'
        + Text::tr("A WEBHOOK is a name in the database or the path of a document; - is standard input.") + u'\n'
        + Text::tr("Exit status: 0 done, 1 the answer is no, 2 could not do it.");
}

/// Finds the language before anything is said, wherever the option stands.
QString wishedLanguage(const QStringList &arguments)
{
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        if (arguments[i] == u"--language"_s && i + 1 < arguments.size())
            return arguments[i + 1];
        if (arguments[i].startsWith(u"--language="_s))
            return arguments[i].section(u'=', 1);
    }
    return {};
}

ExitStatus runCommand(const Command &command, const QStringList &arguments, Output::Format preset,
                      const QCommandLineParser &global)
{
    QCommandLineParser parser;
    declareCommon(parser);
    command.declare(parser);
    Output plain{preset};
    if (!parser.parse(withRegions(arguments))) {
        plain.complain(Error{parser.errorText(), {}});
        return CouldNot;
    }
    if (parser.isSet(u"help"_s)) {
        plain.line(
            Text::tr("Usage: %1")
                .arg(u"hookbench-cli "_s + QString::fromUtf8(command.name) + u' ' + QString::fromUtf8(command.usage)));
        plain.line(Text::tr(command.summary));
        const QString help = parser.helpText();
        plain.line(help.mid(help.indexOf(u"\n\n"_s) + 1));
        return Done;
    }
    const auto value
        = [&](const QString &option) { return parser.isSet(option) ? parser.value(option) : global.value(option); };
    const QString format = value(u"format"_s);
    if (format != u"text"_s && format != u"json"_s) {
        plain.complain(Error{Text::tr("There is no format called “%1”. Known are text and json.").arg(format), {}});
        return CouldNot;
    }
    Output output{format == u"json"_s ? Output::Format::JsonLines : Output::Format::Text};
    Session session{output, value(u"database"_s), value(u"sandbox"_s)};
    const ExitStatus status = command.run(session, parser);
    output.flush();
    if (output.isWhole())
        return status;
    output.complain(Error{Text::tr("Standard output could not be written."), output.reason()});
    return CouldNot;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application{argc, argv};
    QCoreApplication::setApplicationName(u"Hookbench"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(HOOKBENCH_VERSION));

    Languages languages;
    const QStringList arguments = QCoreApplication::arguments();
    const QString wish = wishedLanguage(arguments);
    languages.speak(wish);

    Output plain{Output::Format::Text};
    if (!wish.isEmpty() && !Languages::known().contains(wish)) {
        plain.complain(Error{
            Text::tr("There is no language called “%1”. Known are %2.").arg(wish, Languages::known().join(u", "_s)),
            {}});
        return CouldNot;
    }

    QCommandLineParser global;
    declareCommon(global);
    global.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsPositionalArguments);
    if (!global.parse(arguments)) {
        plain.complain(Error{global.errorText(), {}});
        return CouldNot;
    }
    if (global.isSet(u"version"_s)) {
        plain.line(u"hookbench-cli "_s + QCoreApplication::applicationVersion());
        return Done;
    }
    QStringList words = global.positionalArguments();
    // help match is match --help.
    if (words.size() == 2 && words.first() == u"help"_s)
        words = {words.last(), u"--help"_s};
    if (words.isEmpty() || words.first() == u"help"_s) {
        const bool asked = global.isSet(u"help"_s) || !words.isEmpty();
        asked ? plain.line(overview()) : plain.complain(overview());
        return asked ? Done : CouldNot;
    }
    const auto command = std::find_if(commands().cbegin(), commands().cend(), [&](const Command &candidate) {
        return words.first() == QLatin1StringView{candidate.name};
    });
    if (command == commands().cend()) {
        plain.complain(Error{Text::tr("There is no command called “%1”.").arg(words.first()), {}});
        plain.complain(overview());
        return CouldNot;
    }
    return runCommand(*command, words, Output::Format::Text, global);
}
