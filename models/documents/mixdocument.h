// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/diagnostic.h"
#include "models/values/loadmix.h"

#include <QByteArray>

#include <optional>

namespace Hookbench {

inline constexpr QLatin1StringView mixDocumentFormat{"hookbench/mix/1"};

/// What a document was read as.
struct MixDocument
{
    std::optional<LoadMix> mix;
    /// Every fault with line, column and JSON pointer.
    Diagnostics diagnostics;

    bool isValid() const { return mix && !hasErrors(diagnostics); }
};

/// Reads a mix of many events: {"format":"hookbench/mix/1","parts":[{"sample":"stop","weight":3},{"message":"YES"},
/// {"request":"Broken JSON"}],"distinct":{"numbers":{"from":…,"to":…},"ids":…,"times":{"from":…,"step":…}}}. Times in
/// RFC 3339, the step in seconds.
MixDocument readMixDocument(const QByteArray &text);

/// Writes it with keys in that order, two spaces, a final newline.
QByteArray writeMixDocument(const LoadMix &mix);

} // namespace Hookbench
