// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/payload/quickfixes.h"

#include "models/json/scanner.h"
#include "models/payload/templatecheck.h"
#include "models/payload/tidying.h"
#include "models/payload/tokens.h"

#include <algorithm>

namespace Hookbench {

namespace {

using Kind = Piece::Kind;

QByteArray quotedToken(const QString &name)
{
    return "\"{{" + name.toUtf8() + "}}\"";
}

/// Finds fixes in one text.
class Fixer
{
public:
    Fixer(const QByteArray &text, EventKind kind, int cursor)
        : m_text{text}
        , m_kind{kind}
        , m_cursor{cursor}
    {
    }

    /// May be asked again and again about the same text.
    QList<QuickFix> run(const Diagnostic &problem);

private:
    void fixSyntax(const Diagnostic &problem);
    void fixToken(const Diagnostic &problem);
    void offer(FixKind kind, const QStringList &args, const TextEdits &edits)
    {
        if (!edits.isEmpty())
            m_fixes.append({kind, args, edits});
    }
    /// Everything of one sort at once.
    void offerAll(FixKind kind, const TextEdits &edits) { offer(kind, {QString::number(edits.size())}, edits); }
    void offerCommas(int offset);
    void offerEllipses(int offset);
    void replaceString(FixKind kind, const QStringList &args, int offset, const QByteArray &replacement);
    void swapSides(int offset, const QString &token);
    void keepOneElement(int offset);
    const std::vector<Piece> &pieces()
    {
        if (m_pieces.empty())
            m_pieces = piecesOf(m_text);
        return m_pieces;
    }

