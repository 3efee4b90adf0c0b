// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/texts/clashes.h"
#include "app/cli/commands.h"
#include "app/cli/inbound.h"
#include "app/cli/text.h"
#include "models/words/words.h"

using namespace Qt::StringLiterals;

namespace Hookbench::Cli {

namespace {

QString kindWords(const KeywordClash &clash)
{
    switch (clash.kind) {
    case ClashKind::Same:
        return Text::tr("the same");
    case ClashKind::Substring:
        return Text::tr("one inside the other");
    case ClashKind::Fuzzy:
        break;
    }
    return Text::tr("near miss: %1").arg(Words::name(clash.strategy));
}

QString placeWords(const KeywordPlace &place)
{
    return Text::tr("%1 (%2, %3)").arg(place.keyword, Words::name(place.category), place.webhookName);
}

void tell(Output &out, const KeywordClash &clash)
{
    if (!out.isJson()) {
        out.line(placeWords(clash.one).leftJustified(44) + placeWords(clash.other).leftJustified(44)
                 + kindWords(clash));
        return;
    }
    Json::Writer json;
    json.beginObject();
    json.member("keyword"_L1, QStringView{clash.one.keyword});
    json.member("category"_L1, nameIn(categoryNames, clash.one.category));
    json.member("other"_L1, QStringView{clash.other.keyword});
    json.member("otherCategory"_L1, nameIn(categoryNames, clash.other.category));
    json.member("kind"_L1, nameIn(clashKindNames, clash.kind));
    json.member("opposite"_L1, clash.opposite);
    json.member("webhook"_L1, QStringView{clash.one.webhookName});
    json.member("otherWebhook"_L1, QStringView{clash.other.webhookName});
    json.member("sender"_L1, QStringView{clash.sender});
    if (clash.strategy != Strategy::None)
        json.member("strategy"_L1, nameIn(strategyNames, clash.strategy));
    out.line(json.endObject());
}

} // namespace

void declareClashes(QCommandLineParser &parser)
{
    parser.addOption({u"all"_s, Text::tr("Tell clashes between categories that are not opposite too.")});
}

ExitStatus runClashes(Session &session, const QCommandLineParser &parser)
{
    const QStringList names = parser.positionalArguments();
    if (names.isEmpty()) {
        session.out().complain(Error{Text::tr("clashes needs at least one webhook."), {}});
        return CouldNot;
    }
    std::vector<SmsWebhook> webhooks;
    for (const QString &name : names) {
        ExitStatus failure = CouldNot;
        const std::optional<NamedWebhook> webhook = inboundWebhook(session, name, failure);
        if (!webhook)
            return failure;
        webhooks.push_back(webhook->record.webhook);
    }
    const bool all = parser.isSet(u"all"_s);
    ExitStatus status = Done;
    for (const KeywordClash &clash : keywordClashes(webhooks)) {
        if (!all && !clash.opposite)
            continue;
        tell(session.out(), clash);
        // The others never mislead an exact match; this one is decided by the order of categories alone.
        if (clash.opposite && clash.kind == ClashKind::Same)
            status = AnswerIsNo;
    }
    return status;
}

} // namespace Hookbench::Cli
