// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/expectation.h"

#include <QStringList>

#include <optional>

namespace Hookbench {

/// Statuses as they are written: "200", "2xx", "200-299", several with commas between them. Nothing for a text that is
/// none, or names a status outside 100 to 999.
inline std::optional<QList<StatusRange>> readStatuses(QStringView text)
{
    const auto number = [](QStringView digits) {
        const bool plain = digits.size() == 3 && digits[0] >= u'1' && digits[0] <= u'9' && digits[1].unicode() < 128
            && digits[2].unicode() < 128;
        bool ok = false;
        const int status = plain ? digits.toInt(&ok) : 0;
        return ok ? status : 0;
    };
    QList<StatusRange> ranges;
    for (const QStringView part : text.split(u',')) {
        const QStringView word = part.trimmed();
        const qsizetype dash = word.indexOf(u'-');
        StatusRange range;
        if (word.size() == 3 && word.sliced(1).compare(u"xx", Qt::CaseInsensitive) == 0) {
            range.from = word[0] >= u'1' && word[0] <= u'9' ? (word[0].unicode() - u'0') * 100 : 0;
            range.to = range.from + 99;
        } else if (dash >= 0) {
            range = {number(word.first(dash).trimmed()), number(word.sliced(dash + 1).trimmed())};
        } else {
            range = {number(word), number(word)};
        }
        if (range.from == 0 || range.to < range.from)
            return std::nullopt;
        ranges.append(range);
    }
    return ranges;
}

/// The same the other way round.
inline QString writeStatuses(const QList<StatusRange> &statuses)
{
    QStringList words;
    for (const StatusRange &range : statuses) {
        const QString from = QString::number(range.from);
        words.append(range.from == range.to ? from : QString{from + u'-' + QString::number(range.to)});
    }
    return words.join(QStringLiteral(", "));
}

} // namespace Hookbench
