// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/json/faults.h"

#include "models/json/characters.h"
#include "models/values/excerpt.h"

#include <QChar>

#include <algorithm>
#include <array>
#include <cstring>
#include <optional>

namespace Hookbench::Json {

namespace {

bool startsWith(QByteArrayView text, int at, QByteArrayView what)
{
    return text.sliced(at).startsWith(what);
}

/// The token of "{{token}}" at @p at; empty when none stands there.
QString tokenAt(QByteArrayView text, int at)
{
    if (!startsWith(text, at, "{{"))
        return {};
    const qsizetype close = text.indexOf("}}", at);
    if (close < 0)
        return {};
    const QByteArrayView name = text.sliced(at + 2, close - at - 2).trimmed();
    const bool plain
        = !name.isEmpty() && std::all_of(name.begin(), name.end(), [](char c) { return isWord(c) || c == '-'; });
    return plain ? excerpt(QString::fromLatin1(name.first(qMin(name.size(), excerptLimit + 1)))) : QString{};
}

/// The rules that hold wherever a fault is: what stands there is never JSON.
std::optional<Diagnostic> neverJson(QByteArrayView text, int at)
{
    const auto say = [&](Rule rule, const QStringList &args = {}) {
        return Diagnostic{rule, Severity::Error, positionAt(text, at), {}, args};
    };
    if (startsWith(text, at, "//") || startsWith(text, at, "/*"))
        return say(Rule::JsonComment);
    if (text[at] == '\'')
        return say(Rule::JsonSingleQuote);
    if (utf8Length(text.sliced(at)) == 0)
        return say(Rule::JsonInvalidUtf8);
    for (const char *const quote : {"\u201C", "\u201D", "\u201E", "\u2018", "\u2019", "\u00AB", "\u00BB"}) {
        if (startsWith(text, at, quote))
            return say(Rule::JsonSmartQuote, {QString::fromUtf8(quote)});
    }
    if (const QString token = tokenAt(text, at); !token.isEmpty())
        return say(Rule::JsonUnquotedToken, {token});
    return std::nullopt;
}

/// A value was due and something that is no value stands there.
Diagnostic explainValue(QByteArrayView text, const Circumstance &circumstance)
{
    const int at = circumstance.at;
    const char c = text[at];
    const auto say = [&](Rule rule) {
        return Diagnostic{rule, Severity::Error, positionAt(text, at), {}, {standing(text, at)}};
    };
    if (c == ']' && circumstance.before >= 0)
        return {Rule::JsonTrailingComma, Severity::Error, positionAt(text, circumstance.before), {}, {}};
    if (c == '}' || c == ']' || c == ',' || c == ':')
        return say(Rule::JsonExpectedValue);
    const bool startsNumber
        = at + 1 < text.size() && (c == '+' || c == '.') && text[at + 1] >= '0' && text[at + 1] <= '9';
    if (startsNumber) {
        qsizetype past = at + 1;
        while (past < text.size() && (isWord(text[past]) || text[past] == '.'))
            ++past;
        return {
            Rule::JsonBadNumber, Severity::Error, positionAt(text, at), {}, {quotation(text.sliced(at, past - at))}};
    }
    return say(isLetter(c) || c == '_' || c == '$' ? Rule::JsonBadLiteral : Rule::JsonUnexpectedCharacter);
}

bool startsValue(QByteArrayView text, int at)
{
    const char c = text[at];
    return c == '"' || c == '{' || c == '[' || c == '-' || isWord(c);
}

/// Nothing is set beforehand: sixteen of them stand on the stack for every object.
struct Key
{
    const char *text;
    qsizetype size;

