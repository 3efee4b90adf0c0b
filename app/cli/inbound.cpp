// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/inbound.h"
#include "app/cli/text.h"

namespace Hookbench::Cli {

std::optional<NamedWebhook> inboundWebhook(Session &session, const QString &argument, ExitStatus &failure)
{
    std::optional<NamedWebhook> webhook = session.webhook(argument, failure, Session::Needs::KeywordsOnly);
    if (webhook && !webhook->record.webhook.takesInbound()) {
        session.out().complain(Error{
            Text::tr("%1 takes feedback only: no inbound message reaches it.").arg(webhook->record.webhook.name), {}});
        failure = AnswerIsNo;
        return std::nullopt;
    }
    return webhook;
}

DecisionEngine engineOf(Session &session, const NamedWebhook &webhook)
{
    if (webhook.isDocument || !session.hasComposition())
        return DecisionEngine{webhook.record.webhook};
    return DecisionEngine{webhook.record.webhook, session.composition()->exceptions.exceptions()};
}

} // namespace Hookbench::Cli
