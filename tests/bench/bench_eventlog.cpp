// SPDX-License-Identifier: GPL-3.0-or-later
// Makes an event log of a million rows (or as many as the first argument says) in a temporary folder, or looks into the
// one that the second argument names, and prints how long its pages, filters and searches take, and how long a window
// that stores 5,000 requests a second is held meanwhile.

#include "app/storage/sqleventstore.h"
#include "app/storage/sqlsandboxstore.h"
#include "models/delivery/eventmatcher.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QThread>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <vector>

using namespace Hookbench;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 firstAt = 1'772'366'400'000;

/// Requests like those of a campaign: six webhooks, mostly STOP and thanks, distinct ids, 10,000 numbers.
class Campaign
{
public:
    ReceivedEntry next()
    {
        const int i = m_count++;
        Exchange exchange;
        exchange.direction = i % 10 == 9 ? Direction::Sent : Direction::Received;
        exchange.at = firstAt + i * qint64{200};
        const int webhook = below(6);
        exchange.webhookId = QUuid::createUuidV5(QUuid{}, QByteArray::number(webhook));
        exchange.webhookName = u"Luma inbound %1"_s.arg(webhook);
        exchange.method = "POST";
        exchange.url = u"/journey/webhooks/ingest/"_s + exchange.webhookId.toString(QUuid::WithoutBraces);
        exchange.requestHeaders = {{"Host", "127.0.0.1:8025"}, {"Content-Type", "application/json"}};
        exchange.status = i % 5000 == 17 ? 503 : i % 50 == 7 ? 400 : 200;
        exchange.responseHeaders = {{"Content-Type", "application/json"}};
        exchange.responseBody = R"({"decisions":[{"message":"STOP","category":"opt-out"}]})";
        exchange.phases.total = 300 + below(500);
        addEvent(exchange, i);
        ReceivedEntry entry{exchange, {}, static_cast<Vendor>(webhook % 5)};
        if (!exchange.outcomes.isEmpty() && exchange.outcomes.first().decision
            && exchange.outcomes.first().decision->match == MatchKind::Exact) {
            const ConsentKey key{u"+46701740601"_s, exchange.outcomes.first().event.fields.at(1).text};
            entry.consentSteps = {{key, ConsentState::OptedOut, ConsentState::OptedOut, exchange.at, u"STOP"_s}};
        }
        return entry;
    }
    /// The same as a person on a bench would have them: all made before the clock runs.
    QList<ReceivedEntry> next(int count)
    {
        QList<ReceivedEntry> entries;
        for (int i = 0; i < count; ++i)
            entries.append(next());
        return entries;
    }

private:
    int below(int end) { return m_random.bounded(end); }

