// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/delivery/oauthtoken.h"
#include "models/ports/clock.h"
#include "models/ports/eventsender.h"
#include "models/state/secretbook.h"
#include "models/values/apicredential.h"
#include "models/values/exchange.h"

#include <QFuture>
#include <QHash>
#include <QObject>

namespace Hookbench {

/// What came of one connection test. Wherever a secret would stand, dots stand instead.
struct ConnectionReport
{
    /// Fetching the OAuth token, when one was fetched; its bodies are left out, they are secrets.
    std::optional<Exchange> tokenRequest;
    bool tokenFromCache = false;
    /// Why no message was sent although a token was asked for: a sentence, and what the OAuth server said. Empty when
    /// there is an exchange.
    Error tokenProblem;
    /// The message itself; absent when the token was refused.
    std::optional<Exchange> exchange;
    /// What the message-ID extractor found in the answer; empty with messageIdLookedFor when it found nothing.
    QString messageId;
    bool messageIdLookedFor = false;
};

class ConnectionRun;

/// Sends a test message as a Custom credential says. Secrets are read from the keychain (or taken from the form) for
/// the one request, and go to the credential's own addresses only; redirects are not followed. OAuth tokens are kept
/// in memory until half a minute before they expire, or until the endpoint answers 401: then one more is fetched.
class ConnectionCheck : public QObject
{
    Q_OBJECT
public:
    ConnectionCheck(EventSender &sender, SecretBook &secrets, Clock clock, QObject *parent = nullptr);
    ~ConnectionCheck() override;

    /// @p typed are secrets that the form holds and nobody has kept yet. Fails with a sentence when the credential is
    /// not complete enough, a secret can't be read, a key can't be used, or the test was cancelled. Ends without a
    /// result when the check goes first.
    QFuture<Result<ConnectionReport>> verify(const ApiCredential &credential, const SecretChanges &typed,
                                             const QString &number, const QString &message);
    /// Ends what is under way.
    void cancel();

private:
    friend class ConnectionRun;

    EventSender &m_sender;
    SecretBook &m_secrets;
    Clock m_clock;
    /// By credential, OAuth URL and body: the keychain entry of one that is kept, a hash of one that was typed.
    QHash<QByteArray, AccessToken> m_tokens;
};

} // namespace Hookbench
