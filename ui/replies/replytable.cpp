// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/replies/replytable.h"

#include "models/items/replylistmodel.h"
#include "ui/parts/tables.h"

#include <QAction>
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
    : RowTable{ReplyListModel::TextColumn, parent}
    , m_edit{addRowAction("edit"_L1, Qt::Key_F2)}
    , m_copy{addRowAction("copy"_L1, QKeySequence::Copy)}
{
    rowMenu()->addSeparator();
    m_remove = addRowAction("delete"_L1, QKeySequence::Delete);
    setItemDelegateForColumn(ReplyListModel::TextColumn, new TextDelegate{this});
    setSortingEnabled(true);
    const auto ask = [this](QAction *action, void (ReplyTable::*request)(qint64)) {
        connect(action, &QAction::triggered, this, [this, request] {
            if (const qint64 id = currentId())
                Q_EMIT(this->*request)(id);
        });
    };
    ask(m_edit, &ReplyTable::editRequested);
    ask(m_copy, &ReplyTable::copyRequested);
    ask(m_remove, &ReplyTable::removeRequested);
    connect(this, &RowTable::opened, this, [this] { Q_EMIT editRequested(currentId()); });
    retranslate();
}

void ReplyTable::setModel(QAbstractItemModel *model)
{
    RowTable::setModel(model);
    shareColumns({{ReplyListModel::UseColumn, 168, 1},
                  {ReplyListModel::LanguageColumn, 120, 1},
                  {ReplyListModel::TextColumn, 320, 6}});
    sortByColumn(ReplyListModel::UseColumn, Qt::AscendingOrder);
}

qint64 ReplyTable::currentId() const
{
    return currentIndex().data(ReplyListModel::IdRole).toLongLong();
}

void ReplyTable::select(qint64 id)
{
    selectRowWith(ReplyListModel::IdRole, id);
}

void ReplyTable::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    RowTable::changeEvent(event);
}

void ReplyTable::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && indexAt(event->position().toPoint()).isValid())
        Q_EMIT editRequested(currentId());
    else
        RowTable::mouseDoubleClickEvent(event);
}

void ReplyTable::retranslate()
{
    setAccessibleName(tr("Reply messages"));
    m_edit->setText(tr("Edit"));
    m_copy->setText(tr("Copy text"));
    m_remove->setText(tr("Delete"));
    nameMenu(tr("Actions"), tr("More actions"));
}

} // namespace Hookbench
