// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>

namespace Hookbench {

/// A place in a text. Lines and columns count from 1, columns in characters (code points); 0 means the text as a whole.
struct TextPosition
{
    int line = 0;
    int column = 0;

    bool operator==(const TextPosition &) const = default;
    auto operator<=>(const TextPosition &) const = default; // NOLINT(modernize-use-nullptr): clang-tidy 14 misreads it
};

} // namespace Hookbench
