// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace Hookbench {

/// A message or keyword made comparable.
struct Normalised
{
    QString text;
    /// What changed something, in order: "nfkc", "case", "invisible", "white-space", "punctuation", "emoji";
    /// comma-separated.
    QString parts;
};

/// NFKC, case fold, zero-width and format characters dropped, white space collapsed, surrounding punctuation and emoji
/// trimmed. Plain ASCII takes a short path.
Normalised normaliseMessage(QStringView message);

} // namespace Hookbench
