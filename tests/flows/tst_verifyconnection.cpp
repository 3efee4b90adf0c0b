// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/network/httpeventsender.h"
#include "models/crypto/jwt.h"
#include "models/state/connectioncheck.h"
#include "tests/support/customcredential.h"
#include "tests/support/fakesecretstore.h"
#include "tests/support/reporttext.h"
#include "tests/support/samplekeys.h"
#include "tests/support/secureserver.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMessageAuthenticationCode>
#include <QRegularExpression>
#include <QTest>
#include <QUrl>

using namespace Hookbench;
using namespace Hookbench::Testing;
using namespace Hookbench::Tests;
using namespace Qt::StringLiterals;

namespace {

constexpr const char *here = "IP:127.0.0.1,DNS:localhost";
const QByteArray oauthBody = "{ \"grant_type\": \"client_credentials\", \"client_secret\": \"pearl-ruby\" }";

SecureServer::Answer accepted()
{
    return [](const Seen &, int number) {
        return SecureServer::json("{\"messages\":[{\"id\":\"m-" + QByteArray::number(number) + "\"}]}", 202);
    };
}

/// A token that tells which it is, and lasts an hour.
SecureServer::Answer tokens()
{
    return [](const Seen &, int number) {
        return SecureServer::json("{\"access_token\":\"opal-" + QByteArray::number(number)
                                  + "\",\"token_type\":\"Bearer\",\"expires_in\":3600}");
    };
}

/// Everything a report can show, in one text.
QByteArray allOf(const Result<ConnectionReport> &result)
{
    if (!result)
        return result.error().summary.toUtf8() + '\n' + result.error().detail.toUtf8();
    return Testing::allOf(*result);
}

} // namespace

/// The whole way of a test message: the form's credential, the keychain, libcurl, TLS and a server that judges it.
class VerifyConnectionTest : public QObject
{
    Q_OBJECT
private:
    const Made m_authority = certificate({.name = "Luma CA", .authority = true});
    const Made m_server = certificate({.name = "server", .alternativeNames = here}, &m_authority);
    const Made m_client = certificate({.name = "luma-client"}, &m_authority);
    const Made m_stranger = certificate({.name = "Stranger CA", .authority = true});

    ServerSetup secure(bool mutual = false) const
    {
        return {.certificates = m_server.pem(),
                .key = m_server.keyPem(),
                .clientAuthorities = mutual ? m_authority.pem() : QByteArray{}};
    }
    /// A credential for @p server that trusts its authority.
    ApiCredential credentialFor(AuthType type, const SecureServer &server) const
    {
        ApiCredential credential = customCredential(type, server.url());
        credential.setField(CredentialField::TrustedCertificates, QString::fromLatin1(m_authority.pem()));
        credential.setField(CredentialField::IdExtractor, u"dot-notation"_s);
        credential.setField(CredentialField::IdPath, u"messages.0.id"_s);
        return credential;
    }
    void showClient(ApiCredential &credential, SecretChanges &typed, const Made &client) const
    {
        credential.setField(CredentialField::MutualTls, u"true"_s);
        credential.setField(CredentialField::ClientCertificate, QString::fromLatin1(client.pem()));
        typed.insert(slotOf(CredentialField::ClientKey), Secret{client.keyPem()});
    }

