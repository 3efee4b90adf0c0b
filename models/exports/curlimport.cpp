// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/curlimport.h"

#include "models/exports/curlreader.h"
#include "models/exports/shellwords.h"

#include <QRegularExpression>

namespace Hookbench {

bool looksLikeCurl(const QByteArray &text)
{
    const QByteArray start = text.left(100'000).toLower();
    for (qsizetype at = start.indexOf("curl"); at >= 0; at = start.indexOf("curl", at + 1)) {
        const char before = at == 0 ? '\n' : start[at - 1];
        const QByteArray after = start.mid(at + 4, 5);
        const bool ends
            = after.startsWith(".exe ") || (!after.isEmpty() && QByteArrayView{" \t\\`^\r\n"}.contains(after[0]));
        // At the start of a line, behind a prompt, a pipe or a path.
        const qsizetype line = start.lastIndexOf('\n', at) + 1;
        const QByteArray lead = start.mid(line, at - line).trimmed();
        const bool begins = lead.isEmpty() || lead == "$" || lead == "%" || lead == "&" || lead.endsWith('|')
            || lead.endsWith('>') || before == '/' || before == '\\';
        if (ends && begins)
            return true;
    }
    return false;
}

CommandShell shellOf(const QByteArray &given)
{
    // Bodies may hold anything, so that only the first line counts.
    const QByteArray text = given.trimmed();
    const QByteArray line = text.left(text.indexOf('\n') < 0 ? text.size() : text.indexOf('\n')).trimmed();
    if (line.endsWith('\\') || line.startsWith("printf "))
        return CommandShell::Posix;
    static const QRegularExpression assignment{QStringLiteral("^\\$\\w+\\s*=")};
    const bool prepares = assignment.match(QString::fromLatin1(line)).hasMatch();
    if (prepares || line.startsWith('[') || line.startsWith('&') || line.startsWith("PS ") || line.endsWith('`'))
        return CommandShell::PowerShell;
    if (line.endsWith('^') || line.startsWith("curl ^\"") || line.startsWith("curl.exe ^\""))
        return CommandShell::Cmd;
    return line.startsWith("curl.exe") || line.contains("$env:") || line.contains("${env:") ? CommandShell::PowerShell
                                                                                            : CommandShell::Posix;
}

Result<ImportedRequest> importCurl(const QByteArray &given)
{
    QByteArray command = given;
    // Pages have blanks that don't break, and files a mark in front.
    if (command.startsWith("\xef\xbb\xbf"))
        command.remove(0, 3);
    const CommandShell shell = shellOf(command);
    Result<ShellCommand> words = shell == CommandShell::PowerShell ? readPowerShellWords(command)
        : shell == CommandShell::Cmd                               ? readCmdWords(command)
                                                                   : readPosixWords(command);
    if (!words)
        return words.error();
    return CurlReader{command, *std::move(words)}.read();
}

} // namespace Hookbench
