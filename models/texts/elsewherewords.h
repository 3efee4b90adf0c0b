// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/texts/elsewhere.h"

#include <QCoreApplication>
#include <QString>

namespace Hookbench {

/// What the side-by-side of platforms says to a person.
class ElsewhereWords
{
    Q_DECLARE_TR_FUNCTIONS(Hookbench::ElsewhereWords)
public:
    /// The platform's own name, and which of its ways is meant.
    static QString name(Platform platform);
    /// The rule as the platform documents it, in a sentence.
    static QString rule(Platform platform);
    /// What the message would be there, without the keyword: @p category is the name of its category, if it has one.
    static QString verdict(const Elsewhere &elsewhere, const QString &category);
};

} // namespace Hookbench
