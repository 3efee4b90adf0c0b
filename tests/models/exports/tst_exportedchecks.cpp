// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/exportedchecks.h"

#include <QTest>

using namespace Hookbench;
using namespace Qt::StringLiterals;

class ExportedChecksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aStatusBecomesItsRange()
    {
        const QList<ExportedCheck> checks = exportedChecks({{.statuses = {{200, 204}}}});
        QCOMPARE(checks.size(), 1);
        QCOMPARE(checks.first().kind, ExportedCheckKind::Status);
        QCOMPARE(checks.first().statusFrom, 200);
        QCOMPARE(checks.first().statusTo, 204);
    }

    void headersAndBodiesKeepTheirPlaceAndComparison()
    {
        const QList<ExportedCheck> checks = exportedChecks(
            {{.subject = ExpectationSubject::Header, .comparison = Comparison::Absent, .name = u"Via"_s},
             {.subject = ExpectationSubject::BodyValue, .name = u"/a/0"_s, .value = u"1"_s},
             {.subject = ExpectationSubject::BodyText, .comparison = Comparison::Contains, .value = u"é"_s}});
        QCOMPARE(checks.size(), 3);
        QCOMPARE(checks.at(0).place, u"Via"_s);
        QCOMPARE(checks.at(0).comparison, ExportedComparison::Absent);
        QCOMPARE(checks.at(1).kind, ExportedCheckKind::Body);
        QCOMPARE(checks.at(1).expected, QByteArray{"1"});
        QCOMPARE(checks.at(2).kind, ExportedCheckKind::BodyText);
        QCOMPARE(checks.at(2).expected, QByteArray{"\xc3\xa9"});
    }

    void whatOtherToolsCannotSeeIsLeftOut()
    {
        QVERIFY(exportedChecks({{.subject = ExpectationSubject::Time, .milliseconds = 500},
                                {.subject = ExpectationSubject::Decision, .value = u"opt-out"_s},
                                {.statuses = {{200, 200}, {404, 404}}},
                                {.statuses = {}}})
                    .isEmpty());
    }
};

QTEST_APPLESS_MAIN(ExportedChecksTest)
#include "tst_exportedchecks.moc"
