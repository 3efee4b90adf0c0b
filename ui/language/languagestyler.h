// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/codestyler.h"

namespace Hookbench {

/// Styles a text with tags of the personalisation language in it: paths, functions, keywords, texts and numbers within
/// them, and nothing of the text around. Blocks can be folded.
class LanguageStyler : public CodeStyler
{
public:
    Line style(QByteArrayView line, CodeState before, CodeStyle *styles) const override;
};

} // namespace Hookbench
