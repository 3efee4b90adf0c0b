// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/native.h"
#include "models/values/exchange.h"
#include "models/values/vendor.h"

#include <QHash>
#include <QSet>

#include <optional>

namespace Hookbench {

/// What stands in the search index for a phone number and for a kind of rows, beside the words: characters for private
/// use, which no word has, so that nobody can type them.
namespace IndexMark {
inline constexpr char16_t facet = u'\ue000';
/// The first one to eight digits, and the last one to three.
inline constexpr char16_t beginning = u'\ue001';
inline constexpr char16_t end = u'\ue002';
/// All of them, and all of them backwards.
inline constexpr char16_t number = u'\ue003';
inline constexpr char16_t backwards = u'\ue004';
inline constexpr int longestBeginning = 8;
inline constexpr int longestEnd = 3;
} // namespace IndexMark

/// Keeps what the log is searched by, behind the writing: rows above the watermark are not in it yet. A row is in it
/// with its kind (sandbox, direction, webhook, vendor, status, decisions: there are few of those, and each knows how
/// many rows it has), its time, and its words. Everything is done in transactions, so a kill loses nothing.
class EventIndex
{
public:
    explicit EventIndex(NativeConnection &connection);

    /// The highest id that is indexed.
    Result<qint64> watermark();
    /// Takes in the next rows, at most @p limit and for about @p milliseconds, in one transaction; says how many, 0
    /// when there are no more.
    Result<int> some(int limit, int milliseconds);

    /// The same inside a transaction of the caller's, who says forget when that fails.
    Result<int> takeNext(int limit, int milliseconds);
    void forget();

    /// Takes a row out, and in; inside a transaction of the caller's. A row that is not indexed yet is left alone.
    Result<> takeOut(qint64 id);
    Result<> takeIn(qint64 id);

private:
    struct Portion
    {
        QHash<qint64, int> rowsOfFacets;
        QHash<qint64, std::pair<qint64, qint64>> timesOfBlocks;
        qint64 last = 0;
        int rows = 0;
    };
    Result<int> portion(qint64 after, int limit, int milliseconds);
    Result<> takeIn(const Exchange &exchange, qint64 sandboxId, std::optional<Vendor> vendor, Portion &portion);
    Result<qint64> facetOf(const Exchange &exchange, qint64 sandboxId, std::optional<Vendor> vendor);
    Result<> rememberWords(const QSet<QString> &words);
    Result<> write(const Portion &portion);

    NativeConnection &m_connection;
    NativeStatement m_selectState;
    NativeStatement m_writeState;
    NativeStatement m_selectNext;
    NativeStatement m_selectRow;
    NativeStatement m_selectIndexed;
    NativeStatement m_insertFacet;
    NativeStatement m_selectFacet;
    NativeStatement m_countFacet;
    NativeStatement m_insertRow;
    NativeStatement m_deleteRow;
    NativeStatement m_insertText;
    NativeStatement m_deleteText;
    NativeStatement m_insertWord;
    NativeStatement m_writeBlock;
    /// Known to be stored. Forgotten when a transaction fails.
    QHash<QByteArray, qint64> m_facets;
    QSet<QString> m_words;
};

/// The block of ids whose earliest and latest time is kept.
constexpr qint64 indexBlockOf(qint64 id)
{
    return id >> 10;
}

} // namespace Hookbench