    const QByteArray &m_text;
    EventKind m_kind;
    int m_cursor;
    std::vector<Piece> m_pieces;
    QList<QuickFix> m_fixes;
};

QList<QuickFix> Fixer::run(const Diagnostic &problem)
{
    m_fixes.clear();
    fixSyntax(problem);
    fixToken(problem);
    return m_fixes;
}

void Fixer::fixSyntax(const Diagnostic &problem)
{
    const int offset = Json::offsetAt(m_text, problem.position);
    switch (problem.rule) {
    case Rule::JsonTrailingComma:
        offerCommas(offset);
        break;
    case Rule::JsonUnquotedToken:
        offerAll(FixKind::QuoteTokens, unquotedTokenEdits(m_text, pieces()));
        break;
    case Rule::JsonComment:
        offerAll(FixKind::RemoveComments, commentEdits(m_text, pieces()));
        break;
    case Rule::JsonSmartQuote:
    case Rule::JsonSingleQuote:
    case Rule::JsonUnterminatedString:
        offerAll(FixKind::StraightenQuotes, quoteEdits(m_text, pieces()));
        break;
    case Rule::JsonBadLiteral:
        offerAll(FixKind::CorrectWords, wordEdits(m_text, pieces()));
        break;
    case Rule::JsonMissingComma:
    case Rule::JsonUnexpectedCharacter:
    case Rule::JsonExpectedKey:
    case Rule::JsonExpectedValue:
    case Rule::JsonBadNumber:
    case Rule::JsonTextAfterEnd:
        offerEllipses(offset);
        if (m_fixes.isEmpty() && problem.args.value(0) == u"#")
            offerAll(FixKind::RemoveComments, commentEdits(m_text, pieces()));
        if (m_fixes.isEmpty() && problem.rule == Rule::JsonMissingComma)
            offer(FixKind::AddComma, {}, {{offset, offset, ","}});
        break;
    default:
        break;
    }
}

void Fixer::fixToken(const Diagnostic &problem)
{
    const int offset = Json::offsetAt(m_text, problem.position);
    const QString name = problem.args.value(0);
    const QString other = problem.args.value(1);
    switch (problem.rule) {
    case Rule::PayloadUnknownToken:
        if (!other.isEmpty())
            replaceString(FixKind::CorrectToken, {name, other}, offset, quotedToken(other));
        break;
    case Rule::PayloadTokenInText:
        if (const std::optional<Field> field = nearestToken(name, m_kind)) {
            const QString token{nameIn(fieldNames, *field)};
            replaceString(FixKind::IsolateToken, {token}, offset, quotedToken(token));
        }
        break;
    case Rule::PayloadTokenRepeated:
    case Rule::PayloadTokenOfOtherKind:
        replaceString(FixKind::RemoveToken, {name}, offset, "\"\"");
        break;
    case Rule::PayloadTokenAsKey:
        swapSides(offset, name);
        break;
    case Rule::PayloadArrayTooLong:
        keepOneElement(offset);
        break;
    case Rule::PayloadTokenMissing:
        m_fixes.append({FixKind::MarkNotSent, {name}, {}});
        if (const std::optional<Field> field = valueIn(fieldNames, name); field && m_cursor >= 0)
            offer(FixKind::InsertToken, {name}, insertToken(m_text, m_cursor, m_cursor, *field));
        break;
    case Rule::PayloadTokenNotSentButBound:
    case Rule::PayloadFieldNotSentUnknown:
        m_fixes.append({FixKind::UnmarkNotSent, {name}, {}});
        break;
    default:
        break;
    }
}

void Fixer::offerCommas(int offset)
{
    const TextEdits all = trailingCommaEdits(pieces());
    const bool several = all.size() > 1;
    if (several)
        offerAll(FixKind::RemoveCommas, all);
    for (const TextEdit &edit : all) {
        if (edit.begin == offset)
            offer(FixKind::RemoveComma, {}, {edit});
    }
}

void Fixer::offerEllipses(int offset)
{
    // The complaint is about the dots, or about what stands just before them.
    const std::size_t at = pieceAt(pieces(), offset);
    const auto isEllipsis = [this](std::size_t i) { return i < m_pieces.size() && m_pieces[i].kind == Kind::Ellipsis; };
    if (isEllipsis(at) || isEllipsis(at + 1) || (at > 0 && isEllipsis(at - 1)))
        offerAll(FixKind::RemoveEllipses, ellipsisEdits(m_text, pieces()));
}

void Fixer::replaceString(FixKind kind, const QStringList &args, int offset, const QByteArray &replacement)
{
    const std::size_t at = pieceAt(pieces(), offset);
    if (at < m_pieces.size() && m_pieces[at].kind == Kind::String && m_pieces[at].begin == offset)
        offer(kind, args, {{offset, m_pieces[at].end, replacement}});
}

void Fixer::swapSides(int offset, const QString &token)
{
    const std::size_t at = pieceAt(pieces(), offset);
    if (at + 2 >= m_pieces.size() || m_pieces[at].begin != offset || m_pieces[at + 1].kind != Kind::Colon
        || m_pieces[at + 2].kind != Kind::String)
        return;
    const Piece &key = m_pieces[at];
    const Piece &value = m_pieces[at + 2];
    offer(FixKind::SwapSides, {token},
          {{key.begin, key.end, m_text.mid(value.begin, value.end - value.begin)},
           {value.begin, value.end, m_text.mid(key.begin, key.end - key.begin)}});
}

void Fixer::keepOneElement(int offset)
{
    const Json::Document document = Json::Document::parse(m_text);
    for (int index = 0; index < static_cast<int>(document.nodes().size()); ++index) {
        const Json::Node &array = document.node(index);
        if (array.begin != offset || array.kind != Json::Kind::Array || array.size < 2)
            continue;
        // The first element that reads anything.
        int kept = index + 1;
        for (int child = index + 1; child < array.next; child = document.node(child).next) {
            const Json::Node &node = document.node(child);
            if (document.raw(node).contains("{{")) {
                kept = child;
                break;
            }
        }
        const Json::Node &first = document.node(index + 1);
        const Json::Node &stays = document.node(kept);
        int last = kept;
        for (int child = kept; child < array.next; child = document.node(child).next)
            last = child;
        TextEdits edits;
        if (stays.begin > first.begin)
            edits.append({first.begin, stays.begin, {}});
        if (document.node(last).end > stays.end)
            edits.append({stays.end, document.node(last).end, {}});
        offer(FixKind::KeepOneElement, {}, edits);
        return;
    }
}

/// Whether a name is due at @p offset: inside an object, behind its bracket or a comma.
bool keyIsDue(const std::vector<Piece> &pieces, const QByteArray &text, std::size_t next)
{
    std::vector<bool> objects;
    const Piece *before = nullptr;
    for (std::size_t i = 0; i < next; ++i) {
        const Piece &piece = pieces[i];
        if (piece.kind == Kind::Comment)
            continue;
        if (piece.kind == Kind::Open)
            objects.push_back(text[piece.begin] == '{');
        else if (piece.kind == Kind::Close && !objects.empty())
            objects.pop_back();
        before = &piece;
    }
    return !objects.empty() && objects.back() && before
        && (before->kind == Kind::Open || before->kind == Kind::Comma || before->kind == Kind::Close
            || before->kind == Kind::String || before->kind == Kind::Word || before->kind == Kind::Token);
}

/// The quote before @p offset, on its line, that begins a string which does not end; -1 when there is none.
int openQuote(const QByteArray &text, int offset)
{
    int quote = -1;
    int start = offset;
    while (start > 0 && text[start - 1] != '\n' && text[start - 1] != '\r')
        --start;
    for (int at = start; at < offset; ++at) {
        if (text[at] == '\\' && quote >= 0)
            ++at;
        else if (text[at] == '"')
            quote = quote < 0 ? at : -1;
    }
    return quote;
}

/// A member of its own, with the commas it needs.
TextEdit newMember(const std::vector<Piece> &pieces, std::size_t next, int at, const QByteArray &name,
                   const QByteArray &value)
{
    const Piece *before = next > 0 ? &pieces[next - 1] : nullptr;
    const Piece *after = next < pieces.size() ? &pieces[next] : nullptr;
    const bool leads = before && before->kind != Kind::Open && before->kind != Kind::Comma;
    const bool follows = after && after->kind != Kind::Close && after->kind != Kind::Comma;
    return {at, at, (leads ? ", \"" : "\"") + name + "\": " + value + (follows ? ", " : "")};
}

} // namespace

TextEdits insertToken(const QByteArray &text, int begin, int end, Field field)
{
    const QString name{nameIn(fieldNames, field)};
    const QByteArray token = quotedToken(name);
    const std::vector<Piece> pieces = piecesOf(text);
    std::size_t at = pieceAt(pieces, begin);
    // Right behind a value is at it as well.
    const auto isScalar = [](const Piece &piece) {
        return piece.kind == Kind::String || piece.kind == Kind::Word || piece.kind == Kind::Token
            || piece.kind == Kind::QuotedOtherwise;
    };
    if (at > 0 && pieces[at - 1].end == begin && isScalar(pieces[at - 1])
        && (at == pieces.size() || pieces[at].begin > begin || !isScalar(pieces[at])))
        --at;
    const bool inside = at < pieces.size() && pieces[at].begin <= begin && end <= pieces[at].end;
    if (inside && isScalar(pieces[at])) {
        const bool isName = at + 1 < pieces.size() && pieces[at + 1].kind == Kind::Colon;
        if (!isName)
            return {{pieces[at].begin, pieces[at].end, token}};
        const bool hasValue = at + 2 < pieces.size() && isScalar(pieces[at + 2]);
        const int behind = pieces[at + 1].end;
        return hasValue ? TextEdits{{pieces[at + 2].begin, pieces[at + 2].end, token}}
                        : TextEdits{{behind, behind, " " + token}};
    }
    if (begin != end)
        return {{begin, end, token}};
    if (const int quote = openQuote(text, begin); quote >= 0)
        return {{quote, end, token}};
    const std::size_t next = pieceAt(pieces, begin);
    if (keyIsDue(pieces, text, next))
        return {newMember(pieces, next, begin, name.toUtf8(), token)};
    return {{begin, end, token}};
}

QList<QuickFix> quickFixes(const QByteArray &text, const Diagnostic &problem, EventKind kind, int cursor)
{
    return Fixer{text, kind, cursor}.run(problem);
}

FixedText fixAll(const QByteArray &text, EventKind kind, const QStringList &fieldsNotSent)
{
    // A text that is broken at hundreds of places is mended by hand.
    constexpr int rounds = 50;
    constexpr qsizetype problemsARound = 500;
    FixedText result{text, 0};
    for (int round = 0; round < rounds; ++round) {
        const Json::Document document = Json::Document::parse(result.text);
        const TemplateCheck check = checkTemplate(document, kind, fieldsNotSent);
        TextEdits edits;
        Fixer fixer{result.text, kind, -1};
        for (const Diagnostic &problem : check.diagnostics.first(std::min(problemsARound, check.diagnostics.size()))) {
            const QList<QuickFix> fixes = fixer.run(problem);
            if (fixes.isEmpty() || fixes.first().edits.isEmpty())
                continue;
            const TextEdits &wanted = fixes.first().edits;
            // Fixes that touch one another wait for the next round.
            if (edits.isEmpty() || edits.last().end <= wanted.first().begin) {
                edits.append(wanted);
                ++result.fixes;
            }
        }
        if (edits.isEmpty())
            break;
        result.text = edited(result.text, edits);
    }
    return result;
}

} // namespace Hookbench
