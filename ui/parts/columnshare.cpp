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
    connect(table->model(), &QAbstractItemModel::headerDataChanged, this, &ColumnShare::distribute);
    distribute();
}

bool ColumnShare::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        distribute();
    return QObject::eventFilter(watched, event);
}

int ColumnShare::leastOf(const Column &column) const
{
    constexpr int padding = 8;
    constexpr int arrow = 20;
    const QHeaderView *header = m_table->horizontalHeader();
    const QFontMetrics metrics{header->font()};
    int widest = 0;
    QString word;
    const QString caption = m_table->model()->headerData(column.column, Qt::Horizontal).toString() + u' ';
    for (const QChar c : caption) {
        if (c != u' ')
            word += c;
        if (c != u' ' && c != u'-')
            continue;
        widest = std::max(widest, metrics.horizontalAdvance(word));
        word.clear();
    }
    const bool sorted = header->isSortIndicatorShown() && header->sortIndicatorSection() == column.column;
    return std::max(column.least, widest + padding + (sorted ? arrow : padding));
}

void ColumnShare::distribute()
{
    if (m_own)
        return;
    std::vector<Column> columns = m_columns;
    for (Column &column : columns)
        column.least = leastOf(column);
    const auto sum = [&columns](int Column::*part) {
        return std::accumulate(columns.cbegin(), columns.cend(), 0,
                               [part](int total, const Column &column) { return total + column.*part; });
    };
    const int room = m_table->viewport()->width();
    const int least = std::max(1, sum(&Column::least));
    const int extra = std::max(0, room - least);
    const int shares = std::max(1, sum(&Column::share));
    // A language with longer words leaves a narrow window less room than all columns ask for: each gives its part.
    const auto leastPart
        = [&](const Column &column) { return room >= least || room <= 0 ? column.least : column.least * room / least; };
    int given = 0;
    m_distributing = true;
    for (const Column &column : columns) {
        const int more = extra * column.share / shares;
        given += more;
        // What the division leaves goes to the last column, so that the lines reach the edge.
        const int rest = &column == &columns.back() ? extra - given : 0;
        m_table->setColumnWidth(column.column, leastPart(column) + more + rest);
    }
    m_distributing = false;
}

} // namespace Hookbench
