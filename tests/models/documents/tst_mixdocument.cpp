// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/mixdocument.h"

#include <QTest>

using namespace Hookbench;
using namespace Qt::StringLiterals;

class MixDocumentTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsWrittenIsReadAgain()
    {
        const LoadMix mix{.parts = {{LoadPartKind::Sample, u"stop"_s, 3},
                                    {LoadPartKind::Message, u"Ja \"tack\" å"_s, 1},
                                    {LoadPartKind::Request, u"Broken JSON"_s, 1000}},
                          .distinct = {.firstNumber = u"+46701740600"_s,
                                       .lastNumber = u"+46701740699"_s,
                                       .idPrefix = u"luma-"_s,
                                       .firstTime = 1'772'704'800'500,
                                       .stepMilliseconds = 250}};
        const QByteArray text = writeMixDocument(mix);
        const MixDocument document = readMixDocument(text);
        QVERIFY(document.isValid());
        QCOMPARE(*document.mix, mix);
        QCOMPARE(writeMixDocument(*document.mix), text);
        QVERIFY(text.endsWith("}\n"));
    }

    void aPartWithoutAWeightWeighsOne()
    {
        const MixDocument document = readMixDocument(R"({"format":"hookbench/mix/1","parts":[{"sample":"stop"}]})");
        QVERIFY(document.isValid());
        QCOMPARE(document.mix->parts, (QList<LoadPart>{{LoadPartKind::Sample, u"stop"_s, 1}}));
        QCOMPARE(document.mix->distinct, DistinctValues{});
    }

    void everyFaultIsTold_data()
    {
        QTest::addColumn<QByteArray>("text");
        const auto row = [](const char *name, const QByteArray &text) { QTest::newRow(name) << text; };
        row("no JSON", "{");
        row("no object", "[]");
        row("no format", R"({"parts":[]})");
        row("another format", R"({"format":"hookbench/mix/2","parts":[]})");
        row("no parts", R"({"format":"hookbench/mix/1"})");
        row("no part", R"({"format":"hookbench/mix/1","parts":[3]})");
        row("nothing to send", R"({"format":"hookbench/mix/1","parts":[{"weight":1}]})");
        row("two things", R"({"format":"hookbench/mix/1","parts":[{"sample":"a","message":"b"}]})");
        row("weight 0", R"({"format":"hookbench/mix/1","parts":[{"sample":"a","weight":0}]})");
        row("weight 1.5", R"({"format":"hookbench/mix/1","parts":[{"sample":"a","weight":1.5}]})");
        row("unknown", R"({"format":"hookbench/mix/1","parts":[{"sample":"a","wieght":1}]})");
        row("half a range",
            R"({"format":"hookbench/mix/1","parts":[],"distinct":{"numbers":{"from":"+46701740600"}}})");
        row("no time", R"({"format":"hookbench/mix/1","parts":[],"distinct":{"times":{"from":"yesterday"}}})");
    }
    void everyFaultIsTold()
    {
        QFETCH(QByteArray, text);
        const MixDocument document = readMixDocument(text);
        QVERIFY(!document.isValid());
        QVERIFY(!document.diagnostics.isEmpty());
    }
};

QTEST_GUILESS_MAIN(MixDocumentTest)
#include "tst_mixdocument.moc"
