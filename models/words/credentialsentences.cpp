// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/words/phrase.h"
#include "models/words/sentences.h"
#include "models/words/words.h"

#include <QCoreApplication>

namespace Hookbench::Words {

namespace {

const char *pattern(Rule rule)
{
    switch (rule) {
    case Rule::CredentialNameRequired:
        return QT_TRANSLATE_NOOP("Hookbench::Words", "The API credential has no name. Enter one.");
    case Rule::CredentialNameTaken:
        return QT_TRANSLATE_NOOP("Hookbench::Words",
                                 "Another API credential in this sandbox is called “%1”. Choose another name.");
    case Rule::CredentialFieldRequired:
        return QT_TRANSLATE_NOOP("Hookbench::Words", "%1 is empty. Enter it.");
    case Rule::CredentialSecretRequired:
        return QT_TRANSLATE_NOOP("Hookbench::Words", "%1 is empty. Enter it; it goes to the keychain.");
    case Rule::CredentialUrlInvalid:
        return QT_TRANSLATE_NOOP("Hookbench::Words",
                                 "%1: “%2” is no web address. Enter one such as https://api.example.com/sms, without a "
                                 "user name or password in it.");
    case Rule::CredentialUrlNotHttps:
        return QT_TRANSLATE_NOOP(
            "Hookbench::Words",
            "%1: “%2” is not encrypted. Use https; http is allowed for this computer only, for tests.");
    case Rule::CredentialNumberInvalid:
        return QT_TRANSLATE_NOOP(
            "Hookbench::Words",
            "%1: “%2” is no phone number. Enter it in international form, such as +46701740605, or a short code.");
    case Rule::CredentialWholeNumber:
        return QT_TRANSLATE_NOOP("Hookbench::Words", "%1: “%2” is no whole number from %3 to %4. Enter one.");
    case Rule::CredentialBadChoice:
        return QT_TRANSLATE_NOOP("Hookbench::Words", "%1: “%2” is not known. Choose one of: %3.");
    case Rule::CredentialJsonNotAnObject:
        return QT_TRANSLATE_NOOP("Hookbench::Words", "%1 must be a JSON object, in braces. This is: %2.");
    case Rule::CredentialOAuthMemberMissing:
        return QT_TRANSLATE_NOOP("Hookbench::Words", "The OAuth body has no “%1”. Most servers ask for it.");
    case Rule::CredentialJwtClaimMissing:
        return QT_TRANSLATE_NOOP("Hookbench::Words",
                                 "The JWT payload has no “%1”. Many servers refuse a token without it.");
    case Rule::CredentialHeaderNameRequired:
        return QT_TRANSLATE_NOOP("Hookbench::Words", "The header has no name. Enter one or remove the row.");
    case Rule::CredentialHeaderNameInvalid:
        return QT_TRANSLATE_NOOP("Hookbench::Words",
                                 "“%1” is no header name. Letters, digits and - are allowed, without spaces.");
    case Rule::CredentialHeaderReserved:
        return QT_TRANSLATE_NOOP("Hookbench::Words",
                                 "The header “%1” is set by the program and can't be given here. Choose another "
                                 "name or remove it.");
    case Rule::CredentialHeaderRepeated:
        return QT_TRANSLATE_NOOP("Hookbench::Words", "The header “%1” is there twice. Remove one of them.");
    case Rule::CredentialHeaderValueInvalid:
        return QT_TRANSLATE_NOOP("Hookbench::Words",
                                 "The value of the header “%1” holds a line break or a control character. Remove it.");
    case Rule::CredentialHeaderSecretRequired:
        return QT_TRANSLATE_NOOP("Hookbench::Words",
                                 "The header “%1” has no value yet. Enter it; it goes to the keychain.");
    case Rule::CredentialPayloadVariableMissing:
        return QT_TRANSLATE_NOOP("Hookbench::Words",
                                 "The provider payload does not use {{%1}}. Put it where the provider expects it.");
    case Rule::CredentialPayloadVariableUnknown:
        return QT_TRANSLATE_NOOP("Hookbench::Words",
                                 "{{%1}} is not known. Known are {{fromNumber}}, {{toNumber}} and {{message}}.");
    case Rule::CredentialPayloadVariableUnquoted:
        return QT_TRANSLATE_NOOP("Hookbench::Words", "{{%1}} stands outside a string. Put it in double quotes.");
    case Rule::CredentialAuthOptionMissing:
        return QT_TRANSLATE_NOOP("Hookbench::Words",
                                 "With %1 the provider payload must hold the member “authOption”. Add it.");
    case Rule::CredentialIdPathInvalid:
        return QT_TRANSLATE_NOOP("Hookbench::Words",
                                 "“%1” is no path. Write names and numbers with dots between them, such as "
                                 "messages.0.id, without brackets and without $ in front.");
    case Rule::CredentialPemInvalid:
        return QT_TRANSLATE_NOOP("Hookbench::Words",
                                 "%1 is no PEM text of the right kind. Paste it whole, with its BEGIN and END lines.");
    case Rule::CredentialKeyMismatch:
        return QT_TRANSLATE_NOOP("Hookbench::Words", "The client key does not belong to the client certificate.");
    case Rule::CredentialKeyEncrypted:
        return QT_TRANSLATE_NOOP(
            "Hookbench::Words",
            "The client key is protected by a password. Paste it without one; the keychain protects it.");
    case Rule::CredentialChannelNameInvalid:
        return QT_TRANSLATE_NOOP("Hookbench::Words",
                                 "“%1” is no name of a channel configuration: it begins with a letter from A to Z, "
                                 "then letters, digits, _ . and - follow.");
    default:
        return nullptr;
    }
}

/// The label of the field that is called @p spelling.
QString fieldWord(const QString &spelling)
{
    const std::optional<CredentialField> field = valueIn(credentialFieldNames, spelling);
    return field ? name(*field) : spelling;
}

} // namespace

std::optional<QString> credentialSentence(const Diagnostic &diagnostic)
{
    const char *source = pattern(diagnostic.rule);
    if (!source)
        return std::nullopt;
    QStringList args = diagnostic.args;
    switch (diagnostic.rule) {
    case Rule::CredentialFieldRequired:
    case Rule::CredentialSecretRequired:
    case Rule::CredentialUrlInvalid:
    case Rule::CredentialUrlNotHttps:
    case Rule::CredentialNumberInvalid:
    case Rule::CredentialWholeNumber:
    case Rule::CredentialBadChoice:
    case Rule::CredentialPemInvalid:
        args[0] = fieldWord(args.value(0));
        break;
    case Rule::CredentialJsonNotAnObject:
        args = {fieldWord(args.value(0)), typeWord(args.value(1))};
        break;
    case Rule::CredentialPayloadVariableUnknown:
        if (!args.value(1).isEmpty())
            source = QT_TRANSLATE_NOOP("Hookbench::Words", "{{%1}} is not known. Did you mean {{%2}}?");
        break;
    case Rule::CredentialAuthOptionMissing:
        if (const auto type = valueIn(authTypeNames, args.value(0)))
            args = {name(*type)};
        break;
    default:
        break;
    }
    return phrase(source, args);
}

} // namespace Hookbench::Words
