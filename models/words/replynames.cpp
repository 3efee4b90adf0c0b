// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/words/phrase.h"
#include "models/words/words.h"

#include <QCoreApplication>
#include <QLocale>

namespace Hookbench::Words {

QString name(ReplyUse use)
{
    switch (use) {
    case ReplyUse::OptIn:
        return name(Category::OptIn);
    case ReplyUse::OptOut:
        return name(Category::OptOut);
    case ReplyUse::DoubleOptIn:
        return name(Category::DoubleOptIn);
    case ReplyUse::Help:
        return name(Category::Help);
    case ReplyUse::Custom:
        return name(Category::Custom);
    case ReplyUse::FuzzyResponse:
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "Fuzzy Auto Response"));
    case ReplyUse::Default:
        break;
    }
    return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "Default Reply Message"));
}

QString languageName(const QString &tag)
{
    // Qt knows these by their largest country ("American English").
    if (tag.compare(QLatin1StringView("en"), Qt::CaseInsensitive) == 0)
        return QStringLiteral("English");
    const QLocale locale{tag};
    const QString own = locale.nativeLanguageName();
    if (locale.language() == QLocale::C || own.isEmpty())
        return tag;
    const QString written = own.front().toUpper() + own.mid(1);
    return tag.contains(QLatin1Char{'-'}) ? QStringLiteral("%1 (%2)").arg(written, tag) : written;
}

} // namespace Hookbench::Words
