// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/chaoscase.h"

#include <QByteArray>

namespace Hookbench {

// Reports of the chaos pack. The same report always gives the same bytes in the same language of the application. None
// holds headers or bodies: what was signed or authenticated stays in the log.

/// JSON, two spaces, a final newline: {"format":"hookbench/chaos-report/1", …, "cases":[…]}.
QByteArray chaosReportJson(const ChaosReport &report);

/// JUnit's XML, one test case for each case; those that can't tell are skipped ones.
QByteArray chaosReportJUnit(const ChaosReport &report);

/// A page of its own, without scripts and without anything from elsewhere.
QByteArray chaosReportHtml(const ChaosReport &report);

} // namespace Hookbench
