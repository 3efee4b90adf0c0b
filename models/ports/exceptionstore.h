// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/result.h"

#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace Hookbench {

/// Keeps the lists of everyday words that fuzzy logic passes over, where a person changed them.
class ExceptionStore
{
public:
    virtual ~ExceptionStore() = default;
    /// The changed lists per language ("en", "fr", "sv"); a language without one has the words of the program.
    virtual Result<QMap<QString, QStringList>> load() = 0;
    /// Nothing puts the language back to the words of the program.
    virtual Result<> save(const QString &language, const std::optional<QStringList> &words) = 0;
};

} // namespace Hookbench
