// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/delivery/receiverscript.h"
#include "models/values/signing.h"

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>
#include <QUuid>

namespace Hookbench {

/// What the person set for the requests of one webhook.
struct WebhookSetup
{
    /// Empty: the script for all webhooks is followed.
    ReceiverScript script = {};
    /// With SigningScheme::None signatures are not looked at.
    SigningSettings signing = {};
    /// False: signatures are looked at and marked, and nothing is refused.
    bool required = true;
    /// Which of the secrets of the webhook's credential checks them; empty for one that is typed in every run.
    QString slot = {};

    bool operator==(const WebhookSetup &) const = default;
};

/// How the receiver behaves, as the person set it. Holds no secret.
struct ReceiverSetup
{
    /// Whether only those on the list may send.
    bool onlyAllowed = false;
    /// Addresses, ranges, and names of presets.
    QStringList allowed = {};
    bool trustForwarded = false;
    /// For the webhooks without one of their own.
    ReceiverScript script = {};
    QMap<QUuid, WebhookSetup> webhooks = {};

    bool operator==(const ReceiverSetup &) const = default;
};

/// As it is kept. What changes nothing is left out.
QByteArray writeReceiverSetup(const ReceiverSetup &setup);

/// Reads it back. What can't be read is as if it had never been set, so that another version's setup does no harm.
ReceiverSetup readReceiverSetup(const QByteArray &json);

} // namespace Hookbench