    Result<ConnectionReport> verified(const ApiCredential &credential, const SecretChanges &typed,
                                      const QString &message = u"Hello"_s)
    {
        const auto future = m_check->verify(credential, typed, u"+33639980001"_s, message);
        if (!QTest::qWaitFor([&] { return future.isFinished(); }, 20'000) || future.resultCount() == 0)
            return Error{u"no result"_s, {}};
        return future.result();
    }
    static SecretChanges typedSecret(CredentialField field, const QByteArray &bytes)
    {
        return {{slotOf(field), Secret{bytes}}};
    }

    FakeSecretStore m_store;
    std::unique_ptr<SecretBook> m_book;
    std::unique_ptr<HttpEventSender> m_sender;
    std::unique_ptr<ConnectionCheck> m_check;
    qint64 m_now = 0;

private Q_SLOTS:
    void init()
    {
        m_now = 1'700'000'000'000;
        m_store.secrets.clear();
        m_book = std::make_unique<SecretBook>(m_store);
        m_sender = std::make_unique<HttpEventSender>();
        m_check = std::make_unique<ConnectionCheck>(*m_sender, *m_book, [this] { return m_now; });
    }

    void cleanup()
    {
        m_check.reset();
        m_sender.reset();
        m_book.reset();
    }

    void theWireHasWhatTheFormSays()
    {
        SecureServer server{secure(), accepted()};
        ApiCredential credential = credentialFor(AuthType::None, server);
        credential.setField(CredentialField::ProviderUrl, server.url(u"/v2/sms?dlr=%20yes#part"_s));
        credential.headers
            = {{u"X-Brand"_s, HeaderKind::Text, u"Luma"_s, 1}, {u"X-Secret"_s, HeaderKind::Secret, {}, 2}};
        m_store.secrets.insert(u"e2"_s, Secret{"pearl"});
        credential.secrets
            = {{.slot = headerSecretSlot(2), .entry = u"e2"_s, .place = SecretPlace::Keychain, .kept = {}}};
        const auto result = verified(credential, {}, u"Say \"hej\" \\o/ 👋🏽 å\nnow"_s);
        QVERIFY2(result, result ? "" : qPrintable(result.error().summary));
        QCOMPARE(server.seen().size(), 1);
        const Seen &seen = server.seen().first();
        QCOMPARE(seen.method, QByteArray{"POST"});
        QCOMPARE(seen.target, QByteArray{"/v2/sms?dlr=%20yes"});
        QCOMPARE(seen.body,
                 QByteArray{"{\n  \"from\": \"+46701740600\",\n  \"to\":[\"+33639980001\"], \"text\": \"Luma: Say "
                            "\\\"hej\\\" \\\\o/ 👋🏽 å\\nnow\", \"price\": 1.10\n}"});
        QCOMPARE(seen.headerText,
                 "Host: 127.0.0.1:" + QByteArray::number(server.serverPort())
                     + "\r\nContent-Type: application/json; charset=UTF-8\r\nX-Brand: Luma\r\nX-Secret: "
                       "pearl\r\nContent-Length: "
                     + QByteArray::number(seen.body.size()));
        QCOMPARE(result->exchange->status, 202);
        QCOMPARE(result->messageId, u"m-0"_s);
        QVERIFY(!allOf(result).contains("pearl"));
    }

    void simpleAuthenticationIsSeen_data()
    {
        QTest::addColumn<AuthType>("type");
        QTest::addColumn<CredentialField>("field");
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("API key") << AuthType::ApiKey << CredentialField::ApiToken << QByteArray{"pearl"};
        QTest::newRow("Bearer") << AuthType::Bearer << CredentialField::ApiToken << QByteArray{"Bearer pearl"};
        QTest::newRow("Basic") << AuthType::Basic << CredentialField::Password << QByteArray{"Basic bHVtYTpwZWFybA=="};
        QTest::newRow("none") << AuthType::None << CredentialField::ApiToken << QByteArray{};
    }

    void simpleAuthenticationIsSeen()
    {
        QFETCH(AuthType, type);
        QFETCH(CredentialField, field);
        QFETCH(QByteArray, value);
        // The endpoint repeats what it was sent.
        SecureServer server{secure(), [](const Seen &seen, int) {
                                return SecureServer::json("{\"you\":\"" + seen.headers.value("authorization") + "\"}");
                            }};
        const auto result = verified(credentialFor(type, server), typedSecret(field, "pearl"));
        QVERIFY2(result, result ? "" : qPrintable(result.error().summary));
        QCOMPARE(server.seen().first().headers.value("authorization"), value);
        QCOMPARE(result->exchange->status, 200);
        QVERIFY(!allOf(result).contains("pearl") && !allOf(result).contains("bHVtY"));
    }

    void macIsVerifiedByTheServer_data()
    {
        QTest::addColumn<MacHash>("hash");
        QTest::addColumn<QCryptographicHash::Algorithm>("algorithm");
        QTest::newRow("SHA-1") << MacHash::HmacSha1 << QCryptographicHash::Sha1;
        QTest::newRow("SHA-256") << MacHash::HmacSha256 << QCryptographicHash::Sha256;
        QTest::newRow("SHA-512") << MacHash::HmacSha512 << QCryptographicHash::Sha512;
    }

    void macIsVerifiedByTheServer()
    {
        QFETCH(MacHash, hash);
        QFETCH(QCryptographicHash::Algorithm, algorithm);
        SecureServer server{secure(), accepted()};
        ApiCredential credential = credentialFor(AuthType::Mac, server);
        credential.setField(CredentialField::ProviderUrl, server.url(u"/å/sms?a=[1]&b=c d"_s).replace(u' ', u"%20"_s));
        credential.setField(CredentialField::MacHash, nameIn(macHashNames, hash));
        SecretChanges typed = typedSecret(CredentialField::ApiToken, "luma-id");
        typed.insert(slotOf(CredentialField::ApiSecretKey), Secret{"pearl"});
        QVERIFY(verified(credential, typed));
        QVERIFY(verified(credential, typed));
        QStringList nonces;
        for (const Seen &seen : server.seen()) {
            static const QRegularExpression form{
                u"^MAC id=\"([^\"]+)\", ts=\"(\\d+)\", nonce=\"([^\"]+)\", mac=\"([^\"]+)\"$"_s};
            const auto match = form.match(QString::fromLatin1(seen.headers.value("authorization")));
            QVERIFY(match.hasMatch());
            QCOMPARE(match.captured(1), u"luma-id"_s);
            QCOMPARE(match.captured(2), u"1700000000"_s);
            nonces.append(match.captured(3));
            // Only what came over the wire.
            const QList<QByteArray> host = seen.headers.value("host").split(':');
            const QByteArray text = "1700000000\n" + match.captured(3).toLatin1() + '\n' + seen.method + '\n'
                + seen.target + '\n' + host.value(0) + '\n' + host.value(1) + "\n\n";
            QCOMPARE(match.captured(4).toLatin1(),
                     QMessageAuthenticationCode::hash(text, "pearl", algorithm).toBase64());
        }
        QCOMPARE(nonces.size(), 2);
        QVERIFY(nonces[0] != nonces[1]);
    }

    void jwtIsVerifiedByTheServer_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("publicKey");
        QTest::addColumn<JwtAlgorithm>("algorithm");
        QTest::newRow("HS256") << QByteArray{"pearl"} << QByteArray{"pearl"} << JwtAlgorithm::HS256;
        QTest::newRow("RS256") << rfcRsaKey << rfcRsaPublicKey << JwtAlgorithm::RS256;
        QTest::newRow("ES256") << rfcEcKey << rfcEcPublicKey << JwtAlgorithm::ES256;
    }

    void jwtIsVerifiedByTheServer()
    {
        QFETCH(QByteArray, key);
        QFETCH(QByteArray, publicKey);
        QFETCH(JwtAlgorithm, algorithm);
        SecureServer server{secure(), [](const Seen &seen, int) {
                                return SecureServer::json("{\"you\":\"" + seen.headers.value("authorization") + "\"}");
                            }};
        const auto result = verified(credentialFor(AuthType::Jwt, server), typedSecret(CredentialField::ApiToken, key));
        QVERIFY2(result, result ? "" : qPrintable(result.error().summary));
        const QByteArray value = server.seen().first().headers.value("authorization");
        QVERIFY(value.startsWith("Bearer "));
        const Result<Jwt> jwt = verifyJwt(value.sliced(7), algorithm, publicKey);
        QVERIFY2(jwt, jwt ? "" : qPrintable(jwt.error().summary));
        const QJsonObject claims = QJsonDocument::fromJson(jwt->claims).object();
        QCOMPARE(claims.value(u"iss"_s).toString(), u"luma"_s);
        QCOMPARE(claims.value(u"iat"_s).toInteger(), 1'700'000'000);
        QVERIFY(claims.value(u"exp"_s).toInteger() > 1'700'000'000);
        QVERIFY(!allOf(result).contains(value.sliced(7)));
    }

    void anOAuthTokenIsFetchedOnceAgainAfterExpiryAndAfter401()
    {
        bool refuse = false;
        SecureServer login{secure(), tokens()};
        SecureServer server{secure(), [&](const Seen &, int) {
                                return SecureServer::json("{}", std::exchange(refuse, false) ? 401 : 200);
                            }};
        ApiCredential credential = credentialFor(AuthType::OAuth, server);
        credential.setField(CredentialField::OAuthUrl, login.url(u"/token"_s));
        const SecretChanges typed = typedSecret(CredentialField::OAuthBody, oauthBody);
        const auto bearer = [&] { return server.seen().last().headers.value("authorization"); };

        auto result = verified(credential, typed);
        QVERIFY2(result, result ? "" : qPrintable(result.error().summary));
        QCOMPARE(login.seen().size(), 1);
        QCOMPARE(login.seen().first().method, QByteArray{"POST"});
        QCOMPARE(login.seen().first().target, QByteArray{"/token"});
        QCOMPARE(login.seen().first().body, oauthBody);
        QCOMPARE(login.seen().first().headers.value("content-type"), QByteArray{"application/json; charset=UTF-8"});
        QCOMPARE(bearer(), QByteArray{"Bearer opal-0"});
        QVERIFY(result->tokenRequest && !result->tokenFromCache);
        QVERIFY(!allOf(result).contains("opal") && !allOf(result).contains("pearl"));

        result = verified(credential, typed);
        QCOMPARE(login.seen().size(), 1);
        QCOMPARE(bearer(), QByteArray{"Bearer opal-0"});
        QVERIFY(!result->tokenRequest && result->tokenFromCache);
        QVERIFY(!allOf(result).contains("opal"));

        m_now += 3'600'000;
        result = verified(credential, typed);
        QCOMPARE(login.seen().size(), 2);
        QCOMPARE(bearer(), QByteArray{"Bearer opal-1"});

        refuse = true;
        result = verified(credential, typed);
        QCOMPARE(result->exchange->status, 200);
        QCOMPARE(login.seen().size(), 3);
        QCOMPARE(bearer(), QByteArray{"Bearer opal-2"});
        QCOMPARE(server.seen().size(), 5);
        QVERIFY(!allOf(result).contains("opal") && !allOf(result).contains("pearl"));
    }

    void theClientCertificateIsForTheEndpointAndNotForOAuth()
    {
        SecureServer login{secure(), tokens()};
        SecureServer server{secure(true), accepted()};
        ApiCredential credential = credentialFor(AuthType::OAuth, server);
        credential.setField(CredentialField::OAuthUrl, login.url(u"/token"_s));
        SecretChanges typed = typedSecret(CredentialField::OAuthBody, oauthBody);
        showClient(credential, typed, m_client);
        const auto result = verified(credential, typed);
        QVERIFY2(result, result ? "" : qPrintable(result.error().summary));
        QCOMPARE(result->exchange->status, 202);
        QCOMPARE(server.seen().first().client, u"luma-client"_s);
        QVERIFY(login.seen().first().client.isEmpty());
        QVERIFY(!allOf(result).contains("PRIVATE KEY"));

        // Where the OAuth server demands one, it gets none.
        SecureServer strict{secure(true), tokens()};
        credential.setField(CredentialField::OAuthUrl, strict.url());
        const auto refused = verified(credential, typed);
        QVERIFY(refused && !refused->exchange);
        QCOMPARE(refused->tokenRequest->failure, Failure::ClientCertificateMissing);
        QVERIFY(!refused->tokenProblem.summary.isEmpty());
        QVERIFY(strict.seen().isEmpty());
    }

    void foreignAndMissingClientCertificatesAreTold()
    {
        SecureServer server{secure(true), accepted()};
        ApiCredential credential = credentialFor(AuthType::None, server);
        auto result = verified(credential, {});
        QCOMPARE(result->exchange->failure, Failure::ClientCertificateMissing);
        QVERIFY(!result->messageIdLookedFor);
        SecretChanges typed;
        showClient(credential, typed, certificate({.name = "stranger"}, &m_stranger));
        result = verified(credential, typed);
        QCOMPARE(result->exchange->failure, Failure::ClientCertificateRefused);
        showClient(credential, typed, m_client);
        typed.insert(slotOf(CredentialField::ClientKey), Secret{privatePem(ecKey())});
        result = verified(credential, typed);
        QVERIFY(!result && !result.error().summary.isEmpty());
        QVERIFY(server.seen().isEmpty());
    }

    void anUntrustedEndpointIsShownNothing()
    {
        SecureServer server{secure(), accepted()};
        ApiCredential credential = credentialFor(AuthType::Bearer, server);
        credential.setField(CredentialField::TrustedCertificates, QString::fromLatin1(m_stranger.pem()));
        const auto result = verified(credential, typedSecret(CredentialField::ApiToken, "pearl"));
        QCOMPARE(result->exchange->failure, Failure::CertificateNotTrusted);
        QVERIFY(server.seen().isEmpty());
        QVERIFY(!allOf(result).contains("pearl"));
    }

    void aRedirectIsShownAndNotFollowed()
    {
        SecureServer elsewhere{{}, accepted()};
        SecureServer server{secure(), [&](const Seen &, int) -> QByteArray {
                                return "HTTP/1.1 307 X\r\nLocation: " + elsewhere.url().toLatin1()
                                    + "\r\nContent-Length: 0\r\n\r\n";
                            }};
        const auto result
            = verified(credentialFor(AuthType::Bearer, server), typedSecret(CredentialField::ApiToken, "pearl"));
        QCOMPARE(result->exchange->status, 307);
        QCOMPARE(headerValue(result->exchange->responseHeaders, "Location"), elsewhere.url().toLatin1());
        QTest::qWait(50);
        QCOMPARE(elsewhere.connections(), 0);
        // The token server's redirects neither.
        SecureServer login{secure(), [&](const Seen &, int) -> QByteArray {
                               return "HTTP/1.1 302 X\r\nLocation: " + elsewhere.url().toLatin1()
                                   + "\r\nContent-Length: 0\r\n\r\n";
                           }};
        ApiCredential credential = credentialFor(AuthType::OAuth, server);
        credential.setField(CredentialField::OAuthUrl, login.url());
        const auto refused = verified(credential, typedSecret(CredentialField::OAuthBody, oauthBody));
        QVERIFY(refused && !refused->exchange);
        QTest::qWait(50);
        QCOMPARE(elsewhere.connections(), 0);
    }

    void plainHttpWorksOnThisComputer()
    {
        SecureServer server{{}, accepted()};
        ApiCredential credential = credentialFor(AuthType::None, server);
        const auto result = verified(credential, {});
        QCOMPARE(result->exchange->status, 202);
        credential.setField(CredentialField::ProviderUrl, u"http://192.0.2.1/sms"_s);
        QVERIFY(!verified(credential, {}));
    }

    void cancellingGivesTheRequestUp()
    {
        SecureServer silent{secure(), [](const Seen &, int) { return QByteArray{}; }};
        const ApiCredential credential = credentialFor(AuthType::None, silent);
        const auto future = m_check->verify(credential, {}, u"+33639980001"_s, u"x"_s);
        QTRY_COMPARE(silent.seen().size(), 1);
        m_check->cancel();
        QTRY_VERIFY(future.isFinished());
        QVERIFY(!future.result());
        const auto second = m_check->verify(credential, {}, u"+33639980001"_s, u"x"_s);
        QTRY_COMPARE(silent.seen().size(), 2);
        m_check.reset();
        QVERIFY(second.isFinished());
        QCOMPARE(second.resultCount(), 0);
    }
};

QTEST_GUILESS_MAIN(VerifyConnectionTest)
#include "tst_verifyconnection.moc"
