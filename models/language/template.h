// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/diagnostic.h"

#include <QByteArrayView>
#include <QString>

#include <memory>

namespace Hookbench::Language {

/// A diagnostic and the stretch of the text it is about, in UTF-16 units.
struct Fault
{
    Diagnostic diagnostic;
    qsizetype offset = 0;
    qsizetype length = 0;
};

/// A path that a template reads ("profile.person.name.firstName"), where it stands.
struct PathUse
{
    QString path;
    qsizetype offset = 0;
    qsizetype length = 0;
    /// Whether it starts at something that the template itself names: a variable, an alias, this, @index.
    bool isLocal = false;
};

/// A text in the personalisation language, parsed. Never changes, so it can be evaluated by many threads at once.
///
/// Known are {{path}}, {{{path}}}, {{! comments }}, {%= expression %}, {% let name = expression %} and the blocks if
/// (with else if and else), unless, each and with, spelt {%#if%} or {{#if}}. Our reading where Adobe is silent or has
/// it both ways:
/// - between {{ and }} a hyphen, and a digit in front, belong to a name; between {% and %} they need backticks, and a
///   hyphen is a minus;
/// - `name` and [name] write any part of a path; of an array, a number is an index and a name collects the member of
///   every element;
/// - value.function(…) is function(value, …), and {{ }} takes any expression, as {%= %} does;
/// - let makes a variable for the rest of the text and changes the one of that name where there is one;
/// - each and with take an else, for what is empty.
class Template
{
public:
    /// Nothing; evaluates to nothing.
    Template();
    /// Always gives a template; whether it can be evaluated is for isUsable() to say. Parsing goes on after a fault, so
    /// that several are found at once (at most a hundred).
    static Template parse(QStringView text);
    /// The same for a file's bytes: a byte order mark is skipped, and bytes that are no UTF-8 are a fault.
    static Template parse(QByteArrayView utf8);

    /// The text without a byte order mark.
    const QString &text() const;
    /// Every problem, in the order of the text.
    const QList<Fault> &faults() const;
    Diagnostics diagnostics() const;
    /// Whether there is no error; a warning forbids nothing.
    bool isUsable() const;
    /// In the order of the text.
    QList<PathUse> paths() const;

    struct Program;
    const Program &program() const { return *m_program; }

private:
    explicit Template(std::shared_ptr<const Program> program);
    static Template refused(std::shared_ptr<Program> program, Rule rule, qsizetype at, const QStringList &args);
    std::shared_ptr<const Program> m_program;
};

/// Nesting that the parser accepts: blocks within blocks, and parentheses, calls and arrays within one another.
inline constexpr int maximumNesting = 100;

/// The longest text that is parsed, in UTF-16 units.
inline constexpr qsizetype maximumLength = 10'000'000;

/// Line and column (in code points, from 1) of a place in @p text. CRLF, LF and CR each end a line.
TextPosition positionIn(QStringView text, qsizetype offset);

} // namespace Hookbench::Language
