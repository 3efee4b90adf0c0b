// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/delivery/addressrange.h"
#include "models/values/exchange.h"
#include "models/values/localisedtext.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

namespace Hookbench {

/// Who may send to the receiver.
struct AllowList
{
    QList<AddressRange> ranges;
    /// Behind a tunnel every request comes from this computer. Then the last address in X-Forwarded-For, which the
    /// tunnel wrote, is taken for the sender's; from any other computer the header is not believed.
    bool trustForwarded = false;

    bool contains(const NetworkAddress &address) const;

    bool operator==(const AllowList &) const = default;
};

/// The sender of a request that came from @p peer: the peer, or whom X-Forwarded-For names when @p trustForwarded and
/// the peer is this computer. Nothing when the peer is no address.
std::optional<NetworkAddress> senderOf(const QString &peer, const HeaderList &headers, bool trustForwarded);

/// The addresses that a sender publishes for its webhooks.
struct AllowListPreset
{
    /// As on the command line.
    QString name;
    QString title;
    QList<AddressRange> ranges;
    /// Where it is published.
    QString source;
    /// When it was read there.
    QDate read;
    LocalisedText note;
};

/// Reads a preset that the program brings along. Fails with the first fault in the detail.
Result<AllowListPreset> readAllowListPreset(const QByteArray &json);

/// The ranges of @p entries, each an address, a range, or the name of one of @p presets. Fails with a sentence about
/// the first that is neither.
Result<QList<AddressRange>> allowedRanges(const QStringList &entries, const QList<AllowListPreset> &presets);

} // namespace Hookbench
