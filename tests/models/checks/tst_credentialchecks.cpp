// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/checks/credentialchecks.h"
#include "models/words/words.h"
#include "tests/support/certificates.h"

#include <QTest>

#include <functional>

using namespace Hookbench;
using namespace Qt::StringLiterals;

class CredentialChecksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void completeCredentialsPass_data();
    void completeCredentialsPass();
    void emptyFormsAskForWhatIsRequired_data();
    void emptyFormsAskForWhatIsRequired();
    void faultsAreFoundAtTheirField_data();
    void faultsAreFoundAtTheirField();
    void argumentsFitTheirSentences_data();
    void argumentsFitTheirSentences();
    void goodSpellingsPass_data();
    void goodSpellingsPass();
    void typedSecretsAreCheckedAndKeptOnesAreNot();
    void secretsAreNeverQuoted_data();
    void secretsAreNeverQuoted();
    void passwordsInAddressesAreNeverQuoted();
    void keysMustBeWholeAndFitTheirCertificate();
    void payloadFaultsKeepTheirPlace();
    void everyFaultIsToldInTheOrderOfTheForm();
    void statusSaysWhatIsMissing();
    void hiddenFieldsAreTakenOut();
    void hiddenFieldsAreNotChecked();
};

namespace {

const QString goodPayload
    = u"{\"from\": \"{{fromNumber}}\", \"to\": [\"{{toNumber}}\"], \"text\": \"Luma: {{message}}\"}"_s;
const QString goodClaims = u"{\"iss\": \"luma\", \"sub\": \"sms\", \"aud\": \"provider\", \"exp\": 3600}"_s;
const QByteArray goodBody = R"({"grant_type": "client_credentials", "client_id": "luma", "client_secret": "s3cr3t"})";

void keep(ApiCredential &credential, const QString &slot)
{
    credential.secrets.append({slot, slot + u"-entry", SecretPlace::Keychain, {}});
}

/// One with everything that its vendor and authentication ask for.
ApiCredential complete(CredentialVendor vendor, AuthType type = AuthType::ApiKey, bool mutualTls = false)
{
    ApiCredential credential = namedCredential(vendor, u"Luma"_s);
    credential.setField(CredentialField::AuthType,
                        vendor == CredentialVendor::Custom ? nameIn(authTypeNames, type) : QString{});
    if (mutualTls)
        credential.setField(CredentialField::MutualTls, u"true"_s);
    for (const CredentialFieldSpec &spec : CredentialFields::of(credential.shape())) {
        if (spec.secret)
            keep(credential, nameIn(credentialFieldNames, spec.field));
        else if (spec.kind == FieldKind::Url)
            credential.setField(spec.field, u"https://api.example.com/sms"_s);
        else if (spec.kind == FieldKind::PhoneNumber)
            credential.setField(spec.field, u"+46701740605"_s);
        else if (spec.kind == FieldKind::WholeNumber)
            credential.setField(spec.field, u"48"_s);
        else if (spec.required && spec.kind == FieldKind::Text)
            credential.setField(spec.field, u"luma-1"_s);
    }
    if (vendor == CredentialVendor::Custom) {
        credential.setField(CredentialField::ProviderPayload, goodPayload);
        credential.setField(CredentialField::ChannelType, u"SMS"_s);
        credential.setField(CredentialField::IdExtractor, u"dot-notation"_s);
        credential.setField(CredentialField::IdPath, u"messages.0.id"_s);
        credential.headers = {{u"X-Tenant"_s, HeaderKind::Text, u"luma"_s, 1}, {u"X-Key"_s, HeaderKind::Secret, {}, 2}};
        keep(credential, headerSecretSlot(2));
    }
    if (type == AuthType::Mac)
        credential.setField(CredentialField::MacHash, u"hmac-sha-256"_s);
    if (type == AuthType::Jwt)
        credential.setField(CredentialField::JwtPayload, goodClaims);
    if (type == AuthType::Basic || type == AuthType::Bearer)
        credential.setField(CredentialField::ProviderPayload,
                            QString{goodPayload}.replace(u"{\"from"_s, u"{\"authOption\": \"x\", \"from"_s));
    credential.channelConfigurations = {u"Luma_SMS"_s};
    return credential;
}

CredentialSurroundings around(const ApiCredential &credential)
{
    CredentialSurroundings surroundings;
    surroundings.otherNames = {u"Other"_s};
    for (const KeptSecret &kept : credential.secrets)
        surroundings.secretSlots.insert(kept.slot);
    return surroundings;
}

QStringList told(const Diagnostics &diagnostics)
{
    QStringList list;
    for (const Diagnostic &diagnostic : diagnostics) {
        list.append(u"%1 %2 %3"_s.arg(nameIn(severityNames, diagnostic.severity), nameIn(ruleNames, diagnostic.rule),
                                      diagnostic.pointer));
    }
    return list;
}

using Change = std::function<void(ApiCredential &, CredentialSurroundings &)>;

/// A fault made in a complete credential, and what is told of it.
struct Fault
{
    const char *complaint;
    const char *args;
    CredentialVendor vendor;
    AuthType type;
    Change change;
};

Change field(CredentialField which, const QString &value)
{
    return [which, value](ApiCredential &credential, CredentialSurroundings &) { credential.setField(which, value); };
}

Change header(const QString &name, const QString &value = u"x"_s, HeaderKind kind = HeaderKind::Text)
{
    return [name, value, kind](ApiCredential &credential, CredentialSurroundings &) {
        credential.headers.append({name, kind, value, 9});
    };
}

Change typed(CredentialField which, const QByteArray &bytes)
{
    return [which, bytes](ApiCredential &, CredentialSurroundings &surroundings) {
        surroundings.typed.insert(nameIn(credentialFieldNames, which), Secret{bytes});
    };
}

const QList<Fault> &nameAndValueFaults()
{
    using enum CredentialVendor;
    using F = CredentialField;
    static const QList<Fault> list{
        {"error credential-name-required /name",
         "",
         Sinch,
         {},
         [](ApiCredential &credential, CredentialSurroundings &) { credential.name = u" \t"_s; }},
        {"error credential-name-taken /name",
         "OTHER",
         Sinch,
         {},
         [](ApiCredential &credential, CredentialSurroundings &) { credential.name = u" OTHER "_s; }},
        {"error credential-field-required /fields/service-id", "service-id", Sinch, {}, field(F::ServiceId, u"  "_s)},
        {"error credential-secret-required /fields/api-token",
         "api-token",
         Sinch,
         {},
         [](ApiCredential &, CredentialSurroundings &surroundings) { surroundings.secretSlots.clear(); }},
        {"error credential-secret-required /fields/auth-token", "auth-token", Twilio, {}, typed(F::AuthToken, {})},
        {"error credential-url-invalid /fields/override-url",
         "override-url|sms.example.com",
         Sinch,
         {},
         field(F::OverrideUrl, u"sms.example.com"_s)},
        {"error credential-url-invalid /fields/api-base-url",
         "api-base-url|abcde",
         Infobip,
         {},
         field(F::ApiBaseUrl, u"abcde"_s)},
        {"error credential-url-invalid /fields/provider-url",
         "provider-url|ftp://example.com",
         Custom,
         {},
         field(F::ProviderUrl, u"ftp://example.com"_s)},
        {"error credential-url-not-https /fields/provider-url",
         "provider-url|http://example.com/sms",
         Custom,
         {},
         field(F::ProviderUrl, u"http://example.com/sms"_s)},
        {"error credential-url-not-https /fields/oauth-url", "oauth-url|http://localhost.example.com", Custom,
         AuthType::OAuth, field(F::OAuthUrl, u"http://localhost.example.com"_s)},
        {"error credential-number-invalid /fields/inbound-number",
         "inbound-number|+46 12",
         Twilio,
         {},
         field(F::InboundNumber, u"+46 12"_s)},
        {"error credential-number-invalid /fields/inbound-number",
         "inbound-number|LUMA",
         Custom,
         {},
         field(F::InboundNumber, u"LUMA"_s)},
        {"error credential-whole-number /fields/validity-period",
         "validity-period|0|1|48",
         Infobip,
         {},
         field(F::ValidityPeriod, u"0"_s)},
        {"error credential-whole-number /fields/validity-period",
         "validity-period|49|1|48",
         Infobip,
         {},
         field(F::ValidityPeriod, u"49"_s)},
        {"error credential-whole-number /fields/api-rate-limit",
         "api-rate-limit|1.5|0|10000",
         SinchRcs,
         {},
         field(F::ApiRateLimit, u"1.5"_s)},
        {"error credential-whole-number /fields/api-rate-limit",
         "api-rate-limit|99999999999|0|10000",
         SinchRcs,
         {},
         field(F::ApiRateLimit, u"99999999999"_s)},
        {"error credential-bad-choice /fields/mac-hash", "mac-hash|md5|hmac-sha-256, hmac-sha-512, hmac-sha-1", Custom,
         AuthType::Mac, field(F::MacHash, u"md5"_s)},
        {"error credential-bad-choice /fields/channel-type",
         "channel-type|Fax|SMS, RCS, MMS",
         Custom,
         {},
         field(F::ChannelType, u"Fax"_s)},
        {"error credential-id-path-invalid /fields/id-path",
         "$.messages.0.id",
         Custom,
         {},
         field(F::IdPath, u"$.messages.0.id"_s)},
        {"error credential-id-path-invalid /fields/id-path",
         "messages..id",
         Custom,
         {},
         field(F::IdPath, u"messages..id"_s)},
        {"error credential-id-path-invalid /fields/id-path",
         "messages[0].id",
         Custom,
         {},
         field(F::IdPath, u"messages[0].id"_s)},
        {"error credential-channel-name-invalid /channelConfigurations/1",
         "1st",
         Sinch,
         {},
         [](ApiCredential &credential, CredentialSurroundings &) {
             credential.channelConfigurations = {u"Luma.sms-1"_s, u"1st"_s};
         }},
    };
    return list;
}

const QList<Fault> &customFaults()
{
    constexpr CredentialVendor custom = CredentialVendor::Custom;
    using F = CredentialField;
    static const QList<Fault> list{
        {"error credential-json-not-an-object /fields/jwt-payload", "jwt-payload|array", custom, AuthType::Jwt,
         field(F::JwtPayload, u"[1]"_s)},
        {"error credential-json-not-an-object /fields/provider-payload",
         "provider-payload|string",
         custom,
         {},
         field(F::ProviderPayload, u"\"{{fromNumber}}\""_s)},
        {"error json-unexpected-end /fields/jwt-payload", "object", custom, AuthType::Jwt,
         field(F::JwtPayload, u"{"_s)},
        {"warning credential-oauth-member-missing /fields/oauth-body", "client_secret", custom, AuthType::OAuth,
         typed(F::OAuthBody, R"({"grant_type": "client_credentials", "client_id": "luma"})")},
        {"warning credential-jwt-claim-missing /fields/jwt-payload", "aud", custom, AuthType::Jwt,
         field(F::JwtPayload, u"{\"iss\": \"luma\", \"sub\": \"sms\", \"exp\": 3600}"_s)},
        {"error credential-header-name-required /headers/2/name", "", custom, {}, header(u" "_s)},
        {"error credential-header-name-required /headers/2/name", "", custom, {}, header({}, {}, HeaderKind::Secret)},
        {"error credential-header-name-invalid /headers/2/name", "X Tenant", custom, {}, header(u"X Tenant"_s)},
        {"error credential-header-name-invalid /headers/2/name", "X-Tenant:", custom, {}, header(u"X-Tenant:"_s)},
        {"error credential-header-name-invalid /headers/2/name", "X-Åsa", custom, {}, header(u"X-Åsa"_s)},
        {"error credential-header-name-invalid /fields/api-key-header",
         "X Key",
         custom,
         {},
         field(F::ApiKeyHeader, u"X Key"_s)},
        {"error credential-header-reserved /fields/api-key-header",
         "Host",
         custom,
         {},
         field(F::ApiKeyHeader, u"Host"_s)},
        {"error credential-header-reserved /headers/2/name", "content-type", custom, {}, header(u"content-type"_s)},
        {"error credential-header-reserved /headers/2/name", "Transfer-Encoding", custom, AuthType::None,
         header(u"Transfer-Encoding"_s)},
        {"error credential-header-reserved /headers/2/name", "authorization", custom, AuthType::Bearer,
         header(u"authorization"_s)},
        {"error credential-header-reserved /headers/2/name", "x-api-key", custom, AuthType::ApiKey,
         [](ApiCredential &credential, CredentialSurroundings &) {
             credential.setField(F::ApiKeyHeader, u"X-Api-Key"_s);
             credential.headers.append({u"x-api-key"_s, HeaderKind::Text, u"x"_s, 9});
         }},
        {"error credential-header-repeated /headers/2/name", "x-tenant", custom, {}, header(u"x-tenant"_s)},
        {"error credential-header-value-invalid /headers/2/value",
         "X-More",
         custom,
         {},
         header(u"X-More"_s, u"one\r\nHost: two"_s)},
        {"error credential-header-value-invalid /headers/1/value",
         "X-Key",
         custom,
         {},
         [](ApiCredential &, CredentialSurroundings &surroundings) {
             surroundings.typed.insert(headerSecretSlot(2), Secret{"one\ntwo"});
         }},
        {"error credential-header-secret-required /headers/2/value",
         "X-More",
         custom,
         {},
         header(u"X-More"_s, {}, HeaderKind::Secret)},
        {"error credential-payload-variable-missing /fields/provider-payload",
         "toNumber",
         custom,
         {},
         field(F::ProviderPayload, u"{\"a\": \"{{fromNumber}}\", \"b\": \"{{message}}\", \"{{toNumber}}\": 1}"_s)},
        {"error credential-payload-variable-unknown /fields/provider-payload",
         "tonumber|toNumber",
         custom,
         {},
         field(F::ProviderPayload, QString{goodPayload}.replace(u"toNumber"_s, u"tonumber"_s))},
        {"error credential-payload-variable-unknown /fields/provider-payload",
         "profile.person.name|",
         custom,
         {},
         field(F::ProviderPayload, QString{goodPayload}.replace(u"Luma:"_s, u"{{profile.person.name}}"_s))},
        {"error credential-payload-variable-unquoted /fields/provider-payload",
         "message",
         custom,
         {},
         field(F::ProviderPayload, u"{\"a\": \"{{fromNumber}}\", \"b\": \"{{toNumber}}\", \"c\": {{message}}}"_s)},
        {"warning credential-auth-option-missing /fields/provider-payload", "basic", custom, AuthType::Basic,
         field(F::ProviderPayload, goodPayload)},
        {"warning credential-auth-option-missing /fields/provider-payload", "bearer", custom, AuthType::Bearer,
         field(F::ProviderPayload, goodPayload)},
    };
    return list;
}

void addFaults()
{
    QTest::addColumn<qsizetype>("index");
    const QList<Fault> all = nameAndValueFaults() + customFaults();
    for (qsizetype i = 0; i < all.size(); ++i)
        QTest::addRow("%s %s", all[i].complaint, all[i].args) << i;
}

Diagnostics found(const Fault &fault)
{
    ApiCredential credential = complete(fault.vendor, fault.type);
    CredentialSurroundings surroundings = around(credential);
    fault.change(credential, surroundings);
    return checkCredential(credential, surroundings);
}

} // namespace

