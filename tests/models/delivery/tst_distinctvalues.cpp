// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/delivery/distinctvalues.h"

#include <QTest>

#include <algorithm>

using namespace Hookbench;
using namespace Qt::StringLiterals;

class DistinctValuesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void numbersBeginAgainAfterTheLast()
    {
        const DistinctValues distinct{.firstNumber = u"+46701740698"_s, .lastNumber = u"+46701740700"_s};
        QVERIFY(checkDistinctValues(distinct));
        QCOMPARE(countOfNumbers(distinct), 3);
        QStringList numbers;
        for (int index = 0; index < 4; ++index)
            numbers.append(valuesOf(distinct, index, u"run"_s, 5).number);
        QCOMPARE(numbers, (QStringList{u"+46701740698"_s, u"+46701740699"_s, u"+46701740700"_s, u"+46701740698"_s}));
    }

    void idsAndTimesCountOn()
    {
        EventValues values = valuesOf({}, 2, u"run"_s, 5);
        QCOMPARE(values, (EventValues{{}, u"run-3"_s, 5}));
        const DistinctValues distinct{.idPrefix = u"luma."_s, .firstTime = 1000, .stepMilliseconds = 250};
        values = valuesOf(distinct, 2, u"run"_s, 5);
        QCOMPARE(values, (EventValues{{}, u"luma.3"_s, 1500}));
    }

    void whatCannotBeMadeIsToldInASentence_data()
    {
        QTest::addColumn<DistinctValues>("distinct");
        QTest::newRow("no plus") << DistinctValues{.firstNumber = u"46701740600"_s, .lastNumber = u"+46701740601"_s};
        QTest::newRow("letters") << DistinctValues{.firstNumber = u"+4670174060x"_s, .lastNumber = u"+46701740601"_s};
        QTest::newRow("one only") << DistinctValues{.firstNumber = u"+46701740600"_s};
        QTest::newRow("backwards") << DistinctValues{.firstNumber = u"+46701740601"_s, .lastNumber = u"+46701740600"_s};
        QTest::newRow("longer") << DistinctValues{.firstNumber = u"+46701740600"_s, .lastNumber = u"+467017406001"_s};
        QTest::newRow("quote") << DistinctValues{.idPrefix = u"a\"b"_s};
        QTest::newRow("back in time") << DistinctValues{.firstTime = 1, .stepMilliseconds = -1};
    }
    void whatCannotBeMadeIsToldInASentence()
    {
        QFETCH(DistinctValues, distinct);
        const Result<> checked = checkDistinctValues(distinct);
        QVERIFY(!checked);
        QVERIFY(checked.error().summary.endsWith(u'.'));
    }

    void aSampleTakesTheValuesAsTheyAre()
    {
        const DistinctValues distinct{.firstNumber = u"+46701740600"_s,
                                      .lastNumber = u"+46701740609"_s,
                                      .idPrefix = u"m"_s,
                                      .firstTime = 1'772'704'800'000};
        CompositionContext context;
        context.webhook = SmsWebhook{};
        context.webhook->payload = uR"({"n":"{{profileNumber}}","id":"{{requestId}}","at":"{{originTimestamp}}"})"_s;
        context.webhookUrl = u"http://127.0.0.1:1/"_s;
        context.findSample = [](const RequestBody &) {
            SampleEvent sample;
            sample.fields = {{Field::ProfileNumber, "\"+46701740650\""}, {Field::RequestId, "\"one\""}};
            return std::optional{sample};
        };
        const PreparedRequest made = composeDistinct({}, context, distinct, {3, u"run"_s, 7, {}});
        QVERIFY2(made.isSound(), qPrintable(made.faults.isEmpty() ? QString{} : made.faults.first().sentence));
        QCOMPARE(made.request.body, R"({"n":"+46701740603","id":"m4","at":"2026-03-05T10:00:03Z"})");
    }

    void aTextKnowsTheEventWithoutAPerson()
    {
        ComposedRequest request;
        request.target = {.kind = TargetKind::Url, .url = u"http://127.0.0.1:1/{{event.index}}"_s};
        request.body
            = {.source = BodySource::Text, .text = uR"({"from":"{{event.number}}","id":"{{event.messageId}}"})"_s};
        const PreparedRequest made = composeDistinct(request, {}, {}, {1, u"run"_s, 7, {}});
        QVERIFY(made.faults.isEmpty());
        QCOMPARE(made.request.url, u"http://127.0.0.1:1/2"_s);
        QCOMPARE(made.request.body, R"({"from":"+46701740601","id":"run-2"})");
    }

    void aTextWithoutTagsOfTheEventIsLeftAlone()
    {
        ComposedRequest request;
        request.target = {.kind = TargetKind::Url, .url = u"http://127.0.0.1:1/"_s};
        request.body = {.source = BodySource::Text, .text = u"{{profile.name}}"_s, .syntax = BodySyntax::Plain};
        QCOMPARE(composeDistinct(request, {}, {}, {1, u"run"_s, 7, {}}).request.body, "{{profile.name}}");
    }

    void heavyPartsAreSpreadEvenly()
    {
        const std::vector<int> order = mixOrder({6, 2, 2});
        QCOMPARE(order.size(), size_t{5});
        QCOMPARE(std::count(order.begin(), order.end(), 0), 3);
        QCOMPARE(std::count(order.begin(), order.end(), 1), 1);
        QVERIFY(order[0] == 0 && order[1] != 0);
        QVERIFY(mixOrder({}).empty());
        QCOMPARE(mixOrder({7}), std::vector<int>{0});
    }
};

QTEST_GUILESS_MAIN(DistinctValuesTest)
#include "tst_distinctvalues.moc"
