// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace Hookbench {

/// A text that a file of the program brings along in each language of the window.
struct LocalisedText
{
    QString english;
    QString french;
    QString swedish;

    /// The text for a language ("fr", "fr_CA", "sv-SE"); English for all that are not spoken.
    QString in(QStringView language) const
    {
        if (language.startsWith(u"fr", Qt::CaseInsensitive))
            return french;
        return language.startsWith(u"sv", Qt::CaseInsensitive) ? swedish : english;
    }
    bool isEmpty() const { return english.isEmpty() && french.isEmpty() && swedish.isEmpty(); }
    /// Whether no language is left out.
    bool isComplete() const { return !english.isEmpty() && !french.isEmpty() && !swedish.isEmpty(); }

    bool operator==(const LocalisedText &) const = default;
};

} // namespace Hookbench
