// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/sqleventstore.h"
#include "app/storage/sqlitedatacare.h"
#include "app/storage/sqlsandboxstore.h"
#include "models/delivery/eventmatcher.h"
#include "models/values/summarise.h"
#include "tests/support/sampleexchanges.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Hookbench;
using namespace Hookbench::Testing;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 dayOne = 1'772'366'400'000;

/// Rows of every kind, with words in several spellings.
class Rows
{
public:
    explicit Rows(quint32 seed)
        : m_random{seed}
    {
        for (int i = 0; i < 5; ++i)
            m_webhooks.append(QUuid::createUuidV5(sampleWebhookId(), QByteArray::number(i)));
    }

    ReceivedEntry any()
    {
        const bool received = below(3) > 0;
        Exchange exchange = received ? receivedStop(u"req-%1"_s.arg(m_random.generate())) : sentRefused();
        exchange.at = dayOne + below(7) * 86'400'000 + below(1000);
        const int webhook = below(m_webhooks.size() + 1);
        exchange.webhookId = webhook < m_webhooks.size() ? m_webhooks.at(webhook) : QUuid{};
        exchange.webhookName = pick(QStringList{u"Luma inbound"_s, u"Été à la plage"_s, u"Smörgås"_s, {}});
        exchange.status = pick(QList<int>{0, 200, 204, 400, 404, 503});
        exchange.requestBody = pick(
            QList<QByteArray>{"{\"text\":\"caf\\u00e9 cr\\u00e8me\\nStrasse\"}"_ba, QByteArray("\xff\xfe\x00\x01", 4),
                              "a=1&text=bon+jour%20s%C3%B8ndag"_ba, "plain needle42 text"_ba, QByteArray{}});
        exchange.peer = pick(QStringList{u"127.0.0.1"_s, u"::1"_s});
        if (received)
            fillOutcomes(exchange);
        const int vendor = below(6);
        return {exchange, {}, vendor < 5 ? std::optional{static_cast<Vendor>(vendor)} : std::optional<Vendor>{}};
    }

    EventFilter filter()
    {
        EventFilter filter;
        for (int parts = below(3); parts >= 0; --parts)
            setPart(filter);
        return filter;
    }

    int below(qsizetype end) { return static_cast<int>(m_random.bounded(static_cast<quint32>(end))); }
    template<typename Value> Value pick(const QList<Value> &values) { return values.at(below(values.size())); }

private:
    void fillOutcomes(Exchange &exchange)
    {
        const EventOutcome sample = exchange.outcomes.first();
        exchange.outcomes.clear();
        for (int events = below(3); events > 0; --events) {
            EventOutcome outcome = sample;
            outcome.event.fields[0].text = pick(
                QStringList{u"STOP"_s, u"Stopp tack"_s, u"straße 7"_s, u"hej \U0001F600 då"_s, u"e\u0301te\u0301"_s,
                            u"ÖVERRASKNING!"_s, u"stop2 now"_s, u"日本語"_s, u"\"quoted\" NEAR(a b)"_s, u"46701"_s});
            outcome.event.fields[1].normalised = pick(
                QStringList{u"+46701740612"_s, u"+46701740699"_s, u"+33639980001"_s, u"+12025550123"_s, u"0"_s, {}});
            outcome.duplicate = below(5) == 0;
            if (outcome.duplicate || below(4) == 0) {
                outcome.decision.reset();
            } else {
                outcome.decision->match = static_cast<MatchKind>(below(3));
                const int category = below(6);
                outcome.decision->category
                    = category < 5 ? std::optional{static_cast<Category>(category)} : std::optional<Category>{};
            }
            exchange.outcomes.append(outcome);
        }
    }

