// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/linktable.h"

#include "ui/parts/linkdelegate.h"

#include <QEvent>
#include <QMouseEvent>

namespace Hookbench {

LinkTable::LinkTable(int linkColumn, QWidget *parent)
    : RowTable{linkColumn, parent}
    , m_linkColumn{linkColumn}
{
    setItemDelegateForColumn(m_linkColumn, new LinkDelegate{this});
    retranslate();
}

void LinkTable::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    RowTable::changeEvent(event);
}

bool LinkTable::isLink(const QModelIndex &index) const
{
    return index.isValid() && index.column() == m_linkColumn;
}

bool LinkTable::hasOneRowSelected() const
{
    const QItemSelection selected = selectionModel()->selection();
    return selected.size() == 1 && selected.constFirst().height() == 1;
}

void LinkTable::mouseMoveEvent(QMouseEvent *event)
{
    viewport()->setCursor(isLink(indexAt(event->position().toPoint())) ? Qt::PointingHandCursor : Qt::ArrowCursor);
    RowTable::mouseMoveEvent(event);
}

void LinkTable::mouseReleaseEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    RowTable::mouseReleaseEvent(event);
    if (event->button() != Qt::LeftButton || !isLink(index) || index != currentIndex())
        return;
    // Where several rows can be selected, a click with Ctrl or Shift selects.
    const bool selects
        = selectionMode() == ExtendedSelection && (event->modifiers() != Qt::NoModifier || !hasOneRowSelected());
    if (!selects)
        Q_EMIT opened(index);
}

void LinkTable::retranslate()
{
    nameMenu(tr("Actions"), tr("More actions"));
}

} // namespace Hookbench
