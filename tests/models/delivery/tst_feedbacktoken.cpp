// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/crypto/jwt.h"
#include "models/delivery/feedbacktoken.h"
#include "tests/support/samplekeys.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QMessageAuthenticationCode>
#include <QTest>

#include <jwt/jwt.hpp>

using namespace Hookbench;
using namespace Hookbench::Tests;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 now = 1'790'000'000'000;
const QByteArray shared = "a secret of thirty-two bytes or so";

FeedbackJwt settingsFor(JwtAlgorithm algorithm)
{
    return {algorithm, u"luma"_s, u"feedback"_s, u"hooks"_s, 300, u"{\"tenant\":\"luma\",\"n\":1.50}"_s};
}

Secret keyFor(JwtAlgorithm algorithm)
{
    return Secret{algorithm == JwtAlgorithm::HS256 ? shared : algorithm == JwtAlgorithm::RS256 ? rfcRsaKey : rfcEcKey};
}

} // namespace

/// Tokens are made as they are configured, and only those are believed.
class FeedbackTokenTest : public QObject
{
    Q_OBJECT
private:
    void algorithms()
    {
        QTest::addColumn<JwtAlgorithm>("algorithm");
        for (const auto &[algorithm, name] : jwtAlgorithmNames)
            QTest::newRow(name.data()) << algorithm;
    }

private Q_SLOTS:
    void anotherLibraryBelievesThem_data() { algorithms(); }
    void anotherLibraryBelievesThem()
    {
        QFETCH(JwtAlgorithm, algorithm);
        const qint64 present = QDateTime::currentMSecsSinceEpoch();
        const Result<QByteArray> token = feedbackToken(settingsFor(algorithm), keyFor(algorithm), present, u"id-1"_s);
        QVERIFY(token);
        const Result<Secret> checking = checkingKey(keyFor(algorithm), algorithm);
        QVERIFY(checking);
        std::error_code error;
        const std::string name = nameIn(jwtAlgorithmNames, algorithm).data();
        const auto read = jwt::decode(token->toStdString(), jwt::params::algorithms({name}), error,
                                      jwt::params::secret(checking->bytes().toStdString()), jwt::params::verify(true),
                                      jwt::params::aud("hooks"), jwt::params::issuer("luma"));
        QVERIFY2(!error, error.message().c_str());
        const auto claims = read.payload().create_json_obj();
        QCOMPARE(claims["sub"].get<std::string>(), std::string{"feedback"});
        QCOMPARE(claims["jti"].get<std::string>(), std::string{"id-1"});
        QCOMPARE(claims["tenant"].get<std::string>(), std::string{"luma"});
        QCOMPARE(claims["exp"].get<qint64>() - claims["iat"].get<qint64>(), qint64{300});
    }

    void oursAreBelieved_data() { algorithms(); }
    void oursAreBelieved()
    {
        QFETCH(JwtAlgorithm, algorithm);
        const FeedbackJwt settings = settingsFor(algorithm);
        const Result<QByteArray> token = feedbackToken(settings, keyFor(algorithm), now, u"x"_s);
        const Result<Jwt> read = checkFeedbackToken(*token, settings, *checkingKey(keyFor(algorithm), algorithm), now);
        QVERIFY2(read, read ? "" : qPrintable(read.error().summary));
        QVERIFY(read->claims.contains("1.50")); // as spelt
    }

