// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

/// What a call of hookbench-cli gave.
struct CallResult
{
    int status = -1;
    QByteArray out;
    QByteArray err;

    /// Each line of the output as JSON; an empty object where a line is none.
    QList<QJsonObject> lines() const;
};

/// Calls the real program on a database of its own.
class CommandLine
{
public:
    CallResult call(const QStringList &arguments, const QByteArray &input = {}) const;
    /// Starts it and leaves it running; the caller waits for its lines.
    void start(QProcess &process, const QStringList &arguments) const;
    /// Writes a file into the folder of this command line, and gives its path.
    QString file(const QString &name, const QByteArray &content) const;
    QString path(const QString &name) const { return m_folder.filePath(name); }

private:
    QStringList withDatabase(const QStringList &arguments) const;
    QTemporaryDir m_folder;
};
