// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/requestchoice.h"
#include "app/cli/samplechoice.h"
#include "app/cli/sendreport.h"
#include "app/cli/text.h"
#include "models/documents/requestdocument.h"
#include "models/state/requestcontext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Hookbench::Cli {

namespace {

NamedRequest ofWebhook(const NamedWebhook &webhook)
{
    NamedRequest named;
    named.request.target = {.webhookId = webhook.record.id, .webhookName = webhook.record.webhook.name};
    named.webhook = webhook;
    return named;
}

std::optional<NamedRequest> ofRequest(const Composition &services, const ComposedRequest &request)
{
    NamedRequest named{request, {}, true};
    if (const SmsWebhookRecord *record = targetWebhook(request.target, services.webhooks))
        named.webhook = NamedWebhook{*record, false};
    return named;
}

std::optional<NamedRequest> ofFile(Session &session, const QString &file, ExitStatus &failure)
{
    const std::optional<QByteArray> text = session.read(file);
    if (!text)
        return std::nullopt;
    if (!isRequestDocument(*text)) {
        const std::optional<NamedWebhook> webhook = session.webhookOf(*text, file, failure);
        return webhook ? std::optional{ofWebhook(*webhook)} : std::nullopt;
    }
    const RequestDocument document = readRequestDocument(*text);
    session.report(file, document.diagnostics);
    if (!document.isValid()) {
        failure = AnswerIsNo;
        return std::nullopt;
    }
    const Composition *services = session.composition();
    return services ? ofRequest(*services, *document.request) : std::nullopt;
}

std::optional<NamedRequest> ofName(Session &session, const QString &name, ExitStatus &failure)
{
    const Composition *services = session.composition();
    if (!services)
        return std::nullopt;
    const RequestRecord *saved = services->requests.findByName(name);
    if (saved && !services->webhooks.findByName(name))
        return ofRequest(*services, saved->request);
    const std::optional<NamedWebhook> webhook = session.webhook(name, failure);
    return webhook ? std::optional{ofWebhook(*webhook)} : std::nullopt;
}

std::optional<NamedRequest> saved(Session &session, const QString &name)
{
    const Composition *services = session.composition();
    if (!services)
        return std::nullopt;
    if (const RequestRecord *record = services->requests.findByName(name))
        return ofRequest(*services, record->request);
    session.out().complain(Error{Text::tr("There is no request called “%1”. See: requests list.").arg(name), {}});
    return std::nullopt;
}

std::optional<NamedRequest> named(Session &session, const QCommandLineParser &parser, ExitStatus &failure)
{
    const QStringList words = parser.positionalArguments();
    if (words.isEmpty() && parser.isSet(u"request"_s))
        return saved(session, parser.value(u"request"_s));
    if (words.size() != 1 || parser.isSet(u"request"_s)) {
        session.out().complain(Error{Text::tr("send needs one webhook or request."), {}});
        return std::nullopt;
    }
    const QString &word = words.first();
    return requestNamed(session, word, failure);
}

/// The person of --profile, who needs a number only where a sample is sent.
bool takePerson(Session &session, const QCommandLineParser &parser, ChosenRequest &chosen)
{
    if (!parser.isSet(u"profile"_s))
        return true;
    const std::optional<Profile> profile = namedProfile(session, parser.value(u"profile"_s));
    if (!profile)
        return false;
    const Result<Addressee> person = addresseeOf(*profile);
    if (!person) {
        session.out().complain(person.error());
        return false;
    }
    const Result<QString> number = mobileNumber(*profile);
    if (!number && chosen.request.body.source == BodySource::Sample) {
        session.out().complain(number.error());
        return false;
    }
    chosen.context.person = *person;
    return true;
}

/// A sample that is not there is told with those that are.
bool hasItsSample(Session &session, const NamedRequest &named)
{
    const RequestBody &body = named.request.body;
    const bool isMissing = body.source == BodySource::Sample && named.webhook
        && !namedSample(body, &named.webhook->record, session.composition()->samples);
    // For a document, samples of every webhook count.
    return !isMissing || sampleCalled(session, *named.webhook, body.sampleName);
}

} // namespace

std::optional<NamedRequest> requestNamed(Session &session, const QString &word, ExitStatus &failure)
{
    return Session::isFile(word) ? ofFile(session, word, failure) : ofName(session, word, failure);
}

std::optional<ChosenRequest> chosenOf(Session &session, const QCommandLineParser &parser, const NamedRequest &named)
{
    const Composition *services = session.composition();
    if (!services || !hasItsSample(session, named))
        return std::nullopt;
    ChosenRequest chosen{named.request, {}, {}};
    SmsWebhookRecord known;
    if (named.webhook) {
        chosen.webhook = named.webhook->record;
        known = chosen.webhook;
        known.id = named.webhook->isDocument ? QUuid{} : known.id;
    }
    chosen.context = contextFor(chosen.request, named.webhook ? &known : nullptr, services->samples, services->desk);
    if (!takePerson(session, parser, chosen))
        return std::nullopt;
    return chosen;
}

std::optional<PreparedRequest> requestToShow(Session &session, const QCommandLineParser &parser,
                                             const NamedRequest &named, qint64 now, ExitStatus &failure)
{
    failure = CouldNot;
    NamedRequest wanted = named;
    if (parser.isSet(u"sample"_s)) {
        wanted.request.body = {};
        wanted.request.body.sampleName = parser.value(u"sample"_s);
    }
    std::optional<ChosenRequest> chosen = chosenOf(session, parser, wanted);
    if (!chosen)
        return std::nullopt;
    chosen->context.variation = {0, runName(now), now, {}};
    PreparedRequest prepared = compose(chosen->request, chosen->context);
    failure = tellFaults(session, chosen->request, prepared);
    if (failure != Done)
        return std::nullopt;
    return prepared;
}

std::optional<ChosenRequest> chosenRequest(Session &session, const QCommandLineParser &parser, ExitStatus &failure)
{
    failure = CouldNot;
    std::optional<NamedRequest> found = named(session, parser, failure);
    if (!found)
        return std::nullopt;
    failure = CouldNot;
    if (!session.composition() || !applyOptions(session, parser, found->request))
        return std::nullopt;
    if (found->webhook && found->webhook->isDocument && found->request.target.kind != TargetKind::Url) {
        session.out().complain(
            Error{Text::tr("A document has no URL of its own. Say where to post with --to URL."), {}});
        return std::nullopt;
    }
    std::optional<ChosenRequest> chosen = chosenOf(session, parser, *found);
    if (chosen && parser.isSet(u"variant"_s))
        chosen->context.language = parser.value(u"variant"_s);
    return chosen;
}

} // namespace Hookbench::Cli
