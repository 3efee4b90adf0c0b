// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/legacykeywords.h"

#include "models/keywords/normaliser.h"

#include <QHash>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace Hookbench {

namespace {

struct Pair
{
    Category category;
    CredentialField keywords;
    /// Nothing for Custom, which never had a message.
    std::optional<CredentialField> message;
};

/// In the order in which a keyword that stands in several is kept.
constexpr std::array pairs{
    Pair{Category::OptOut, CredentialField::OptOutKeywords, CredentialField::OptOutMessage},
    Pair{Category::OptIn, CredentialField::OptInKeywords, CredentialField::OptInMessage},
    Pair{Category::DoubleOptIn, CredentialField::DoubleOptInKeywords, CredentialField::DoubleOptInMessage},
    Pair{Category::Help, CredentialField::HelpKeywords, CredentialField::HelpMessage},
    Pair{Category::Custom, CredentialField::CustomInboundKeywords, std::nullopt},
};

/// The words that the mirrored product recognises by itself where a field is empty.
QStringList nativeWords(Category category)
{
    return category == Category::Help ? QStringList{u"HELP"_s} : defaultKeywords(category);
}

/// Hands out keywords to categories, each to one only.
class Sharing
{
public:
    explicit Sharing(LegacyMove &move)
        : m_move{move}
    {
    }

    QStringList take(Category category, const QStringList &words)
    {
        QStringList kept;
        for (const QString &word : words) {
            const QString key = normaliseMessage(word).text;
            const auto owner = m_owners.constFind(key);
            if (owner == m_owners.cend()) {
                m_owners.insert(key, category);
                kept.append(word);
            } else if (*owner != category) {
                m_move.losses.append({LegacyLoss::Kind::KeywordRepeated, word, category, *owner});
            }
        }
        return kept;
    }

    /// Standard words give way to words that somebody chose.
    QStringList takeFree(Category category, const QStringList &words)
    {
        QStringList free = words;
        free.removeIf([this](const QString &word) { return m_owners.contains(normaliseMessage(word).text); });
        return take(category, free);
    }

private:
    LegacyMove &m_move;
    QHash<QString, Category> m_owners;
};

/// Whether the category is filled with the standard words when its keywords are empty. Opt-In and Opt-Out always were
/// recognised; Help only matters where something is answered.
bool usesNativeWords(const LegacyFields &fields, const Pair &pair)
{
    if (!legacyKeywords(fields.value(pair.keywords)).isEmpty())
        return false;
    return pair.category == Category::OptOut || pair.category == Category::OptIn
        || (pair.category == Category::Help && !fields.value(*pair.message).trimmed().isEmpty());
}

void keepOne(QStringList &custom, LegacyMove &move)
{
    while (custom.size() > 1)
        move.losses.append({LegacyLoss::Kind::CustomKeywordDropped, custom.takeAt(1)});
}

QHash<Category, QStringList> shareKeywords(const LegacyFields &fields, LegacyMove &move)
{
    Sharing sharing{move};
    QHash<Category, QStringList> keywords;
    for (const Pair &pair : pairs) {
        // Nobody may be kept by a word that used to let them go, so the standard Opt-Out words come first.
        if (usesNativeWords(fields, pair) && pair.category != Category::OptOut)
            continue;
        const QStringList words
            = usesNativeWords(fields, pair) ? nativeWords(pair.category) : legacyKeywords(fields.value(pair.keywords));
        keywords.insert(pair.category, sharing.take(pair.category, words));
    }
    keepOne(keywords[Category::Custom], move);
    for (const Pair &pair : pairs) {
        if (!usesNativeWords(fields, pair))
            continue;
        move.standardWords.append(pair.category);
        if (pair.category != Category::OptOut)
            keywords.insert(pair.category, sharing.takeFree(pair.category, nativeWords(pair.category)));
    }
    return keywords;
}

void describeSender(const LegacyFields &fields, const ApiCredential &credential, SmsWebhook &webhook)
{
    const std::optional<Vendor> vendor = webhookVendor(credential.vendor);
    // The numbers of Sinch MMS and RCS take texts in through a Sinch credential of their own.
    webhook.vendor = vendor.value_or(Vendor::Sinch);
    webhook.type = vendorHasType(webhook.vendor) ? WebhookType::Inbound : WebhookType::Both;
    webhook.name = credential.name;
    webhook.apiCredential = vendor ? credential.name : QString{};
    webhook.senderPhoneNumber = fields.value(CredentialField::InboundNumber).trimmed();
    if (webhook.senderPhoneNumber.isEmpty())
        webhook.senderPhoneNumber = credential.inboundNumber();
}

} // namespace

LegacyFields legacyFields(const ApiCredential &credential)
{
    LegacyFields found;
    for (const CredentialFieldSpec &spec : CredentialFields::legacy(credential.vendor)) {
        if (const QString value = credential.field(spec.field); !value.trimmed().isEmpty())
            found.insert(spec.field, value);
    }
    if (found.isEmpty())
        return found;
    // Infobip's form still asks for the two about near misses.
    for (const CredentialField field :
         {CredentialField::InboundNumber, CredentialField::FuzzyOptOut, CredentialField::FuzzyAutoReply}) {
        if (const QString value = credential.field(field); !value.trimmed().isEmpty())
            found.insert(field, value);
    }
    return found;
}

LegacyMove webhookFromLegacy(const LegacyFields &fields, const ApiCredential &credential)
{
    LegacyMove move;
    describeSender(fields, credential, move.webhook);
    const QHash<Category, QStringList> keywords = shareKeywords(fields, move);
    // The form's own order.
    for (const Category category :
         {Category::OptIn, Category::OptOut, Category::DoubleOptIn, Category::Help, Category::Custom}) {
        const auto pair = std::find_if(pairs.begin(), pairs.end(),
                                       [category](const Pair &candidate) { return candidate.category == category; });
        KeywordCategory panel;
        panel.category = category;
        panel.keywords = keywords.value(category);
        panel.replyMessage = pair->message ? fields.value(*pair->message).trimmed() : QString{};
        if (category == Category::OptOut) {
            panel.fuzzyLogic = fields.value(CredentialField::FuzzyOptOut) == u"true"_s;
            panel.fuzzyAutoResponse = fields.value(CredentialField::FuzzyAutoReply).trimmed();
        }
        if (!panel.keywords.isEmpty() || !panel.replyMessage.isEmpty())
            move.webhook.keywordCategories.append(panel);
    }
    move.webhook.defaultReplyMessage = fields.value(CredentialField::DefaultInboundReply).trimmed();
    return move;
}

} // namespace Hookbench
