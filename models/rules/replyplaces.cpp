// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/replyplaces.h"

namespace Hookbench {

QList<ReplyPlace> repliesOf(const SmsWebhook &webhook)
{
    QList<ReplyPlace> places;
    const auto add = [&](ReplyUse use, qsizetype panel, const QString &text, const QString &pointer) {
        if (!text.trimmed().isEmpty())
            places.append({use, panel, text, pointer});
    };
    for (qsizetype i = 0; i < webhook.keywordCategories.size(); ++i) {
        const KeywordCategory &panel = webhook.keywordCategories[i];
        const QString pointer = QStringLiteral("/keywordCategories/%1/").arg(i);
        add(replyUse(panel.category), i, panel.replyMessage, pointer + QStringLiteral("replyMessage"));
        if (panel.category == Category::OptOut && panel.fuzzyLogic)
            add(ReplyUse::FuzzyResponse, i, panel.fuzzyAutoResponse, pointer + QStringLiteral("fuzzyAutoResponse"));
    }
    add(ReplyUse::Default, -1, webhook.defaultReplyMessage, QStringLiteral("/defaultReplyMessage"));
    return places;
}

SmsWebhook withReply(SmsWebhook webhook, const ReplyPlace &place, const QString &text)
{
    if (place.panel < 0)
        webhook.defaultReplyMessage = text;
    else if (place.use == ReplyUse::FuzzyResponse)
        webhook.keywordCategories[place.panel].fuzzyAutoResponse = text;
    else
        webhook.keywordCategories[place.panel].replyMessage = text;
    return webhook;
}

} // namespace Hookbench
