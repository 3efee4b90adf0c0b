// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/crypto/jwt.h"
#include "models/delivery/providerpayload.h"
#include "models/delivery/providerrequest.h"
#include "tests/support/certificates.h"
#include "tests/support/customcredential.h"
#include "tests/support/samplekeys.h"

#include <QTest>

using namespace Hookbench;
using namespace Hookbench::Tests;
using namespace Qt::StringLiterals;

namespace {

const QString url = u"https://api.luma.example/sms?v=2"_s;
const TestMessage hello{u"+33639980001"_s, u"Hello"_s};
const SigningMoment moment{1'700'000'000'123, "nonce1"};

SecretMap with(std::initializer_list<std::pair<CredentialField, QByteArray>> list)
{
    SecretMap secrets;
    for (const auto &[field, bytes] : list)
        secrets.insert(slotOf(field), Secret{bytes});
    return secrets;
}

QByteArray authorization(const ApiCredential &credential, const SecretMap &secrets, const Secret &token = {})
{
    const Result<OutboundRequest> request = providerRequest(credential, secrets, hello, moment, token);
    return request ? headerValue(request->headers, "Authorization") : "refused: " + request.error().summary.toUtf8();
}

ApiCredential withHeaders(const QList<CredentialHeader> &headers, AuthType type = AuthType::None)
{
    ApiCredential credential = customCredential(type, url);
    credential.headers = headers;
    return credential;
}

} // namespace

class ProviderRequestTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void thePayloadIsFilledInAndNothingElseChanges_data()
    {
        QTest::addColumn<QString>("payload");
        QTest::addColumn<QString>("message");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("plain") << u"{\"t\":\"{{message}}\"}"_s << u"Hi"_s << QByteArray{"{\"t\":\"Hi\"}"};
        QTest::newRow("quotes and backslashes")
            << u"{\"t\":\"{{message}}\"}"_s << u"say \"hi\" \\o/"_s << QByteArray{"{\"t\":\"say \\\"hi\\\" \\\\o/\"}"};
        QTest::newRow("emoji and letters")
            << u"{\"t\":\"å {{message}}\"}"_s << u"Zoë 👋🏽"_s << QByteArray{"{\"t\":\"å Zoë 👋🏽\"}"};
        QTest::newRow("lines") << u"{\"t\":\"{{message}}\"}"_s << u"a\nb\tc\r\x01"_s
                               << QByteArray{"{\"t\":\"a\\nb\\tc\\r\\u0001\"}"};
        QTest::newRow("white space and numbers stay") << u"{ \"n\" : 1.10 ,\r\n\t\"t\":\"{{message}}\" }\n"_s << u"x"_s
                                                      << QByteArray{"{ \"n\" : 1.10 ,\r\n\t\"t\":\"x\" }\n"};
        QTest::newRow("all three, repeated")
            << u"[\"{{fromNumber}}\",\"{{toNumber}}{{toNumber}}\",\"{{message}}\"]"_s << u"m"_s
            << QByteArray{"[\"+46701740600\",\"+33639980001+33639980001\",\"m\"]"};
        QTest::newRow("what is filled in holds no variables")
            << u"[\"{{message}}\",\"{{toNumber}}\"]"_s << u"{{toNumber}} {{message}}"_s
            << QByteArray{"[\"{{toNumber}} {{message}}\",\"+33639980001\"]"};
        QTest::newRow("unknown ones stay") << u"[\"{{ message }} {{Message}} {{}} {{\",\"{{message}}\"]"_s << u"m"_s
                                           << QByteArray{"[\"{{ message }} {{Message}} {{}} {{\",\"m\"]"};
        QTest::newRow("three braces") << u"[\"{{{message}}}\"]"_s << u"m"_s << QByteArray{"[\"{m}\"]"};
        QTest::newRow("empty message") << u"[\"{{message}}\"]"_s << QString{} << QByteArray{"[\"\"]"};
        QTest::newRow("lone surrogate") << u"[\"{{message}}\"]"_s << QString{QChar{0xd83d}} << QByteArray{"[\"?\"]"};
    }

    void thePayloadIsFilledInAndNothingElseChanges()
    {
        QFETCH(QString, payload);
        QFETCH(QString, message);
        QFETCH(QByteArray, body);
        ApiCredential credential = customCredential(AuthType::None, url);
        credential.setField(CredentialField::ProviderPayload, payload);
        const Result<OutboundRequest> request = providerRequest(credential, {}, {u" +33639980001 "_s, message}, moment);
        QVERIFY2(request, request ? "" : qPrintable(request.error().summary));
        QCOMPARE(request->body, body);
        QCOMPARE(request->method, QByteArray{"POST"});
        QCOMPARE(request->url, url);
        QCOMPARE(request->headers, (HeaderList{{"Content-Type", "application/json; charset=UTF-8"}}));
        QVERIFY(request->tls == TlsOptions{});
    }

    void headersOfTheTableComeInOrder()
    {
        const ApiCredential credential = withHeaders({{u"X-Brand"_s, HeaderKind::Text, u" Luma å "_s, 1},
                                                      {u"X-Secret"_s, HeaderKind::Secret, {}, 4},
                                                      {u"x-empty"_s, HeaderKind::Text, {}, 5}},
                                                     AuthType::Bearer);
        SecretMap secrets = with({{CredentialField::ApiToken, "tok"}});
        secrets.insert(headerSecretSlot(4), Secret{"pearl\n"});
        const Result<OutboundRequest> request = providerRequest(credential, secrets, hello, moment);
        QVERIFY(request);
        QCOMPARE(request->headers,
                 (HeaderList{{"Content-Type", "application/json; charset=UTF-8"},
                             {"X-Brand", "Luma å"},
                             {"X-Secret", "pearl"},
                             {"x-empty", ""},
                             {"Authorization", "Bearer tok"}}));
        QCOMPARE(secretSlots(credential), (QStringList{u"api-token"_s, u"header-4"_s}));
    }

    void noHeaderBreaksOut_data()
    {
        QTest::addColumn<ApiCredential>("credential");
        QTest::addColumn<SecretMap>("secrets");
        const auto row = [](const char *name, const ApiCredential &credential, const SecretMap &secrets = {}) {
            QTest::newRow(name) << credential << secrets;
        };
        const auto text = [](const QString &name, const QString &value) {
            return withHeaders({{name, HeaderKind::Text, value, 1}});
        };
        row("line break in a value", text(u"X"_s, u"a\r\nEvil: 1"_s));
        row("line feed in a value", text(u"X"_s, u"a\nEvil: 1"_s));
        row("zero in a value", text(u"X"_s, u"a"_s + QChar{0} + u"b"_s));
        row("line break in a name", text(u"X\r\nEvil: 1"_s, u"a"_s));
        row("colon in a name", text(u"X:"_s, u"a"_s));
        row("blank in a name", text(u"X Y"_s, u"a"_s));
        row("letter in a name", text(u"Å"_s, u"a"_s));
        row("no name", text(u" "_s, u"a"_s));
        row("fixed in the form", text(u"content-TYPE"_s, u"text/plain"_s));
        row("length", text(u"Content-Length"_s, u"0"_s));
        row("host", text(u"Host"_s, u"evil.example"_s));
        row("repeated", withHeaders({{u"X"_s, HeaderKind::Text, u"1"_s, 1}, {u"x"_s, HeaderKind::Text, u"2"_s, 2}}));
        row("secret is missing", withHeaders({{u"X"_s, HeaderKind::Secret, {}, 1}}));
        row("secret with a line break", withHeaders({{u"X"_s, HeaderKind::Secret, {}, 1}}),
            {{headerSecretSlot(1), Secret{"a\r\nEvil: 1"}}});
        row("of the authentication", withHeaders({{u"authorization"_s, HeaderKind::Text, u"x"_s, 1}}, AuthType::Bearer),
            with({{CredentialField::ApiToken, "t"}}));
        for (const AuthType type : {AuthType::ApiKey, AuthType::Bearer})
            row(type == AuthType::ApiKey ? "API key with a line break" : "token with a line break",
                customCredential(type, url), with({{CredentialField::ApiToken, "a\r\nEvil: 1"}}));
        ApiCredential keyHeader = customCredential(AuthType::ApiKey, url);
        keyHeader.setField(CredentialField::ApiKeyHeader, u"X: 1\r\nEvil"_s);
        row("API key header", keyHeader, with({{CredentialField::ApiToken, "t"}}));
        keyHeader.setField(CredentialField::ApiKeyHeader, u"Host"_s);
        row("API key as host", keyHeader, with({{CredentialField::ApiToken, "t"}}));
        ApiCredential basic = customCredential(AuthType::Basic, url);
        row("password with a line break", basic, with({{CredentialField::Password, "a\nb"}}));
        basic.setField(CredentialField::UserName, u"lu:ma"_s);
        row("colon in the user name", basic, with({{CredentialField::Password, "p"}}));
        row("quote in a MAC id", customCredential(AuthType::Mac, url),
            with({{CredentialField::ApiToken, "a\", ts=\"0"}, {CredentialField::ApiSecretKey, "k"}}));
    }

    void noHeaderBreaksOut()
    {
        QFETCH(ApiCredential, credential);
        QFETCH(SecretMap, secrets);
        const Result<OutboundRequest> request = providerRequest(credential, secrets, hello, moment);
        QVERIFY(!request);
        QVERIFY(!request.error().summary.isEmpty());
        QVERIFY(!request.error().summary.contains(u"%1"_s));
        if (!secrets.isEmpty())
            QVERIFY(!request.error().summary.contains(u"Evil"_s) || credential.isSet(CredentialField::ApiKeyHeader)
                    || request.error().summary.contains(u"header name"_s));
    }

    void everyAuthenticationIsWrittenAsItsStandardSays()
    {
        QCOMPARE(
            authorization(customCredential(AuthType::ApiKey, url), with({{CredentialField::ApiToken, " App k1\n"}})),
            QByteArray{"App k1"});
        // RFC 6750, 2.1 and RFC 7617, 2 and 2.1.
        QCOMPARE(authorization(customCredential(AuthType::Bearer, url),
                               with({{CredentialField::ApiToken, "mF_9.B5f-4.1JqM"}})),
                 QByteArray{"Bearer mF_9.B5f-4.1JqM"});
        ApiCredential basic = customCredential(AuthType::Basic, url);
        basic.setField(CredentialField::UserName, u"Aladdin"_s);
        QCOMPARE(authorization(basic, with({{CredentialField::Password, "open sesame"}})),
                 QByteArray{"Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ=="});
        basic.setField(CredentialField::UserName, u"test"_s);
        QCOMPARE(authorization(basic, with({{CredentialField::Password, "123£"}})),
                 QByteArray{"Basic dGVzdDoxMjPCow=="});
        QCOMPARE(authorization(customCredential(AuthType::OAuth, url), {}, Secret{"at"}), QByteArray{"Bearer at"});
        QVERIFY(authorization(customCredential(AuthType::None, url), {}).isEmpty());
    }

    void anApiKeyMayHaveItsOwnHeader()
    {
        ApiCredential credential = customCredential(AuthType::ApiKey, url);
        credential.setField(CredentialField::ApiKeyHeader, u"X-Api-Key"_s);
        const auto request = providerRequest(credential, with({{CredentialField::ApiToken, "k1"}}), hello, moment);
        QVERIFY(request);
        QCOMPARE(headerValue(request->headers, "x-api-key"), QByteArray{"k1"});
        QVERIFY(headerValue(request->headers, "Authorization").isNull());
    }

    void macIsThatOfTheDraft()
    {
        // The request of the draft (1.1). The draft prints another code than its own rules lead to; this one is what
        // OpenSSL and several implementations come to.
        const Endpoint endpoint
            = *readEndpoint(CredentialField::ProviderUrl, u"https://EXAMPLE.com:80/resource/1?b=1&a=2"_s);
        const SigningMoment then{1'336'363'200'000, "dj83hs9s"};
        QCOMPARE(normalizedRequest("GET", endpoint, then),
                 QByteArray{"1336363200\ndj83hs9s\nGET\n/resource/1?b=1&a=2\nexample.com\n80\n\n"});
        QCOMPARE(macAuthorization({"h480djs93hd8", "489dks293j39", MacHash::HmacSha1}, "GET", endpoint, then),
                 QByteArray{"MAC id=\"h480djs93hd8\", ts=\"1336363200\", nonce=\"dj83hs9s\", "
                            "mac=\"6T3zZzy2Emppni6bzL7kdRxUWL4=\""});
        QVERIFY(macAuthorization({"h480djs93hd8", "489dks293j39", MacHash::HmacSha1}, "POST", endpoint, then)
                    .endsWith("mac=\"SIBz/j9mI1Ba2Y+10wdwbQGv2Yk=\""));
        const QByteArray value
            = authorization(customCredential(AuthType::Mac, url),
                            with({{CredentialField::ApiToken, "id1"}, {CredentialField::ApiSecretKey, "key1"}}));
        QVERIFY(value.startsWith("MAC id=\"id1\", ts=\"1700000000\", nonce=\"nonce1\", mac=\""));
    }

    void tokensAreSignedByTheKeyThatIsThere_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("publicKey");
        QTest::addColumn<JwtAlgorithm>("algorithm");
        QTest::newRow("text") << QByteArray{"a secret"} << QByteArray{"a secret"} << JwtAlgorithm::HS256;
        QTest::newRow("RSA") << rfcRsaKey << rfcRsaPublicKey << JwtAlgorithm::RS256;
        QTest::newRow("P-256") << rfcEcKey << rfcEcPublicKey << JwtAlgorithm::ES256;
    }

    void tokensAreSignedByTheKeyThatIsThere()
    {
        QFETCH(QByteArray, key);
        QFETCH(QByteArray, publicKey);
        QFETCH(JwtAlgorithm, algorithm);
        const QByteArray value
            = authorization(customCredential(AuthType::Jwt, url), with({{CredentialField::ApiToken, key}}));
        QVERIFY2(value.startsWith("Bearer "), value.constData());
        const Result<Jwt> jwt = verifyJwt(value.sliced(7), algorithm, publicKey);
        QVERIFY2(jwt, jwt ? "" : qPrintable(jwt.error().summary));
        QCOMPARE(jwt->claims,
                 QByteArray{"{\"iss\": \"luma\", \"aud\": \"sms\",\"iat\":1700000000,\"exp\":1700000300}"});
    }

    void keysThatSignNothingAreRefused_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::newRow("none") << QByteArray{};
        QTest::newRow("public") << rfcRsaPublicKey;
        QTest::newRow("certificate") << certificate({}).pem();
        QTest::newRow("password") << encryptedPem(ecKey(), "pass");
        QTest::newRow("P-384") << privatePem(ecKey("P-384"));
        QTest::newRow("Ed25519") << privatePem(edKey());
        QTest::newRow("damaged") << rfcEcKey.first(100);
    }

    void keysThatSignNothingAreRefused()
    {
        QFETCH(QByteArray, key);
        const QByteArray value
            = authorization(customCredential(AuthType::Jwt, url), with({{CredentialField::ApiToken, key}}));
        QVERIFY2(value.startsWith("refused: ") && value.size() > 30, value.constData());
    }

    void onlyMissingTimesAreAdded()
    {
        QCOMPARE(*claimsWithTimes(u"{}"_s, 5000), QByteArray{"{\"iat\":5,\"exp\":305}"});
        QCOMPARE(*claimsWithTimes(u" { \"exp\" : 1 } "_s, 5000), QByteArray{"{ \"exp\" : 1 ,\"iat\":5}"});
        QCOMPARE(*claimsWithTimes(u"{\"iat\":null,\"exp\":0}"_s, 5000), QByteArray{"{\"iat\":null,\"exp\":0}"});
        for (const QString &bad : {u""_s, u"[]"_s, u"{\"a\"}"_s, u"iss=luma"_s})
            QVERIFY(!claimsWithTimes(bad, 0));
    }

    void whatIsMissingIsNamed()
    {
        const auto complaint
            = [](const ApiCredential &credential, const SecretMap &secrets = {}, const TestMessage &message = hello) {
                  const auto request = providerRequest(credential, secrets, message, moment);
                  return request ? QString{} : request.error().summary;
              };
        ApiCredential credential = customCredential(AuthType::None, url);
        QVERIFY(complaint(credential).isEmpty());
        QVERIFY(complaint(credential, {}, {u" "_s, u"x"_s}).contains(u"number"_s));
        credential.setField(CredentialField::InboundNumber, {});
        QVERIFY(complaint(credential).contains(u"inbound number"_s));
        credential.setField(CredentialField::ProviderPayload, u"{\"t\":\"{{message}}\"}"_s);
        QVERIFY(complaint(credential).isEmpty());
        credential.setField(CredentialField::ProviderPayload, u"{\"t\":{{message}}}"_s);
        QVERIFY(complaint(credential).contains(u"no JSON"_s));
        credential.setField(CredentialField::ProviderPayload, {});
        QVERIFY(complaint(credential).contains(u"Provider Payload"_s, Qt::CaseInsensitive));
        for (const AuthType type :
             {AuthType::ApiKey, AuthType::Mac, AuthType::Jwt, AuthType::Basic, AuthType::Bearer, AuthType::OAuth})
            QVERIFY(complaint(customCredential(type, url)).contains(u"empty"_s));
        QVERIFY(!complaint(namedCredential(CredentialVendor::Twilio, u"T"_s)).isEmpty());
    }

    void onlyEncryptedAddressesOrThisComputer_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("sentTo");
        QTest::newRow("https") << u"https://API.Luma.example/a"_s << u"https://api.luma.example/a"_s;
        QTest::newRow("this computer") << u"http://127.0.0.1:8080/a"_s << u"http://127.0.0.1:8080/a"_s;
        QTest::newRow("this computer, IPv6") << u"http://[::1]:8080"_s << u"http://[::1]:8080/"_s;
        QTest::newRow("localhost") << u"http://localhost/"_s << u"http://localhost/"_s;
        QTest::newRow("fragment") << u"https://a.example?x=1#f"_s << u"https://a.example/?x=1"_s;
        QTest::newRow("encoded") << u"https://a.example/å?q=%20b"_s << u"https://a.example/%C3%A5?q=%20b"_s;
        QTest::newRow("http") << u"http://a.example/"_s << QString{};
        QTest::newRow("http, looks local") << u"http://127.0.0.1.example/"_s << QString{};
        QTest::newRow("http, other machine") << u"http://192.168.1.5/"_s << QString{};
        QTest::newRow("file") << u"file:///etc/passwd"_s << QString{};
        QTest::newRow("ftp") << u"ftp://127.0.0.1/"_s << QString{};
        QTest::newRow("javascript") << u"javascript:alert(1)"_s << QString{};
        QTest::newRow("no scheme") << u"a.example/sms"_s << QString{};
        QTest::newRow("no host") << u"https:///a"_s << QString{};
        QTest::newRow("empty") << QString{} << QString{};
        QTest::newRow("password") << u"https://luma:pearl@a.example/"_s << QString{};
        QTest::newRow("line break") << u"https://a.example/\r\nX"_s << QString{};
    }

    void onlyEncryptedAddressesOrThisComputer()
    {
        QFETCH(QString, typed);
        QFETCH(QString, sentTo);
        const auto request = providerRequest(customCredential(AuthType::None, typed), {}, hello, moment);
        QCOMPARE(bool{request}, !sentTo.isEmpty());
        if (request)
            QCOMPARE(request->url, sentTo);
        else
            QVERIFY(!request.error().summary.contains(u"pearl"_s));
    }

    void clientCertificatesAreCheckedBeforeTheyAreUsed()
    {
        const Made made = certificate({});
        ApiCredential credential = customCredential(AuthType::None, url);
        credential.setField(CredentialField::MutualTls, u"true"_s);
        credential.setField(CredentialField::ClientCertificate, QString::fromLatin1(made.pem()));
        credential.setField(CredentialField::TrustedCertificates, QString::fromLatin1(made.pem()));
        const SecretMap secrets = with({{CredentialField::ClientKey, made.keyPem()}});
        const auto request = providerRequest(credential, secrets, hello, moment);
        QVERIFY(request);
        QCOMPARE(request->tls.clientCertificate, made.pem());
        QCOMPARE(request->tls.clientKey.bytes(), made.keyPem());
        QCOMPARE(request->tls.trustedCertificates, made.pem());
        const auto refused = [&](const ApiCredential &bad, const SecretMap &given) {
            return !providerRequest(bad, given, hello, moment);
        };
        QVERIFY(refused(credential, {}));
        QVERIFY(refused(credential, with({{CredentialField::ClientKey, rfcEcKey}})));
        QVERIFY(refused(credential, with({{CredentialField::ClientKey, encryptedPem(made.key, "pass")}})));
        QVERIFY(refused(credential, with({{CredentialField::ClientKey, "key"}})));
        ApiCredential bad = credential;
        bad.setField(CredentialField::ClientCertificate, u"me"_s);
        QVERIFY(refused(bad, secrets));
        bad = credential;
        bad.setField(CredentialField::TrustedCertificates, u"you"_s);
        QVERIFY(refused(bad, secrets));
        bad = credential;
        bad.setField(CredentialField::ProviderUrl, u"http://127.0.0.1/"_s);
        QVERIFY(refused(bad, secrets));
        bad.setField(CredentialField::MutualTls, {});
        QVERIFY(!refused(bad, {}));
    }
};

QTEST_GUILESS_MAIN(ProviderRequestTest)
#include "tst_providerrequest.moc"
