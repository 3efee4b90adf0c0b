// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/eventindex.h"

#include "app/storage/eventrows.h"
#include "models/delivery/eventmatcher.h"

#include <QElapsedTimer>

#include <algorithm>

namespace Hookbench {

namespace {

constexpr qsizetype wordsRemembered = 100'000;

/// What the full text index is given for a row.
QString indexedText(const SearchWords &words, const QStringList &numbers, qint64 facet)
{
    QString text;
    text.reserve(words.size() * 10);
    const auto add = [&text](char16_t mark, QStringView digits) { text.append(mark).append(digits).append(u' '); };
    for (const QString &word : words)
        text.append(word).append(u' ');
    for (const QString &number : numbers) {
        for (int size = 1; size <= std::min<qsizetype>(IndexMark::longestBeginning, number.size()); ++size)
            add(IndexMark::beginning, QStringView{number}.first(size));
        for (int size = 1; size <= std::min<qsizetype>(IndexMark::longestEnd, number.size()); ++size)
            add(IndexMark::end, QStringView{number}.last(size));
        add(IndexMark::number, number);
        QString backwards = number;
        std::reverse(backwards.begin(), backwards.end());
        add(IndexMark::backwards, backwards);
    }
    add(IndexMark::facet, QString::number(facet));
    return text;
}

QByteArray rowSql(const char *where)
{
    return "SELECT " + exchangeColumns() + ", sandbox_id" + eventsWithMarks() + where;
}

/// The column behind those of an exchange and its vendor.
constexpr int sandboxColumn = 29;

} // namespace

EventIndex::EventIndex(NativeConnection &connection)
    : m_connection{connection}
    , m_selectState{connection, "SELECT indexed_to FROM index_state"}
    , m_writeState{connection, "UPDATE index_state SET indexed_to = max(indexed_to, ?)"}
    , m_selectNext{connection, rowSql("WHERE e.id > ? ORDER BY e.id LIMIT ?")}
    , m_selectRow{connection, rowSql("WHERE e.id = ?")}
    , m_selectIndexed{connection, "SELECT facet FROM event_index WHERE event_id = ?"}
    , m_insertFacet{connection,
                    "INSERT INTO event_facets (sandbox_id, direction, webhook_id, vendor, status, decisions) "
                    "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING"}
    , m_selectFacet{connection,
                    "SELECT id FROM event_facets WHERE sandbox_id = ? AND direction = ? AND webhook_id = ? "
                    "AND vendor = ? AND status = ? AND decisions = ?"}
    , m_countFacet{connection, "UPDATE event_facets SET row_count = row_count + ? WHERE id = ?"}
    , m_insertRow{connection, "INSERT INTO event_index (event_id, facet, at) VALUES (?, ?, ?)"}
    , m_deleteRow{connection, "DELETE FROM event_index WHERE event_id = ?"}
    , m_insertText{connection, "INSERT INTO event_search (rowid, words) VALUES (?, ?)"}
    , m_deleteText{connection, "INSERT INTO event_search (event_search, rowid, words) VALUES ('delete', ?, ?)"}
    , m_insertWord{connection, "INSERT INTO search_words (word) VALUES (?) ON CONFLICT DO NOTHING"}
    , m_writeBlock{connection,
                   "INSERT INTO event_blocks (block, first_at, last_at) VALUES (?, ?, ?) ON CONFLICT (block) DO UPDATE "
                   "SET first_at = min(first_at, excluded.first_at), last_at = max(last_at, excluded.last_at)"}
{
}

Result<qint64> EventIndex::watermark()
{
    const Result<bool> row = m_selectState.begin().step();
    if (!row)
        return row.error();
    const qint64 indexed = *row ? m_selectState.number(0) : 0;
    m_selectState.finish();
    return indexed;
}

Result<int> EventIndex::some(int limit, int milliseconds)
{
    NativeTransaction transaction{m_connection};
    if (auto begun = transaction.begin(); !begun)
        return begun.error();
    Result<int> rows = takeNext(limit, milliseconds);
    Result<> done;
    if (rows && *rows > 0)
        done = transaction.commit();
    if (!rows || !done)
        forget();
    if (!done)
        return done.error();
    return rows;
}

Result<int> EventIndex::takeNext(int limit, int milliseconds)
{
    const Result<qint64> after = watermark();
    if (!after)
        return after.error();
    return portion(*after, limit, milliseconds);
}

void EventIndex::forget()
{
    m_selectNext.finish();
    m_facets.clear();
    m_words.clear();
}

Result<int> EventIndex::portion(qint64 after, int limit, int milliseconds)
{
    QElapsedTimer time;
    time.start();
    Portion portion;
    m_selectNext.begin().bind(after).bind(limit);
    while (portion.rows == 0 || time.elapsed() < milliseconds) {
        const Result<bool> row = m_selectNext.step();
        if (!row)
            return row.error();
        if (!*row)
            break;
        const Exchange exchange = exchangeOf(m_selectNext);
        if (auto done = takeIn(exchange, m_selectNext.number(sandboxColumn), vendorOf(m_selectNext), portion); !done)
            return done.error();
    }
    m_selectNext.finish();
    if (portion.rows == 0)
        return 0;
    if (auto done = write(portion); !done)
        return done.error();
    return portion.rows;
}

Result<> EventIndex::takeIn(const Exchange &exchange, qint64 sandboxId, std::optional<Vendor> vendor, Portion &portion)
{
    const Result<qint64> facet = facetOf(exchange, sandboxId, vendor);
    if (!facet)
        return facet.error();
    if (auto done = m_insertRow.begin().bind(exchange.id).bind(*facet).bind(exchange.at).run(); !done)
        return done;
    const SearchWords words = searchWordsOf(exchange);
    if (auto done = rememberWords(words); !done)
        return done;
    const QString text = indexedText(words, searchNumbersOf(exchange), *facet);
    if (auto done = m_insertText.begin().bind(exchange.id).bind(text).run(); !done)
        return done;
    ++portion.rowsOfFacets[*facet];
    const qint64 block = indexBlockOf(exchange.id);
    const auto times = portion.timesOfBlocks.find(block);
    if (times == portion.timesOfBlocks.end())
        portion.timesOfBlocks.insert(block, {exchange.at, exchange.at});
    else
        *times = {std::min(times->first, exchange.at), std::max(times->second, exchange.at)};
    portion.last = exchange.id;
    ++portion.rows;
    return {};
}

Result<qint64> EventIndex::facetOf(const Exchange &exchange, qint64 sandboxId, std::optional<Vendor> vendor)
{
    const QByteArray webhook
        = exchange.webhookId.isNull() ? QByteArray{} : exchange.webhookId.toByteArray(QUuid::WithoutBraces);
    const QLatin1StringView direction = nameIn(directionNames, exchange.direction);
    const QLatin1StringView vendorName = vendor ? nameIn(vendorNames, *vendor) : QLatin1StringView{};
    const quint32 decisions = decisionBits(exchange);
    const QByteArray key = QByteArray::number(sandboxId) + '|' + direction.data() + '|' + webhook + '|'
        + QByteArray{vendorName.data(), vendorName.size()} + '|' + QByteArray::number(exchange.status) + '|'
        + QByteArray::number(decisions);
    if (const auto known = m_facets.constFind(key); known != m_facets.cend())
        return *known;
    const auto bind = [&](NativeStatement &statement) -> NativeStatement & {
        return statement.begin()
            .bind(sandboxId)
            .bindUtf8({direction.data(), direction.size()})
            .bindUtf8(webhook)
            .bindUtf8({vendorName.data(), vendorName.size()})
            .bind(exchange.status)
            .bind(decisions);
    };
    if (auto done = bind(m_insertFacet).run(); !done)
        return done.error();
    const Result<bool> row = bind(m_selectFacet).step();
    if (!row)
        return row.error();
    const qint64 id = m_selectFacet.number(0);
    m_selectFacet.finish();
    m_facets.insert(key, id);
    return id;
}

Result<> EventIndex::rememberWords(const QSet<QString> &words)
{
    if (m_words.size() > wordsRemembered)
        m_words.clear();
    for (const QString &word : words) {
        if (m_words.contains(word) || hasDigit(word))
            continue;
        if (auto done = m_insertWord.begin().bind(word).run(); !done)
            return done;
        m_words.insert(word);
    }
    return {};
}

Result<> EventIndex::write(const Portion &portion)
{
    for (auto facet = portion.rowsOfFacets.cbegin(); facet != portion.rowsOfFacets.cend(); ++facet) {
        if (auto done = m_countFacet.begin().bind(facet.value()).bind(facet.key()).run(); !done)
            return done;
    }
    for (auto block = portion.timesOfBlocks.cbegin(); block != portion.timesOfBlocks.cend(); ++block) {
        m_writeBlock.begin().bind(block.key()).bind(block->first).bind(block->second);
        if (auto done = m_writeBlock.run(); !done)
            return done;
    }
    return m_writeState.begin().bind(portion.last).run();
}

Result<> EventIndex::takeOut(qint64 id)
{
    const Result<bool> indexed = m_selectIndexed.begin().bind(id).step();
    if (!indexed)
        return indexed.error();
    const qint64 facet = *indexed ? m_selectIndexed.number(0) : 0;
    m_selectIndexed.finish();
    if (!*indexed)
        return {};
    const Result<bool> row = m_selectRow.begin().bind(id).step();
    if (!row)
        return row.error();
    if (!*row)
        return {};
    // The index must be told what it was given, to the letter.
    const Exchange exchange = exchangeOf(m_selectRow);
    m_selectRow.finish();
    const QString text = indexedText(searchWordsOf(exchange), searchNumbersOf(exchange), facet);
    if (auto done = m_deleteText.begin().bind(id).bind(text).run(); !done)
        return done;
    if (auto done = m_deleteRow.begin().bind(id).run(); !done)
        return done;
    return m_countFacet.begin().bind(-1).bind(facet).run();
}

Result<> EventIndex::takeIn(qint64 id)
{
    const Result<qint64> indexedTo = watermark();
    if (!indexedTo)
        return indexedTo.error();
    if (id > *indexedTo)
        return {};
    const Result<bool> row = m_selectRow.begin().bind(id).step();
    if (!row)
        return row.error();
    if (!*row)
        return {};
    const Exchange exchange = exchangeOf(m_selectRow);
    const qint64 sandboxId = m_selectRow.number(sandboxColumn);
    const std::optional<Vendor> vendor = vendorOf(m_selectRow);
    m_selectRow.finish();
    Portion portion;
    if (auto done = takeIn(exchange, sandboxId, vendor, portion); !done)
        return done;
    return write(portion);
}

} // namespace Hookbench
