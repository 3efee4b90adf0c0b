// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

/// A call, and what it gives or what is said of it.
struct FunctionExample
{
    const char *call;
    const char *result;
};

/// Calls and their results, against the profile of language.h.
const std::vector<FunctionExample> &documentedExamples();
/// Calls that can't be done, and words of the sentence that says so.
const std::vector<FunctionExample> &refusedCalls();
