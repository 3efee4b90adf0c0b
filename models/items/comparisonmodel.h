// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/spokenmodel.h"
#include "models/state/sandboxcopies.h"

#include <QSet>

namespace Hookbench {

/// How the webhooks of two sandboxes compare, a row for each name, and which of them are chosen.
class ComparisonModel : public SpokenModel
{
    Q_OBJECT
public:
    enum Column { NameColumn, StateColumn, FieldsColumn, ColumnCount };
    enum class State { OnlyLeft, OnlyRight, Differs, Same };
    /// StateRole: int of State.
    enum Role { StateRole = Qt::UserRole };

    explicit ComparisonModel(QObject *parent = nullptr);

    /// Nothing is chosen afterwards but what was chosen before and is still there.
    void setComparison(const QList<WebhookComparison> &comparison, const QString &left, const QString &right);
    /// Leaves out those that are the same.
    void setDifferencesOnly(bool only);
    /// All rows that are shown and not the same.
    void chooseAll();
    void chooseNone();
    int chosenCount() const { return static_cast<int>(m_chosen.size()); }
    /// The chosen webhooks that the left (right) sandbox has, in the order of the rows.
    QList<QUuid> chosenLeft() const;
    QList<QUuid> chosenRight() const;
    /// How many names there are, shown or not.
    int total() const { return static_cast<int>(m_all.size()); }
    const WebhookComparison &at(int row) const { return m_rows.at(row); }
    static State stateOf(const WebhookComparison &row);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void chosenChanged();

private:
    void fill();
    QString text(const WebhookComparison &row, int column) const;

    QList<WebhookComparison> m_all;
    QList<WebhookComparison> m_rows;
    QSet<QString> m_chosen;
    QString m_left;
    QString m_right;
    bool m_differencesOnly = false;
};

} // namespace Hookbench
