// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/language/value.h"
#include "models/values/composedrequest.h"
#include "models/values/profile.h"
#include "models/values/result.h"

#include <QString>

namespace Hookbench {

/// Whom a composed request is sent as.
struct Addressee
{
    /// For the personalisation language; see personOf.
    Language::Value attributes = {};
    /// mobilePhone.number; empty where there is none.
    QString number = {};
    /// preferredLanguage, a BCP 47 tag; empty where there is none.
    QString language = {};
};

/// The person of a profile. Fails with a sentence when its attributes are no JSON object.
Result<Addressee> addresseeOf(const Profile &profile);

/// The place of the variant for a person who prefers @p language, by the look-up of RFC 4647: the tag itself, then
/// without its last parts ("fr-CA", then "fr"), without regard to case. -1 for the body that is for everyone.
qsizetype variantFor(const ComposedRequest &request, const QString &language);

} // namespace Hookbench
