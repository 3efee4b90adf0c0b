// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/spokenmodel.h"
#include "models/state/sandboxbook.h"

#include <QHash>

namespace Hookbench {

/// Reads the sandbox book aloud, row by row, with how much there is in each. The amounts are those of the last refresh:
/// what fills a sandbox does not tell.
class SandboxListModel : public SpokenModel
{
    Q_OBJECT
public:
    enum Column {
        NameColumn,
        CurrentColumn,
        OrganisationColumn,
        KindColumn,
        WebhooksColumn,
        CredentialsColumn,
        EventsColumn,
        ColumnCount
    };
    /// IdRole: qint64. ProductionRole and CurrentRole: bool.
    enum Role { IdRole = Qt::UserRole, ProductionRole, CurrentRole };

    explicit SandboxListModel(SandboxBook &book, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    /// Counts again what is in each.
    void refresh();

private:
    void follow();
    void count();
    QString text(const Sandbox &sandbox, int column) const;
    QString amount(const Sandbox &sandbox, int column) const;

    SandboxBook &m_book;
    QList<Sandbox> m_rows;
    /// Those that could be counted.
    QHash<qint64, SandboxContents> m_contents;
};

} // namespace Hookbench
