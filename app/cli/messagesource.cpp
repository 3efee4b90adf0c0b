// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/messagesource.h"
#include "app/cli/inputfile.h"
#include "app/cli/text.h"

#include "models/json/scanner.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace Hookbench::Cli {

namespace {

QByteArray withoutLineEnd(QByteArray line)
{
    if (line.endsWith('\n'))
        line.chop(1);
    if (line.endsWith('\r'))
        line.chop(1);
    return line;
}

/// The fields of one record (RFC 4180).
QStringList fieldsOf(const QByteArray &record)
{
    QStringList fields;
    QByteArray field;
    bool quoted = false;
    for (qsizetype i = 0; i < record.size(); ++i) {
        const char c = record[i];
        if (quoted && c == '"' && i + 1 < record.size() && record[i + 1] == '"') {
            field += '"';
            ++i;
        } else if (c == '"') {
            quoted = !quoted;
        } else if (c == ',' && !quoted) {
            fields << QString::fromUtf8(field);
            field.clear();
        } else {
            field += c;
        }
    }
    fields << QString::fromUtf8(field);
    return fields;
}

} // namespace

Result<std::unique_ptr<MessageSource>> MessageSource::open(const QString &path, const QString &column)
{
    const Shape shape = path.endsWith(u".csv"_s, Qt::CaseInsensitive) ? Shape::Csv
        : path.endsWith(u".jsonl"_s, Qt::CaseInsensitive)             ? Shape::JsonLines
                                                                      : Shape::Lines;
    std::unique_ptr<MessageSource> source{new MessageSource{shape}};
    source->m_path = path;
    if (const Result<> opened = openInput(source->m_file, path); !opened)
        return opened.error();
    if (shape == Shape::Csv) {
        if (const Result<> found = source->findColumn(column); !found)
            return found.error();
    }
    return source;
}

QByteArray MessageSource::line()
{
    QByteArray text = m_file.readLine();
    if (!text.isEmpty())
        ++m_line;
    else if (const Result<> read = readingFault(m_file, m_path); !read)
        m_error = read.error();
    return text;
}

std::optional<QStringList> MessageSource::record()
{
    // Longer than any message: by then a quote is missing, and the rest of the file would be taken for one field.
    constexpr qsizetype longest = 1 << 20;
    QByteArray text;
    int firstLine = 0;
    bool open = false;
    do {
        const QByteArray more = line();
        if (!m_error.summary.isEmpty() || (more.isEmpty() && text.isEmpty()))
            return std::nullopt;
        if (text.isEmpty())
            firstLine = m_line;
        text += more;
        if (more.count('"') % 2 != 0)
            open = !open;
        if (open && (more.isEmpty() || text.size() > longest)) {
            m_error = Error{Text::tr("Line %1 of %2 opens quotes that are not closed. Close them, or double the quotes "
                                     "inside a text.")
                                .arg(firstLine)
                                .arg(m_path),
                            {}};
            return std::nullopt;
        }
        // A blank line is no record.
        if (!open && withoutLineEnd(text).isEmpty())
            text.clear();
    } while (open || text.isEmpty());
    return fieldsOf(withoutLineEnd(text));
}

Result<> MessageSource::findColumn(const QString &column)
{
    std::optional<QStringList> header = record();
    if (!m_error.summary.isEmpty())
        return m_error;
    if (!header)
        return Error{Text::tr("The file %1 is empty; a CSV file needs a header line.").arg(m_path), {}};
    if (header->first().startsWith(QChar::ByteOrderMark))
        header->first().remove(0, 1);
    m_column = header->indexOf(column);
    if (m_column < 0)
        return Error{Text::tr("The file %1 has no column “%2”. Its columns are: %3. Name one with --column.")
                         .arg(m_path, column, header->join(u", "_s)),
                     {}};
    return {};
}

std::optional<QString> MessageSource::messageOf(const QByteArray &line)
{
    const Json::Document json = Json::Document::parse(line);
    const int member
        = json.isValid() && json.nodes().front().kind == Json::Kind::Object ? json.member(0, "message") : -1;
    if (member < 0 || json.nodes()[static_cast<std::size_t>(member)].kind != Json::Kind::String) {
        m_error = Error{
            Text::tr("Line %1 of %2 is no JSON object with a text called “message”.").arg(m_line).arg(m_path), {}};
        return std::nullopt;
    }
    return json.string(json.nodes()[static_cast<std::size_t>(member)]);
}

std::optional<QString> MessageSource::next()
{
    if (m_shape == Shape::Csv) {
        const std::optional<QStringList> fields = record();
        if (!fields)
            return std::nullopt;
        // A record that ends before the column says nothing there.
        return fields->value(m_column, u""_s);
    }
    QByteArray text;
    do {
        text = line();
        if (text.isEmpty())
            return std::nullopt;
        text = withoutLineEnd(text);
    } while (text.isEmpty() && m_shape == Shape::JsonLines);
    if (m_shape == Shape::JsonLines)
        return messageOf(text);
    return QString::fromUtf8(text);
}

} // namespace Hookbench::Cli
