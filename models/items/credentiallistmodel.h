// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/spokenmodel.h"
#include "models/state/credentialbook.h"
#include "models/state/webhookbook.h"

#include <QHash>

namespace Hookbench {

/// Reads the credential book aloud, row by row, with what the webhook book knows of each. The book only says that
/// something has changed, so the model keeps what it read and finds out which rows are others.
class CredentialListModel : public SpokenModel
{
    Q_OBJECT
public:
    enum Column {
        NameColumn,
        VendorColumn,
        StatusColumn,
        NumberColumn,
        UsedByColumn,
        ModifiedByColumn,
        ModifiedAtColumn,
        ColumnCount
    };
    /// IdRole: qint64. SortRole: what a column sorts by. ModifiedAtRole: QDateTime, UTC. StatusRole and VendorRole: int
    /// of CredentialStatus and CredentialVendor. SearchRole: all that a search looks through, as searchKey has it.
    enum Role { IdRole = Qt::UserRole, SortRole, ModifiedAtRole, StatusRole, VendorRole, SearchRole };

    CredentialListModel(CredentialBook &book, WebhookBook &webhooks, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void followCredentials();
    void takeOutThoseThatAreGone(const QList<ApiCredential> &now);
    void bringInto(int row, const ApiCredential &credential);
    void webhooksChanged();
    const QStringList &usersOf(const ApiCredential &credential) const;
    QString text(const ApiCredential &credential, int column) const;
    QVariant sortValue(const ApiCredential &credential, int column) const;
    QString toolTip(const ApiCredential &credential, int column) const;
    QString statusToolTip(const ApiCredential &credential) const;
    QString missing(const ApiCredential &credential) const;

    CredentialBook &m_book;
    WebhookBook &m_webhooks;
    QList<ApiCredential> m_rows;
    /// Names of webhooks by the key of the credential's name; counted anew when they are asked for after a change.
    mutable QHash<QString, QStringList> m_users;
    mutable bool m_usersKnown = false;
    bool m_told = true;
};

} // namespace Hookbench
