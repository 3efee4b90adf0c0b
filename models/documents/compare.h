// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/difference.h"
#include "models/values/smswebhook.h"

namespace Hookbench {

/// What differs between two states of a webhook, in the order of the document. Two payloads that differ in white space
/// only differ in nothing. Categories are matched by name (a second one of the same name by its number); keywords are
/// compared as a list with its order.
FieldDifferences compareWebhooks(const SmsWebhook &before, const SmsWebhook &after);

} // namespace Hookbench
