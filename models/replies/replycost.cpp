// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/replies/replycost.h"

namespace Hookbench {

namespace {

struct Sizes
{
    int alone;
    int ofSeveral;
};

constexpr Sizes gsmSizes{160, 153};
constexpr Sizes ucsSizes{70, 67};

/// End of the character that begins at @p at, with the marks, joiners and selectors that follow it.
qsizetype clusterEnd(QStringView text, qsizetype at)
{
    const auto next = [&](qsizetype from) {
        const bool pair = text[from].isHighSurrogate() && from + 1 < text.size() && text[from + 1].isLowSurrogate();
        return from + (pair ? 2 : 1);
    };
    qsizetype end = next(at);
    while (end < text.size() && text[end].isMark())
        end = next(end);
    return end;
}

/// Whether the character and the marks after it all belong to the alphabet. A mark never does.
bool isInAlphabet(QStringView cluster)
{
    return cluster.size() == 1 && gsmUnits(cluster.front().unicode()) > 0;
}

/// Units that an indivisible character takes: an extension character 2, a surrogate pair 2.
int widthAt(QStringView text, qsizetype at, SmsEncoding encoding)
{
    if (encoding == SmsEncoding::Gsm7)
        return gsmUnits(text[at].unicode());
    return text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate() ? 2 : 1;
}

void countSegments(QStringView text, ReplyCost &cost)
{
    const Sizes sizes = cost.encoding == SmsEncoding::Gsm7 ? gsmSizes : ucsSizes;
    if (cost.units <= sizes.alone) {
        cost.segments = cost.units > 0 ? 1 : 0;
        cost.left = sizes.alone - cost.units;
        return;
    }
    int used = 0;
    cost.segments = 1;
    for (qsizetype at = 0; at < text.size();) {
        const int width = widthAt(text, at, cost.encoding);
        if (used + width > sizes.ofSeveral) {
            ++cost.segments;
            used = 0;
        }
        used += width;
        at += cost.encoding == SmsEncoding::Gsm7 ? 1 : width;
    }
    cost.left = sizes.ofSeveral - used;
}

} // namespace

ReplyCost replyCost(QStringView text)
{
    ReplyCost cost;
    int septets = 0;
    for (qsizetype at = 0; at < text.size();) {
        // Plain letters are most of every text: only what is followed by a mark needs to be looked at as a cluster.
        const int units = gsmUnits(text[at].unicode());
        if (units > 0 && (at + 1 == text.size() || text[at + 1].unicode() < 0x300)) {
            septets += units;
            ++at;
            continue;
        }
        const qsizetype end = clusterEnd(text, at);
        const QStringView cluster = text.sliced(at, end - at);
        if (isInAlphabet(cluster))
            septets += units;
        else
            cost.offenders.append({at, cluster.toString(), gsmSubstitute(cluster)});
        at = end;
    }
    cost.encoding = cost.offenders.isEmpty() ? SmsEncoding::Gsm7 : SmsEncoding::Ucs2;
    cost.units = cost.offenders.isEmpty() ? septets : static_cast<int>(text.size());
    countSegments(text, cost);
    return cost;
}

QString gsmSafeText(QStringView text, Accents accents)
{
    QString safe;
    qsizetype from = 0;
    const QList<CostOffender> offenders = replyCost(text).offenders;
    for (const CostOffender &offender : offenders) {
        if (!offender.substitute || (offender.substitute->losesAccent && accents == Accents::Keep))
            continue;
        safe += text.sliced(from, offender.at - from);
        safe += offender.substitute->text;
        from = offender.at + offender.text.size();
    }
    return safe + text.sliced(from);
}

} // namespace Hookbench
