// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/exchange.h"

#include <QByteArray>
#include <QString>

namespace Hookbench {

/// The names of the columns of CSV, as its first line.
QByteArray csvHead();
/// An exchange as a line of CSV.
QByteArray csvRow(const Exchange &exchange);
/// An exchange as a line of JSON, with everything that is known of it.
QByteArray jsonRow(const Exchange &exchange);

/// Milliseconds since the epoch as RFC 3339 in UTC.
QString momentText(qint64 at);

} // namespace Hookbench
