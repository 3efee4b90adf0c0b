// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/messagesource.h"
#include "app/cli/inputfile.h"

namespace Hookbench::Cli {

Result<std::unique_ptr<MessageSource>> MessageSource::open(const QString &path, const QString &column)
{
    std::unique_ptr<MessageSource> source{new MessageSource};
    QFile &file = source->m_file;
    if (const Result<> opened = openInput(file, path); !opened)
        return opened.error();
    const MessageShape shape = messageShape(path);
    // A person at the other end of standard input is answered line by line.
    const bool byLine = path == u"-";
    const auto read = [&file, path, byLine]() -> Result<QByteArray> {
        constexpr qint64 blockSize = 256 * 1024;
        QByteArray bytes = byLine ? file.readLine(blockSize) : file.read(blockSize);
        if (bytes.isEmpty()) {
            if (const Result<> fault = readingFault(file, path); !fault)
                return fault.error();
        }
        return bytes;
    };
    Result<MessageReader> reader = MessageReader::open(shape, read, column, path);
    if (!reader)
        return reader.error();
    source->m_reader = *std::move(reader);
    return source;
}

std::optional<QString> MessageSource::next()
{
    while (m_next == m_rows.size()) {
        m_rows.clear();
        m_next = 0;
        m_error = m_fault;
        if (!m_error.summary.isEmpty())
            return std::nullopt;
        const Result<std::optional<MessageBlock>> block = m_reader->nextBlock();
        if (!block) {
            m_error = block.error();
            return std::nullopt;
        }
        if (!*block)
            return std::nullopt;
        if (const Result<> read = m_reader->rows(**block, m_rows); !read)
            m_fault = read.error();
    }
    return m_rows[m_next++].text;
}

} // namespace Hookbench::Cli
