// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/linktable.h"

#include "ui/parts/buttons.h"
#include "ui/parts/icons.h"
#include "ui/parts/linkdelegate.h"
#include "ui/parts/tables.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>

namespace Hookbench {

using namespace Qt::StringLiterals;

LinkTable::LinkTable(int linkColumn, QWidget *parent)
    : QTableView{parent}
    , m_linkColumn{linkColumn}
    , m_menu{new QMenu{this}}
    , m_more{iconButton("more"_L1, viewport())}
{
    dressTable(this);
    setItemDelegateForColumn(m_linkColumn, new LinkDelegate{this});
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    m_more->setAutoRaise(true);
    m_more->setFocusPolicy(Qt::NoFocus);
    m_more->setCursor(Qt::ArrowCursor);
    m_more->hide();
    connect(m_more, &QToolButton::clicked, this, [this] {
        if (m_pointed.isValid())
            setCurrentIndex(m_pointed);
        m_menu->popup(m_more->mapToGlobal(QPoint{0, m_more->height()}));
    });
    retranslate();
}

QAction *LinkTable::addRowAction(QLatin1StringView icon, const QKeySequence &shortcut)
{
    QAction *action = m_menu->addAction(themedIcon(icon), QString{});
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WidgetShortcut);
    addAction(action);
    return action;
}

void LinkTable::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &LinkTable::placeButton);
    connect(model, &QAbstractItemModel::layoutChanged, this, &LinkTable::placeButton);
    connect(model, &QAbstractItemModel::rowsInserted, this, &LinkTable::placeButton);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &LinkTable::placeButton);
    connect(model, &QAbstractItemModel::rowsMoved, this, &LinkTable::placeButton);
}

void LinkTable::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QTableView::changeEvent(event);
}

void LinkTable::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    m_menu->popup(byKey ? viewport()->mapToGlobal(visualRect(index).bottomLeft()) : event->globalPos());
}

void LinkTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    placeButton();
}

void LinkTable::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    // What the keys act on is marked from the start; the table itself only makes the first row current.
    if (model() && model()->rowCount() > 0 && !selectionModel()->hasSelection())
        selectionModel()->setCurrentIndex(currentIndex().isValid() ? currentIndex() : model()->index(0, 0),
                                          QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void LinkTable::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() == Qt::NoModifier && currentIndex().isValid())
        Q_EMIT opened(currentIndex());
    else
        QTableView::keyPressEvent(event);
}

void LinkTable::leaveEvent(QEvent *event)
{
    m_pointed = QModelIndex{};
    placeButton();
    QTableView::leaveEvent(event);
}

void LinkTable::mouseMoveEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    m_pointed = index;
    const bool link = index.isValid() && index.column() == m_linkColumn;
    viewport()->setCursor(link ? Qt::PointingHandCursor : Qt::ArrowCursor);
    placeButton();
    QTableView::mouseMoveEvent(event);
}

void LinkTable::mouseReleaseEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    QTableView::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton && index.isValid() && index.column() == m_linkColumn
        && index == currentIndex())
        Q_EMIT opened(index);
}

void LinkTable::updateGeometries()
{
    QTableView::updateGeometries();
    placeButton();
}

void LinkTable::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    placeButton();
}

void LinkTable::placeButton()
{
    const QModelIndex row = m_pointed.isValid() ? QModelIndex{m_pointed} : currentIndex();
    const QRect cell = row.isValid() ? visualRect(row.siblingAtColumn(m_linkColumn)) : QRect{};
    m_more->resize(m_more->sizeHint());
    m_more->setVisible(cell.isValid());
    if (cell.isValid())
        m_more->move(cell.right() - m_more->width() - 3, cell.center().y() - m_more->height() / 2);
}

void LinkTable::retranslate()
{
    m_menu->setAccessibleName(tr("Actions"));
    setButtonName(m_more, tr("More actions"));
}

} // namespace Hookbench
