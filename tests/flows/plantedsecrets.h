// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/apicredential.h"

#include <QByteArray>
#include <QStringList>

namespace Hookbench::Testing {

/// Every secret that is planted begins so; nothing else does.
inline const QByteArray plantedPrefix = "Zq7Luma4471";
/// A secret that was never planted before.
QByteArray newPlantedSecret();

/// The planted prefix as it may stand in a file: as it is, in UTF-16, hexadecimal and Base64, wherever it begins there.
QList<QByteArray> plantedForms();
/// Whether any of @p forms is in @p bytes.
bool isIn(const QByteArray &bytes, const QList<QByteArray> &forms);

/// A credential of @p shape that everything but its secrets is filled in of.
ApiCredential plantedCredential(const CredentialShape &shape, const QString &name);
/// Every shape that has secrets of its own: each vendor, and for Custom each authentication, with client certificates.
QList<CredentialShape> everyShape();
/// Slots of the secrets that @p credential can have, its header's too.
QStringList secretSlots(const ApiCredential &credential);
/// A planted secret that fits the slot: JSON for an OAuth body, the key of the client certificate, else as it is. What
/// of it to look for, where that does not begin with the planted prefix, is added to @p forms.
Secret secretFor(const QString &slot, QList<QByteArray> &forms);

} // namespace Hookbench::Testing
