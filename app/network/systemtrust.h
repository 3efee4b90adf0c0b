// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace Hookbench {

/// Where the certificates lie that the system trusts, as paths for libcurl; each may be empty.
struct SystemTrust
{
    /// A file with many certificates.
    QByteArray file;
    /// A directory with one certificate a file, named by its hash.
    QByteArray directory;
};

/// Where libcurl looks by itself.
SystemTrust systemTrust();

/// @p own and what stands in the file of @p trust. libcurl takes certificates from memory instead of its file, so that
/// trusting one more would otherwise mean trusting nobody else.
QByteArray withSystemTrust(const QByteArray &own, const SystemTrust &trust);

} // namespace Hookbench
