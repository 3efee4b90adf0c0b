// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/names.h"
#include "models/values/position.h"

#include <QList>
#include <QStringList>

#include <algorithm>

namespace Hookbench {

enum class Severity { Error, Warning, Info };

inline constexpr NameTable<Severity, 3> severityNames{{
    {Severity::Error, QLatin1StringView("error")},
    {Severity::Warning, QLatin1StringView("warning")},
    {Severity::Info, QLatin1StringView("info")},
}};

/// Everything that can be wrong with what a person or a provider gives us. The names in ruleNames are public: they
/// stand in the command line's diagnostics. The arguments of each are listed beside it, in the order of
/// Diagnostic::args.
enum class Rule {
    // JSON text
    JsonEmpty,
    JsonUnexpectedEnd, // what was open: "object", "array", "string", "value"
    JsonUnexpectedCharacter, // the character
    JsonExpectedValue, // what stands there
    JsonExpectedKey, // what stands there
    JsonMissingColon, // the key
    JsonMissingComma,
    JsonTrailingComma,
    JsonUnterminatedString,
    JsonControlCharacter, // U+XXXX
    JsonBadEscape, // the escape
    JsonLoneSurrogate,
    JsonBadNumber, // as spelt
    JsonBadLiteral, // the word
    JsonUnquotedToken, // the token
    JsonComment,
    JsonSmartQuote, // the quote
    JsonSingleQuote,
    JsonInvalidUtf8,
    JsonTooDeep, // limit
    JsonTooLarge, // limit, of what: "values", "bytes"
    JsonTextAfterEnd, // what stands there
    JsonDuplicateKey, // the key
    // the webhook document
    DocumentNotAnObject, // what it is
    DocumentUnknownFormat, // value, expected
    DocumentUnknownMember, // name, nearest known one or ""
    DocumentMissingMember, // name
    DocumentWrongType, // name, expected type, type found
    DocumentBadValue, // name, value, nearest or the list of known ones
    DocumentMemberNotAllowed, // name, why: the vendor or type it does not go with
    DocumentUnreadable, // file name
    // the webhook
    NameRequired,
    NameTaken, // the name
    VendorHasNoWebhooks, // brand
    TypeRequired,
    CredentialRequired,
    CredentialUnknown, // name
    CredentialOtherVendor, // name, brand it belongs to
    SenderRequired,
    SenderInvalid, // as typed
    SenderCannotReceive, // as typed: alphanumeric
    KeywordsRequired, // category
    KeywordEmpty, // as typed: nothing is left after normalisation
    KeywordRepeated, // keyword
    KeywordInOtherCategory, // keyword, other category
    CategoryRepeated, // category
    CustomKeywordSingle,
    ReplyMissing, // category
    FuzzyResponseRequired,
    FuzzyOnlyForOptOut,
    DoubleOptInNeedsOptIn,
    DoubleOptInReplyNamesNoKeyword, // an opt-in keyword
    KeywordMandatoryMissing, // category, the missing keywords, comma-separated
    // the API credential
    CredentialNameRequired,
    CredentialNameTaken, // the name
    CredentialFieldRequired, // credential field
    CredentialSecretRequired, // credential field: no secret is kept and none was entered
    CredentialUrlInvalid, // credential field, as typed
    CredentialUrlNotHttps, // credential field, as typed
    CredentialNumberInvalid, // credential field, as typed
    CredentialWholeNumber, // credential field, as typed, least, most
    CredentialBadChoice, // credential field, as stored, the known ones
    CredentialJsonNotAnObject, // credential field, what it is
    CredentialOAuthMemberMissing, // the member: "grant_type", "client_id" or "client_secret"
    CredentialJwtClaimMissing, // the claim: "iss", "sub", "aud" or "exp"
    CredentialHeaderNameRequired,
    CredentialHeaderNameInvalid, // as typed
    CredentialHeaderReserved, // as typed: set by the program or fixed in the form
    CredentialHeaderRepeated, // the name
    CredentialHeaderValueInvalid, // the name: line breaks or control characters in the value
    CredentialHeaderSecretRequired, // the name
    CredentialPayloadVariableMissing, // variable: "fromNumber", "toNumber" or "message"
    CredentialPayloadVariableUnknown, // as typed, nearest known one or ""
    CredentialPayloadVariableUnquoted, // variable: stands outside a string
    CredentialAuthOptionMissing, // auth type
    CredentialIdPathInvalid, // as typed: $ in front, an empty part
    CredentialPemInvalid, // credential field
    CredentialKeyMismatch,
    CredentialKeyEncrypted,
    CredentialChannelNameInvalid, // as typed
    // the sandbox
    SandboxNameRequired,
    SandboxNameTaken, // the name
    SandboxOrganisationRequired,
    SandboxTextTooLong, // limit
    // the settings
    SettingPortInvalid, // as typed, least, most
    SettingBaseUrlInvalid, // as typed
    SettingBaseUrlHasQuery, // as typed: a query or a fragment
    SettingBaseUrlHasLogin,
    SettingRetentionInvalid, // as typed, least, most
    // the payload template
    PayloadRequired,
    PayloadNotAContainer, // what it is
    PayloadUnknownToken, // token, nearest known one or ""
    PayloadTokenMissing, // token
    PayloadTokenNotSent, // token: declared as never sent
    PayloadTokenNotSentButBound, // token
    PayloadTokenRepeated, // token, line of the first
    PayloadTokenInText, // token, the whole string
    PayloadTokenAsKey, // token
    PayloadTokenOfOtherKind, // token, kind it belongs to
    PayloadArrayTooLong, // count
    PayloadFieldNotSentUnknown, // name
    // reading a body
    ReadShapeMismatch, // path, expected, found
    ReadFieldMissing, // field, path
    ReadFieldNull, // field, path
    ReadFieldNotScalar, // field, path, found
    ReadEmptyArray, // path
    ReadNotProcessable, // missing fields, comma-separated
    ReadUnknownEvent, // vendor brand
    ReadFilledWithReceiptTime, // field
    ReadFilledWithSenderNumber, // field
    ReadTimestampAssumedUtc, // as spelt
    ReadTimestampEpoch, // as spelt, unit
    ReadTimestampUnknown, // as spelt
    ReadNumberAssumedInternational, // as spelt, normalised
    ReadNumberInvalid, // as spelt
    ReadBinaryBody, // field
    ReadFallbackPath, // field, path read, path that was missing
    ReadTooManyEvents, // limit
    ReadTooMuchRepeated, // limit
    // the personalisation language
    LanguageInvalidUtf8,
    LanguageTooLong, // limit
    LanguageUnclosedTag, // how it opens, how it must close
    LanguageUnexpected, // what stands there or "" at the end, what is due (see models/words), how the tag closes or ""
    LanguageUnterminatedString,
    LanguageUnterminatedName, // the sign that is missing
    LanguageWrongQuote, // the quote
    LanguageSingleBackslash,
    LanguageBadNumber, // as spelt
    LanguageForeignOperator, // as spelt, what stands for it
    LanguageUnclosedBlock, // the block
    LanguageUnopenedBlock, // the block, the open one or ""
    LanguageUnknownBlock, // as spelt, nearest known one or ""
    LanguageElseOutside,
    LanguageElseTwice, // the block
    LanguageMissingHash, // as spelt, how it must be
    LanguageReservedWord, // the word
    LanguageNumericName, // the name
    LanguageNameUnavailable, // the name
    LanguageIndexOutsideEach,
    LanguageThisInCondition,
    LanguageTooDeep, // limit
    LanguageUnknownFunction, // name, nearest known one or ""
    LanguageFunctionUnavailable, // name, what to use
    LanguageArgumentCount, // function, least, most (255: no end), found
    LanguageArgumentType, // function, number of the argument, type expected, type found
    LanguageNotOffline, // helper
    LanguagePathNotFound, // path, nearest known name or ""
    LanguageTypeMismatch, // expression, type expected, type found
    LanguageDivisionByZero,
    LanguageBadDate, // function, the text
    LanguageBadConversion, // function, the text
    LanguageBadRegex, // the regular expression, the library's reason
    LanguageRegexTooCostly, // the regular expression
    LanguageUnknownZone, // the time zone
    LanguageUnknownLocale, // the locale
    LanguageTooManySteps, // limit
    LanguageTextTooLong // limit
};

inline constexpr auto ruleNames = std::to_array<std::pair<Rule, QLatin1StringView>>({
    {Rule::JsonEmpty, QLatin1StringView("json-empty")},
    {Rule::JsonUnexpectedEnd, QLatin1StringView("json-unexpected-end")},
    {Rule::JsonUnexpectedCharacter, QLatin1StringView("json-unexpected-character")},
    {Rule::JsonExpectedValue, QLatin1StringView("json-expected-value")},
    {Rule::JsonExpectedKey, QLatin1StringView("json-expected-key")},
    {Rule::JsonMissingColon, QLatin1StringView("json-missing-colon")},
    {Rule::JsonMissingComma, QLatin1StringView("json-missing-comma")},
    {Rule::JsonTrailingComma, QLatin1StringView("json-trailing-comma")},
    {Rule::JsonUnterminatedString, QLatin1StringView("json-unterminated-string")},
    {Rule::JsonControlCharacter, QLatin1StringView("json-control-character")},
    {Rule::JsonBadEscape, QLatin1StringView("json-bad-escape")},
    {Rule::JsonLoneSurrogate, QLatin1StringView("json-lone-surrogate")},
    {Rule::JsonBadNumber, QLatin1StringView("json-bad-number")},
    {Rule::JsonBadLiteral, QLatin1StringView("json-bad-literal")},
    {Rule::JsonUnquotedToken, QLatin1StringView("json-unquoted-token")},
    {Rule::JsonComment, QLatin1StringView("json-comment")},
    {Rule::JsonSmartQuote, QLatin1StringView("json-smart-quote")},
    {Rule::JsonSingleQuote, QLatin1StringView("json-single-quote")},
    {Rule::JsonInvalidUtf8, QLatin1StringView("json-invalid-utf8")},
    {Rule::JsonTooDeep, QLatin1StringView("json-too-deep")},
    {Rule::JsonTooLarge, QLatin1StringView("json-too-large")},
    {Rule::JsonTextAfterEnd, QLatin1StringView("json-text-after-end")},
    {Rule::JsonDuplicateKey, QLatin1StringView("json-duplicate-key")},
    {Rule::DocumentNotAnObject, QLatin1StringView("document-not-an-object")},
    {Rule::DocumentUnknownFormat, QLatin1StringView("document-unknown-format")},
    {Rule::DocumentUnknownMember, QLatin1StringView("document-unknown-member")},
    {Rule::DocumentMissingMember, QLatin1StringView("document-missing-member")},
    {Rule::DocumentWrongType, QLatin1StringView("document-wrong-type")},
    {Rule::DocumentBadValue, QLatin1StringView("document-bad-value")},
    {Rule::DocumentMemberNotAllowed, QLatin1StringView("document-member-not-allowed")},
    {Rule::DocumentUnreadable, QLatin1StringView("document-unreadable")},
    {Rule::NameRequired, QLatin1StringView("name-required")},
    {Rule::NameTaken, QLatin1StringView("name-taken")},
    {Rule::VendorHasNoWebhooks, QLatin1StringView("vendor-has-no-webhooks")},
    {Rule::TypeRequired, QLatin1StringView("type-required")},
    {Rule::CredentialRequired, QLatin1StringView("credential-required")},
    {Rule::CredentialUnknown, QLatin1StringView("credential-unknown")},
    {Rule::CredentialOtherVendor, QLatin1StringView("credential-other-vendor")},
    {Rule::SenderRequired, QLatin1StringView("sender-required")},
    {Rule::SenderInvalid, QLatin1StringView("sender-invalid")},
    {Rule::SenderCannotReceive, QLatin1StringView("sender-cannot-receive")},
    {Rule::KeywordsRequired, QLatin1StringView("keywords-required")},
    {Rule::KeywordEmpty, QLatin1StringView("keyword-empty")},
    {Rule::KeywordRepeated, QLatin1StringView("keyword-repeated")},
    {Rule::KeywordInOtherCategory, QLatin1StringView("keyword-in-other-category")},
    {Rule::CategoryRepeated, QLatin1StringView("category-repeated")},
    {Rule::CustomKeywordSingle, QLatin1StringView("custom-keyword-single")},
    {Rule::ReplyMissing, QLatin1StringView("reply-missing")},
    {Rule::FuzzyResponseRequired, QLatin1StringView("fuzzy-response-required")},
    {Rule::FuzzyOnlyForOptOut, QLatin1StringView("fuzzy-only-for-opt-out")},
    {Rule::DoubleOptInNeedsOptIn, QLatin1StringView("double-opt-in-needs-opt-in")},
    {Rule::DoubleOptInReplyNamesNoKeyword, QLatin1StringView("double-opt-in-reply-names-no-keyword")},
    {Rule::KeywordMandatoryMissing, QLatin1StringView("keyword-mandatory-missing")},
    {Rule::CredentialNameRequired, QLatin1StringView("credential-name-required")},
    {Rule::CredentialNameTaken, QLatin1StringView("credential-name-taken")},
    {Rule::CredentialFieldRequired, QLatin1StringView("credential-field-required")},
    {Rule::CredentialSecretRequired, QLatin1StringView("credential-secret-required")},
    {Rule::CredentialUrlInvalid, QLatin1StringView("credential-url-invalid")},
    {Rule::CredentialUrlNotHttps, QLatin1StringView("credential-url-not-https")},
    {Rule::CredentialNumberInvalid, QLatin1StringView("credential-number-invalid")},
    {Rule::CredentialWholeNumber, QLatin1StringView("credential-whole-number")},
    {Rule::CredentialBadChoice, QLatin1StringView("credential-bad-choice")},
    {Rule::CredentialJsonNotAnObject, QLatin1StringView("credential-json-not-an-object")},
    {Rule::CredentialOAuthMemberMissing, QLatin1StringView("credential-oauth-member-missing")},
    {Rule::CredentialJwtClaimMissing, QLatin1StringView("credential-jwt-claim-missing")},
    {Rule::CredentialHeaderNameRequired, QLatin1StringView("credential-header-name-required")},
    {Rule::CredentialHeaderNameInvalid, QLatin1StringView("credential-header-name-invalid")},
    {Rule::CredentialHeaderReserved, QLatin1StringView("credential-header-reserved")},
    {Rule::CredentialHeaderRepeated, QLatin1StringView("credential-header-repeated")},
    {Rule::CredentialHeaderValueInvalid, QLatin1StringView("credential-header-value-invalid")},
    {Rule::CredentialHeaderSecretRequired, QLatin1StringView("credential-header-secret-required")},
    {Rule::CredentialPayloadVariableMissing, QLatin1StringView("credential-payload-variable-missing")},
    {Rule::CredentialPayloadVariableUnknown, QLatin1StringView("credential-payload-variable-unknown")},
    {Rule::CredentialPayloadVariableUnquoted, QLatin1StringView("credential-payload-variable-unquoted")},
    {Rule::CredentialAuthOptionMissing, QLatin1StringView("credential-auth-option-missing")},
    {Rule::CredentialIdPathInvalid, QLatin1StringView("credential-id-path-invalid")},
    {Rule::CredentialPemInvalid, QLatin1StringView("credential-pem-invalid")},
    {Rule::CredentialKeyMismatch, QLatin1StringView("credential-key-mismatch")},
    {Rule::CredentialKeyEncrypted, QLatin1StringView("credential-key-encrypted")},
    {Rule::CredentialChannelNameInvalid, QLatin1StringView("credential-channel-name-invalid")},
    {Rule::SandboxNameRequired, QLatin1StringView("sandbox-name-required")},
    {Rule::SandboxNameTaken, QLatin1StringView("sandbox-name-taken")},
    {Rule::SandboxOrganisationRequired, QLatin1StringView("sandbox-organisation-required")},
    {Rule::SandboxTextTooLong, QLatin1StringView("sandbox-text-too-long")},
    {Rule::SettingPortInvalid, QLatin1StringView("setting-port-invalid")},
    {Rule::SettingBaseUrlInvalid, QLatin1StringView("setting-base-url-invalid")},
    {Rule::SettingBaseUrlHasQuery, QLatin1StringView("setting-base-url-has-query")},
    {Rule::SettingBaseUrlHasLogin, QLatin1StringView("setting-base-url-has-login")},
    {Rule::SettingRetentionInvalid, QLatin1StringView("setting-retention-invalid")},
    {Rule::PayloadRequired, QLatin1StringView("payload-required")},
    {Rule::PayloadNotAContainer, QLatin1StringView("payload-not-a-container")},
    {Rule::PayloadUnknownToken, QLatin1StringView("payload-unknown-token")},
    {Rule::PayloadTokenMissing, QLatin1StringView("payload-token-missing")},
    {Rule::PayloadTokenNotSent, QLatin1StringView("payload-token-not-sent")},
    {Rule::PayloadTokenNotSentButBound, QLatin1StringView("payload-token-not-sent-but-bound")},
    {Rule::PayloadTokenRepeated, QLatin1StringView("payload-token-repeated")},
    {Rule::PayloadTokenInText, QLatin1StringView("payload-token-in-text")},
    {Rule::PayloadTokenAsKey, QLatin1StringView("payload-token-as-key")},
    {Rule::PayloadTokenOfOtherKind, QLatin1StringView("payload-token-of-other-kind")},
    {Rule::PayloadArrayTooLong, QLatin1StringView("payload-array-too-long")},
    {Rule::PayloadFieldNotSentUnknown, QLatin1StringView("payload-field-not-sent-unknown")},
    {Rule::ReadShapeMismatch, QLatin1StringView("read-shape-mismatch")},
    {Rule::ReadFieldMissing, QLatin1StringView("read-field-missing")},
    {Rule::ReadFieldNull, QLatin1StringView("read-field-null")},
    {Rule::ReadFieldNotScalar, QLatin1StringView("read-field-not-scalar")},
    {Rule::ReadEmptyArray, QLatin1StringView("read-empty-array")},
    {Rule::ReadNotProcessable, QLatin1StringView("read-not-processable")},
    {Rule::ReadUnknownEvent, QLatin1StringView("read-unknown-event")},
    {Rule::ReadFilledWithReceiptTime, QLatin1StringView("read-filled-with-receipt-time")},
    {Rule::ReadFilledWithSenderNumber, QLatin1StringView("read-filled-with-sender-number")},
    {Rule::ReadTimestampAssumedUtc, QLatin1StringView("read-timestamp-assumed-utc")},
    {Rule::ReadTimestampEpoch, QLatin1StringView("read-timestamp-epoch")},
    {Rule::ReadTimestampUnknown, QLatin1StringView("read-timestamp-unknown")},
    {Rule::ReadNumberAssumedInternational, QLatin1StringView("read-number-assumed-international")},
    {Rule::ReadNumberInvalid, QLatin1StringView("read-number-invalid")},
    {Rule::ReadBinaryBody, QLatin1StringView("read-binary-body")},
    {Rule::ReadFallbackPath, QLatin1StringView("read-fallback-path")},
    {Rule::ReadTooManyEvents, QLatin1StringView("read-too-many-events")},
    {Rule::ReadTooMuchRepeated, QLatin1StringView("read-too-much-repeated")},
    {Rule::LanguageInvalidUtf8, QLatin1StringView("language-invalid-utf8")},
    {Rule::LanguageTooLong, QLatin1StringView("language-too-long")},
    {Rule::LanguageUnclosedTag, QLatin1StringView("language-unclosed-tag")},
    {Rule::LanguageUnexpected, QLatin1StringView("language-unexpected")},
    {Rule::LanguageUnterminatedString, QLatin1StringView("language-unterminated-string")},
    {Rule::LanguageUnterminatedName, QLatin1StringView("language-unterminated-name")},
    {Rule::LanguageWrongQuote, QLatin1StringView("language-wrong-quote")},
    {Rule::LanguageSingleBackslash, QLatin1StringView("language-single-backslash")},
    {Rule::LanguageBadNumber, QLatin1StringView("language-bad-number")},
    {Rule::LanguageForeignOperator, QLatin1StringView("language-foreign-operator")},
    {Rule::LanguageUnclosedBlock, QLatin1StringView("language-unclosed-block")},
    {Rule::LanguageUnopenedBlock, QLatin1StringView("language-unopened-block")},
    {Rule::LanguageUnknownBlock, QLatin1StringView("language-unknown-block")},
    {Rule::LanguageElseOutside, QLatin1StringView("language-else-outside")},
    {Rule::LanguageElseTwice, QLatin1StringView("language-else-twice")},
    {Rule::LanguageMissingHash, QLatin1StringView("language-missing-hash")},
    {Rule::LanguageReservedWord, QLatin1StringView("language-reserved-word")},
    {Rule::LanguageNumericName, QLatin1StringView("language-numeric-name")},
    {Rule::LanguageNameUnavailable, QLatin1StringView("language-name-unavailable")},
    {Rule::LanguageIndexOutsideEach, QLatin1StringView("language-index-outside-each")},
    {Rule::LanguageThisInCondition, QLatin1StringView("language-this-in-condition")},
    {Rule::LanguageTooDeep, QLatin1StringView("language-too-deep")},
    {Rule::LanguageUnknownFunction, QLatin1StringView("language-unknown-function")},
    {Rule::LanguageFunctionUnavailable, QLatin1StringView("language-function-unavailable")},
    {Rule::LanguageArgumentCount, QLatin1StringView("language-argument-count")},
    {Rule::LanguageArgumentType, QLatin1StringView("language-argument-type")},
    {Rule::LanguageNotOffline, QLatin1StringView("language-not-offline")},
    {Rule::LanguagePathNotFound, QLatin1StringView("language-path-not-found")},
    {Rule::LanguageTypeMismatch, QLatin1StringView("language-type-mismatch")},
    {Rule::LanguageDivisionByZero, QLatin1StringView("language-division-by-zero")},
    {Rule::LanguageBadDate, QLatin1StringView("language-bad-date")},
    {Rule::LanguageBadConversion, QLatin1StringView("language-bad-conversion")},
    {Rule::LanguageBadRegex, QLatin1StringView("language-bad-regex")},
    {Rule::LanguageRegexTooCostly, QLatin1StringView("language-regex-too-costly")},
    {Rule::LanguageUnknownZone, QLatin1StringView("language-unknown-zone")},
    {Rule::LanguageUnknownLocale, QLatin1StringView("language-unknown-locale")},
    {Rule::LanguageTooManySteps, QLatin1StringView("language-too-many-steps")},
    {Rule::LanguageTextTooLong, QLatin1StringView("language-text-too-long")},
});

/// One thing to tell about a text or a value. Holds facts; models/words says the sentence in the reader's language.
struct Diagnostic
{
    Rule rule = Rule::JsonEmpty;
    Severity severity = Severity::Error;
    TextPosition position;
    /// JSON pointer to the member of the webhook document it is about ("/keywordCategories/0/keywords/2"); empty for
    /// the whole.
    QString pointer;
    /// See the comment beside the rule.
    QStringList args;

    bool operator==(const Diagnostic &) const = default;
};

using Diagnostics = QList<Diagnostic>;

/// Whether anything in @p diagnostics forbids going on.
inline bool hasErrors(const Diagnostics &diagnostics)
{
    return std::any_of(diagnostics.cbegin(), diagnostics.cend(),
                       [](const Diagnostic &diagnostic) { return diagnostic.severity == Severity::Error; });
}

} // namespace Hookbench
