// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secrets/keychainsecretstore.h"

#include <QLibrary>
#include <QPromise>
#include <QTimer>

#include <optional>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace Hookbench {

namespace {

const QString service = u"Hookbench"_s;

/// As QtKeychain itself looks for it.
bool hasLibrary()
{
    static const bool loaded = QLibrary{u"secret-1"_s, 0}.load();
    return loaded;
}

/// libsecret holds on to the service it met first, and every wish fails once that was started anew. Makes it look
/// again.
bool dropStaleService()
{
    const auto drop = reinterpret_cast<void (*)()>(QLibrary{u"secret-1"_s, 0}.resolve("secret_service_disconnect"));
    if (drop)
        drop();
    return drop;
}

SecretService::Attributes attributesOf(const QString &entry)
{
    SecretService::Attributes attributes{{u"server"_s, service}};
    if (!entry.isEmpty())
        attributes.insert(u"user"_s, entry);
    return attributes;
}

SecretAnswer answerOf(const KeyringFacts &facts)
{
    return {facts.state, {}, facts.detail};
}

/// When the facts alone decide what becomes of a wish for an entry; nothing when the keychain has to do it.
std::optional<SecretAnswer> decided(const KeyringFacts &facts, KeychainState whenMissing)
{
    if (!facts.locked.isEmpty())
        return SecretAnswer{KeychainState::Locked, {}, {}};
    if (!facts.open.isEmpty())
        return std::nullopt;
    // Where another keyring is locked the entry may be in it: not every service finds what is in a locked one.
    return facts.state == KeychainState::Available ? SecretAnswer{whenMissing, {}, {}} : answerOf(facts);
}

} // namespace

/// One call, until it is answered or its time is over.
struct KeychainSecretStore::Wish
{
    QString entry;
    QDeadlineTimer deadline;
    QPromise<SecretAnswer> promise;
    /// What the facts alone say to it.
    std::function<std::optional<SecretAnswer>(const KeyringFacts &)> decide;
    /// What QtKeychain shall do; empty where the facts always decide.
    std::function<std::unique_ptr<QKeychain::Job>()> job;
    bool reads = false;
    bool triedAgain = false;
    bool ended = false;

    void end(const SecretAnswer &answer)
    {
        if (ended)
            return;
        ended = true;
        job = {}; // it holds the secret
        promise.addResult(answer);
        promise.finish();
    }
};

KeychainSecretStore::KeychainSecretStore(KeychainPatience patience, QObject *parent)
    : QObject{parent}
    , m_patience{patience}
{
}

KeychainSecretStore::WishPointer KeychainSecretStore::begin(const QString &entry, AskedOf whom)
{
    const bool asksPerson = whom == AskedOf::Person || !hasLibrary();
    const std::chrono::milliseconds patience = asksPerson ? m_patience.person : m_patience.program;
    auto wish = std::make_shared<Wish>();
    wish->entry = entry;
    wish->deadline = QDeadlineTimer{patience};
    wish->promise.start();
    // Whatever else ends or does not end: this does.
    QTimer::singleShot(patience, this, [wish] { wish->end({KeychainState::NoAnswer, {}, {}}); });
    return wish;
}

QFuture<SecretAnswer> KeychainSecretStore::read(const QString &entry)
{
    const WishPointer wish = begin(entry);
    wish->reads = true;
    wish->decide = [](const KeyringFacts &facts) { return decided(facts, KeychainState::EntryMissing); };
    wish->job = [] { return std::make_unique<QKeychain::ReadPasswordJob>(service); };
    ask(wish);
    return wish->promise.future();
}

QFuture<SecretAnswer> KeychainSecretStore::write(const QString &entry, const Secret &secret)
{
    const WishPointer wish = begin(entry);
    wish->decide = [](const KeyringFacts &facts) {
        return facts.state == KeychainState::Available ? std::nullopt : std::optional{answerOf(facts)};
    };
    wish->job = [secret] {
        auto job = std::make_unique<QKeychain::WritePasswordJob>(service);
        job->setBinaryData(secret.bytes());
        return job;
    };
    ask(wish);
    return wish->promise.future();
}

