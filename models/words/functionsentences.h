// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>

#include <span>

namespace Hookbench::Words {

/// The sentence of a function, as the source of a translation.
struct Entry
{
    QLatin1StringView name;
    const char *source;
};

std::span<const Entry> stringFunctionSentences();
std::span<const Entry> dateFunctionSentences();
std::span<const Entry> collectionFunctionSentences();

} // namespace Hookbench::Words
