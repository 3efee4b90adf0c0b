// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/apicredential.h"
#include "models/values/diagnostic.h"

namespace Hookbench {

/// "/fields/api-token": where the complaints about a credential's field stand.
QString fieldPointer(CredentialField field);

/// A web address: https, or http to this computer. Infobip shows its API base URL without https://, so that one may be
/// typed as it is shown (our reading). A user name or password in it is refused: secrets have fields of their own.
void checkUrl(CredentialField field, const QString &typed, Diagnostics &found);

/// A number that texts can be sent to: international or a short code.
void checkPhoneNumber(CredentialField field, const QString &typed, Diagnostics &found);

/// A whole number in the field's bounds. That a validity period ends at 48 hours, its documented default, and a rate
/// limit at 10,000 is our reading.
void checkWholeNumber(CredentialField field, const QString &typed, Diagnostics &found);

/// One of the names of the field's enumeration.
void checkChoice(CredentialField field, const QString &stored, Diagnostics &found);

/// Dot notation: names and numbers with dots between them. Brackets are refused, because the notation has none (our
/// reading).
void checkIdPath(const ApiCredential &credential, Diagnostics &found);

/// Names of channel configurations begin with a letter; letters, digits, _ . and - follow.
void checkChannelNames(const QStringList &names, Diagnostics &found);

} // namespace Hookbench
