// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/spokenmodel.h"
#include "models/state/receiverdesk.h"
#include "models/state/webhookbook.h"

#include <QSet>

namespace Hookbench {

/// Reads the webhook book aloud, row by row. Holds no data.
class WebhookListModel : public SpokenModel
{
    Q_OBJECT
public:
    enum Column {
        NameColumn,
        VendorColumn,
        TypeColumn,
        StatusColumn,
        UrlColumn,
        ModifiedByColumn,
        ModifiedAtColumn,
        ColumnCount
    };
    /// IdRole: QUuid. SortRole: what a column sorts by, a text or a whole number. ModifiedAtRole: QDateTime, UTC.
    /// IncompleteRole: bool. SearchRole: all that a search looks through, a line each, as a search compares it.
    /// VendorRole, TypeRole, StatusRole: the value of the enumeration. DraftRole: a word when a draft is waiting.
    enum Role {
        IdRole = Qt::UserRole,
        SortRole,
        ModifiedAtRole,
        IncompleteRole,
        SearchRole,
        VendorRole,
        TypeRole,
        StatusRole,
        DraftRole
    };

    WebhookListModel(WebhookBook &book, ReceiverDesk &desk, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    /// The webhooks whose form was begun and not submitted.
    void setDrafts(const QSet<QUuid> &drafts);

private:
    void follow();
    QString text(const SmsWebhookRecord &record, int column) const;
    QString tooltip(const SmsWebhookRecord &record, int column) const;
    QString whyStatus(const SmsWebhookRecord &record) const;
    QVariant sortValue(const SmsWebhookRecord &record, int column) const;
    QString searchText(const SmsWebhookRecord &record) const;

    WebhookBook &m_book;
    ReceiverDesk &m_desk;
    QSet<QUuid> m_drafts;
};

} // namespace Hookbench
