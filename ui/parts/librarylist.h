// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QStyledItemDelegate>

namespace Hookbench {

/// One entry of a library as its list shows it.
struct LibraryItem
{
    qint64 id = 0;
    QString title;
    /// What else there is to know at a glance; under the title.
    QString note;

    bool operator==(const LibraryItem &) const = default;
};

/// The entries of a library that a search left. Told what they are whenever that changes.
class LibraryList : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { IdRole = Qt::UserRole, NoteRole };

    using QAbstractListModel::QAbstractListModel;

    void setItems(const QList<LibraryItem> &items);
    /// -1 when it is not there.
    int rowOf(qint64 id) const;
    qint64 idAt(int row) const { return m_items.value(row).id; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<LibraryItem> m_items;
};

/// Paints the title, on two lines where one is too short, and, smaller and grey, the note under it.
class LibraryDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace Hookbench
