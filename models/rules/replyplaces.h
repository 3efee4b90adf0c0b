// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/replytext.h"
#include "models/values/smswebhook.h"

#include <QList>
#include <QString>

namespace Hookbench {

/// A text that a webhook sends back, and where it stands.
struct ReplyPlace
{
    ReplyUse use = ReplyUse::Default;
    /// Its panel; -1 for the default reply.
    qsizetype panel = -1;
    QString text;
    /// JSON pointer in the webhook's document.
    QString pointer;
};

/// The replies that are there, in the order of the document; those that are empty, and fuzzy ones that are off, are
/// not.
QList<ReplyPlace> repliesOf(const SmsWebhook &webhook);

/// @p webhook with another text in the place of a reply.
SmsWebhook withReply(SmsWebhook webhook, const ReplyPlace &place, const QString &text);

} // namespace Hookbench
