// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/json/scanner.h"
#include "models/values/field.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace Hookbench {

/// A place of a provider's sample that is to be read as a field.
struct Binding
{
    Field field = Field::InboundMessage;
    /// JSON pointer into the sample.
    QString pointer;

    bool operator==(const Binding &) const = default;
};

/// Why a place looks like a field.
enum class GuessReason {
    /// Its name is one that providers use.
    Name,
    /// So is its name, and its value has the shape of one.
    NameAndValue
};

/// A binding that was not made by a person.
struct Guess
{
    Binding binding;
    GuessReason reason = GuessReason::Name;
    /// The higher, the likelier; only good for comparing guesses for one sample.
    int score = 0;

    bool operator==(const Guess &) const = default;
};

/// The places of @p sample that look like the fields of @p kind: at most one place a field and one field a place, in
/// the order of requiredFields. Names are compared without case and punctuation, values by their shape: a telephone
/// number, a time, an identifier. Our own judgement of the names that providers use.
QList<Guess> guessBindings(const Json::Document &sample, EventKind kind);

/// What becomes of the members of a sample that no binding leads to.
enum class OtherMembers { LeaveOut, Keep };

/// A template of the shape of @p sample: key order and spelling as there, "{{token}}" at every bound place. An array on
/// the way keeps one element, because a template's one element stands for all. Two bindings of one field, or a binding
/// to a place that is not there or is no scalar, leave the later one out. Empty when nothing is bound; the sample must
/// be valid JSON.
QByteArray templateFor(const Json::Document &sample, const QList<Binding> &bindings,
                       OtherMembers others = OtherMembers::LeaveOut);

} // namespace Hookbench
