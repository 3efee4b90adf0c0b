// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rules/guideline.h"
#include "models/values/result.h"

#include <QByteArray>

namespace Hookbench {

/// Reads the rules of a file (see resources/rules): an array of objects with "id", "region", "severity", "source",
/// "date", "text" in three languages, and "checks". Fails with the first fault and its place: an unknown member or
/// name, a text that lacks a language, a pattern that is no regular expression.
Result<QList<Guideline>> readGuidelines(const QByteArray &json);

} // namespace Hookbench
