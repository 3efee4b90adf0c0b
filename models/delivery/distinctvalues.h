// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/delivery/composition.h"
#include "models/values/loadmix.h"
#include "models/values/result.h"

#include <QList>
#include <QString>

#include <vector>

namespace Hookbench {

/// What makes one of many events another than the rest.
struct EventValues
{
    QString number;
    QString messageId;
    /// Milliseconds since the epoch, UTC.
    qint64 time = 0;

    bool operator==(const EventValues &) const = default;
};

/// Whether @p distinct can be made, with a sentence where it can't: numbers in international form, of one length, the
/// last not below the first; an id of letters, digits, hyphens, dots and underscores.
Result<> checkDistinctValues(const DistinctValues &distinct);

/// How many different numbers there are; 0 where they are those of the samples.
qint64 countOfNumbers(const DistinctValues &distinct);

/// The values of event @p index, from 0. Numbers begin again after the last. The number is empty where it is that of
/// the sample. @p run makes the ids of different runs different, @p now is the time of sending.
EventValues valuesOf(const DistinctValues &distinct, qint64 index, const QString &run, qint64 now);

/// @p request as event @p variation of many: the sample's number, id and time are replaced, and the personalisation
/// language knows the same values as event.number, event.messageId, event.time (ISO 8601) and event.index (from 1),
/// also where nobody is chosen to fill in the rest.
PreparedRequest composeDistinct(const ComposedRequest &request, const CompositionContext &context,
                                const DistinctValues &distinct, const SampleVariation &variation);

/// The parts of a mix in turn, by their place: as often as each weighs, spread evenly. It is repeated from its begin.
std::vector<int> mixOrder(const QList<int> &weights);

} // namespace Hookbench
