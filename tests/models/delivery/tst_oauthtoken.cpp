// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/delivery/oauthtoken.h"
#include "tests/support/certificates.h"
#include "tests/support/customcredential.h"

#include <QTest>

using namespace Hookbench;
using namespace Hookbench::Tests;
using namespace Qt::StringLiterals;

namespace {

ApiCredential credentialFor(const QString &url)
{
    ApiCredential credential = customCredential(AuthType::OAuth, u"https://api.luma.example/sms"_s);
    credential.setField(CredentialField::OAuthUrl, url);
    return credential;
}

Exchange answered(int status, const QByteArray &body)
{
    Exchange exchange;
    exchange.status = status;
    exchange.responseBody = body;
    return exchange;
}

} // namespace

class OAuthTokenTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theBodyIsPostedAsItIs()
    {
        ApiCredential credential = credentialFor(u"https://login.luma.example/token"_s);
        const Made made = certificate({});
        credential.setField(CredentialField::MutualTls, u"true"_s);
        credential.setField(CredentialField::ClientCertificate, QString::fromLatin1(made.pem()));
        credential.setField(CredentialField::TrustedCertificates, QString::fromLatin1(made.pem()));
        const QByteArray body = "{ \"grant_type\": \"client_credentials\",\n \"client_secret\": \"pärla\" }";
        const Result<OutboundRequest> request = tokenRequest(credential, Secret{body});
        QVERIFY(request);
        QCOMPARE(request->method, QByteArray{"POST"});
        QCOMPARE(request->url, u"https://login.luma.example/token"_s);
        QCOMPARE(request->body, body);
        QCOMPARE(headerValue(request->headers, "Content-Type"), QByteArray{"application/json; charset=UTF-8"});
        // The certificate is for the send endpoint, never for this one.
        QVERIFY(request->tls.clientCertificate.isEmpty() && request->tls.clientKey.isEmpty());
        QCOMPARE(request->tls.trustedCertificates, made.pem());
    }

    void badBodiesAndAddressesAreRefusedWithoutQuotingThem()
    {
        const Secret good{"{\"client_secret\":\"pearl\"}"};
        QVERIFY(!tokenRequest(credentialFor(u"http://login.luma.example/"_s), good));
        QVERIFY(!tokenRequest(credentialFor({}), good));
        for (const char *body : {"", "pearl", "[\"pearl\"]", "{\"client_secret\":pearl}", "\"pearl\""}) {
            const auto request = tokenRequest(credentialFor(u"http://127.0.0.1/"_s), Secret{body});
            QVERIFY2(!request, body);
            QVERIFY(!request.error().summary.isEmpty() && !request.error().summary.contains(u"pearl"_s));
            QVERIFY(!request.error().detail.contains(u"pearl"_s));
        }
    }

    void tokensLastAsLongAsTheServerSays_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<qint64>("seconds");
        QTest::newRow("number") << QByteArray{R"({"access_token":"t","token_type":"Bearer","expires_in":3600})"}
                                << qint64{3600};
        QTest::newRow("string") << QByteArray{R"({"access_token":"t","expires_in":"120"})"} << qint64{120};
        QTest::newRow("not told") << QByteArray{R"({"access_token":"t"})"} << qint64{300};
        QTest::newRow("no number") << QByteArray{R"({"access_token":"t","expires_in":"soon"})"} << qint64{300};
        QTest::newRow("negative") << QByteArray{R"({"access_token":"t","expires_in":-5})"} << qint64{0};
        QTest::newRow("for ever") << QByteArray{R"({"access_token":"t","expires_in":1e300})"} << qint64{86400};
        QTest::newRow("beyond numbers") << QByteArray{R"({"access_token":"t","expires_in":1e999})"} << qint64{300};
    }

    void tokensLastAsLongAsTheServerSays()
    {
        QFETCH(QByteArray, body);
        QFETCH(qint64, seconds);
        const Result<AccessToken> token = readAccessToken(answered(200, body), 1'000'000);
        QVERIFY(token);
        QCOMPARE(token->token.bytes(), QByteArray{"t"});
        QCOMPARE(token->expires, 1'000'000 + seconds * 1000);
        QCOMPARE(token->isFresh(1'000'000), seconds > 30);
        QVERIFY(!token->isFresh(token->expires - 30'000));
    }

    void answersWithoutTokenSayWhy()
    {
        const auto why = [](const Exchange &answer) {
            const auto token = readAccessToken(answer, 0);
            return token ? QString{} : QString{token.error().summary + u" | "_s + token.error().detail};
        };
        const QString refused
            = why(answered(401, R"({"error":"invalid_client","error_description":"Unknown client"})"));
        QVERIFY(refused.contains(u"401"_s) && refused.contains(u"invalid_client: Unknown client"_s));
        QVERIFY(why(answered(302, R"({"access_token":"t"})")).contains(u"302"_s));
        for (const char *body : {"", "[]", "{}", "<html>", R"({"access_token":null})", R"({"access_token":""})",
                                 R"({"access_token":{"t":1}})", R"(["access_token"])"})
            QVERIFY2(why(answered(200, body)).contains(u"access_token"_s), body);
        QVERIFY(!why(answered(200, R"({"access_token":"a\r\nEvil: 1"})")).isEmpty());
        Exchange lost;
        lost.failure = Failure::CertificateExpired;
        lost.failureDetail = u"detail"_s;
        QVERIFY(why(lost).contains(u"expired"_s));
    }
};

QTEST_GUILESS_MAIN(OAuthTokenTest)
#include "tst_oauthtoken.moc"