QFuture<SecretAnswer> KeychainSecretStore::forget(const QString &entry)
{
    const WishPointer wish = begin(entry);
    wish->decide = [](const KeyringFacts &facts) { return decided(facts, KeychainState::Available); };
    wish->job = [] { return std::make_unique<QKeychain::DeletePasswordJob>(service); };
    ask(wish);
    return wish->promise.future();
}

QFuture<SecretAnswer> KeychainSecretStore::probe()
{
    const WishPointer wish = begin({});
    wish->decide = [](const KeyringFacts &facts) { return answerOf(facts); };
    ask(wish);
    return wish->promise.future();
}

QFuture<SecretAnswer> KeychainSecretStore::unlock()
{
    const WishPointer wish = begin({}, AskedOf::Person);
    if (!hasLibrary()) {
        askWallet(wish);
        return wish->promise.future();
    }
    m_service.unlock(attributesOf({}), wish->deadline,
                     [wish](const KeyringFacts &facts) { wish->end(answerOf(facts)); });
    return wish->promise.future();
}

void KeychainSecretStore::ask(const WishPointer &wish)
{
    if (!hasLibrary()) {
        askWallet(wish);
        return;
    }
    m_service.look(attributesOf(wish->entry), wish->deadline, [this, wish](const KeyringFacts &facts) {
        if (const auto answer = wish->decide(facts))
            wish->end(*answer);
        else
            run(wish);
    });
}

void KeychainSecretStore::askWallet(const WishPointer &wish)
{
    m_service.isOffered(u"org.kde.kwalletd5"_s, wish->deadline, [this, wish](bool offered) {
        if (!offered) {
            wish->end({KeychainState::NoLibrary, {}, {}});
        } else if (!wish->job) {
            wish->end({});
        } else {
            run(wish);
        }
    });
}

void KeychainSecretStore::run(const WishPointer &wish)
{
    if (wish->ended)
        return;
    std::unique_ptr<QKeychain::Job> job = wish->job();
    job->setKey(wish->entry);
    m_line.append(std::move(job), wish->deadline, [this, wish](QKeychain::Job *ended) {
        if (!ended) {
            wish->end({KeychainState::NoAnswer, {}, {}});
        } else if (ended->error() != QKeychain::NoError) {
            explain(wish, ended->error(), ended->errorString());
        } else if (wish->reads) {
            const auto *read = static_cast<QKeychain::ReadPasswordJob *>(ended);
            wish->end({KeychainState::Available, Secret{read->binaryData()}, {}});
        } else {
            wish->end({});
        }
    });
}

/// QtKeychain's errors say little: "entry not found" may mean locked, "other error" anything. The service knows.
void KeychainSecretStore::explain(const WishPointer &wish, QKeychain::Error error, const QString &detail)
{
    const auto fromError = [wish, error, detail] {
        KeychainState state = KeychainState::Failed;
        if (error == QKeychain::EntryNotFound)
            state = wish->reads ? KeychainState::EntryMissing : KeychainState::Failed;
        else if (error == QKeychain::AccessDeniedByUser)
            state = KeychainState::UnlockRefused;
        else if (error == QKeychain::AccessDenied)
            state = KeychainState::Locked;
        else if (error == QKeychain::NoBackendAvailable)
            state = KeychainState::NoService;
        wish->end({state, {}, detail});
    };
    if (!hasLibrary()) {
        fromError();
        return;
    }
    m_service.look(attributesOf(wish->entry), wish->deadline,
                   [this, wish, error, fromError](const KeyringFacts &facts) {
                       const bool mayBeStale = error == QKeychain::OtherError && !std::exchange(wish->triedAgain, true);
                       if (const auto answer = wish->decide(facts))
                           wish->end(*answer);
                       else if (mayBeStale && dropStaleService())
                           run(wish);
                       else
                           fromError();
                   });
}

} // namespace Hookbench
