// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/eventindex.h"
#include "models/delivery/eventmatcher.h"

#include <QList>

#include <functional>
#include <vector>

namespace Hookbench {

/// Finds rows of the log by a filter. It reads the index, and what is not indexed yet row by row.
///
/// How it comes to an answer in little time however many rows there are: the kinds of rows that a filter wants are few
/// and known with their numbers, so their rows are merged from the newest on; words are asked of the full text index,
/// together with the kinds where these are rare; pinned rows and those with notes are few anyway.
class EventSearch
{
public:
    /// Asked now and then: whether the answer is not wanted any more. The search then fails.
    using Stop = std::function<bool()>;

    explicit EventSearch(NativeConnection &connection);

    /// The ids below @p beforeId (0: from the newest) that @p filter wants, newest first, at most @p limit.
    Result<QList<qint64>> ids(qint64 sandboxId, const EventFilter &filter, qint64 beforeId, qsizetype limit,
                              const Stop &stop);
    Result<qint64> count(qint64 sandboxId, const EventFilter &filter, const Stop &stop);

private:
    /// What is asked, and as far as it is answered.
    struct Query
    {
        qint64 sandboxId = 0;
        const EventMatcher &matcher;
        qint64 before = 0;
        qsizetype limit = 0;
        const Stop &stop;
        qint64 watermark = 0;
        QList<qint64> found = {};

        bool isFull() const { return found.size() >= limit; }
    };
    /// Which kinds are wanted, by id, and how many rows they have; and how many the sandbox has.
    struct Facets
    {
        std::vector<qint64> ids;
        std::vector<bool> wanted;
        qint64 rows = 0;
        qint64 all = 0;

        bool has(qint64 facet) const
        {
            return facet >= 0 && static_cast<size_t>(facet) < wanted.size() && wanted[static_cast<size_t>(facet)];
        }
        bool isAll() const { return rows == all; }
    };
    /// Ids between which all rows of a time lie, both included; whether a block lies in it as a whole.
    struct TimeBounds
    {
        qint64 first = 0;
        qint64 last = 0;
        QHash<qint64, bool> blocks;
    };

    Result<> search(Query &query);
    Result<> searchRows(Query &query);
    Result<> searchMarks(Query &query);
    Result<> searchWords(Query &query, const Facets &facets, const TimeBounds &bounds);
    Result<> mergeFacets(Query &query, const Facets &facets, const TimeBounds &bounds);
    Result<qint64> countKinds(Query &query);
    Result<qint64> countFacets(const Query &query, const Facets &facets);
    Result<Facets> facetsOf(const Query &query);
    Result<TimeBounds> boundsOf(const Query &query);
    /// What the full text index is asked; null when no row can have the words.
    Result<QByteArray> expression(const Query &query, const Facets &facets);
    Result<QStringList> wordsThatBegin(const QString &beginning);
    Result<bool> isWantedAt(const Query &query, const TimeBounds &bounds, qint64 id);
    Result<bool> isRemoved(qint64 id);
    Result<bool> yes(NativeStatement &statement);
    /// An unfinished read would hold the write-ahead log back.
    void letGo();

    NativeConnection &m_connection;
    EventIndex m_index;
    NativeStatement m_anyRemoved;
    NativeStatement m_selectRemoved;
    NativeStatement m_selectTail;
    NativeStatement m_selectMarked;
    NativeStatement m_selectFacets;
    NativeStatement m_selectBlocks;
    NativeStatement m_selectOfFacet;
    NativeStatement m_selectTime;
    NativeStatement m_selectMatches;
    NativeStatement m_selectWords;
    NativeStatement m_countRemoved;
    bool m_someRemoved = false;
};

} // namespace Hookbench
