// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/exportedrequest.h"
#include "models/values/result.h"

#include <QByteArray>

namespace Hookbench {

/// The request as a command for a POSIX shell, several lines in UTF-8. Secrets are variables ($AUTHORIZATION). What a
/// terminal or a clipboard would change (carriage returns, tabs, other control characters, bytes that are not UTF-8) is
/// spelt in octal for printf. Certificates are left out. Fails with a sentence where prepared() does.
Result<QByteArray> curlForPosix(const ExportedRequest &exported);

/// The same for Windows PowerShell 5.1 and PowerShell 7, in ASCII. Secrets are variables of the environment
/// ($env:AUTHORIZATION). The body goes through a temporary file: 5.1 loses quotes in what it hands to a program, and
/// would send a piped text as ASCII with a line break added. A body of plain ASCII stands in a here-string, any other
/// in base64, so that neither the encoding of a script nor its line ends can touch it. Headers and URLs with quotes or
/// characters beyond ASCII go through a file of curl's options for the same reason.
Result<QByteArray> curlForPowerShell(const ExportedRequest &exported);

} // namespace Hookbench