    void setPart(EventFilter &filter)
    {
        switch (below(10)) {
        case 0:
        case 1:
            filter.text = pick(QStringList{
                u"stop"_s, u"sto"_s,        u"s"_s,        u"stopp TACK"_s,      u"STRASSE"_s,       u"straße"_s,
                u"été"_s,  u"ETE"_s,        u"ÅTE"_s,      u"overraskning"_s,    u"då \U0001F600"_s, u"\U0001F600"_s,
                u"日"_s,   u"café creme"_s, u"sondag"_s,   u"needle42"_s,        u"needle"_s,        u"46701"_s,
                u"0612"_s, u"stop2"_s,      u"\"quoted"_s, u"nothing-like-it"_s, u"refused"_s,       u"inbound 200"_s});
            break;
        case 2:
            filter.direction = pick(QList<Direction>{Direction::Received, Direction::Sent});
            break;
        case 3:
            filter.webhookId = pick(QList<QUuid>{m_webhooks + QList<QUuid>{QUuid{}, QUuid::createUuid()}});
            break;
        case 4:
            filter.vendor = static_cast<Vendor>(below(5));
            break;
        case 5:
            filter.status = pick(QList<StatusFilter>{{StatusFilter::Class, 2},
                                                     {StatusFilter::Class, 4},
                                                     {StatusFilter::Exact, 503},
                                                     {StatusFilter::NoAnswer, 0}});
            break;
        case 6:
            filter.decision = static_cast<DecisionWanted>(below(8));
            break;
        case 7:
            filter.match = static_cast<MatchKind>(below(3));
            break;
        case 8:
            filter.from = dayOne + below(8) * 86'400'000;
            if (below(2) == 0)
                filter.to = *filter.from + below(3) * 86'400'000 + below(1000);
            break;
        default:
            setRarePart(filter);
        }
    }

    void setRarePart(EventFilter &filter)
    {
        switch (below(3)) {
        case 0:
            filter.number = pick(QStringList{u"+46"_s, u"0701740612"_s, u"12"_s, u"0046 70 174 06 99"_s,
                                             u"+1 (202) 555"_s, u"467017406"_s, u"9"_s, u"abc"_s, u"+33639980001"_s});
            break;
        case 1:
            filter.pinnedOnly = true;
            break;
        default:
            filter.withNote = true;
        }
    }

    QRandomGenerator m_random;
    QList<QUuid> m_webhooks;
};

} // namespace

class TestEventSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void filtersSayWhatLookingAtEveryRowSays_data();
    void filtersSayWhatLookingAtEveryRowSays();
    void whatIsTypedIsNeverASyntaxError_data();
    void whatIsTypedIsNeverASyntaxError();
    void wordsAreFoundInEverySpelling_data();
    void wordsAreFoundInEverySpelling();
    void wordsAreFoundByTheirBeginnings();
    void numbersAreFoundByBeginningAndEnd();
    void noteIsFoundAsSoonAsItIsWritten();
    void pinsAndNotesComeWithTheRow();
    void removalIsTakenBackWhole();
    void removalOfAllThatIsShownIsTakenBackWhole();
    void removedRowsGoForGoodAfterAnHour();
    void pinnedRowsOutliveTheirTime();
    void rowsGoFromTheIndexWithTheLog();
    void rowsGivenOneByOneComeOldestFirst();
    void refusalOfARowEndsTheGiving();
    void anotherProgramsRowsAreFound();
    void sandboxesAreSearchedApart();
    void cancelledSearchEnds();
    void storeThatGoesEndsItsFutures();

private:
    struct Row
    {
        Exchange exchange;
        std::optional<Vendor> vendor;
    };
    QList<qint64> append(const QList<ReceivedEntry> &entries)
    {
        return *m_store->append(m_sandbox, std::span{entries.constData(), static_cast<size_t>(entries.size())});
    }
    qint64 appendText(const QString &text)
    {
        Exchange exchange = receivedStop(u"r"_s);
        exchange.outcomes[0].event.fields[0].text = text;
        exchange.outcomes[0].decision.reset();
        exchange.requestBody = "{}";
        return append({{exchange, {}}}).first();
    }
    QList<qint64> found(const EventFilter &filter)
    {
        QList<qint64> ids;
        const auto page = m_store->page(m_sandbox, filter, 0, 100'000).result();
        if (!page)
            qWarning("%ls: %ls", qUtf16Printable(page.error().summary), qUtf16Printable(page.error().detail));
        for (const ExchangeSummary &row : page ? *page : QList<ExchangeSummary>{})
            ids.append(row.id);
        return ids;
    }
    QList<qint64> foundText(const QString &text)
    {
        EventFilter filter;
        filter.text = text;
        return found(filter);
    }
    void index()
    {
        EventIndex index{*m_connection};
        while (*index.some(300, 1000) > 0)
            continue;
    }
    int rows(const QString &table) { return m_database->scalar(u"SELECT count(*) FROM "_s + table)->toInt(); }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<NativeConnection> m_connection;
    std::unique_ptr<SqlEventStore> m_store;
    qint64 m_sandbox = 0;
    qint64 m_other = 0;
};

