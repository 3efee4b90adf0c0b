// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/texts/messagecutter.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace Hookbench {

namespace {

// Longer than any message: by then a quote is missing, and the rest of the file would be taken for one field.
constexpr qsizetype longestRecord = 1 << 20;

qsizetype findByte(const QByteArray &bytes, char sought, qsizetype from)
{
    const void *found = from < bytes.size()
        ? std::memchr(bytes.constData() + from, sought, static_cast<std::size_t>(bytes.size() - from))
        : nullptr;
    return found ? static_cast<const char *>(found) - bytes.constData() : -1;
}

} // namespace

MessageShape messageShape(QStringView fileName)
{
    if (fileName.endsWith(u".csv", Qt::CaseInsensitive))
        return MessageShape::Csv;
    const bool json
        = fileName.endsWith(u".jsonl", Qt::CaseInsensitive) || fileName.endsWith(u".ndjson", Qt::CaseInsensitive);
    return json ? MessageShape::JsonLines : MessageShape::Lines;
}

MessageCutter::MessageCutter(MessageShape shape, ReadBytes read, QString name)
    : m_shape{shape}
    , m_read{std::move(read)}
    , m_name{std::move(name)}
{
}

Result<bool> MessageCutter::fill()
{
    if (m_ended)
        return false;
    const bool first = m_line == 1 && m_rest.isEmpty();
    Result<QByteArray> more = m_read();
    if (!more)
        return more.error();
    m_ended = more->isEmpty();
    m_rest += *more;
    if (first && (m_rest.startsWith("\xFF\xFE") || m_rest.startsWith("\xFE\xFF")))
        return Error{tr("Line 1 of %1 begins as UTF-16 does. Save the file as UTF-8.").arg(m_name), {}};
    if (first && m_rest.startsWith("\xEF\xBB\xBF"))
        m_rest.remove(0, 3);
    return !m_ended;
}

qsizetype MessageCutter::borderOfLines() const
{
    return m_rest.lastIndexOf('\n') + 1;
}

/// The end of the last line that ends outside quotes.
qsizetype MessageCutter::borderOfQuotes()
{
    while (m_looked < m_rest.size()) {
        const qsizetype quote = findByte(m_rest, '"', m_looked);
        const qsizetype end = quote < 0 ? m_rest.size() : quote;
        if (!m_open) {
            const qsizetype line = QByteArrayView{m_rest}.sliced(m_looked, end - m_looked).lastIndexOf('\n');
            if (line >= 0)
                m_border = m_looked + line + 1;
            m_opened = end;
        }
        if (quote >= 0)
            m_open = !m_open;
        m_looked = quote < 0 ? end : end + 1;
    }
    return m_border;
}

Error MessageCutter::tooLong() const
{
    const bool quotes = m_shape == MessageShape::Csv && m_open;
    const qint64 line = m_line + (quotes ? m_rest.first(m_opened).count('\n') : 0);
    const QString sentence = quotes
        ? tr("Line %1 of %2 opens quotes that are not closed. Close them, or double the quotes inside a text.")
        : tr("Line %1 of %2 is longer than a megabyte, which no message is.");
    return Error{sentence.arg(QString::number(line), m_name), {}};
}

MessageBlock MessageCutter::take(qsizetype size)
{
    MessageBlock block{m_rest.first(size), m_line, 0};
    block.lines = block.bytes.count('\n') + (block.bytes.endsWith('\n') ? 0 : 1);
    m_line += block.lines;
    m_rest = m_rest.sliced(size);
    m_looked = std::max<qsizetype>(0, m_looked - size);
    m_border = 0;
    m_opened = std::max<qsizetype>(0, m_opened - size);
    return block;
}

Result<std::optional<MessageBlock>> MessageCutter::next()
{
    for (;;) {
        const Result<bool> more = fill();
        if (!more)
            return more.error();
        const qsizetype border = m_shape == MessageShape::Csv ? borderOfQuotes() : borderOfLines();
        // What stands before a fault is given first.
        const bool broken
            = m_rest.size() - border > longestRecord || (m_ended && m_shape == MessageShape::Csv && m_open);
        if (broken && border == 0)
            return tooLong();
        const qsizetype size = m_ended && !broken ? m_rest.size() : border;
        if (size > 0)
            return std::optional{take(size)};
        if (m_ended)
            return std::optional<MessageBlock>{};
    }
}

Result<std::optional<MessageBlock>> MessageCutter::firstRecord()
{
    for (;;) {
        bool open = false;
        for (qsizetype i = 0; i < m_rest.size(); ++i) {
            open = open != (m_rest[i] == '"');
            if (m_rest[i] == '\n' && !open && i + 1 <= longestRecord)
                return std::optional{take(i + 1)};
        }
        m_open = open;
        m_opened = std::max<qsizetype>(0, m_rest.lastIndexOf('"'));
        if (m_rest.size() > longestRecord || (m_ended && open))
            return tooLong();
        if (m_ended)
            return m_rest.isEmpty() ? std::optional<MessageBlock>{} : std::optional{take(m_rest.size())};
        m_open = false;
        const Result<bool> more = fill();
        if (!more)
            return more.error();
    }
}

} // namespace Hookbench
