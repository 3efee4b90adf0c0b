// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/language/template.h"
#include "models/language/value.h"

#include <QDateTime>
#include <QLocale>

namespace Hookbench::Language {

/// What an evaluation may cost; beyond it, it ends with a fault.
struct Limits
{
    /// Instructions; a function counts as many as its arguments are long, a regular expression a hundred a character.
    qint64 steps = 1'000'000;
    /// Length of the result, and of any text on the way, in UTF-16 units.
    qsizetype output = 1 << 20;
};

/// What a template is evaluated with. Holds everything that could make two evaluations differ.
struct Context
{
    /// An object of namespaces: profile, context, offers, audience, …
    Value roots;
    /// The current time, with the zone that getCurrentZonedDateTime() tells.
    QDateTime now;
    /// For functions that take a locale and were given none.
    QLocale locale{QLocale::English, QLocale::UnitedStates};
    /// The same seed gives the same random numbers.
    quint64 seed = 0;
    Limits limits;
};

/// Where the result goes to, which decides how values are written into it. {{{ }}} writes them as they are, except that
/// no header gets a line break and no URL a space or control character.
enum class OutputKind {
    /// As they are.
    Text,
    /// & < > " ' ` and = as references.
    Html,
    /// Inside a string literal escaped for it; elsewhere as JSON values of their own.
    Json,
    /// Everything but unreserved characters percent-encoded in UTF-8.
    UrlPart,
    /// Line breaks and control characters become spaces.
    Header
};

/// What came out.
struct Evaluation
{
    /// As far as it came: a faulty value writes nothing, a limit ends it.
    QString text;
    /// At most a hundred, in the order they happened, with places in the template.
    Diagnostics diagnostics;

    bool isComplete() const { return diagnostics.isEmpty(); }
};

/// Evaluates @p parsed. A template that is not usable gives no text and its own diagnostics. A path that leads nowhere
/// is a fault, except left of ?:, in conditions and in tests for null or emptiness, where it is null (a first part that
/// nothing is called is a fault everywhere).
Evaluation evaluate(const Template &parsed, const Context &context, OutputKind kind = OutputKind::Text);

/// The context of a profile file: an object that has one of the namespaces ("profile", "context", "offers", "audience")
/// gives them all, any other object is the profile itself.
Value rootsOf(const Value &object);

} // namespace Hookbench::Language
