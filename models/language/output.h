// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/language/evaluator.h"

namespace Hookbench::Language {

/// The result as it grows, with values escaped for where they stand.
class Output
{
public:
    Output(OutputKind kind, qsizetype expected)
        : m_kind{kind}
    {
        m_text.reserve(expected);
    }

    /// Text of the template itself.
    void literal(QStringView text);
    /// A value; null for a path that leads nowhere. @p raw is {{{ }}}.
    void value(const Value &value, bool raw);

    qsizetype size() const { return m_text.size(); }
    QString take() { return std::move(m_text); }

private:
    void text(QStringView text, bool raw);
    void html(QStringView text);
    void urlAsItIs(QStringView text);
    void header(QStringView text);
    /// Follows JSON to know whether a place is inside a string.
    void follow(QStringView text);

    OutputKind m_kind;
    QString m_text;
    bool m_inString = false;
    bool m_escaped = false;
};

} // namespace Hookbench::Language
