// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/delivery/resending.h"

#include "models/delivery/answereddecision.h"
#include "models/delivery/signing.h"
#include "models/values/secretheader.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace Hookbench {

namespace {

class ResendingWords
{
    Q_DECLARE_TR_FUNCTIONS(Hookbench::Resending)
};

/// Headers of the way, not of the message: the next connection has its own.
bool belongsToTheConnection(QByteArrayView name)
{
    constexpr std::array names{"host", "content-length", "connection", "keep-alive",       "transfer-encoding",
                               "te",   "trailer",        "upgrade",    "proxy-connection", "expect"};
    return std::any_of(names.begin(), names.end(),
                       [name](const char *known) { return name.compare(known, Qt::CaseInsensitive) == 0; });
}

/// Dots stand where the log has hidden a secret.
bool isHidden(const QByteArray &value)
{
    return value.contains("\xe2\x80\xa2\xe2\x80\xa2");
}

QString targetUrl(const Exchange &exchange, const QString &receiverBase)
{
    if (exchange.direction == Direction::Sent)
        return exchange.url;
    QString base = receiverBase;
    while (base.endsWith(u'/'))
        base.chop(1);
    return base + exchange.url;
}

RequestTarget targetOf(const Exchange &exchange, const WebhookPlaces &places)
{
    RequestTarget target{.kind = TargetKind::Url, .webhookId = exchange.webhookId, .webhookName = exchange.webhookName};
    const QString url = targetUrl(exchange, places.receiverBase);
    if (!exchange.webhookId.isNull() && url == places.receiverUrl)
        target.kind = TargetKind::Receiver;
    else if (!exchange.webhookId.isNull() && url == places.url)
        target.kind = TargetKind::Webhook;
    else
        target.url = url;
    return target;
}

BodySyntax syntaxOf(const QString &contentType, const QByteArray &body)
{
    const QString type = contentType.section(u';', 0, 0).trimmed().toLower();
    if (type.isEmpty())
        return Json::Document::parse(body).isValid() ? BodySyntax::Json : BodySyntax::Plain;
    if (type.endsWith(u"/json") || type.endsWith(u"+json"))
        return BodySyntax::Json;
    if (type.endsWith(u"/xml") || type.endsWith(u"+xml"))
        return BodySyntax::Xml;
    return type == u"application/x-www-form-urlencoded" ? BodySyntax::Form : BodySyntax::Plain;
}

Expectation decisionExpectation(DecisionPart part, const QString &value)
{
    Expectation expectation;
    expectation.subject = ExpectationSubject::Decision;
    expectation.part = part;
    expectation.value = value;
    return expectation;
}

} // namespace

Resending resending(const Exchange &exchange, const QString &receiverBase)
{
    Resending again;
    again.request.method = exchange.method;
    again.request.url = targetUrl(exchange, receiverBase);
    again.request.body = exchange.requestBody;
    for (const auto &[name, value] : exchange.requestHeaders) {
        if (belongsToTheConnection(name))
            continue;
        if (isHidden(value))
            again.leftOut.append(name);
        else
            again.request.headers.append({name, value});
    }
    return again;
}

SigningScheme schemeOf(const HeaderList &headers)
{
    for (const SigningScheme scheme : {SigningScheme::SinchHmac, SigningScheme::StandardWebhooks}) {
        SigningSettings settings;
        settings.scheme = scheme;
        const QList<QByteArray> names = signatureHeaders(settings);
        const bool all = std::all_of(names.cbegin(), names.cend(), [&](const QByteArray &name) {
            return std::any_of(headers.cbegin(), headers.cend(), [&](const auto &header) {
                return header.first.compare(name, Qt::CaseInsensitive) == 0;
            });
        });
        if (!names.isEmpty() && all)
            return scheme;
    }
    return SigningScheme::None;
}

Result<ComposedRequest> composedRequest(const Exchange &exchange, const WebhookPlaces &places,
                                        QList<QByteArray> *leftOut)
{
    ComposedRequest request;
    request.target = targetOf(exchange, places);
    request.method = QString::fromUtf8(exchange.method);
    request.body.source = BodySource::Text;
    QStringDecoder decoder{QStringDecoder::Utf8, QStringDecoder::Flag::Stateless};
    request.body.text = decoder(exchange.requestBody);
    if (decoder.hasError() || request.body.text.contains(u'\0'))
        return Error{ResendingWords::tr("The body is no UTF-8 text, so it can't be edited. It can be replayed as it "
                                        "was."),
                     {}};
    request.body.syntax
        = syntaxOf(QString::fromUtf8(headerValue(exchange.requestHeaders, "Content-Type")), exchange.requestBody);
    SigningSettings signedBy;
    signedBy.scheme = schemeOf(exchange.requestHeaders);
    OutboundRequest plain;
    plain.headers = exchange.requestHeaders;
    plain = unsignedRequest(std::move(plain), signedBy);
    bool typed = false;
    for (const auto &[name, value] : exchange.requestHeaders) {
        const QString text = QString::fromUtf8(value);
        if (belongsToTheConnection(name))
            continue;
        if (!typed && name.compare("Content-Type", Qt::CaseInsensitive) == 0) {
            typed = true;
            request.body.contentType = text == usualContentType(request.body.syntax) ? QString{} : text;
            continue;
        }
        const bool isOfSignature = !plain.headers.contains(std::pair{name, value});
        if (isOfSignature || isHidden(value) || holdsSecret(QString::fromUtf8(name), text)) {
            if (leftOut)
                leftOut->append(name);
            continue;
        }
        request.headers.append({QString::fromUtf8(name), text});
    }
    return request;
}

QList<Expectation> expectationsOf(const Exchange &exchange)
{
    QList<Expectation> expectations;
    if (exchange.status == 0)
        return expectations;
    Expectation status;
    status.statuses = {{exchange.status, exchange.status}};
    expectations.append(status);
    const std::optional<QList<AnsweredDecision>> decisions = answeredDecisions(exchange.responseBody);
    const bool repeated = decisions
        && std::any_of(decisions->cbegin(), decisions->cend(),
                       [](const AnsweredDecision &decision) { return decision.duplicate || decision.match.isEmpty(); });
    if (!decisions || decisions->isEmpty() || repeated)
        return expectations;
    for (const auto &[part, name] : decisionPartNames) {
        const QString value = decisionPart(decisions->first(), part);
        const bool common = std::all_of(decisions->cbegin(), decisions->cend(),
                                        [&value, wanted = part](const AnsweredDecision &decision) {
                                            return decisionPart(decision, wanted) == value;
                                        });
        if (common && !value.isEmpty())
            expectations.append(decisionExpectation(part, value));
    }
    return expectations;
}

} // namespace Hookbench
