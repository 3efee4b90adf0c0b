// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/requestchoice.h"
#include "app/cli/samplechoice.h"
#include "app/cli/text.h"
#include "models/delivery/samplerequest.h"
#include "models/exports/curlcommand.h"
#include "models/exports/exportedchecks.h"
#include "models/exports/httparchive.h"
#include "models/exports/k6script.h"
#include "models/exports/postmancollection.h"
#include "models/values/names.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Hookbench::Cli {

namespace {

enum class Target { Curl, PowerShell, Postman, Har, K6 };

constexpr NameTable<Target, 5> targetNames{{
    {Target::Curl, "curl"_L1},
    {Target::PowerShell, "powershell"_L1},
    {Target::Postman, "postman"_L1},
    {Target::Har, "har"_L1},
    {Target::K6, "k6"_L1},
}};

std::optional<Target> chosenTarget(Session &session, const QCommandLineParser &parser)
{
    const QString wish = parser.value(u"to"_s);
    const std::optional<Target> target = valueIn(targetNames, wish);
    if (!target) {
        QStringList names;
        for (const auto &[value, name] : targetNames)
            names << name;
        session.out().complain(Error{wish.isEmpty()
                                         ? Text::tr("Say what to convert to with --to: %1.").arg(names.join(u", "_s))
                                         : Text::tr("--to takes %1, not “%2”.").arg(names.join(u", "_s), wish),
                                     {}});
    }
    return target;
}

/// What send would post for the webhook @p found. Tells the reason and gives nothing on failure.
std::optional<ExportedRequest> fromWebhook(Session &session, const QCommandLineParser &parser,
                                           const NamedWebhook &found, ExitStatus &failure)
{
    if (!session.composition())
        return std::nullopt;
    failure = CouldNot;
    const NamedWebhook *const named = &found;
    if (named->isDocument && !parser.isSet(u"url"_s)) {
        session.out().complain(
            Error{Text::tr("A document has no URL of its own. Say where the request goes with --url URL."), {}});
        return std::nullopt;
    }
    const std::optional<SampleEvent> sample = chosenSample(session, *named, parser);
    const std::optional<Sender> sender = chosenSender(session, parser);
    if (!sample || !sender)
        return std::nullopt;
    const QString url
        = parser.isSet(u"url"_s) ? parser.value(u"url"_s) : session.composition()->desk.url(named->record.id);
    const qint64 now = systemClock();
    const OutboundRequest plain
        = sampleRequest(named->record.webhook, *sample, url, {0, runName(now), now, sender->number});
    const std::optional<OutboundRequest> request = requestFor(session, plain, *sender, now);
    if (!request) {
        failure = AnswerIsNo;
        return std::nullopt;
    }
    // A provider wants to hear that it arrived, and nothing more.
    return ExportedRequest{
        Text::tr("%1: %2").arg(named->record.webhook.name, sample->name), *request, {ExportedCheck{}}};
}

/// A saved request or a document of one, with its expectations as checks.
std::optional<ExportedRequest> fromRequest(Session &session, const QCommandLineParser &parser, NamedRequest named,
                                           ExitStatus &failure)
{
    if (parser.isSet(u"url"_s)) {
        named.request.target.kind = TargetKind::Url;
        named.request.target.url = parser.value(u"url"_s);
    }
    const std::optional<PreparedRequest> prepared = requestToShow(session, parser, named, systemClock(), failure);
    if (!prepared)
        return std::nullopt;
    return ExportedRequest{named.request.name, prepared->request, exportedChecks(named.request.expectations)};
}

/// The requests that @p word on the command line means: the one place where kinds of documents are told apart.
std::optional<QList<ExportedRequest>> requestsOf(Session &session, const QCommandLineParser &parser,
                                                 const QString &word, ExitStatus &failure)
{
    const std::optional<NamedRequest> named = requestNamed(session, word, failure);
    if (!named)
        return std::nullopt;
    std::optional<ExportedRequest> request = named->isRequest ? fromRequest(session, parser, *named, failure)
                                                              : fromWebhook(session, parser, *named->webhook, failure);
    if (!request)
        return std::nullopt;
    return QList<ExportedRequest>{*std::move(request)};
}

Result<QByteArray> converted(const QList<ExportedRequest> &requests, Target target)
{
    switch (target) {
    case Target::Curl:
        return curlForPosix(requests.first());
    case Target::PowerShell:
        return curlForPowerShell(requests.first());
    case Target::Postman:
        return postmanCollection(requests.first().name, requests);
    case Target::Har:
        return httpArchive(requests, systemClock(), QCoreApplication::applicationVersion());
    case Target::K6:
        break;
    }
    return k6Script(requests);
}

} // namespace

void declareConvert(QCommandLineParser &parser)
{
    declareSampleOptions(parser);
    parser.addOptions({
        {u"to"_s, Text::tr("Write this: curl, powershell, postman, har or k6."), u"FORMAT"_s},
        {u"url"_s, Text::tr("Let the request go to this URL instead of the webhook's own."), u"URL"_s},
    });
}

ExitStatus runConvert(Session &session, const QCommandLineParser &parser)
{
    const QStringList words = parser.positionalArguments();
    if (words.size() != 1) {
        session.out().complain(Error{Text::tr("convert needs one webhook or request."), {}});
        return CouldNot;
    }
    const std::optional<Target> target = chosenTarget(session, parser);
    if (!target)
        return CouldNot;
    ExitStatus failure = CouldNot;
    const std::optional<QList<ExportedRequest>> requests = requestsOf(session, parser, words.first(), failure);
    if (!requests)
        return failure;
    const Result<QByteArray> text = converted(*requests, *target);
    if (!text) {
        session.out().complain(text.error());
        return CouldNot;
    }
    session.out().bytes(*text);
    return Done;
}

} // namespace Hookbench::Cli
