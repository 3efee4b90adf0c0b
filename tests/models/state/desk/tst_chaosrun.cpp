// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/state/chaosrun.h"
#include "tests/models/state/desk/fakes.h"

#include <QSignalSpy>
#include <QTest>

using namespace Hookbench;
using namespace Hookbench::Tests;
using namespace Qt::StringLiterals;

namespace {

struct Workshop : House
{
    Workshop()
    {
        sender.answer = [](const OutboundRequest &) {
            Exchange exchange;
            exchange.status = 200;
            return exchange;
        };
        order.webhook = webhook();
        SampleEvent sample;
        sample.fields = {{Field::InboundMessage, "\"STOP\""}, {Field::ProfileNumber, "\"+46701740612\""}};
        order.samples = {sample};
        order.url = u"http://127.0.0.1:1/"_s;
    }

    FakeSender sender;
    TestBench bench{sender, log, clock};
    ChaosRun run{bench, sandboxes, clock};
    ChaosRun::Order order;
};

} // namespace

class ChaosRunTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void casesRunInTheOrderOfThePackEachOnce()
    {
        Workshop shop;
        shop.order.cases = {ChaosCase::Emoji, ChaosCase::Duplicate, ChaosCase::Emoji};
        const QSignalSpy began{&shop.run, &ChaosRun::caseStarted};
        const QSignalSpy ended{&shop.run, &ChaosRun::caseEnded};
        QSignalSpy finished{&shop.run, &ChaosRun::finished};
        QVERIFY(shop.run.start(shop.order));
        QVERIFY(shop.run.isRunning());
        QCOMPARE(shop.run.total(), 2);
        QVERIFY(finished.wait());
        QVERIFY(!shop.run.isRunning());
        QCOMPARE(shop.run.done(), 2);
        QCOMPARE(began.size(), 2);
        QCOMPARE(began.first().first().value<ChaosCase>(), ChaosCase::Duplicate);
        QCOMPARE(ended.size(), 2);
        QCOMPARE(shop.sender.sent.size(), 3);
        QCOMPARE(shop.eventStore.stored.size(), 3);
        const ChaosReport &report = shop.run.report();
        QCOMPARE(report.webhook, u"Luma inbound"_s);
        QCOMPARE(report.url, shop.order.url);
        QCOMPARE(report.at, shop.clock());
        QCOMPARE(report.results.front().exchanges.size(), 2);
        QCOMPARE(report.count(ChaosVerdict::CantTell), 2);
    }

    void aProductionSandboxIsRefused()
    {
        Workshop shop;
        shop.sandboxStore.list.front().production = true;
        QVERIFY(shop.sandboxes.load());
        const Result<> refused = shop.run.start(shop.order);
        QVERIFY(!refused);
        QVERIFY(refused.error().summary.contains(u"dev"_s));
        QVERIFY(!shop.run.isRunning());
        QVERIFY(shop.sender.sent.isEmpty());
    }

    void lookingAtProductionMeanwhileEndsTheRun()
    {
        Workshop shop;
        QSignalSpy finished{&shop.run, &ChaosRun::finished};
        connect(&shop.run, &ChaosRun::caseEnded, this, [&shop] {
            shop.sandboxStore.list.front().production = true;
            (void)shop.sandboxes.load();
        });
        QVERIFY(shop.run.start(shop.order));
        QVERIFY(finished.wait());
        QCOMPARE(shop.sender.sent.size(), 2);
        QVERIFY(shop.run.done() < shop.run.total());
    }

    void withoutCasesAndDuringARunNothingStarts()
    {
        Workshop shop;
        ChaosRun::Order none = shop.order;
        none.cases.clear();
        QVERIFY(!shop.run.start(none));
        QVERIFY(shop.run.start(shop.order));
        QVERIFY(!shop.run.start(shop.order));
        QSignalSpy finished{&shop.run, &ChaosRun::finished};
        QVERIFY(finished.wait());
        QVERIFY(shop.run.start(shop.order));
    }

    void cancellingEndsWhatIsUnderWayAndStartsNothing()
    {
        Workshop shop;
        QSignalSpy finished{&shop.run, &ChaosRun::finished};
        connect(&shop.run, &ChaosRun::caseStarted, &shop.run, [&shop](ChaosCase chaosCase) {
            if (chaosCase == ChaosCase::Emoji)
                shop.run.cancel();
        });
        QVERIFY(shop.run.start(shop.order));
        QVERIFY(finished.wait());
        QCOMPARE(shop.run.report().results.back().chaosCase, ChaosCase::Emoji);
        QCOMPARE(shop.run.report().results.back().finding.verdict, ChaosVerdict::CantTell);
        QVERIFY(shop.run.report().results.back().exchanges.isEmpty());
        shop.run.cancel();
        QCOMPARE(finished.size(), 1);
    }

    void goingAwayMidwayIsNoHarm()
    {
        Workshop shop;
        auto run = std::make_unique<ChaosRun>(shop.bench, shop.sandboxes, shop.clock);
        QSignalSpy ended{run.get(), &ChaosRun::caseEnded};
        QVERIFY(run->start(shop.order));
        QVERIFY(ended.wait());
        run.reset();
        QTest::qWait(20);
        QVERIFY(shop.sender.sent.size() < 10);
    }

    void sayingTheReasonsAgainChangesNoVerdict()
    {
        Workshop shop;
        QSignalSpy finished{&shop.run, &ChaosRun::finished};
        QVERIFY(shop.run.start(shop.order));
        QVERIFY(finished.wait());
        const ChaosReport before = shop.run.report();
        shop.run.retell();
        QCOMPARE(shop.run.report(), before);
    }
};

QTEST_GUILESS_MAIN(ChaosRunTest)
#include "tst_chaosrun.moc"
