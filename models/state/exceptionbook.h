// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/keywords/exceptions.h"
#include "models/ports/exceptionstore.h"

#include <QObject>

namespace Hookbench {

/// The everyday words that fuzzy logic passes over, per language. The only door through which they change.
class ExceptionBook : public QObject
{
    Q_OBJECT
public:
    explicit ExceptionBook(ExceptionStore &store, QObject *parent = nullptr);

    Result<> load();
    const FuzzyExceptions &exceptions() const { return m_exceptions; }
    /// Whether a language has another list than the program brings along.
    bool isChanged(const QString &language) const { return m_changed.contains(language); }

    /// Replaces the list of a language. Words are trimmed, and kept once each; fails for a word that holds no letter or
    /// digit, and for a language that there is no list of.
    Result<> save(const QString &language, const QStringList &words);
    /// Back to the words that the program brings along.
    Result<> reset(const QString &language);

Q_SIGNALS:
    void changed();

private:
    Result<> store(const QString &language, const std::optional<QStringList> &words);

    ExceptionStore &m_store;
    QMap<QString, QStringList> m_changed;
    FuzzyExceptions m_exceptions;
};

} // namespace Hookbench
