// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/state/receiverdesk.h"
#include "models/state/webhookbook.h"

#include <QAbstractTableModel>
#include <QCollator>
#include <QSortFilterProxyModel>

namespace Hookbench {

/// Reads the webhook book aloud, row by row. Holds no data.
class WebhookListModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { NameColumn, VendorColumn, TypeColumn, UrlColumn, ModifiedByColumn, ModifiedAtColumn, ColumnCount };
    /// IdRole: QUuid. SortRole: what a column sorts by. ModifiedAtRole: QDateTime, UTC. IncompleteRole: bool.
    /// SearchRole: all that a search looks through, a line each.
    enum Role { IdRole = Qt::UserRole, SortRole, ModifiedAtRole, IncompleteRole, SearchRole };

    WebhookListModel(WebhookBook &book, ReceiverDesk &desk, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    /// Says everything again in the application's language.
    void retranslate();

private:
    void follow();
    QString text(const SmsWebhookRecord &record, int column) const;
    QVariant sortValue(const SmsWebhookRecord &record, int column) const;
    QString searchText(const SmsWebhookRecord &record) const;

    WebhookBook &m_book;
    ReceiverDesk &m_desk;
};

/// Rows whose name, URL, sender, vendor or keywords hold the text, without regard to case and accents; sorted as people
/// sort in their language.
class WebhookFilterProxy : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit WebhookFilterProxy(QObject *parent = nullptr);
    void setSearch(const QString &text);
    /// Sorts again, as people sort in the application's language.
    void retranslate();

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    QString m_search;
    QCollator m_collator;
};

} // namespace Hookbench
