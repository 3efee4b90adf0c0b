// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/texts/messagereader.h"

#include "models/json/scanner.h"

#include <utility>

namespace Hookbench {

namespace {

qint64 lineAt(const MessageBlock &block, qsizetype offset)
{
    return block.firstLine + block.bytes.first(offset).count('\n');
}

/// Walks over the fields of CSV records.
class CsvWalk
{
public:
    enum class Fault { None, TextAfterQuotes, QuoteInText };

    CsvWalk(const QByteArray &bytes, char separator)
        : m_begin{bytes.constData()}
        , m_at{m_begin}
        , m_end{m_begin + bytes.size()}
        , m_separator{separator}
    {
    }

    bool atEnd() const { return m_at == m_end; }
    qsizetype offset() const { return m_at - m_begin; }
    bool recordEnds() const { return m_recordEnds; }
    Fault fault() const { return m_fault; }

    /// Goes past the end of a blank line, if there is one here.
    bool skipBlank()
    {
        const bool carriage = m_at != m_end && *m_at == '\r' && m_at + 1 != m_end && m_at[1] == '\n';
        if (m_at == m_end || (*m_at != '\n' && !carriage))
            return false;
        m_at += carriage ? 2 : 1;
        ++m_lines;
        return true;
    }
    qint64 lines() const { return m_lines; }

    /// Goes past one field; its text is taken only when @p text is there.
    void field(QString *text) { m_at != m_end &&*m_at == '"' ? quoted(text) : plain(text); }

private:
    bool isEnd(const char *at) const { return at == m_end || *at == m_separator || *at == '\n'; }

    void finish()
    {
        m_recordEnds = m_at == m_end || *m_at == '\n';
        if (m_at == m_end)
            return;
        m_lines += *m_at == '\n';
        ++m_at;
    }

    void plain(QString *text)
    {
        const char *from = m_at;
        while (!isEnd(m_at)) {
            if (*m_at == '"') {
                m_fault = Fault::QuoteInText;
                return;
            }
            ++m_at;
        }
        const bool carriage = m_at > from && m_at[-1] == '\r' && (m_at == m_end || *m_at == '\n');
        if (text)
            *text = QString::fromUtf8(from, m_at - from - (carriage ? 1 : 0));
        finish();
    }

    void quoted(QString *text)
    {
        const char *from = ++m_at;
        bool doubled = false;
        for (; m_at != m_end; ++m_at) {
            m_lines += *m_at == '\n';
            if (*m_at != '"')
                continue;
            if (m_at + 1 == m_end || m_at[1] != '"')
                break;
            doubled = true;
            ++m_at;
        }
        if (text) {
            *text = QString::fromUtf8(from, m_at - from);
            if (doubled)
                text->replace(QStringLiteral("\"\""), QStringLiteral("\""));
        }
        if (m_at != m_end)
            ++m_at;
        if (m_at != m_end && *m_at == '\r' && (m_at + 1 == m_end || m_at[1] == '\n'))
            ++m_at;
        if (!isEnd(m_at)) {
            m_fault = Fault::TextAfterQuotes;
            return;
        }
        finish();
    }

