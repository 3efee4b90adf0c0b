// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/smswebhook.h"

namespace Hookbench {

/// Where a form's value changed by one edit.
struct FormChange
{
    /// JSON pointer of the field; where a panel went, its place.
    QString pointer;
    /// A letter or two in a text, so that edits like it make one step of undo.
    bool typed = false;
};

/// The first field in which the two differ. An empty pointer when they don't.
FormChange formChange(const SmsWebhook &before, const SmsWebhook &after);

/// About how many bytes it takes.
qint64 memoryOf(const SmsWebhook &webhook);

} // namespace Hookbench
