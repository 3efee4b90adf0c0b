// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/crypto/hmac.h"
#include "models/crypto/jwt.h"
#include "models/crypto/signature.h"
#include "tests/support/certificates.h"
#include "tests/support/samplekeys.h"

#include <QTest>

using namespace Hookbench;
using namespace Qt::StringLiterals;
using namespace Hookbench::Tests;

namespace {

/// RFC 7515, appendix A: all three examples sign the same claims.
const QByteArray rfcClaims = "{\"iss\":\"joe\",\r\n \"exp\":1300819380,\r\n \"http://example.com/is_root\":true}";
const QByteArray rfcClaimsPart
    = "eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ";
const QByteArray hsToken
    = "eyJ0eXAiOiJKV1QiLA0KICJhbGciOiJIUzI1NiJ9." + rfcClaimsPart + ".dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
const QByteArray rsToken = "eyJhbGciOiJSUzI1NiJ9." + rfcClaimsPart
    + ".cC4hiUPoj9Eetdgtv3hF80EGrhuB__dzERat0XF9g2VtQgr9PJbu3XOiZj5RZmh7AAuHIm4Bh-0Qc_lF5YKt_O8W2Fp5jujGbds9uJdbF9CUAr"
      "7t1dnZcAcQjbKBYNX4BAynRFdiuB--f_nZLgrnbyTyWzO75vRK5h6xBArLIARNPvkSjtQBMHlb1L07Qe7K0GarZRmB_eSN9383LcOLn6_dO--xi"
      "12jzDwusC-eOkHWEsqtFZESc6BfI7noOPqvhJ1phCnvWh6IeYI2w9QOYEUipUTI8np6LbgGY9Fs98rqVt5AXLIhWkWywlVmtVrBp0igcN_IoypG"
      "lUPQGe77Rw";
const QByteArray esToken = "eyJhbGciOiJFUzI1NiJ9." + rfcClaimsPart
    + ".DtEhU3ljbEg8L38VWAfUAqOyKAM6-Xx-F4GawxaepmXFCgfTjDxw5djxLa8ISlSApmWQxfKTUJqPP3-Kg6NU1Q";

QByteArray signedText(const QByteArray &token)
{
    return token.first(token.lastIndexOf('.'));
}

QByteArray signatureOf(const QByteArray &token)
{
    return *fromBase64Url(token.mid(token.lastIndexOf('.') + 1));
}

/// A token with this header, signed as HS256 whatever the header says.
QByteArray tokenWith(const QByteArray &header, const QByteArray &claims, const QByteArray &key)
{
    const QByteArray text = base64Url(header) + '.' + base64Url(claims);
    return text + '.' + base64Url(hmac(MacHash::HmacSha256, key, text));
}

} // namespace

class JwtTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theExamplesOfTheRfcAreBelieved_data()
    {
        QTest::addColumn<JwtAlgorithm>("algorithm");
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("token");
        QTest::newRow("HS256") << JwtAlgorithm::HS256 << rfcSecret() << hsToken;
        QTest::newRow("RS256") << JwtAlgorithm::RS256 << rfcRsaPublicKey << rsToken;
        QTest::newRow("ES256") << JwtAlgorithm::ES256 << rfcEcPublicKey << esToken;
    }

    void theExamplesOfTheRfcAreBelieved()
    {
        QFETCH(JwtAlgorithm, algorithm);
        QFETCH(QByteArray, key);
        QFETCH(QByteArray, token);
        const Result<Jwt> jwt = verifyJwt(token, algorithm, key);
        QVERIFY2(jwt, jwt ? "" : qPrintable(jwt.error().summary));
        QCOMPARE(jwt->claims, rfcClaims);
    }

    void theSignaturesOfTheRfcAreMade()
    {
        QCOMPARE(*signature(signedText(hsToken), JwtAlgorithm::HS256, rfcSecret()), signatureOf(hsToken));
        QCOMPARE(*signature(signedText(rsToken), JwtAlgorithm::RS256, rfcRsaKey), signatureOf(rsToken));
        // Every signature on a curve is another one.
        const QByteArray made = *signature(signedText(esToken), JwtAlgorithm::ES256, rfcEcKey);
        QCOMPARE(made.size(), 64);
        QVERIFY(made != *signature(signedText(esToken), JwtAlgorithm::ES256, rfcEcKey));
        QVERIFY(*isSignature(made, signedText(esToken), JwtAlgorithm::ES256, rfcEcPublicKey));
    }

    void shortNumbersOfACurveKeepTheirLength()
    {
        // One in 128 has a number with a leading zero, which ASN.1 leaves out.
        for (int i = 0; i < 400; ++i) {
            const QByteArray text = QByteArray::number(i);
            const QByteArray made = *signature(text, JwtAlgorithm::ES256, rfcEcKey);
            QCOMPARE(made.size(), 64);
            QVERIFY(*isSignature(made, text, JwtAlgorithm::ES256, rfcEcPublicKey));
        }
    }

    void whatIsSignedIsBelieved_data()
    {
        QTest::addColumn<JwtAlgorithm>("algorithm");
        QTest::addColumn<QByteArray>("privateKey");
        QTest::addColumn<QByteArray>("publicKey");
        const QByteArray secret = "pärla & ros";
        const MadeKey rsa = rsaKey();
        const Made made = certificate({});
        QTest::newRow("secret") << JwtAlgorithm::HS256 << secret << secret;
        QTest::newRow("RSA") << JwtAlgorithm::RS256 << privatePem(rsa) << publicPem(rsa);
        QTest::newRow("RSA, old form") << JwtAlgorithm::RS256 << traditionalPem(rsa) << publicPem(rsa);
        QTest::newRow("EC, old form") << JwtAlgorithm::ES256 << traditionalPem(made.key) << publicPem(made.key);
        QTest::newRow("certificate") << JwtAlgorithm::ES256 << made.keyPem() << made.pem();
    }

    void whatIsSignedIsBelieved()
    {
        QFETCH(JwtAlgorithm, algorithm);
        QFETCH(QByteArray, privateKey);
        QFETCH(QByteArray, publicKey);
        const QByteArray claims = "{ \"iss\": \"Luma\", \"amount\": 1.10, \"sub\": \"Zoë 👋\" }";
        const Result<QByteArray> token = signJwt(claims, algorithm, privateKey);
        QVERIFY2(token, token ? "" : qPrintable(token.error().summary));
        QVERIFY(!token->contains('='));
        const Result<Jwt> jwt = verifyJwt(*token, algorithm, publicKey);
        QVERIFY2(jwt, jwt ? "" : qPrintable(jwt.error().summary));
        QCOMPARE(jwt->claims, claims);
        QCOMPARE(jwt->header,
                 "{\"alg\":\"" + QByteArray{nameIn(jwtAlgorithmNames, algorithm).data()} + "\",\"typ\":\"JWT\"}");
    }

    void aKeyOfAnotherKindIsRefusedWithASentence_data()
    {
        QTest::addColumn<JwtAlgorithm>("algorithm");
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QString>("says");
        QTest::newRow("empty secret") << JwtAlgorithm::HS256 << QByteArray{} << u"empty"_s;
        QTest::newRow("PEM as secret") << JwtAlgorithm::HS256 << rfcRsaPublicKey << u"shared secret"_s;
        QTest::newRow("secret for RS256") << JwtAlgorithm::RS256 << QByteArray{"secret"} << u"PEM"_s;
        QTest::newRow("nothing for ES256") << JwtAlgorithm::ES256 << QByteArray{} << u"PEM"_s;
        QTest::newRow("EC for RS256") << JwtAlgorithm::RS256 << rfcEcKey << u"RSA key"_s;
        QTest::newRow("RSA for ES256") << JwtAlgorithm::ES256 << rfcRsaKey << u"P-256"_s;
        QTest::newRow("P-384 for ES256") << JwtAlgorithm::ES256 << privatePem(ecKey("P-384")) << u"P-256"_s;
        QTest::newRow("Ed25519 for ES256") << JwtAlgorithm::ES256 << privatePem(edKey()) << u"P-256"_s;
        QTest::newRow("short RSA") << JwtAlgorithm::RS256 << privatePem(rsaKey(1024)) << u"1024"_s;
        QTest::newRow("public key") << JwtAlgorithm::RS256 << rfcRsaPublicKey << u"private key"_s;
        QTest::newRow("certificate") << JwtAlgorithm::ES256 << certificate({}).pem() << u"private key"_s;
        QTest::newRow("password") << JwtAlgorithm::ES256 << encryptedPem(ecKey(), "pass") << u"password"_s;
        QTest::newRow("password, old form") << JwtAlgorithm::RS256 << traditionalPem(rsaKey(), "pass") << u"password"_s;
        QTest::newRow("cut off") << JwtAlgorithm::RS256 << rfcRsaKey.first(900) << u"whole"_s;
    }

    void aKeyOfAnotherKindIsRefusedWithASentence()
    {
        QFETCH(JwtAlgorithm, algorithm);
        QFETCH(QByteArray, key);
        QFETCH(QString, says);
        const Result<QByteArray> token = signJwt("{}", algorithm, key);
        QVERIFY(!token);
        QVERIFY2(token.error().summary.contains(says), qPrintable(token.error().summary));
    }

    void onlyObjectsAreClaims_data()
    {
        QTest::addColumn<QByteArray>("claims");
        QTest::newRow("nothing") << QByteArray{};
        QTest::newRow("array") << QByteArray{"[]"};
        QTest::newRow("text") << QByteArray{"\"iss\""};
        QTest::newRow("broken") << QByteArray{"{\"iss\":"};
        QTest::newRow("two") << QByteArray{"{} {}"};
    }

    void onlyObjectsAreClaims()
    {
        QFETCH(QByteArray, claims);
        QVERIFY(!signJwt(claims, JwtAlgorithm::HS256, "secret"));
        // Not even when somebody signed them.
        QVERIFY(!verifyJwt(tokenWith("{\"alg\":\"HS256\"}", claims, "secret"), JwtAlgorithm::HS256, "secret"));
    }

    void aForgedTokenIsNotBelieved_data()
    {
        QTest::addColumn<QByteArray>("token");
        const QByteArray good = tokenWith("{\"alg\":\"HS256\"}", "{}", "secret");
        QVERIFY(verifyJwt(good, JwtAlgorithm::HS256, "secret"));
        const QByteArray unsigned_ = base64Url("{\"alg\":\"none\"}") + '.' + base64Url("{}") + '.';
        QTest::newRow("none") << unsigned_;
        QTest::newRow("None") << base64Url("{\"alg\":\"None\"}") + '.' + base64Url("{}") + '.';
        QTest::newRow("none, signed") << tokenWith("{\"alg\":\"none\"}", "{}", "secret");
        QTest::newRow("other algorithm") << tokenWith("{\"alg\":\"HS512\"}", "{}", "secret");
        QTest::newRow("other case") << tokenWith("{\"alg\":\"hs256\"}", "{}", "secret");
        QTest::newRow("no algorithm") << tokenWith("{\"typ\":\"JWT\"}", "{}", "secret");
        QTest::newRow("algorithm is a number") << tokenWith("{\"alg\":256}", "{}", "secret");
        QTest::newRow("two algorithms") << tokenWith("{\"alg\":\"HS256\",\"alg\":\"none\"}", "{}", "secret");
        QTest::newRow("header is a list") << tokenWith("[\"HS256\"]", "{}", "secret");
        QTest::newRow("header is no JSON") << tokenWith("alg=HS256", "{}", "secret");
        QTest::newRow("demands an extension")
            << tokenWith("{\"alg\":\"HS256\",\"crit\":[\"b64\"],\"b64\":false}", "{}", "secret");
        QTest::newRow("other secret") << tokenWith("{\"alg\":\"HS256\"}", "{}", "Secret");
        QTest::newRow("other claims") << QByteArray{good}.replace(base64Url("{}"), base64Url("{\"a\":1}"));
        QTest::newRow("no signature") << good.first(good.lastIndexOf('.') + 1);
        QTest::newRow("short signature") << good.chopped(4);
        QTest::newRow("padded") << good + '=';
        QTest::newRow("fourth part") << good + ".e30";
        QTest::newRow("two parts") << good.first(good.lastIndexOf('.'));
        QTest::newRow("white space") << ' ' + good;
        QTest::newRow("empty") << QByteArray{};
        QTest::newRow("dots") << QByteArray{".."};
    }

    void aForgedTokenIsNotBelieved()
    {
        QFETCH(QByteArray, token);
        const Result<Jwt> jwt = verifyJwt(token, JwtAlgorithm::HS256, "secret");
        QVERIFY(!jwt);
        QVERIFY(!jwt.error().summary.isEmpty());
        QVERIFY(!jwt.error().summary.contains(u"secret"_s) && !jwt.error().detail.contains(u"secret"_s));
    }

    void aPublicKeyIsNoSharedSecret()
    {
        // The old trick: sign as HS256 with the public key and hope that the token's own word is taken.
        const QByteArray forged = tokenWith("{\"alg\":\"HS256\"}", "{}", rfcRsaPublicKey);
        QVERIFY(!verifyJwt(forged, JwtAlgorithm::RS256, rfcRsaPublicKey));
        QVERIFY(!verifyJwt(forged, JwtAlgorithm::HS256, rfcRsaPublicKey));
    }

    void signaturesOfOtherKeysAreNotBelieved()
    {
        const QByteArray token = *signJwt("{}", JwtAlgorithm::ES256, privatePem(ecKey()));
        QVERIFY(!verifyJwt(token, JwtAlgorithm::ES256, rfcEcPublicKey));
        QVERIFY(!verifyJwt(token, JwtAlgorithm::ES256, rfcRsaPublicKey));
        QVERIFY(!verifyJwt(token, JwtAlgorithm::ES256, "no key"));
        QVERIFY(!verifyJwt(token, JwtAlgorithm::RS256, rfcRsaPublicKey));
        QVERIFY(!*isSignature(QByteArray(64, '\0'), "text", JwtAlgorithm::ES256, rfcEcPublicKey));
        QVERIFY(!*isSignature({}, "text", JwtAlgorithm::RS256, rfcRsaPublicKey));
    }

    void base64UrlIsReadInOneSpellingOnly()
    {
        QCOMPARE(base64Url(QByteArray::fromHex("03ecffe0c1")), QByteArray{"A-z_4ME"}); // RFC 7515, appendix C
        QCOMPARE(*fromBase64Url("A-z_4ME"), QByteArray::fromHex("03ecffe0c1"));
        QVERIFY(fromBase64Url(""));
        for (const char *other : {"A-z_4ME=", "A+z/4ME", "A-z_4MF", "A-z_4M E", "A-z_4ME\n", "A"})
            QVERIFY2(!fromBase64Url(other), other);
    }

    void keyedHashesAreThoseOfTheRfcs()
    {
        // RFC 2202 and RFC 4231, second test case of each.
        const QByteArray text = "what do ya want for nothing?";
        QCOMPARE(hmac(MacHash::HmacSha1, "Jefe", text).toHex(), QByteArray{"effcdf6ae5eb2fa2d27416d5f184df9c259a7c79"});
        QCOMPARE(hmac(MacHash::HmacSha256, "Jefe", text).toHex(),
                 QByteArray{"5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"});
        QCOMPARE(
            hmac(MacHash::HmacSha512, "Jefe", text).toHex(),
            QByteArray{"164b7a7bfcf819e2e395fbe73b56e0a387bd64222e831fd610270cd7ea2505549758bf75c05a994a6d034f65f8f0e6"
                       "fdcaeab1a34d4a6b4b636e070a38bce737"});
    }

    void errorsOfOpenSslStayHere()
    {
        ERR_clear_error();
        (void)signJwt("{}", JwtAlgorithm::RS256, rfcRsaKey.first(900));
        (void)verifyJwt(rsToken, JwtAlgorithm::RS256, rfcRsaPublicKey.first(90));
        QCOMPARE(ERR_peek_error(), 0UL);
    }
};

QTEST_GUILESS_MAIN(JwtTest)
#include "tst_jwt.moc"
