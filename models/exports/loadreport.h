// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/loadreport.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace Hookbench {

// Reports of many events. The same report always gives the same bytes in the same language of the application. None
// holds headers or bodies: those are in the log.

/// JSON, two spaces, a final newline: {"format":"hookbench/load-report/1", …}. Milliseconds and seconds.
QByteArray loadReportJson(const LoadReport &report);

/// JUnit's XML, one test case for each part of the mix, which fails when one of its events was given up; and one for
/// what is expected of the answers, where something is.
QByteArray loadReportJUnit(const LoadReport &report);

/// A page of its own with the figures, a picture of the latency over time and one of its distribution, each with its
/// table.
QByteArray loadReportHtml(const LoadReport &report);

/// The report as the ending of @p fileName asks: .html, .json or .xml; nothing for another.
std::optional<QByteArray> loadReportFor(const QString &fileName, const LoadReport &report);

} // namespace Hookbench
