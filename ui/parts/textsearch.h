// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QList>
#include <QString>
#include <QStringList>

namespace Hookbench {

/// What is looked for in a text.
struct TextQuery
{
    QString text;
    bool matchCase = false;
    bool wholeWords = false;
    /// The text is a regular expression.
    bool regular = false;

    bool operator==(const TextQuery &) const = default;
};

/// A place where it was found, in bytes.
struct TextMatch
{
    int begin = 0;
    int end = 0;
    /// The whole match and what the groups of a regular expression caught.
    QStringList captured;
};

struct TextMatches
{
    QList<TextMatch> found;
    /// There are more than were looked for.
    bool more = false;
    /// What is wrong with the regular expression, in the words of its library; empty when nothing is.
    QString error;
};

/// Looks through UTF-8. Bytes that are none count as one character each that matches nothing but a dot. Finds nothing
/// in place of an empty match. Stops after @p limit matches.
TextMatches findAll(QByteArrayView utf8, const TextQuery &query, qsizetype limit = 100'000);

/// What @p match is replaced by: for a regular expression \1 or $1 stand for its groups, \0 for all of it, \n and \t
/// for a line break and a tab.
QByteArray replacementOf(const TextMatch &match, const QString &replacement, const TextQuery &query);

} // namespace Hookbench
