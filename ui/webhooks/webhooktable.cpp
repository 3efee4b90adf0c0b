// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/webhooks/webhooktable.h"

#include "models/items/webhooklistmodel.h"
#include "ui/parts/buttons.h"
#include "ui/parts/columnshare.h"
#include "ui/parts/icons.h"
#include "ui/parts/tables.h"
#include "ui/webhooks/webhooknamedelegate.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollBar>

namespace Hookbench {

using namespace Qt::StringLiterals;

WebhookTable::WebhookTable(QWidget *parent)
    : QTableView{parent}
    , m_menu{new QMenu{this}}
    , m_moreButton{iconButton("more"_L1, viewport())}
    , m_copyButton{iconButton("copy"_L1, viewport())}
{
    dressTable(this);
    setItemDelegateForColumn(WebhookListModel::NameColumn, new WebhookNameDelegate{this});
    setItemDelegateForColumn(WebhookListModel::UrlColumn, new ElideMiddleDelegate{this});
    setSortingEnabled(true);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    buildMenu();
    for (QToolButton *button : {m_moreButton, m_copyButton}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::NoFocus);
        button->setCursor(Qt::ArrowCursor);
        button->hide();
    }
    connect(m_moreButton, &QToolButton::clicked, this, [this] {
        setCurrentIndex(m_pointed.isValid() ? QModelIndex{m_pointed} : currentIndex());
        m_menu->popup(m_moreButton->mapToGlobal(QPoint{0, m_moreButton->height()}));
    });
    connect(m_copyButton, &QToolButton::clicked, this,
            [this] { Q_EMIT copyRequested(idAt(m_pointed.isValid() ? QModelIndex{m_pointed} : currentIndex())); });
    retranslate();
}

void WebhookTable::buildMenu()
{
    m_edit = m_menu->addAction(themedIcon("edit"_L1), QString{});
    m_duplicate = m_menu->addAction(themedIcon("plus"_L1), QString{});
    m_copy = m_menu->addAction(themedIcon("copy"_L1), QString{});
    m_sendTest = m_menu->addAction(themedIcon("send"_L1), QString{});
    m_menu->addSeparator();
    m_remove = m_menu->addAction(themedIcon("delete"_L1), QString{});
    m_edit->setShortcut(Qt::Key_F2);
    m_duplicate->setShortcut(Qt::CTRL | Qt::Key_D);
    m_copy->setShortcut(QKeySequence::Copy);
    m_remove->setShortcut(QKeySequence::Delete);
    for (QAction *action : {m_edit, m_duplicate, m_copy, m_sendTest, m_remove}) {
        action->setShortcutContext(Qt::WidgetShortcut);
        addAction(action);
    }
    const auto ask = [this](QAction *action, void (WebhookTable::*request)(const QUuid &)) {
        connect(action, &QAction::triggered, this, [this, request] {
            if (const QUuid id = currentId(); !id.isNull())
                Q_EMIT(this->*request)(id);
        });
    };
    ask(m_edit, &WebhookTable::editRequested);
    ask(m_duplicate, &WebhookTable::duplicateRequested);
    ask(m_copy, &WebhookTable::copyRequested);
    ask(m_sendTest, &WebhookTable::sendTestRequested);
    ask(m_remove, &WebhookTable::removeRequested);
}

void WebhookTable::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    QHeaderView *header = horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setMinimumSectionSize(48);
    new ColumnShare{this,
                    {{WebhookListModel::NameColumn, 184, 4},
                     {WebhookListModel::VendorColumn, 96, 4},
                     {WebhookListModel::TypeColumn, 80, 5},
                     {WebhookListModel::UrlColumn, 114, 3},
                     {WebhookListModel::ModifiedByColumn, 98, 0},
                     {WebhookListModel::ModifiedAtColumn, 134, 0}}};
    sortByColumn(WebhookListModel::NameColumn, Qt::AscendingOrder);
    connect(model, &QAbstractItemModel::modelReset, this, &WebhookTable::placeButtons);
    connect(model, &QAbstractItemModel::rowsInserted, this, &WebhookTable::placeButtons);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &WebhookTable::placeButtons);
    connect(model, &QAbstractItemModel::rowsMoved, this, &WebhookTable::placeButtons);
}

QUuid WebhookTable::idAt(const QModelIndex &index) const
{
    return index.isValid() ? index.data(WebhookListModel::IdRole).toUuid() : QUuid{};
}

QUuid WebhookTable::currentId() const
{
    return idAt(currentIndex());
}

void WebhookTable::select(const QUuid &id)
{
    for (int row = 0; row < model()->rowCount(); ++row) {
        const QModelIndex index = model()->index(row, 0);
        if (idAt(index) == id) {
            setCurrentIndex(index);
            scrollTo(index);
            return;
        }
    }
}

void WebhookTable::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QTableView::changeEvent(event);
}

void WebhookTable::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    m_menu->popup(byKey ? viewport()->mapToGlobal(visualRect(index).bottomLeft()) : event->globalPos());
}

void WebhookTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    placeButtons();
}

void WebhookTable::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    // What the keys act on is marked from the start; the table itself only makes the first row current.
    if (model() && model()->rowCount() > 0 && !selectionModel()->hasSelection())
        selectionModel()->setCurrentIndex(currentIndex().isValid() ? currentIndex() : model()->index(0, 0),
                                          QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void WebhookTable::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() == Qt::NoModifier && !currentId().isNull())
        Q_EMIT openRequested(currentId());
    else
        QTableView::keyPressEvent(event);
}

void WebhookTable::leaveEvent(QEvent *event)
{
    m_pointed = QModelIndex{};
    placeButtons();
    QTableView::leaveEvent(event);
}

void WebhookTable::mouseMoveEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    m_pointed = index;
    const bool link = index.isValid() && index.column() == WebhookListModel::NameColumn;
    viewport()->setCursor(link ? Qt::PointingHandCursor : Qt::ArrowCursor);
    placeButtons();
    QTableView::mouseMoveEvent(event);
}

void WebhookTable::mouseReleaseEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    QTableView::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton && index.isValid() && index.column() == WebhookListModel::NameColumn
        && index == currentIndex())
        Q_EMIT openRequested(idAt(index));
}

void WebhookTable::updateGeometries()
{
    QTableView::updateGeometries();
    placeButtons();
}

void WebhookTable::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    placeButtons();
}

void WebhookTable::placeButtons()
{
    const QModelIndex row = m_pointed.isValid() ? QModelIndex{m_pointed} : currentIndex();
    const auto place = [this, &row](QToolButton *button, int column) {
        const QRect cell = row.isValid() ? visualRect(row.siblingAtColumn(column)) : QRect{};
        button->setVisible(cell.isValid());
        if (cell.isValid())
            button->move(cell.right() - button->width() - 3, cell.center().y() - button->height() / 2);
    };
    m_moreButton->resize(m_moreButton->sizeHint());
    m_copyButton->resize(m_copyButton->sizeHint());
    place(m_moreButton, WebhookListModel::NameColumn);
    place(m_copyButton, WebhookListModel::UrlColumn);
}

void WebhookTable::retranslate()
{
    setAccessibleName(tr("SMS Webhooks"));
    m_edit->setText(tr("Edit"));
    m_duplicate->setText(tr("Duplicate"));
    m_copy->setText(tr("Copy URL"));
    m_sendTest->setText(tr("Send test event"));
    m_remove->setText(tr("Delete"));
    m_menu->setAccessibleName(tr("Actions"));
    setButtonName(m_moreButton, tr("More actions"));
    setButtonName(m_copyButton, tr("Copy URL"));
}

} // namespace Hookbench
