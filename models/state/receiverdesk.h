// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/delivery/allowlist.h"
#include "models/delivery/feedbackrequest.h"
#include "models/delivery/inboundprocessor.h"
#include "models/delivery/receiverscript.h"
#include "models/delivery/scriptrun.h"
#include "models/delivery/signing.h"
#include "models/ports/clock.h"
#include "models/ports/eventreceiver.h"
#include "models/state/eventlog.h"
#include "models/state/preferencesbook.h"
#include "models/state/webhookbook.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <memory>
#include <optional>
#include <utility>

namespace Hookbench {

/// What the signature of a webhook's requests must be, and what becomes of those that are not.
struct SignatureRule
{
    SigningSettings settings;
    Secret secret;
    /// False: they are looked at and marked, but processed all the same.
    bool required = true;

    bool operator==(const SignatureRule &) const = default;
};

/// Runs the receiver: finds the webhook a request is for, has it processed, stores it with its consents, and gives the
/// answer back. Nothing is answered that is not stored.
class ReceiverDesk : public QObject
{
    Q_OBJECT
public:
    ReceiverDesk(EventReceiver &receiver, WebhookBook &webhooks, EventLog &log, PreferencesBook &preferences,
                 Clock clock, QObject *parent = nullptr);

    /// Listens on the preferred port, or on @p port when it is given (0 picks one).
    Result<> start(std::optional<quint16> port = {});
    /// Listens on @p port instead of the present one. When that can't be, the present one goes on and the reason is
    /// returned. While stopped it only starts.
    Result<> moveTo(quint16 port);
    void stop();
    bool isRunning() const;
    quint16 port() const;
    /// Why it does not run although it should: the port is taken. Empty otherwise.
    const Error &problem() const { return m_problem; }

    /// "http://127.0.0.1:PORT", or the base URL the person set. Uses the preferred port while stopped.
    QString baseUrl() const;
    /// The URL that a provider posts to.
    QString url(const QUuid &webhookId) const;
    /// The same on this computer's receiver, whatever the base URL is.
    QString receiverUrl(const QUuid &webhookId) const;
    /// Webhooks that are served besides the book's (documents on the command line).
    void serve(const SmsWebhookRecord &record);
    /// The everyday words that fuzzy logic passes over from now on; a webhook that is served besides the book's keeps
    /// to those that the program brings along.
    void setExceptions(const FuzzyExceptions &exceptions);
    /// How the receiver misbehaves from now on, from the first step; an empty script means it does not. A request that
    /// is answered with an error by the script is stored but not processed, as at an endpoint that is out of order; one
    /// whose answer is dropped, late or breaks off is processed.
    void setScript(const ReceiverScript &script);
    /// The same for the requests of one webhook; the script for all is not followed for them. An empty one gives them
    /// back to it.
    void setScript(const QUuid &webhookId, const ReceiverScript &script);
    /// The script for all, or for one webhook; empty when there is none.
    ReceiverScript script() const { return m_script.script(); }
    ReceiverScript script(const QUuid &webhookId) const { return m_scripts.value(webhookId).script(); }
    /// Who may send from now on; everybody without a list. What others send is stored, and answered 403.
    void setAllowList(const std::optional<AllowList> &list);
    const std::optional<AllowList> &allowList() const { return m_allowList; }
    /// How the signatures of the webhook's requests are checked from now on, before anything else is done with them;
    /// not at all without a rule or with SigningScheme::None. Kept in memory only. Fails with a sentence when the
    /// secret can't be used; then the rule before it stays.
    Result<> setSignatureRule(const QUuid &webhookId, const std::optional<SignatureRule> &rule);
    /// Null when the webhook's signatures are not checked.
    const SignatureRule *signatureRule(const QUuid &webhookId) const;

