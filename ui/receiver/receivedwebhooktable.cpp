// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/receiver/receivedwebhooktable.h"

#include "models/items/receivedwebhookmodel.h"
#include "ui/parts/buttons.h"

#include <QAction>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QToolButton>

namespace Hookbench {

using namespace Qt::StringLiterals;

ReceivedWebhookTable::ReceivedWebhookTable(QWidget *parent)
    : RowTable{ReceivedWebhookModel::SignatureColumn, parent}
    , m_copy{addRowAction("copy"_L1, QKeySequence::Copy)}
    , m_copyButton{addRowButton("copy"_L1, ReceivedWebhookModel::UrlColumn)}
{
    setObjectName(u"receivedWebhooks"_s);
    setTextElideMode(Qt::ElideMiddle);
    connect(m_copy, &QAction::triggered, this, &ReceivedWebhookTable::copyUrl);
    connect(m_copyButton, &QToolButton::clicked, this, [this] {
        if (const QModelIndex row = rowAtHand(); row.isValid())
            setCurrentIndex(row);
        copyUrl();
    });
    retranslate();
}

void ReceivedWebhookTable::setModel(QAbstractItemModel *wanted)
{
    RowTable::setModel(wanted);
    shareColumns({{ReceivedWebhookModel::NameColumn, 144, 2},
                  {ReceivedWebhookModel::UrlColumn, 200, 4},
                  {ReceivedWebhookModel::ScriptColumn, 128, 1},
                  {ReceivedWebhookModel::SignatureColumn, 184, 2}});
}

QUuid ReceivedWebhookTable::currentId() const
{
    return currentIndex().data(ReceivedWebhookModel::IdRole).toUuid();
}

void ReceivedWebhookTable::select(const QUuid &id)
{
    selectRowWith(ReceivedWebhookModel::IdRole, id);
}

void ReceivedWebhookTable::copyUrl() const
{
    const QModelIndex url = currentIndex().siblingAtColumn(ReceivedWebhookModel::UrlColumn);
    if (url.isValid())
        QGuiApplication::clipboard()->setText(url.data().toString());
}

void ReceivedWebhookTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    RowTable::currentChanged(current, previous);
    if (current.row() != previous.row() || !previous.isValid())
        Q_EMIT chosen(currentId());
}

void ReceivedWebhookTable::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    RowTable::changeEvent(event);
}

void ReceivedWebhookTable::retranslate()
{
    setAccessibleName(tr("Webhooks that the receiver serves"));
    m_copy->setText(tr("Copy URL"));
    setButtonName(m_copyButton, tr("Copy URL"));
    nameMenu(tr("Actions"), tr("More actions"));
}

} // namespace Hookbench
