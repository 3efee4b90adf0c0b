// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>

/// What kind of character a code point is, as keywords see it.
namespace Hookbench::Characters {

inline constexpr char32_t emojiSelector = 0xFE0F;
/// Encloses the digit before it in a key: "1" becomes the emoji of a key.
inline constexpr char32_t keycap = 0x20E3;

/// White space of every script, line ends included.
bool isSpace(char32_t point);

/// Drawn as nothing: zero-width and format characters, direction marks, variation selectors, controls, halves of
/// surrogate pairs.
bool isInvisible(char32_t point);

/// A combining mark.
bool isMark(char32_t point);

/// A letter, a digit or a mark: what a keyword may begin or end with.
bool isWordCharacter(char32_t point);

/// A pictograph or a part of one.
bool isEmoji(char32_t point);

/// An emoji that NFKC would turn into letters. @p asEmoji says that the emoji selector follows.
bool isLetterEmoji(char32_t point, bool asEmoji);

} // namespace Hookbench::Characters
