// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/payload/tidying.h"

#include "models/json/characters.h"

#include <algorithm>
#include <array>

namespace Hookbench {

namespace {

using Kind = Piece::Kind;

/// The pieces that count for JSON, in a text that has comments and dots in it.
std::vector<const Piece *> withoutComments(const std::vector<Piece> &pieces)
{
    std::vector<const Piece *> result;
    result.reserve(pieces.size());
    for (const Piece &piece : pieces) {
        if (piece.kind != Kind::Comment)
            result.push_back(&piece);
    }
    return result;
}

bool isLineEnd(char c)
{
    return c == '\n' || c == '\r';
}

/// A comment with the blanks before it; with its whole line when nothing else stands there.
TextEdit withoutComment(QByteArrayView text, const Piece &comment)
{
    int begin = comment.begin;
    while (begin > 0 && (text[begin - 1] == ' ' || text[begin - 1] == '\t'))
        --begin;
    int end = comment.end;
    const bool alone = begin == 0 || isLineEnd(text[begin - 1]);
    if (!alone)
        return {begin, end, {}};
    while (end < text.size() && (text[end] == ' ' || text[end] == '\t'))
        ++end;
    if (end < text.size() && !isLineEnd(text[end]))
        return {comment.begin, end, {}};
    if (end < text.size())
        end += text.sliced(end).startsWith("\r\n") ? 2 : 1;
    return {begin, end, {}};
}

QByteArray straightened(QByteArrayView text, const Piece &piece)
{
    QByteArray result{"\""};
    const QByteArrayView content
        = text.sliced(piece.begin + piece.openLength, piece.end - piece.begin - piece.openLength - piece.closeLength);
    for (qsizetype at = 0; at < content.size(); ++at) {
        const char c = content[at];
        if (c == '\\' && at + 1 < content.size()) {
            // \' is no escape of JSON.
            if (content[at + 1] != '\'')
                result += c;
            result += content[++at];
        } else if (c == '"') {
            result += "\\\"";
        } else {
            result += c;
        }
    }
    return result + '"';
}

constexpr std::array spellings{std::pair{"True", "true"},      std::pair{"TRUE", "true"},   std::pair{"False", "false"},
                               std::pair{"FALSE", "false"},    std::pair{"None", "null"},   std::pair{"NULL", "null"},
                               std::pair{"Null", "null"},      std::pair{"nil", "null"},    std::pair{"NaN", "null"},
                               std::pair{"undefined", "null"}, std::pair{"nullptr", "null"}};

} // namespace

TextEdits commentEdits(QByteArrayView text, const std::vector<Piece> &pieces)
{
    TextEdits edits;
    for (const Piece &piece : pieces) {
        if (piece.kind != Kind::Comment)
            continue;
        TextEdit edit = withoutComment(text, piece);
        if (!edits.isEmpty())
            edit.begin = std::max(edit.begin, edits.last().end);
        edits.append(edit);
    }
    return edits;
}

TextEdits ellipsisEdits(QByteArrayView, const std::vector<Piece> &all)
{
    TextEdits edits;
    const std::vector<const Piece *> pieces = withoutComments(all);
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        if (pieces[i]->kind != Kind::Ellipsis)
            continue;
        const Piece *before = i > 0 ? pieces[i - 1] : nullptr;
        const Piece *after = i + 1 < pieces.size() ? pieces[i + 1] : nullptr;
        const bool closes = !after || after->kind == Kind::Close;
        if (before && before->kind == Kind::Colon) {
            edits.append({pieces[i]->begin, pieces[i]->end, "null"});
            continue;
        }
        // The comma that led to what was left out leads nowhere now.
        const bool opened = !before || before->kind == Kind::Open;
        const bool commaTaken = !edits.isEmpty() && before && edits.last().end > before->begin;
        if (before && before->kind == Kind::Comma && closes && !commaTaken)
            edits.append({before->begin, before->end, {}});
        edits.append({pieces[i]->begin, pieces[i]->end, {}});
        const bool doubled = opened || (before && before->kind == Kind::Comma);
        if (doubled && after && after->kind == Kind::Comma) {
            edits.append({after->begin, after->end, {}});
            ++i;
        }
    }
    return edits;
}

TextEdits trailingCommaEdits(const std::vector<Piece> &all)
{
    TextEdits edits;
    const std::vector<const Piece *> pieces = withoutComments(all);
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        const bool last = i + 1 == pieces.size() || pieces[i + 1]->kind == Kind::Close;
        if (pieces[i]->kind == Kind::Comma && last)
            edits.append({pieces[i]->begin, pieces[i]->end, {}});
    }
    return edits;
}

TextEdits quoteEdits(QByteArrayView text, const std::vector<Piece> &pieces)
{
    TextEdits edits;
    for (const Piece &piece : pieces) {
        if (piece.kind == Kind::QuotedOtherwise)
            edits.append({piece.begin, piece.end, straightened(text, piece)});
    }
    return edits;
}

TextEdits unquotedTokenEdits(QByteArrayView text, const std::vector<Piece> &pieces)
{
    TextEdits edits;
    for (const Piece &piece : pieces) {
        if (piece.kind != Kind::Token)
            continue;
        const QByteArrayView name = text.sliced(piece.begin + 2, piece.end - piece.begin - 4).trimmed();
        edits.append({piece.begin, piece.end, "\"{{" + name.toByteArray() + "}}\""});
    }
    return edits;
}

TextEdits wordEdits(QByteArrayView text, const std::vector<Piece> &pieces)
{
    TextEdits edits;
    for (const Piece &piece : pieces) {
        if (piece.kind != Kind::Word)
            continue;
        const QByteArrayView word = text.sliced(piece.begin, piece.end - piece.begin);
        for (const auto &[wrong, right] : spellings) {
            if (word == QByteArrayView{wrong})
                edits.append({piece.begin, piece.end, right});
        }
    }
    return edits;
}

} // namespace Hookbench
