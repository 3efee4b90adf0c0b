// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/keywordcategory.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace Hookbench {

/// Words that are usual or asked for in a country or product, to be added to a webhook's keywords.
struct KeywordPack
{
    /// "ajo", "french", …; names the pack in every language of the window.
    QString id;
    /// What it is called when nobody knows the id, in English.
    QString name;
    /// In the order in which they are added.
    QMap<Category, QStringList> words;

    bool operator==(const KeywordPack &) const = default;
};

} // namespace Hookbench
