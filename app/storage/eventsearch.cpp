// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/eventsearch.h"

#include "app/storage/eventrows.h"
#include "app/storage/sandboxrows.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace Hookbench {

namespace {

constexpr qint64 endOfTime = std::numeric_limits<qint64>::max();
/// Ids are compared with those behind them, so the end of ids is not the end of numbers.
constexpr qint64 endOfIds = endOfTime - 1;
/// How often it is asked whether to stop.
constexpr int rowsBetweenLooks = 256;

Error stopped()
{
    return {QCoreApplication::translate("Hookbench::SqlEventStore", "The search was cancelled."), {}};
}

QByteArray quoted(char16_t mark, QStringView digits)
{
    return '"' + QString{QString{QChar{mark}} + digits}.toUtf8() + '"';
}

/// Phone numbers with the beginning, or with the end, as the index has them.
QByteArray numbersBeginning(const QString &digits)
{
    return digits.size() <= IndexMark::longestBeginning ? quoted(IndexMark::beginning, digits)
                                                        : quoted(IndexMark::number, digits) + '*';
}

QByteArray numbersEnding(const QString &digits)
{
    if (digits.size() <= IndexMark::longestEnd)
        return quoted(IndexMark::end, digits);
    QString backwards = digits;
    std::reverse(backwards.begin(), backwards.end());
    return quoted(IndexMark::backwards, backwards) + '*';
}

bool isDigitsOnly(const QString &word)
{
    return std::all_of(word.cbegin(), word.cend(), [](QChar letter) { return letter >= u'0' && letter <= u'9'; });
}

bool matchesFacet(const NativeStatement &row, const EventFilter &filter)
{
    const auto isNamed = [&row](int column, QLatin1StringView name) {
        return row.view(column) == QByteArrayView{name.data(), name.size()};
    };
    if (filter.direction && !isNamed(2, nameIn(directionNames, *filter.direction)))
        return false;
    if (filter.webhookId) {
        const QByteArray id
            = filter.webhookId->isNull() ? QByteArray{} : filter.webhookId->toByteArray(QUuid::WithoutBraces);
        if (row.view(3) != id)
            return false;
    }
    if (filter.vendor && !isNamed(4, nameIn(vendorNames, *filter.vendor)))
        return false;
    const qint64 status = row.number(5);
    if ((filter.status.kind == StatusFilter::Class && status / 100 != filter.status.value)
        || (filter.status.kind == StatusFilter::Exact && status != filter.status.value)
        || (filter.status.kind == StatusFilter::NoAnswer && status != 0))
        return false;
    quint32 bits = filter.decision ? bitOf(*filter.decision) : 0;
    bits |= filter.match ? bitOf(*filter.match) : 0;
    return (static_cast<quint32>(row.number(6)) & bits) == bits;
}

} // namespace

EventSearch::EventSearch(NativeConnection &connection)
    : m_connection{connection}
    , m_index{connection}
    , m_anyRemoved{connection, "SELECT EXISTS (SELECT 1 FROM removed_events)"}
    , m_selectRemoved{connection, "SELECT EXISTS (SELECT 1 FROM removed_events WHERE event_id = ?)"}
    , m_selectTail{connection,
                   "SELECT " + exchangeColumns() + eventsWithMarks() + "WHERE sandbox_id = " + presentSandbox.toUtf8()
                       + " AND e.id > ? AND e.id < ? AND" + notRemoved() + "ORDER BY e.id DESC"}
    , m_selectMarked{connection,
                     "SELECT " + exchangeColumns()
                         + " FROM event_marks m CROSS JOIN events e ON e.id = m.event_id "
                           "WHERE e.sandbox_id = "
                         + presentSandbox.toUtf8() + " AND m.event_id < ? AND (m.pinned OR m.note <> '') AND"
                         + notRemoved() + "ORDER BY m.event_id DESC"}
    , m_selectFacets{connection,
                     "SELECT id, row_count, direction, webhook_id, vendor, status, decisions FROM event_facets "
                     "WHERE row_count > 0 AND sandbox_id = "
                         + presentSandbox.toUtf8()}
    , m_selectBlocks{connection,
                     "SELECT block, first_at >= ?1 AND last_at < ?2 FROM event_blocks "
                     "WHERE last_at >= ?1 AND first_at < ?2 ORDER BY block"}
    , m_selectOfFacet{connection,
                      "SELECT event_id FROM event_index INDEXED BY event_index_facet WHERE facet = ? AND event_id < ? "
                      "AND event_id >= ? ORDER BY event_id DESC LIMIT ?"}
    , m_selectTime{connection, "SELECT at FROM event_index WHERE event_id = ?"}
    , m_selectMatches{connection,
                      "SELECT s.rowid, x.facet, x.at FROM event_search s CROSS JOIN event_index x "
                      "ON x.event_id = s.rowid WHERE event_search MATCH ? AND s.rowid < ? AND s.rowid >= ? "
                      "ORDER BY s.rowid DESC"}
    , m_selectWords{connection, "SELECT word FROM search_words WHERE word >= ? AND word < ?"}
    , m_countRemoved{connection,
                     "SELECT x.facet FROM removed_events r CROSS JOIN event_index x ON x.event_id = r.event_id"}
{
}

