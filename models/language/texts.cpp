// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/language/library.h"
#include "models/language/machine.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Hookbench::Language::Library {

namespace {

Qt::CaseSensitivity sensitivity(const Call &call)
{
    return call.flag(2) ? Qt::CaseSensitive : Qt::CaseInsensitive;
}

/// Looking for one text in another takes, at worst, as long as both multiplied.
bool mayLook(Call &call)
{
    return call.machine().charge(call.text(0).size() / 64 * (call.text(1).size() / 64));
}

/// A place in a text, the nearest end for one beyond it.
qsizetype placeIn(const QString &text, qint64 place)
{
    return static_cast<qsizetype>(std::clamp<qint64>(place, 0, text.size()));
}

bool has(Call &call)
{
    return mayLook(call) && call.text(0).contains(call.text(1), sensitivity(call));
}

bool sameText(const Call &call, std::size_t other)
{
    return call.text(0).compare(call.text(other), Qt::CaseInsensitive) == 0;
}

qsizetype firstBlack(const QString &text)
{
    const auto black = std::find_if_not(text.cbegin(), text.cend(), [](QChar c) { return c.isSpace(); });
    return black - text.cbegin();
}

qsizetype behindLastBlack(const QString &text)
{
    const auto black = std::find_if_not(text.crbegin(), text.crend(), [](QChar c) { return c.isSpace(); });
    return text.size() - (black - text.crbegin());
}

} // namespace

Value titleCase(Call &call)
{
    QString text;
    text.reserve(call.text(0).size());
    bool atStart = true;
    for (const QChar c : call.text(0)) {
        if (atStart && c.isLetter())
            text += QString{c}.toUpper();
        else
            text += c;
        atStart = c.isSpace();
    }
    return Value{std::move(text)};
}

Value charCodeAt(Call &call)
{
    const QString &text = call.text(0);
    const qint64 place = call.integer(1);
    return place < 0 || place >= text.size() ? Value{}
                                             : Value{qint64{text.at(static_cast<qsizetype>(place)).unicode()}};
}

Value concat(Call &call)
{
    qsizetype length = 0;
    for (const Value &part : call.arguments())
        length += part.string().size();
    if (!call.machine().mayMake(length))
        return {};
    QString text;
    text.reserve(length);
    for (const Value &part : call.arguments())
        text += part.string();
    return Value{std::move(text)};
}

Value contains(Call &call)
{
    return Value{has(call)};
}

Value doesNotContain(Call &call)
{
    return Value{!has(call)};
}

Value startsWith(Call &call)
{
    return Value{call.text(0).startsWith(call.text(1), sensitivity(call))};
}

Value doesNotStartWith(Call &call)
{
    return Value{!call.text(0).startsWith(call.text(1), sensitivity(call))};
}

Value endsWith(Call &call)
{
    return Value{call.text(0).endsWith(call.text(1), sensitivity(call))};
}

Value doesNotEndWith(Call &call)
{
    return Value{!call.text(0).endsWith(call.text(1), sensitivity(call))};
}

Value equals(Call &call)
{
    return Value{call.text(0) == call.text(1)};
}

Value notEqualTo(Call &call)
{
    return Value{call.text(0) != call.text(1)};
}

Value equalsIgnoreCase(Call &call)
{
    return Value{sameText(call, 1)};
}

Value notEqualWithIgnoreCase(Call &call)
{
    return Value{!sameText(call, 1)};
}

Value equalsAnyIgnoreCase(Call &call)
{
    for (std::size_t i = 1; i < call.size(); ++i) {
        if (sameText(call, i))
            return Value{true};
    }
    return Value{false};
}

Value compareTo(Call &call)
{
    const QString &first = call.text(0);
    const QString &second = call.text(1);
    const qsizetype common = std::min(first.size(), second.size());
    for (qsizetype i = 0; i < common; ++i) { // as Java does: how far the first different characters are apart
        if (first[i] != second[i])
            return Value{qint64{first[i].unicode()} - second[i].unicode()};
    }
    return Value{qint64{first.size() - second.size()}};
}

