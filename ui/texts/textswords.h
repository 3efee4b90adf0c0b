// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/texts/clashes.h"

#include <QCoreApplication>
#include <QString>

namespace Hookbench {

/// What the page about texts says of clashes and changes.
class TextsWords
{
    Q_DECLARE_TR_FUNCTIONS(Hookbench::TextsWords)
public:
    static QString kind(const KeywordClash &clash);
    /// "STOP (Opt-Out, Luma inbound)".
    static QString place(const KeywordPlace &place);
};

} // namespace Hookbench
