// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/delivery/feedbackrequest.h"

#include "models/crypto/hmac.h"
#include "models/delivery/feedbackpayload.h"
#include "models/delivery/feedbacktoken.h"
#include "models/delivery/inboundprocessor.h"
#include "models/json/writer.h"
#include "models/values/secretheader.h"
#include "models/words/feedbackwords.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace Hookbench {

namespace {

struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(Hookbench::FeedbackRequest)
};

constexpr QByteArrayView authorization{"Authorization"};

/// The value of a header row; nothing where the keychain's part is missing.
std::optional<QByteArray> valueOf(const FeedbackHeader &header, const FeedbackSecrets &secrets)
{
    if (!isSecretHeader(header.name))
        return header.value.trimmed().toUtf8();
    const auto secret = secrets.constFind(headerSlot(header.name));
    if (secret == secrets.cend() || secret->isEmpty())
        return std::nullopt;
    return secret->bytes();
}

Error missingHeader(const QString &name)
{
    return {Sentences::tr("The value of the header %1 is not there. Edit the webhook and type it.").arg(name), {}};
}

Error missingKey()
{
    return {Sentences::tr("The key that tokens are signed with is not there. Edit the webhook and paste it."), {}};
}

FeedbackReception refused(int status, const QString &sentence, SignatureVerdict verdict = SignatureVerdict::NotChecked)
{
    return {status, sentence, verdict, std::nullopt};
}

/// What is wrong with the token; nothing when it is believed, or none is asked for.
std::optional<FeedbackReception> tokenFault(const FeedbackEndpoint &endpoint, const HeaderList &headers, qint64 now)
{
    if (endpoint.webhook.authentication == FeedbackAuthentication::None)
        return std::nullopt;
    const QByteArray value = headerValue(headers, authorization).trimmed();
    if (value.isEmpty())
        return refused(401, Sentences::tr("There is no Authorization header, and a token is expected in it."),
                       SignatureVerdict::Missing);
    if (value.size() < 7 || value.first(7).compare("Bearer ", Qt::CaseInsensitive) != 0)
        return refused(401, Sentences::tr("The Authorization header does not begin with “Bearer”."),
                       SignatureVerdict::Wrong);
    const FeedbackJwt &jwt = endpoint.webhook.jwt;
    const Result<Jwt> token
        = checkFeedbackToken(value.sliced(7).trimmed(), jwt, endpoint.secrets.value(jwtKeySlot(jwt.algorithm)), now);
    if (!token)
        return refused(401, token.error().summary, SignatureVerdict::Wrong);
    return std::nullopt;
}

/// What is wrong with the headers; nothing when all of them are there with their values.
QString headerFault(const FeedbackEndpoint &endpoint, const HeaderList &headers)
{
    for (const FeedbackHeader &header : endpoint.webhook.headers) {
        const QByteArray found = headerValue(headers, header.name.trimmed().toUtf8());
        const std::optional<QByteArray> expected = valueOf(header, endpoint.secrets);
        if (found.isNull())
            return Sentences::tr("The header %1 is missing.").arg(header.name.trimmed());
        if (expected && !sameBytes(found, *expected))
            return Sentences::tr("The header %1 has another value than the one that is configured.")
                .arg(header.name.trimmed());
    }
    return {};
}

} // namespace

Result<OutboundRequest> feedbackRequest(const FeedbackWebhook &webhook, const QByteArray &body,
                                        const FeedbackSecrets &secrets, const QString &url)
{
    OutboundRequest request;
    request.url = url.isEmpty() ? webhook.url.trimmed() : url;
    request.headers.append(std::pair{QByteArray{"Content-Type"}, QByteArray{"application/json"}});
    for (const FeedbackHeader &header : webhook.headers) {
        std::optional<QByteArray> value = valueOf(header, secrets);
        if (!value)
            return missingHeader(header.name.trimmed());
        request.headers.append(std::pair{header.name.trimmed().toUtf8(), *std::move(value)});
    }
    request.body = body;
    return request;
}

Result<Signer> feedbackSigner(const FeedbackWebhook &webhook, const FeedbackSecrets &secrets)
{
    if (webhook.authentication == FeedbackAuthentication::None)
        return Signer{};
    const Secret key = secrets.value(jwtKeySlot(webhook.jwt.algorithm));
    if (key.isEmpty())
        return missingKey();
    if (const Result<QByteArray> tried = feedbackToken(webhook.jwt, key, 0, {}); !tried)
        return tried.error();
    return Signer{[jwt = webhook.jwt, key](OutboundRequest request, qint64 now) {
        request.headers.removeIf(
            [](const auto &header) { return header.first.compare(authorization, Qt::CaseInsensitive) == 0; });
        if (const Result<QByteArray> token = feedbackToken(jwt, key, now, freshRequestId()))
            request.headers.append(std::pair{authorization.toByteArray(), QByteArray{"Bearer " + *token}});
        return request;
    }};
}

Result<FeedbackEndpoint> feedbackEndpoint(const FeedbackWebhookRecord &record, const FeedbackSecrets &secrets)
{
    FeedbackEndpoint endpoint{record.id, record.webhook, secrets};
    if (record.webhook.authentication == FeedbackAuthentication::Jwt) {
        const QString slot = jwtKeySlot(record.webhook.jwt.algorithm);
        if (secrets.value(slot).isEmpty())
            return missingKey();
        const Result<Secret> key = checkingKey(secrets.value(slot), record.webhook.jwt.algorithm);
        if (!key)
            return key.error();
        endpoint.secrets.insert(slot, *key);
    }
    for (const FeedbackHeader &header : record.webhook.headers) {
        if (!valueOf(header, secrets))
            return missingHeader(header.name.trimmed());
    }
    return endpoint;
}

FeedbackReception receiveFeedback(const FeedbackEndpoint &endpoint, const HeaderList &headers, const QByteArray &body,
                                  qint64 now)
{
    if (std::optional<FeedbackReception> fault = tokenFault(endpoint, headers, now))
        return *std::move(fault);
    const SignatureVerdict verdict = endpoint.webhook.authentication == FeedbackAuthentication::Jwt
        ? SignatureVerdict::Valid
        : SignatureVerdict::NotChecked;
    if (const QString fault = headerFault(endpoint, headers); !fault.isEmpty())
        return refused(400, fault, verdict);
    if (bodyFormat(headerValue(headers, "Content-Type"), body) != BodyFormat::Json)
        return refused(415, Sentences::tr("Only JSON is taken here. Send it as application/json."), verdict);
    const Result<FeedbackNotice> notice = readFeedbackPayload(body);
    if (!notice)
        return refused(422, notice.error().summary, verdict);
    if (!notice->channel || !endpoint.webhook.channels.contains(*notice->channel))
        return refused(422, Sentences::tr("The event is of a channel that this webhook is not for."), verdict);
    return {200, Words::sentence(*notice), verdict, *notice};
}

QByteArray feedbackAnswer(const FeedbackReception &reception, bool duplicate)
{
    if (!reception.notice)
        return errorAnswer(reception.sentence);
    Json::Writer json;
    json.beginObject().member("received"_L1, QStringView{reception.sentence});
    json.member("requestId"_L1, QStringView{reception.notice->requestId});
    json.member("status"_L1, QStringView{reception.notice->status});
    json.member("duplicate"_L1, duplicate);
    return json.endObject().text();
}

} // namespace Hookbench
