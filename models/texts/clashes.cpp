// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/texts/clashes.h"

#include "models/keywords/fuzzystrategies.h"
#include "models/keywords/normaliser.h"
#include "models/payload/phonenumbers.h"

#include <algorithm>
#include <array>
#include <optional>

namespace Hookbench {

namespace {

struct Entry
{
    KeywordPlace place;
    QString text;
    QString sender;
};

QString senderOf(const SmsWebhook &webhook)
{
    const QString typed = webhook.senderPhoneNumber.trimmed();
    const PhoneNumber number = parsePhoneNumber(typed);
    return number.kind == NumberKind::Invalid ? typed : number.normalised;
}

QList<Entry> entriesOf(std::span<const SmsWebhook> webhooks)
{
    QList<Entry> entries;
    for (qsizetype w = 0; w < static_cast<qsizetype>(webhooks.size()); ++w) {
        const SmsWebhook &webhook = webhooks[static_cast<std::size_t>(w)];
        if (!webhook.takesInbound())
            continue;
        const QString sender = senderOf(webhook);
        for (qsizetype p = 0; p < webhook.keywordCategories.size(); ++p) {
            const KeywordCategory &panel = webhook.keywordCategories[p];
            for (qsizetype k = 0; k < panel.keywords.size(); ++k) {
                QString text = normaliseMessage(panel.keywords[k]).text;
                if (!text.isEmpty())
                    entries.append(
                        {{w, webhook.name, p, k, panel.category, panel.keywords[k]}, std::move(text), sender});
            }
        }
    }
    return entries;
}

bool areOpposite(Category one, Category other)
{
    const auto optsIn
        = [](Category category) { return category == Category::OptIn || category == Category::DoubleOptIn; };
    return (one == Category::OptOut && optsIn(other)) || (other == Category::OptOut && optsIn(one));
}

/// The strategy that takes @p message for @p keyword. Sentences and substrings are a kind of their own.
Strategy nearMissOf(const QString &message, const QString &keyword)
{
    static const FuzzyExceptions none{
        {{QStringLiteral("en"), {}}, {QStringLiteral("fr"), {}}, {QStringLiteral("sv"), {}}}};
    constexpr std::array strategies{Strategy::RepeatedLetters, Strategy::KeyboardNeighbour, Strategy::EditDistance};
    const QList<FuzzyKeyword> keywords{{keyword, keyword}};
    for (const Strategy strategy : strategies) {
        if (searchNearMiss(strategy, fuzzyRules(FuzzyProfile::AdobeLike), message, keywords, none).miss)
            return strategy;
    }
    return Strategy::None;
}

std::optional<KeywordClash> clashOf(const Entry &one, const Entry &other)
{
    KeywordClash clash;
    clash.one = one.place;
    clash.other = other.place;
    clash.sender = one.sender;
    clash.opposite = areOpposite(one.place.category, other.place.category);
    if (one.text == other.text)
        return clash;
    if (one.place.category == other.place.category)
        return std::nullopt;
    clash.kind = ClashKind::Substring;
    if (one.text.contains(other.text) || other.text.contains(one.text))
        return clash;
    clash.kind = ClashKind::Fuzzy;
    clash.strategy = nearMissOf(one.text, other.text);
    if (clash.strategy == Strategy::None)
        clash.strategy = nearMissOf(other.text, one.text);
    return clash.strategy == Strategy::None ? std::nullopt : std::optional{clash};
}

bool meet(const Entry &one, const Entry &other)
{
    return one.place.webhook == other.place.webhook || (!one.sender.isEmpty() && one.sender == other.sender);
}

} // namespace

QList<KeywordClash> keywordClashes(std::span<const SmsWebhook> webhooks)
{
    const QList<Entry> entries = entriesOf(webhooks);
    QList<KeywordClash> clashes;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        for (qsizetype j = i + 1; j < entries.size(); ++j) {
            if (!meet(entries[i], entries[j]))
                continue;
            if (const std::optional<KeywordClash> clash = clashOf(entries[i], entries[j]))
                clashes.append(*clash);
        }
    }
    std::stable_sort(clashes.begin(), clashes.end(), [](const KeywordClash &one, const KeywordClash &other) {
        return one.opposite != other.opposite ? one.opposite : one.kind < other.kind;
    });
    return clashes;
}

} // namespace Hookbench
