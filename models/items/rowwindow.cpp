// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/rowwindow.h"

#include <algorithm>

namespace Hookbench {

void RowWindow::clear()
{
    m_stretches.clear();
    m_size = 0;
    m_loaded = 0;
}

void RowWindow::append(const QList<ExchangeSummary> &rows)
{
    if (rows.isEmpty())
        return;
    const qint64 place = m_stretches.empty() ? 0 : m_stretches.back().place + m_stretches.back().size;
    m_stretches.push_back({place, rows.first().id, rows.last().id, static_cast<int>(rows.size()), 0, rows});
    m_size += static_cast<int>(rows.size());
    m_loaded += static_cast<int>(rows.size());
    keep(m_stretches.back());
}

void RowWindow::prepend(const QList<ExchangeSummary> &rows)
{
    for (const ExchangeSummary &row : rows) {
        // A forgotten or full stretch is left alone: a new one begins in front of it.
        const bool extend
            = !m_stretches.empty() && !m_stretches.front().rows.isEmpty() && m_stretches.front().size < m_stretch;
        if (!extend) {
            const qint64 place = m_stretches.empty() ? 0 : m_stretches.front().place;
            m_stretches.push_front({place, row.id, row.id, 0, 0, {}});
        }
        Stretch &front = m_stretches.front();
        front.rows.prepend(row);
        front.firstId = row.id;
        --front.place;
        ++front.size;
        ++m_size;
        ++m_loaded;
        keep(front);
    }
}

const ExchangeSummary *RowWindow::row(int row, const Read &read)
{
    if (row < 0 || row >= m_size)
        return nullptr;
    const qint64 place = m_stretches.front().place + row;
    const auto after = std::upper_bound(m_stretches.begin(), m_stretches.end(), place,
                                        [](qint64 wanted, const Stretch &stretch) { return wanted < stretch.place; });
    Stretch &stretch = *std::prev(after);
    if (stretch.rows.isEmpty()) {
        QList<ExchangeSummary> rows = read(stretch.firstId + 1, stretch.size);
        if (rows.size() != stretch.size || rows.first().id != stretch.firstId || rows.last().id != stretch.lastId)
            return nullptr;
        stretch.rows = std::move(rows);
        m_loaded += stretch.size;
    }
    keep(stretch);
    return &stretch.rows.at(place - stretch.place);
}

void RowWindow::keep(Stretch &stretch)
{
    stretch.used = ++m_clock;
    if (m_loaded > m_held)
        forgetBeyondLimit(stretch);
}

void RowWindow::forgetBeyondLimit(const Stretch &spared)
{
    while (m_loaded > m_held) {
        Stretch *oldest = nullptr;
        for (Stretch &candidate : m_stretches) {
            if (&candidate != &spared && !candidate.rows.isEmpty() && (!oldest || candidate.used < oldest->used))
                oldest = &candidate;
        }
        if (!oldest)
            return;
        m_loaded -= static_cast<int>(oldest->rows.size());
        oldest->rows = {};
    }
}

} // namespace Hookbench
