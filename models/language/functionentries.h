// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/language/functions.h"
#include "models/language/value.h"

#include <span>

namespace Hookbench::Language {

class Call;

/// What a function does with arguments that are as its parameters ask.
using Function = Value (*)(Call &call);

/// A row of the function table.
// NOLINTNEXTLINE(clang-analyzer-optin.performance.Padding): the members stand in the order of the tables' columns.
struct FunctionEntry
{
    const char *name = nullptr;
    /// One letter per parameter (see Parameter); | before the first optional one; * repeats the last one.
    const char *parameters = "";
    FunctionGroup group = FunctionGroup::String;
    const char *signature = nullptr;
    const char16_t *example = nullptr;
    const char16_t *result = nullptr;
    Function function = nullptr;
    const char *note = nullptr;
    /// The most arguments where a repeated one has an end; 0 else.
    int most = 0;
};

std::span<const FunctionEntry> stringFunctions();
std::span<const FunctionEntry> dateFunctions();
std::span<const FunctionEntry> collectionFunctions();
std::span<const FunctionEntry> mathFunctions();

Function implementationAt(int index);

} // namespace Hookbench::Language
