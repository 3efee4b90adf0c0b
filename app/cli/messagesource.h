// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/result.h"

#include <QByteArray>
#include <QFile>
#include <QString>

#include <memory>
#include <optional>

namespace Hookbench::Cli {

/// Messages from a file, one at a time, so that a million of them need no memory: one a line, a column of a CSV file
/// with a header
/// (.csv), or the member "message" of each line (.jsonl).
class MessageSource
{
public:
    static Result<std::unique_ptr<MessageSource>> open(const QString &path, const QString &column);

    /// The next message; nothing at the end or on a fault, see error().
    std::optional<QString> next();
    /// What stopped the reading before the end; empty when nothing did.
    const Error &error() const { return m_error; }

private:
    enum class Shape { Lines, Csv, JsonLines };
    explicit MessageSource(Shape shape)
        : m_shape{shape}
    {
    }
    Result<> findColumn(const QString &column);
    /// The next line as it is; empty at the end or on a fault.
    QByteArray line();
    std::optional<QStringList> record();
    std::optional<QString> messageOf(const QByteArray &json);

    QFile m_file;
    QString m_path;
    Shape m_shape;
    qsizetype m_column = 0;
    int m_line = 0;
    Error m_error;
};

} // namespace Hookbench::Cli
