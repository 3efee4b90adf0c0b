// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/network/httpeventsender.h"
#include "models/words/words.h"
#include "tests/support/secureserver.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Hookbench;
using namespace Hookbench::Tests;
using namespace Qt::StringLiterals;

namespace {

constexpr const char *here = "IP:127.0.0.1,DNS:localhost";

Exchange sent(HttpEventSender &sender, const OutboundRequest &request)
{
    const QFuture<Exchange> future = sender.send(request);
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 20'000) || future.resultCount() == 0)
        return {};
    return future.result();
}

SecureServer::Answer ok()
{
    return [](const Seen &, int) { return SecureServer::json("{\"id\":\"m-1\"}"); };
}

} // namespace

class TlsTest : public QObject
{
    Q_OBJECT
private:
    const Made m_authority = certificate({.name = "Luma CA", .authority = true});
    const Made m_server = certificate({.name = "server", .alternativeNames = here}, &m_authority);
    const Made m_stranger = certificate({.name = "Stranger CA", .authority = true});
    const Made m_client = certificate({.name = "luma-client"}, &m_authority);

    ServerSetup plain() const
    {
        return {.certificates = m_server.pem(), .key = m_server.keyPem(), .clientAuthorities = {}};
    }
    ServerSetup mutual(QSsl::SslProtocol protocol = QSsl::TlsV1_2OrLater) const
    {
        return {.certificates = m_server.pem(),
                .key = m_server.keyPem(),
                .clientAuthorities = m_authority.pem(),
                .protocol = protocol};
    }
    OutboundRequest to(const QString &url) const
    {
        OutboundRequest request;
        request.url = url;
        request.headers = {{"Content-Type", "application/json"}};
        request.body = "{}";
        request.tls.trustedCertificates = m_authority.pem();
        return request;
    }
    OutboundRequest withClient(const QString &url, const Made &client) const
    {
        OutboundRequest request = to(url);
        request.tls.clientCertificate = client.pem();
        request.tls.clientKey = Secret{client.keyPem()};
        return request;
    }

private Q_SLOTS:
    void aTrustedCertificateIsEnough()
    {
        SecureServer server{plain(), ok()};
        HttpEventSender sender;
        const Exchange exchange = sent(sender, to(server.url()));
        QCOMPARE(exchange.failure, Failure::None);
        QCOMPARE(exchange.status, 200);
        QCOMPARE(exchange.responseBody, QByteArray{"{\"id\":\"m-1\"}"});
        QVERIFY(exchange.phases.tls > 0);
        QCOMPARE(server.seen().size(), 1);
        QVERIFY(server.seen().first().client.isEmpty());
        QCOMPARE(sent(sender, to(server.url(u"/"_s, u"localhost"_s))).status, 200);
    }

    void badCertificatesAreToldApart_data()
    {
        QTest::addColumn<QByteArray>("certificates");
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<Failure>("failure");
        const auto row = [](const char *name, const Made &made, Failure failure) {
            QTest::newRow(name) << made.pem() << made.keyPem() << failure;
        };
        row("untrusted", certificate({.alternativeNames = here}, &m_stranger), Failure::CertificateNotTrusted);
        row("self-signed", certificate({.alternativeNames = here}), Failure::CertificateNotTrusted);
        row("expired", certificate({.alternativeNames = here, .validUntil = -60}, &m_authority),
            Failure::CertificateExpired);
        row("not valid yet", certificate({.alternativeNames = here, .validFrom = 3600}, &m_authority),
            Failure::CertificateExpired);
        row("other host", certificate({.alternativeNames = "DNS:luma.example"}, &m_authority),
            Failure::CertificateOfOtherHost);
        row("other address", certificate({.alternativeNames = "IP:127.0.0.2"}, &m_authority),
            Failure::CertificateOfOtherHost);
        row("name in the wrong place", certificate({.name = "127.0.0.1"}, &m_authority), Failure::None);
    }

    void badCertificatesAreToldApart()
    {
        QFETCH(QByteArray, certificates);
        QFETCH(QByteArray, key);
        QFETCH(Failure, failure);
        SecureServer server{{.certificates = certificates, .key = key, .clientAuthorities = {}}, ok()};
        HttpEventSender sender;
        const Exchange exchange = sent(sender, to(server.url()));
        QCOMPARE(nameIn(failureNames, exchange.failure), nameIn(failureNames, failure));
        if (failure == Failure::None)
            return;
        QCOMPARE(exchange.status, 0);
        QVERIFY(!exchange.failureDetail.isEmpty());
        QVERIFY(Words::summary(exchange).startsWith(u"Not sent: the endpoint’s certificate"_s));
        // Nothing of the request has gone out.
        QTest::qWait(20);
        QVERIFY(server.seen().isEmpty());
    }

