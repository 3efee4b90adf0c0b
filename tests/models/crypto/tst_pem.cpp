// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/crypto/pem.h"
#include "tests/support/certificates.h"
#include "tests/support/samplekeys.h"

#include <QTest>

using namespace Hookbench;
using namespace Hookbench::Tests;

namespace {

QByteArray both(const QByteArray &first, const QByteArray &second)
{
    return first + second;
}

} // namespace

class PemTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyKindIsKnown_data()
    {
        QTest::addColumn<QByteArray>("pem");
        QTest::addColumn<Pem::Contents>("expected");
        using Pem::Contents;
        using Pem::KeyKind;
        const Made made = certificate({});
        const Contents rsa{.privateKeys = 1, .keyKind = KeyKind::Rsa};
        const Contents p256{.privateKeys = 1, .keyKind = KeyKind::EcP256};
        QTest::newRow("nothing") << QByteArray{} << Contents{};
        QTest::newRow("words") << QByteArray{"a secret token"} << Contents{};
        QTest::newRow("certificate") << made.pem() << Contents{.certificates = 1};
        QTest::newRow("chain") << made.pem() + "issued by\n" + certificate({}).pem() << Contents{.certificates = 2};
        QTest::newRow("RSA") << rfcRsaKey << rsa;
        QTest::newRow("RSA, old form") << traditionalPem(rsaKey()) << rsa;
        QTest::newRow("P-256") << rfcEcKey << p256;
        QTest::newRow("P-256, old form") << traditionalPem(ecKey()) << p256;
        QTest::newRow("with parameters in front")
            << "-----BEGIN EC PARAMETERS-----\nBggqhkjOPQMBBw==\n-----END EC PARAMETERS-----\n"
                + traditionalPem(ecKey())
            << p256;
        QTest::newRow("P-384") << privatePem(ecKey("P-384")) << Contents{.privateKeys = 1, .keyKind = KeyKind::OtherEc};
        QTest::newRow("Ed25519") << privatePem(edKey()) << Contents{.privateKeys = 1, .keyKind = KeyKind::Edwards};
        QTest::newRow("public") << rfcRsaPublicKey << Contents{.publicKeys = 1, .keyKind = KeyKind::Rsa};
        QTest::newRow("with password") << encryptedPem(ecKey(), "pass") << Contents{.encryptedKeys = 1};
        QTest::newRow("with password, old form") << traditionalPem(rsaKey(), "pass") << Contents{.encryptedKeys = 1};
        QTest::newRow("certificate and key")
            << made.pem() + made.keyPem() << Contents{.certificates = 1, .privateKeys = 1, .keyKind = KeyKind::EcP256};
        QTest::newRow("request") << QByteArray{"-----BEGIN CERTIFICATE REQUEST-----\nAAAA\n-----END CERTIFICATE "
                                               "REQUEST-----\n"}
                                 << Contents{.others = 1};
        QTest::newRow("key as certificate")
            << QByteArray{rfcEcPublicKey}.replace("PUBLIC KEY", "CERTIFICATE") << Contents{.damaged = true};
        QTest::newRow("CRLF") << made.pem().replace("\n", "\r\n") << Contents{.certificates = 1};
    }

    void everyKindIsKnown()
    {
        QFETCH(QByteArray, pem);
        QFETCH(Pem::Contents, expected);
        QVERIFY(Pem::contents(pem) == expected);
    }

    void damageIsSeenAndNeverFatal()
    {
        const QByteArray whole = certificate({}).pem();
        for (qsizetype length = 30; length < whole.size() - 2; ++length) {
            const Pem::Contents found = Pem::contents(whole.first(length));
            QCOMPARE(found.certificates, 0);
            QVERIFY2(!Pem::isCertificates(whole.first(length)), qPrintable(QString::number(length)));
        }
        for (qsizetype place = 0; place < whole.size(); ++place) {
            QByteArray changed = whole;
            changed[place] = changed[place] == 'A' ? '!' : 'A';
            (void)Pem::contents(changed);
            (void)Pem::keyFit(changed, changed);
        }
        (void)Pem::contents(QByteArray(100'000, '\xff'));
        (void)Pem::contents(QByteArray("-----BEGIN ").repeated(1000));
    }

    void onlyCertificatesAreCertificates()
    {
        const Made made = certificate({});
        QVERIFY(Pem::isCertificates(both(made.pem(), made.pem())));
        QVERIFY(!Pem::isCertificates(both(made.pem(), made.keyPem())));
        QVERIFY(!Pem::isCertificates(both(made.pem(), made.pem().first(200))));
        QVERIFY(!Pem::isCertificates({}));
        QVERIFY(Pem::isPrivateKey(made.keyPem()));
        QVERIFY(!Pem::isPrivateKey(both(made.keyPem(), made.keyPem())));
        QVERIFY(!Pem::isPrivateKey(both(made.keyPem(), made.pem())));
        QVERIFY(!Pem::isPrivateKey(rfcEcPublicKey));
        QVERIFY(!Pem::isPrivateKey(encryptedPem(made.key, "pass")));
        QVERIFY(Pem::looksLikePem(made.pem()) && !Pem::looksLikePem("BEGIN CERTIFICATE"));
    }

    void aKeyFitsItsOwnCertificateOnly()
    {
        using Pem::KeyFit;
        const Made authority = certificate({.name = "Luma CA", .authority = true});
        const Made made = certificate({}, &authority);
        QCOMPARE(Pem::keyFit(made.pem(), made.keyPem()), KeyFit::Fits);
        QCOMPARE(Pem::keyFit(both(made.pem(), authority.pem()), made.keyPem()), KeyFit::Fits);
        QCOMPARE(Pem::keyFit(both(authority.pem(), made.pem()), made.keyPem()), KeyFit::OtherKey);
        QCOMPARE(Pem::keyFit(made.pem(), rfcEcKey), KeyFit::OtherKey);
        QCOMPARE(Pem::keyFit(made.pem(), rfcRsaKey), KeyFit::OtherKey);
        QCOMPARE(Pem::keyFit(made.pem(), encryptedPem(made.key, "pass")), KeyFit::KeyEncrypted);
        QCOMPARE(Pem::keyFit(made.pem(), made.pem()), KeyFit::NoKey);
        QCOMPARE(Pem::keyFit(made.keyPem(), made.keyPem()), KeyFit::NoCertificate);
        QCOMPARE(Pem::keyFit({}, {}), KeyFit::NoCertificate);
        QCOMPARE(ERR_peek_error(), 0UL);
    }
};

QTEST_GUILESS_MAIN(PemTest)
#include "tst_pem.moc"
