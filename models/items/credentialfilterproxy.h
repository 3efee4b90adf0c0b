// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/credentialvendor.h"

#include <QCollator>
#include <QSortFilterProxyModel>

#include <optional>

namespace Hookbench {

/// Credentials of one vendor, or of all, whose name, number or vendor hold the text, without regard to case and
/// accents; sorted as people sort in their language.
class CredentialFilterProxy : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit CredentialFilterProxy(QObject *parent = nullptr);
    void setSearch(const QString &text);
    void setVendor(std::optional<CredentialVendor> vendor);
    /// Sorts again, as people sort in the application's language.
    void retranslate();

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    QString m_search;
    std::optional<CredentialVendor> m_vendor;
    QCollator m_collator;
};

} // namespace Hookbench
