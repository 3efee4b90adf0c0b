// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/words/sentences.h"

#include "models/words/phrase.h"
#include "models/words/words.h"

#include <algorithm>

namespace Hookbench::Words {

QString sentence(const Diagnostic &diagnostic)
{
    for (const auto say : {jsonSentence, documentSentence, webhookSentence, credentialSentence, settingSentence,
                           payloadSentence, languageSentence}) {
        if (std::optional<QString> said = say(diagnostic))
            return *std::move(said);
    }
    return nameIn(ruleNames, diagnostic.rule);
}

QString sentenceWithField(const Diagnostic &diagnostic)
{
    const std::optional<QString> fault = jsonSentence(diagnostic);
    if (!fault || diagnostic.pointer.isEmpty())
        return sentence(diagnostic);
    const QString spelling = diagnostic.pointer.section(QLatin1Char{'/'}, 2, 2);
    const auto field = diagnostic.pointer.startsWith(QLatin1StringView{"/fields/"})
        ? valueIn(credentialFieldNames, spelling)
        : std::nullopt;
    return phrase("%1: %2", {field ? name(*field) : fieldName(diagnostic.pointer), *fault});
}

QString compilerLine(const QString &file, const Diagnostic &diagnostic)
{
    // Editors jump to the place, and to them lines start at 1 even where the whole file is meant. Severity and rule are
    // for programs too, so they are not translated.
    return QStringLiteral("%1:%2:%3: %4: %5 [%6]")
        .arg(file, QString::number(std::max(1, diagnostic.position.line)),
             QString::number(std::max(1, diagnostic.position.column)),
             QString{nameIn(severityNames, diagnostic.severity)}, sentence(diagnostic),
             QString{nameIn(ruleNames, diagnostic.rule)});
}

} // namespace Hookbench::Words
