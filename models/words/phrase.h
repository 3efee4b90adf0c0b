// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace Hookbench::Words {

/// The translation of @p source (marked with QT_TRANSLATE_NOOP in the context Hookbench::Words) with %1 … %9 replaced
/// by
/// @p values. A value is never searched for placeholders itself; a missing one counts as empty.
QString phrase(const char *source, const QStringList &values = {});

/// A JSON type by its name ("string"), in words.
QString typeWord(const QString &type);

} // namespace Hookbench::Words
