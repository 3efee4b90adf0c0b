// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/webhooks/webhooktable.h"

#include "models/items/webhooklistmodel.h"
#include "ui/parts/buttons.h"
#include "ui/parts/columnshare.h"
#include "ui/parts/icons.h"
#include "ui/parts/tables.h"
#include "ui/webhooks/webhookcelldelegates.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>

#include <algorithm>

namespace Hookbench {

using namespace Qt::StringLiterals;

namespace {

Tone toneOf(const QModelIndex &index)
{
    switch (static_cast<WebhookStatus>(index.data(WebhookListModel::StatusRole).toInt())) {
    case WebhookStatus::Active:
        return Tone::Positive;
    case WebhookStatus::Waiting:
        return Tone::Notice;
    case WebhookStatus::Incomplete:
        break;
    }
    return Tone::Negative;
}

} // namespace

WebhookTable::WebhookTable(QWidget *parent)
    : QTableView{parent}
    , m_menu{new QMenu{this}}
    , m_moreButton{iconButton("more"_L1, viewport())}
    , m_copyButton{iconButton("copy"_L1, viewport())}
{
    dressTable(this);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setItemDelegate(new TextCellDelegate{this});
    setItemDelegateForColumn(WebhookListModel::NameColumn, new LinkCellDelegate{this});
    setItemDelegateForColumn(WebhookListModel::StatusColumn, new StatusCellDelegate{toneOf, this});
    setItemDelegateForColumn(WebhookListModel::UrlColumn, new TextCellDelegate{this, Qt::ElideMiddle});
    setSortingEnabled(true);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    buildMenu();
    connectMenu();
    for (QToolButton *button : {m_moreButton, m_copyButton}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::NoFocus);
        button->setCursor(Qt::ArrowCursor);
        button->hide();
    }
    connect(m_moreButton, &QToolButton::clicked, this, [this] {
        makeOnlyOne(m_pointed.isValid() ? QModelIndex{m_pointed} : currentIndex());
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
    m_history = m_menu->addAction(themedIcon("log"_L1), QString{});
    m_menu->addSeparator();
    m_copyTo = m_menu->addAction(themedIcon("sandbox"_L1), QString{});
    m_export = m_menu->addAction(themedIcon("external"_L1), QString{});
    m_menu->addSeparator();
    m_remove = m_menu->addAction(themedIcon("delete"_L1), QString{});
    m_edit->setShortcut(Qt::Key_F2);
    m_duplicate->setShortcut(Qt::CTRL | Qt::Key_D);
    m_copy->setShortcut(QKeySequence::Copy);
    m_sendTest->setShortcut(Qt::CTRL | Qt::Key_T);
    m_history->setShortcut(Qt::CTRL | Qt::Key_H);
    m_copyTo->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_C);
    m_export->setShortcut(Qt::CTRL | Qt::Key_E);
    m_remove->setShortcut(QKeySequence::Delete);
    for (QAction *action : {m_edit, m_duplicate, m_copy, m_sendTest, m_history, m_copyTo, m_export, m_remove}) {
        action->setShortcutContext(Qt::WidgetShortcut);
        action->setShortcutVisibleInContextMenu(true);
        addAction(action);
    }
}

void WebhookTable::connectMenu()
{
    const auto askOne = [this](QAction *action, void (WebhookTable::*request)(const QUuid &)) {
        connect(action, &QAction::triggered, this, [this, request] {
            if (const QUuid id = currentId(); !id.isNull())
                Q_EMIT(this->*request)(id);
        });
    };
    askOne(m_edit, &WebhookTable::editRequested);
    askOne(m_duplicate, &WebhookTable::duplicateRequested);
    askOne(m_copy, &WebhookTable::copyRequested);
    askOne(m_sendTest, &WebhookTable::sendTestRequested);
    askOne(m_history, &WebhookTable::historyRequested);
    const auto askAll = [this](QAction *action, void (WebhookTable::*request)(const QList<QUuid> &)) {
        connect(action, &QAction::triggered, this, [this, request] {
            if (const QList<QUuid> ids = selectedIds(); !ids.isEmpty())
                Q_EMIT(this->*request)(ids);
        });
    };
    askAll(m_copyTo, &WebhookTable::copyToRequested);
    askAll(m_export, &WebhookTable::exportRequested);
    askAll(m_remove, &WebhookTable::removeRequested);
}

void WebhookTable::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    QHeaderView *header = horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setMinimumSectionSize(48);
    m_share = new ColumnShare{this,
                              {{WebhookListModel::NameColumn, 150, 5},
                               {WebhookListModel::VendorColumn, 72, 3},
                               {WebhookListModel::TypeColumn, 82, 3},
                               {WebhookListModel::StatusColumn, 168, 2},
                               {WebhookListModel::UrlColumn, 58, 4},
                               {WebhookListModel::ModifiedByColumn, 70, 2},
                               {WebhookListModel::ModifiedAtColumn, 132, 1}}};
    sortByColumn(WebhookListModel::NameColumn, Qt::AscendingOrder);
    connect(model, &QAbstractItemModel::modelReset, this, &WebhookTable::placeButtons);
    connect(model, &QAbstractItemModel::layoutChanged, this, &WebhookTable::placeButtons);
    connect(model, &QAbstractItemModel::rowsInserted, this, &WebhookTable::placeButtons);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &WebhookTable::placeButtons);
    connect(model, &QAbstractItemModel::rowsMoved, this, &WebhookTable::placeButtons);
}

