// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/delivery/compositionfault.h"
#include "models/delivery/personalisation.h"
#include "models/values/composedrequest.h"

#include <functional>

namespace Hookbench {

/// A body made of rows, and what is wrong with them. A row with an error is left out.
struct RowBody
{
    QByteArray body;
    QList<CompositionFault> faults;
};

/// What a row's value becomes for the person it is sent as.
using RowEvaluation = std::function<Personalised(const QByteArray &value, Language::OutputKind kind)>;

/// The JSON object of the rows, with two spaces per level, in their order; an array where the first part of the first
/// key is 0. Rows without key and value, and those that are off, count as not there. A key that is there already, one
/// that leads into a value, and elements that leave a gap are errors. Numbers keep their spelling.
RowBody jsonFromRows(const QList<BodyRow> &rows, const RowEvaluation &evaluate);

/// The rows as application/x-www-form-urlencoded: keys as they are, null as nothing, doubled keys one after the other.
RowBody formFromRows(const QList<BodyRow> &rows, const RowEvaluation &evaluate);

/// The parts of a dotted key, without the backslashes. The second says whether the part may count an element.
QList<std::pair<QString, bool>> keyParts(QStringView key);

} // namespace Hookbench
