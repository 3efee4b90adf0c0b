// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/diagnostic.h"
#include "models/values/field.h"
#include "models/values/quickfix.h"
#include "models/values/textedit.h"

#include <QByteArray>

namespace Hookbench {

/// What can be done about @p problem of the template @p text for events of @p kind, the likeliest first. @p cursor is
/// where a missing token would go; below 0 there is no such place.
QList<QuickFix> quickFixes(const QByteArray &text, const Diagnostic &problem, EventKind kind, int cursor = -1);

/// The text with everything fixed that can be fixed without knowing the provider, and how many fixes that took.
struct FixedText
{
    QByteArray text;
    int fixes = 0;
};
FixedText fixAll(const QByteArray &text, EventKind kind, const QStringList &fieldsNotSent);

/// Puts the token of @p field where the selection from @p begin to @p end is: in quotes, in place of the whole value it
/// stands in, behind the colon of the name it stands in, or as a member of its own where a name is due.
TextEdits insertToken(const QByteArray &text, int begin, int end, Field field);

} // namespace Hookbench
