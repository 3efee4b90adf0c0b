// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <memory>
#include <vector>

namespace Hookbench {

/// Everyday words that only look like an opt-out keyword, per language ("en", "fr", "sv"). Whichever language a message
/// is in, the words of all of them are looked at. Cheap to copy.
class FuzzyExceptions
{
public:
    /// The list that the program brings along.
    FuzzyExceptions();
    /// @p words per language as a person types them; they are compared after normalisation. A language that is not
    /// named has the words that the program brings along, one with an empty list has none.
    explicit FuzzyExceptions(const QMap<QString, QStringList> &words);

    /// Whether @p word (normalised) is on the list of any language.
    bool contains(QStringView word) const;
    /// The words per language, each list as it was given; those brought along in their order.
    const QMap<QString, QStringList> &words() const { return m_words; }

    /// The words that the program brings along for a language; empty for one it has none for.
    static QStringList builtIn(const QString &language);
    static QStringList languages();

private:
    QMap<QString, QStringList> m_words;
    /// Normalised and sorted.
    std::shared_ptr<const std::vector<QString>> m_sorted;
};

/// Whether @p word (normalised) is an everyday English, French or Swedish word that only looks like an opt-out keyword,
/// by the list that the program brings along.
bool isFuzzyException(QStringView word);

} // namespace Hookbench
