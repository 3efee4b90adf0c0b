// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/diagnostic.h"
#include "models/values/profile.h"
#include "models/values/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace Hookbench {

/// Something in a file of profiles that is wrong.
struct ProfileFault
{
    /// From 1.
    int line = 0;
    QString sentence;

    bool operator==(const ProfileFault &) const = default;
};

/// What a file was read as. With faults there are no profiles: all or nothing.
struct ProfileImport
{
    QList<Profile> profiles;
    QList<ProfileFault> faults;
};

/// Reads an object, an array of objects, or JSON Lines (an object a line). Each is a person's attributes, or
/// {"name": …, "attributes": {…}}. Who has no name is called by the attributes; see profileName.
ProfileImport readProfiles(const QByteArray &text);

/// What to call a person: person.name.fullName, first and last name, personalEmail.address or mobilePhone.number; empty
/// when there is none of them.
QString profileName(const QByteArray &attributes);

/// Why @p attributes can't be a profile's, with places; empty when they can.
Diagnostics checkProfileAttributes(const QByteArray &attributes);

/// The profiles as readProfiles reads them: an array of {"name", "attributes"}, two spaces, a final newline. Fails when
/// attributes are no JSON.
Result<QByteArray> writeProfiles(const QList<Profile> &profiles);

/// A fictional person: the same for the same seed. Numbers and addresses are kept free for fiction. @p language ("en",
/// "fr", "sv") says where the person lives; anything else leaves it to the seed.
Profile madeUpProfile(quint32 seed, const QString &language = {});

} // namespace Hookbench
