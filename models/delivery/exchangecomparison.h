// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/exchange.h"

#include <QList>
#include <QString>

#include <optional>

namespace Hookbench {

/// The part of an exchange that a row of a comparison is about.
enum class ComparedSection { Answer, Decision, Fields, RequestBody, RequestHeaders, AnswerBody, AnswerHeaders };

/// One thing as it is in two exchanges; nothing where one of them has no such thing.
struct ComparedRow
{
    ComparedSection section = ComparedSection::Answer;
    /// In the language of the application, but for the names of headers and the JSON pointers into bodies.
    QString name;
    std::optional<QString> first;
    std::optional<QString> second;
    /// They mean the same: numbers by what they are worth, JSON whatever its white space and the order of its members.
    bool same = false;

    bool operator==(const ComparedRow &) const = default;
};

/// Two exchanges side by side, in the order of the sections. Bodies that are JSON are compared member by member and
/// element by element, each at its JSON pointer; other bodies as a whole. Of a body with very many values the rows end
/// with one that says so.
QList<ComparedRow> compareExchanges(const Exchange &first, const Exchange &second);

} // namespace Hookbench
