// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/state/exceptionbook.h"

#include "models/keywords/normaliser.h"

#include <QSet>

namespace Hookbench {

ExceptionBook::ExceptionBook(ExceptionStore &store, QObject *parent)
    : QObject{parent}
    , m_store{store}
{
}

Result<> ExceptionBook::load()
{
    Result<QMap<QString, QStringList>> words = m_store.load();
    if (!words)
        return words.error();
    if (*words == m_changed)
        return {};
    m_changed = *std::move(words);
    m_exceptions = FuzzyExceptions{m_changed};
    Q_EMIT changed();
    return {};
}

Result<> ExceptionBook::store(const QString &language, const std::optional<QStringList> &words)
{
    if (!FuzzyExceptions::languages().contains(language))
        return Error{tr("There is no list of everyday words for “%1”. There are lists for: %2.")
                         .arg(language, FuzzyExceptions::languages().join(QStringLiteral(", "))),
                     {}};
    if (Result<> saved = m_store.save(language, words); !saved)
        return saved;
    if (words)
        m_changed.insert(language, *words);
    else
        m_changed.remove(language);
    m_exceptions = FuzzyExceptions{m_changed};
    Q_EMIT changed();
    return {};
}

Result<> ExceptionBook::save(const QString &language, const QStringList &words)
{
    QStringList kept;
    QSet<QString> known;
    for (const QString &word : words) {
        const QString trimmed = word.simplified();
        const QString text = normaliseMessage(trimmed).text;
        if (trimmed.isEmpty() || known.contains(text))
            continue;
        if (text.isEmpty())
            return Error{tr("“%1” holds no letter or digit, so no message could be compared with it.").arg(trimmed),
                         {}};
        known.insert(text);
        kept.append(trimmed);
    }
    return store(language, kept);
}

Result<> ExceptionBook::reset(const QString &language)
{
    return store(language, std::nullopt);
}

} // namespace Hookbench
