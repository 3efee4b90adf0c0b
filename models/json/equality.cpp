// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/json/equality.h"

#include <QHash>

#include <optional>

namespace Hookbench::Json {

namespace {

/// A number as its digits and where their point is: 0.digits × 10^exponent.
struct Decimal
{
    bool negative = false;
    QByteArray digits;
    qint64 exponent = 0;

    bool operator==(const Decimal &) const = default;
};

/// Nothing for an exponent that no one can count.
std::optional<Decimal> decimalOf(QByteArrayView spelling)
{
    Decimal decimal;
    decimal.negative = spelling.startsWith('-');
    qint64 exponent = 0;
    bool behindPoint = false;
    for (qsizetype at = decimal.negative ? 1 : 0; at < spelling.size(); ++at) {
        const char c = spelling[at];
        if (c == 'e' || c == 'E') {
            bool ok = false;
            const qint64 shift = spelling.sliced(at + 1).toByteArray().toLongLong(&ok);
            if (!ok || qAbs(shift) > (qint64{1} << 60))
                return std::nullopt;
            exponent += shift;
            break;
        }
        if (c == '.') {
            behindPoint = true;
            continue;
        }
        // Zeros in front say nothing, but behind the point they move it.
        if (decimal.digits.isEmpty() && c == '0') {
            exponent -= behindPoint ? 1 : 0;
            continue;
        }
        decimal.digits.append(c);
        exponent += behindPoint ? 0 : 1;
    }
    while (decimal.digits.endsWith('0'))
        decimal.digits.chop(1);
    if (decimal.digits.isEmpty())
        return Decimal{};
    decimal.exponent = exponent;
    return decimal;
}

QHash<QString, int> membersOf(const Document &document, int object)
{
    QHash<QString, int> members;
    const int end = document.node(object).next;
    for (int child = object + 1; child < end; child = document.node(child).next) {
        const QString key = document.key(document.node(child));
        if (!members.contains(key))
            members.insert(key, child);
    }
    return members;
}

bool equalObjects(const Document &first, int node, const Document &second, int other)
{
    const QHash<QString, int> members = membersOf(first, node);
    const QHash<QString, int> others = membersOf(second, other);
    if (members.size() != others.size())
        return false;
    for (auto member = members.cbegin(); member != members.cend(); ++member) {
        const auto counterpart = others.constFind(member.key());
        if (counterpart == others.cend() || !equal(first, member.value(), second, counterpart.value()))
            return false;
    }
    return true;
}

bool equalArrays(const Document &first, int node, const Document &second, int other)
{
    if (first.node(node).size != second.node(other).size)
        return false;
    const int end = first.node(node).next;
    int counterpart = other + 1;
    for (int child = node + 1; child < end; child = first.node(child).next) {
        if (!equal(first, child, second, counterpart))
            return false;
        counterpart = second.node(counterpart).next;
    }
    return true;
}

} // namespace

bool equalNumbers(QByteArrayView first, QByteArrayView second)
{
    const std::optional<Decimal> one = decimalOf(first);
    const std::optional<Decimal> other = decimalOf(second);
    if (one && other)
        return *one == *other;
    return first == second;
}

// Recursion ends with the nesting that a document may have.
bool equal(const Document &first, int node, const Document &second, int other) // NOLINT(misc-no-recursion)
{
    const Node &one = first.node(node);
    const Node &two = second.node(other);
    if (one.kind != two.kind)
        return false;
    switch (one.kind) {
    case Kind::Object:
        return equalObjects(first, node, second, other);
    case Kind::Array:
        return equalArrays(first, node, second, other);
    case Kind::String:
        return first.string(one) == second.string(two);
    case Kind::Number:
        return equalNumbers(first.raw(one), second.raw(two));
    case Kind::True:
    case Kind::False:
    case Kind::Null:
        break;
    }
    return true;
}

} // namespace Hookbench::Json
