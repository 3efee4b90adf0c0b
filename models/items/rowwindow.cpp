// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/rowwindow.h"

#include <algorithm>
#include <functional>

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
    Stretch stretch;
    stretch.place = m_stretches.empty() ? 0 : m_stretches.back().place + m_stretches.back().size();
    stretch.ids.reserve(rows.size());
    for (const ExchangeSummary &row : rows)
        stretch.ids.append(row.id);
    stretch.rows = rows;
    m_stretches.push_back(std::move(stretch));
    m_size += static_cast<int>(rows.size());
    m_loaded += static_cast<int>(rows.size());
    keep(m_stretches.back());
}

void RowWindow::prepend(const QList<ExchangeSummary> &rows)
{
    for (const ExchangeSummary &row : rows) {
        // A forgotten or full stretch is left alone: a new one begins in front of it.
        const bool extend
            = !m_stretches.empty() && !m_stretches.front().rows.isEmpty() && m_stretches.front().size() < m_stretch;
        if (!extend) {
            const qint64 place = m_stretches.empty() ? 0 : m_stretches.front().place;
            m_stretches.push_front({place, {}, 0, {}});
        }
        Stretch &front = m_stretches.front();
        front.rows.prepend(row);
        front.ids.prepend(row.id);
        --front.place;
        ++m_size;
        ++m_loaded;
        keep(front);
    }
}

RowWindow::Stretches::iterator RowWindow::stretchAt(int row)
{
    const qint64 place = m_stretches.front().place + row;
    const auto after = std::upper_bound(m_stretches.begin(), m_stretches.end(), place,
                                        [](qint64 wanted, const Stretch &stretch) { return wanted < stretch.place; });
    return std::prev(after);
}

qint64 RowWindow::idAt(int row) const
{
    const qint64 place = m_stretches.front().place + row;
    const auto after = std::upper_bound(m_stretches.cbegin(), m_stretches.cend(), place,
                                        [](qint64 wanted, const Stretch &stretch) { return wanted < stretch.place; });
    const Stretch &stretch = *std::prev(after);
    return stretch.ids.at(place - stretch.place);
}

RowWindow::Stretches::const_iterator RowWindow::stretchOf(qint64 id) const
{
    return std::lower_bound(m_stretches.cbegin(), m_stretches.cend(), id,
                            [](const Stretch &stretch, qint64 wanted) { return stretch.ids.last() > wanted; });
}

const ExchangeSummary *RowWindow::row(int row, const Read &read)
{
    if (row < 0 || row >= m_size)
        return nullptr;
    const qint64 place = m_stretches.front().place + row;
    Stretch &stretch = *stretchAt(row);
    if (stretch.rows.isEmpty()) {
        QList<ExchangeSummary> rows = read(std::span{stretch.ids.constData(), static_cast<size_t>(stretch.size())});
        const bool same = std::equal(rows.cbegin(), rows.cend(), stretch.ids.cbegin(), stretch.ids.cend(),
                                     [](const ExchangeSummary &found, qint64 id) { return found.id == id; });
        if (!same)
            return nullptr;
        stretch.rows = std::move(rows);
        m_loaded += stretch.size();
    }
    keep(stretch);
    return &stretch.rows.at(place - stretch.place);
}

int RowWindow::indexOf(qint64 id) const
{
    const auto stretch = stretchOf(id);
    if (stretch == m_stretches.cend())
        return -1;
    const auto found = std::lower_bound(stretch->ids.cbegin(), stretch->ids.cend(), id, std::greater<>{});
    if (found == stretch->ids.cend() || *found != id)
        return -1;
    return static_cast<int>(stretch->place - m_stretches.front().place + (found - stretch->ids.cbegin()));
}

int RowWindow::update(const ExchangeSummary &summary)
{
    const int row = indexOf(summary.id);
    if (row < 0)
        return -1;
    Stretch &stretch = *stretchAt(row);
    if (!stretch.rows.isEmpty())
        stretch.rows[m_stretches.front().place + row - stretch.place] = summary;
    return row;
}

void RowWindow::remove(int row, int count)
{
    while (count > 0 && row < m_size) {
        const auto stretch = stretchAt(row);
        const auto first = static_cast<qsizetype>(m_stretches.front().place + row - stretch->place);
        const int taken = std::min(count, stretch->size() - static_cast<int>(first));
        stretch->ids.remove(first, taken);
        if (!stretch->rows.isEmpty()) {
            stretch->rows.remove(first, taken);
            m_loaded -= taken;
        }
        for (auto behind = std::next(stretch); behind != m_stretches.end(); ++behind)
            behind->place -= taken;
        if (stretch->ids.isEmpty())
            m_stretches.erase(stretch);
        m_size -= taken;
        count -= taken;
    }
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
