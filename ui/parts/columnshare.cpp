// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/columnshare.h"

#include <QEvent>
#include <QHeaderView>
#include <QTableView>

#include <algorithm>
#include <numeric>

namespace Hookbench {

ColumnShare::ColumnShare(QTableView *table, std::vector<Column> columns)
    : QObject{table}
    , m_table{table}
    , m_columns{std::move(columns)}
{
    table->viewport()->installEventFilter(this);
    connect(table->horizontalHeader(), &QHeaderView::sectionResized, this, [this] {
        // Only a person resizes a section while the table keeps its width and nobody distributes.
        if (!m_distributing && m_table->isVisible())
            m_own = true;
    });
    distribute();
}

bool ColumnShare::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        distribute();
    return QObject::eventFilter(watched, event);
}

void ColumnShare::distribute()
{
    if (m_own)
        return;
    const auto sum = [this](int Column::*part) {
        return std::accumulate(m_columns.cbegin(), m_columns.cend(), 0,
                               [part](int total, const Column &column) { return total + column.*part; });
    };
    const int room = m_table->viewport()->width();
    const int least = std::max(1, sum(&Column::least));
    const int extra = std::max(0, room - least);
    const int shares = std::max(1, sum(&Column::share));
    // A language with longer words leaves a narrow window less room than all columns ask for: each gives its part.
    const auto leastOf
        = [&](const Column &column) { return room >= least || room <= 0 ? column.least : column.least * room / least; };
    int given = 0;
    m_distributing = true;
    for (const Column &column : m_columns) {
        const int more = extra * column.share / shares;
        given += more;
        // What the division leaves goes to the last column, so that the lines reach the edge.
        const int rest = &column == &m_columns.back() ? extra - given : 0;
        m_table->setColumnWidth(column.column, leastOf(column) + more + rest);
    }
    m_distributing = false;
}

} // namespace Hookbench
