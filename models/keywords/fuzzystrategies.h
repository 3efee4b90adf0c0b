// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/keywords/exceptions.h"
#include "models/keywords/keyboards.h"
#include "models/values/decision.h"

#include <QList>
#include <QStringView>

#include <optional>
#include <span>

namespace Hookbench {

/// An opt-out keyword as configured and as compared.
struct FuzzyKeyword
{
    QString keyword;
    QString normalised;
};

/// What a profile does: its strategies in the order they are tried, and how far each goes.
struct FuzzyRules
{
    std::span<const Strategy> strategies;
    std::span<const KeyboardLayout> layouts;
    /// Keyboard neighbours: shortest keyword looked at, and how many letters may be off in keywords of four letters and
    /// more (always one in shorter ones).
    int shortestNeighbour = 1;
    int neighbours = 1;
    /// Edit distance: only two letters swapped, or any one edit.
    bool onlyTransposition = false;
};

/// The rules of a profile. AdobeLike and Strict are our reading; Braze follows its documentation, where the example
/// "stpo" for STOP needs two letters off by one key.
const FuzzyRules &fuzzyRules(FuzzyProfile profile);

/// Every strategy there is, with the widest rules, for what the strategies that a profile leaves out would have said.
const FuzzyRules &everyFuzzyRule();

/// A part of a message that comes near a keyword.
struct NearMiss
{
    const FuzzyKeyword *keyword = nullptr;
    QStringView part;
    /// The keyboard layout or the edit, by name.
    QString detail;
};

/// What a search found, and the first word that it passed over because of the exceptions list.
struct FuzzySearch
{
    std::optional<NearMiss> miss;
    QStringView exception;
};

/// Looks for a near miss of one of @p keywords in the normalised @p message. The views point into the message. A word
/// of @p exceptions is no near miss.
FuzzySearch searchNearMiss(Strategy strategy, const FuzzyRules &rules, QStringView message,
                           const QList<FuzzyKeyword> &keywords, const FuzzyExceptions &exceptions);

} // namespace Hookbench
