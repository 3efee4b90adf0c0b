// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/replies/replytable.h"

#include "models/items/replylistmodel.h"
#include "ui/parts/buttons.h"
#include "ui/parts/columnshare.h"
#include "ui/parts/icons.h"
#include "ui/parts/tables.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QStyledItemDelegate>

namespace Hookbench {

using namespace Qt::StringLiterals;

namespace {

/// Keeps the text clear of the button at the end of the row.
class TextDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem item = option;
        initStyleOption(&item, index);
        const int room = option.rect.width() - 56;
        item.text = item.fontMetrics.elidedText(item.text, Qt::ElideRight, std::max(24, room));
        item.widget->style()->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
        paintRowLine(painter, option);
    }
};

} // namespace

ReplyTable::ReplyTable(QWidget *parent)
    : QTableView{parent}
    , m_menu{new QMenu{this}}
    , m_moreButton{iconButton("more"_L1, viewport())}
{
    dressTable(this);
    setItemDelegateForColumn(ReplyListModel::TextColumn, new TextDelegate{this});
    setSortingEnabled(true);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    buildMenu();
    m_moreButton->setAutoRaise(true);
    m_moreButton->setFocusPolicy(Qt::NoFocus);
    m_moreButton->setCursor(Qt::ArrowCursor);
    m_moreButton->hide();
    connect(m_moreButton, &QToolButton::clicked, this, [this] {
        setCurrentIndex(m_pointed.isValid() ? QModelIndex{m_pointed} : currentIndex());
        m_menu->popup(m_moreButton->mapToGlobal(QPoint{0, m_moreButton->height()}));
    });
    retranslate();
}

void ReplyTable::buildMenu()
{
    m_edit = m_menu->addAction(themedIcon("edit"_L1), QString{});
    m_copy = m_menu->addAction(themedIcon("copy"_L1), QString{});
    m_menu->addSeparator();
    m_remove = m_menu->addAction(themedIcon("delete"_L1), QString{});
    m_edit->setShortcut(Qt::Key_F2);
    m_copy->setShortcut(QKeySequence::Copy);
    m_remove->setShortcut(QKeySequence::Delete);
    for (QAction *action : {m_edit, m_copy, m_remove}) {
        action->setShortcutContext(Qt::WidgetShortcut);
        addAction(action);
    }
    const auto ask = [this](QAction *action, void (ReplyTable::*request)(qint64)) {
        connect(action, &QAction::triggered, this, [this, request] {
            if (const qint64 id = currentId())
                Q_EMIT(this->*request)(id);
        });
    };
    ask(m_edit, &ReplyTable::editRequested);
    ask(m_copy, &ReplyTable::copyRequested);
    ask(m_remove, &ReplyTable::removeRequested);
}

void ReplyTable::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    horizontalHeader()->setMinimumSectionSize(48);
    new ColumnShare{this,
                    {{ReplyListModel::UseColumn, 168, 1},
                     {ReplyListModel::LanguageColumn, 120, 1},
                     {ReplyListModel::TextColumn, 320, 6}}};
    sortByColumn(ReplyListModel::UseColumn, Qt::AscendingOrder);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(model, signal, this, &ReplyTable::placeButton);
    connect(model, &QAbstractItemModel::modelReset, this, &ReplyTable::placeButton);
    connect(model, &QAbstractItemModel::layoutChanged, this, &ReplyTable::placeButton);
}

qint64 ReplyTable::currentId() const
{
    return currentIndex().isValid() ? currentIndex().data(ReplyListModel::IdRole).toLongLong() : 0;
}

void ReplyTable::select(qint64 id)
{
    for (int row = 0; row < model()->rowCount(); ++row) {
        const QModelIndex index = model()->index(row, ReplyListModel::UseColumn);
        if (index.data(ReplyListModel::IdRole).toLongLong() == id) {
            setCurrentIndex(index);
            scrollTo(index);
            return;
        }
    }
}

void ReplyTable::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QTableView::changeEvent(event);
}

void ReplyTable::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    m_menu->popup(byKey ? viewport()->mapToGlobal(visualRect(index).bottomLeft()) : event->globalPos());
}

void ReplyTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    placeButton();
}

void ReplyTable::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    // What the keys act on is marked from the start; the table itself only makes the first row current.
    if (model() && model()->rowCount() > 0 && !selectionModel()->hasSelection())
        selectionModel()->setCurrentIndex(currentIndex().isValid() ? currentIndex() : model()->index(0, 0),
                                          QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void ReplyTable::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() == Qt::NoModifier && currentId() != 0)
        Q_EMIT editRequested(currentId());
    else
        QTableView::keyPressEvent(event);
}

void ReplyTable::leaveEvent(QEvent *event)
{
    m_pointed = QModelIndex{};
    placeButton();
    QTableView::leaveEvent(event);
}

void ReplyTable::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && indexAt(event->position().toPoint()).isValid())
        Q_EMIT editRequested(currentId());
    else
        QTableView::mouseDoubleClickEvent(event);
}

void ReplyTable::mouseMoveEvent(QMouseEvent *event)
{
    m_pointed = indexAt(event->position().toPoint());
    placeButton();
    QTableView::mouseMoveEvent(event);
}

void ReplyTable::updateGeometries()
{
    QTableView::updateGeometries();
    placeButton();
}

void ReplyTable::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    placeButton();
}

void ReplyTable::placeButton()
{
    const QModelIndex row = m_pointed.isValid() ? QModelIndex{m_pointed} : currentIndex();
    const QRect cell = row.isValid() ? visualRect(row.siblingAtColumn(ReplyListModel::TextColumn)) : QRect{};
    m_moreButton->setVisible(cell.isValid());
    m_moreButton->resize(m_moreButton->sizeHint());
    if (cell.isValid())
        m_moreButton->move(cell.right() - m_moreButton->width() - 3, cell.center().y() - m_moreButton->height() / 2);
}

void ReplyTable::retranslate()
{
    setAccessibleName(tr("Reply messages"));
    m_edit->setText(tr("Edit"));
    m_copy->setText(tr("Copy text"));
    m_remove->setText(tr("Delete"));
    m_menu->setAccessibleName(tr("Actions"));
    setButtonName(m_moreButton, tr("More actions"));
}

} // namespace Hookbench
