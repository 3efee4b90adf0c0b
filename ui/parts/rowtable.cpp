// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/rowtable.h"

#include "ui/parts/buttons.h"
#include "ui/parts/icons.h"
#include "ui/parts/tables.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>

#include <utility>

namespace Hookbench {

using namespace Qt::StringLiterals;

RowTable::RowTable(int menuColumn, QWidget *parent)
    : QTableView{parent}
    , m_menu{new QMenu{this}}
    , m_more{addRowButton("more"_L1, menuColumn)}
{
    dressTable(this);
    setWordWrap(true);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    connect(m_more, &QToolButton::clicked, this, [this] {
        chooseForMenu(rowAtHand());
        m_menu->popup(m_more->mapToGlobal(QPoint{0, m_more->height()}));
    });
}

QAction *RowTable::addRowAction(QLatin1StringView icon, const QKeySequence &shortcut)
{
    QAction *action = m_menu->addAction(themedIcon(icon), QString{});
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WidgetShortcut);
    addAction(action);
    return action;
}

QToolButton *RowTable::addRowButton(QLatin1StringView icon, int column)
{
    QToolButton *button = iconButton(icon, viewport());
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::NoFocus);
    button->setCursor(Qt::ArrowCursor);
    button->hide();
    m_buttons.append({button, column});
    return button;
}

void RowTable::nameMenu(const QString &menu, const QString &button)
{
    m_menu->setAccessibleName(menu);
    setButtonName(m_more, button);
}

ColumnShare *RowTable::shareColumns(std::vector<ColumnShare::Column> columns)
{
    horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    horizontalHeader()->setMinimumSectionSize(40);
    return new ColumnShare{this, std::move(columns)};
}

void RowTable::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &RowTable::placeButtons);
    connect(model, &QAbstractItemModel::layoutChanged, this, &RowTable::placeButtons);
    connect(model, &QAbstractItemModel::rowsInserted, this, &RowTable::placeButtons);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &RowTable::placeButtons);
    connect(model, &QAbstractItemModel::rowsMoved, this, &RowTable::placeButtons);
}

QModelIndex RowTable::rowAtHand() const
{
    return m_pointed.isValid() ? QModelIndex{m_pointed} : currentIndex();
}

void RowTable::selectRowWith(int role, const QVariant &value)
{
    const QModelIndexList found = model()->match(model()->index(0, 0), role, value, 1, Qt::MatchExactly);
    if (found.isEmpty())
        return;
    setCurrentIndex(found.first());
    scrollTo(found.first());
}

void RowTable::chooseForMenu(const QModelIndex &index)
{
    setCurrentIndex(index);
}

void RowTable::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    if (!index.isValid())
        return;
    chooseForMenu(index);
    m_menu->popup(byKey ? viewport()->mapToGlobal(visualRect(index).bottomLeft()) : event->globalPos());
}

void RowTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    placeButtons();
}

void RowTable::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    // What the keys act on is marked from the start; the table itself only makes the first row current.
    if (model() && model()->rowCount() > 0 && !selectionModel()->hasSelection())
        selectionModel()->setCurrentIndex(currentIndex().isValid() ? currentIndex() : model()->index(0, 0),
                                          QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void RowTable::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() == Qt::NoModifier && currentIndex().isValid())
        Q_EMIT opened(currentIndex());
    else
        QTableView::keyPressEvent(event);
}

void RowTable::leaveEvent(QEvent *event)
{
    m_pointed = QModelIndex{};
    placeButtons();
    QTableView::leaveEvent(event);
}

void RowTable::mouseMoveEvent(QMouseEvent *event)
{
    m_pointed = indexAt(event->position().toPoint());
    placeButtons();
    QTableView::mouseMoveEvent(event);
}

void RowTable::updateGeometries()
{
    QTableView::updateGeometries();
    placeButtons();
}

void RowTable::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    placeButtons();
}

void RowTable::placeButtons()
{
    const QModelIndex row = rowAtHand();
    // Texts make room for the buttons, in the row that has them and in the one that had.
    if (QModelIndex{m_placedAt}.row() != row.row())
        viewport()->update();
    m_placedAt = row;
    for (const auto &[button, column] : std::as_const(m_buttons)) {
        const QRect cell = row.isValid() ? visualRect(row.siblingAtColumn(column)) : QRect{};
        button->resize(button->sizeHint());
        button->setVisible(cell.isValid());
        if (cell.isValid())
            button->move(cell.right() - button->width() - 3, cell.center().y() - button->height() / 2);
    }
}

} // namespace Hookbench