void CredentialChecksTest::completeCredentialsPass_data()
{
    QTest::addColumn<CredentialVendor>("vendor");
    QTest::addColumn<AuthType>("type");
    QTest::addColumn<bool>("attached");
    for (const auto &[vendor, name] : credentialVendorNames)
        QTest::newRow(name.data()) << vendor << AuthType::ApiKey << true;
    for (const auto &[type, name] : authTypeNames)
        QTest::addRow("custom, %s", name.data()) << CredentialVendor::Custom << type << true;
}

void CredentialChecksTest::completeCredentialsPass()
{
    QFETCH(CredentialVendor, vendor);
    QFETCH(AuthType, type);
    ApiCredential credential = complete(vendor, type);
    CredentialSurroundings surroundings = around(credential);
    QCOMPARE(told(checkCredential(credential, surroundings)), QStringList{});
    QCOMPARE(credentialStatus(credential), CredentialStatus::Attached);
    if (type == AuthType::OAuth) {
        surroundings.typed.insert(u"oauth-body"_s, Secret{goodBody});
        QCOMPARE(told(checkCredential(credential, surroundings)), QStringList{});
    }
}

void CredentialChecksTest::emptyFormsAskForWhatIsRequired_data()
{
    QTest::addColumn<CredentialVendor>("vendor");
    QTest::addColumn<QString>("pointers");
    const QString token = u"/fields/api-token"_s;
    QTest::newRow("sinch") << CredentialVendor::Sinch << u"/name /fields/service-id "_s + token;
    QTest::newRow("sinch mms") << CredentialVendor::SinchMms << u"/name /fields/project-id /fields/app-id "_s + token;
    QTest::newRow("sinch rcs") << CredentialVendor::SinchRcs << u"/name /fields/project-id /fields/app-id "_s + token;
    QTest::newRow("conversational") << CredentialVendor::SinchConversational
                                    << u"/name /fields/project-id /fields/app-id "_s + token;
    QTest::newRow("infobip") << CredentialVendor::Infobip << u"/name /fields/api-base-url /fields/api-key"_s;
    QTest::newRow("twilio") << CredentialVendor::Twilio << u"/name /fields/account-sid /fields/auth-token"_s;
    QTest::newRow("custom") << CredentialVendor::Custom
                            << QString{u"/name /fields/provider-url /fields/auth-type "_s + token
                                       + u" /fields/provider-payload"_s};
}

