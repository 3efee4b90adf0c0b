// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace Hookbench {

/// Adds what the escape at @p at of @p text (a backslash) means in bash's $'…' to @p word; gives how many bytes it has.
/// What is no escape stays as it is.
qsizetype appendAnsiEscape(QByteArray &word, const QByteArray &text, qsizetype at);

/// What printf prints for this format, of which %s, %% and escapes are known.
QByteArray printfResult(const QByteArray &format, QList<QByteArray> arguments);

} // namespace Hookbench
