// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sandboxes/sandboxtable.h"

#include "models/items/sandboxlistmodel.h"
#include "ui/parts/linkdelegate.h"

#include <QAction>
#include <QEvent>
#include <QMenu>

namespace Hookbench {

using namespace Qt::StringLiterals;

SandboxTable::SandboxTable(QWidget *parent)
    : LinkTable{SandboxListModel::NameColumn, parent}
    , m_choose{addRowAction("sandbox"_L1)}
    , m_rename{addRowAction("edit"_L1, Qt::Key_F2)}
    , m_kind{addRowAction("warning"_L1)}
    , m_compare{addRowAction("panel"_L1)}
{
    rowMenu()->addSeparator();
    m_remove = addRowAction("delete"_L1, QKeySequence::Delete);
    setItemDelegateForColumn(SandboxListModel::KindColumn,
                             new StatusDelegate{[](const QModelIndex &index) {
                                                    return index.data(SandboxListModel::ProductionRole).toBool()
                                                        ? Tone::Negative
                                                        : Tone::Neutral;
                                                },
                                                this});
    const auto ask = [this](QAction *action, void (SandboxTable::*request)(qint64)) {
        connect(action, &QAction::triggered, this, [this, request] {
            if (const qint64 id = currentId(); id != 0)
                Q_EMIT(this->*request)(id);
        });
    };
    ask(m_choose, &SandboxTable::chooseRequested);
    ask(m_rename, &SandboxTable::renameRequested);
    ask(m_kind, &SandboxTable::kindRequested);
    ask(m_compare, &SandboxTable::compareRequested);
    ask(m_remove, &SandboxTable::removeRequested);
    connect(this, &LinkTable::opened, this, [this](const QModelIndex &index) {
        Q_EMIT chooseRequested(index.data(SandboxListModel::IdRole).toLongLong());
    });
    connect(rowMenu(), &QMenu::aboutToShow, this, &SandboxTable::fitMenu);
    retranslate();
}

void SandboxTable::setModel(QAbstractItemModel *model)
{
    LinkTable::setModel(model);
    shareColumns({{SandboxListModel::NameColumn, 90, 5},
                  {SandboxListModel::CurrentColumn, 74, 1},
                  {SandboxListModel::OrganisationColumn, 106, 4},
                  {SandboxListModel::KindColumn, 130, 1},
                  {SandboxListModel::WebhooksColumn, 96, 2},
                  {SandboxListModel::CredentialsColumn, 96, 2},
                  {SandboxListModel::EventsColumn, 100, 1}});
}

qint64 SandboxTable::currentId() const
{
    return currentIndex().data(SandboxListModel::IdRole).toLongLong();
}

void SandboxTable::select(qint64 id)
{
    selectRowWith(SandboxListModel::IdRole, id);
}

void SandboxTable::fitMenu()
{
    const bool production = currentIndex().data(SandboxListModel::ProductionRole).toBool();
    m_kind->setText(production ? tr("Mark as development…") : tr("Mark as production"));
    m_choose->setEnabled(!currentIndex().data(SandboxListModel::CurrentRole).toBool());
    m_compare->setEnabled(model()->rowCount() > 1);
    m_remove->setEnabled(model()->rowCount() > 1);
}

void SandboxTable::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    LinkTable::changeEvent(event);
}

void SandboxTable::retranslate()
{
    setAccessibleName(tr("Sandboxes"));
    m_choose->setText(tr("Switch to it"));
    m_rename->setText(tr("Rename…"));
    m_compare->setText(tr("Compare…"));
    m_remove->setText(tr("Delete…"));
    if (model())
        fitMenu();
    else
        m_kind->setText(tr("Mark as production"));
}

} // namespace Hookbench
