// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/sqleventstore.h"
#include "app/storage/sqlsandboxstore.h"
#include "models/delivery/inboundprocessor.h"
#include "models/values/summarise.h"
#include "tests/support/sampleexchanges.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Hookbench;
using namespace Hookbench::Testing;
using namespace Qt::Literals::StringLiterals;

class TestEventStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void receivedExchangeComesBackWhole();
    void sentExchangeComesBackWhole();
    void rawBytesAreKept();
    void emptyExchangeComesBack();
    void idsAreInOrderAndNewestComesFirst();
    void pagesFollowOneAnotherWithoutGapsOrRepeats();
    void summariesAreWhatSummariseSays();
    void longTextsAreShortenedInSummariesOnly();
    void sandboxesDoNotMix();
    void seenEventsAreRemembered();
    void duplicatesAndSentEventsAreNotRemembered();
    void consentFollowsTheSteps();
    void failedAppendLeavesNoTrace();
    void nothingToAppendIsNoFailure();
    void missingExchangeIsToldAsSuch();
    void appendingAfterAFailureWorks();

private:
    Result<QList<qint64>> append(const QList<ReceivedEntry> &entries, qint64 sandbox = 0)
    {
        return m_store->append(sandbox ? sandbox : m_sandbox,
                               std::span{entries.constData(), static_cast<size_t>(entries.size())});
    }
    int rows(const QString &table) { return m_database->scalar(u"SELECT count(*) FROM "_s + table)->toInt(); }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<SqlEventStore> m_store;
    qint64 m_sandbox = 0;
    qint64 m_otherSandbox = 0;
};

void TestEventStore::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    auto database = Database::open(m_dir->filePath(u"hookbench.db"_s));
    QVERIFY(database);
    m_database = *std::move(database);
    SqlSandboxStore sandboxes{*m_database};
    m_sandbox = sandboxes.save({0, u"Luma"_s, u"dev"_s, false})->id;
    m_otherSandbox = sandboxes.save({0, u"Luma"_s, u"stage"_s, false})->id;
    m_store = std::make_unique<SqlEventStore>(*m_database);
}

void TestEventStore::cleanup()
{
    m_store.reset();
    m_database.reset();
}

void TestEventStore::receivedExchangeComesBackWhole()
{
    Exchange exchange = receivedStop(u"req-1"_s);
    const auto ids = append({{exchange, {}}});
    QVERIFY(ids);
    exchange.id = ids->first();
    QVERIFY(exchange.id > 0);
    QCOMPARE(*m_store->exchange(exchange.id), exchange);
}

void TestEventStore::sentExchangeComesBackWhole()
{
    Exchange exchange = sentRefused();
    const auto ids = append({{exchange, {}}});
    QVERIFY(ids);
    exchange.id = ids->first();
    QCOMPARE(*m_store->exchange(exchange.id), exchange);
}

