// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/exchange.h"
#include "models/values/result.h"
#include "models/values/secret.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace Hookbench {

/// Which shell's quotes a command is written in.
enum class CommandShell { Posix, PowerShell, Cmd };

/// A secret that a command held; the request has {{NAME}} in its place.
struct ImportedSecret
{
    /// What stands between the braces: AUTHORIZATION.
    QByteArray name;
    /// Empty when the command only had a variable there.
    Secret value;

    bool operator==(const ImportedSecret &) const = default;
};

/// What a command for curl comes to.
struct ImportedRequest
{
    /// Without secrets. Variables of the shell are {{NAME}} too.
    OutboundRequest request;
    QList<ImportedSecret> secrets;
    /// Sentences about what was left out or has to be filled in.
    QStringList notes;

    bool operator==(const ImportedRequest &) const = default;
};

/// Whether @p text seems to be a command for curl, whatever prompt, path or preparation stands before it.
bool looksLikeCurl(const QByteArray &text);

/// The shell that @p command is written for, by how it goes on over lines and quotes; POSIX where it fits several.
CommandShell shellOf(const QByteArray &command);

/// Reads a pasted command, in the quotes of a POSIX shell (and $'…' of bash), PowerShell or cmd, as browsers and
/// documentations give it. Nothing is run, and no file is read. Fails with a sentence that names line and column.
Result<ImportedRequest> importCurl(const QByteArray &command);

} // namespace Hookbench
