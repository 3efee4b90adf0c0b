// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/delivery/answereddecision.h"

namespace Hookbench {

namespace {

QString textOf(const Json::Document &document, int object, QByteArrayView name)
{
    const int member = document.member(object, name);
    const bool isText = member >= 0 && document.node(member).kind == Json::Kind::String;
    return isText ? document.string(document.node(member)) : QString{};
}

AnsweredDecision decisionAt(const Json::Document &document, int object)
{
    AnsweredDecision decision;
    decision.message = textOf(document, object, "message");
    decision.match = textOf(document, object, "match");
    decision.category = textOf(document, object, "category");
    decision.keyword = textOf(document, object, "keyword");
    decision.consent = textOf(document, object, "consent");
    decision.reply = textOf(document, object, "reply");
    const int duplicate = document.member(object, "duplicate");
    decision.duplicate = duplicate >= 0 && document.node(duplicate).kind == Json::Kind::True;
    return decision;
}

} // namespace

std::optional<QList<AnsweredDecision>> answeredDecisions(const Json::Document &answer)
{
    if (!answer.isValid() || answer.node(0).kind != Json::Kind::Object)
        return std::nullopt;
    const int list = answer.member(0, "decisions");
    if (list < 0 || answer.node(list).kind != Json::Kind::Array)
        return std::nullopt;
    QList<AnsweredDecision> decisions;
    for (int child = list + 1; child < answer.node(list).next; child = answer.node(child).next) {
        if (answer.node(child).kind == Json::Kind::Object)
            decisions.append(decisionAt(answer, child));
    }
    return decisions;
}

std::optional<QList<AnsweredDecision>> answeredDecisions(const QByteArray &answer)
{
    return answeredDecisions(Json::Document::parse(answer));
}

QString decisionPart(const AnsweredDecision &decision, DecisionPart part)
{
    switch (part) {
    case DecisionPart::Match:
        return decision.match;
    case DecisionPart::Category:
        return decision.category;
    case DecisionPart::Consent:
        return decision.consent;
    case DecisionPart::Keyword:
        break;
    }
    return decision.keyword;
}

} // namespace Hookbench
