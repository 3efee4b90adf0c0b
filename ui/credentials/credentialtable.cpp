// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/credentials/credentialtable.h"

#include "models/items/credentiallistmodel.h"
#include "ui/parts/linkdelegate.h"

#include <QAction>
#include <QEvent>
#include <QMenu>

namespace Hookbench {

using namespace Qt::StringLiterals;

namespace {

Tone toneOf(const QModelIndex &index)
{
    switch (static_cast<CredentialStatus>(index.data(CredentialListModel::StatusRole).toInt())) {
    case CredentialStatus::Attached:
        return Tone::Positive;
    case CredentialStatus::Incomplete:
        return Tone::Notice;
    case CredentialStatus::NotAttached:
        break;
    }
    return Tone::Neutral;
}

} // namespace

CredentialTable::CredentialTable(DoableWith doableWith, QWidget *parent)
    : LinkTable{CredentialListModel::NameColumn, parent}
    , m_doableWith{std::move(doableWith)}
    , m_open{addRowAction("eye"_L1)}
    , m_edit{addRowAction("edit"_L1, Qt::Key_F2)}
    , m_verify{addRowAction("send"_L1)}
    , m_move{addRowAction("webhook"_L1)}
{
    rowMenu()->addSeparator();
    m_remove = addRowAction("delete"_L1, QKeySequence::Delete);
    setItemDelegateForColumn(CredentialListModel::StatusColumn, new StatusDelegate{toneOf, this});
    setSortingEnabled(true);
    const auto ask = [this](QAction *action, void (CredentialTable::*request)(qint64)) {
        connect(action, &QAction::triggered, this, [this, request] {
            if (const qint64 id = currentId(); id != 0)
                Q_EMIT(this->*request)(id);
        });
    };
    ask(m_open, &CredentialTable::openRequested);
    ask(m_edit, &CredentialTable::editRequested);
    ask(m_verify, &CredentialTable::verifyRequested);
    ask(m_move, &CredentialTable::moveRequested);
    ask(m_remove, &CredentialTable::removeRequested);
    connect(this, &LinkTable::opened, this, [this](const QModelIndex &index) {
        Q_EMIT openRequested(index.data(CredentialListModel::IdRole).toLongLong());
    });
    connect(rowMenu(), &QMenu::aboutToShow, this, &CredentialTable::fitMenu);
    retranslate();
}

void CredentialTable::setModel(QAbstractItemModel *model)
{
    LinkTable::setModel(model);
    shareColumns({{CredentialListModel::NameColumn, 117, 5},
                  {CredentialListModel::VendorColumn, 113, 3},
                  {CredentialListModel::StatusColumn, 110, 2},
                  {CredentialListModel::NumberColumn, 113, 2},
                  {CredentialListModel::UsedByColumn, 77, 1},
                  {CredentialListModel::ModifiedByColumn, 68, 2},
                  {CredentialListModel::ModifiedAtColumn, 88, 3}});
    sortByColumn(CredentialListModel::NameColumn, Qt::AscendingOrder);
}

qint64 CredentialTable::currentId() const
{
    return currentIndex().data(CredentialListModel::IdRole).toLongLong();
}

void CredentialTable::select(qint64 id)
{
    selectRowWith(CredentialListModel::IdRole, id);
}

void CredentialTable::fitMenu()
{
    const Doable doable = m_doableWith(currentId());
    m_verify->setVisible(doable.verify);
    m_move->setVisible(doable.move);
}

void CredentialTable::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    LinkTable::changeEvent(event);
}

void CredentialTable::retranslate()
{
    setAccessibleName(tr("API Credentials"));
    m_open->setText(tr("Open"));
    m_edit->setText(tr("Edit"));
    m_verify->setText(tr("Verify SMS connection…"));
    m_move->setText(tr("Move to a webhook…"));
    m_remove->setText(tr("Delete…"));
}

} // namespace Hookbench
