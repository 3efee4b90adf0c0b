// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/json/nearest.h"

#include <algorithm>
#include <array>
#include <limits>
#include <vector>

namespace Hookbench {

qsizetype editDistance(QStringView first, QStringView second)
{
    const auto width = static_cast<std::size_t>(second.size()) + 1;
    std::array<std::vector<qsizetype>, 3> rows{std::vector<qsizetype>(width), std::vector<qsizetype>(width),
                                               std::vector<qsizetype>(width)};
    for (std::size_t column = 0; column < width; ++column)
        rows[1][column] = static_cast<qsizetype>(column);
    for (qsizetype i = 0; i < first.size(); ++i) {
        auto &[beforeLast, last, current] = rows;
        current[0] = i + 1;
        for (qsizetype j = 0; j < second.size(); ++j) {
            const auto at = static_cast<std::size_t>(j);
            const qsizetype replaced = last[at] + (first[i] == second[j] ? 0 : 1);
            current[at + 1] = std::min({last[at + 1] + 1, current[at] + 1, replaced});
            if (i > 0 && j > 0 && first[i] == second[j - 1] && first[i - 1] == second[j])
                current[at + 1] = std::min(current[at + 1], beforeLast[at - 1] + 1);
        }
        std::rotate(rows.begin(), rows.begin() + 1, rows.end());
    }
    return rows[1][width - 1];
}

namespace {

/// The candidate that needs fewer changes than @p limit, and the fewest.
QString closest(const QString &name, const QStringList &known, qsizetype limit)
{
    // Nobody mistypes a name this long; comparing it would only cost time.
    if (name.size() > 64)
        return {};
    QString nearest;
    qsizetype least = limit;
    for (const QString &candidate : known) {
        const qsizetype distance = editDistance(name.toCaseFolded(), candidate.toCaseFolded());
        if (distance < least) {
            least = distance;
            nearest = candidate;
        }
    }
    if (!nearest.isEmpty() || name.size() < 3)
        return nearest;
    // A part of a name is meant to be the whole: reply for replyMessage.
    for (const QString &candidate : known) {
        if (candidate.contains(name, Qt::CaseInsensitive))
            return candidate;
    }
    return {};
}

} // namespace

QString nearestName(const QString &name, const QStringList &known)
{
    return closest(name, known, std::max<qsizetype>(2, name.size() / 2) + 1);
}

QString nearestOrFarName(const QString &name, const QStringList &known)
{
    const QString near = nearestName(name, known);
    return near.isEmpty() ? closest(name, known, std::numeric_limits<qsizetype>::max()) : near;
}

} // namespace Hookbench
