// SPDX-License-Identifier: GPL-3.0-or-later
// A corpus of texts that are JSON by RFC 8259 and of texts that are not, each named for what it breaks or what must be
// accepted. The verdicts follow the RFC, whatever the program says of them; rule and place are what a person is told.
// Three choices that the RFC leaves open: a byte order mark at the start is skipped, nesting ends at 512 levels, and an
// escaped lone surrogate is refused because no character stands for it. Equal keys are accepted with a complaint.
#pragma once

#include "models/values/diagnostic.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace Hookbench::Testing {

/// One text of the corpus.
struct Case
{
    const char *name = nullptr;
    QByteArray text;
    bool accepted = true;
    /// The rule that is broken, for texts that are refused or accepted with a complaint, and its place.
    std::optional<Rule> rule;
    TextPosition position;
};

inline Case accepted(const char *name, const QByteArray &text)
{
    return {name, text, true, {}, {}};
}

inline Case refused(const char *name, const QByteArray &text, Rule rule, int line, int column)
{
    return {name, text, false, rule, {line, column}};
}

/// A key that its object has already.
inline Case doubled(const char *name, const QByteArray &text, int line, int column)
{
    return {name, text, true, Rule::JsonDuplicateKey, {line, column}};
}

/// The same from a literal, with the NULs in it.
template<std::size_t N> Case refused(const char *name, const char (&text)[N], Rule rule, int line, int column)
{
    return refused(name, QByteArray{text, N - 1}, rule, line, column);
}

/// @p open so many times, @p inner, @p close so many times.
inline QByteArray nested(const char *open, int times, const char *inner, const char *close)
{
    return QByteArray{open}.repeated(times) + inner + QByteArray{close}.repeated(times);
}

QList<Case> structureCases();
QList<Case> stringsCases();
QList<Case> numbersCases();
QList<Case> literalsCases();
QList<Case> encodingCases();
QList<Case> pastedCases();

inline QList<Case> allCases()
{
    return structureCases() + stringsCases() + numbersCases() + literalsCases() + encodingCases() + pastedCases();
}

} // namespace Hookbench::Testing
