// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>

#include <map>

namespace Hookbench {

/// Remembers which signed requests came before, until their time stamps are too old to be believed anyway. Bounded:
/// where there is no more room, what would be forgotten next goes.
class ReplayMemory
{
public:
    /// About 20 MB when full.
    static constexpr qsizetype defaultMost = 100'000;

    explicit ReplayMemory(qsizetype most = defaultMost)
        : m_most{most}
    {
    }

    /// Whether @p key is remembered at @p now (milliseconds since the epoch, UTC).
    bool knows(const QByteArray &key, qint64 now);
    /// Remembers @p key up to and including @p until.
    void remember(const QByteArray &key, qint64 until);
    qsizetype size() const { return m_until.size(); }

private:
    void forgetBefore(qint64 now);

    qsizetype m_most;
    QHash<QByteArray, qint64> m_until;
    std::multimap<qint64, QByteArray> m_byTime;
};

} // namespace Hookbench
