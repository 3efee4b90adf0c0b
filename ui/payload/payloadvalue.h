// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/field.h"
#include "models/values/smswebhook.h"

#include <QString>
#include <QStringList>

namespace Hookbench {

/// What of a webhook is edited as its payload.
struct PayloadValue
{
    QString text;
    QStringList fieldsNotSent;
    ArrayReading arrayReading = ArrayReading::EveryElement;

    bool operator==(const PayloadValue &) const = default;
};

/// UTF-8 as text. Qt takes a byte order mark at the start for no part of it; here it is one.
inline QString wholeText(const QByteArray &utf8)
{
    constexpr QByteArrayView mark{"\xEF\xBB\xBF"};
    if (!utf8.startsWith(mark))
        return QString::fromUtf8(utf8);
    return QChar{QChar::ByteOrderMark} + QString::fromUtf8(utf8.sliced(mark.size()));
}

inline PayloadValue payloadOf(const SmsWebhook &webhook)
{
    return {webhook.payload, webhook.fieldsNotSent, webhook.arrayReading};
}

inline void putPayload(SmsWebhook &webhook, const PayloadValue &value)
{
    webhook.payload = value.text;
    webhook.fieldsNotSent = value.fieldsNotSent;
    webhook.arrayReading = value.arrayReading;
}

/// The kind of events that the payload of @p webhook is for.
inline EventKind payloadKind(const SmsWebhook &webhook)
{
    return webhook.type == WebhookType::Feedback ? EventKind::Feedback : EventKind::Inbound;
}

/// What the payload workbench and its panes work on.
struct PayloadContext
{
    /// As it stands in the form and in the workbench, saved or not.
    SmsWebhook webhook;
    /// The webhook's own; empty before the first Submit.
    QString url;
    bool readOnly = false;
};

} // namespace Hookbench
