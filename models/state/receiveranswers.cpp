// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/state/jsonanswer.h"
#include "models/state/receiverdesk.h"

#include <QElapsedTimer>

#include <algorithm>
#include <vector>

namespace Hookbench {

namespace {

// The path of a request's target, which may be a whole URL.
QByteArrayView pathOf(QByteArrayView target)
{
    if (target.startsWith("http://") || target.startsWith("https://")) {
        const qsizetype slash = target.indexOf('/', target.indexOf("://") + 3);
        target = slash < 0 ? QByteArrayView{} : target.sliced(slash);
    }
    const qsizetype query = target.indexOf('?');
    return query < 0 ? target : target.first(query);
}

// Null when the path is not @p begin and an id.
QUuid idBehind(QLatin1StringView begin, QByteArrayView path)
{
    const QByteArrayView prefix{begin.data(), begin.size()};
    constexpr qsizetype uuidSize = 36;
    if (!path.startsWith(prefix) || path.size() != prefix.size() + uuidSize)
        return {};
    return QUuid::fromString(QLatin1StringView(path.sliced(prefix.size())));
}

bool isEncoded(const HeaderList &headers)
{
    const QByteArray encoding = headerValue(headers, "Content-Encoding").trimmed().toLower();
    return !encoding.isEmpty() && encoding != "identity";
}

void follow(const ScriptStep &step, InboundAnswer &answer)
{
    answer.delayMilliseconds = int(step.delay * 1000.0);
    answer.drop = step.drop;
    answer.partial = step.partial;
    // An answer that says something else than the decision does not carry it.
    if (step.status && *step.status != answer.status) {
        answer.status = *step.status;
        answer.headers.clear();
        answer.body.clear();
    }
    if (step.body) {
        answer.headers.removeIf([](const auto &header) { return header.first == "Content-Type"; });
        answer.body = *step.body;
    }
    if (step.retryAfter)
        answer.headers.append(std::pair{QByteArray("Retry-After"), QByteArray::number(*step.retryAfter)});
}

// What the sender gets of the answer.
void note(const InboundAnswer &answer, Exchange &exchange)
{
    if (answer.drop || answer.partial)
        exchange.failure = Failure::ConnectionLost;
    if (answer.drop)
        return;
    // The status line comes through even when the rest breaks off.
    exchange.status = answer.partial && answer.body.isEmpty() ? 0 : answer.status;
    exchange.responseHeaders = answer.headers;
    exchange.responseBody = answer.partial ? answer.body.first(answer.body.size() / 2) : answer.body;
}

} // namespace

QList<InboundAnswer> ReceiverDesk::handle(const QList<InboundRequest> &requests)
{
    Batch batch;
    const std::shared_ptr<void> together = m_log.askTogether();
    QList<InboundAnswer> answers;
    std::vector<ReceivedEntry> entries(size_t(requests.size()));
    for (qsizetype index = 0; index < requests.size(); ++index) {
        ReceivedEntry &entry = entries[size_t(index)];
        QElapsedTimer time;
        time.start();
        InboundAnswer answer = process(requests.at(index), entry, batch);
        note(answer, entry.exchange);
        entry.exchange.phases.total = time.nsecsElapsed() / 1000;
        answers.append(std::move(answer));
    }
    const Result<QList<qint64>> stored = batch.failure ? Result<QList<qint64>>{*batch.failure} : m_log.append(entries);
    if (!stored) {
        // Nothing was kept, so nothing may be confirmed: the sender has to come again, and then it came for the first
        // time.
        for (SignatureCheck &check : m_signatures)
            check.memory = ReplayMemory{};
        answers.fill(
            jsonAnswer(503, errorAnswer(tr("This request could not be stored: %1").arg(stored.error().summary))));
        return answers;
    }
    QList<Exchange> exchanges;
    for (size_t index = 0; index < entries.size(); ++index) {
        entries[index].exchange.id = stored->value(qsizetype(index));
        exchanges.append(std::move(entries[index].exchange));
    }
    Q_EMIT received(exchanges);
    return answers;
}

InboundAnswer ReceiverDesk::process(const InboundRequest &request, ReceivedEntry &entry, Batch &batch)
{
    Exchange &exchange = entry.exchange;
    exchange.direction = Direction::Received;
    exchange.at = request.at != 0 ? request.at : m_clock();
    exchange.method = request.method;
    exchange.url = QString::fromUtf8(request.target);
    exchange.requestHeaders = request.headers;
    exchange.requestBody = request.body;
    exchange.peer = request.peer;

    const QByteArrayView path = pathOf(request.target);
    const QUuid id = idBehind(pathPrefix, path);
    const std::shared_ptr<const ReadyWebhook> webhook = id.isNull() ? nullptr : ready(id);
    if (webhook) {
        exchange.webhookId = id;
        exchange.webhookName = webhook->record.webhook.name;
        entry.vendor = webhook->record.webhook.vendor;
    }
    const auto endpoint = m_endpoints.constFind(idBehind(feedbackPrefix, path));
    if (endpoint != m_endpoints.cend()) {
        exchange.webhookId = endpoint->id;
        exchange.webhookName = endpoint->webhook.name;
    }
    if (request.refusal != 0)
        return refusal(request);
    if (std::optional<InboundAnswer> refused = notAllowed(request, exchange))
        return *std::move(refused);
    // Whoever may not send does not use up the script.
    const ScriptStep step = nextStep(exchange.webhookId);
    const bool isPlayed = endpoint != m_endpoints.cend();
    InboundAnswer answer = !webhook && !isPlayed ? notFound(id)
        : request.method != "POST"               ? wrongMethod(request)
        : isPlayed                               ? acceptFeedback(*endpoint, request, step, entry, batch)
                                                 : accept(*webhook, request, step, entry, batch);
    follow(step, answer);
    return answer;
}

InboundAnswer ReceiverDesk::accept(const ReadyWebhook &webhook, const InboundRequest &request, const ScriptStep &step,
                                   ReceivedEntry &entry, Batch &batch)
{
    const QUuid &id = webhook.record.id;
    const bool outOfOrder = step.status && (*step.status < 200 || *step.status > 299);
    const SignatureFinding signature = checkSignature(id, request, outOfOrder);
    entry.exchange.signature = signature.verdict;
    if (outOfOrder)
        return {}; // nothing is done but what the script says
    const SignatureRule *rule = signatureRule(id);
    if (rule && rule->required && signature.verdict != SignatureVerdict::Valid)
        return notSigned(id, signature);
    return processBody(webhook, request, entry, batch);
}

InboundAnswer ReceiverDesk::processBody(const ReadyWebhook &webhook, const InboundRequest &request,
                                        ReceivedEntry &entry, Batch &batch)
{
    const bool unpacked = request.coding == BodyCoding::Unpacked;
    if (!unpacked && (request.coding != BodyCoding::Untouched || isEncoded(request.headers)))
        return packedAnswer(request);
    const QUuid &id = webhook.record.id;
    InboundResult result
        = processInbound(webhook, headerValue(request.headers, "Content-Type"),
                         unpacked ? request.unpacked : request.body, contextFor(id, entry.exchange.at, batch));
    for (const ConsentStep &step : std::as_const(result.consentSteps))
        batch.consents.insert(step.key, step.after);
    for (const EventOutcome &outcome : std::as_const(result.outcomes)) {
        if (const QString key = dedupKey(outcome.event); !key.isEmpty())
            batch.keys.insert({id, key});
    }
    entry.exchange.kind = result.kind;
    entry.exchange.outcomes = std::move(result.outcomes);
    entry.exchange.diagnostics = std::move(result.diagnostics);
    entry.consentSteps = std::move(result.consentSteps);
    return jsonAnswer(result.status, std::move(result.answer));
}

InboundAnswer ReceiverDesk::notFound(const QUuid &webhookId) const
{
    const QString sentence = webhookId.isNull()
        ? tr("No webhook answers to this path. A webhook's path begins with %1 and ends with its id.").arg(pathPrefix)
        : tr("There is no webhook with the id %1. Copy the URL from the webhook's page.")
              .arg(webhookId.toString(QUuid::WithoutBraces));
    return jsonAnswer(404, errorAnswer(sentence));
}

InboundAnswer ReceiverDesk::wrongMethod(const InboundRequest &request) const
{
    const QString method = QString::fromLatin1(request.method);
    InboundAnswer answer
        = jsonAnswer(405, errorAnswer(tr("Webhooks take POST requests, and this one is %1.").arg(method)));
    answer.headers.append(std::pair{QByteArray("Allow"), QByteArray("POST")});
    return answer;
}

InboundAnswer ReceiverDesk::packedAnswer(const InboundRequest &request) const
{
    const QString encoding = QString::fromLatin1(headerValue(request.headers, "Content-Encoding"));
    if (request.coding == BodyCoding::Damaged)
        return jsonAnswer(400,
                          errorAnswer(tr("The Content-Encoding says %1, but the body is not, or not whole. Send it "
                                         "without Content-Encoding to find out who packs it.")
                                          .arg(encoding)));
    if (request.coding == BodyCoding::TooLarge)
        return jsonAnswer(413,
                          errorAnswer(tr("The body unpacks to more than 1 MiB. Send fewer events in one request.")));
    return jsonAnswer(
        415,
        errorAnswer(tr("This body is encoded as %1, and only gzip and deflate are unpacked here. Send it without "
                       "Content-Encoding.")
                        .arg(encoding)));
}

InboundContext ReceiverDesk::contextFor(const QUuid &webhookId, qint64 now, Batch &batch) const
{
    InboundContext context;
    context.now = now;
    context.consent = [this, &batch](const ConsentKey &key) {
        if (const auto known = batch.consents.constFind(key); known != batch.consents.cend())
            return *known;
        const Result<ConsentState> state = m_log.consent(key);
        if (!state)
            batch.failure = state.error();
        return state ? *state : ConsentState::Unknown;
    };
    context.seen = [this, &batch, webhookId](const QString &key) {
        if (batch.keys.contains({webhookId, key}))
            return true;
        const Result<bool> seen = m_log.seen(webhookId, key);
        if (!seen)
            batch.failure = seen.error();
        return seen && *seen;
    };
    return context;
}

InboundAnswer ReceiverDesk::refusal(const InboundRequest &request) const
{
    switch (request.refusal) {
    case 408:
        return jsonAnswer(408, errorAnswer(tr("The request did not arrive in time. Send it in one go.")));
    case 413:
        return jsonAnswer(413, errorAnswer(tr("The body is over 1 MiB. Send fewer events in one request.")));
    case 431:
        return jsonAnswer(431, errorAnswer(tr("The header is over 64 KiB. Send fewer or shorter header lines.")));
    default:
        break;
    }
    return jsonAnswer(
        request.refusal,
        errorAnswer(tr("This is not a complete HTTP/1.1 request. Check the request line, the header lines and the "
                       "Content-Length.")));
}

} // namespace Hookbench
