// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/delivery/signaturetexts.h"

#include "models/json/scanner.h"

#include <QCryptographicHash>

namespace Hookbench::SignatureTexts {

namespace {

constexpr qsizetype mostRespelt = qsizetype{256} * 1024;

QByteArray joined(QByteArrayView first, QByteArrayView second, QByteArrayView third)
{
    QByteArray text;
    text.reserve(first.size() + second.size() + third.size() + 2);
    text.append(first).append('.').append(second).append('.').append(third);
    return text;
}

/// Writes the tokens of a JSON text with other blanks between them.
class Respeller
{
public:
    Respeller(QByteArrayView text, Spelling spelling)
        : m_text{text}
        , m_indent{indentOf(spelling)}
        , m_lines{spelling != Spelling::Minified && spelling != Spelling::Spaced}
        , m_blanks{spelling != Spelling::Minified}
    {
    }

    std::optional<QByteArray> text()
    {
        while (m_at < m_text.size()) {
            take(m_text[m_at]);
            // A deep text of few bytes would grow without measure.
            if (m_out.size() > 8 * mostRespelt)
                return std::nullopt;
        }
        return m_out;
    }

private:
    static QByteArray indentOf(Spelling spelling)
    {
        switch (spelling) {
        case Spelling::TwoSpaces:
            return "  ";
        case Spelling::FourSpaces:
            return "    ";
        case Spelling::Tabs:
            return "\t";
        case Spelling::Minified:
        case Spelling::Spaced:
            break;
        }
        return {};
    }

    void take(char c)
    {
        switch (c) {
        case ' ':
        case '\t':
        case '\r':
        case '\n':
            ++m_at;
            return;
        case '"':
            takeString();
            return;
        case '{':
        case '[':
            open(c);
            return;
        case '}':
        case ']':
            --m_depth;
            breakLine();
            break;
        default:
            break;
        }
        m_out += c;
        ++m_at;
        if (c == ',' && m_lines)
            breakLine();
        else if (c == ',' ? m_blanks : (c == ':' && m_blanks))
            m_out += ' ';
    }

    void takeString()
    {
        const qsizetype begin = m_at++;
        while (m_text[m_at] != '"')
            m_at += m_text[m_at] == '\\' ? 2 : 1;
        m_out += m_text.sliced(begin, ++m_at - begin);
    }

    void open(char c)
    {
        m_out += c;
        ++m_at;
        while (m_at < m_text.size() && QByteArrayView{" \t\r\n"}.contains(m_text[m_at]))
            ++m_at;
        // Empty containers stay on their line, whoever writes them.
        if (m_text[m_at] == '}' || m_text[m_at] == ']') {
            m_out += m_text[m_at++];
            return;
        }
        ++m_depth;
        breakLine();
    }

    void breakLine()
    {
        if (!m_lines)
            return;
        m_out += '\n';
        for (int level = 0; level < m_depth; ++level)
            m_out += m_indent;
    }

    QByteArrayView m_text;
    QByteArray m_indent;
    bool m_lines;
    bool m_blanks;
    QByteArray m_out;
    qsizetype m_at = 0;
    int m_depth = 0;
};

} // namespace

QByteArray sinch(QByteArrayView body, QByteArrayView nonce, QByteArrayView time)
{
    return joined(body, nonce, time);
}

QByteArray standardWebhook(QByteArrayView id, QByteArrayView time, QByteArrayView body)
{
    return joined(id, time, body);
}

QByteArray payloadHash(const QByteArray &body)
{
    return QCryptographicHash::hash(body, QCryptographicHash::Sha256).toHex();
}

std::optional<QByteArray> respelt(const QByteArray &body, Spelling spelling)
{
    if (body.isEmpty() || body.size() > mostRespelt)
        return std::nullopt;
    const Json::Document json = Json::Document::parse(body);
    if (!json.isValid())
        return std::nullopt;
    const Json::Node &root = json.node(0);
    return Respeller{QByteArrayView{json.text()}.sliced(root.begin, root.end - root.begin), spelling}.text();
}

} // namespace Hookbench::SignatureTexts
