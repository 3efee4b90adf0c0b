// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/shellwords.h"

#include "models/json/scanner.h"

#include <QCoreApplication>

#include <algorithm>

namespace Hookbench {

namespace {

class ShellText
{
    Q_DECLARE_TR_FUNCTIONS(Hookbench::CurlImport)
};

} // namespace

Error shellError(const QByteArray &text, qsizetype at, const QString &sentence)
{
    const TextPosition place = Json::positionAt(text, static_cast<int>(at));
    return Error{ShellText::tr("Line %1, column %2: %3")
                     .arg(QString::number(place.line), QString::number(place.column), sentence),
                 {}};
}

QByteArray shellVariable(ShellCommand &command, const QByteArray &name)
{
    QByteArray upper = name.toUpper();
    std::replace_if(
        upper.begin(), upper.end(),
        [](char c) { return !((c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_'); }, '_');
    if (!command.variables.contains(upper))
        command.variables << upper;
    return "{{" + upper + "}}";
}

bool isCurl(const QByteArray &word)
{
    const qsizetype slash = std::max(word.lastIndexOf('/'), word.lastIndexOf('\\'));
    const QByteArray name = word.sliced(slash + 1).toLower();
    return name == "curl" || name == "curl.exe";
}

} // namespace Hookbench
