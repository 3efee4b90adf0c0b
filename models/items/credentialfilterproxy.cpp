// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/credentialfilterproxy.h"

#include "models/items/credentiallistmodel.h"
#include "models/values/searchkey.h"

namespace Hookbench {

CredentialFilterProxy::CredentialFilterProxy(QObject *parent)
    : QSortFilterProxyModel{parent}
{
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
}

void CredentialFilterProxy::setSearch(const QString &text)
{
    const QString search = searchKey(text.simplified());
    if (search == m_search)
        return;
    m_search = search;
    invalidateFilter();
}

void CredentialFilterProxy::setVendor(std::optional<CredentialVendor> vendor)
{
    if (vendor == m_vendor)
        return;
    m_vendor = vendor;
    invalidateFilter();
}

void CredentialFilterProxy::retranslate()
{
    m_collator.setLocale(QLocale{});
    invalidate();
}

bool CredentialFilterProxy::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, CredentialListModel::NameColumn, parent);
    if (m_vendor && index.data(CredentialListModel::VendorRole).toInt() != static_cast<int>(*m_vendor))
        return false;
    return m_search.isEmpty() || index.data(CredentialListModel::SearchRole).toString().contains(m_search);
}

bool CredentialFilterProxy::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const QVariant one = left.data(CredentialListModel::SortRole);
    const QVariant other = right.data(CredentialListModel::SortRole);
    if (one.userType() == QMetaType::LongLong)
        return one.toLongLong() < other.toLongLong();
    return m_collator.compare(one.toString(), other.toString()) < 0;
}

} // namespace Hookbench