    void addEvent(Exchange &exchange, int i)
    {
        static const QStringList words{u"merci"_s, u"tack"_s, u"yes"_s, u"no"_s,   u"later"_s,
                                       u"été"_s,   u"när"_s,  u"why"_s, u"help"_s, u"info"_s};
        QString text = i % 3 == 0 ? u"STOP"_s : words.at(below(10)) + u' ' + words.at(below(10));
        if (i == 250'000)
            text += u" haystack"_s;
        const QString number = u"+4670174%1"_s.arg(below(10'000), 4, 10, QChar{u'0'});
        const QString id = u"%1-%2"_s.arg(m_random.generate(), 8, 16, QChar{u'0'}).arg(i);
        exchange.requestBody = u"{\"inboundMessage\": \"%1\", \"profileNumber\": \"%2\", \"requestId\": \"%3\", "
                               "\"originTimestamp\": \"2026-03-05T10:00:00Z\", \"inboundNumber\": \"+46701740601\"}"_s
                                   .arg(text, number, id)
                                   .toUtf8();
        exchange.kind = EventKind::Inbound;
        if (exchange.direction == Direction::Sent)
            return;
        EventOutcome outcome;
        outcome.event = {EventKind::Inbound,
                         {{Field::InboundMessage, FieldOrigin::Body, text, {}, u"/inboundMessage"_s},
                          {Field::ProfileNumber, FieldOrigin::Body, number, number, u"/profileNumber"_s},
                          {Field::RequestId, FieldOrigin::Body, id, {}, u"/requestId"_s},
                          {Field::InboundNumber, FieldOrigin::Body, u"+46701740601"_s, {}, u"/inboundNumber"_s}},
                         true};
        outcome.duplicate = i % 1000 == 3;
        if (!outcome.duplicate) {
            Decision decision;
            decision.match = text == u"STOP"_s ? MatchKind::Exact : i % 700 == 1 ? MatchKind::Fuzzy : MatchKind::None;
            if (decision.match != MatchKind::None)
                decision.category = Category::OptOut;
            decision.reply = u"Luma: you will get no more messages."_s;
            TraceStep step;
            step.kind = TraceKind::ExactNoMatch;
            step.count = 7;
            decision.trace = {step, step, step};
            outcome.decision = decision;
        }
        exchange.outcomes = {outcome};
    }

    QRandomGenerator m_random{1};
    int m_count = 0;
};

double milliseconds(const QElapsedTimer &time)
{
    return double(time.nsecsElapsed()) / 1e6;
}

/// How long turns take, by the clock and of the processor's time: the rest is waiting for it or for the disk.
class Turns
{
public:
    void begin()
    {
        m_time.start();
        m_cpu = cpu();
    }
    void end()
    {
        m_clock.push_back(milliseconds(m_time));
        m_longestCpu = std::max(m_longestCpu, cpu() - m_cpu);
    }
    void print(const char *what)
    {
        std::sort(m_clock.begin(), m_clock.end());
        const auto part
            = [this](double share) { return m_clock[static_cast<size_t>(double(m_clock.size() - 1) * share)]; };
        std::printf("  %-24s p50 %.1f, p99 %.1f, p99.9 %.1f, longest %.1f ms; of the processor at most %.1f ms\n", what,
                    part(0.5), part(0.99), part(0.999), m_clock.back(), m_longestCpu);
    }

private:
    static double cpu()
    {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
    }

    QElapsedTimer m_time;
    double m_cpu = 0;
    double m_longestCpu = 0;
    std::vector<double> m_clock;
};

struct Asked
{
    const char *what;
    EventFilter filter;
};

EventFilter withText(const QString &text, EventFilter filter = {})
{
    filter.text = text;
    return filter;
}

QList<Asked> questions(qint64 rows)
{
    const QUuid webhook = QUuid::createUuidV5(QUuid{}, QByteArray("3"));
    EventFilter sent;
    sent.direction = Direction::Sent;
    EventFilter of;
    of.webhookId = webhook;
    EventFilter status;
    status.status = {StatusFilter::Class, 4};
    EventFilter rare;
    rare.status = {StatusFilter::Exact, 503};
    EventFilter optOut;
    optOut.decision = DecisionWanted::OptOut;
    EventFilter duplicate;
    duplicate.decision = DecisionWanted::Duplicate;
    EventFilter fuzzy;
    fuzzy.match = MatchKind::Fuzzy;
    EventFilter old;
    old.from = firstAt + 1000;
    old.to = firstAt + rows * 20;
    EventFilter recent;
    recent.from = firstAt + rows * 190;
    EventFilter number;
    number.number = u"+46701740612"_s;
    EventFilter both = rare;
    both.webhookId = webhook;
    EventFilter sentOptOut = sent;
    sentOptOut.decision = DecisionWanted::OptOut;
    EventFilter oldDuplicate = old;
    oldDuplicate.decision = DecisionWanted::Duplicate;
    EventFilter oldNumber = number;
    oldNumber.from = old.from;
    oldNumber.to = old.to;
    EventFilter infobip;
    infobip.vendor = Vendor::Infobip;
    EventFilter endsIn12;
    endsIn12.number = u"12"_s;
    EventFilter swedish;
    swedish.number = u"+46"_s;
    EventFilter pinned;
    pinned.pinnedOnly = true;
    EventFilter noted;
    noted.withNote = true;
    return {{"everything, through the index", {}},
            {"sent", sent},
            {"one webhook of six", of},
            {"one vendor", infobip},
            {"status 4xx", status},
            {"status 503 (1 in 5,000)", rare},
            {"opt-out", optOut},
            {"duplicate (1 in 1,000)", duplicate},
            {"fuzzy (1 in 1,000)", fuzzy},
            {"the first tenth by time", old},
            {"the last twentieth by time", recent},
            {"one number (1 in 10,000)", number},
            {"numbers that end in 12", endsIn12},
            {"numbers of a country (all)", swedish},
            {"pinned", pinned},
            {"with a note", noted},
            {"503 and one webhook", both},
            {"sent and opt-out (none)", sentOptOut},
            {"the first tenth and duplicate", oldDuplicate},
            {"the first tenth and one number", oldNumber},
            {"\"stop\" (a third)", withText(u"stop"_s)},
            {"\"luma\" (all)", withText(u"luma"_s)},
            {"\"haystack\" (one)", withText(u"haystack"_s)},
            {"\"hay\" (one, beginning)", withText(u"hay"_s)},
            {"\"s\" (beginning)", withText(u"s"_s)},
            {"\"nosuchword\"", withText(u"nosuchword"_s)},
            {"\"ete nar\" (two common)", withText(u"ete nar"_s)},
            {"\"stop merci\" (two words)", withText(u"stop merci"_s)},
            {"\"stop haystack\" (none)", withText(u"stop haystack"_s)},
            {"\"0612\" (end of numbers)", withText(u"0612"_s)},
            {"\"stop\" and 503", withText(u"stop"_s, rare)},
            {"\"luma\" and duplicate", withText(u"luma"_s, duplicate)},
            {"\"stop\" and one webhook", withText(u"stop"_s, of)},
            {"\"stop\" in the first tenth", withText(u"stop"_s, old)},
            {"\"haystack\" and opt-out", withText(u"haystack"_s, optOut)}};
}

void make(SqlEventStore &store, NativeConnection &connection, qint64 sandbox, int rows)
{
    Campaign campaign;
    QElapsedTimer time;
    qint64 storing = 0;
    std::vector<qint64> marked;
    for (int done = 0; done < rows; done += 64) {
        const QList<ReceivedEntry> entries = campaign.next(64);
        time.start();
        const auto ids = store.append(sandbox, std::span{entries.constData(), 64});
        storing += time.nsecsElapsed();
        if (!ids)
            qFatal("%ls", qUtf16Printable(ids.error().detail));
        if (done % 6400 == 0)
            marked.push_back(ids->first());
    }
    std::printf("stored %d rows, 64 at once: %.0f a second\n", rows, rows / (double(storing) / 1e9));
    constexpr int questionsAsked = 20'000;
    time.start();
    for (int i = 0; i < questionsAsked; ++i) {
        (void)store.seen(QUuid{}, QString::number(i));
        (void)store.consent(sandbox, {u"+46701740601"_s, QString::number(i)});
    }
    std::printf("asked whether it is a duplicate, and for the consent: %.1f us an event\n",
                milliseconds(time) * 1e3 / questionsAsked);
    EventIndex index{connection};
    time.start();
    for (Result<int> some{1}; some && *some > 0;)
        some = index.some(1000, 6);
    std::printf("indexed: %.0f a second\n", rows / (milliseconds(time) / 1e3));
    (void)store.setPinned(marked, true);
    for (size_t i = 0; i < marked.size(); i += 4)
        (void)store.setNote(marked[i], u"look at this"_s);
}

void ask(SqlEventStore &store, qint64 sandbox, qint64 rows)
{
    QElapsedTimer time;
    for (const char *which : {"first", "again"}) {
        time.start();
        const auto page = store.page(sandbox, 0, 200);
        std::printf("first page of 200 rows, unfiltered (%s): %.2f ms\n", which, milliseconds(time));
    }
    time.start();
    const auto all = store.count(sandbox);
    std::printf("number of rows (%lld): %.2f ms\n", static_cast<long long>(*all), milliseconds(time));
    std::printf("%-34s %9s %9s %9s %9s\n", "filter", "cold ms", "worst ms", "count ms", "rows");
    for (const Asked &asked : questions(rows)) {
        double first = 0;
        double worst = 0;
        for (int round = 0; round < 5; ++round) {
            time.start();
            const auto page = store.page(sandbox, asked.filter, 0, 200).result();
            const double took = milliseconds(time);
            (round == 0 ? first : worst) = round == 0 ? took : std::max(worst, took);
            if (!page)
                qFatal("%ls", qUtf16Printable(page.error().detail));
        }
        time.start();
        const auto count = store.count(sandbox, asked.filter).result();
        std::printf("%-34s %9.1f %9.1f %9.1f %9lld\n", asked.what, first, worst, milliseconds(time),
                    static_cast<long long>(count ? *count : -1));
    }
}

/// 5,000 requests a second in batches of 50, as a receiver's turns would have them, with searches on the way.
void hold(SqlEventStore &store, qint64 sandbox, qint64 rows)
{
    store.startIndexing();
    Campaign campaign;
    const QList<ReceivedEntry> entries = campaign.next(50);
    const QList<Asked> all = questions(rows);
    Turns storing;
    Turns indexing;
    double slowest = 0;
    QFuture<Result<QList<ExchangeSummary>>> search;
    QElapsedTimer since;
    qsizetype next = 0;
    for (int batch = 0; batch < 2000; ++batch) {
        QElapsedTimer time;
        time.start();
        storing.begin();
        (void)store.append(sandbox, std::span{entries.constData(), 50});
        if (batch % 10 == 0)
            (void)store.page(sandbox, 0, 200);
        storing.end();
        if (search.isFinished() || !search.isValid()) {
            if (search.isValid())
                slowest = std::max(slowest, milliseconds(since));
            since.start();
            search = store.page(sandbox, all.at(next++ % all.size()).filter, 0, 200);
        }
        while (milliseconds(time) < 10) {
            indexing.begin();
            QCoreApplication::processEvents();
            indexing.end();
            QThread::usleep(500);
        }
    }
    search.waitForFinished();
    std::printf("while 5,000 rows a second come in (20 s), turns of the window:\n");
    storing.print("storing, painting");
    indexing.print("indexing");
    std::printf("  slowest search %.0f ms of %lld\n", slowest, static_cast<long long>(next));
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app{argc, argv};
    const int rows = argc > 1 ? QByteArray{argv[1]}.toInt() : 1'000'000;
    const QTemporaryDir folder;
    const bool kept = argc > 2;
    const QString path = kept ? QString::fromLocal8Bit(argv[2]) : folder.filePath(u"log.db"_s);
    const auto database = Database::open(path);
    if (!database)
        qFatal("%ls", qUtf16Printable(database.error().summary));
    SqlSandboxStore sandboxes{**database};
    const auto known = sandboxes.sandboxes();
    const bool made = known && !known->isEmpty();
    const qint64 sandbox = made ? known->first().id : sandboxes.save({0, u"Luma"_s, u"dev"_s, false})->id;
    NativeConnection connection{**database};
    SqlEventStore store{**database};
    if (!made)
        make(store, connection, sandbox, rows);
    std::fflush(stdout);
    ask(store, sandbox, rows);
    std::fflush(stdout);
    hold(store, sandbox, rows);
    return 0;
}
