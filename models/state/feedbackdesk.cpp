// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/delivery/feedbackpayload.h"
#include "models/state/jsonanswer.h"
#include "models/state/receiverdesk.h"

namespace Hookbench {

void ReceiverDesk::playEndpoint(const FeedbackEndpoint &endpoint)
{
    m_endpoints.insert(endpoint.id, endpoint);
    Q_EMIT stateChanged();
}

void ReceiverDesk::stopPlaying(const QUuid &feedbackId)
{
    if (m_endpoints.remove(feedbackId) > 0)
        Q_EMIT stateChanged();
}

QString ReceiverDesk::endpointUrl(const QUuid &feedbackId) const
{
    return loopbackUrl() + feedbackPrefix + feedbackId.toString(QUuid::WithoutBraces);
}

InboundAnswer ReceiverDesk::acceptFeedback(const FeedbackEndpoint &endpoint, const InboundRequest &request,
                                           const ScriptStep &step, ReceivedEntry &entry, Batch &batch)
{
    const bool outOfOrder = step.status && (*step.status < 200 || *step.status > 299);
    if (outOfOrder)
        return {}; // nothing is done but what the script says
    const bool unpacked = request.coding == BodyCoding::Unpacked;
    const FeedbackReception reception
        = receiveFeedback(endpoint, request.headers, unpacked ? request.unpacked : request.body, m_clock());
    entry.exchange.signature = reception.token;
    bool duplicate = false;
    if (reception.notice) {
        EventOutcome outcome;
        outcome.event = extractedFrom(*reception.notice);
        const QString key = dedupKey(outcome.event);
        duplicate = contextFor(endpoint.id, entry.exchange.at, batch).seen(key);
        batch.keys.insert({endpoint.id, key});
        outcome.duplicate = duplicate;
        entry.exchange.kind = EventKind::Feedback;
        entry.exchange.outcomes.append(outcome);
    }
    InboundAnswer answer = jsonAnswer(reception.status, feedbackAnswer(reception, duplicate));
    // RFC 9110 wants every 401 to say how it could have been otherwise.
    if (reception.status == 401)
        answer.headers.append(std::pair{QByteArray("WWW-Authenticate"), QByteArray("Bearer")});
    return answer;
}

} // namespace Hookbench
