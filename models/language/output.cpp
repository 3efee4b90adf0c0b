// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/language/output.h"

#include "models/language/jsontext.h"
#include "models/language/percent.h"

using namespace Qt::StringLiterals;

namespace Hookbench::Language {

void Output::literal(QStringView text)
{
    if (m_kind == OutputKind::Header)
        return header(text);
    if (m_kind == OutputKind::Json)
        follow(text);
    m_text += text;
}

void Output::value(const Value &value, bool raw)
{
    if (m_kind == OutputKind::Json && !m_inString && !raw) {
        m_text += value.toJson();
        return;
    }
    if (value.type() == Value::Type::String)
        return text(value.string(), raw);
    text(value.toText(), raw);
}

void Output::text(QStringView text, bool raw)
{
    switch (m_kind) {
    case OutputKind::Text:
        m_text += text;
        return;
    case OutputKind::Html:
        if (raw)
            m_text += text;
        else
            html(text);
        return;
    case OutputKind::Json:
        if (raw) {
            follow(text);
            m_text += text;
        } else {
            appendEscaped(m_text, text);
        }
        return;
    case OutputKind::UrlPart:
        if (raw)
            urlAsItIs(text);
        else
            appendPercentEncoded(m_text, text);
        return;
    case OutputKind::Header:
        break;
    }
    header(text);
}

void Output::html(QStringView text)
{
    qsizetype plain = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        QLatin1StringView reference;
        switch (text[i].unicode()) {
        case u'&':
            reference = "&amp;"_L1;
            break;
        case u'<':
            reference = "&lt;"_L1;
            break;
        case u'>':
            reference = "&gt;"_L1;
            break;
        case u'"':
            reference = "&quot;"_L1;
            break;
        case u'\'':
            reference = "&#x27;"_L1;
            break;
        case u'`':
            reference = "&#x60;"_L1;
            break;
        case u'=':
            reference = "&#x3D;"_L1;
            break;
        default:
            continue;
        }
        m_text += text.sliced(plain, i - plain);
        m_text += reference;
        plain = i + 1;
    }
    m_text += text.sliced(plain);
}

void Output::urlAsItIs(QStringView text)
{
    for (const QChar c : text) {
        if (c <= u' ' || c == QChar{0x7F})
            appendPercentEncoded(m_text, QStringView{&c, 1});
        else
            m_text += c;
    }
}

void Output::header(QStringView text)
{
    for (const QChar c : text) {
        const bool breaks = c < u' ' || (c >= QChar{0x7F} && c <= QChar{0x9F}) || c == QChar::LineSeparator
            || c == QChar::ParagraphSeparator;
        m_text += breaks ? QChar{u' '} : c;
    }
}

void Output::follow(QStringView text)
{
    for (const QChar c : text) {
        if (m_escaped)
            m_escaped = false;
        else if (m_inString && c == u'\\')
            m_escaped = true;
        else if (c == u'"')
            m_inString = !m_inString;
    }
}

} // namespace Hookbench::Language
