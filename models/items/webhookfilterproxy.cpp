// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/webhookfilterproxy.h"

#include "models/values/searchkey.h"

#include <QElapsedTimer>

#include <algorithm>

namespace Hookbench {

namespace {

/// Whole numbers sort as such, everything else as text.
bool isNumber(int column)
{
    return column == WebhookListModel::StatusColumn || column == WebhookListModel::UrlColumn
        || column == WebhookListModel::ModifiedAtColumn;
}

/// The window gets a turn after preparing for so many milliseconds.
constexpr qint64 turn = 5;

template<typename Value> bool accepts(const std::optional<Value> &wanted, const QModelIndex &index, int role)
{
    return !wanted || index.data(role).toInt() == static_cast<int>(*wanted);
}

} // namespace

WebhookFilterProxy::WebhookFilterProxy(QObject *parent)
    : QSortFilterProxyModel{parent}
{
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    connect(&m_preparing, &QTimer::timeout, this, &WebhookFilterProxy::prepareSome);
}

void WebhookFilterProxy::setSourceModel(QAbstractItemModel *model)
{
    Q_ASSERT(!sourceModel());
    // Connected first: when the base class asks for keys, they must already be those of the rows as they are now.
    connectKeys(model);
    m_keys.resize(static_cast<std::size_t>(model->rowCount()));
    forgetKeys();
    QSortFilterProxyModel::setSourceModel(model);
}

void WebhookFilterProxy::connectKeys(QAbstractItemModel *model)
{
    const auto at = [this](int row) { return m_keys.begin() + row; };
    connect(model, &QAbstractItemModel::modelReset, this, [this, model] {
        m_keys.resize(static_cast<std::size_t>(model->rowCount()));
        forgetKeys();
    });
    connect(model, &QAbstractItemModel::rowsInserted, this, [this, at](const QModelIndex &, int first, int last) {
        m_keys.insert(at(first), static_cast<std::size_t>(last) - static_cast<std::size_t>(first) + 1, Keys{});
    });
    connect(model, &QAbstractItemModel::rowsRemoved, this,
            [this, at](const QModelIndex &, int first, int last) { m_keys.erase(at(first), at(last + 1)); });
    connect(model, &QAbstractItemModel::rowsMoved, this,
            [at](const QModelIndex &, int first, int last, const QModelIndex &, int to) {
                if (to > last)
                    std::rotate(at(first), at(last + 1), at(to));
                else
                    std::rotate(at(to), at(first), at(last + 1));
            });
    connect(model, &QAbstractItemModel::dataChanged, this,
            [this, at](const QModelIndex &first, const QModelIndex &last) {
                std::fill(at(first.row()), at(last.row() + 1), Keys{});
                if (last.row() > first.row()) {
                    m_prepared = 0;
                    m_preparing.start(0);
                }
            });
}

void WebhookFilterProxy::forgetKeys()
{
    std::fill(m_keys.begin(), m_keys.end(), Keys{});
    m_shared.clear();
    m_prepared = 0;
    m_preparing.start(0);
}

void WebhookFilterProxy::prepareSome()
{
    QElapsedTimer time;
    time.start();
    const auto rows = static_cast<int>(m_keys.size());
    while (m_prepared < rows && time.elapsed() < turn)
        searchOf(m_prepared++);
    if (m_prepared >= rows)
        m_preparing.stop();
}

const QString &WebhookFilterProxy::searchOf(int row) const
{
    std::optional<QString> &search = keysOf(row).search;
    if (!search)
        search = sourceModel()->index(row, WebhookListModel::NameColumn).data(WebhookListModel::SearchRole).toString();
    return *search;
}

void WebhookFilterProxy::setSearch(const QString &text)
{
    const QString search = searchKey(text.simplified());
    if (search == m_search)
        return;
    m_search = search;
    // Not invalidateFilter: it takes rows out stretch by stretch, and every stretch costs those who show them.
    invalidate();
}

void WebhookFilterProxy::setFilter(const WebhookFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    invalidate();
}

void WebhookFilterProxy::retranslate()
{
    m_collator.setLocale(QLocale{});
    forgetKeys();
    invalidate();
}

bool WebhookFilterProxy::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, WebhookListModel::NameColumn, parent);
    if (!accepts(m_filter.vendor, index, WebhookListModel::VendorRole)
        || !accepts(m_filter.type, index, WebhookListModel::TypeRole)
        || !accepts(m_filter.status, index, WebhookListModel::StatusRole))
        return false;
    return m_search.isEmpty() || searchOf(row).contains(m_search);
}

const QCollatorSortKey &WebhookFilterProxy::textKey(const QModelIndex &index) const
{
    auto &key = keysOf(index.row()).texts[static_cast<std::size_t>(index.column())];
    if (key)
        return *key;
    const QString text = index.data(WebhookListModel::SortRole).toString();
    if (index.column() == WebhookListModel::NameColumn) {
        key = m_collator.sortKey(text);
        return *key;
    }
    // Vendors, types and people are few.
    auto shared = m_shared.find(text);
    if (shared == m_shared.end())
        shared = m_shared.insert(text, m_collator.sortKey(text));
    key = *shared;
    return *key;
}

qint64 WebhookFilterProxy::numberKey(const QModelIndex &index) const
{
    auto &key = keysOf(index.row()).numbers[static_cast<std::size_t>(index.column())];
    if (!key)
        key = index.data(WebhookListModel::SortRole).toLongLong();
    return *key;
}

bool WebhookFilterProxy::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    if (isNumber(left.column())) {
        const qint64 one = numberKey(left);
        const qint64 other = numberKey(right);
        if (one != other)
            return one < other;
    } else if (const int order = textKey(left).compare(textKey(right)); order != 0) {
        return order < 0;
    }
    // What is the same stands in the order of the book, which is by name, whichever way the column is sorted.
    return sortOrder() == Qt::AscendingOrder ? left.row() < right.row() : left.row() > right.row();
}

} // namespace Hookbench
