// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>
#include <QString>

#include <array>

namespace Hookbench {

/// A keyboard on which neighbouring letters are mixed up.
enum class KeyboardLayout { Qwerty, Azerty, Nordic };

inline constexpr std::array<KeyboardLayout, 3> allKeyboardLayouts{KeyboardLayout::Qwerty, KeyboardLayout::Azerty,
                                                                  KeyboardLayout::Nordic};

/// Whether the two lower-case letters stand side by side in a row of the layout.
bool areNeighbours(KeyboardLayout layout, QChar first, QChar second);

/// "qwerty", "azerty", "nordic": as a trace names it.
QString layoutName(KeyboardLayout layout);

} // namespace Hookbench
