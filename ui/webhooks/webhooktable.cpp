// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/webhooks/webhooktable.h"

#include "models/items/webhooklistmodel.h"
#include "ui/parts/buttons.h"
#include "ui/webhooks/webhookcelldelegates.h"
#include "ui/webhooks/webhooktones.h"

#include <QAction>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>

#include <algorithm>

namespace Hookbench {

using namespace Qt::StringLiterals;

namespace {

Tone toneOfRow(const QModelIndex &index)
{
    return toneOf(static_cast<WebhookStatus>(index.data(WebhookListModel::StatusRole).toInt()));
}

} // namespace

WebhookTable::WebhookTable(QWidget *parent)
    : LinkTable{WebhookListModel::NameColumn, parent}
    , m_copyButton{addRowButton("copy"_L1, WebhookListModel::UrlColumn)}
{
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setItemDelegate(new TextCellDelegate{this});
    setItemDelegateForColumn(WebhookListModel::NameColumn, new LinkCellDelegate{this});
    setItemDelegateForColumn(WebhookListModel::StatusColumn, new StatusCellDelegate{toneOfRow, this});
    setItemDelegateForColumn(WebhookListModel::UrlColumn, new TextCellDelegate{this, Qt::ElideLeft});
    setSortingEnabled(true);
    buildMenu();
    connectMenu();
    connect(m_copyButton, &QToolButton::clicked, this, [this] { Q_EMIT copyRequested(idAt(rowAtHand())); });
    connect(this, &RowTable::opened, this, [this](const QModelIndex &index) { Q_EMIT openRequested(idAt(index)); });
    retranslate();
}

void WebhookTable::buildMenu()
{
    m_edit = addRowAction("edit"_L1, Qt::Key_F2);
    m_duplicate = addRowAction("plus"_L1, Qt::CTRL | Qt::Key_D);
    m_copy = addRowAction("copy"_L1, QKeySequence::Copy);
    m_sendTest = addRowAction("send"_L1, Qt::CTRL | Qt::Key_T);
    m_history = addRowAction("log"_L1, Qt::CTRL | Qt::Key_H);
    rowMenu()->addSeparator();
    m_copyTo = addRowAction("sandbox"_L1, Qt::CTRL | Qt::SHIFT | Qt::Key_C);
    m_export = addRowAction("external"_L1, Qt::CTRL | Qt::Key_E);
    rowMenu()->addSeparator();
    m_remove = addRowAction("delete"_L1, QKeySequence::Delete);
    for (QAction *action : {m_edit, m_duplicate, m_copy, m_sendTest, m_history, m_copyTo, m_export, m_remove})
        action->setShortcutVisibleInContextMenu(true);
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
    LinkTable::setModel(model);
    m_share = shareColumns({{WebhookListModel::NameColumn, 112, 5},
                            {WebhookListModel::VendorColumn, 113, 3},
                            {WebhookListModel::TypeColumn, 118, 4},
                            {WebhookListModel::StatusColumn, 153, 4},
                            {WebhookListModel::UrlColumn, 42, 2},
                            {WebhookListModel::ModifiedByColumn, 68, 2},
                            {WebhookListModel::ModifiedAtColumn, 88, 3}});
    sortByColumn(WebhookListModel::NameColumn, Qt::AscendingOrder);
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

void WebhookTable::chooseForMenu(const QModelIndex &index)
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
    LinkTable::selectionChanged(selected, deselected);
    const int count = selectedCount();
    for (QAction *action : {m_edit, m_duplicate, m_copy, m_sendTest, m_history})
        action->setEnabled(count <= 1);
    Q_EMIT selectedCountChanged(count);
}

void WebhookTable::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    LinkTable::changeEvent(event);
}

bool WebhookTable::event(QEvent *event)
{
    // With several rows selected Escape lets go of them, before it means anything to the window.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape
        && selectedCount() > 1) {
        event->accept();
        return true;
    }
    return LinkTable::event(event);
}

void WebhookTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && selectedCount() > 1)
        selectCurrentOnly();
    else
        LinkTable::keyPressEvent(event);
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
    setButtonName(m_copyButton, tr("Copy URL"));
}

} // namespace Hookbench