    const char *m_begin;
    const char *m_at;
    const char *m_end;
    char m_separator;
    bool m_recordEnds = false;
    Fault m_fault = Fault::None;
    qint64 m_lines = 0;
};

QStringList headerOf(const QByteArray &record, char separator)
{
    QStringList header;
    CsvWalk walk{record, separator};
    do {
        walk.field(&header.emplaceBack());
    } while (!walk.recordEnds() && walk.fault() == CsvWalk::Fault::None);
    return header;
}

} // namespace

MessageReader::MessageReader(MessageShape shape, MessageCutter cutter, QString column, QString name)
    : m_shape{shape}
    , m_cutter{std::move(cutter)}
    , m_columnName{std::move(column)}
    , m_name{std::move(name)}
{
}

Error MessageReader::at(const QString &sentence, qint64 line) const
{
    return Error{sentence.arg(QString::number(line), m_name), {}};
}

Result<MessageReader> MessageReader::open(MessageShape shape, ReadBytes read, const QString &column,
                                          const QString &name)
{
    MessageReader reader{shape, MessageCutter{shape, std::move(read), name}, column, name};
    if (shape == MessageShape::Csv) {
        if (const Result<> found = reader.findColumn(); !found)
            return found.error();
    }
    return reader;
}

Result<> MessageReader::findColumn()
{
    const Result<std::optional<MessageBlock>> record = m_cutter.firstRecord();
    if (!record)
        return record.error();
    if (!*record)
        return Error{tr("The file %1 is empty; a CSV file needs a header line.").arg(m_name), {}};
    if (Result<> checked = checkBytes(**record); !checked)
        return checked;
    // The separator is the one with which the header has the column.
    for (const char separator : {',', ';', '\t'}) {
        m_separator = separator;
        m_column = headerOf((*record)->bytes, separator).indexOf(m_columnName);
        if (m_column >= 0)
            return {};
    }
    const QStringList header = headerOf((*record)->bytes, ',');
    return Error{tr("The file %1 has no column “%2”. Its columns are: %3.")
                     .arg(m_name, m_columnName, header.join(QStringLiteral(", "))),
                 {}};
}

Result<> MessageReader::checkBytes(const MessageBlock &block) const
{
    const qsizetype nul = block.bytes.indexOf('\0');
    if (nul >= 0)
        return at(tr("Line %1 of %2 holds a NUL character, so it is no text. Save the file as UTF-8 text."),
                  lineAt(block, nul));
    if (block.bytes.isValidUtf8())
        return {};
    qsizetype from = 0;
    for (qint64 line = block.firstLine;; ++line) {
        const qsizetype end = block.bytes.indexOf('\n', from);
        const QByteArrayView text
            = QByteArrayView{block.bytes}.sliced(from, (end < 0 ? block.bytes.size() : end) - from);
        if (end < 0 || !text.isValidUtf8())
            return at(tr("Line %1 of %2 is not UTF-8. Save the file as UTF-8."), line);
        from = end + 1;
    }
}

Result<> MessageReader::csvRows(const MessageBlock &block, QList<MessageRow> &rows) const
{
    CsvWalk walk{block.bytes, m_separator};
    while (!walk.atEnd()) {
        if (walk.skipBlank())
            continue;
        const qint64 line = block.firstLine + walk.lines();
        // A record that ends before the column says nothing there.
        MessageRow row{line, QStringLiteral("")};
        for (qsizetype column = 0;; ++column) {
            walk.field(column == m_column ? &row.text : nullptr);
            if (walk.fault() != CsvWalk::Fault::None)
                return at(
                    walk.fault() == CsvWalk::Fault::QuoteInText
                        ? tr("Line %1 of %2 has quotes inside a text that does not begin with them. Put the whole "
                             "text in quotes and double those inside.")
                        : tr("Line %1 of %2 has text behind closing quotes. Double the quotes inside a text."),
                    block.firstLine + walk.lines());
            if (walk.recordEnds())
                break;
        }
        rows.append(std::move(row));
    }
    return {};
}

Result<> MessageReader::jsonRows(const MessageBlock &block, QList<MessageRow> &rows) const
{
    const QByteArray member = m_columnName.toUtf8();
    qint64 line = block.firstLine;
    for (qsizetype from = 0; from < block.bytes.size(); ++line) {
        qsizetype end = block.bytes.indexOf('\n', from);
        end = end < 0 ? block.bytes.size() : end;
        const QByteArray text = block.bytes.sliced(from, end - from);
        from = end + 1;
        if (text.trimmed().isEmpty())
            continue;
        const Json::Document json = Json::Document::parse(text);
        const int node = json.isValid() && json.node(0).kind == Json::Kind::Object ? json.member(0, member) : -1;
        if (node < 0 || json.node(node).kind != Json::Kind::String)
            return Error{tr("Line %1 of %2 is no JSON object with a text called “%3”.")
                             .arg(QString::number(line), m_name, m_columnName),
                         {}};
        rows.append({line, json.string(json.node(node))});
    }
    return {};
}

Result<> MessageReader::rows(const MessageBlock &block, QList<MessageRow> &rows) const
{
    if (Result<> checked = checkBytes(block); !checked)
        return checked;
    rows.reserve(rows.size() + block.lines);
    if (m_shape == MessageShape::Csv)
        return csvRows(block, rows);
    if (m_shape == MessageShape::JsonLines)
        return jsonRows(block, rows);
    qint64 line = block.firstLine;
    for (qsizetype from = 0; from < block.bytes.size(); ++line) {
        qsizetype end = block.bytes.indexOf('\n', from);
        end = end < 0 ? block.bytes.size() : end;
        const bool carriage = end > from && block.bytes[end - 1] == '\r';
        rows.append({line, QString::fromUtf8(block.bytes.constData() + from, end - from - (carriage ? 1 : 0))});
        from = end + 1;
    }
    return {};
}

} // namespace Hookbench
