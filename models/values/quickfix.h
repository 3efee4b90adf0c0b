// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/names.h"
#include "models/values/textedit.h"

#include <QList>
#include <QStringList>

namespace Hookbench {

/// What a quick fix does. The arguments of each are listed beside it, in the order of QuickFix::args.
enum class FixKind {
    QuoteTokens, // how many
    CorrectToken, // as spelt, the token
    IsolateToken, // the token
    SwapSides, // the token
    RemoveToken, // the token: it stands elsewhere already, or belongs to the other kind of webhook
    KeepOneElement,
    StraightenQuotes, // how many strings
    RemoveComma,
    RemoveCommas, // how many
    AddComma,
    RemoveComments, // how many
    RemoveEllipses, // how many
    CorrectWords, // how many
    MarkNotSent, // the token: no edit, the provider never sends it
    UnmarkNotSent, // the name: no edit
    InsertToken // the token
};

/// One thing that can be done about a diagnostic of a text. models/words says its title.
struct QuickFix
{
    FixKind kind = FixKind::QuoteTokens;
    QStringList args;
    /// Empty for what is no matter of the text.
    TextEdits edits;

    bool operator==(const QuickFix &) const = default;
};

} // namespace Hookbench