void CredentialChecksTest::emptyFormsAskForWhatIsRequired()
{
    QFETCH(CredentialVendor, vendor);
    QFETCH(QString, pointers);
    ApiCredential credential;
    credential.vendor = vendor;
    QStringList seen;
    for (const Diagnostic &diagnostic : checkCredential(credential, {})) {
        QCOMPARE(diagnostic.severity, Severity::Error);
        seen.append(diagnostic.pointer);
    }
    QCOMPARE(seen.join(u' '), pointers);
}

void CredentialChecksTest::faultsAreFoundAtTheirField_data()
{
    addFaults();
}

void CredentialChecksTest::faultsAreFoundAtTheirField()
{
    QFETCH(qsizetype, index);
    const Fault fault = (nameAndValueFaults() + customFaults()).at(index);
    const Diagnostics diagnostics = found(fault);
    QCOMPARE(told(diagnostics), QStringList{QString::fromLatin1(fault.complaint)});
    QCOMPARE(diagnostics[0].args.join(u'|'), QString::fromUtf8(fault.args));
}

void CredentialChecksTest::argumentsFitTheirSentences_data()
{
    addFaults();
}

void CredentialChecksTest::argumentsFitTheirSentences()
{
    QFETCH(qsizetype, index);
    const Fault fault = (nameAndValueFaults() + customFaults()).at(index);
    const QString sentence = Words::sentence(found(fault).value(0));
    QVERIFY2(sentence.endsWith(u'.') || sentence.endsWith(u'?'), qPrintable(sentence));
    QVERIFY2(!sentence.contains(u'%') && !sentence.contains(u"“”"_s), qPrintable(sentence));
}

