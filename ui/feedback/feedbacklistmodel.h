// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

namespace Hookbench {

class FeedbackBook;

/// The feedback webhook of the sandbox as a list of at most one row. Holds no data.
class FeedbackListModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Columns {
        NameColumn,
        ChannelsColumn,
        UrlColumn,
        AuthenticationColumn,
        StatusColumn,
        ModifiedColumn,
        ColumnTotal
    };
    enum Roles { CompleteRole = Qt::UserRole + 1 };

    explicit FeedbackListModel(FeedbackBook &book, QObject *parent = nullptr);
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// Says everything again in the application's language.
    void retranslate();

private:
    QString text(int column) const;

    FeedbackBook &m_book;
    bool m_has = false;
};

} // namespace Hookbench
