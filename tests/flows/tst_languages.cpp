// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition/languages.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Hookbench;

/// Runs with LANG=C.UTF-8 and LANGUAGE=fr, as a bare login does.
class LanguagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void datesAreWrittenInTheLanguageWhereNoCountryIsSet()
    {
        const QDateTime moment{QDate{2026, 11, 20}, QTime{14, 21, 35}};
        Languages languages;
        languages.speak(u"fr"_s);
        QCOMPARE(QLocale{}.toString(moment, QLocale::ShortFormat), u"20/11/2026 14:21"_s);
        languages.speak(u"sv"_s);
        QCOMPARE(QLocale{}.toString(moment, QLocale::ShortFormat), u"2026-11-20 14:21"_s);
        QCOMPARE(languages.current(), u"sv"_s);
    }
};

QTEST_GUILESS_MAIN(LanguagesTest)
#include "tst_languages.moc"
