// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/payload/mapping.h"
#include "models/payload/payloadtemplate.h"

#include <optional>

namespace Hookbench {

/// What a template comes to, shared by all its copies.
struct PayloadTemplate::Compiled
{
    EventKind kind = EventKind::Inbound;
    ArrayReading arrayReading = ArrayReading::EveryElement;
    Diagnostics diagnostics;
    QList<Field> bound;
    /// Nothing when the text holds no token.
    std::optional<Shape> shape;
    /// An empty string counts as absent, except for the message. Only the built-in mappings say so: their providers
    /// send "" for what they do not know.
    bool emptyIsAbsent = false;
};

} // namespace Hookbench
