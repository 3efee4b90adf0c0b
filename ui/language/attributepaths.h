// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/language/value.h"

#include <QList>
#include <QString>

namespace Hookbench {

/// Something that a person has, as a palette lists it.
struct Attribute
{
    /// The last part of the path, as the profile spells it.
    QString name;
    /// As the language wants it, in {{ }} as well as in {% %}.
    QString path;
    /// Text of a value without parts of its own, shortened; empty for what has parts.
    QString value;
    /// Index of what it is a part of; -1 for a namespace.
    int parent = -1;
    bool hasParts = false;

    bool operator==(const Attribute &) const = default;
};

/// More than this is nothing to choose from.
inline constexpr int mostAttributes = 2'000;

/// What @p person (see personOf) has, every attribute behind the one it is a part of. At most mostAttributes of them,
/// and the first twenty elements of an array. What no path can be written for is left out.
QList<Attribute> attributesOf(const Language::Value &person);

/// @p name as a part of a path: in backticks where it must be. Empty when it can't be written.
QString pathPart(const QString &name);

} // namespace Hookbench
