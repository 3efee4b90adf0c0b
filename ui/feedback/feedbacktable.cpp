// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feedback/feedbacktable.h"

#include "ui/feedback/feedbacklistmodel.h"
#include "ui/parts/linkdelegate.h"

#include <QAction>
#include <QEvent>
#include <QMenu>

namespace Hookbench {

using namespace Qt::StringLiterals;

FeedbackTable::FeedbackTable(QWidget *parent)
    : LinkTable{FeedbackListModel::NameColumn, parent}
    , m_edit{addRowAction("edit"_L1, Qt::Key_F2)}
    , m_send{addRowAction("send"_L1)}
    , m_copy{addRowAction("copy"_L1)}
{
    rowMenu()->addSeparator();
    m_remove = addRowAction("delete"_L1, QKeySequence::Delete);
    setItemDelegateForColumn(FeedbackListModel::StatusColumn,
                             new StatusDelegate{[](const QModelIndex &index) {
                                                    return index.data(FeedbackListModel::CompleteRole).toBool()
                                                        ? Tone::Positive
                                                        : Tone::Notice;
                                                },
                                                this});
    connect(m_edit, &QAction::triggered, this, &FeedbackTable::editRequested);
    connect(m_send, &QAction::triggered, this, &FeedbackTable::sendRequested);
    connect(m_copy, &QAction::triggered, this, &FeedbackTable::copyRequested);
    connect(m_remove, &QAction::triggered, this, &FeedbackTable::removeRequested);
    retranslate();
}

void FeedbackTable::setModel(QAbstractItemModel *model)
{
    LinkTable::setModel(model);
    shareColumns({{FeedbackListModel::NameColumn, 120, 4},
                  {FeedbackListModel::ChannelsColumn, 90, 1},
                  {FeedbackListModel::UrlColumn, 150, 5},
                  {FeedbackListModel::AuthenticationColumn, 120, 2},
                  {FeedbackListModel::StatusColumn, 110, 1},
                  {FeedbackListModel::ModifiedColumn, 140, 3}});
}

void FeedbackTable::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    LinkTable::changeEvent(event);
}

void FeedbackTable::retranslate()
{
    setAccessibleName(tr("Feedback webhooks"));
    m_edit->setText(tr("Edit"));
    m_send->setText(tr("Send an event…"));
    m_copy->setText(tr("Copy URL"));
    m_remove->setText(tr("Delete…"));
}

} // namespace Hookbench