void TestEventSearch::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    auto database = Database::open(m_dir->filePath(u"hookbench.db"_s));
    QVERIFY(database);
    m_database = *std::move(database);
    SqlSandboxStore sandboxes{*m_database};
    m_sandbox = sandboxes.save({0, u"Luma"_s, u"dev"_s, false})->id;
    m_other = sandboxes.save({0, u"Luma"_s, u"stage"_s, false})->id;
    m_connection = std::make_unique<NativeConnection>(*m_database);
    m_store = std::make_unique<SqlEventStore>(*m_database);
}

void TestEventSearch::cleanup()
{
    m_store.reset();
    m_connection.reset();
    m_database.reset();
}

void TestEventSearch::filtersSayWhatLookingAtEveryRowSays_data()
{
    QTest::addColumn<quint32>("seed");
    QTest::addColumn<int>("indexed");
    QTest::addRow("nothing indexed") << 1U << 0;
    QTest::addRow("half indexed") << 2U << 1;
    QTest::addRow("all indexed") << 3U << 2;
}

void TestEventSearch::filtersSayWhatLookingAtEveryRowSays()
{
    QFETCH(quint32, seed);
    QFETCH(int, indexed);
    Rows random{seed};
    QList<Row> all;
    const auto add = [&](int count) {
        QList<ReceivedEntry> entries;
        for (int i = 0; i < count; ++i)
            entries.append(random.any());
        const QList<qint64> ids = append(entries);
        for (int i = 0; i < count; ++i) {
            Row row{entries.at(i).exchange, entries.at(i).vendor};
            row.exchange.id = ids.at(i);
            all.append(row);
        }
    };
    add(indexed == 0 ? 200 : 2500);
    if (indexed > 0)
        index();
    if (indexed == 1)
        add(400);
    QList<qint64> gone;
    for (Row &row : all) {
        if (random.below(20) == 0) {
            row.exchange.pinned = true;
            QVERIFY(m_store->setPinned(std::span{&row.exchange.id, 1}, true));
        }
        if (random.below(20) == 0) {
            row.exchange.note = random.pick(QStringList{u"Ask Ünal"_s, u"stop looking"_s});
            QVERIFY(m_store->setNote(row.exchange.id, row.exchange.note));
        }
        if (random.below(20) == 0)
            gone.append(row.exchange.id);
    }
    QVERIFY(m_store->remove(std::span{gone.constData(), static_cast<size_t>(gone.size())}, dayOne));
    for (int round = 0; round < 250; ++round) {
        const EventFilter filter = random.filter();
        const EventMatcher matcher{filter};
        QList<qint64> expected;
        for (auto row = all.crbegin(); row != all.crend(); ++row) {
            if (matcher.matches(row->exchange, row->vendor) && !gone.contains(row->exchange.id))
                expected.append(row->exchange.id);
        }
        const qint64 before = random.below(2) == 0 ? 0 : all.at(random.below(all.size())).exchange.id;
        const int limit = random.below(3) == 0 ? 100'000 : 1 + random.below(40);
        QList<qint64> wanted;
        for (const qint64 id : std::as_const(expected)) {
            if ((before == 0 || id < before) && wanted.size() < limit)
                wanted.append(id);
        }
        const auto page = m_store->page(m_sandbox, filter, before, limit).result();
        QVERIFY(page);
        QList<qint64> ids;
        for (const ExchangeSummary &row : *page)
            ids.append(row.id);
        if (ids != wanted)
            qWarning() << "text" << filter.text << "number" << filter.number << "parts" << filter.pinnedOnly
                       << filter.withNote << filter.status.kind << bool(filter.vendor) << bool(filter.from)
                       << bool(filter.decision) << bool(filter.match) << bool(filter.webhookId);
        QCOMPARE(ids, wanted);
        QCOMPARE(*m_store->count(m_sandbox, filter).result(), qint64{expected.size()});
    }
    QCOMPARE(*m_store->count(m_sandbox), qint64{all.size() - gone.size()});
}