void CredentialChecksTest::goodSpellingsPass_data()
{
    QTest::addColumn<CredentialVendor>("vendor");
    QTest::addColumn<CredentialField>("which");
    QTest::addColumn<QString>("text");
    const auto row = [](CredentialVendor vendor, CredentialField which, const char *text) {
        QTest::newRow(text) << vendor << which << QString::fromUtf8(text);
    };
    row(CredentialVendor::Infobip, CredentialField::ApiBaseUrl, "xyz12.api.infobip.com");
    row(CredentialVendor::Infobip, CredentialField::ApiBaseUrl, "https://xyz12.api.infobip.com");
    row(CredentialVendor::Custom, CredentialField::ProviderUrl, "http://127.0.0.1:8025/sms");
    row(CredentialVendor::Custom, CredentialField::ProviderUrl, "http://[::1]:8025/sms");
    row(CredentialVendor::Custom, CredentialField::ProviderUrl, "http://localhost/sms");
    row(CredentialVendor::Custom, CredentialField::ProviderUrl, "https://api.example.com:8443/v1/sms?dry=1");
    row(CredentialVendor::Custom, CredentialField::InboundNumber, " 12345 ");
    row(CredentialVendor::Custom, CredentialField::InboundNumber, "+33 6 39 98 12 34");
    row(CredentialVendor::SinchRcs, CredentialField::ApiRateLimit, "0");
    row(CredentialVendor::Infobip, CredentialField::ValidityPeriod, "1");
    row(CredentialVendor::Custom, CredentialField::IdPath, "id");
    row(CredentialVendor::Custom, CredentialField::ApiKeyHeader, "X-Api-Key");
}

