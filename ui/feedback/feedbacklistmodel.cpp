// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feedback/feedbacklistmodel.h"

#include "models/state/feedbackbook.h"
#include "models/words/feedbackwords.h"

#include <QLocale>

namespace Hookbench {

FeedbackListModel::FeedbackListModel(FeedbackBook &book, QObject *parent)
    : QAbstractTableModel{parent}
    , m_book{book}
    , m_has{book.record().has_value()}
{
    connect(&m_book, &FeedbackBook::changed, this, [this] {
        beginResetModel();
        m_has = m_book.record().has_value();
        endResetModel();
    });
}

int FeedbackListModel::rowCount(const QModelIndex &parent) const
{
    return !parent.isValid() && m_has ? 1 : 0;
}

int FeedbackListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnTotal);
}

QString FeedbackListModel::text(int column) const
{
    const FeedbackWebhookRecord &record = *m_book.record();
    switch (column) {
    case NameColumn:
        return record.webhook.name;
    case ChannelsColumn: {
        QStringList channels;
        for (const FeedbackChannel channel : record.webhook.channels)
            channels.append(Words::name(channel));
        return channels.join(QStringLiteral(", "));
    }
    case UrlColumn:
        return record.webhook.url;
    case AuthenticationColumn:
        return Words::name(record.webhook.authentication);
    case StatusColumn:
        return m_book.isComplete() ? tr("Complete") : tr("Incomplete");
    default:
        break;
    }
    const QString at = QLocale{}.toString(record.modified.at.toLocalTime(), QLocale::ShortFormat);
    return record.modified.by.isEmpty() ? at : tr("%1, by %2", "time, person").arg(at, record.modified.by);
}

QVariant FeedbackListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !m_has || !m_book.record())
        return {};
    if (role == CompleteRole)
        return m_book.isComplete();
    const bool asks = role == Qt::DisplayRole || role == Qt::ToolTipRole;
    return asks ? QVariant{text(index.column())} : QVariant{};
}

QVariant FeedbackListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Webhook Name");
    case ChannelsColumn:
        return tr("Channels");
    case UrlColumn:
        return tr("Webhook URL");
    case AuthenticationColumn:
        return tr("Authentication");
    case StatusColumn:
        return tr("Status");
    default:
        return tr("Modified");
    }
}

void FeedbackListModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnTotal - 1);
    if (m_has)
        Q_EMIT dataChanged(index(0, 0), index(0, ColumnTotal - 1));
}

} // namespace Hookbench
