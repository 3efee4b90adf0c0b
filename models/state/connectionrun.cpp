// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/state/connectionrun.h"

#include "models/checks/credentialchecks.h"
#include "models/delivery/messageid.h"
#include "models/state/whenfinished.h"
#include "models/words/words.h"

#include <QCryptographicHash>
#include <QUuid>

#include <algorithm>
#include <utility>

namespace Hookbench {

namespace {

const QString &oauthBodySlot()
{
    static const QString slot = nameIn(credentialFieldNames, CredentialField::OAuthBody);
    return slot;
}

/// Whether a complaint under @p pointer is about something that a test message needs.
bool concernsTest(const QString &pointer)
{
    const bool field
        = pointer.startsWith(u"/fields/") && pointer != u"/fields/dataset" && pointer != u"/fields/id-path";
    return field || pointer.startsWith(u"/headers/");
}

} // namespace

ConnectionRun::ConnectionRun(ConnectionCheck &check, const ApiCredential &credential, const SecretChanges &typed,
                             TestMessage message)
    : QObject{&check}
    , m_check{check}
    , m_credential{withoutHiddenFields(credential)}
    , m_typed{typed}
    , m_message{std::move(message)}
{
}

ConnectionRun::~ConnectionRun()
{
    m_underWay.cancel();
}

QFuture<Result<ConnectionReport>> ConnectionRun::begin()
{
    m_promise.start();
    QFuture<Result<ConnectionReport>> future = m_promise.future();
    if (const std::optional<Error> error = complaint()) {
        finish(*error);
        return future;
    }
    const bool oauth = m_credential.authType() == AuthType::OAuth;
    QStringList needed = secretSlots(m_credential);
    if (const auto cached = m_check.m_tokens.constFind(tokenKey());
        oauth && cached != m_check.m_tokens.cend() && cached->isFresh(now())) {
        m_token = cached->token;
        m_report.tokenFromCache = true;
    } else if (oauth) {
        needed.append(oauthBodySlot());
    }
    readSecrets(needed, [this, oauth] { oauth &&m_token.isEmpty() ? fetchToken() : sendMessage(); });
    return future;
}

void ConnectionRun::cancel()
{
    finish(Error{tr("The test was stopped."), {}});
}

// The form's own complaints come first: they name what is missing in its words.
std::optional<Error> ConnectionRun::complaint() const
{
    if (m_credential.vendor != CredentialVendor::Custom)
        return Error{tr("Only the connection of a Custom credential can be verified."), {}};
    CredentialSurroundings surroundings;
    for (const KeptSecret &kept : m_credential.secrets)
        surroundings.secretSlots.insert(kept.slot);
    for (const auto &[slot, secret] : m_typed.asKeyValueRange()) {
        if (secret)
            surroundings.typed.insert(slot, *secret);
        if (secret)
            surroundings.secretSlots.insert(slot);
        else
            surroundings.secretSlots.remove(slot);
    }
    const Diagnostics complaints = checkCredential(m_credential, surroundings);
    const auto first = std::find_if(complaints.cbegin(), complaints.cend(), [](const Diagnostic &complaint) {
        return complaint.severity == Severity::Error && concernsTest(complaint.pointer);
    });
    if (first == complaints.cend())
        return std::nullopt;
    return Error{Words::sentenceWithField(*first), {}};
}

void ConnectionRun::readSecrets(QStringList slotNames, const Next &then)
{
    while (!slotNames.isEmpty()) {
        const QString slot = slotNames.takeFirst();
        const KeptSecret *const kept = m_credential.secret(slot);
        if (const auto typed = m_typed.constFind(slot); typed != m_typed.cend()) {
            takeSecret(slot, typed->value_or(Secret{}));
        } else if (kept) {
            whenFinished(this, m_check.m_secrets.read(*kept), [=, this](const QFuture<Result<Secret>> &read) {
                const Result<Secret> secret = read.resultCount() > 0
                    ? read.result()
                    : Result<Secret>{Error{Words::sentence(KeychainState::Failed), {}}};
                if (!secret) {
                    finish(Error{tr("%1: %2").arg(Words::secretName(m_credential, slot), secret.error().summary),
                                 secret.error().detail});
                    return;
                }
                takeSecret(slot, *secret);
                readSecrets(slotNames, then);
            });
            return;
        }
    }
    if (!m_ended)
        then();
}

void ConnectionRun::takeSecret(const QString &slot, const Secret &secret)
{
    m_secrets.insert(slot, secret);
    if (slot == oauthBodySlot())
        m_redaction.hideJson(secret.bytes());
    else
        m_redaction.hide(secret);
}

QByteArray ConnectionRun::tokenKey() const
{
    const auto typed = m_typed.constFind(oauthBodySlot());
    const KeptSecret *const kept = m_credential.secret(oauthBodySlot());
    QByteArray body = kept ? kept->entry.toUtf8() : QByteArray{};
    if (typed != m_typed.cend())
        body = "typed "
            + QCryptographicHash::hash(typed->value_or(Secret{}).bytes(), QCryptographicHash::Sha256).toHex();
    return QByteArray::number(m_credential.id) + '\n' + m_credential.field(CredentialField::OAuthUrl).toUtf8() + '\n'
        + body;
}

void ConnectionRun::fetchToken()
{
    const Result<OutboundRequest> request = tokenRequest(m_credential, m_secrets.value(oauthBodySlot()));
    if (!request) {
        finish(request.error());
        return;
    }
    const qint64 asked = now();
    send(*request, [this, asked](const Exchange &answer) { takeTokenAnswer(answer, asked); });
}

void ConnectionRun::takeTokenAnswer(const Exchange &answer, qint64 asked)
{
    m_report.tokenFromCache = false;
    m_redaction.hideTokens(answer.responseBody);
    Exchange shown = answer;
    shown.requestBody.clear();
    shown.responseBody.clear();
    m_report.tokenRequest = shown;
    const Result<AccessToken> token = readAccessToken(answer, asked);
    if (!token) {
        m_report.tokenProblem = token.error();
        m_report.exchange.reset();
        finish(m_report);
        return;
    }
    m_token = token->token;
    m_redaction.hide(m_token);
    m_check.m_tokens.removeIf([this](const auto &kept) { return !kept->isFresh(now()); });
    m_check.m_tokens.insert(tokenKey(), *token);
    sendMessage();
}

void ConnectionRun::sendMessage()
{
    m_redaction.hide(m_token);
    const SigningMoment moment{now(), QUuid::createUuid().toByteArray(QUuid::Id128)};
    const Result<OutboundRequest> request = providerRequest(m_credential, m_secrets, m_message, moment, m_token);
    if (!request) {
        finish(request.error());
        return;
    }
    m_redaction.hideHeaderValue(headerValue(request->headers, authenticationHeaderName(m_credential)));
    send(*request, [this](const Exchange &answer) { takeAnswer(answer); });
}

void ConnectionRun::takeAnswer(const Exchange &answer)
{
    if (m_credential.authType() == AuthType::OAuth && answer.status == 401) {
        m_check.m_tokens.remove(tokenKey());
        // A token that was fetched just now would be refused again.
        if (m_report.tokenFromCache && !std::exchange(m_fetchedAgain, true)) {
            readSecrets({oauthBodySlot()}, [this] { fetchToken(); });
            return;
        }
    }
    m_report.exchange = answer;
    const QString path = m_credential.field(CredentialField::IdPath);
    if (!path.isEmpty() && answer.status > 0) {
        const auto extractor = valueIn(idExtractorNames, m_credential.field(CredentialField::IdExtractor));
        m_report.messageIdLookedFor = true;
        m_report.messageId
            = findMessageId(answer.responseBody, extractor.value_or(IdExtractor::FieldMatch), path).value_or(QString{});
    }
    finish(m_report);
}

void ConnectionRun::send(const OutboundRequest &request, const std::function<void(const Exchange &)> &then)
{
    if (m_promise.isCanceled()) {
        cancel();
        return;
    }
    m_underWay = m_check.m_sender.send(request);
    whenFinished(this, m_underWay, [this, then](const QFuture<Exchange> &answer) {
        if (m_ended)
            return;
        if (answer.resultCount() == 0)
            cancel();
        else
            then(answer.result());
    });
}

void ConnectionRun::finish(Result<ConnectionReport> result)
{
    if (std::exchange(m_ended, true))
        return;
    if (result) {
        ConnectionReport &report = result.value();
        if (report.tokenRequest)
            report.tokenRequest = m_redaction.exchange(*report.tokenRequest);
        if (report.exchange)
            report.exchange = m_redaction.exchange(*report.exchange);
        report.messageId = m_redaction.text(report.messageId);
        report.tokenProblem
            = {m_redaction.text(report.tokenProblem.summary), m_redaction.text(report.tokenProblem.detail)};
    } else {
        result = Error{m_redaction.text(result.error().summary), m_redaction.text(result.error().detail)};
    }
    m_underWay.cancel();
    deleteLater();
    // Whoever hears of it may delete the check, and this with it.
    QPromise<Result<ConnectionReport>> promise = std::move(m_promise);
    promise.addResult(std::move(result));
    promise.finish();
}

} // namespace Hookbench
