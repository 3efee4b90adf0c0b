// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/payload/pieces.h"

#include "models/json/characters.h"

#include <algorithm>

namespace Hookbench {

namespace {

constexpr const char *typographic[]
    = {"\u201C", "\u201D", "\u201E", "\u201F", "\u2018", "\u2019", "\u201A", "\u201B", "\u00AB", "\u00BB", "\u2033"};

/// The length of the typographic quote at @p at, 0 when none stands there.
int quoteLength(QByteArrayView text, qsizetype at)
{
    if (at >= text.size() || static_cast<unsigned char>(text[at]) < 0xC2)
        return 0;
    for (const char *quote : typographic) {
        const QByteArrayView bytes{quote};
        if (text.sliced(at).startsWith(bytes))
            return static_cast<int>(bytes.size());
    }
    return 0;
}

class Reader
{
public:
    explicit Reader(QByteArrayView text)
        : m_text{text}
    {
    }

    std::vector<Piece> run()
    {
        qsizetype at = m_text.startsWith("\xEF\xBB\xBF") ? 3 : 0;
        while (at < m_text.size()) {
            if (Json::isSpace(m_text[at])) {
                ++at;
                continue;
            }
            const Piece piece = next(at);
            m_pieces.push_back(piece);
            at = piece.end;
        }
        return std::move(m_pieces);
    }

private:
    bool startsWith(qsizetype at, QByteArrayView what) const { return m_text.sliced(at).startsWith(what); }
    qsizetype lineEnd(qsizetype at) const
    {
        while (at < m_text.size() && m_text[at] != '\n' && m_text[at] != '\r')
            ++at;
        return at;
    }
    /// Whether what stands at @p at, after white space, is what follows a whole string.
    bool endsString(qsizetype at) const
    {
        while (at < m_text.size() && (m_text[at] == ' ' || m_text[at] == '\t'))
            ++at;
        return at >= m_text.size() || QByteArrayView{",:}]\r\n/"}.contains(m_text[at]);
    }
    static Piece piece(Piece::Kind kind, qsizetype begin, qsizetype end, int open = 1, int close = 1)
    {
        return {kind, static_cast<int>(begin), static_cast<int>(end), open, close};
    }

    Piece next(qsizetype at) const;
    Piece string(qsizetype at) const;
    Piece otherString(qsizetype at, int openLength) const;
    Piece word(qsizetype at) const;

    QByteArrayView m_text;
    std::vector<Piece> m_pieces;
};

Piece Reader::next(qsizetype at) const
{
    const char c = m_text[at];
    if (c == '"')
        return string(at);
    if (const int length = quoteLength(m_text, at))
        return otherString(at, length);
    if (c == '\'')
        return otherString(at, 1);
    if (startsWith(at, "//") || c == '#')
        return piece(Piece::Kind::Comment, at, lineEnd(at));
    if (startsWith(at, "/*")) {
        const qsizetype close = m_text.indexOf("*/", at + 2);
        return piece(Piece::Kind::Comment, at, close < 0 ? m_text.size() : close + 2);
    }
    if (startsWith(at, "{{")) {
        const qsizetype close = m_text.indexOf("}}", at);
        const QByteArrayView name = close < 0 ? QByteArrayView{} : m_text.sliced(at + 2, close - at - 2).trimmed();
        const bool plain = !name.isEmpty()
            && std::all_of(name.begin(), name.end(), [](char one) { return Json::isWord(one) || one == '-'; });
        if (plain)
            return piece(Piece::Kind::Token, at, close + 2);
    }
    if (startsWith(at, "\u2026"))
        return piece(Piece::Kind::Ellipsis, at, at + 3);
    if (startsWith(at, "..")) {
        qsizetype past = at;
        while (past < m_text.size() && m_text[past] == '.')
            ++past;
        return piece(Piece::Kind::Ellipsis, at, past);
    }
    switch (c) {
    case '{':
    case '[':
        return piece(Piece::Kind::Open, at, at + 1);
    case '}':
    case ']':
        return piece(Piece::Kind::Close, at, at + 1);
    case ',':
        return piece(Piece::Kind::Comma, at, at + 1);
    case ':':
        return piece(Piece::Kind::Colon, at, at + 1);
    default:
        return word(at);
    }
}

Piece Reader::string(qsizetype at) const
{
    // A typographic quote that could end the string, in case the straight one never comes or ends another one.
    qsizetype other = -1;
    int otherLength = 0;
    const qsizetype end = lineEnd(at);
    for (qsizetype place = at + 1; place < end; ++place) {
        if (m_text[place] == '\\') {
            ++place;
            continue;
        }
        if (m_text[place] == '"') {
            if (other < 0 || endsString(place + 1))
                return piece(Piece::Kind::String, at, place + 1);
            break;
        }
        const int length = quoteLength(m_text, place);
        if (length && other < 0 && endsString(place + length)) {
            other = place;
            otherLength = length;
        }
    }
    if (other >= 0)
        return piece(Piece::Kind::QuotedOtherwise, at, other + otherLength, 1, otherLength);
    return piece(Piece::Kind::Other, at, at + 1);
}

Piece Reader::otherString(qsizetype at, int openLength) const
{
    const bool single = m_text[at] == '\'';
    const qsizetype end = lineEnd(at);
    for (qsizetype place = at + openLength; place < end; ++place) {
        if (m_text[place] == '\\') {
            ++place;
            continue;
        }
        const int length = m_text[place] == '\'' && single ? 1
            : m_text[place] == '"' && !single              ? 1
                                                           : quoteLength(m_text, place);
        if (length && endsString(place + length))
            return piece(Piece::Kind::QuotedOtherwise, at, place + length, openLength, length);
    }
    return piece(Piece::Kind::Other, at, at + openLength);
}

Piece Reader::word(qsizetype at) const
{
    const auto belongs = [this](qsizetype place) {
        const char c = m_text[place];
        return Json::isWord(c) || c == '-' || c == '+' || c == '.' || static_cast<unsigned char>(c) >= 0x80;
    };
    qsizetype past = at;
    while (past < m_text.size() && belongs(past) && (past == at || !quoteLength(m_text, past)))
        ++past;
    return past > at ? piece(Piece::Kind::Word, at, past) : piece(Piece::Kind::Other, at, at + 1);
}

} // namespace

std::vector<Piece> piecesOf(QByteArrayView text)
{
    return Reader{text}.run();
}

std::size_t pieceAt(const std::vector<Piece> &pieces, int offset)
{
    const auto found = std::partition_point(pieces.cbegin(), pieces.cend(),
                                            [offset](const Piece &piece) { return piece.end <= offset; });
    return static_cast<std::size_t>(found - pieces.cbegin());
}

} // namespace Hookbench
