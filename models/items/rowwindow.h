// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/exchange.h"

#include <QList>

#include <deque>
#include <functional>
#include <span>

namespace Hookbench {

/// Rows of a log that grows at one end, newest first, of which no more than a given number is in memory. Of the others
/// it remembers their ids, and asks for them again when a forgotten row is looked at. Refuses to know where rows come
/// from.
class RowWindow
{
public:
    /// Reads the rows with these ids, in their order.
    using Read = std::function<QList<ExchangeSummary>(std::span<const qint64> ids)>;

    RowWindow(int stretch, int held)
        : m_stretch{stretch}
        , m_held{held}
    {
    }

    void clear();
    int size() const { return m_size; }
    /// Rows in memory.
    int loaded() const { return m_loaded; }
    /// Id of the last row; 0 without rows.
    qint64 oldestId() const { return m_stretches.empty() ? 0 : m_stretches.back().ids.last(); }
    /// Id of the first row; 0 without rows.
    qint64 newestId() const { return m_stretches.empty() ? 0 : m_stretches.front().ids.first(); }

    /// Rows older than all others, newest first.
    void append(const QList<ExchangeSummary> &rows);
    /// Rows newer than all others, oldest first.
    void prepend(const QList<ExchangeSummary> &rows);
    /// The row, read again with @p read when it was forgotten; null when it is not what it was.
    const ExchangeSummary *row(int row, const Read &read);

    /// The id of a row that is there, forgotten or not.
    qint64 idAt(int row) const;
    /// The row with this id, -1 when there is none.
    int indexOf(qint64 id) const;
    /// The same row as it is now; answers where it is, -1 when it is not there.
    int update(const ExchangeSummary &summary);
    /// Takes @p count rows out, from @p row.
    void remove(int row, int count);

private:
    struct Stretch
    {
        /// Counts from the first row that was ever appended: rows before it have negative places, so that new rows move
        /// nothing.
        qint64 place = 0;
        QList<qint64> ids;
        quint64 used = 0;
        /// Empty when forgotten.
        QList<ExchangeSummary> rows;

        int size() const { return static_cast<int>(ids.size()); }
    };
    using Stretches = std::deque<Stretch>;

    Stretches::iterator stretchAt(int row);
    Stretches::const_iterator stretchOf(qint64 id) const;
    void keep(Stretch &stretch);
    void forgetBeyondLimit(const Stretch &spared);

    int m_stretch;
    int m_held;
    Stretches m_stretches;
    int m_size = 0;
    int m_loaded = 0;
    quint64 m_clock = 0;
};

} // namespace Hookbench
