// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/state/jsonanswer.h"
#include "models/state/receiverdesk.h"
#include "models/words/signaturewords.h"

namespace Hookbench {

void ReceiverDesk::setScript(const ReceiverScript &script)
{
    m_script = ScriptRun{script};
    Q_EMIT scriptsChanged();
}

void ReceiverDesk::setScript(const QUuid &webhookId, const ReceiverScript &script)
{
    if (script.steps.isEmpty())
        m_scripts.remove(webhookId);
    else
        m_scripts.insert(webhookId, ScriptRun{script});
    Q_EMIT scriptsChanged();
}

ScriptStep ReceiverDesk::nextStep(const QUuid &webhookId)
{
    const auto own = m_scripts.find(webhookId);
    return own != m_scripts.end() ? own->next() : m_script.next();
}

void ReceiverDesk::setAllowList(const std::optional<AllowList> &list)
{
    if (m_allowList == list)
        return;
    m_allowList = list;
    Q_EMIT allowListChanged();
}

std::optional<InboundAnswer> ReceiverDesk::notAllowed(const InboundRequest &request, Exchange &exchange) const
{
    if (!m_allowList)
        return std::nullopt;
    const std::optional<NetworkAddress> sender = senderOf(request.peer, request.headers, m_allowList->trustForwarded);
    if (sender)
        exchange.peer = sender->text();
    if (sender && m_allowList->contains(*sender))
        return std::nullopt;
    QString sentence
        = tr("Requests from %1 are turned down: the address is not on the receiver's allow-list.").arg(exchange.peer);
    const bool tunnel = sender && sender->isLoopback() && !m_allowList->trustForwarded
        && !headerValue(request.headers, "X-Forwarded-For").isNull();
    if (tunnel)
        sentence = tr("%1 Behind a tunnel every request comes from this computer; let the receiver trust "
                      "X-Forwarded-For to see who sent it.",
                      "%1 is a sentence")
                       .arg(sentence);
    return jsonAnswer(403, errorAnswer(sentence));
}

Result<> ReceiverDesk::setSignatureRule(const QUuid &webhookId, const std::optional<SignatureRule> &rule)
{
    if (!rule || rule->settings.scheme == SigningScheme::None) {
        if (m_signatures.remove(webhookId) > 0)
            Q_EMIT signatureRuleChanged(webhookId);
        return {};
    }
    if (Result<> good = checkSigningSecret(rule->settings, rule->secret, KeyUse::Checking); !good)
        return good;
    SignatureCheck &check = m_signatures[webhookId];
    if (check.rule == *rule)
        return {};
    check = {.rule = *rule, .memory = ReplayMemory{}};
    Q_EMIT signatureRuleChanged(webhookId);
    return {};
}

const SignatureRule *ReceiverDesk::signatureRule(const QUuid &webhookId) const
{
    const auto found = m_signatures.constFind(webhookId);
    return found == m_signatures.cend() ? nullptr : &found->rule;
}

SignatureFinding ReceiverDesk::checkSignature(const QUuid &webhookId, const InboundRequest &request, bool outOfOrder)
{
    const auto check = m_signatures.find(webhookId);
    if (check == m_signatures.end())
        return {};
    const auto [settings, secret, required] = check->rule;
    const qint64 now = m_clock();
    // What an endpoint that is out of order refused has not come yet.
    ReplayMemory *const memory = outOfOrder ? nullptr : &check->memory;
    SignatureFinding finding = verifyRequest(request.headers, request.body, settings, secret, now, memory);
    if (finding.fault != SignatureFault::OtherBytes || request.coding != BodyCoding::Unpacked)
        return finding;
    // A body is packed by the last who has it in hands, so it may have been signed before (our reading).
    return verifyRequest(request.headers, request.unpacked, settings, secret, now, memory);
}

InboundAnswer ReceiverDesk::notSigned(const QUuid &webhookId, const SignatureFinding &finding) const
{
    InboundAnswer answer = jsonAnswer(401, errorAnswer(Words::sentence(finding)));
    const SignatureRule *rule = signatureRule(webhookId);
    const QLatin1StringView scheme = nameIn(signingSchemeNames, rule->settings.scheme);
    // RFC 9110 wants every 401 to say how it could have been otherwise.
    const bool bearer = rule->settings.scheme == SigningScheme::JwtPayloadHash;
    answer.headers.append(std::pair{QByteArray("WWW-Authenticate"),
                                    bearer ? QByteArray("Bearer") : QByteArray{scheme.data(), scheme.size()}});
    return answer;
}

} // namespace Hookbench