Result<QList<qint64>> EventSearch::ids(qint64 sandboxId, const EventFilter &filter, qint64 beforeId, qsizetype limit,
                                       const Stop &stop)
{
    const EventMatcher matcher{filter};
    Query query{sandboxId, matcher, beforeId > 0 ? beforeId : endOfIds, limit, stop};
    NativeSnapshot snapshot{m_connection};
    if (auto begun = snapshot.begin(); !begun)
        return begun.error();
    const Result<> done = search(query);
    letGo();
    if (!done)
        return done.error();
    return query.found;
}

void EventSearch::letGo()
{
    for (NativeStatement *statement : {&m_selectTail, &m_selectMarked, &m_selectFacets, &m_selectBlocks,
                                       &m_selectOfFacet, &m_selectMatches, &m_selectWords, &m_countRemoved})
        statement->finish();
}

Result<qint64> EventSearch::count(qint64 sandboxId, const EventFilter &filter, const Stop &stop)
{
    const EventMatcher matcher{filter};
    Query query{sandboxId, matcher, endOfIds, std::numeric_limits<qsizetype>::max(), stop};
    NativeSnapshot snapshot{m_connection};
    if (auto begun = snapshot.begin(); !begun)
        return begun.error();
    const bool byKind = !filter.from && !filter.to && !filter.pinnedOnly && !filter.withNote
        && matcher.words().isEmpty() && !matcher.wantsNumber();
    Result<qint64> rows{qint64{0}};
    if (byKind) {
        rows = countKinds(query);
    } else {
        const Result<> done = search(query);
        rows = done ? Result<qint64>{qint64{query.found.size()}} : Result<qint64>{done.error()};
    }
    letGo();
    return rows;
}

Result<qint64> EventSearch::countKinds(Query &query)
{
    const Result<qint64> watermark = m_index.watermark();
    if (!watermark)
        return watermark.error();
    query.watermark = *watermark;
    if (auto done = searchRows(query); !done)
        return done.error();
    const Result<Facets> facets = facetsOf(query);
    if (!facets)
        return facets.error();
    const Result<qint64> indexed = countFacets(query, *facets);
    if (!indexed)
        return indexed.error();
    return *indexed + query.found.size();
}

Result<qint64> EventSearch::countFacets(const Query &query, const Facets &facets)
{
    qint64 rows = facets.rows;
    m_countRemoved.begin();
    for (int looked = 1;; ++looked) {
        const Result<bool> row = m_countRemoved.step();
        if (!row)
            return row.error();
        if (!*row)
            break;
        rows -= facets.has(m_countRemoved.number(0)) ? 1 : 0;
        if (looked % rowsBetweenLooks == 0 && query.stop())
            return stopped();
    }
    m_countRemoved.finish();
    return rows;
}

Result<> EventSearch::search(Query &query)
{
    const EventFilter &filter = query.matcher.filter();
    const Result<qint64> watermark = m_index.watermark();
    if (!watermark)
        return watermark.error();
    query.watermark = *watermark;
    const Result<bool> someRemoved = yes(m_anyRemoved.begin());
    if (!someRemoved)
        return someRemoved.error();
    m_someRemoved = *someRemoved;
    if (filter.pinnedOnly || filter.withNote)
        return searchMarks(query);
    if (auto done = searchRows(query); !done || query.isFull())
        return done;
    const Result<Facets> facets = facetsOf(query);
    if (!facets)
        return facets.error();
    const Result<TimeBounds> bounds = boundsOf(query);
    if (!bounds)
        return bounds.error();
    if (facets->rows == 0 || bounds->last < bounds->first)
        return {};
    const bool words = !query.matcher.words().isEmpty() || query.matcher.wantsNumber();
    return words ? searchWords(query, *facets, *bounds) : mergeFacets(query, *facets, *bounds);
}

Result<> EventSearch::searchRows(Query &query)
{
    if (query.before <= query.watermark + 1)
        return {};
    m_selectTail.begin().bind(query.sandboxId).bind(query.watermark).bind(query.before);
    while (!query.isFull()) {
        const Result<bool> row = m_selectTail.step();
        if (!row)
            return row.error();
        if (!*row)
            break;
        if (const Exchange exchange = exchangeOf(m_selectTail); query.matcher.matches(exchange, vendorOf(m_selectTail)))
            query.found.append(exchange.id);
        if (query.stop())
            return stopped();
    }
    m_selectTail.finish();
    return {};
}

