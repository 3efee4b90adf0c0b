// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/native.h"
#include "models/ports/stores.h"

#include <QByteArray>

#include <optional>

namespace Hookbench {

/// The statement that adds an exchange, and its values bound in order. What is bound lives as long as @p entry and
/// @p texts do.
struct EventTexts
{
    QByteArray webhookId;
    QByteArray requestHeaders;
    QByteArray responseHeaders;
    QByteArray outcomes;
    QByteArray diagnostics;
    QByteArray tls;
};
QByteArray insertEventSql();
void bindEvent(NativeStatement &insert, qint64 sandboxId, const ReceivedEntry &entry, EventTexts &texts);

/// Where the columns below come from: events as e, with their pin and note.
QByteArray eventsWithMarks();
/// A condition: e is not one that can only be taken back.
QByteArray notRemoved();

/// The columns that summaryOf reads, comma-separated, and a row of them.
QByteArray summaryColumns();
ExchangeSummary summaryOf(const NativeStatement &row);

/// The columns that exchangeOf reads, and a row of them.
QByteArray exchangeColumns();
Exchange exchangeOf(const NativeStatement &row);
/// The vendor that stands behind the columns of an exchange.
std::optional<Vendor> vendorOf(const NativeStatement &row);

} // namespace Hookbench
