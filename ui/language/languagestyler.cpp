// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language/languagestyler.h"

#include "models/language/functions.h"

#include <QString>

#include <algorithm>
#include <array>

namespace Hookbench {

namespace {

/// Where a line begins.
enum Mode { Outside, InBraces, InPercent, InComment };

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Bytes above ASCII are letters of some script.
bool isName(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '$' || c == '@'
        || (c & 0x80) != 0;
}

bool isKeyword(QByteArrayView word)
{
    static constexpr std::array words{QByteArrayView{"if"},   QByteArrayView{"else"}, QByteArrayView{"unless"},
                                      QByteArrayView{"each"}, QByteArrayView{"with"}, QByteArrayView{"let"},
                                      QByteArrayView{"as"},   QByteArrayView{"and"},  QByteArrayView{"or"},
                                      QByteArrayView{"not"},  QByteArrayView{"true"}, QByteArrayView{"false"},
                                      QByteArrayView{"null"}, QByteArrayView{"this"}, QByteArrayView{"@index"}};
    return std::find(words.begin(), words.end(), word) != words.end();
}

/// One line on its way.
class Run
{
public:
    Run(QByteArrayView line, CodeState before, CodeStyle *styles)
        : m_line{line}
        , m_styles{styles}
        , m_result{before, before.depth}
    {
    }

    CodeStyler::Line go()
    {
        while (m_at < m_line.size()) {
            switch (m_result.after.mode) {
            case InBraces:
            case InPercent:
                inTag();
                break;
            case InComment:
                paint(upTo("}}", 2), CodeStyle::Comment);
                break;
            default:
                outside();
            }
        }
        return m_result;
    }

private:
    bool stands(QByteArrayView text) const { return m_line.sliced(m_at).startsWith(text); }
    char peek(qsizetype ahead = 0) const { return m_at + ahead < m_line.size() ? m_line[m_at + ahead] : '\0'; }

    void paint(qsizetype past, CodeStyle style)
    {
        std::fill(m_styles + m_at, m_styles + past, style);
        m_at = past;
    }

    /// Behind @p close, where the tag ends; the end of the line where it does not.
    qsizetype upTo(QByteArrayView close, qsizetype length)
    {
        const qsizetype place = m_line.indexOf(close, m_at);
        if (place < 0)
            return m_line.size();
        m_result.after.mode = Outside;
        return place + length;
    }

    void outside()
    {
        if (stands("{{!")) {
            m_result.after.mode = InComment;
            paint(upTo("}}", 2), CodeStyle::Comment);
        } else if (stands("{{") || stands("{%")) {
            m_result.after.mode = stands("{{") ? InBraces : InPercent;
            paint(m_at + (stands("{{{") ? 3 : 2), CodeStyle::Sign);
            openOrClose();
        } else {
            const qsizetype brace = m_line.indexOf('{', m_at + 1);
            paint(brace < 0 ? m_line.size() : brace, CodeStyle::Plain);
        }
    }

    /// {%= and the signs of blocks belong to the beginning of the tag.
    void openOrClose()
    {
        if (peek() == '=') {
            paint(m_at + 1, CodeStyle::Sign);
            return;
        }
        while (peek() == ' ')
            paint(m_at + 1, CodeStyle::Plain);
        if (peek() == '#') {
            ++m_result.after.depth;
        } else if (peek() == '/') {
            m_result.after.depth = std::max(0, m_result.after.depth - 1);
            m_result.lowest = std::min(m_result.lowest, m_result.after.depth);
        } else {
            return;
        }
        paint(m_at + 1, CodeStyle::Word);
    }

    void inTag()
    {
        const char c = peek();
        const QByteArrayView close = m_result.after.mode == InBraces ? "}}" : "%}";
        if (stands(close)) {
            m_result.after.mode = Outside;
            paint(m_at + (stands("}}}") ? 3 : 2), CodeStyle::Sign);
        } else if (c == '"') {
            paint(stringEnd(), CodeStyle::Text);
        } else if (stands("\\\"")) {
            // Within a JSON string the quotes have backslashes.
            const qsizetype end = m_line.indexOf("\\\"", m_at + 2);
            paint(end < 0 ? m_line.size() : end + 2, CodeStyle::Text);
        } else if (isDigit(c)) {
            qsizetype past = m_at;
            while (past < m_line.size() && (isDigit(m_line[past]) || m_line[past] == '.' || m_line[past] == 'L'))
                ++past;
            paint(past, CodeStyle::Number);
        } else if (isName(c) || c == '`') {
            nameOrPath();
        } else {
            const bool space = c == ' ' || c == '\t' || c == '\r' || c == '\n';
            paint(m_at + 1, space ? CodeStyle::Plain : CodeStyle::Sign);
        }
    }

    qsizetype stringEnd() const
    {
        qsizetype past = m_at + 1;
        while (past < m_line.size() && m_line[past] != '"')
            past += m_line[past] == '\\' ? 2 : 1;
        return std::min(past + 1, m_line.size());
    }

    void nameOrPath()
    {
        const bool handlebars = m_result.after.mode == InBraces;
        qsizetype past = m_at;
        while (past < m_line.size()) {
            const char c = m_line[past];
            if (c == '`') {
                const qsizetype end = m_line.indexOf('`', past + 1);
                past = end < 0 ? m_line.size() : end + 1;
            } else if (isName(c) || c == '.' || (handlebars && c == '-')) {
                ++past;
            } else {
                break;
            }
        }
        const QByteArrayView word = m_line.sliced(m_at, past - m_at);
        qsizetype next = past;
        while (next < m_line.size() && m_line[next] == ' ')
            ++next;
        if (next < m_line.size() && m_line[next] == '(')
            paintCall(word, past);
        else
            paint(past, isKeyword(word) ? CodeStyle::Word : CodeStyle::Token);
    }

    /// value.function( is a call as well.
    void paintCall(QByteArrayView word, qsizetype past)
    {
        const qsizetype dot = word.lastIndexOf('.');
        if (dot > 0)
            paint(m_at + dot + 1, CodeStyle::Token);
        const QByteArrayView name = word.sliced(dot + 1);
        const bool known = Language::findFunction(QString::fromUtf8(name)) != nullptr;
        paint(past, isKeyword(name) ? CodeStyle::Word : known ? CodeStyle::Name : CodeStyle::UnknownToken);
    }

    QByteArrayView m_line;
    CodeStyle *m_styles;
    CodeStyler::Line m_result;
    qsizetype m_at = 0;
};

} // namespace

CodeStyler::Line LanguageStyler::style(QByteArrayView line, CodeState before, CodeStyle *styles) const
{
    return Run{line, before, styles}.go();
}

} // namespace Hookbench