Result<> EventSearch::searchMarks(Query &query)
{
    m_selectMarked.begin().bind(query.sandboxId).bind(query.before);
    while (!query.isFull()) {
        const Result<bool> row = m_selectMarked.step();
        if (!row)
            return row.error();
        if (!*row)
            break;
        if (const Exchange exchange = exchangeOf(m_selectMarked);
            query.matcher.matches(exchange, vendorOf(m_selectMarked)))
            query.found.append(exchange.id);
        if (query.stop())
            return stopped();
    }
    m_selectMarked.finish();
    return {};
}

Result<EventSearch::Facets> EventSearch::facetsOf(const Query &query)
{
    Facets facets;
    m_selectFacets.begin().bind(query.sandboxId);
    for (;;) {
        const Result<bool> row = m_selectFacets.step();
        if (!row)
            return row.error();
        if (!*row)
            break;
        const qint64 rows = m_selectFacets.number(1);
        facets.all += rows;
        if (!matchesFacet(m_selectFacets, query.matcher.filter()))
            continue;
        const qint64 id = m_selectFacets.number(0);
        facets.rows += rows;
        facets.ids.push_back(id);
        if (facets.wanted.size() <= static_cast<size_t>(id))
            facets.wanted.resize(static_cast<size_t>(id) + 1);
        facets.wanted[static_cast<size_t>(id)] = true;
    }
    m_selectFacets.finish();
    return facets;
}

Result<EventSearch::TimeBounds> EventSearch::boundsOf(const Query &query)
{
    const EventFilter &filter = query.matcher.filter();
    TimeBounds bounds{0, endOfIds, {}};
    if (!filter.from && !filter.to)
        return bounds;
    bounds = {endOfIds, 0, {}};
    m_selectBlocks.begin().bind(filter.from.value_or(-endOfTime)).bind(filter.to.value_or(endOfTime));
    for (;;) {
        const Result<bool> row = m_selectBlocks.step();
        if (!row)
            return row.error();
        if (!*row)
            break;
        const qint64 block = m_selectBlocks.number(0);
        bounds.first = std::min(bounds.first, block << 10);
        bounds.last = std::max(bounds.last, ((block + 1) << 10) - 1);
        bounds.blocks.insert(block, m_selectBlocks.number(1) != 0);
    }
    m_selectBlocks.finish();
    return bounds;
}

Result<bool> EventSearch::isWantedAt(const Query &query, const TimeBounds &bounds, qint64 id)
{
    const EventFilter &filter = query.matcher.filter();
    if (!filter.from && !filter.to)
        return true;
    const auto block = bounds.blocks.constFind(indexBlockOf(id));
    if (block == bounds.blocks.cend() || *block)
        return block != bounds.blocks.cend();
    const Result<bool> row = m_selectTime.begin().bind(id).step();
    if (!row)
        return row.error();
    const qint64 at = *row ? m_selectTime.number(0) : 0;
    m_selectTime.finish();
    return (!filter.from || at >= *filter.from) && (!filter.to || at < *filter.to);
}

Result<bool> EventSearch::isRemoved(qint64 id)
{
    return m_someRemoved ? yes(m_selectRemoved.begin().bind(id)) : Result<bool>{false};
}

Result<bool> EventSearch::yes(NativeStatement &statement)
{
    const Result<bool> row = statement.step();
    if (!row)
        return row.error();
    const bool said = *row && statement.number(0) != 0;
    statement.finish();
    return said;
}

namespace {

/// The rows of one kind that come next, newest first, read a few at a time.
struct Source
{
    qint64 facet = 0;
    std::vector<qint64> ids;
    size_t place = 0;
    qsizetype chunk = 0;

    qint64 next() const { return ids[place]; }
    bool operator<(const Source &other) const { return next() < other.next(); }
};

} // namespace

