// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/language/functions.h"
#include "tests/models/language/functionexamples.h"
#include "tests/models/language/language.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// Every function with every example that Adobe documents, and the edges of each.
class TestFunctions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFunctionDoesWhatItsExampleSays_data()
    {
        QTest::addColumn<QString>("call");
        QTest::addColumn<QString>("result");
        for (const Language::FunctionInfo &info : Language::functions())
            QTest::newRow(QByteArray{info.name.data(), info.name.size()}.constData())
                << info.example.toString() << info.exampleResult.toString();
    }

    void everyFunctionDoesWhatItsExampleSays()
    {
        QFETCH(QString, call);
        QFETCH(QString, result);
        Language::Context context = sampleContext();
        context.roots = Language::rootsOf(
            Language::Value::fromJson(Hookbench::Json::Document::parse(Language::exampleProfile().toByteArray())));
        QCOMPARE(evaluated(u"{%= "_s + call + u" %}"_s, Language::OutputKind::Text, context), result);
    }

    void everyFunctionIsDescribed()
    {
        const QStringList expected
            = QStringLiteral(
                  "camelCase charCodeAt concat contains doesNotContain doesNotEndWith endsWith doesNotStartWith "
                  "startsWith "
                  "encode64 decode64 equals equalsIgnoreCase equalsAnyIgnoreCase notEqualTo notEqualWithIgnoreCase "
                  "extractEmailDomain formatCurrency getUrlHost getUrlPath getUrlProtocol getUrlFragment "
                  "appendQueryParams "
                  "indexOf lastIndexOf isEmpty isNotEmpty join leftTrim rightTrim trim length like lowerCase upperCase "
                  "matches mask md5 sha256 regexGroup replace replaceAll split stringToDate string_to_integer "
                  "stringToNumber substr titleCase toBool toDateTime toDateTimeOnly urlEncode urlDecode addDays "
                  "addHours "
                  "addMinutes addMonths addSeconds addYears age ageInDays ageInMonths compareDates "
                  "convertZonedDateTime "
                  "currentTimeInMillis dateDiff dateBetween dayOfMonth dayOfWeek dayOfYear weekOfYear diffInSeconds "
                  "diffInMinutes diffInHours diffInMonths diffInYears extractHours extractMinutes extractSeconds "
                  "extractMonths extractMonth formatDate getCurrentZonedDateTime setDays setHours toUTC "
                  "truncateToStartOfDay truncateToStartOfWeek truncateToStartOfQuarter truncateToStartOfYear "
                  "countOnlyNull "
                  "countWithNull distinct distinctCountWithNull head topN bottomN in notIn includes intersects "
                  "subsetOf "
                  "supersetOf average count max min sum absolute formatNumber random roundDown roundUp toHexString "
                  "toInt "
                  "toPercentage toPrecision toString isNull isNotNull get keys values ampCompare ampSubstr compareTo")
                  .split(u' ');
        for (const QString &name : expected) {
            const Language::FunctionInfo *info = Language::findFunction(name);
            QVERIFY2(info, qPrintable(name));
            QVERIFY2(QString{info->signature}.startsWith(name + u'('), qPrintable(name));
            const QString sentence = Hookbench::Words::functionSentence(name);
            QVERIFY2(sentence.endsWith(u'.') && !sentence.contains(u'!'), qPrintable(name));
            QVERIFY2(!info->note || Hookbench::Words::functionNote(info->note).endsWith(u'.'), qPrintable(name));
        }
        QCOMPARE(Language::functionNames().size(), expected.size());
        for (const Language::HelperInfo &helper : Language::helpers())
            QVERIFY2(Hookbench::Words::helperSentence(QString{helper.name}).endsWith(u'.'), helper.name.data());
    }

    void documentedExamplesHold_data()
    {
        QTest::addColumn<QString>("call");
        QTest::addColumn<QString>("result");
        for (const FunctionExample &example : documentedExamples())
            QTest::newRow(example.call) << QString::fromUtf8(example.call) << QString::fromUtf8(example.result);
    }

    void documentedExamplesHold()
    {
        QFETCH(QString, call);
        QFETCH(QString, result);
        QCOMPARE(evaluated(u"{%= "_s + call + u" %}"_s), result);
    }

    void whatCantBeDoneIsSaid_data()
    {
        QTest::addColumn<QString>("call");
        QTest::addColumn<QString>("words");
        for (const FunctionExample &example : refusedCalls())
            QTest::newRow(example.call) << QString::fromUtf8(example.call) << QString::fromUtf8(example.result);
    }

    void whatCantBeDoneIsSaid()
    {
        QFETCH(QString, call);
        QFETCH(QString, words);
        const QString said = evaluated(u"{%= "_s + call + u" %}"_s);
        QVERIFY2(said.contains(words), qPrintable(said));
        QVERIFY2(!said.contains(u'%'), qPrintable(said));
    }

    void nullsPassThrough()
    {
        QCOMPARE(
            evaluated(
                u"{%= addDays(profile.nothing, 1) %}|{%= count(profile.nothing) %}|{%= upperCase(profile.nothing) %}"_s),
            u"||"_s);
    }

    void randomNumbersFollowTheSeed()
    {
        Language::Context context = sampleContext();
        const QString one = evaluated(u"{%= random() %} {%= random() %}"_s, Language::OutputKind::Text, context);
        QCOMPARE(evaluated(u"{%= random() %} {%= random() %}"_s, Language::OutputKind::Text, context), one);
        QVERIFY(one.section(u' ', 0, 0) != one.section(u' ', 1, 1));
        context.seed = 7;
        QVERIFY(evaluated(u"{%= random() %} {%= random() %}"_s, Language::OutputKind::Text, context) != one);
    }

    void theCurrentTimeKeepsItsZone()
    {
        Language::Context context = sampleContext();
        context.now = QDateTime{QDate{2024, 12, 6}, QTime{17, 22, 2, 281}, QTimeZone{"Asia/Kolkata"}};
        QCOMPARE(evaluated(u"{%= getCurrentZonedDateTime() %}"_s, Language::OutputKind::Text, context),
                 u"2024-12-06T17:22:02.281+05:30[Asia/Kolkata]"_s);
    }
};

QTEST_GUILESS_MAIN(TestFunctions)
#include "tst_functions.moc"
