// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/json/scanner.h"
#include "models/values/field.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace Hookbench {

/// What is left of a template once everything without a token is taken away: the way to each field.
struct Shape
{
    enum class Kind { Object, Array, Token };

    Kind kind = Kind::Object;
    /// The member's name, when it is one.
    QByteArray key;
    /// JSON pointer from the innermost array element, or from the root.
    QString suffix;
    /// The members of an object; the one element of an array.
    std::vector<Shape> children;
    /// Token only: which field it reads, and its rank among the places where that field may stand, 0 first.
    Field field = Field::InboundMessage;
    int rank = 0;
    /// Whether nothing but failureCode stands here or beneath: its absence is normal.
    bool optional = false;
};

/// A token and its rank.
struct RankedField
{
    Field field = Field::InboundMessage;
    int rank = 0;
};

/// Decides which strings of a template are tokens.
using TokenFinder = std::function<std::optional<RankedField>(const QString &text)>;

/// The shape of a template; empty when it holds no token.
std::optional<Shape> shapeOf(const Json::Document &document, const TokenFinder &tokenOf);

/// A key as a step of a JSON pointer: "/a~1b".
QString pointerStep(const QString &key);

} // namespace Hookbench
