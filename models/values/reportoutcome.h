// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/names.h"

#include <QList>
#include <QString>

namespace Hookbench {

/// What a provider's report comes to, in the words of feedback events.
enum class ReportOutcome { Sent, Delivered, Bounce, Error, Unknown };

inline constexpr NameTable<ReportOutcome, 5> reportOutcomeNames{{
    {ReportOutcome::Sent, QLatin1StringView("sent")},
    {ReportOutcome::Delivered, QLatin1StringView("delivered")},
    {ReportOutcome::Bounce, QLatin1StringView("bounce")},
    {ReportOutcome::Error, QLatin1StringView("error")},
    {ReportOutcome::Unknown, QLatin1StringView("unknown")},
}};

/// One status of a delivery report, and what it comes to.
struct ReportedStatus
{
    /// The provider's word and code, as spelt; empty where there is none.
    QString word = {};
    QString code = {};
    /// What the provider calls the code; empty where it is not known.
    QString codeName = {};
    ReportOutcome outcome = ReportOutcome::Unknown;
    /// False while another report may follow.
    bool isFinal = false;
    /// How many messages it is about.
    qint64 count = 1;
    /// What the provider sends back of the message: its reference, or its own id.
    QString reference = {};
    QString recipient = {};

    bool operator==(const ReportedStatus &) const = default;
};

} // namespace Hookbench
