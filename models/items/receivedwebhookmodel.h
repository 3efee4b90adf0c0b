// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/spokenmodel.h"
#include "models/state/receiverbook.h"

namespace Hookbench {

/// Reads aloud what the receiver does with the requests of each webhook. Its first row stands for all webhooks that
/// have no script of their own.
class ReceivedWebhookModel : public SpokenModel
{
    Q_OBJECT
public:
    enum Column { NameColumn, UrlColumn, ScriptColumn, SignatureColumn, ColumnCount };
    /// IdRole: QUuid, null in the first row.
    enum Role { IdRole = Qt::UserRole };

    ReceivedWebhookModel(ReceiverBook &book, ReceiverDesk &desk, WebhookBook &webhooks, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void follow();
    QString text(int row, int column) const;
    QString scriptText(const QUuid &id) const;
    QString signatureText(const QUuid &id) const;

    ReceiverBook &m_book;
    ReceiverDesk &m_desk;
    WebhookBook &m_webhooks;
    QList<QUuid> m_ids;
    QStringList m_names;
};

} // namespace Hookbench
