// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/payload/tokens.h"

#include "models/json/nearest.h"

namespace Hookbench {

namespace {

/// Letters and digits in lower case: "Client-Reference" and "client_reference" are one.
QString bare(QStringView name)
{
    QString result;
    for (const QChar c : name) {
        if (c.isLetterOrNumber())
            result += c.toLower();
    }
    return result;
}

} // namespace

std::optional<Field> wholeToken(QStringView text)
{
    if (text.size() < 5 || !text.startsWith(u"{{") || !text.endsWith(u"}}"))
        return std::nullopt;
    return valueIn(fieldNames, text.sliced(2, text.size() - 4));
}

QStringView tokenInside(QStringView text)
{
    const qsizetype open = text.indexOf(u"{{");
    const qsizetype close = open < 0 ? -1 : text.indexOf(u"}}", open + 2);
    return close < 0 ? QStringView{} : text.sliced(open + 2, close - open - 2);
}

std::optional<Field> nearestToken(QStringView name, EventKind kind)
{
    const QString wanted = bare(name);
    // Names far longer than any token are no slips, and comparing them would be slow.
    if (wanted.isEmpty() || wanted.size() > 40)
        return std::nullopt;
    std::optional<Field> nearest;
    qsizetype best = 0;
    for (const Field field : requiredFields(kind)) {
        const QString known = bare(QString{nameIn(fieldNames, field)});
        const qsizetype apart = editDistance(wanted, known);
        if (apart <= qMax<qsizetype>(2, known.size() / 3) && (!nearest || apart < best)) {
            nearest = field;
            best = apart;
        }
    }
    return nearest;
}

EventKind kindOf(Field field)
{
    return requiredFields(EventKind::Inbound).contains(field) ? EventKind::Inbound : EventKind::Feedback;
}

} // namespace Hookbench
