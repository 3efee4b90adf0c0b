// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/eventlogmodel.h"

namespace Hookbench {

/// What a cell of the event log says, in the application's language.
QString eventCell(const ExchangeSummary &row, EventLogModel::Column column);
QString eventColumnTitle(EventLogModel::Column column);

} // namespace Hookbench
