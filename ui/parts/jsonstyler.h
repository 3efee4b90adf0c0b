// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/codestyler.h"

#include <QByteArray>
#include <QHash>

namespace Hookbench {

/// Styles JSON with "{{tokens}}" in it, and what stands in pasted documentation: comments and tokens without quotes.
class JsonStyler : public CodeStyler
{
public:
    /// How each token looks, by name; those that are not in it are unknown. Without tokens braces are plain text.
    using Tokens = QHash<QByteArray, CodeStyle>;

    JsonStyler() = default;
    explicit JsonStyler(Tokens tokens)
        : m_tokens{std::move(tokens)}
    {
    }

    Line style(QByteArrayView line, CodeState before, CodeStyle *styles) const override;

private:
    CodeStyle tokenStyle(QByteArrayView name) const;
    /// Styles the string literal at @p at and gives the place behind it.
    qsizetype styleString(QByteArrayView line, qsizetype at, CodeStyle *styles) const;

    Tokens m_tokens;
};

} // namespace Hookbench
