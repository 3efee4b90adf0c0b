// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/webhooks/webhooklist.h"

#include "ui/webhooks/webhookfilters.h"
#include "ui/webhooks/webhooktable.h"

#include <QClipboard>
#include <QDataStream>
#include <QGuiApplication>
#include <QHeaderView>
#include <QIODevice>
#include <QPointer>

namespace Hookbench {

namespace {

/// Changes with what layoutState holds, so that another version's state is left alone.
constexpr quint32 stateVersion = 1;

template<typename Value, std::size_t N>
QString stored(const NameTable<Value, N> &names, const std::optional<Value> &value)
{
    return value ? QString{nameIn(names, *value)} : QString{};
}

} // namespace

void WebhookList::copyUrl(const QUuid &id)
{
    const SmsWebhookRecord *record = m_book.find(id);
    if (!record)
        return;
    QGuiApplication::clipboard()->setText(m_desk.url(id));
    Notice notice;
    notice.tone = Tone::Positive;
    notice.text = tr("The URL of %1 is copied.").arg(record->webhook.name);
    Q_EMIT noticed(notice);
}

void WebhookList::remove(const QList<QUuid> &ids)
{
    const SmsWebhookRecord *first = ids.isEmpty() ? nullptr : m_book.find(ids.first());
    if (!first)
        return;
    const QString name = first->webhook.name;
    if (const Result<> removed = m_book.removeAll(ids); !removed) {
        Q_EMIT noticed(noticeFor(removed.error()));
        return;
    }
    Notice notice;
    notice.tone = Tone::Positive;
    notice.text = ids.size() == 1 ? tr("%1 is deleted.").arg(name)
                                  : tr("%n webhook(s) are deleted.", nullptr, static_cast<int>(ids.size()));
    notice.actionText = tr("Undo");
    notice.undoes = true;
    notice.action = [self = QPointer<WebhookList>{this}, ids] {
        if (self)
            self->bringBack(ids);
    };
    Q_EMIT noticed(notice);
    focusTable();
}

void WebhookList::bringBack(const QList<QUuid> &ids)
{
    if (const Result<> restored = m_book.restoreAll(ids); !restored) {
        Q_EMIT noticed(noticeFor(restored.error()));
        return;
    }
    select(ids.first());
    if (isVisible())
        focusTable();
}

QByteArray WebhookList::layoutState() const
{
    QByteArray state;
    QDataStream stream{&state, QIODevice::WriteOnly};
    stream.setVersion(QDataStream::Qt_6_4);
    const WebhookFilter &filter = m_proxy->filter();
    stream << stateVersion << m_table->columnState() << m_proxy->sortColumn()
           << (m_proxy->sortOrder() == Qt::DescendingOrder) << stored(vendorNames, filter.vendor)
           << stored(webhookTypeNames, filter.type) << stored(webhookStatusNames, filter.status);
    return state;
}

void WebhookList::restoreLayoutState(const QByteArray &state)
{
    QDataStream stream{state};
    stream.setVersion(QDataStream::Qt_6_4);
    quint32 version = 0;
    QByteArray columns;
    int column = 0;
    bool descending = false;
    QString vendor;
    QString type;
    QString status;
    stream >> version >> columns >> column >> descending >> vendor >> type >> status;
    const bool known = stream.status() == QDataStream::Ok && version == stateVersion;
    if (!known || column < 0 || column >= WebhookListModel::ColumnCount)
        return;
    m_table->restoreColumnState(columns);
    m_table->sortByColumn(column, descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    setFilter({valueIn(vendorNames, vendor), valueIn(webhookTypeNames, type), valueIn(webhookStatusNames, status)});
}

} // namespace Hookbench
