// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/spokenmodel.h"
#include "models/state/replybook.h"

#include <QCollator>
#include <QSortFilterProxyModel>

#include <optional>

namespace Hookbench {

/// Reads the reply library aloud, row by row. Keeps what it read last, so that a change moves no other row.
class ReplyListModel : public SpokenModel
{
    Q_OBJECT
public:
    enum Column { UseColumn, LanguageColumn, TextColumn, ColumnCount };
    /// IdRole: qint64. UseRole: int, the ReplyUse. LanguageRole: the tag. TextRole: the text as it is stored.
    enum Role { IdRole = Qt::UserRole, UseRole, LanguageRole, TextRole };

    explicit ReplyListModel(ReplyBook &book, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    /// The languages of the library, each once, in the order of their tags.
    QStringList languages() const;

private:
    void follow();

    ReplyBook &m_book;
    QList<ReplyText> m_rows;
};

/// Rows of one use and language whose text holds the search, without regard to case and accents. Sorts uses in their
/// order, texts as people sort.
class ReplyFilterProxy : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit ReplyFilterProxy(QObject *parent = nullptr);
    void setSearch(const QString &text);
    /// Nothing shows all uses.
    void setUse(std::optional<ReplyUse> use);
    /// An empty tag shows all languages.
    void setLanguage(const QString &tag);
    /// Sorts again, as people sort in the application's language.
    void retranslate();

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    QString m_search;
    std::optional<ReplyUse> m_use;
    QString m_language;
    QCollator m_collator;
};

} // namespace Hookbench
