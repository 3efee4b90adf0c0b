// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/crypto/jwt.h"
#include "tests/support/samplekeys.h"

#include <QTest>

#include <jwt/jwt.hpp>

using namespace Hookbench;
using namespace Hookbench::Tests;

/// Another library believes our tokens and makes tokens that we believe.
class JwtPeerTest : public QObject
{
    Q_OBJECT
private:
    void keys()
    {
        QTest::addColumn<JwtAlgorithm>("algorithm");
        QTest::addColumn<QByteArray>("privateKey");
        QTest::addColumn<QByteArray>("publicKey");
        const QByteArray secret = "a secret of thirty-two bytes or so";
        QTest::newRow("HS256") << JwtAlgorithm::HS256 << secret << secret;
        QTest::newRow("RS256") << JwtAlgorithm::RS256 << rfcRsaKey << rfcRsaPublicKey;
        QTest::newRow("ES256") << JwtAlgorithm::ES256 << rfcEcKey << rfcEcPublicKey;
    }

    static std::string nameOf(JwtAlgorithm algorithm) { return nameIn(jwtAlgorithmNames, algorithm).data(); }

private Q_SLOTS:
    void itBelievesOurTokens_data() { keys(); }
    void itBelievesOurTokens()
    {
        QFETCH(JwtAlgorithm, algorithm);
        QFETCH(QByteArray, privateKey);
        QFETCH(QByteArray, publicKey);
        const Result<QByteArray> token = signJwt("{\"iss\":\"Luma\",\"count\":3}", algorithm, privateKey);
        QVERIFY(token);
        std::error_code error;
        const auto read = jwt::decode(token->toStdString(), jwt::params::algorithms({nameOf(algorithm)}), error,
                                      jwt::params::secret(publicKey.toStdString()), jwt::params::verify(true));
        QVERIFY2(!error, error.message().c_str());
        QCOMPARE(read.payload().create_json_obj()["iss"].get<std::string>(), std::string{"Luma"});
        QCOMPARE(read.payload().create_json_obj()["count"].get<int>(), 3);
    }

    void weBelieveItsTokens_data() { keys(); }
    void weBelieveItsTokens()
    {
        QFETCH(JwtAlgorithm, algorithm);
        QFETCH(QByteArray, privateKey);
        QFETCH(QByteArray, publicKey);
        jwt::jwt_object made{jwt::params::algorithm(nameOf(algorithm)), jwt::params::payload({{"iss", "Luma"}}),
                             jwt::params::secret(privateKey.toStdString())};
        std::error_code error;
        const std::string token = made.signature(error);
        QVERIFY2(!error, error.message().c_str());
        const Result<Jwt> jwt = verifyJwt(QByteArray::fromStdString(token), algorithm, publicKey);
        QVERIFY2(jwt, jwt ? "" : qPrintable(jwt.error().summary));
        QCOMPARE(jwt->claims, QByteArray{"{\"iss\":\"Luma\"}"});
    }
};

QTEST_GUILESS_MAIN(JwtPeerTest)
#include "tst_jwtpeer.moc"
