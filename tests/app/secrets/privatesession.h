// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcessEnvironment>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace Hookbench::Testing {

/// A home folder with nothing in it, and message buses of its own that know of no service, whatever is installed or
/// running on this machine. What is kept in the home is there in the next session too.
class PrivateSession
{
public:
    PrivateSession();

    /// Starts a bus, runs @p setUp in a shell and then asks @p wishes (see asking.h); the answers, and what went wrong
    /// with the process as a last one.
    QStringList ask(const QString &setUp, const QStringList &wishes) const;
    /// The same without any bus.
    QStringList askWithoutBus(const QStringList &wishes) const;

    /// Files in the home that contain @p bytes, as they are or in Base64.
    QStringList filesWith(const QByteArray &bytes) const;
    QString path(const QString &name) const { return m_home.filePath(name); }

    /// What the processes get.
    QProcessEnvironment environment;

private:
    QStringList run(const QString &program, const QStringList &arguments) const;

    QTemporaryDir m_home;
};

/// Starts gnome-keyring with a keyring that opens with @p password; the first time the keyring is made.
QString keyringDaemon(const QString &password = QStringLiteral("test"));
/// Starts gnome-keyring as on a new account, or where nobody has logged in with a password.
QString keyringDaemonWithoutPassword();

} // namespace Hookbench::Testing