    void whatWasAgreedIsTold()
    {
        const Made made = certificate({.name = "Luma Åre", .alternativeNames = here}, &m_authority);
        SecureServer server{{.certificates = made.pem(), .key = made.keyPem(), .clientAuthorities = {}}, ok()};
        HttpEventSender sender;
        const Exchange exchange = sent(sender, to(server.url()));
        QCOMPARE(exchange.status, 200);
        QVERIFY2(exchange.tls.protocol.startsWith(u"TLSv1."), qPrintable(exchange.tls.protocol));
        QVERIFY(!exchange.tls.cipher.isEmpty());
        QVERIFY2(exchange.tls.subject.contains(u"Luma Åre"), qPrintable(exchange.tls.subject));
        QVERIFY(!exchange.tls.issuer.isEmpty());
        QVERIFY(exchange.tls.issuer != exchange.tls.subject);
        QVERIFY2(exchange.tls.validUntil.endsWith(u"GMT"), qPrintable(exchange.tls.validUntil));
        QCOMPARE(exchange.peer, u"127.0.0.1"_s);
    }

    void aSeriesTellsItOfKeptConnectionsToo()
    {
        SecureServer server{plain(), ok()};
        HttpEventSender sender;
        const auto series = sender.sendMany(
            {.count = 3, .concurrency = 1, .ratePerSecond = 0, .request = [this, url = server.url()](qint64) {
                 return to(url);
             }});
        QList<Exchange> all;
        connect(series.get(), &SendSeries::exchanged, this, [&](const QList<Exchange> &some) { all += some; });
        QTRY_COMPARE_WITH_TIMEOUT(all.size(), 3, 20'000);
        for (const Exchange &exchange : std::as_const(all)) {
            QCOMPARE(exchange.status, 200);
            QVERIFY(!exchange.tls.protocol.isEmpty());
        }
    }

    void withoutOwnTrustOnlyTheSystemIsTrusted()
    {
        SecureServer server{plain(), ok()};
        HttpEventSender sender;
        OutboundRequest request = to(server.url());
        request.tls = {};
        QCOMPARE(sent(sender, request).failure, Failure::CertificateNotTrusted);
    }

    void whatTheSystemTrustsStaysTrusted()
    {
        QTemporaryDir dir;
        QFile file{dir.filePath(u"authorities.pem"_s)};
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(m_stranger.pem());
        file.close();
        const Made strange = certificate({.alternativeNames = here}, &m_stranger);
        SecureServer ofSystem{{.certificates = strange.pem(), .key = strange.keyPem(), .clientAuthorities = {}}, ok()};
        SecureServer ofOwn{plain(), ok()};
        HttpEventSender sender{{.file = QFile::encodeName(file.fileName()), .directory = {}}};
        OutboundRequest bare = to(ofSystem.url());
        bare.tls = {};
        QCOMPARE(sent(sender, bare).status, 200);
        QCOMPARE(sent(sender, to(ofSystem.url())).status, 200);
        QCOMPARE(sent(sender, to(ofOwn.url())).status, 200);
        bare.url = ofOwn.url();
        QCOMPARE(sent(sender, bare).failure, Failure::CertificateNotTrusted);
    }

    void theSystemsDirectoryStaysTrusted()
    {
        QTemporaryDir dir;
        const auto hash
            = X509_NAME_hash_ex(X509_get_subject_name(m_stranger.certificate.get()), nullptr, nullptr, nullptr);
        QFile file{dir.filePath(u"%1.0"_s.arg(hash, 8, 16, QChar(u'0')))};
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(m_stranger.pem());
        file.close();
        const Made strange = certificate({.alternativeNames = here}, &m_stranger);
        SecureServer server{{.certificates = strange.pem(), .key = strange.keyPem(), .clientAuthorities = {}}, ok()};
        HttpEventSender sender{{.file = {}, .directory = QFile::encodeName(dir.path())}};
        QCOMPARE(sent(sender, to(server.url())).status, 200);
    }

    void libcurlKnowsWhereTheSystemsTrustLies()
    {
        const SystemTrust trust = systemTrust();
        QVERIFY(!trust.file.isEmpty() || !trust.directory.isEmpty());
    }

    void clientCertificatesAreShownAndJudged_data()
    {
        QTest::addColumn<QSsl::SslProtocol>("protocol");
        QTest::addColumn<Failure>("withoutAny");
        // TLS 1.2 has no word for a certificate that is missing.
        QTest::newRow("TLS 1.2") << QSsl::TlsV1_2 << Failure::TlsFailed;
        QTest::newRow("TLS 1.3") << QSsl::TlsV1_3 << Failure::ClientCertificateMissing;
    }

    void clientCertificatesAreShownAndJudged()
    {
        QFETCH(QSsl::SslProtocol, protocol);
        QFETCH(Failure, withoutAny);
        SecureServer server{mutual(protocol), ok()};
        HttpEventSender sender;
        const Exchange right = sent(sender, withClient(server.url(), m_client));
        QCOMPARE(right.failure, Failure::None);
        QCOMPARE(right.status, 200);
        QCOMPARE(server.seen().size(), 1);
        QCOMPARE(server.seen().first().client, u"luma-client"_s);

        const Exchange without = sent(sender, to(server.url()));
        QCOMPARE(without.status, 0);
        QCOMPARE(nameIn(failureNames, without.failure), nameIn(failureNames, withoutAny));
        QVERIFY(Words::summary(without).contains(u"client certificate"_s));
        const Exchange foreign = sent(sender, withClient(server.url(), certificate({.name = "x"}, &m_stranger)));
        QCOMPARE(foreign.status, 0);
        QCOMPARE(nameIn(failureNames, foreign.failure), nameIn(failureNames, Failure::ClientCertificateRefused));
        const Made old = certificate({.name = "old", .validUntil = -60}, &m_authority);
        const Exchange expired = sent(sender, withClient(server.url(), old));
        QCOMPARE(nameIn(failureNames, expired.failure), nameIn(failureNames, Failure::ClientCertificateRefused));
        QCOMPARE(server.seen().size(), 1);
    }

    void unusableOptionsAreResults_data()
    {
        QTest::addColumn<QByteArray>("trusted");
        QTest::addColumn<QByteArray>("clientCertificate");
        QTest::addColumn<QByteArray>("clientKey");
        const QByteArray trusted = m_authority.pem();
        const QByteArray pem = m_client.pem();
        const QByteArray key = m_client.keyPem();
        QTest::newRow("trust is no PEM") << QByteArray{"trust me"} << QByteArray{} << QByteArray{};
        QTest::newRow("trust is cut off") << trusted.first(200) << QByteArray{} << QByteArray{};
        QTest::newRow("trust is a key") << key << QByteArray{} << QByteArray{};
        QTest::newRow("certificate is no PEM") << trusted << QByteArray{"me"} << key;
        QTest::newRow("certificate is cut off") << trusted << pem.first(200) << key;
        QTest::newRow("key is no PEM") << trusted << pem << QByteArray{"key"};
        QTest::newRow("key is cut off") << trusted << pem << key.first(80);
        QTest::newRow("key is another's") << trusted << pem << privatePem(ecKey());
        QTest::newRow("key has a password") << trusted << pem << encryptedPem(m_client.key, "pass");
        QTest::newRow("old key has a password") << trusted << pem << traditionalPem(m_client.key, "pass");
        QTest::newRow("key is missing") << trusted << pem << QByteArray{};
        QTest::newRow("binary") << QByteArray(1000, '\xff') << QByteArray(1000, '\0') << QByteArray(1000, '-');
    }

    void unusableOptionsAreResults()
    {
        QFETCH(QByteArray, trusted);
        QFETCH(QByteArray, clientCertificate);
        QFETCH(QByteArray, clientKey);
        SecureServer server{plain(), ok()};
        // Without a system file, so that only what was given can be trusted.
        HttpEventSender sender{{.file = "/nowhere", .directory = {}}};
        OutboundRequest request = to(server.url());
        request.tls = {trusted, clientCertificate, Secret{clientKey}};
        const Exchange exchange = sent(sender, request);
        QCOMPARE(nameIn(failureNames, exchange.failure), nameIn(failureNames, Failure::TlsOptionsUnusable));
        QVERIFY(Words::summary(exchange).contains(u"Paste them again"_s));
        QVERIFY(server.seen().isEmpty());
    }

    void oneRequestsCertificateIsNotShownForTheNext()
    {
        SecureServer server{mutual(), ok()};
        SecureServer open{plain(), ok()};
        HttpEventSender sender;
        QCOMPARE(sent(sender, withClient(server.url(), m_client)).status, 200);
        QCOMPARE(sent(sender, to(open.url())).status, 200);
        QVERIFY(open.seen().first().client.isEmpty());
        QCOMPARE(sent(sender, to(server.url())).status, 0);
    }

    void aSeriesChangesItsOptionsFromRequestToRequest()
    {
        SecureServer server{mutual(), ok()};
        HttpEventSender sender;
        const QString url = server.url();
        const auto series
            = sender.sendMany({.count = 6, .concurrency = 1, .ratePerSecond = 0, .request = [&](qint64 i) {
                                   OutboundRequest request = withClient(url, m_client);
                                   if (i % 2 == 1)
                                       request.tls.clientCertificate.clear();
                                   if (i % 2 == 1)
                                       request.tls.clientKey = {};
                                   return request;
                               }});
        QList<Exchange> all;
        bool finished = false;
        connect(series.get(), &SendSeries::exchanged, this, [&](const QList<Exchange> &some) { all += some; });
        connect(series.get(), &SendSeries::finished, this, [&] { finished = true; });
        QTRY_VERIFY_WITH_TIMEOUT(finished, 20'000);
        QCOMPARE(all.size(), 6);
        for (qsizetype i = 0; i < all.size(); ++i)
            QCOMPARE(all.at(i).status, i % 2 == 0 ? 200 : 0);
    }

    void httpToAnHttpsPortIsAResult()
    {
        SecureServer server{plain(), ok()};
        HttpEventSender sender;
        QVERIFY(sent(sender, to(server.url().replace(u"https"_s, u"http"_s))).failure != Failure::None);
    }
};

QTEST_GUILESS_MAIN(TlsTest)
#include "tst_tls.moc"
