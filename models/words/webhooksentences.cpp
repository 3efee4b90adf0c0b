// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/words/phrase.h"
#include "models/words/sentences.h"
#include "models/words/words.h"

#include <QCoreApplication>

namespace Hookbench::Words {

namespace {

QString categoryWord(const QString &spelling)
{
    const std::optional<Category> category = valueIn(categoryNames, spelling);
    return category ? name(*category) : spelling;
}

const char *identityPattern(Rule rule)
{
    switch (rule) {
    case Rule::NameRequired:
        return QT_TRANSLATE_NOOP("Hookbench::Words", "The webhook has no name. Enter one.");
    case Rule::NameTaken:
        return QT_TRANSLATE_NOOP("Hookbench::Words",
                                 "Another webhook in this sandbox is called “%1”. Choose another name.");
    case Rule::VendorHasNoWebhooks:
        return QT_TRANSLATE_NOOP("Hookbench::Words",
                                 "Webhooks are not available for %1: inbound and feedback data can't be collected. "
                                 "Choose another vendor.");
    case Rule::TypeRequired:
        return QT_TRANSLATE_NOOP("Hookbench::Words", "The type is missing. Choose Inbound or Feedback.");
    case Rule::CredentialRequired:
        return QT_TRANSLATE_NOOP("Hookbench::Words",
                                 "No API credential is chosen. The webhook is incomplete until one is.");
    case Rule::CredentialUnknown:
        return QT_TRANSLATE_NOOP("Hookbench::Words",
                                 "There is no API credential “%1” in this sandbox. Choose one that is there.");
    case Rule::CredentialOtherVendor:
        return QT_TRANSLATE_NOOP("Hookbench::Words",
                                 "The API credential “%1” belongs to %2. Choose one of the webhook's vendor.");
    case Rule::SenderRequired:
        return QT_TRANSLATE_NOOP("Hookbench::Words",
                                 "No sender phone number is given. Enter the number that subscribers text to.");
    case Rule::SenderInvalid:
        return QT_TRANSLATE_NOOP(
            "Hookbench::Words",
            "“%1” is no phone number. Enter it in international form, such as +46701740605, or a short code.");
    case Rule::SenderCannotReceive:
        return QT_TRANSLATE_NOOP("Hookbench::Words",
                                 "“%1” is an alphanumeric sender, and nobody can text back to it. Enter a number.");
    default:
        return nullptr;
    }
}

const char *keywordPattern(Rule rule)
{
    switch (rule) {
    case Rule::KeywordsRequired:
        return QT_TRANSLATE_NOOP("Hookbench::Words", "%1 has no keyword. Enter one or remove the category.");
    case Rule::KeywordEmpty:
        return QT_TRANSLATE_NOOP("Hookbench::Words",
                                 "The keyword “%1” holds no letter or digit, so no message can match it. Remove it.");
    case Rule::KeywordRepeated:
        return QT_TRANSLATE_NOOP("Hookbench::Words",
                                 "The keyword “%1” is in this category already. Remove one of them.");
    case Rule::KeywordInOtherCategory:
        return QT_TRANSLATE_NOOP(
            "Hookbench::Words",
            "The keyword “%1” also stands in %2. A keyword can do one thing only: remove one of them.");
    case Rule::CategoryRepeated:
        return QT_TRANSLATE_NOOP("Hookbench::Words", "%1 is there already. Put its keywords together in one category.");
    case Rule::CustomKeywordSingle:
        return QT_TRANSLATE_NOOP("Hookbench::Words", "Custom takes a single keyword. Remove the others.");
    case Rule::ReplyMissing:
        return QT_TRANSLATE_NOOP("Hookbench::Words",
                                 "%1 has no reply message, so nothing is answered to its keywords.");
    case Rule::FuzzyResponseRequired:
        return QT_TRANSLATE_NOOP(
            "Hookbench::Words",
            "Fuzzy logic is on, but there is no fuzzy auto response. Enter one that names the keyword to send.");
    case Rule::FuzzyOnlyForOptOut:
        return QT_TRANSLATE_NOOP("Hookbench::Words", "Fuzzy logic is there for Opt-Out only, not for %1. Turn it off.");
    case Rule::DoubleOptInNeedsOptIn:
        return QT_TRANSLATE_NOOP(
            "Hookbench::Words",
            "Double Opt-In is completed by an Opt-In keyword, and this webhook has none. Add an Opt-In category.");
    case Rule::DoubleOptInReplyNamesNoKeyword:
        return QT_TRANSLATE_NOOP("Hookbench::Words",
                                 "The reply should name an Opt-In keyword to confirm with, such as %1.");
    case Rule::KeywordMandatoryMissing:
        return QT_TRANSLATE_NOOP("Hookbench::Words",
                                 "%1 lacks %2. Your own keywords replace the standard ones, so a subscriber who texts "
                                 "a missing one is not heard.");
    default:
        return nullptr;
    }
}

} // namespace

std::optional<QString> webhookSentence(const Diagnostic &diagnostic)
{
    const char *pattern = identityPattern(diagnostic.rule);
    if (!pattern)
        pattern = keywordPattern(diagnostic.rule);
    if (!pattern)
        return std::nullopt;
    QStringList args = diagnostic.args;
    switch (diagnostic.rule) {
    case Rule::KeywordsRequired:
    case Rule::CategoryRepeated:
    case Rule::ReplyMissing:
    case Rule::FuzzyOnlyForOptOut:
        args = {categoryWord(args.value(0))};
        break;
    case Rule::KeywordMandatoryMissing:
        args[0] = categoryWord(args.value(0));
        break;
    case Rule::KeywordInOtherCategory:
        args = {args.value(0), categoryWord(args.value(1))};
        break;
    case Rule::CredentialOtherVendor:
        // Custom is no brand.
        args = {args.value(0), args.value(1).isEmpty() ? name(Vendor::Custom) : args.value(1)};
        break;
    default:
        break;
    }
    return phrase(pattern, args);
}

} // namespace Hookbench::Words
