// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/credentialfield.h"

#include <QString>

#include <optional>

namespace Hookbench {

/// What a line of the mirrored credential form begins with.
struct LegacyLabel
{
    /// Nothing for a field of the form that has no place in a webhook.
    std::optional<CredentialField> field;
    /// The label as it is spelt in the line.
    QString text;
    /// What follows it, without the colon, tab or equals sign between them.
    QString value;
};

/// The label that @p line begins with, in English, French or Swedish, without regard to case, accents and hyphens, be
/// it in quotes, after a bullet or with the mark of a required field. Nothing when it begins with none.
std::optional<LegacyLabel> legacyLabel(const QString &line);

/// @p line without a bullet, a number or asterisks in front.
QString withoutBullet(const QString &line);

} // namespace Hookbench
