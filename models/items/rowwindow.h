// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/exchange.h"

#include <QList>

#include <deque>
#include <functional>

namespace Hookbench {

/// Rows of a log that only grows, newest first, of which no more than a given number is in memory. Remembers for every
/// stretch of rows where it begins and ends, and asks for it again when a forgotten row is looked at. Refuses to know
/// where rows come from.
class RowWindow
{
public:
    /// Reads at most @p limit rows with ids below @p beforeId, newest first.
    using Read = std::function<QList<ExchangeSummary>(qint64 beforeId, int limit)>;

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
    qint64 oldestId() const { return m_stretches.empty() ? 0 : m_stretches.back().lastId; }

    /// Rows older than all others, newest first.
    void append(const QList<ExchangeSummary> &rows);
    /// Rows newer than all others, oldest first.
    void prepend(const QList<ExchangeSummary> &rows);
    /// The row, read again with @p read when it was forgotten; null when it is not what it was.
    const ExchangeSummary *row(int row, const Read &read);

private:
    struct Stretch
    {
        /// Counts from the first row that was ever appended: rows before it have negative places, so that new rows move
        /// nothing.
        qint64 place = 0;
        qint64 firstId = 0;
        qint64 lastId = 0;
        int size = 0;
        quint64 used = 0;
        /// Empty when forgotten.
        QList<ExchangeSummary> rows;
    };

    void keep(Stretch &stretch);
    void forgetBeyondLimit(const Stretch &spared);

    int m_stretch;
    int m_held;
    std::deque<Stretch> m_stretches;
    int m_size = 0;
    int m_loaded = 0;
    quint64 m_clock = 0;
};

} // namespace Hookbench