    /// Plays the endpoint of a customer from now on, in the place of an earlier one with its id.
    void playEndpoint(const FeedbackEndpoint &endpoint);
    void stopPlaying(const QUuid &feedbackId);
    bool isPlaying(const QUuid &feedbackId) const { return m_endpoints.contains(feedbackId); }
    /// Where that endpoint is, on this computer's receiver.
    QString endpointUrl(const QUuid &feedbackId) const;

    static constexpr QLatin1StringView pathPrefix{"/journey/webhooks/ingest/"};
    static constexpr QLatin1StringView feedbackPrefix{"/journey/webhooks/feedback/"};

Q_SIGNALS:
    /// It started or stopped, or the base of its URLs is another one.
    void stateChanged();
    void signatureRuleChanged(const QUuid &webhookId);
    /// Another script, for all or for one webhook.
    void scriptsChanged();
    void allowListChanged();
    /// After storing, in the order received.
    void received(const QList<Hookbench::Exchange> &exchanges);

private:
    QString loopbackUrl() const;
    /// What the earlier requests of the same batch did, which the log does not know yet.
    struct Batch
    {
        QHash<ConsentKey, ConsentState> consents;
        QSet<std::pair<QUuid, QString>> keys;
        /// The log could not be asked.
        std::optional<Error> failure;
    };

    QList<InboundAnswer> handle(const QList<InboundRequest> &requests);
    struct SignatureCheck
    {
        SignatureRule rule;
        ReplayMemory memory;
    };

    InboundAnswer process(const InboundRequest &request, ReceivedEntry &entry, Batch &batch);
    /// What becomes of a request that the webhook takes, unless @p step turns it down.
    InboundAnswer accept(const ReadyWebhook &webhook, const InboundRequest &request, const ScriptStep &step,
                         ReceivedEntry &entry, Batch &batch);
    InboundAnswer processBody(const ReadyWebhook &webhook, const InboundRequest &request, ReceivedEntry &entry,
                              Batch &batch);
    InboundContext contextFor(const QUuid &webhookId, qint64 now, Batch &batch) const;
    /// What the webhook's rule thinks of the request's signature; NotChecked where there is none.
    SignatureFinding checkSignature(const QUuid &webhookId, const InboundRequest &request, bool outOfOrder);
    InboundAnswer notSigned(const QUuid &webhookId, const SignatureFinding &finding) const;
    InboundAnswer packedAnswer(const InboundRequest &request) const;
    InboundAnswer refusal(const InboundRequest &request) const;
    /// What the script has for the next request to the webhook, which may be none; a step that changes nothing without
    /// a script.
    ScriptStep nextStep(const QUuid &webhookId);
    /// The 403 for whoever is not on the list; nothing when the sender may send. Notes the sender in @p exchange.
    std::optional<InboundAnswer> notAllowed(const InboundRequest &request, Exchange &exchange) const;
    /// What the customer's endpoint that is played answers.
    InboundAnswer acceptFeedback(const FeedbackEndpoint &endpoint, const InboundRequest &request,
                                 const ScriptStep &step, ReceivedEntry &entry, Batch &batch);
    InboundAnswer notFound(const QUuid &webhookId) const;
    InboundAnswer wrongMethod(const InboundRequest &request) const;
    std::shared_ptr<const ReadyWebhook> ready(const QUuid &id);

    EventReceiver &m_receiver;
    WebhookBook &m_webhooks;
    EventLog &m_log;
    PreferencesBook &m_preferences;
    Clock m_clock;
    Error m_problem;
    QHash<QUuid, std::shared_ptr<const ReadyWebhook>> m_ready;
    QHash<QUuid, SmsWebhookRecord> m_guests;
    FuzzyExceptions m_exceptions;
    QHash<QUuid, SignatureCheck> m_signatures;
    QHash<QUuid, FeedbackEndpoint> m_endpoints;
    ScriptRun m_script;
    QHash<QUuid, ScriptRun> m_scripts;
    std::optional<AllowList> m_allowList;
};

} // namespace Hookbench