void CredentialChecksTest::goodSpellingsPass()
{
    QFETCH(CredentialVendor, vendor);
    QFETCH(CredentialField, which);
    QFETCH(QString, text);
    ApiCredential credential = complete(vendor);
    credential.setField(which, text);
    QCOMPARE(told(checkCredential(credential, around(credential))), QStringList{});
}

void CredentialChecksTest::typedSecretsAreCheckedAndKeptOnesAreNot()
{
    const ApiCredential credential = complete(CredentialVendor::Custom, AuthType::OAuth);
    CredentialSurroundings surroundings = around(credential);
    QCOMPARE(told(checkCredential(credential, surroundings)), QStringList{});
    surroundings.typed.insert(u"oauth-body"_s, Secret{"[]"});
    QCOMPARE(told(checkCredential(credential, surroundings)),
             QStringList{u"error credential-json-not-an-object /fields/oauth-body"_s});
    // Forgetting the one that is kept leaves the form without it.
    surroundings.typed.clear();
    surroundings.secretSlots.remove(u"oauth-body"_s);
    QCOMPARE(told(checkCredential(credential, surroundings)),
             QStringList{u"error credential-secret-required /fields/oauth-body"_s});
}

void CredentialChecksTest::secretsAreNeverQuoted_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("word") << QByteArray{R"({"client_secret": hunter2})"};
    QTest::newRow("number") << QByteArray{R"({"client_secret": 0hunter2})"};
    QTest::newRow("key") << QByteArray{R"({hunter2: 1})"};
    QTest::newRow("no colon") << QByteArray{R"({"hunter2" 1})"};
    QTest::newRow("twice") << QByteArray{R"({"hunter2": 1, "hunter2": 2})"};
    QTest::newRow("after the end") << QByteArray{"{} hunter2"};
    QTest::newRow("bare") << QByteArray{"hunter2"};
    QTest::newRow("token") << QByteArray{R"({"client_secret": {{hunter2}}})"};
}

