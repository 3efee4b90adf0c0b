// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/texts/conversationrunner.h"

#include <QHash>

#include <algorithm>

namespace Hookbench {

namespace {

QString spelt(const QString &reply)
{
    return reply.isEmpty() ? QStringLiteral("-") : reply;
}

ConversationOutcome replyOutcome(const ConversationLine &line, const QString &reply)
{
    ConversationOutcome outcome{line, true, {}, spelt(reply)};
    switch (line.ask) {
    case ConversationAsk::AnyReply:
        outcome.expected = QStringLiteral("*");
        outcome.passed = !reply.isEmpty();
        break;
    case ConversationAsk::NoReply:
        outcome.expected = QStringLiteral("-");
        outcome.passed = reply.isEmpty();
        break;
    default:
        outcome.expected = line.text;
        outcome.passed = reply == line.text;
    }
    return outcome;
}

} // namespace

const ConversationOutcome *ConversationResult::failure() const
{
    const auto found = std::find_if(outcomes.cbegin(), outcomes.cend(),
                                    [](const ConversationOutcome &outcome) { return !outcome.passed; });
    return found == outcomes.cend() ? nullptr : &*found;
}

ConversationResult runConversation(const ConversationTest &test, const DecisionEngine &engine)
{
    ConversationResult result{test.name, test.line, {}};
    QHash<QString, ConsentState> states;
    QString reply;
    for (const ConversationLine &line : test.lines) {
        if (line.ask == ConversationAsk::Says) {
            const Decision decision = engine.decide(line.text, states.value(line.number));
            states.insert(line.number, decision.after);
            reply = decision.reply;
            result.outcomes.append({line, true, {}, {}});
        } else if (line.ask == ConversationAsk::State) {
            const ConsentState state = states.value(line.number);
            result.outcomes.append({line, state == line.state, QString{nameIn(conversationStateNames, line.state)},
                                    QString{nameIn(conversationStateNames, state)}});
        } else {
            result.outcomes.append(replyOutcome(line, reply));
        }
    }
    return result;
}

} // namespace Hookbench
