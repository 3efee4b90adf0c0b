// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/state/sortedwebhooks.h"

#include "models/values/namekey.h"

#include <algorithm>
#include <vector>

namespace Hookbench {

namespace {

/// What a webhook is sorted by, and where it stood before.
struct Keyed
{
    QString key;
    int row = 0;
};

std::vector<Keyed> sorted(const QList<SmsWebhookRecord> &records)
{
    std::vector<Keyed> keyed;
    keyed.reserve(static_cast<std::size_t>(records.size()));
    for (int row = 0; row < records.size(); ++row)
        keyed.push_back({nameKey(records.at(row).webhook.name), row});
    std::sort(keyed.begin(), keyed.end(), [&records](const Keyed &left, const Keyed &right) {
        const int order = left.key.compare(right.key);
        return order != 0 ? order < 0 : records.at(left.row).id < records.at(right.row).id;
    });
    return keyed;
}

} // namespace

SortedWebhooks::SortedWebhooks(QList<SmsWebhookRecord> records)
{
    m_keyOf.reserve(records.size());
    m_keys.reserve(records.size());
    m_records.reserve(records.size());
    for (const Keyed &keyed : sorted(records)) {
        m_records.append(std::move(records[keyed.row]));
        m_keyOf.insert(m_records.last().id, keyed.key);
        m_keys.append(keyed.key);
    }
}

int SortedWebhooks::firstOf(const QString &key) const
{
    return static_cast<int>(std::lower_bound(m_keys.cbegin(), m_keys.cend(), key) - m_keys.cbegin());
}

int SortedWebhooks::rowOf(const QUuid &id) const
{
    const auto key = m_keyOf.constFind(id);
    if (key == m_keyOf.cend())
        return -1;
    int row = firstOf(*key);
    while (m_records.at(row).id != id)
        ++row;
    return row;
}

const SmsWebhookRecord *SortedWebhooks::find(const QUuid &id) const
{
    const int row = rowOf(id);
    return row < 0 ? nullptr : &m_records.at(row);
}

const SmsWebhookRecord *SortedWebhooks::findByName(const QString &name) const
{
    const QString key = nameKey(name);
    const int row = firstOf(key);
    return row < m_keys.size() && m_keys.at(row) == key ? &m_records.at(row) : nullptr;
}

int SortedWebhooks::placeFor(const SmsWebhookRecord &record, int from) const
{
    const QString key = nameKey(record.webhook.name);
    int place = firstOf(key);
    while (place < m_keys.size() && m_keys.at(place) == key && m_records.at(place).id < record.id)
        ++place;
    // The row itself may still stand before it, under its old name.
    return from >= 0 && from < place ? place - 1 : place;
}

void SortedWebhooks::insert(int row, const SmsWebhookRecord &record)
{
    const QString key = nameKey(record.webhook.name);
    m_records.insert(row, record);
    m_keys.insert(row, key);
    m_keyOf.insert(record.id, key);
}

void SortedWebhooks::replace(int from, int to, const SmsWebhookRecord &record)
{
    const QString key = nameKey(record.webhook.name);
    m_records.move(from, to);
    m_keys.move(from, to);
    m_records[to] = record;
    m_keys[to] = key;
    m_keyOf[record.id] = key;
}

void SortedWebhooks::removeAt(int row)
{
    m_keyOf.remove(m_records.at(row).id);
    m_keys.removeAt(row);
    m_records.removeAt(row);
}

} // namespace Hookbench
