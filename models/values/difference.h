// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace Hookbench {

/// How a field differs between two states of a thing.
enum class DifferenceKind { Added, Removed, Changed };

/// One field that differs. Whoever shows it says the field's name in the reader's language (Words::fieldName).
struct FieldDifference
{
    /// JSON pointer into the document ("/name", "/keywordCategories/opt-out/keywords", "/payload"). Categories go by
    /// their name, not by their place: what moved is the same.
    QString pointer;
    DifferenceKind kind = DifferenceKind::Changed;
    /// As a person reads it; keywords are joined by ", ", a payload is its text.
    QString before;
    QString after;

    bool operator==(const FieldDifference &) const = default;
};

using FieldDifferences = QList<FieldDifference>;

} // namespace Hookbench
