// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/stamp.h"

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

/// A profile as a list holds it.
struct ProfileRecord
{
    /// Above 0 for own ones; below for those the program brings along, which can't be changed; 0 before it is stored.
    qint64 id = 0;
    Profile profile;
    Stamp modified = {};

    bool isBuiltIn() const { return id < 0; }
    bool operator==(const ProfileRecord &) const = default;
};

} // namespace Hookbench
