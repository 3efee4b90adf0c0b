// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/result.h"

#include <QByteArray>
#include <QHash>
#include <QList>

namespace Hookbench {

/// A word that a shell would hand to curl, and where it begins in the text.
struct ShellWord
{
    QByteArray text;
    qsizetype at = 0;
};

/// The one call of curl in a pasted text.
struct ShellCommand
{
    /// What follows "curl".
    QList<ShellWord> words;
    /// Files that the text itself fills, by the name curl would be given; "-" is standard input.
    QHash<QByteArray, QByteArray> files;
    /// Variables whose values only the shell has, each as its {{NAME}} in the words.
    QList<QByteArray> variables;
    /// Whether something follows the command that was not read: a pipe, a redirection, another command.
    bool isCutOff = false;
};

/// The place and what is wrong there, as one sentence for the person.
Error shellError(const QByteArray &text, qsizetype at, const QString &sentence);

/// {{NAME}} for a variable of this name; noted in @p command.
QByteArray shellVariable(ShellCommand &command, const QByteArray &name);

/// Whether @p word starts curl: curl, curl.exe, with any path before it.
bool isCurl(const QByteArray &word);

Result<ShellCommand> readPosixWords(const QByteArray &text);
Result<ShellCommand> readPowerShellWords(const QByteArray &text);
Result<ShellCommand> readCmdWords(const QByteArray &text);

} // namespace Hookbench
