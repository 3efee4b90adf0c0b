// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/json/writer.h"

#include "models/json/scanner.h"

#include <QLocale>

#include <cmath>

namespace Hookbench::Json {

void Writer::breakLine()
{
    if (m_layout == Layout::Compact)
        return;
    m_text += '\n';
    m_text.append(m_open.size() * 2, ' ');
}

/// Puts what must stand between what was written last and the next key or value.
void Writer::separate()
{
    if (m_afterKey) {
        m_afterKey = false;
        return;
    }
    if (m_open.isEmpty())
        return;
    char &innermost = m_open.data()[m_open.size() - 1];
    const bool first = innermost >= 'a';
    if (!first)
        m_text += ',';
    innermost = static_cast<char>(first ? innermost - 'a' + 'A' : innermost);
    if (innermost != 'I')
        breakLine();
    else if (!first && m_layout == Layout::Indented)
        m_text += ' ';
}

Writer &Writer::beginObject()
{
    separate();
    m_text += '{';
    m_open += 'o';
    return *this;
}

Writer &Writer::endObject()
{
    Q_ASSERT(!m_open.isEmpty() && !m_afterKey);
    const char closed = m_open.back();
    m_open.chop(1);
    if (closed == 'O')
        breakLine();
    m_text += '}';
    return *this;
}

Writer &Writer::beginArray(bool inLine)
{
    separate();
    m_text += '[';
    m_open += inLine ? 'i' : 'a';
    return *this;
}

Writer &Writer::endArray()
{
    Q_ASSERT(!m_open.isEmpty() && !m_afterKey);
    const char closed = m_open.back();
    m_open.chop(1);
    if (closed == 'A')
        breakLine();
    m_text += ']';
    return *this;
}

Writer &Writer::key(QLatin1StringView name)
{
    return writeKey(QByteArrayView{name.data(), name.size()});
}

Writer &Writer::key(QStringView name)
{
    return writeKey(name.toUtf8());
}

Writer &Writer::writeKey(QByteArrayView utf8)
{
    separate();
    appendQuoted(m_text, utf8);
    m_text += m_layout == Layout::Compact ? ":" : ": ";
    m_afterKey = true;
    return *this;
}

Writer &Writer::value(QStringView text)
{
    separate();
    appendQuoted(m_text, text.toUtf8());
    return *this;
}

Writer &Writer::value(QLatin1StringView text)
{
    separate();
    appendQuoted(m_text, QByteArrayView{text.data(), text.size()});
    return *this;
}

Writer &Writer::value(qint64 number)
{
    separate();
    m_text += QByteArray::number(number);
    return *this;
}

Writer &Writer::value(double number)
{
    if (!std::isfinite(number))
        return null();
    separate();
    m_text += QByteArray::number(number, 'g', QLocale::FloatingPointShortest);
    return *this;
}

Writer &Writer::writeTruth(bool truth)
{
    separate();
    m_text += truth ? "true" : "false";
    return *this;
}

Writer &Writer::null()
{
    separate();
    m_text += "null";
    return *this;
}

Writer &Writer::raw(QByteArrayView json)
{
    separate();
    if (m_layout == Layout::Indented)
        m_text += formatted(json, static_cast<int>(m_open.size()));
    else
        m_text.append(json);
    return *this;
}

} // namespace Hookbench::Json
