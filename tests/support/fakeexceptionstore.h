// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/exceptionstore.h"

/// Keeps the lists in memory; fails when told to.
class FakeExceptionStore : public Hookbench::ExceptionStore
{
public:
    Hookbench::Result<QMap<QString, QStringList>> load() override { return kept; }
    Hookbench::Result<> save(const QString &language, const std::optional<QStringList> &words) override
    {
        if (refusing)
            return Hookbench::Error{QStringLiteral("The disk is full."), {}};
        if (words)
            kept.insert(language, *words);
        else
            kept.remove(language);
        return {};
    }

    QMap<QString, QStringList> kept;
    bool refusing = false;
};
