// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/names.h"

#include <QList>

namespace Hookbench {

/// What a template's token stands for.
enum class Field {
    InboundMessage,
    ProfileNumber,
    RequestId,
    OriginTimestamp,
    InboundNumber,
    ClientReference,
    FailureCode,
    FeedbackStatus
};

/// Token spellings, case-sensitive. The mixture of styles is the mirrored product's own.
inline constexpr NameTable<Field, 8> fieldNames{{
    {Field::InboundMessage, QLatin1StringView("inboundMessage")},
    {Field::ProfileNumber, QLatin1StringView("profileNumber")},
    {Field::RequestId, QLatin1StringView("requestId")},
    {Field::OriginTimestamp, QLatin1StringView("originTimestamp")},
    {Field::InboundNumber, QLatin1StringView("inboundNumber")},
    {Field::ClientReference, QLatin1StringView("client_reference")},
    {Field::FailureCode, QLatin1StringView("failureCode")},
    {Field::FeedbackStatus, QLatin1StringView("feedbackStatus")},
}};

/// What a body turned out to hold.
enum class EventKind { Inbound, Feedback, Other };

inline constexpr NameTable<EventKind, 3> eventKindNames{{
    {EventKind::Inbound, QLatin1StringView("inbound")},
    {EventKind::Feedback, QLatin1StringView("feedback")},
    {EventKind::Other, QLatin1StringView("other")},
}};

/// The tokens a template of this kind must hold, each exactly once. Other has none.
inline QList<Field> requiredFields(EventKind kind)
{
    // Asked for with every event: made once and shared.
    static const QList<Field> inbound{Field::InboundMessage, Field::ProfileNumber, Field::RequestId,
                                      Field::OriginTimestamp, Field::InboundNumber};
    static const QList<Field> feedback{Field::ClientReference, Field::FailureCode, Field::FeedbackStatus};
    switch (kind) {
    case EventKind::Inbound:
        return inbound;
    case EventKind::Feedback:
        return feedback;
    case EventKind::Other:
        break;
    }
    return {};
}

} // namespace Hookbench
