// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/webhooklistmodel.h"

#include <QCollator>
#include <QHash>
#include <QSortFilterProxyModel>
#include <QTimer>

#include <array>
#include <optional>
#include <vector>

namespace Hookbench {

/// Which webhooks a list shows; what is not said matters to nobody.
struct WebhookFilter
{
    std::optional<Vendor> vendor;
    std::optional<WebhookType> type;
    std::optional<WebhookStatus> status;

    bool isEmpty() const { return !vendor && !type && !status; }
    bool operator==(const WebhookFilter &) const = default;
};

/// Rows that the filter takes and whose name, URL, sender, vendor or keywords hold the text, without regard to case and
/// accents; sorted as people sort in their language. Keeps what it compares for every row, so that ten thousand rows
/// are sorted and filtered while nobody notices.
class WebhookFilterProxy : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit WebhookFilterProxy(QObject *parent = nullptr);
    /// A WebhookListModel, once.
    void setSourceModel(QAbstractItemModel *model) override;
    void setSearch(const QString &text);
    void setFilter(const WebhookFilter &filter);
    const WebhookFilter &filter() const { return m_filter; }
    /// Sorts again, as people sort in the application's language.
    void retranslate();

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    /// What a row is compared by; made when it is asked for first.
    struct Keys
    {
        std::optional<QString> search;
        std::array<std::optional<QCollatorSortKey>, WebhookListModel::ColumnCount> texts;
        std::array<std::optional<qint64>, WebhookListModel::ColumnCount> numbers;
    };

    void connectKeys(QAbstractItemModel *model);
    void forgetKeys();
    void prepareAgain();
    void prepareSome();
    const QString &searchOf(int row) const;
    const QCollatorSortKey &textKey(const QModelIndex &index) const;
    qint64 numberKey(const QModelIndex &index) const;
    Keys &keysOf(int row) const { return m_keys[static_cast<std::size_t>(row)]; }

    QString m_search;
    WebhookFilter m_filter;
    QCollator m_collator;
    /// By row of the source.
    mutable std::vector<Keys> m_keys;
    /// Of texts that many rows share.
    mutable QHash<QString, QCollatorSortKey> m_shared;
    /// Makes what names are sorted by, when they are very many, and what a search looks through while nobody waits for
    /// it.
    QTimer m_preparing;
    bool m_namesReady = true;
    int m_named = 0;
    int m_prepared = 0;
};

} // namespace Hookbench
