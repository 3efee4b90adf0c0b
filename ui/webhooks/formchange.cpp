// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/webhooks/formchange.h"

#include "ui/parts/textchange.h"

#include <algorithm>

namespace Hookbench {

using namespace Qt::StringLiterals;

namespace {

/// What counts as typing, as opposed to pasting or replacing: a letter may take two units.
constexpr qsizetype typedUnits = 2;

bool isTyped(const QString &before, const QString &after)
{
    const TextChange change = textChange(before, after);
    return change.removed <= typedUnits && change.inserted.size() <= typedUnits;
}

/// The first place at which the lists differ; one beyond the end of the shorter one when it begins the longer one.
template<typename List> qsizetype firstDifference(const List &one, const List &other)
{
    return std::mismatch(one.cbegin(), one.cend(), other.cbegin(), other.cend()).first - one.cbegin();
}

FormChange panelChange(const KeywordCategory &before, const KeywordCategory &after, const QString &panel)
{
    if (before.category != after.category)
        return {panel + u"/category", false};
    if (before.keywords != after.keywords) {
        const qsizetype last = std::max(before.keywords.size(), after.keywords.size()) - 1;
        const qsizetype at = std::min(firstDifference(before.keywords, after.keywords), last);
        return {panel + u"/keywords/" + QString::number(at), false};
    }
    if (before.replyMessage != after.replyMessage)
        return {panel + u"/replyMessage", isTyped(before.replyMessage, after.replyMessage)};
    if (before.fuzzyLogic != after.fuzzyLogic)
        return {panel + u"/fuzzyLogic", false};
    if (before.fuzzyProfile != after.fuzzyProfile)
        return {panel + u"/fuzzyProfile", false};
    return {panel + u"/fuzzyAutoResponse", isTyped(before.fuzzyAutoResponse, after.fuzzyAutoResponse)};
}

FormChange panelsChange(const QList<KeywordCategory> &before, const QList<KeywordCategory> &after)
{
    const qsizetype at = firstDifference(before, after);
    const QString pointer = u"/keywordCategories/"_s + QString::number(at);
    if (before.size() != after.size())
        return {pointer, false};
    // One that moved makes two places differ.
    const bool alone = std::equal(before.cbegin() + at + 1, before.cend(), after.cbegin() + at + 1);
    return alone ? panelChange(before.at(at), after.at(at), pointer) : FormChange{pointer, false};
}

} // namespace

FormChange formChange(const SmsWebhook &before, const SmsWebhook &after)
{
    // What brings changes of other fields along comes first.
    if (before.vendor != after.vendor)
        return {u"/vendor"_s, false};
    if (before.type != after.type)
        return {u"/type"_s, false};
    if (before.apiCredential != after.apiCredential)
        return {u"/apiCredential"_s, false};
    if (before.name != after.name)
        return {u"/name"_s, isTyped(before.name, after.name)};
    if (before.senderPhoneNumber != after.senderPhoneNumber)
        return {u"/senderPhoneNumber"_s, isTyped(before.senderPhoneNumber, after.senderPhoneNumber)};
    if (before.keywordCategories != after.keywordCategories)
        return panelsChange(before.keywordCategories, after.keywordCategories);
    if (before.defaultReplyMessage != after.defaultReplyMessage)
        return {u"/defaultReplyMessage"_s, isTyped(before.defaultReplyMessage, after.defaultReplyMessage)};
    if (before.payload != after.payload)
        return {u"/payload"_s, isTyped(before.payload, after.payload)};
    if (before.fieldsNotSent != after.fieldsNotSent)
        return {u"/fieldsNotSent"_s, false};
    if (before.arrayReading != after.arrayReading)
        return {u"/arrayReading"_s, false};
    return {};
}

qint64 memoryOf(const SmsWebhook &webhook)
{
    qsizetype units = webhook.name.size() + webhook.apiCredential.size() + webhook.senderPhoneNumber.size()
        + webhook.defaultReplyMessage.size() + webhook.payload.size();
    for (const QString &field : webhook.fieldsNotSent)
        units += field.size();
    for (const KeywordCategory &panel : webhook.keywordCategories) {
        units += panel.replyMessage.size() + panel.fuzzyAutoResponse.size();
        for (const QString &keyword : panel.keywords)
            units += keyword.size();
    }
    return qint64{units} * qint64{sizeof(QChar)} + qint64{sizeof(SmsWebhook)};
}

} // namespace Hookbench