    void expiredOnesAreNot()
    {
        const FeedbackJwt settings = settingsFor(JwtAlgorithm::HS256);
        const QByteArray token = *feedbackToken(settings, Secret{shared}, now, u"x"_s);
        QVERIFY(checkFeedbackToken(token, settings, Secret{shared}, now + 299'000));
        QVERIFY(!checkFeedbackToken(token, settings, Secret{shared}, now + 300'000));
        // Nor those of a clock that is far ahead.
        QVERIFY(checkFeedbackToken(token, settings, Secret{shared}, now - 59'000));
        QVERIFY(!checkFeedbackToken(token, settings, Secret{shared}, now - 61'000));
    }

    void tokenWithoutAnEndIsNot()
    {
        const FeedbackJwt any{.algorithm = JwtAlgorithm::HS256};
        QVERIFY(
            !checkFeedbackToken(*signJwt("{\"iss\":\"luma\"}", JwtAlgorithm::HS256, shared), any, Secret{shared}, now));
        QVERIFY(!checkFeedbackToken(*signJwt("{\"exp\":\"1790000900\"}", JwtAlgorithm::HS256, shared), any,
                                    Secret{shared}, now));
        QVERIFY(!checkFeedbackToken(*signJwt("{\"exp\":1,\"exp\":1790000900}", JwtAlgorithm::HS256, shared), any,
                                    Secret{shared}, now));
        QVERIFY(!checkFeedbackToken(*signJwt("{\"exp\":1790000900,\"nbf\":1790000500}", JwtAlgorithm::HS256, shared),
                                    any, Secret{shared}, now));
    }

    void otherPartiesAreNot_data()
    {
        QTest::addColumn<QByteArray>("claims");
        QTest::addColumn<bool>("good");
        QTest::newRow("all") << QByteArray{R"("iss":"luma","sub":"feedback","aud":"hooks")"} << true;
        QTest::newRow("audience in a list")
            << QByteArray{R"("iss":"luma","sub":"feedback","aud":["a","hooks"])"} << true;
        QTest::newRow("audience") << QByteArray{R"("iss":"luma","sub":"feedback","aud":"other")"} << false;
        QTest::newRow("no audience") << QByteArray{R"("iss":"luma","sub":"feedback")"} << false;
        QTest::newRow("beginning of the audience")
            << QByteArray{R"("iss":"luma","sub":"feedback","aud":"hook")"} << false;
        QTest::newRow("issuer") << QByteArray{R"("iss":"other","sub":"feedback","aud":"hooks")"} << false;
        QTest::newRow("issuers") << QByteArray{R"("iss":["luma","x"],"sub":"feedback","aud":"hooks")"} << false;
        QTest::newRow("subject") << QByteArray{R"("iss":"luma","aud":"hooks")"} << false;
    }
    void otherPartiesAreNot()
    {
        QFETCH(QByteArray, claims);
        const QByteArray token
            = *signJwt(QByteArray{"{" + claims + ",\"exp\":1790000900}"}, JwtAlgorithm::HS256, shared);
        QTEST(bool(checkFeedbackToken(token, settingsFor(JwtAlgorithm::HS256), Secret{shared}, now)), "good");
    }

    void unsignedAndOtherAlgorithmsAreNot()
    {
        const FeedbackJwt rsa{.algorithm = JwtAlgorithm::RS256};
        const QByteArray claims = "{\"exp\":1790000900}";
        const QByteArray none = base64Url("{\"alg\":\"none\"}") + '.' + base64Url(claims) + '.';
        const Result<Jwt> unsignedOne = checkFeedbackToken(none, rsa, Secret{rfcRsaPublicKey}, now);
        QVERIFY(!unsignedOne);
        // The public key as a shared secret: the oldest trick.
        const QByteArray said = base64Url("{\"alg\":\"HS256\"}") + '.' + base64Url(claims);
        const QByteArray trick = said + '.'
            + base64Url(QMessageAuthenticationCode::hash(said, rfcRsaPublicKey, QCryptographicHash::Sha256));
        QVERIFY(!checkFeedbackToken(trick, rsa, Secret{rfcRsaPublicKey}, now));
        QVERIFY(
            !checkFeedbackToken(*signJwt(claims, JwtAlgorithm::ES256, rfcEcKey), rsa, Secret{rfcRsaPublicKey}, now));
        const FeedbackJwt hash{.algorithm = JwtAlgorithm::HS256};
        QVERIFY(!checkFeedbackToken(none, hash, Secret{shared}, now));
        QVERIFY(!checkFeedbackToken(*signJwt(claims, JwtAlgorithm::HS256, "another secret, also long enough"), hash,
                                    Secret{shared}, now));
    }

    void pastedTokensAreFound()
    {
        QCOMPARE(tokenIn(u" Authorization: Bearer a.b\n c \n"_s), QByteArray{"a.bc"});
        QCOMPARE(tokenIn(u"bearer x.y.z"_s), QByteArray{"x.y.z"});
        QCOMPARE(tokenIn(u"x.y.z"_s), QByteArray{"x.y.z"});
    }

    void publicKeyIsMadeOfThePrivateOne()
    {
        QCOMPARE(checkingKey(Secret{rfcRsaKey}, JwtAlgorithm::RS256)->bytes(), rfcRsaPublicKey);
        QCOMPARE(checkingKey(Secret{rfcEcKey}, JwtAlgorithm::ES256)->bytes(), rfcEcPublicKey);
        QCOMPARE(checkingKey(Secret{rfcEcPublicKey}, JwtAlgorithm::ES256)->bytes(), rfcEcPublicKey);
        QVERIFY(!checkingKey(Secret{"no key"}, JwtAlgorithm::RS256));
    }
};

QTEST_GUILESS_MAIN(FeedbackTokenTest)
#include "tst_feedbacktoken.moc"
