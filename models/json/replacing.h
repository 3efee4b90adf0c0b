// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/json/scanner.h"

#include <optional>

namespace Hookbench::Json {

/// One value of a text and what shall stand in its place.
struct Replacement
{
    /// JSON pointer.
    QString pointer;
    /// JSON.
    QByteArray json;
};

/// The text with other values at those places and nothing else touched; nothing when it is no JSON or a place is not
/// there. Of places that lie within one another the outer one counts.
std::optional<QByteArray> replaced(const QByteArray &text, const QList<Replacement> &replacements);

} // namespace Hookbench::Json
