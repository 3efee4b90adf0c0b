// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/texts/messagereader.h"
#include "models/values/result.h"

#include <QFile>
#include <QString>

#include <memory>
#include <optional>

namespace Hookbench::Cli {

/// Messages from a file or standard input (see MessageReader), in blocks or one at a time, so that a million of them
/// need no memory.
class MessageSource
{
public:
    static Result<std::unique_ptr<MessageSource>> open(const QString &path, const QString &column);

    /// The next message; nothing at the end or on a fault, see error().
    std::optional<QString> next();
    /// What stopped the reading before the end; empty when nothing did.
    const Error &error() const { return m_error; }
    /// For who reads in blocks instead.
    MessageReader &reader() { return *m_reader; }

private:
    MessageSource() = default;

    QFile m_file;
    std::optional<MessageReader> m_reader;
    QList<MessageRow> m_rows;
    qsizetype m_next = 0;
    Error m_error;
    /// Of the block that was read last: told after the rows before it.
    Error m_fault;
};

} // namespace Hookbench::Cli
