// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/texts/messagecutter.h"

#include <QList>
#include <QStringList>

namespace Hookbench {

/// A message of a file, and the line where its record begins.
struct MessageRow
{
    qint64 line = 0;
    QString text;

    bool operator==(const MessageRow &) const = default;
};

/// Reads messages from a file of any of the three shapes in blocks: a million of them need the memory of a few blocks.
class MessageReader
{
    Q_DECLARE_TR_FUNCTIONS(Hookbench::MessageReader)
public:
    /// @p column names the column or member of the message; @p name is the file's, for what it complains about. Fails
    /// with a sentence for a CSV file without a header or without the column.
    static Result<MessageReader> open(MessageShape shape, ReadBytes read, const QString &column, const QString &name);

    /// The next block; nothing at the end.
    Result<std::optional<MessageBlock>> nextBlock() { return m_cutter.next(); }
    /// The messages of a block; may be asked on any thread. Fails with a sentence that names the line: a broken quote,
    /// a bytes that are no UTF-8, a NUL, a line that is no JSON. What stood before it in the
    /// block is appended to @p rows.
    Result<> rows(const MessageBlock &block, QList<MessageRow> &rows) const;

private:
    MessageReader(MessageShape shape, MessageCutter cutter, QString column, QString name);
    Result<> findColumn();
    Result<> checkBytes(const MessageBlock &block) const;
    Result<> csvRows(const MessageBlock &block, QList<MessageRow> &rows) const;
    Result<> jsonRows(const MessageBlock &block, QList<MessageRow> &rows) const;
    Error at(const QString &sentence, qint64 line) const;

    MessageShape m_shape;
    MessageCutter m_cutter;
    QString m_columnName;
    QString m_name;
    char m_separator = ',';
    qsizetype m_column = 0;
};

} // namespace Hookbench