Result<> EventSearch::mergeFacets(Query &query, const Facets &facets, const TimeBounds &bounds)
{
    constexpr qsizetype mostAtOnce = 1024;
    const qint64 before = std::min({query.before, query.watermark + 1, bounds.last + 1});
    const auto refill = [&](Source &source, qint64 below) -> Result<> {
        source.ids.clear();
        source.place = 0;
        m_selectOfFacet.begin().bind(source.facet).bind(below).bind(bounds.first).bind(source.chunk);
        for (;;) {
            const Result<bool> row = m_selectOfFacet.step();
            if (!row)
                return row.error();
            if (!*row)
                break;
            source.ids.push_back(m_selectOfFacet.number(0));
        }
        m_selectOfFacet.finish();
        source.chunk = std::min(source.chunk * 4, mostAtOnce);
        return {};
    };
    const qsizetype share = query.limit / static_cast<qsizetype>(facets.ids.size());
    std::vector<Source> heap;
    for (const qint64 facet : facets.ids) {
        Source source{facet, {}, 0, std::clamp<qsizetype>(2 * share, 8, mostAtOnce)};
        if (auto done = refill(source, before); !done)
            return done;
        if (!source.ids.empty())
            heap.push_back(std::move(source));
    }
    std::make_heap(heap.begin(), heap.end());
    for (int looked = 1; !heap.empty() && !query.isFull(); ++looked) {
        std::pop_heap(heap.begin(), heap.end());
        Source &source = heap.back();
        const qint64 id = source.next();
        if (++source.place == source.ids.size()) {
            if (auto done = refill(source, id); !done)
                return done;
        }
        if (source.ids.empty())
            heap.pop_back();
        else
            std::push_heap(heap.begin(), heap.end());
        const Result<bool> inTime = isWantedAt(query, bounds, id);
        const Result<bool> removed = inTime && *inTime ? isRemoved(id) : Result<bool>{true};
        if (!inTime || !removed)
            return inTime ? removed.error() : inTime.error();
        if (!*removed)
            query.found.append(id);
        if (looked % rowsBetweenLooks == 0 && query.stop())
            return stopped();
    }
    return {};
}

Result<> EventSearch::searchWords(Query &query, const Facets &facets, const TimeBounds &bounds)
{
    const Result<QByteArray> asked = expression(query, facets);
    if (!asked)
        return asked.error();
    if (asked->isNull())
        return {};
    const EventFilter &filter = query.matcher.filter();
    m_selectMatches.begin()
        .bindUtf8(*asked)
        .bind(std::min({query.before, query.watermark + 1, bounds.last + 1}))
        .bind(bounds.first);
    for (int looked = 1; !query.isFull(); ++looked) {
        const Result<bool> row = m_selectMatches.step();
        if (!row)
            return row.error();
        if (!*row)
            break;
        const qint64 id = m_selectMatches.number(0);
        const qint64 at = m_selectMatches.number(2);
        const bool wanted = facets.has(m_selectMatches.number(1)) && (!filter.from || at >= *filter.from)
            && (!filter.to || at < *filter.to);
        const Result<bool> removed = wanted ? isRemoved(id) : Result<bool>{true};
        if (!removed)
            return removed.error();
        if (!*removed)
            query.found.append(id);
        if (looked % rowsBetweenLooks == 0 && query.stop())
            return stopped();
    }
    m_selectMatches.finish();
    return {};
}

Result<QByteArray> EventSearch::expression(const Query &query, const Facets &facets)
{
    QByteArrayList all;
    const auto anyOf = [&all](const QByteArrayList &some) { all.append('(' + some.join(" OR ") + ')'); };
    for (const QString &word : query.matcher.words()) {
        QByteArrayList some;
        if (hasDigit(word)) {
            some.append('"' + word.toUtf8() + '"');
            if (isDigitsOnly(word))
                some << numbersBeginning(word) << numbersEnding(word);
        } else {
            const Result<QStringList> known = wordsThatBegin(word);
            if (!known)
                return known.error();
            if (known->isEmpty())
                return QByteArray{};
            for (const QString &whole : *known)
                some.append('"' + whole.toUtf8() + '"');
        }
        anyOf(some);
    }
    if (query.matcher.wantsNumber()) {
        QByteArrayList some;
        if (const QString &digits = query.matcher.number().beginning; !digits.isEmpty())
            some.append(numbersBeginning(digits));
        if (const QString &digits = query.matcher.number().end; !digits.isEmpty())
            some.append(numbersEnding(digits));
        anyOf(some);
    }
    // Common kinds are told by looking at each row that has the words; rare ones would have too many looked at.
    if (facets.rows < facets.all / 5) {
        QByteArrayList some;
        for (const qint64 facet : facets.ids)
            some.append(quoted(IndexMark::facet, QString::number(facet)));
        anyOf(some);
    }
    return all.join(" AND ");
}

Result<QStringList> EventSearch::wordsThatBegin(const QString &beginning)
{
    QStringList words;
    const QString end = beginning + QString::fromUcs4(U"\U0010ffff", 1);
    m_selectWords.begin().bind(beginning).bind(end);
    for (;;) {
        const Result<bool> row = m_selectWords.step();
        if (!row)
            return row.error();
        if (!*row)
            break;
        words.append(m_selectWords.text(0));
    }
    m_selectWords.finish();
    return words;
}

} // namespace Hookbench