    bool operator==(const Key &other) const
    {
        return size == other.size && std::memcmp(text, other.text, static_cast<std::size_t>(size)) == 0;
    }
};

} // namespace

Diagnostic explain(QByteArrayView text, const Circumstance &circumstance)
{
    const int at = circumstance.at;
    if (at >= text.size()) {
        const QString open = circumstance.inObject ? QStringLiteral("object")
            : circumstance.inArray                 ? QStringLiteral("array")
                                                   : QStringLiteral("value");
        return {Rule::JsonUnexpectedEnd, Severity::Error, positionAt(text, at), {}, {open}};
    }
    // The parser notices an unquoted token one brace late: as an object in which no key follows.
    if (circumstance.due == Due::Key && circumstance.before < 0 && text[at] == '{' && at > 0 && text[at - 1] == '{') {
        if (const QString token = tokenAt(text, at - 1); !token.isEmpty())
            return {Rule::JsonUnquotedToken, Severity::Error, positionAt(text, at - 1), {}, {token}};
    }
    if (const std::optional<Diagnostic> found = neverJson(text, at))
        return *found;
    const auto say = [&](Rule rule, int place, const QString &arg) {
        return Diagnostic{rule, Severity::Error, positionAt(text, place), {}, {arg}};
    };
    switch (circumstance.due) {
    case Due::Value:
        return explainValue(text, circumstance);
    case Due::Key:
        if (text[at] == '}' && circumstance.before >= 0)
            return {Rule::JsonTrailingComma, Severity::Error, positionAt(text, circumstance.before), {}, {}};
        return say(Rule::JsonExpectedKey, at, standing(text, at));
    case Due::Colon:
        return say(Rule::JsonMissingColon, at, keyQuotation(circumstance.key));
    case Due::CommaOrEnd:
        if (startsValue(text, at))
            return {Rule::JsonMissingComma, Severity::Error, positionAt(text, circumstance.before), {}, {}};
        return say(Rule::JsonUnexpectedCharacter, at, standing(text, at));
    case Due::EndOfText:
        break;
    }
    return say(Rule::JsonTextAfterEnd, at, standing(text, at));
}

QString standing(QByteArrayView text, int at)
{
    qsizetype past = at;
    while (past < text.size() && isWord(text[past]) && past - at < 40)
        ++past;
    if (past > at)
        return QString::fromLatin1(text.sliced(at, past - at));
    return standingCharacter(text, at);
}

QString standingCharacter(QByteArrayView text, int at)
{
    const int length = qMax(1, utf8Length(text.sliced(at)));
    // A byte order mark in the middle of a text is a character, which Qt's decoder drops.
    const bool mark = startsWith(text, at, "\xEF\xBB\xBF");
    QString character = mark ? QString{QChar{QChar::ByteOrderMark}} : QString::fromUtf8(text.sliced(at, length));
    const char32_t code = character.toUcs4().value(0);
    if (QChar::isPrint(code) && !QChar::isSpace(code))
        return character;
    return QStringLiteral("U+") + QStringLiteral("%1").arg(code, 4, 16, QLatin1Char('0')).toUpper();
}

QString quotation(QByteArrayView text)
{
    return excerpt(QString::fromLatin1(text.first(qMin(text.size(), excerptLimit + 1))));
}

QString keyQuotation(QByteArrayView content)
{
    // Six bytes spell one unit at most, so that the start of a long key is enough; cut where a character begins.
    constexpr qsizetype enough = 6 * excerptLimit + 6;
    if (content.size() <= enough)
        return excerpt(unescaped(content));
    qsizetype cut = 0;
    while (cut < enough) {
        const bool escape = content[cut] == '\\';
        cut += !escape ? utf8Length(content.sliced(cut)) : content[cut + 1] == 'u' ? 6 : 2;
    }
    return excerpt(unescaped(content.first(cut)));
}

void findRepeatedKeys(QByteArrayView text, const std::vector<Node> &nodes, int index, std::vector<int> &repeated)
{
    constexpr int fewMembers = 16;
    const Node &object = nodes[static_cast<std::size_t>(index)];
    const auto keyOf = [text](const Node &node) {
        return Key{text.data() + node.keyBegin + 1, node.keyEnd - node.keyBegin - 2};
    };
    bool escapes = false;
    if (object.size <= fewMembers) {
        std::array<Key, fewMembers> seen;
        std::size_t count = 0;
        bool doubled = false;
        for (int child = index + 1; child < object.next; child = nodes[static_cast<std::size_t>(child)].next) {
            const Node &node = nodes[static_cast<std::size_t>(child)];
            const Key key = keyOf(node);
            escapes = escapes || node.keyEscaped;
            for (std::size_t i = 0; i < count; ++i)
                doubled = doubled || seen[i] == key;
            seen[count++] = key;
        }
        if (!escapes && !doubled)
            return;
    }
    // Sorted rather than hashed: no text can make it slow. The first of equal keys stays; the later ones are reported.
    std::vector<std::pair<QByteArray, int>> keys;
    keys.reserve(static_cast<std::size_t>(object.size));
    for (int child = index + 1; child < object.next; child = nodes[static_cast<std::size_t>(child)].next) {
        const Node &node = nodes[static_cast<std::size_t>(child)];
        const Key raw = keyOf(node);
        const QByteArrayView view{raw.text, raw.size};
        keys.emplace_back(
            node.keyEscaped ? unescaped(view).toUtf8() : QByteArray::fromRawData(view.data(), view.size()), child);
    }
    std::sort(keys.begin(), keys.end());
    for (std::size_t i = 1; i < keys.size(); ++i) {
        if (keys[i].first == keys[i - 1].first)
            repeated.push_back(keys[i].second);
    }
}

int utf8Length(QByteArrayView text)
{
    if (text.isEmpty())
        return 0;
    const auto byte = [text](qsizetype i) { return i < text.size() ? static_cast<unsigned char>(text[i]) : 0U; };
    const auto continues = [&byte](qsizetype i) { return (byte(i) & 0xC0U) == 0x80U; };
    const unsigned first = byte(0);
    if (first < 0x80)
        return 1;
    if (first >= 0xC2 && first <= 0xDF)
        return continues(1) ? 2 : 0;
    if (first >= 0xE0 && first <= 0xEF) {
        const bool overlong = first == 0xE0 && byte(1) < 0xA0;
        const bool surrogate = first == 0xED && byte(1) > 0x9F;
        return continues(1) && continues(2) && !overlong && !surrogate ? 3 : 0;
    }
    if (first >= 0xF0 && first <= 0xF4) {
        const bool overlong = first == 0xF0 && byte(1) < 0x90;
        const bool beyond = first == 0xF4 && byte(1) > 0x8F;
        return continues(1) && continues(2) && continues(3) && !overlong && !beyond ? 4 : 0;
    }
    return 0;
}

} // namespace Hookbench::Json
