// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/webhooklistmodel.h"

#include "models/words/words.h"

#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace Hookbench {

namespace {

/// Text as a search compares it: without case, accents and the ways to encode them.
QString folded(const QString &text)
{
    const QString decomposed = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString kept;
    kept.reserve(decomposed.size());
    for (const QChar letter : decomposed) {
        if (letter.category() != QChar::Mark_NonSpacing)
            kept.append(letter);
    }
    return kept;
}

} // namespace

WebhookListModel::WebhookListModel(WebhookBook &book, ReceiverDesk &desk, QObject *parent)
    : QAbstractTableModel{parent}
    , m_book{book}
    , m_desk{desk}
{
    follow();
}

void WebhookListModel::follow()
{
    connect(&m_book, &WebhookBook::aboutToReload, this, [this] { beginResetModel(); });
    connect(&m_book, &WebhookBook::reloaded, this, [this] { endResetModel(); });
    connect(&m_book, &WebhookBook::aboutToInsert, this, [this](int row) { beginInsertRows({}, row, row); });
    connect(&m_book, &WebhookBook::inserted, this, [this] { endInsertRows(); });
    connect(&m_book, &WebhookBook::changed, this,
            [this](int row) { Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1)); });
    connect(&m_book, &WebhookBook::aboutToMove, this, [this](int from, int to) {
        // Qt counts the row in front of which it lands, before it has left its place.
        beginMoveRows({}, from, from, {}, to > from ? to + 1 : to);
    });
    connect(&m_book, &WebhookBook::moved, this, [this] { endMoveRows(); });
    connect(&m_book, &WebhookBook::aboutToRemove, this, [this](int row) { beginRemoveRows({}, row, row); });
    connect(&m_book, &WebhookBook::removed, this, [this] { endRemoveRows(); });
    connect(&m_desk, &ReceiverDesk::stateChanged, this, [this] {
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, UrlColumn), index(rowCount() - 1, UrlColumn));
    });
}

int WebhookListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_book.webhooks().size());
}

int WebhookListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant WebhookListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const SmsWebhookRecord &record = m_book.webhooks().at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(record, index.column());
    case IdRole:
        return record.id;
    case SortRole:
        return sortValue(record, index.column());
    case ModifiedAtRole:
        return record.modified.at;
    case IncompleteRole:
        return m_book.isIncomplete(record);
    case SearchRole:
        return searchText(record);
    default:
        return {};
    }
}

QString WebhookListModel::text(const SmsWebhookRecord &record, int column) const
{
    switch (column) {
    case NameColumn:
        return record.webhook.name;
    case VendorColumn:
        return Words::name(record.webhook.vendor);
    case TypeColumn:
        return Words::name(record.webhook.type);
    case UrlColumn:
        return m_desk.url(record.id);
    case ModifiedByColumn:
        return record.modified.by;
    case ModifiedAtColumn:
        return QLocale{}.toString(record.modified.at.toLocalTime(), QLocale::ShortFormat);
    default:
        return {};
    }
}

QVariant WebhookListModel::sortValue(const SmsWebhookRecord &record, int column) const
{
    if (column == ModifiedAtColumn)
        return record.modified.at.toMSecsSinceEpoch();
    return text(record, column);
}

QString WebhookListModel::searchText(const SmsWebhookRecord &record) const
{
    QStringList lines{record.webhook.name, Words::name(record.webhook.vendor), m_desk.url(record.id),
                      record.webhook.senderPhoneNumber};
    for (const KeywordCategory &category : record.webhook.keywordCategories)
        lines += category.keywords;
    return lines.join(u'\n');
}

QVariant WebhookListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Webhook name");
    case VendorColumn:
        return tr("Vendor");
    case TypeColumn:
        return tr("Type");
    case UrlColumn:
        return tr("Webhook URL");
    case ModifiedByColumn:
        return tr("Modified by");
    case ModifiedAtColumn:
        return tr("Modified at");
    default:
        return {};
    }
}

void WebhookListModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

WebhookFilterProxy::WebhookFilterProxy(QObject *parent)
    : QSortFilterProxyModel{parent}
{
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
}

void WebhookFilterProxy::setSearch(const QString &text)
{
    const QString search = folded(text.simplified());
    if (search == m_search)
        return;
    m_search = search;
    invalidateFilter();
}

void WebhookFilterProxy::retranslate()
{
    m_collator.setLocale(QLocale{});
    invalidate();
}

bool WebhookFilterProxy::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (m_search.isEmpty())
        return true;
    const QModelIndex index = sourceModel()->index(row, WebhookListModel::NameColumn, parent);
    return folded(index.data(WebhookListModel::SearchRole).toString()).contains(m_search);
}

bool WebhookFilterProxy::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const QVariant one = left.data(WebhookListModel::SortRole);
    const QVariant other = right.data(WebhookListModel::SortRole);
    if (one.userType() == QMetaType::LongLong)
        return one.toLongLong() < other.toLongLong();
    return m_collator.compare(one.toString(), other.toString()) < 0;
}

} // namespace Hookbench
