// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/smswebhook.h"

#include <QHash>
#include <QList>
#include <QUuid>

namespace Hookbench {

/// Webhooks in the order of their names, without regard to case; found by id and by name without looking at all of
/// them. A copy shares what it holds.
class SortedWebhooks
{
public:
    SortedWebhooks() = default;
    explicit SortedWebhooks(QList<SmsWebhookRecord> records);

    const QList<SmsWebhookRecord> &records() const { return m_records; }
    qsizetype size() const { return m_records.size(); }
    const SmsWebhookRecord &at(int row) const { return m_records.at(row); }
    /// -1 when there is none.
    int rowOf(const QUuid &id) const;
    /// Null when there is none.
    const SmsWebhookRecord *find(const QUuid &id) const;
    const SmsWebhookRecord *findByName(const QString &name) const;

    /// The row at which it stands once it is put in, or moved there from the row @p from; -1: it is new.
    int placeFor(const SmsWebhookRecord &record, int from) const;
    void insert(int row, const SmsWebhookRecord &record);
    /// Takes what stands at @p from away and puts @p record at @p to instead.
    void replace(int from, int to, const SmsWebhookRecord &record);
    void removeAt(int row);

private:
    int firstOf(const QString &key) const;

    QList<SmsWebhookRecord> m_records;
    /// What they are sorted by, row by row, and by id: making a key costs far more than finding one.
    QList<QString> m_keys;
    QHash<QUuid, QString> m_keyOf;
};

} // namespace Hookbench