void CredentialChecksTest::secretsAreNeverQuoted()
{
    QFETCH(QByteArray, body);
    const ApiCredential credential = complete(CredentialVendor::Custom, AuthType::OAuth);
    CredentialSurroundings surroundings = around(credential);
    surroundings.typed.insert(u"oauth-body"_s, Secret{body});
    const Diagnostics diagnostics = checkCredential(credential, surroundings);
    QVERIFY(!diagnostics.isEmpty());
    for (const Diagnostic &diagnostic : diagnostics) {
        QVERIFY2(!diagnostic.args.join(u' ').contains(u"hunter"_s), qPrintable(diagnostic.args.join(u' ')));
        QVERIFY(!Words::sentence(diagnostic).contains(u"hunter"_s));
    }
}

void CredentialChecksTest::passwordsInAddressesAreNeverQuoted()
{
    ApiCredential credential = complete(CredentialVendor::Custom);
    for (const QString &url : {u"https://kim:hunter2@api.example.com/sms"_s,
                               u"https://kim:hunter2@api.example.com/a b"_s, u"kim:hunter2@api.example.com"_s}) {
        credential.setField(CredentialField::ProviderUrl, url);
        const Diagnostics diagnostics = checkCredential(credential, around(credential));
        QCOMPARE(told(diagnostics), QStringList{u"error credential-url-invalid /fields/provider-url"_s});
        QVERIFY2(!diagnostics[0].args.join(u' ').contains(u"hunter2"_s), qPrintable(diagnostics[0].args.join(u' ')));
    }
}

