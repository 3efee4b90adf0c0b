// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
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

ExitStatus runRender(Session &session, const QCommandLineParser &parser)
{
    const QStringList words = parser.positionalArguments();
    if (words.size() != 1) {
        session.out().complain(Error{Text::tr("render needs one webhook."), {}});
        return CouldNot;
    }
    ExitStatus failure = CouldNot;
    const std::optional<NamedWebhook> named = session.webhook(words.first(), failure);
    if (!named)
        return failure;
    const SmsWebhook &webhook = named->record.webhook;
    const std::optional<SampleEvent> sample = chosenSample(session, *named, parser);
    const std::optional<Sender> sender = chosenSender(session, parser);
    if (!sample || !sender)
        return CouldNot;
    const qint64 now = systemClock();
    const OutboundRequest plain = sampleRequest(webhook, *sample, {}, {0, runName(now), now, sender->number});
    const std::optional<OutboundRequest> request = requestFor(session, plain, *sender, now);
    if (!request)
        return AnswerIsNo;
    session.out().bytes(request->body);
    if (!request->body.endsWith('\n'))
        session.out().bytes("\n");
    return Done;
}

} // namespace Hookbench::Cli