void TestEventSearch::whatIsTypedIsNeverASyntaxError_data()
{
    QTest::addColumn<QString>("typed");
    for (const QString &typed : {u"\""_s,
                                 u"\"\""_s,
                                 u"\"stop"_s,
                                 u"stop*"_s,
                                 u"*"_s,
                                 u"NEAR(stop hej)"_s,
                                 u"NEAR"_s,
                                 u"-stop"_s,
                                 u"stop -"_s,
                                 u"AND"_s,
                                 u"OR OR"_s,
                                 u"NOT stop"_s,
                                 u"words:stop"_s,
                                 u"{words}: x"_s,
                                 u"("_s,
                                 u")"_s,
                                 u"^stop"_s,
                                 u"a+b"_s,
                                 u"'; DROP TABLE events; --"_s,
                                 u"\\"_s,
                                 u"%_"_s,
                                 u"\ue000"_s,
                                 u"\ue0001"_s,
                                 QString{QChar{0xd800}},
                                 QString{QChar::Null},
                                 u"   "_s,
                                 QString(5000, u'x'),
                                 QString{QString(300, u' ') + u"stop"_s}})
        QTest::addRow("%s", qUtf8Printable(typed.left(20))) << typed;
}

void TestEventSearch::whatIsTypedIsNeverASyntaxError()
{
    QFETCH(QString, typed);
    const qint64 id = appendText(u"stop near hej"_s);
    for (const bool indexed : {false, true}) {
        if (indexed)
            index();
        EventFilter filter;
        filter.text = typed;
        const auto page = m_store->page(m_sandbox, filter, 0, 10).result();
        QVERIFY2(page, page ? "" : qPrintable(page.error().detail));
        const EventMatcher matcher{filter};
        QCOMPARE(page->size(), matcher.matches(*m_store->exchange(id), {}) ? 1 : 0);
    }
}

void TestEventSearch::wordsAreFoundInEverySpelling_data()
{
    QTest::addColumn<QString>("kept");
    QTest::addColumn<QString>("typed");
    QTest::addRow("accents") << u"Été à Orléans"_s << u"ete orleans"_s;
    QTest::addRow("accents typed") << u"ete"_s << u"ÉTÉ"_s;
    QTest::addRow("combining marks") << u"e\u0301te\u0301"_s << u"été"_s;
    QTest::addRow("Swedish") << u"Överraskning på gång"_s << u"overraskning pa GANG"_s;
    QTest::addRow("sharp s") << u"Straße"_s << u"STRASSE"_s;
    QTest::addRow("sharp s typed") << u"STRASSE"_s << u"straße"_s;
    QTest::addRow("Danish") << u"Søndag i Ærø"_s << u"sondag"_s;
    QTest::addRow("ligature") << u"cœur ﬁn"_s << u"fin"_s;
    QTest::addRow("full width") << u"ＳＴＯＰ"_s << u"stop"_s;
    QTest::addRow("emoji") << u"ja\U0001F44Dtack"_s << u"\U0001F44D"_s;
    QTest::addRow("emoji with skin") << u"\U0001F44D\U0001F3FD"_s << u"\U0001F44D"_s;
    QTest::addRow("hidden characters") << u"st\u200bop"_s << u"stop"_s;
    QTest::addRow("quotes") << u"he said \"stop\""_s << u"\"stop\""_s;
    QTest::addRow("apostrophe") << u"l'été"_s << u"ete"_s;
    QTest::addRow("Japanese") << u"日本語"_s << u"本"_s;
    QTest::addRow("Turkish") << u"İstanbul"_s << u"istanbul"_s;
}

