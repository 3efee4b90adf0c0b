// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/textsearch.h"

#include <QRegularExpression>
#include <QUtf8StringView>

namespace Hookbench {

using namespace Qt::StringLiterals;

namespace {

/// The length of the UTF-8 character at @p at; 0 when none stands there.
int characterLength(QByteArrayView text, qsizetype at)
{
    const auto first = static_cast<unsigned char>(text[at]);
    const int length = first < 0x80 ? 1 : first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 0;
    if (length <= 1)
        return length;
    if (at + length > text.size() || !QUtf8StringView{text.data() + at, length}.isValidUtf8())
        return 0;
    return length;
}

/// Each byte that is no UTF-8 becomes one character.
QString decoded(QByteArrayView text)
{
    if (QUtf8StringView{text.data(), text.size()}.isValidUtf8()) {
        // Qt takes a byte order mark away; here it counts.
        const bool marked = text.startsWith("\xEF\xBB\xBF");
        return (marked ? QString{QChar{QChar::ByteOrderMark}} : QString{})
            + QString::fromUtf8(marked ? text.sliced(3) : text);
    }
    QString result;
    result.reserve(text.size());
    for (qsizetype at = 0; at < text.size();) {
        const int length = characterLength(text, at);
        if (length == 3 && text.sliced(at, 3) == "\xEF\xBB\xBF")
            result += QChar{QChar::ByteOrderMark};
        else if (length == 0)
            result += QChar{QChar::ReplacementCharacter};
        else
            result += QString::fromUtf8(text.sliced(at, length));
        at += std::max(1, length);
    }
    return result;
}

/// Turns offsets in the decoded text into bytes; must be asked in ascending order.
class Offsets
{
public:
    explicit Offsets(QByteArrayView text)
        : m_text{text}
    {
    }

    int bytesOf(qsizetype units)
    {
        while (m_units < units && m_bytes < m_text.size()) {
            const int length = characterLength(m_text, m_bytes);
            m_units += length == 4 ? 2 : 1;
            m_bytes += std::max(1, length);
        }
        return static_cast<int>(m_bytes);
    }

private:
    QByteArrayView m_text;
    qsizetype m_units = 0;
    qsizetype m_bytes = 0;
};

QRegularExpression expressionOf(const TextQuery &query)
{
    QString pattern = query.regular ? query.text : QRegularExpression::escape(query.text);
    if (query.wholeWords)
        pattern = u"(?<![\\w])(?:%1)(?![\\w])"_s.arg(pattern);
    QRegularExpression::PatternOptions options
        = QRegularExpression::MultilineOption | QRegularExpression::UseUnicodePropertiesOption;
    if (!query.matchCase)
        options |= QRegularExpression::CaseInsensitiveOption;
    return QRegularExpression{pattern, options};
}

} // namespace

TextMatches findAll(QByteArrayView utf8, const TextQuery &query, qsizetype limit)
{
    TextMatches result;
    if (query.text.isEmpty())
        return result;
    const QRegularExpression expression = expressionOf(query);
    if (!expression.isValid()) {
        result.error = expression.errorString();
        return result;
    }
    const QString text = decoded(utf8);
    Offsets offsets{utf8};
    for (auto matches = expression.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        if (match.capturedLength() == 0)
            continue;
        if (result.found.size() == limit) {
            result.more = true;
            break;
        }
        const int begin = offsets.bytesOf(match.capturedStart());
        const int end = offsets.bytesOf(match.capturedEnd());
        result.found.append({begin, end, query.regular ? match.capturedTexts() : QStringList{}});
    }
    return result;
}

QByteArray replacementOf(const TextMatch &match, const QString &replacement, const TextQuery &query)
{
    if (!query.regular)
        return replacement.toUtf8();
    QString result;
    for (qsizetype at = 0; at < replacement.size(); ++at) {
        const QChar sign = replacement.at(at);
        const QChar next = at + 1 < replacement.size() ? replacement.at(at + 1) : QChar{};
        if ((sign == u'\\' || sign == u'$') && next >= u'0' && next <= u'9') {
            result += match.captured.value(next.digitValue());
            ++at;
        } else if (sign == u'\\' && (next == u'n' || next == u't' || next == u'\\')) {
            result += next == u'n' ? u'\n' : next == u't' ? u'\t' : u'\\';
            ++at;
        } else {
            result += sign;
        }
    }
    return result.toUtf8();
}

} // namespace Hookbench
