// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/secretstore.h"

#include <QMap>
#include <QPromise>
#include <QStringList>

#include <deque>
#include <functional>
#include <memory>

namespace Hookbench::Testing {

/// A keychain in memory. Answers at once or when it is told to, works or refuses as it is told to.
class FakeSecretStore : public SecretStore
{
public:
    QFuture<SecretAnswer> read(const QString &entry) override
    {
        ++reads;
        return answer([this, entry]() -> SecretAnswer {
            if (state != KeychainState::Available)
                return {state, {}, {}};
            const auto found = secrets.constFind(entry);
            return found == secrets.cend() ? SecretAnswer{KeychainState::EntryMissing, {}, {}}
                                           : SecretAnswer{KeychainState::Available, *found, {}};
        });
    }
    QFuture<SecretAnswer> write(const QString &entry, const Secret &secret) override
    {
        const bool refuses = ++writes == refusedWrite;
        written.append(entry);
        return answer([this, entry, secret, refuses]() -> SecretAnswer {
            if (state != KeychainState::Available)
                return {state, {}, {}};
            if (refuses && refusedWriteArrives)
                secrets.insert(entry, secret);
            if (refuses)
                return {refusedWriteState, {}, {}};
            secrets.insert(entry, secret);
            return {};
        });
    }
    QFuture<SecretAnswer> forget(const QString &entry) override
    {
        ++forgets;
        return answer([this, entry]() -> SecretAnswer {
            if (state != KeychainState::Available)
                return {state, {}, {}};
            if (entry == stubborn)
                return {KeychainState::Failed, {}, {}};
            secrets.remove(entry);
            return {};
        });
    }
    QFuture<SecretAnswer> probe() override
    {
        return answer([this] { return SecretAnswer{state, {}, {}}; });
    }
    QFuture<SecretAnswer> unlock() override
    {
        ++unlocks;
        return answer([this] {
            if (opens)
                state = KeychainState::Available;
            return SecretAnswer{state == KeychainState::Available ? state : unlockState.value_or(state), {}, {}};
        });
    }

    /// Lets the oldest of the answers that are held back out; false without one.
    bool answerNext()
    {
        if (m_held.empty())
            return false;
        const auto next = std::move(m_held.front());
        m_held.pop_front();
        next();
        return true;
    }
    int held() const { return static_cast<int>(m_held.size()); }

    QMap<QString, Secret> secrets;
    KeychainState state = KeychainState::Available;
    /// Answers wait for answerNext().
    bool holds = false;
    /// The person enters the right password when it is unlocked.
    bool opens = false;
    /// What unlocking answers when it does not open; else the state.
    std::optional<KeychainState> unlockState;
    /// The write with this number (from 1) is refused with @ref refusedWriteState.
    int refusedWrite = 0;
    KeychainState refusedWriteState = KeychainState::Failed;
    /// That write arrives although it was answered as refused, as after a time-out.
    bool refusedWriteArrives = false;
    /// An entry that cannot be forgotten.
    QString stubborn;
    int reads = 0;
    int writes = 0;
    int forgets = 0;
    int unlocks = 0;
    /// Entries that were to be written, refused ones too.
    QStringList written;

private:
    /// @p make says the answer at the time it is given.
    QFuture<SecretAnswer> answer(std::function<SecretAnswer()> make)
    {
        auto promise = std::make_shared<QPromise<SecretAnswer>>();
        promise->start();
        const auto end = [promise, make = std::move(make)] {
            promise->addResult(make());
            promise->finish();
        };
        if (holds)
            m_held.push_back(end);
        else
            end();
        return promise->future();
    }

    std::deque<std::function<void()>> m_held;
};

} // namespace Hookbench::Testing