void TestEventSearch::wordsAreFoundInEverySpelling()
{
    QFETCH(QString, kept);
    QFETCH(QString, typed);
    const qint64 id = appendText(kept);
    appendText(u"something else"_s);
    QCOMPARE(foundText(typed), QList<qint64>{id});
    index();
    QCOMPARE(foundText(typed), QList<qint64>{id});
}

void TestEventSearch::wordsAreFoundByTheirBeginnings()
{
    const qint64 stopped = appendText(u"stopped"_s);
    const qint64 stops = appendText(u"stops123 order987654"_s);
    index();
    QCOMPARE(foundText(u"stopp"_s), QList<qint64>{stopped});
    QCOMPARE(foundText(u"topped"_s), QList<qint64>{});
    QCOMPARE(foundText(u"order9876"_s), QList<qint64>{});
    QCOMPARE(foundText(u"order987654 STOPS123"_s), QList<qint64>{stops});
}

void TestEventSearch::numbersAreFoundByBeginningAndEnd()
{
    const qint64 id = appendText(u"hello"_s); // +46701740612 to +46701740605
    index();
    const auto count = [&](const QString &number) {
        EventFilter filter;
        filter.number = number;
        return *m_store->count(m_sandbox, filter).result();
    };
    for (const QString &number : QStringList{u"+46"_s, u"+46 70 174 06 12"_s, u"070-174 06 12"_s, u"0612"_s, u"2"_s,
                                             u"12"_s, u"4670174061"_s, u"004670174"_s, u"740605"_s, u""_s, u"-"_s})
        QCOMPARE(count(number), 1);
    for (const QString &number : QStringList{u"+0612"_s, u"+12"_s, u"17406"_s, u"467017406120"_s, u"13"_s, u"0033"_s})
        QCOMPARE(count(number), 0);
    QCOMPARE(foundText(u"0701"_s), QList<qint64>{});
    QCOMPARE(foundText(u"740612"_s), QList<qint64>{id});
    QCOMPARE(foundText(u"+46701"_s), QList<qint64>{id});
}

void TestEventSearch::noteIsFoundAsSoonAsItIsWritten()
{
    const qint64 id = appendText(u"hello"_s);
    index();
    QVERIFY(m_store->setNote(id, u"Ask Zoë"_s));
    QCOMPARE(foundText(u"zoe"_s), QList<qint64>{id});
    QVERIFY(m_store->setNote(id, u"done"_s));
    QCOMPARE(foundText(u"zoe"_s), QList<qint64>{});
    QCOMPARE(foundText(u"done hello"_s), QList<qint64>{id});
    QVERIFY(m_store->setNote(id, {}));
    QCOMPARE(foundText(u"done"_s), QList<qint64>{});
    QCOMPARE(foundText(u"hello"_s), QList<qint64>{id});
    QVERIFY(!m_store->setNote(id + 1000, u"nobody"_s));
}

void TestEventSearch::pinsAndNotesComeWithTheRow()
{
    const qint64 id = appendText(u"hello"_s);
    QVERIFY(m_store->setPinned(std::span{&id, 1}, true));
    QVERIFY(m_store->setNote(id, u"mine"_s));
    QVERIFY(m_store->exchange(id)->pinned);
    QCOMPARE(m_store->exchange(id)->note, u"mine"_s);
    const auto page = m_store->page(m_sandbox, 0, 10);
    QVERIFY(page->first().pinned && page->first().hasNote);
    const auto rows = m_store->summaries(m_sandbox, std::span{&id, 1});
    QCOMPARE(*rows, *page);
    QVERIFY(m_store->setPinned(std::span{&id, 1}, false));
    QVERIFY(!m_store->exchange(id)->pinned);
    QCOMPARE(m_store->exchange(id)->note, u"mine"_s);
}

