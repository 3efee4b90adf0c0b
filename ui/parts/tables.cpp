// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/tables.h"

#include "ui/parts/style.h"
#include "ui/parts/theme.h"

#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTableView>

namespace Hookbench {

namespace {

/// Draws the line under each row; the table's own grid would draw columns too.
class RowDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        paintRowLine(painter, option);
    }
};

} // namespace

void paintRowLine(QPainter *painter, const QStyleOptionViewItem &option)
{
    const QRect line(option.rect.left(), option.rect.bottom(), option.rect.width(), 1);
    painter->fillRect(line, tokensFor(option.palette).line);
}

void dressTable(QTableView *table)
{
    table->setShowGrid(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false);
    table->setWordWrap(false);
    table->setItemDelegate(new RowDelegate(table));
    table->viewport()->setBackgroundRole(QPalette::Light);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setMinimumSectionSize(24);
    table->verticalHeader()->setDefaultSectionSize(40);
    QHeaderView *header = table->horizontalHeader();
    QFont bold = header->font();
    bold.setBold(true);
    header->setFont(bold);
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setFocusPolicy(Qt::NoFocus);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
}

} // namespace Hookbench
