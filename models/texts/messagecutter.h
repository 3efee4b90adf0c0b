// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/result.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QString>

#include <functional>
#include <optional>

namespace Hookbench {

/// How a file of messages is made.
enum class MessageShape {
    /// One message a line.
    Lines,
    /// RFC 4180 with a header; the separator may be a comma, a semicolon or a tab.
    Csv,
    /// A JSON object a line.
    JsonLines
};

/// By the end of its name: .csv, .jsonl (or .ndjson), anything else is lines.
MessageShape messageShape(QStringView fileName);

/// Some whole records of a file.
struct MessageBlock
{
    QByteArray bytes;
    /// Of its first line, from 1.
    qint64 firstLine = 1;
    qint64 lines = 0;
};

/// Gives the next bytes of a file, as many as it likes; none at the end.
using ReadBytes = std::function<Result<QByteArray>()>;

/// Cuts a stream of bytes where records end, so that blocks can be read apart and on different threads. Never holds
/// more than a block and a record.
class MessageCutter
{
    Q_DECLARE_TR_FUNCTIONS(Hookbench::MessageCutter)
public:
    /// @p name is the file's, for what it complains about.
    MessageCutter(MessageShape shape, ReadBytes read, QString name);

    /// The next block; nothing at the end. Fails for what can't be read and for records longer than a megabyte.
    Result<std::optional<MessageBlock>> next();
    /// The first record alone; nothing when there is none. Only before the first next().
    Result<std::optional<MessageBlock>> firstRecord();

private:
    Result<bool> fill();
    qsizetype borderOfLines() const;
    qsizetype borderOfQuotes();
    Error tooLong() const;
    MessageBlock take(qsizetype size);

    MessageShape m_shape;
    ReadBytes m_read;
    QString m_name;
    QByteArray m_rest;
    bool m_ended = false;
    qint64 m_line = 1;
    /// How far quotes were looked for, whether they are open there, and where the last whole record ended.
    qsizetype m_looked = 0;
    bool m_open = false;
    qsizetype m_border = 0;
    qsizetype m_opened = 0;
};

} // namespace Hookbench