void TestEventSearch::removalIsTakenBackWhole()
{
    const QList<qint64> ids{appendText(u"one"_s), appendText(u"two"_s), appendText(u"three"_s)};
    index();
    const auto removal = m_store->remove(std::span{ids.constData(), 2}, dayOne);
    QVERIFY(removal);
    QCOMPARE(*m_store->count(m_sandbox), 1);
    QCOMPARE(m_store->page(m_sandbox, 0, 10)->size(), 1);
    QCOMPARE(foundText(u"one"_s), QList<qint64>{});
    QVERIFY(!m_store->exchange(ids.first()));
    QVERIFY(m_store->summaries(m_sandbox, std::span{ids.constData(), 1})->isEmpty());
    QCOMPARE(*m_store->count(m_sandbox, EventFilter{}).result(), 1);
    QCOMPARE(*m_store->takeBack(*removal), 2);
    QCOMPARE(*m_store->count(m_sandbox), 3);
    QCOMPARE(foundText(u"one"_s), QList<qint64>{ids.first()});
    QVERIFY(m_store->exchange(ids.first()));
    QVERIFY(!m_store->takeBack(*removal));
}

void TestEventSearch::removalOfAllThatIsShownIsTakenBackWhole()
{
    for (int i = 0; i < 1200; ++i)
        appendText(i % 2 == 0 ? u"even"_s : u"odd"_s);
    EventFilter filter;
    filter.text = u"even"_s;
    const auto removing = m_store->removeAll(m_sandbox, filter, dayOne);
    QTRY_VERIFY(removing.isFinished());
    const auto removal = removing.result();
    QVERIFY(removal);
    QCOMPARE(*m_store->count(m_sandbox), 600);
    QVERIFY(found(filter).isEmpty());
    QCOMPARE(*m_store->takeBack(*removal), 600);
    QCOMPARE(found(filter).size(), 600);
}

void TestEventSearch::removedRowsGoForGoodAfterAnHour()
{
    const QList<qint64> ids{appendText(u"one"_s), appendText(u"two"_s), appendText(u"three"_s)};
    index();
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const auto old = m_store->remove(std::span{&ids.at(0), 1}, now - 2 * 3'600'000);
    const auto fresh = m_store->remove(std::span{&ids.at(1), 1}, now);
    SqliteDataCare care{m_database->path()};
    QCOMPARE(*care.removeRemains().result(), 1);
    QCOMPARE(rows(u"events"_s), 2);
    QVERIFY(!m_store->takeBack(*old));
    QCOMPARE(*m_store->takeBack(*fresh), 1);
    QCOMPARE(*m_store->count(m_sandbox), 2);
}

void TestEventSearch::pinnedRowsOutliveTheirTime()
{
    const QList<qint64> ids{appendText(u"one"_s), appendText(u"two"_s)};
    QVERIFY(m_store->setPinned(std::span{&ids.at(0), 1}, true));
    SqliteDataCare care{m_database->path()};
    const qint64 now = QDateTime::currentMSecsSinceEpoch() + 86'400'000;
    QCOMPARE(care.measure(now).result()->oldEvents, 1);
    QCOMPARE(*care.removeEventsBefore(now).result(), 1);
    QVERIFY(m_store->exchange(ids.at(0)));
    QVERIFY(!m_store->exchange(ids.at(1)));
}

void TestEventSearch::rowsGoFromTheIndexWithTheLog()
{
    Rows random{7};
    QList<ReceivedEntry> entries;
    for (int i = 0; i < 300; ++i)
        entries.append(random.any());
    const QList<qint64> ids = append(entries);
    index();
    QVERIFY(m_store->setNote(ids.first(), u"a note"_s));
    SqliteDataCare care{m_database->path()};
    QCOMPARE(*care.removeEventsBefore(dayOne + 30 * qint64{86'400'000}).result(), 300);
    QCOMPARE(rows(u"event_index"_s), 0);
    QCOMPARE(m_database->scalar(u"SELECT sum(row_count) FROM event_facets"_s)->toInt(), 0);
    QCOMPARE(m_database->scalar(u"SELECT count(*) FROM event_search WHERE event_search MATCH 'luma OR stop OR 200'"_s)
                 ->toInt(),
             0);
    QVERIFY(m_database->execute(u"INSERT INTO event_search (event_search) VALUES ('integrity-check')"_s));
    QCOMPARE(*m_store->count(m_sandbox), 0);
}

