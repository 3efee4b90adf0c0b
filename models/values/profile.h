// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace Hookbench {

/// A person used in previews: attributes as JSON, as typed.
struct Profile
{
    QString name;
    /// JSON object text. mobilePhone.number is the number the person texts from.
    QByteArray attributes;

    bool operator==(const Profile &) const = default;
};

} // namespace Hookbench
