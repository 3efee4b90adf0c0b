// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <cstddef>
#include <cstdint>

/// What libFuzzer calls, and runseeds.cpp in its stead.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

namespace Hookbench::Fuzzing {

/// The inputs a target begins with. A target that defines none begins with its finds alone.
QList<QByteArray> seeds();

/// Ends the program and says which promise was broken.
void require(bool promise, const char *words);

} // namespace Hookbench::Fuzzing
