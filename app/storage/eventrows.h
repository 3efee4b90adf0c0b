// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/stores.h"

#include <QSqlQuery>
#include <QVariant>

namespace Hookbench {

/// The statement that adds an exchange, and its values in order.
QString insertEventSql();
QVariantList eventValues(qint64 sandboxId, const ReceivedEntry &entry);

/// Where the columns below come from: events as e, with their pin and note.
QString eventsWithMarks();
/// A condition: e is not one that can only be taken back.
QString notRemoved();

/// The columns that summaryOf reads, comma-separated, and a row of them.
QString summaryColumns();
ExchangeSummary summaryOf(const QSqlQuery &row);

/// The columns that exchangeOf reads, and a row of them.
QString exchangeColumns();
Exchange exchangeOf(const QSqlQuery &row);

} // namespace Hookbench