QByteArray WebhookTable::columnState() const
{
    return m_share && m_share->isOwn() ? horizontalHeader()->saveState() : QByteArray{};
}

void WebhookTable::restoreColumnState(const QByteArray &state)
{
    if (!state.isEmpty() && horizontalHeader()->restoreState(state))
        m_share->stepBack();
}

QUuid WebhookTable::idAt(const QModelIndex &index) const
{
    return index.isValid() ? index.data(WebhookListModel::IdRole).toUuid() : QUuid{};
}

QUuid WebhookTable::currentId() const
{
    return idAt(currentIndex());
}

int WebhookTable::selectedCount() const
{
    int count = 0;
    if (selectionModel()) {
        for (const QItemSelectionRange &range : selectionModel()->selection())
            count += range.height();
    }
    return count;
}

QList<QUuid> WebhookTable::selectedIds() const
{
    QList<int> rows;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.append(row);
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    QList<QUuid> ids;
    for (const int row : std::as_const(rows))
        ids.append(idAt(model()->index(row, 0)));
    return ids;
}

void WebhookTable::makeOnlyOne(const QModelIndex &index)
{
    const auto flags = selectionModel()->isRowSelected(index.row(), {})
        ? QItemSelectionModel::SelectionFlags{QItemSelectionModel::NoUpdate}
        : QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows;
    selectionModel()->setCurrentIndex(index, flags);
}

void WebhookTable::select(const QUuid &id)
{
    for (int row = 0; row < model()->rowCount(); ++row) {
        const QModelIndex index = model()->index(row, 0);
        if (idAt(index) == id) {
            selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
            scrollTo(index);
            return;
        }
    }
}

void WebhookTable::selectCurrentOnly()
{
    selectionModel()->setCurrentIndex(currentIndex(), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void WebhookTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    const int count = selectedCount();
    for (QAction *action : {m_edit, m_duplicate, m_copy, m_sendTest, m_history})
        action->setEnabled(count <= 1);
    Q_EMIT selectedCountChanged(count);
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
    makeOnlyOne(index);
    m_menu->popup(byKey ? viewport()->mapToGlobal(visualRect(index).bottomLeft()) : event->globalPos());
}

void WebhookTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    placeButtons();
}

bool WebhookTable::event(QEvent *event)
{
    // With several rows selected Escape lets go of them, before it means anything to the window.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape
        && selectedCount() > 1) {
        event->accept();
        return true;
    }
    return QTableView::event(event);
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
    else if (event->key() == Qt::Key_Escape && selectedCount() > 1)
        selectCurrentOnly();
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
    // With Ctrl or Shift a click selects.
    if (event->button() == Qt::LeftButton && event->modifiers() == Qt::NoModifier && index.isValid()
        && index.column() == WebhookListModel::NameColumn && index == currentIndex() && selectedCount() == 1)
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
    m_history->setText(tr("History…"));
    m_copyTo->setText(tr("Copy to another sandbox…"));
    m_export->setText(tr("Export…"));
    m_remove->setText(tr("Delete"));
    m_menu->setAccessibleName(tr("Actions"));
    setButtonName(m_moreButton, tr("More actions"));
    setButtonName(m_copyButton, tr("Copy URL"));
}

} // namespace Hookbench