void CredentialChecksTest::keysMustBeWholeAndFitTheirCertificate()
{
    using F = CredentialField;
    const Tests::Made made = Tests::certificate({});
    ApiCredential credential = complete(CredentialVendor::Custom, AuthType::None, true);
    credential.setField(F::ClientCertificate, QString::fromLatin1(made.pem()));
    credential.setField(F::TrustedCertificates, QString::fromLatin1(made.pem() + made.pem()));
    const auto with = [&credential](const QByteArray &key) {
        CredentialSurroundings surroundings = around(credential);
        surroundings.typed.insert(u"client-key"_s, Secret{key});
        return told(checkCredential(credential, surroundings));
    };
    QCOMPARE(with(made.keyPem()), QStringList{});
    QCOMPARE(with(Tests::privatePem(Tests::ecKey())),
             QStringList{u"error credential-key-mismatch /fields/client-key"_s});
    QCOMPARE(with(Tests::encryptedPem(made.key, "luma")),
             QStringList{u"error credential-key-encrypted /fields/client-key"_s});
    QCOMPARE(with(made.keyPem().first(60)), QStringList{u"error credential-pem-invalid /fields/client-key"_s});
    QCOMPARE(with(made.pem()), QStringList{u"error credential-pem-invalid /fields/client-key"_s});
    QCOMPARE(with({}), QStringList{u"error credential-secret-required /fields/client-key"_s});
    // Of one that is kept nothing is known.
    QCOMPARE(told(checkCredential(credential, around(credential))), QStringList{});

    credential.setField(F::ClientCertificate, QString::fromLatin1(made.keyPem()));
    credential.setField(F::TrustedCertificates, u"no PEM"_s);
    QCOMPARE(told(checkCredential(credential, around(credential))),
             (QStringList{u"error credential-pem-invalid /fields/client-certificate"_s,
                          u"error credential-pem-invalid /fields/trusted-certificates"_s}));
    credential.setField(F::ClientCertificate, {});
    credential.setField(F::TrustedCertificates, {});
    QCOMPARE(told(checkCredential(credential, around(credential))),
             QStringList{u"error credential-field-required /fields/client-certificate"_s});
}

void CredentialChecksTest::payloadFaultsKeepTheirPlace()
{
    ApiCredential credential = complete(CredentialVendor::Custom);
    credential.setField(
        CredentialField::ProviderPayload,
        u"{\n  \"from\": \"{{fromNumber}}\",\n  \"to\": \"{{toNumbr}}\",\n  \"text\": {{message}}\n}"_s);
    const Diagnostics diagnostics = checkCredential(credential, around(credential));
    QCOMPARE(told(diagnostics),
             (QStringList{u"error credential-payload-variable-unquoted /fields/provider-payload"_s,
                          u"error credential-payload-variable-unknown /fields/provider-payload"_s}));
    QCOMPARE(diagnostics[0].position.line, 4);
    QCOMPARE(diagnostics[1].position.line, 3);
}

void CredentialChecksTest::everyFaultIsToldInTheOrderOfTheForm()
{
    ApiCredential credential = complete(CredentialVendor::Custom);
    credential.name.clear();
    credential.setField(CredentialField::ProviderUrl, u"x"_s);
    credential.setField(CredentialField::ProviderPayload, u"{}"_s);
    credential.headers = {{{}, HeaderKind::Text, {}, 1}};
    credential.channelConfigurations = {u"_"_s};
    QStringList pointers;
    for (const Diagnostic &diagnostic : checkCredential(credential, around(credential)))
        pointers.append(diagnostic.pointer);
    QCOMPARE(
        pointers,
        (QStringList{u"/name"_s, u"/fields/provider-url"_s, u"/headers/0/name"_s, u"/fields/provider-payload"_s,
                     u"/fields/provider-payload"_s, u"/fields/provider-payload"_s, u"/channelConfigurations/0"_s}));
}

