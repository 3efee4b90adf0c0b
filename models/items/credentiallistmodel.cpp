// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/credentiallistmodel.h"

#include "models/values/namekey.h"
#include "models/values/searchkey.h"
#include "models/words/words.h"

#include <QLocale>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Hookbench {

namespace {

bool isNumber(int column)
{
    return column == CredentialListModel::UsedByColumn;
}

} // namespace

CredentialListModel::CredentialListModel(CredentialBook &book, WebhookBook &webhooks, QObject *parent)
    : SpokenModel{ColumnCount, parent}
    , m_book{book}
    , m_webhooks{webhooks}
    , m_rows{book.credentials()}
{
    connect(&m_book, &CredentialBook::changed, this, &CredentialListModel::followCredentials);
    connect(&m_webhooks, &WebhookBook::reloaded, this, &CredentialListModel::webhooksChanged);
    connect(&m_webhooks, &WebhookBook::inserted, this, &CredentialListModel::webhooksChanged);
    connect(&m_webhooks, &WebhookBook::changed, this, &CredentialListModel::webhooksChanged);
    connect(&m_webhooks, &WebhookBook::removed, this, &CredentialListModel::webhooksChanged);
}

void CredentialListModel::followCredentials()
{
    const QList<ApiCredential> now = m_book.credentials();
    const auto isHere = [this](const ApiCredential &credential) {
        return std::any_of(m_rows.cbegin(), m_rows.cend(),
                           [&](const ApiCredential &row) { return row.id == credential.id; });
    };
    if (std::none_of(now.cbegin(), now.cend(), isHere)) {
        beginResetModel();
        m_rows = now;
        endResetModel();
        return;
    }
    takeOutThoseThatAreGone(now);
    for (int row = 0; row < now.size(); ++row)
        bringInto(row, now.at(row));
}

void CredentialListModel::takeOutThoseThatAreGone(const QList<ApiCredential> &now)
{
    QSet<qint64> ids;
    for (const ApiCredential &credential : now)
        ids.insert(credential.id);
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (ids.contains(m_rows.at(row).id))
            continue;
        beginRemoveRows({}, row, row);
        m_rows.removeAt(row);
        endRemoveRows();
    }
}

void CredentialListModel::bringInto(int row, const ApiCredential &credential)
{
    const auto place = std::find_if(m_rows.cbegin() + row, m_rows.cend(),
                                    [&](const ApiCredential &known) { return known.id == credential.id; });
    if (place == m_rows.cend()) {
        beginInsertRows({}, row, row);
        m_rows.insert(row, credential);
        endInsertRows();
        return;
    }
    const int from = int(place - m_rows.cbegin());
    if (from != row) {
        beginMoveRows({}, from, from, {}, row);
        m_rows.move(from, row);
        endMoveRows();
    }
    if (m_rows.at(row) == credential)
        return;
    m_rows[row] = credential;
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

void CredentialListModel::webhooksChanged()
{
    m_usersKnown = false;
    if (!m_told)
        return;
    // An import changes many webhooks in a row; the counts are told once, after it.
    m_told = false;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_told = true;
            tellAll(UsedByColumn, UsedByColumn);
        },
        Qt::QueuedConnection);
}

const QStringList &CredentialListModel::usersOf(const ApiCredential &credential) const
{
    static const QStringList nobody;
    if (!m_usersKnown) {
        m_users.clear();
        for (const SmsWebhookRecord &record : m_webhooks.shown()) {
            if (record.webhook.takesInbound() && !record.webhook.apiCredential.isEmpty())
                m_users[nameKey(record.webhook.apiCredential)].append(record.webhook.name);
        }
        m_usersKnown = true;
    }
    const auto found = m_users.constFind(nameKey(credential.name));
    return found == m_users.cend() ? nobody : *found;
}

int CredentialListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant CredentialListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ApiCredential &credential = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(credential, index.column());
    case Qt::ToolTipRole:
        return toolTip(credential, index.column());
    case Qt::TextAlignmentRole:
        return isNumber(index.column()) ? QVariant{Qt::AlignTrailing | Qt::AlignVCenter} : QVariant{};
    case IdRole:
        return credential.id;
    case SortRole:
        return sortValue(credential, index.column());
    case ModifiedAtRole:
        return credential.modified.at;
    case StatusRole:
        return static_cast<int>(m_book.status(credential));
    case VendorRole:
        return static_cast<int>(credential.vendor);
    case SearchRole:
        return searchKey(
            QStringList{credential.name, credential.inboundNumber(), Words::name(credential.vendor)}.join(u'\n'));
    default:
        return {};
    }
}

QString CredentialListModel::text(const ApiCredential &credential, int column) const
{
    switch (column) {
    case NameColumn:
        return credential.name;
    case VendorColumn:
        return Words::name(credential.vendor);
    case StatusColumn:
        return Words::name(m_book.status(credential));
    case NumberColumn:
        return credential.inboundNumber();
    case UsedByColumn:
        return QLocale{}.toString(usersOf(credential).size());
    case ModifiedByColumn:
        return credential.modified.by;
    case ModifiedAtColumn:
        return QLocale{}.toString(credential.modified.at.toLocalTime(), QLocale::ShortFormat);
    default:
        return {};
    }
}

QVariant CredentialListModel::sortValue(const ApiCredential &credential, int column) const
{
    if (column == ModifiedAtColumn)
        return credential.modified.at.toMSecsSinceEpoch();
    if (column == UsedByColumn)
        return static_cast<qint64>(usersOf(credential).size());
    return text(credential, column);
}

QString CredentialListModel::toolTip(const ApiCredential &credential, int column) const
{
    switch (column) {
    case StatusColumn:
        return statusToolTip(credential);
    case UsedByColumn: {
        const QStringList &users = usersOf(credential);
        return users.isEmpty() ? tr("No SMS webhook uses it.") : users.join(u'\n');
    }
    case ModifiedAtColumn:
        return credential.modified.at.isValid()
            ? credential.modified.at.toUTC().toString(u"yyyy-MM-dd HH:mm:ss 'UTC'"_s)
            : QString{};
    default:
        return text(credential, column);
    }
}

QString CredentialListModel::statusToolTip(const ApiCredential &credential) const
{
    const QString names = credential.channelConfigurations.join(u", "_s);
    switch (m_book.status(credential)) {
    case CredentialStatus::Incomplete:
        return tr("Missing: %1").arg(missing(credential));
    case CredentialStatus::Attached:
        return tr("Attached to %n channel configuration(s): %1", nullptr,
                  static_cast<int>(credential.channelConfigurations.size()))
            .arg(names);
    case CredentialStatus::NotAttached:
        break;
    }
    return tr("Attached to no channel configuration. Its SMS webhooks wait for one.");
}

QString CredentialListModel::missing(const ApiCredential &credential) const
{
    QStringList names;
    for (const Diagnostic &diagnostic : m_book.check(credential, {})) {
        const bool field
            = diagnostic.rule == Rule::CredentialFieldRequired || diagnostic.rule == Rule::CredentialSecretRequired;
        if (field)
            names.append(Words::secretName(credential, diagnostic.args.value(0)));
        else if (diagnostic.rule == Rule::CredentialHeaderSecretRequired)
            names.append(tr("Header %1").arg(diagnostic.args.value(0)));
    }
    return names.join(u", "_s);
}

QVariant CredentialListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && isNumber(section))
        return QVariant{Qt::AlignTrailing | Qt::AlignVCenter};
    // A narrow column cuts its head; the tooltip has it whole.
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    switch (section) {
    case NameColumn:
        return tr("Name");
    case VendorColumn:
        return tr("Vendor");
    case StatusColumn:
        return tr("Status");
    case NumberColumn:
        return tr("Sender number");
    case UsedByColumn:
        return tr("Used by");
    case ModifiedByColumn:
        return tr("Modified by");
    case ModifiedAtColumn:
        return tr("Modified at");
    default:
        return {};
    }
}

} // namespace Hookbench
