// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/delivery/providerrequest.h"
#include "models/delivery/redaction.h"
#include "models/state/connectioncheck.h"

#include <QPromise>

#include <functional>

namespace Hookbench {

/// One connection test from its secrets to its report. Deletes itself when it has ended.
class ConnectionRun : public QObject
{
    Q_OBJECT
public:
    ConnectionRun(ConnectionCheck &check, const ApiCredential &credential, const SecretChanges &typed,
                  TestMessage message);
    ~ConnectionRun() override;

    QFuture<Result<ConnectionReport>> begin();
    void cancel();

private:
    using Next = std::function<void()>;

    std::optional<Error> complaint() const;
    void readSecrets(QStringList slotNames, const Next &then);
    void takeSecret(const QString &slot, const Secret &secret);
    void fetchToken();
    void takeTokenAnswer(const Exchange &answer, qint64 asked);
    void sendMessage();
    void takeAnswer(const Exchange &answer);
    void send(const OutboundRequest &request, const std::function<void(const Exchange &)> &then);
    QByteArray tokenKey() const;
    qint64 now() const { return m_check.m_clock(); }
    void finish(Result<ConnectionReport> result);

    ConnectionCheck &m_check;
    ApiCredential m_credential;
    SecretChanges m_typed;
    TestMessage m_message;
    SecretMap m_secrets;
    Secret m_token;
    Redaction m_redaction;
    ConnectionReport m_report;
    bool m_fetchedAgain = false;
    bool m_ended = false;
    QFuture<Exchange> m_underWay;
    QPromise<Result<ConnectionReport>> m_promise;
};

} // namespace Hookbench