void CredentialChecksTest::statusSaysWhatIsMissing()
{
    ApiCredential credential = complete(CredentialVendor::Custom, AuthType::Mac);
    QCOMPARE(credentialStatus(credential), CredentialStatus::Attached);
    credential.channelConfigurations.clear();
    QCOMPARE(credentialStatus(credential), CredentialStatus::NotAttached);
    ApiCredential noToken = credential;
    noToken.secrets.removeFirst();
    QCOMPARE(credentialStatus(noToken), CredentialStatus::Incomplete);
    ApiCredential noHash = credential;
    noHash.setField(CredentialField::MacHash, {});
    QCOMPARE(credentialStatus(noHash), CredentialStatus::Incomplete);
    ApiCredential noHeader = credential;
    noHeader.headers[1].slot = 7;
    QCOMPARE(credentialStatus(noHeader), CredentialStatus::Incomplete);
    QCOMPARE(credentialStatus(namedCredential(CredentialVendor::Sinch, u"Luma"_s)), CredentialStatus::Incomplete);
}

void CredentialChecksTest::hiddenFieldsAreTakenOut()
{
    ApiCredential credential = complete(CredentialVendor::Custom, AuthType::Mac);
    credential.name = u"  Luma "_s;
    credential.setField(CredentialField::ServiceId, u"left over"_s);
    credential.setField(CredentialField::Dataset, u"left over"_s);
    credential.setField(CredentialField::JwtPayload, u"{}"_s);
    credential.setField(CredentialField::ApiToken, u"no place for a secret"_s);
    credential.setField(CredentialField::ProviderName, u" Luma "_s);
    credential.headers[0].name = u" X-Tenant "_s;
    credential.headers[1].value = u"no place for a secret"_s;
    credential.channelConfigurations = {u" Luma "_s, {}, u"Luma"_s};
    keep(credential, u"password"_s);
    keep(credential, headerSecretSlot(1));

    const ApiCredential shown = withoutHiddenFields(credential);
    ApiCredential expected = complete(CredentialVendor::Custom, AuthType::Mac);
    expected.setField(CredentialField::ProviderName, u"Luma"_s);
    expected.channelConfigurations = {u"Luma"_s};
    QCOMPARE(shown, expected);
    QCOMPARE(withoutHiddenFields(shown), shown);

    // What credentials held before there were webhooks stays: it may still be moved to one.
    credential.vendor = CredentialVendor::Sinch;
    credential.setField(CredentialField::OptOutKeywords, u"STOP, AVSLUTA"_s);
    credential.setField(CredentialField::FuzzyOptOut, u"yes"_s);
    const ApiCredential sinch = withoutHiddenFields(credential);
    QVERIFY(sinch.headers.isEmpty());
    QCOMPARE(sinch.field(CredentialField::OptOutKeywords), u"STOP, AVSLUTA"_s);
    QCOMPARE(sinch.field(CredentialField::FuzzyOptOut), QString{});
    QCOMPARE(sinch.field(CredentialField::ServiceId), u"left over"_s);
    QCOMPARE(sinch.secrets.size(), 1);
    QCOMPARE(sinch.secrets[0].slot, u"api-token"_s);
}

void CredentialChecksTest::hiddenFieldsAreNotChecked()
{
    ApiCredential credential = complete(CredentialVendor::Twilio);
    credential.setField(CredentialField::ProviderUrl, u"nonsense"_s);
    credential.setField(CredentialField::ValidityPeriod, u"1000"_s);
    credential.headers = {{{}, HeaderKind::Text, {}, 1}};
    QCOMPARE(told(checkCredential(credential, around(credential))), QStringList{});
}

QTEST_GUILESS_MAIN(CredentialChecksTest)
#include "tst_credentialchecks.moc"