Value indexOf(Call &call)
{
    return mayLook(call) ? Value{qint64{call.text(0).indexOf(call.text(1))}} : Value{};
}

Value lastIndexOf(Call &call)
{
    return mayLook(call) ? Value{qint64{call.text(0).lastIndexOf(call.text(1))}} : Value{};
}

Value isEmpty(Call &call)
{
    return Value{call.value(0).isEmpty()};
}

Value isNotEmpty(Call &call)
{
    return Value{!call.value(0).isEmpty()};
}

Value join(Call &call)
{
    QStringList parts;
    qsizetype length = 0;
    for (const Value &element : call.elements(0)) {
        parts.append(element.toText());
        length += parts.last().size() + call.text(1).size();
        if (!call.machine().mayMake(length - call.text(1).size()))
            return {};
    }
    return Value{parts.join(call.text(1))};
}

Value split(Call &call)
{
    if (!mayLook(call))
        return {};
    Value::Array parts;
    if (call.text(1).isEmpty()) {
        parts.emplace_back(call.text(0));
        return Value{std::move(parts)};
    }
    for (const QString &part : call.text(0).split(call.text(1)))
        parts.emplace_back(part);
    return call.machine().charge(static_cast<qint64>(parts.size())) ? Value{std::move(parts)} : Value{};
}

Value leftTrim(Call &call)
{
    return Value{call.text(0).sliced(firstBlack(call.text(0)))};
}

Value rightTrim(Call &call)
{
    return Value{call.text(0).first(behindLastBlack(call.text(0)))};
}

Value trim(Call &call)
{
    return Value{call.text(0).trimmed()};
}

Value length(Call &call)
{
    return Value{qint64{call.text(0).size()}};
}

Value lowerCase(Call &call)
{
    return Value{call.text(0).toLower()};
}

Value upperCase(Call &call)
{
    return Value{call.text(0).toUpper()};
}

Value mask(Call &call)
{
    QString text = call.text(0);
    const qsizetype begin = placeIn(text, call.integer(1));
    const qsizetype end = text.size() - placeIn(text, call.integer(2));
    for (qsizetype i = begin; i < end; ++i)
        text[i] = u'X';
    return Value{std::move(text)};
}

Value replace(Call &call)
{
    const QString &text = call.text(0);
    if (call.text(1).isEmpty() || !mayLook(call))
        return call.value(0);
    const qsizetype found = text.count(call.text(1));
    if (!call.machine().mayMake(text.size() + found * (call.text(2).size() - call.text(1).size())))
        return {};
    QString replaced = text;
    return Value{replaced.replace(call.text(1), call.text(2))};
}

Value substr(Call &call)
{
    const QString &text = call.text(0);
    const qsizetype begin = placeIn(text, call.integer(1));
    const qsizetype end = placeIn(text, call.integer(2));
    return Value{begin < end ? text.sliced(begin, end - begin) : QString{}};
}

/// Goes back to the last % only, so it takes the lengths multiplied at worst.
Value like(Call &call)
{
    const QString &text = call.text(0);
    const QString &pattern = call.text(1);
    if (!call.machine().charge(text.size() / 16 * (pattern.size() / 16)))
        return {};
    qsizetype at = 0;
    qsizetype wanted = 0;
    qsizetype any = -1;
    qsizetype anyAt = 0;
    while (at < text.size()) {
        if (wanted < pattern.size() && pattern[wanted] == u'%') {
            any = wanted++;
            anyAt = at;
        } else if (wanted < pattern.size() && (pattern[wanted] == u'_' || pattern[wanted] == text[at])) {
            ++wanted;
            ++at;
        } else if (any >= 0) {
            wanted = any + 1;
            at = ++anyAt;
        } else {
            return Value{false};
        }
    }
    while (wanted < pattern.size() && pattern[wanted] == u'%')
        ++wanted;
    return Value{wanted == pattern.size()};
}

} // namespace Hookbench::Language::Library