void TestEventStore::rawBytesAreKept()
{
    Exchange exchange = receivedStop(u"req-1"_s);
    exchange.requestBody = QByteArray("\x00\xff\xfe{\r\n\t\xc3", 8);
    exchange.responseBody = QByteArray(100'000, '\x01');
    exchange.requestHeaders = {{"X-Odd", "a\"b\\c"}, {"x-odd", ""}, {"X-ODD", "sm\xc3\xb6rg\xc3\xa5s"}};
    const auto ids = append({{exchange, {}}});
    QVERIFY(ids);
    const auto stored = m_store->exchange(ids->first());
    QCOMPARE(stored->requestBody, exchange.requestBody);
    QCOMPARE(stored->responseBody, exchange.responseBody);
    QCOMPARE(stored->requestHeaders, exchange.requestHeaders);
}

void TestEventStore::emptyExchangeComesBack()
{
    Exchange exchange;
    const auto ids = append({{exchange, {}}});
    QVERIFY(ids);
    exchange.id = ids->first();
    QCOMPARE(*m_store->exchange(exchange.id), exchange);
}

void TestEventStore::idsAreInOrderAndNewestComesFirst()
{
    const auto ids = append({{receivedStop(u"1"_s), {}}, {receivedStop(u"2"_s), {}}, {sentRefused(), {}}});
    QVERIFY(ids);
    QCOMPARE(ids->size(), 3);
    QVERIFY(ids->at(0) < ids->at(1) && ids->at(1) < ids->at(2));
    const auto page = m_store->page(m_sandbox, 0, 10);
    QVERIFY(page);
    QCOMPARE(page->size(), 3);
    QCOMPARE(page->first().id, ids->last());
    QCOMPARE(*m_store->count(m_sandbox), 3);
}

void TestEventStore::pagesFollowOneAnotherWithoutGapsOrRepeats()
{
    QList<ReceivedEntry> entries;
    for (int i = 0; i < 25; ++i)
        entries.append({receivedStop(QString::number(i)), {}});
    const auto ids = append(entries);
    QVERIFY(ids);
    QList<qint64> read;
    qint64 before = 0;
    for (;;) {
        const auto page = m_store->page(m_sandbox, before, 10);
        QVERIFY(page);
        QVERIFY(page->size() <= 10);
        if (page->isEmpty())
            break;
        for (const ExchangeSummary &summary : *page)
            read.prepend(summary.id);
        before = page->last().id;
    }
    QCOMPARE(read, *ids);
}

void TestEventStore::summariesAreWhatSummariseSays()
{
    Exchange received = receivedStop(u"req-1"_s);
    Exchange sent = sentRefused();
    const auto ids = append({{received, {}}, {sent, {}}});
    QVERIFY(ids);
    received.id = ids->at(0);
    sent.id = ids->at(1);
    const auto page = m_store->page(m_sandbox, 0, 10);
    QCOMPARE(page->at(0), summarise(sent));
    QCOMPARE(page->at(1), summarise(received));
    QCOMPARE(page->at(1).from, u"+46701740612"_s);
    QCOMPARE(page->at(1).text, u"STOP"_s);
    QCOMPARE(page->at(1).category, std::optional{Category::OptOut});
    QVERIFY(page->at(1).decided);
}

void TestEventStore::longTextsAreShortenedInSummariesOnly()
{
    Exchange exchange = sentRefused();
    exchange.url = u"http://127.0.0.1/"_s + QString::fromUtf8("😀").repeated(400);
    const auto ids = append({{exchange, {}}});
    QVERIFY(ids);
    const QString text = m_store->page(m_sandbox, 0, 1)->first().text;
    QVERIFY(text.size() <= summaryTextLimit);
    QVERIFY(!text.back().isHighSurrogate());
    QVERIFY(exchange.url.startsWith(text));
    QCOMPARE(m_store->exchange(ids->first())->url, exchange.url);
}

void TestEventStore::sandboxesDoNotMix()
{
    QVERIFY(append({{receivedStop(u"1"_s), {}}}));
    QVERIFY(append({{receivedStop(u"2"_s), {}}, {receivedStop(u"3"_s), {}}}, m_otherSandbox));
    QCOMPARE(*m_store->count(m_sandbox), 1);
    QCOMPARE(m_store->page(m_otherSandbox, 0, 10)->size(), 2);
    QVERIFY(!append({{receivedStop(u"4"_s), {}}}, 4711));
}

void TestEventStore::seenEventsAreRemembered()
{
    const Exchange exchange = receivedStop(u"req-1"_s);
    const QString key = dedupKey(exchange.outcomes.first().event);
    QVERIFY(!key.isEmpty());
    QCOMPARE(*m_store->seen(exchange.webhookId, key), false);
    QVERIFY(append({{exchange, {}}}));
    QCOMPARE(*m_store->seen(exchange.webhookId, key), true);
    QCOMPARE(*m_store->seen(QUuid::createUuid(), key), false);
    // The same once more is no failure.
    QVERIFY(append({{exchange, {}}}));
    QCOMPARE(rows(u"seen_events"_s), 1);
}

void TestEventStore::duplicatesAndSentEventsAreNotRemembered()
{
    Exchange duplicate = receivedStop(u"req-1"_s);
    duplicate.outcomes.first().duplicate = true;
    Exchange sent = receivedStop(u"req-2"_s);
    sent.direction = Direction::Sent;
    Exchange homeless = receivedStop(u"req-3"_s);
    homeless.webhookId = {};
    QVERIFY(append({{duplicate, {}}, {sent, {}}, {homeless, {}}}));
    QCOMPARE(rows(u"seen_events"_s), 0);
}

void TestEventStore::consentFollowsTheSteps()
{
    const ConsentKey key{u"+46701740605"_s, u"+46701740612"_s};
    QCOMPARE(*m_store->consent(m_sandbox, key), ConsentState::Unknown);
    QVERIFY(append({{receivedStop(u"1"_s),
                     {{key, ConsentState::Unknown, ConsentState::OptedIn, 1000, u"YES"_s},
                      {key, ConsentState::OptedIn, ConsentState::OptedOut, 1001, u"STOP"_s}}}}));
    QCOMPARE(*m_store->consent(m_sandbox, key), ConsentState::OptedOut);
    QCOMPARE(*m_store->consent(m_otherSandbox, key), ConsentState::Unknown);
    QCOMPARE(*m_store->consent(m_sandbox, {key.profileNumber, key.senderNumber}), ConsentState::Unknown);
    QCOMPARE(rows(u"consents"_s), 1);
    QCOMPARE(rows(u"consent_history"_s), 2);
}

void TestEventStore::failedAppendLeavesNoTrace()
{
    QVERIFY(append({{receivedStop(u"0"_s), {}}}));
    const int pages = m_database->scalar(u"PRAGMA page_count"_s)->toInt();
    QVERIFY(m_database->execute(u"PRAGMA max_page_count = %1"_s.arg(pages + 4)));
    Exchange large = receivedStop(u"2"_s);
    large.requestBody = QByteArray(1'000'000, 'x');
    const ConsentKey key{u"+46701740605"_s, u"+46701740612"_s};
    const auto refused = append(
        {{receivedStop(u"1"_s), {{key, ConsentState::Unknown, ConsentState::OptedOut, 1, u"STOP"_s}}}, {large, {}}});
    QVERIFY(!refused);
    QVERIFY(refused.error().summary.contains(u"no room left"_s));
    QCOMPARE(rows(u"events"_s), 1);
    QCOMPARE(rows(u"seen_events"_s), 1);
    QCOMPARE(*m_store->consent(m_sandbox, key), ConsentState::Unknown);
}

void TestEventStore::nothingToAppendIsNoFailure()
{
    const auto ids = append({});
    QVERIFY(ids);
    QVERIFY(ids->isEmpty());
}

void TestEventStore::missingExchangeIsToldAsSuch()
{
    const auto missing = m_store->exchange(12345);
    QVERIFY(!missing);
    QVERIFY(missing.error().summary.contains(u"no longer"_s));
}

void TestEventStore::appendingAfterAFailureWorks()
{
    QVERIFY(m_database->execute(u"PRAGMA query_only = ON"_s));
    QVERIFY(!append({{receivedStop(u"1"_s), {}}}));
    QVERIFY(m_database->execute(u"PRAGMA query_only = OFF"_s));
    QVERIFY(append({{receivedStop(u"1"_s), {}}}));
    QCOMPARE(*m_store->count(m_sandbox), 1);
}

QTEST_GUILESS_MAIN(TestEventStore)
#include "tst_eventstore.moc"
