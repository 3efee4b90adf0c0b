// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/delivery/replaymemory.h"

namespace Hookbench {

bool ReplayMemory::knows(const QByteArray &key, qint64 now)
{
    forgetBefore(now);
    return m_until.contains(key);
}

void ReplayMemory::remember(const QByteArray &key, qint64 until)
{
    if (m_most <= 0 || m_until.contains(key))
        return;
    if (m_until.size() >= m_most) {
        m_until.remove(m_byTime.begin()->second);
        m_byTime.erase(m_byTime.begin());
    }
    m_until.insert(key, until);
    m_byTime.emplace(until, key);
}

void ReplayMemory::forgetBefore(qint64 now)
{
    while (!m_byTime.empty() && m_byTime.begin()->first < now) {
        m_until.remove(m_byTime.begin()->second);
        m_byTime.erase(m_byTime.begin());
    }
}

} // namespace Hookbench
