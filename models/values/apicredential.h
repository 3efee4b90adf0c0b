// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/vendor.h"

#include <QString>

namespace Hookbench {

/// An API credential without its secret. Secrets live in the keychain, and no value of this program holds one.
struct ApiCredential
{
    qint64 id = 0;
    Vendor vendor = Vendor::Custom;
    QString name;
    /// The number that inbound texts are sent to, offered as the webhook's sender number.
    QString inboundNumber;

    bool operator==(const ApiCredential &) const = default;
};

} // namespace Hookbench
