// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/state/secretbook.h"

#include "models/state/whenfinished.h"
#include "models/words/words.h"

#include <QPromise>

#include <memory>

namespace Hookbench {

namespace {

Error errorFor(const SecretAnswer &answer)
{
    return {Words::sentence(answer.state), answer.detail};
}

} // namespace

SecretBook::SecretBook(SecretStore &store, QObject *parent)
    : QObject{parent}
    , m_store{store}
{
}

void SecretBook::setPlace(SecretPlace place)
{
    if (place == m_place)
        return;
    m_place = place;
    Q_EMIT placeChanged();
}

void SecretBook::look()
{
    whenFinished(this, m_store.probe(), [this](const QFuture<SecretAnswer> &answer) {
        if (answer.resultCount() > 0)
            heard(answer.result());
        Q_EMIT looked();
    });
}

void SecretBook::heard(const SecretAnswer &answer)
{
    // A missing entry says nothing about the keychain but that it is open.
    const KeychainState state = answer.state == KeychainState::EntryMissing ? KeychainState::Available : answer.state;
    if (state == m_state)
        return;
    m_state = state;
    Q_EMIT stateChanged();
}

namespace {

/// Turns the store's answer into a result, whether or not anybody still waits for it.
template<typename Value, typename Convert>
QFuture<Value> converted(QObject *context, const QFuture<SecretAnswer> &answer, Convert convert)
{
    auto promise = std::make_shared<QPromise<Value>>();
    promise->start();
    whenFinished(context, answer, [promise, convert = std::move(convert)](const QFuture<SecretAnswer> &ended) {
        promise->addResult(
            convert(ended.resultCount() > 0 ? ended.result() : SecretAnswer{KeychainState::Failed, {}, {}}));
        promise->finish();
    });
    return promise->future();
}

} // namespace

/// The answer to @p wish, or to the same wish after the person has opened the keychain for it.
QFuture<SecretAnswer> SecretBook::askingForThePassword(const Wish &wish)
{
    auto promise = std::make_shared<QPromise<SecretAnswer>>();
    promise->start();
    const auto end = [promise](const QFuture<SecretAnswer> &answer) {
        promise->addResult(answer.resultCount() > 0 ? answer.result() : SecretAnswer{KeychainState::Failed, {}, {}});
        promise->finish();
    };
    whenFinished(this, wish(), [this, wish, end](const QFuture<SecretAnswer> &answer) {
        const KeychainState state = answer.resultCount() > 0 ? answer.result().state : KeychainState::Failed;
        if (state != KeychainState::Locked && state != KeychainState::NoKeyring) {
            end(answer);
            return;
        }
        whenFinished(this, m_store.unlock(), [this, wish, end](const QFuture<SecretAnswer> &unlocked) {
            if (unlocked.resultCount() == 0 || !unlocked.result()) {
                end(unlocked);
                return;
            }
            whenFinished(this, wish(), end);
        });
    });
    return promise->future();
}

QFuture<Result<>> SecretBook::unlock()
{
    return converted<Result<>>(this, m_store.unlock(), [this](const SecretAnswer &answer) {
        heard(answer);
        return answer ? Result<>{} : Result<>{errorFor(answer)};
    });
}

QFuture<Result<Secret>> SecretBook::read(const KeptSecret &kept)
{
    if (kept.place == SecretPlace::Memory) {
        const auto found = m_memory.constFind(kept.entry);
        return QtFuture::makeReadyFuture(found == m_memory.cend()
                                             ? Result<Secret>{errorFor({KeychainState::MemoryGone, {}, {}})}
                                             : Result<Secret>{*found});
    }
    const Wish read = [this, entry = kept.entry] { return m_store.read(entry); };
    return converted<Result<Secret>>(this, askingForThePassword(read), [this](const SecretAnswer &answer) {
        heard(answer);
        return answer ? Result<Secret>{answer.secret} : Result<Secret>{errorFor(answer)};
    });
}

QFuture<Result<>> SecretBook::keep(const KeptSecret &kept, const Secret &secret)
{
    if (kept.place == SecretPlace::Memory) {
        m_memory.insert(kept.entry, secret);
        return QtFuture::makeReadyFuture(Result<>{});
    }
    const Wish write = [this, entry = kept.entry, secret] { return m_store.write(entry, secret); };
    return converted<Result<>>(this, askingForThePassword(write), [this](const SecretAnswer &answer) {
        heard(answer);
        return answer ? Result<>{} : Result<>{errorFor(answer)};
    });
}

QFuture<Result<>> SecretBook::forget(const KeptSecret &kept)
{
    if (kept.place == SecretPlace::Memory) {
        m_memory.remove(kept.entry);
        return QtFuture::makeReadyFuture(Result<>{});
    }
    return converted<Result<>>(this, m_store.forget(kept.entry), [this](const SecretAnswer &answer) {
        heard(answer);
        return answer ? Result<>{} : Result<>{errorFor(answer)};
    });
}

QFuture<KeychainState> SecretBook::isThere(const KeptSecret &kept)
{
    if (kept.place == SecretPlace::Memory)
        return QtFuture::makeReadyFuture(m_memory.contains(kept.entry) ? KeychainState::Available
                                                                       : KeychainState::MemoryGone);
    return converted<KeychainState>(this, m_store.read(kept.entry), [this](const SecretAnswer &answer) {
        heard(answer);
        return answer.state;
    });
}

} // namespace Hookbench
