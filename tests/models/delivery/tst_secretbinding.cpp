// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/delivery/secretbinding.h"

#include <QTest>

using namespace Hookbench;
using namespace Qt::StringLiterals;

class SecretBindingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void loopbackIsThisComputer_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("here");
        const auto row = [](const QString &url, bool here) { QTest::newRow(qPrintable(url)) << url << here; };
        row(u"http://127.0.0.1:8025/x"_s, true);
        row(u"http://127.9.8.7/"_s, true);
        row(u"http://LOCALHOST/"_s, true);
        row(u"http://[::1]:1/"_s, true);
        row(u"http://127.0.0.1.example.com/"_s, false);
        row(u"http://localhost.example.com/"_s, false);
        row(u"http://127.0.0.1@example.com/"_s, false);
        row(u"https://example.com/127.0.0.1"_s, false);
        row(u""_s, false);
    }
    void loopbackIsThisComputer()
    {
        QFETCH(QString, url);
        QTEST(staysHere(url), "here");
    }

    void aSecretGoesToTheHostsOfItsCredentialOnly()
    {
        ApiCredential credential = namedCredential(CredentialVendor::Custom, u"Luma"_s);
        credential.setField(CredentialField::ProviderUrl, u"https://API.example.com:8443/sms"_s);
        const SecretBinding binding = bindingOf(credential, u"API key"_s);
        QCOMPARE(binding.hosts, QStringList{u"api.example.com"_s});
        const auto may = [&binding](const QString &url) {
            return checkBinding(binding, {.kind = TargetKind::Url, .url = url}, url);
        };
        QVERIFY(may(u"https://api.example.com/other"_s));
        QVERIFY(may(u"http://127.0.0.1:1/"_s));
        const Result<> refused = may(u"https://example.com/"_s);
        QVERIFY(!refused);
        for (const QString &word : {u"Luma"_s, u"API key"_s, u"api.example.com"_s, u"not to example.com"_s})
            QVERIFY2(refused.error().summary.contains(word), qPrintable(refused.error().summary));
        QVERIFY(!may(u"https://api.example.com.evil.example/"_s));
        QVERIFY(!may(u"https://api.example.com@evil.example/"_s));
    }

    void aCredentialWithoutHostsStaysHere()
    {
        const SecretBinding binding = bindingOf(namedCredential(CredentialVendor::Sinch, u"Sinch"_s), u"Token"_s);
        QVERIFY(binding.hosts.isEmpty());
        const QString url = u"https://example.com/"_s;
        QVERIFY(!checkBinding(binding, {.kind = TargetKind::Url, .url = url}, url));
        // The console's own webhooks are asked for by name.
        QVERIFY(checkBinding(binding, {.kind = TargetKind::Webhook}, u"https://tunnel.example/journey"_s));
    }

    void aTypedSecretGoesWhereTheRequestSays()
    {
        const QString url = u"https://example.com/{{profile.id}}"_s;
        QVERIFY(checkBinding({}, {.kind = TargetKind::Url, .url = url}, u"https://example.com/7"_s));
    }

    void aHostThatIsFilledInGetsNone_data()
    {
        QTest::addColumn<QString>("url");
        QTest::newRow("fallback") << u"https://{{profile.host}}/x"_s;
        QTest::newRow("part") << u"https://api.{%= profile.region %}.example.com/x"_s;
        QTest::newRow("all") << u"{{profile.url}}"_s;
        QTest::newRow("no path") << u"https://example.com{{profile.path}}"_s;
    }
    void aHostThatIsFilledInGetsNone()
    {
        QFETCH(QString, url);
        QVERIFY(!checkBinding({}, {.kind = TargetKind::Url, .url = url}, u"https://example.com/x"_s));
    }

    void aSecretHeaderIsBoundToTheHostItWentToFirst()
    {
        SecretHeaderHosts hosts;
        OutboundRequest request{.url = u"https://one.example/"_s,
                                .headers = {{"X-Luma", "a"}, {"Authorization", "Bearer b"}},
                                .body = {},
                                .tls = {}};
        QVERIFY(!hosts.strayed(request));
        hosts.bind(request);
        QVERIFY(!hosts.strayed(request));
        request.url = u"https://two.example/"_s;
        const auto strayed = hosts.strayed(request);
        QVERIFY(strayed);
        QCOMPARE(strayed->first, u"Authorization"_s);
        QCOMPARE(strayed->second, u"one.example"_s);
        // Somebody agreed.
        hosts.bind(request);
        QVERIFY(!hosts.strayed(request));
        // Another secret is bound to nothing yet, and this computer is always fine.
        request.url = u"https://three.example/"_s;
        request.headers[1].second = "Bearer c";
        QVERIFY(!hosts.strayed(request));
        request.headers[1].second = "Bearer b";
        request.url = u"http://127.0.0.1:1/"_s;
        QVERIFY(!hosts.strayed(request));
    }
};

QTEST_GUILESS_MAIN(SecretBindingTest)
#include "tst_secretbinding.moc"
