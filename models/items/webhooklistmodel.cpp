// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/webhooklistmodel.h"

#include "models/values/searchkey.h"
#include "models/words/words.h"

#include <QLocale>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace Hookbench {

WebhookListModel::WebhookListModel(WebhookBook &book, ReceiverDesk &desk, QObject *parent)
    : SpokenModel{ColumnCount, parent}
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
    connect(&m_desk, &ReceiverDesk::stateChanged, this, [this] { tellAll(UrlColumn, UrlColumn); });
}

int WebhookListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_book.shown().size());
}

QVariant WebhookListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const SmsWebhookRecord &record = m_book.shown().at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(record, index.column());
    case Qt::ToolTipRole:
        return tooltip(record, index.column());
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
    case VendorRole:
        return static_cast<int>(record.webhook.vendor);
    case TypeRole:
        return static_cast<int>(record.webhook.type);
    case StatusRole:
        return static_cast<int>(m_book.status(record));
    case DraftRole:
        return m_drafts.contains(record.id) ? tr("Draft") : QString{};
    case Qt::AccessibleTextRole:
        if (index.column() == NameColumn && m_drafts.contains(record.id))
            return tr("%1, a draft is waiting").arg(record.webhook.name);
        return text(record, index.column());
    default:
        return {};
    }
}

void WebhookListModel::setDrafts(const QSet<QUuid> &drafts)
{
    const QSet<QUuid> before = std::exchange(m_drafts, drafts);
    for (int row = 0; row < rowCount() && before != m_drafts; ++row) {
        const QUuid id = m_book.shown().at(row).id;
        if (before.contains(id) != m_drafts.contains(id))
            Q_EMIT dataChanged(index(row, NameColumn), index(row, NameColumn), {DraftRole, Qt::AccessibleTextRole});
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
    case StatusColumn:
        return Words::name(m_book.status(record));
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

QString WebhookListModel::tooltip(const SmsWebhookRecord &record, int column) const
{
    switch (column) {
    case StatusColumn:
        return whyStatus(record);
    case ModifiedAtColumn:
        return tr("%1 UTC", "%1 is a date and time").arg(record.modified.at.toUTC().toString(u"yyyy-MM-dd HH:mm:ss"));
    default:
        return text(record, column);
    }
}

QString WebhookListModel::whyStatus(const SmsWebhookRecord &record) const
{
    const QString &credential = record.webhook.apiCredential;
    const WebhookStatus status = m_book.status(record);
    if (!record.webhook.takesInbound())
        return tr("A feedback webhook needs no API credential: it takes effect at once. This is our reading.");
    if (status == WebhookStatus::Active)
        return tr("Its API credential %1 is attached to a channel configuration, so it takes effect at once.")
            .arg(credential);
    if (status == WebhookStatus::Waiting)
        return tr("It takes effect once its API credential %1 is attached to a channel configuration. Attach it in "
                  "API Credentials.")
            .arg(credential);
    if (credential.isEmpty())
        return tr("It has no API credential. Edit it and choose one.");
    return tr("There is no %2 API credential called %1. Create it, or edit the webhook and choose another one.")
        .arg(credential, Words::name(record.webhook.vendor));
}

QVariant WebhookListModel::sortValue(const SmsWebhookRecord &record, int column) const
{
    if (column == StatusColumn)
        return static_cast<qint64>(m_book.status(record));
    if (column == UrlColumn) {
        // They differ in the id only, whose first digits are as good as all of them. Turned round so that the highest
        // digit is no sign.
        const QUuid &id = record.id;
        const quint64 first = quint64{id.data1} << 32 | quint64{id.data2} << 16 | id.data3;
        return static_cast<qint64>(first ^ (quint64{1} << 63));
    }
    if (column == ModifiedAtColumn)
        return record.modified.at.toMSecsSinceEpoch();
    return text(record, column);
}

QString WebhookListModel::searchText(const SmsWebhookRecord &record) const
{
    // Piece by piece: most are plain ASCII, which is quick to fold.
    QString text = searchKey(record.webhook.name);
    const auto add = [&text](const QString &piece) { text += u'\n' + searchKey(piece); };
    add(Words::name(record.webhook.vendor));
    add(m_desk.url(record.id));
    add(record.webhook.senderPhoneNumber);
    for (const KeywordCategory &category : record.webhook.keywordCategories) {
        for (const QString &keyword : category.keywords)
            add(keyword);
    }
    return text;
}

QVariant WebhookListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    // A title that is cut is whole in its tooltip.
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    switch (section) {
    case NameColumn:
        return tr("Webhook name");
    case VendorColumn:
        return tr("Vendor");
    case TypeColumn:
        return tr("Type");
    case StatusColumn:
        return tr("Status");
    case UrlColumn:
        return tr("URL");
    case ModifiedByColumn:
        return tr("Modified by");
    case ModifiedAtColumn:
        return tr("Modified at");
    default:
        return {};
    }
}

} // namespace Hookbench
