// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/texts/textswords.h"

#include "models/words/words.h"

namespace Hookbench {

QString TextsWords::kind(const KeywordClash &clash)
{
    switch (clash.kind) {
    case ClashKind::Same:
        return tr("The same after normalisation");
    case ClashKind::Substring:
        return tr("One stands inside the other");
    case ClashKind::Fuzzy:
        break;
    }
    return tr("Near miss: %1").arg(Words::name(clash.strategy));
}

QString TextsWords::place(const KeywordPlace &place)
{
    return tr("%1 (%2, %3)").arg(place.keyword, Words::name(place.category), place.webhookName);
}

} // namespace Hookbench
