// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/fuzzing.h"

#include <cstdio>
#include <cstdlib>

namespace Hookbench::Fuzzing {

void require(bool promise, const char *words)
{
    if (promise)
        return;
    std::fprintf(stderr, "broken promise: %s\n", words);
    std::abort();
}

} // namespace Hookbench::Fuzzing
