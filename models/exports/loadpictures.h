// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/loadreport.h"

#include <QString>

namespace Hookbench {

// Pictures in SVG, for the page of a report; their colours are those of the page's style.

/// The median, the 90th and the 99th percentile over the time of the run. Empty without anything to show.
QString latencyPicture(const QList<LoadMoment> &moments, const QString &title);

/// How many attempts took how long. Empty without anything to show.
QString histogramPicture(const QList<LoadBar> &bars, const QString &title);

} // namespace Hookbench
