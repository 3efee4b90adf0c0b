// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/replylistmodel.h"

#include "models/values/searchkey.h"
#include "models/words/words.h"

#include <QLocale>

#include <algorithm>

namespace Hookbench {

namespace {

/// For tooltips, which would otherwise take a text with a < in it for markup.
QString asMarkup(const QString &text)
{
    return QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")));
}

} // namespace

ReplyListModel::ReplyListModel(ReplyBook &book, QObject *parent)
    : SpokenModel{ColumnCount, parent}
    , m_book{book}
    , m_rows{book.replies()}
{
    connect(&m_book, &ReplyBook::changed, this, &ReplyListModel::follow);
}

void ReplyListModel::follow()
{
    // Both lists are in the order of the ids, so one walk finds what went, what came and what changed.
    const QList<ReplyText> &now = m_book.replies();
    int row = 0;
    while (row < m_rows.size() || row < now.size()) {
        const bool gone = row < m_rows.size() && (row >= now.size() || m_rows.at(row).id < now.at(row).id);
        if (gone) {
            beginRemoveRows({}, row, row);
            m_rows.removeAt(row);
            endRemoveRows();
            continue;
        }
        if (row >= m_rows.size() || m_rows.at(row).id > now.at(row).id) {
            beginInsertRows({}, row, row);
            m_rows.insert(row, now.at(row));
            endInsertRows();
        } else if (m_rows.at(row) != now.at(row)) {
            m_rows[row] = now.at(row);
            Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
        }
        ++row;
    }
}

int ReplyListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ReplyListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ReplyText &reply = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == UseColumn)
            return Words::name(reply.use);
        return index.column() == LanguageColumn ? Words::languageName(reply.language) : reply.text.simplified();
    case Qt::ToolTipRole:
        return index.column() == TextColumn ? QVariant{asMarkup(reply.text)} : QVariant{};
    case IdRole:
        return reply.id;
    case UseRole:
        return static_cast<int>(reply.use);
    case LanguageRole:
        return reply.language;
    case TextRole:
        return reply.text;
    default:
        return {};
    }
}

QVariant ReplyListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case UseColumn:
        return tr("Used for");
    case LanguageColumn:
        return tr("Language");
    case TextColumn:
        return tr("Text");
    default:
        return {};
    }
}

QStringList ReplyListModel::languages() const
{
    QStringList tags;
    for (const ReplyText &reply : m_rows)
        tags.append(reply.language);
    tags.sort();
    tags.removeDuplicates();
    return tags;
}

ReplyFilterProxy::ReplyFilterProxy(QObject *parent)
    : QSortFilterProxyModel{parent}
{
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
}

void ReplyFilterProxy::setSearch(const QString &text)
{
    m_search = searchKey(text.simplified());
    invalidateFilter();
}

void ReplyFilterProxy::setUse(std::optional<ReplyUse> use)
{
    m_use = use;
    invalidateFilter();
}

void ReplyFilterProxy::setLanguage(const QString &tag)
{
    m_language = tag;
    invalidateFilter();
}

void ReplyFilterProxy::retranslate()
{
    m_collator.setLocale(QLocale{});
    invalidate();
}

bool ReplyFilterProxy::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, ReplyListModel::TextColumn, parent);
    if (m_use && index.data(ReplyListModel::UseRole).toInt() != static_cast<int>(*m_use))
        return false;
    if (!m_language.isEmpty() && index.data(ReplyListModel::LanguageRole).toString() != m_language)
        return false;
    return m_search.isEmpty()
        || searchKey(index.data(ReplyListModel::TextRole).toString().simplified()).contains(m_search);
}

bool ReplyFilterProxy::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    if (left.column() == ReplyListModel::UseColumn)
        return left.data(ReplyListModel::UseRole).toInt() < right.data(ReplyListModel::UseRole).toInt();
    return m_collator.compare(left.data().toString(), right.data().toString()) < 0;
}

} // namespace Hookbench