void TestEventSearch::rowsGivenOneByOneComeOldestFirst()
{
    QList<qint64> ids;
    for (int i = 0; i < 50; ++i)
        ids.append(appendText(u"hello"_s));
    appendText(u"other"_s);
    EventFilter filter;
    filter.text = u"hello"_s;
    QList<qint64> given;
    const auto done = m_store->forEach(m_sandbox, filter, [&](const Exchange &exchange) -> Result<> {
        given.append(exchange.id);
        return {};
    });
    QCOMPARE(*done.result(), 50);
    QCOMPARE(given, ids);
}

void TestEventSearch::refusalOfARowEndsTheGiving()
{
    appendText(u"hello"_s);
    appendText(u"hello"_s);
    int given = 0;
    const auto done = m_store->forEach(m_sandbox, {}, [&](const Exchange &) -> Result<> {
        ++given;
        return Error{u"The disk is full."_s, {}};
    });
    QCOMPARE(done.result().error().summary, u"The disk is full."_s);
    QCOMPARE(given, 1);
}

void TestEventSearch::anotherProgramsRowsAreFound()
{
    const qint64 ours = appendText(u"hello"_s);
    index();
    auto again = Database::openAgain(m_database->path());
    SqlEventStore other{**again};
    const ReceivedEntry entry{receivedStop(u"other"_s), {}};
    const auto theirs = other.append(m_sandbox, std::span{&entry, 1});
    QVERIFY(theirs);
    EventFilter filter;
    filter.text = u"luma"_s;
    QCOMPARE(found(filter), (QList<qint64>{theirs->first(), ours}));
    // Both index, in turns.
    NativeConnection connection{**again};
    EventIndex theirIndex{connection};
    EventIndex ourIndex{*m_connection};
    for (int i = 0; i < 40; ++i) {
        appendText(u"hello"_s);
        QVERIFY(other.append(m_sandbox, std::span{&entry, 1}));
        QCOMPARE(*(i % 2 == 0 ? theirIndex : ourIndex).some(100, 1000), i == 0 ? 3 : 2);
    }
    QCOMPARE(found(filter).size(), 82);
    QCOMPARE(*m_store->count(m_sandbox, filter).result(), 82);
}

void TestEventSearch::sandboxesAreSearchedApart()
{
    const qint64 ours = appendText(u"hello"_s);
    const ReceivedEntry entry{receivedStop(u"other"_s), {}};
    const auto theirs = m_store->append(m_other, std::span{&entry, 1});
    for (const bool indexed : {false, true}) {
        if (indexed)
            index();
        QCOMPARE(found({}), QList<qint64>{ours});
        QCOMPARE(foundText(u"luma"_s), QList<qint64>{ours});
        QCOMPARE(*m_store->count(m_other), 1);
        QVERIFY(m_store->summaries(m_sandbox, std::span{theirs->constData(), 1})->isEmpty());
    }
    QVERIFY(SqlSandboxStore{*m_database}.remove(m_sandbox));
    QCOMPARE(found({}), QList<qint64>{});
    QCOMPARE(foundText(u"luma"_s), QList<qint64>{});
    QCOMPARE(*m_store->count(m_sandbox), 0);
}

void TestEventSearch::cancelledSearchEnds()
{
    for (int i = 0; i < 200; ++i)
        appendText(u"hello"_s);
    for (int i = 0; i < 20; ++i) {
        auto page = m_store->page(m_sandbox, {}, 0, 10);
        page.cancel();
        page.waitForFinished();
        QVERIFY(page.isFinished());
    }
    QCOMPARE(foundText(u"hello"_s).size(), 200);
}

void TestEventSearch::storeThatGoesEndsItsFutures()
{
    for (int i = 0; i < 200; ++i)
        appendText(u"hello"_s);
    m_store->startIndexing();
    QList<QFuture<Result<qint64>>> counts;
    for (int i = 0; i < 50; ++i)
        counts.append(m_store->count(m_sandbox, {}));
    const auto removal = m_store->removeAll(m_sandbox, {}, dayOne);
    m_store.reset();
    QVERIFY(removal.isFinished());
    for (const auto &count : std::as_const(counts))
        QVERIFY(count.isFinished());
}

QTEST_GUILESS_MAIN(TestEventSearch)
#include "tst_eventsearch.moc"
