// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/state/eventlog.h"
#include "tests/support/fakestores.h"
#include "tests/support/sampleexchanges.h"

#include <QSignalSpy>
#include <QTest>

using namespace Hookbench;
using namespace Hookbench::Testing;
using namespace Qt::Literals::StringLiterals;

class TestEventLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void appendedRowsAreToldOldestFirstWithTheirIds();
    void failedAppendIsToldAndNotAsAppended();
    void appendingNothingTellsNothing();
    void pagesAndCountAreOfTheCurrentSandbox();
    void sandboxSwitchResets();
    void consentIsWhatTheStoreSays();
    void summaryOfAFeedbackShowsItsStatus();
};

void TestEventLog::appendedRowsAreToldOldestFirstWithTheirIds()
{
    FakeSandboxStore sandboxStore;
    FakePreferencesStore preferences;
    FakeEventStore store;
    SandboxBook sandboxes{sandboxStore, preferences};
    QVERIFY(sandboxes.load());
    EventLog log{store, sandboxes};
    QSignalSpy told{&log, &EventLog::appended};
    const QList<ReceivedEntry> entries{{receivedStop(u"1"_s), {}}, {sentRefused(), {}}};
    const auto ids = log.append(std::span{entries.constData(), 2});
    QVERIFY(ids);
    QCOMPARE(told.count(), 1);
    const auto summaries = told.first().first().value<QList<ExchangeSummary>>();
    QCOMPARE(summaries.size(), 2);
    QCOMPARE(summaries.at(0).id, ids->at(0));
    QCOMPARE(summaries.at(0).text, u"STOP"_s);
    QCOMPARE(summaries.at(1).id, ids->at(1));
    QCOMPARE(log.exchange(ids->at(1))->url, sentRefused().url);
    const auto one = log.append(sentRefused());
    QVERIFY(one);
    QCOMPARE(told.count(), 2);
}

void TestEventLog::failedAppendIsToldAndNotAsAppended()
{
    FakeSandboxStore sandboxStore;
    FakePreferencesStore preferences;
    FakeEventStore store;
    store.refusal = diskFull();
    SandboxBook sandboxes{sandboxStore, preferences};
    QVERIFY(sandboxes.load());
    EventLog log{store, sandboxes};
    QSignalSpy told{&log, &EventLog::appended};
    QSignalSpy failed{&log, &EventLog::failed};
    QCOMPARE(log.append(sentRefused()).error(), diskFull());
    QCOMPARE(told.count(), 0);
    QCOMPARE(failed.count(), 1);
    QCOMPARE(log.count(), 0);
}

void TestEventLog::appendingNothingTellsNothing()
{
    FakeSandboxStore sandboxStore;
    FakePreferencesStore preferences;
    FakeEventStore store;
    SandboxBook sandboxes{sandboxStore, preferences};
    QVERIFY(sandboxes.load());
    EventLog log{store, sandboxes};
    QSignalSpy told{&log, &EventLog::appended};
    QVERIFY(log.append(std::span<const ReceivedEntry>{}));
    QCOMPARE(told.count(), 0);
}

void TestEventLog::pagesAndCountAreOfTheCurrentSandbox()
{
    FakeSandboxStore sandboxStore;
    FakePreferencesStore preferences;
    FakeEventStore store;
    SandboxBook sandboxes{sandboxStore, preferences};
    QVERIFY(sandboxes.load());
    const auto stage = sandboxes.add({0, u"Luma"_s, u"stage"_s, false});
    EventLog log{store, sandboxes};
    QVERIFY(log.append(sentRefused()));
    QVERIFY(log.append(receivedStop(u"1"_s)));
    QCOMPARE(log.count(), 2);
    QCOMPARE(log.page(0, 1)->first().text, u"STOP"_s);
    QVERIFY(sandboxes.setCurrent(stage->id));
    QCOMPARE(log.count(), 0);
    QVERIFY(log.page(0, 10)->isEmpty());
}

void TestEventLog::sandboxSwitchResets()
{
    FakeSandboxStore sandboxStore;
    FakePreferencesStore preferences;
    FakeEventStore store;
    SandboxBook sandboxes{sandboxStore, preferences};
    QVERIFY(sandboxes.load());
    const auto stage = sandboxes.add({0, u"Luma"_s, u"stage"_s, false});
    EventLog log{store, sandboxes};
    QSignalSpy reset{&log, &EventLog::reset};
    QVERIFY(sandboxes.setCurrent(stage->id));
    QCOMPARE(reset.count(), 1);
    log.reread();
    QCOMPARE(reset.count(), 2);
}

void TestEventLog::consentIsWhatTheStoreSays()
{
    FakeSandboxStore sandboxStore;
    FakePreferencesStore preferences;
    FakeEventStore store;
    SandboxBook sandboxes{sandboxStore, preferences};
    QVERIFY(sandboxes.load());
    EventLog log{store, sandboxes};
    const ConsentKey key{u"+46701740605"_s, u"+46701740612"_s};
    QCOMPARE(*log.consent(key), ConsentState::Unknown);
    const ReceivedEntry entry{receivedStop(u"1"_s),
                              {{key, ConsentState::Unknown, ConsentState::OptedOut, 1, u"STOP"_s}}};
    QVERIFY(log.append(std::span{&entry, 1}));
    QCOMPARE(*log.consent(key), ConsentState::OptedOut);
    QCOMPARE(*log.seen(sampleWebhookId(), u"i:1"_s), false);
}

void TestEventLog::summaryOfAFeedbackShowsItsStatus()
{
    Exchange exchange = receivedStop(u"1"_s);
    exchange.kind = EventKind::Feedback;
    ExtractedEvent event{
        EventKind::Feedback, {{Field::FeedbackStatus, FieldOrigin::Body, u"DELIVERED"_s, {}, {}}}, true};
    exchange.outcomes = {{event, std::nullopt, true}, {event, std::nullopt, false}};
    const ExchangeSummary summary = summarise(exchange);
    QCOMPARE(summary.text, u"DELIVERED"_s);
    QCOMPARE(summary.events, 2);
    QVERIFY(summary.duplicate);
    QVERIFY(!summary.decided);
}

QTEST_GUILESS_MAIN(TestEventLog)
#include "tst_eventlog.moc"
