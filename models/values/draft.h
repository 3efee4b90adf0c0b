// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/names.h"

#include <QDateTime>
#include <QString>

namespace Hookbench {

/// Whose form a draft is of.
enum class DraftKind { Webhook, Credential, FeedbackWebhook };

inline constexpr NameTable<DraftKind, 3> draftKindNames{{
    {DraftKind::Webhook, QLatin1StringView("webhook")},
    {DraftKind::Credential, QLatin1StringView("credential")},
    {DraftKind::FeedbackWebhook, QLatin1StringView("feedback-webhook")},
}};

/// A form that was begun and not submitted. Holds no secret: what was typed into a secret's field is not in it.
struct Draft
{
    DraftKind kind = DraftKind::Webhook;
    /// The webhook's or credential's id as text; empty for one that was never submitted.
    QString subject;
    /// The form's value as JSON text (see models/documents/snapshots.h).
    QString snapshot;
    /// The revision the edit began from, so that a later one by somebody else is noticed; 0 for a new one.
    int basedOn = 0;
    QDateTime at;

    bool operator==(const Draft &) const = default;
};

} // namespace Hookbench
