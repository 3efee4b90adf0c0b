// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/requestchoice.h"
#include "app/cli/samplechoice.h"
#include "app/cli/text.h"
#include "models/delivery/samplerequest.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Hookbench::Cli {

void declareRender(QCommandLineParser &parser)
{
    declareSampleOptions(parser);
}

namespace {

/// What goes out for a saved request or a document of one.
std::optional<QByteArray> bodyOfRequest(Session &session, const QCommandLineParser &parser, const NamedRequest &named,
                                        ExitStatus &failure)
{
    const std::optional<PreparedRequest> prepared = requestToShow(session, parser, named, systemClock(), failure);
    if (!prepared)
        return std::nullopt;
    return prepared->request.body;
}

/// What would be posted for a sample of a webhook.
std::optional<QByteArray> bodyOfSample(Session &session, const QCommandLineParser &parser, const NamedWebhook &named,
                                       ExitStatus &failure)
{
    failure = CouldNot;
    const std::optional<SampleEvent> sample = chosenSample(session, named, parser);
    const std::optional<Sender> sender = chosenSender(session, parser);
    if (!sample || !sender)
        return std::nullopt;
    const qint64 now = systemClock();
    const OutboundRequest plain
        = sampleRequest(named.record.webhook, *sample, {}, {0, runName(now), now, sender->number});
    const std::optional<OutboundRequest> request = requestFor(session, plain, *sender, now);
    if (!request) {
        failure = AnswerIsNo;
        return std::nullopt;
    }
    return request->body;
}

} // namespace

ExitStatus runRender(Session &session, const QCommandLineParser &parser)
{
    const QStringList words = parser.positionalArguments();
    if (words.size() != 1) {
        session.out().complain(Error{Text::tr("render needs one webhook or request."), {}});
        return CouldNot;
    }
    ExitStatus failure = CouldNot;
    const std::optional<NamedRequest> named = requestNamed(session, words.first(), failure);
    if (!named)
        return failure;
    const std::optional<QByteArray> body = named->isRequest ? bodyOfRequest(session, parser, *named, failure)
                                                            : bodyOfSample(session, parser, *named->webhook, failure);
    if (!body)
        return failure;
    session.out().bytes(*body);
    if (!body->endsWith('\n'))
        session.out().bytes("\n");
    return Done;
}

} // namespace Hookbench::Cli
