// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/tables.h"

#include "ui/parts/style.h"
#include "ui/parts/theme.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QToolTip>

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

/// Shows a column's caption whole, where a narrow window cuts it.
class CaptionTips : public QObject
{
public:
    explicit CaptionTips(QHeaderView *header)
        : QObject{header}
        , m_header{header}
    {
        header->viewport()->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::ToolTip || !m_header->model())
            return QObject::eventFilter(watched, event);
        const auto *help = static_cast<QHelpEvent *>(event);
        const int column = m_header->logicalIndexAt(help->pos());
        QToolTip::showText(help->globalPos(), m_header->model()->headerData(column, Qt::Horizontal).toString(),
                           m_header);
        return true;
    }

private:
    QHeaderView *m_header;
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
    new CaptionTips{header};
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
}

} // namespace Hookbench
