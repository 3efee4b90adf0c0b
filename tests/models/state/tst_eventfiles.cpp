// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/state/eventfiles.h"
#include "tests/support/fakefilemaker.h"
#include "tests/support/fakestores.h"
#include "tests/support/sampleexchanges.h"

#include <QPromise>
#include <QSignalSpy>
#include <QTest>

using namespace Hookbench;
using namespace Hookbench::Testing;
using namespace Qt::StringLiterals;

namespace {

/// Reads as long as the test wants.
class PatientStore : public FakeEventStore
{
public:
    QFuture<Result<qint64>> forEach(qint64, const EventFilter &,
                                    std::function<Result<>(const Exchange &)> given) override
    {
        take = std::move(given);
        promise.start();
        promise.setProgressRange(0, 3);
        return promise.future();
    }

    QPromise<Result<qint64>> promise;
    std::function<Result<>(const Exchange &)> take;
};

template<typename Store> struct Desk
{
    Desk() { QVERIFY(sandboxes.load()); }
    std::shared_ptr<EventExportRun> begin(EventFormat format = EventFormat::JsonLines, bool mask = false)
    {
        EventExportOptions options;
        options.format = format;
        options.maskNumbers = mask;
        const auto run = files.begin(u"/tmp/events"_s, options);
        return run ? *run : nullptr;
    }

    FakeSandboxStore sandboxStore;
    FakePreferencesStore preferences;
    Store store;
    SandboxBook sandboxes{sandboxStore, preferences};
    EventLog log{store, sandboxes};
    FakeFileMaker maker;
    EventFiles files{maker};
};

} // namespace

class TestEventFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatTheFilterWantsIsWritten();
    void everyFormatHasItsBeginningAndEnd();
    void anEmptyLogGivesAnEmptyFile();
    void aPlaceThatCantBeWrittenIsRefused();
    void aFailureOnTheWayLeavesNoFile();
    void aFailureAtTheEndIsTold();
    void cancellingLeavesNoFile();
    void progressIsTold();
    void goingAwayCancels();
};

void TestEventFiles::whatTheFilterWantsIsWritten()
{
    Desk<FakeEventStore> desk;
    QVERIFY(desk.log.append(receivedStop(u"1"_s)));
    QVERIFY(desk.log.append(sentRefused()));
    const auto run = desk.begin();
    QSignalSpy finished{run.get(), &EventExportRun::finished};
    EventFilter sent;
    sent.direction = Direction::Sent;
    run->start(desk.log, sent);
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(finished.first().first().toLongLong(), 1);
    const QByteArray written = desk.maker.files.value(u"/tmp/events"_s);
    QCOMPARE(written.count('\n'), 1);
    QVERIFY(written.contains("\"sent\""));
    QCOMPARE(desk.maker.given, 0);
}

void TestEventFiles::everyFormatHasItsBeginningAndEnd()
{
    for (const auto &[format, name] : eventFormatNames) {
        Desk<FakeEventStore> desk;
        QVERIFY(desk.log.append(receivedStop(u"1"_s)));
        const auto run = desk.begin(format, true);
        QSignalSpy finished{run.get(), &EventExportRun::finished};
        run->start(desk.log, {});
        QTRY_COMPARE(finished.size(), 1);
        const QByteArray written = desk.maker.files.value(u"/tmp/events"_s);
        QVERIFY(!written.contains("46701740612"));
        if (format == EventFormat::Har)
            QVERIFY(written.startsWith('{') && written.trimmed().endsWith('}'));
        if (format == EventFormat::Csv)
            QCOMPARE(written.count('\n'), 2);
    }
}

void TestEventFiles::anEmptyLogGivesAnEmptyFile()
{
    Desk<FakeEventStore> desk;
    const auto run = desk.begin();
    QSignalSpy finished{run.get(), &EventExportRun::finished};
    run->start(desk.log, {});
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(desk.maker.files.contains(u"/tmp/events"_s));
}

void TestEventFiles::aPlaceThatCantBeWrittenIsRefused()
{
    Desk<FakeEventStore> desk;
    desk.maker.refusal = Error{u"No such folder."_s, {}};
    QVERIFY(!desk.begin());
}

void TestEventFiles::aFailureOnTheWayLeavesNoFile()
{
    Desk<PatientStore> desk;
    auto run = desk.begin();
    QSignalSpy failed{run.get(), &EventExportRun::failed};
    run->start(desk.log, {});
    desk.maker.fullDisk = Error{u"The disk is full."_s, {}};
    const Result<> taken = desk.store.take(receivedStop(u"1"_s));
    QVERIFY(!taken);
    desk.store.promise.addResult(Result<qint64>{taken.error()});
    desk.store.promise.finish();
    desk.store.take = {};
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.first().first().value<Error>(), *desk.maker.fullDisk);
    run.reset();
    QVERIFY(desk.maker.files.isEmpty());
    QCOMPARE(desk.maker.given, 1);
}

void TestEventFiles::aFailureAtTheEndIsTold()
{
    Desk<FakeEventStore> desk;
    desk.maker.lastRefusal = Error{u"The disk is full."_s, {}};
    auto run = desk.begin();
    QSignalSpy failed{run.get(), &EventExportRun::failed};
    QSignalSpy finished{run.get(), &EventExportRun::finished};
    run->start(desk.log, {});
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(finished.size(), 0);
    QVERIFY(desk.maker.files.isEmpty());
}

void TestEventFiles::cancellingLeavesNoFile()
{
    Desk<PatientStore> desk;
    auto run = desk.begin();
    QSignalSpy cancelled{run.get(), &EventExportRun::cancelled};
    run->start(desk.log, {});
    QVERIFY(desk.store.take(receivedStop(u"1"_s)));
    run->cancel();
    QVERIFY(desk.store.promise.isCanceled());
    desk.store.promise.finish();
    desk.store.take = {};
    QTRY_COMPARE(cancelled.size(), 1);
    run.reset();
    QVERIFY(desk.maker.files.isEmpty());
    QCOMPARE(desk.maker.given, 1);
}

void TestEventFiles::progressIsTold()
{
    Desk<PatientStore> desk;
    const auto run = desk.begin();
    QSignalSpy progressed{run.get(), &EventExportRun::progressed};
    run->start(desk.log, {});
    desk.store.promise.setProgressValue(2);
    QTRY_VERIFY(!progressed.isEmpty() && progressed.last() == (QVariantList{2, 3}));
    desk.store.promise.addResult(Result<qint64>{3});
    desk.store.promise.finish();
    QTRY_VERIFY(!desk.maker.files.isEmpty());
}

void TestEventFiles::goingAwayCancels()
{
    Desk<PatientStore> desk;
    auto run = desk.begin();
    run->start(desk.log, {});
    run.reset();
    QVERIFY(desk.store.promise.isCanceled());
    desk.store.promise.finish();
    desk.store.take = {};
    QVERIFY(desk.maker.files.isEmpty());
    QCOMPARE(desk.maker.given, 1);
}

QTEST_GUILESS_MAIN(TestEventFiles)
#include "tst_eventfiles.moc"
