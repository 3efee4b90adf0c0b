// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/checks/feedbackchecks.h"
#include "tests/support/samplekeys.h"

#include <QTest>

#include <algorithm>

using namespace Hookbench;
using namespace Hookbench::Tests;
using namespace Qt::Literals::StringLiterals;

namespace {

FeedbackWebhook good()
{
    FeedbackWebhook webhook;
    webhook.name = u"Luma feedback"_s;
    webhook.channels = {FeedbackChannel::Email, FeedbackChannel::Sms};
    webhook.url = u"https://hooks.luma.example/feedback"_s;
    return webhook;
}

int errors(const FeedbackComplaints &complaints, FeedbackField field)
{
    return int(std::count_if(complaints.cbegin(), complaints.cend(), [field](const FeedbackComplaint &complaint) {
        return complaint.field == field && complaint.severity == Severity::Error;
    }));
}

} // namespace

class FeedbackChecksTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void wholeWebhookHasNothingToComplainOf() { QVERIFY(checkFeedbackWebhook(good(), {}, {}).isEmpty()); }

    void nameAndChannelsAreNeeded()
    {
        FeedbackWebhook webhook = good();
        webhook.name = u"  "_s;
        webhook.channels.clear();
        const FeedbackComplaints complaints = checkFeedbackWebhook(webhook);
        QCOMPARE(errors(complaints, FeedbackField::Name), 1);
        QCOMPARE(errors(complaints, FeedbackField::Channels), 1);
    }

    void urlsAreJudged_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("taken");
        QTest::addColumn<bool>("noted");
        QTest::newRow("https") << u"https://hooks.luma.example/a?b=c"_s << true << false;
        QTest::newRow("port") << u"https://hooks.luma.example:8443/"_s << true << false;
        QTest::newRow("IPv6") << u"https://[2001:db8::1]/x"_s << true << false;
        QTest::newRow("other letters") << u"https://höken.example/x"_s << true << false;
        QTest::newRow("http here") << u"http://127.0.0.1:8080/x"_s << true << true;
        QTest::newRow("http localhost") << u"http://localhost/x"_s << true << true;
        QTest::newRow("http IPv6 here") << u"http://[::1]:90/x"_s << true << true;
        QTest::newRow("http elsewhere") << u"http://hooks.luma.example/x"_s << false << false;
        QTest::newRow("http that looks like here") << u"http://127.0.0.1.luma.example/x"_s << false << false;
        QTest::newRow("http of a name that begins so") << u"http://localhost.luma.example/"_s << false << false;
        QTest::newRow("empty") << u" "_s << false << false;
        QTest::newRow("user") << u"https://kim:secret@luma.example/"_s << false << false;
        QTest::newRow("fragment") << u"https://luma.example/#top"_s << false << false;
        QTest::newRow("empty fragment") << u"https://luma.example/#"_s << false << false;
        QTest::newRow("no host") << u"https:///path"_s << false << false;
        QTest::newRow("no number of four") << u"https://1.2.3.4.5/"_s << false << false;
        QTest::newRow("too large a number") << u"https://1.2.3.400/"_s << false << false;
        QTest::newRow("empty label") << u"https://luma..example/"_s << false << false;
        QTest::newRow("hyphen in front") << u"https://-luma.example/"_s << false << false;
        QTest::newRow("blank") << u"https://luma .example/"_s << false << false;
        QTest::newRow("ftp") << u"ftp://luma.example/"_s << false << false;
        QTest::newRow("no scheme") << u"luma.example/x"_s << false << false;
    }
    void urlsAreJudged()
    {
        QFETCH(QString, url);
        QFETCH(bool, taken);
        QFETCH(bool, noted);
        const FeedbackComplaints complaints = checkFeedbackUrl(url);
        QCOMPARE(firstError(complaints).isEmpty(), taken);
        QCOMPARE(!complaints.isEmpty() && taken, noted);
        // A password is not repeated.
        QVERIFY(!firstError(complaints).contains(u"secret"_s));
    }

    void headersAreJudged_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        QTest::addColumn<FeedbackField>("field");
        QTest::newRow("empty name") << u""_s << u"x"_s << FeedbackField::HeaderName;
        QTest::newRow("blank in it") << u"X Luma"_s << u"x"_s << FeedbackField::HeaderName;
        QTest::newRow("colon") << u"X-Luma:"_s << u"x"_s << FeedbackField::HeaderName;
        QTest::newRow("line break in the name") << u"X-A\r\nX-B"_s << u"x"_s << FeedbackField::HeaderName;
        QTest::newRow("reserved") << u"content-LENGTH"_s << u"1"_s << FeedbackField::HeaderName;
        QTest::newRow("doubled") << u"x-tenant"_s << u"1"_s << FeedbackField::HeaderName;
        QTest::newRow("line break") << u"X-Luma"_s << u"a\nb"_s << FeedbackField::HeaderValue;
        QTest::newRow("carriage return") << u"X-Luma"_s << u"a\rb"_s << FeedbackField::HeaderValue;
        QTest::newRow("secret in the value") << u"X-Api-Key"_s << u"hunter2"_s << FeedbackField::HeaderValue;
    }
    void headersAreJudged()
    {
        QFETCH(QString, name);
        QFETCH(QString, value);
        QFETCH(FeedbackField, field);
        FeedbackWebhook webhook = good();
        webhook.headers = {{u"X-Tenant"_s, u"luma"_s}, {name, value}};
        const FeedbackComplaints complaints = checkFeedbackWebhook(webhook);
        QCOMPARE(errors(complaints, field), 1);
        QCOMPARE(complaints.first().row, 1);
        QVERIFY(!firstError(complaints).contains(u"hunter2"_s));
    }

    void tokenOwnsItsHeader()
    {
        FeedbackWebhook webhook = good();
        webhook.headers = {{u"Authorization"_s, {}}};
        QCOMPARE(errors(checkFeedbackWebhook(webhook), FeedbackField::HeaderName), 0);
        webhook.authentication = FeedbackAuthentication::Jwt;
        QCOMPARE(errors(checkFeedbackWebhook(webhook), FeedbackField::HeaderName), 1);
    }

    void claimsAreJudged_data()
    {
        QTest::addColumn<QString>("claims");
        QTest::addColumn<bool>("taken");
        QTest::newRow("none") << u" "_s << true;
        QTest::newRow("object") << u"{\"tenant\":\"luma\",\"n\":{\"a\":[1]}}"_s << true;
        QTest::newRow("array") << u"[1]"_s << false;
        QTest::newRow("broken") << u"{\"a\":}"_s << false;
        QTest::newRow("doubled") << u"{\"a\":1,\"a\":2}"_s << false;
        QTest::newRow("ours") << u"{\"exp\":1}"_s << false;
        QTest::newRow("ours, escaped") << u"{\"\\u0061ud\":\"x\"}"_s << false;
    }
    void claimsAreJudged()
    {
        QFETCH(QString, claims);
        FeedbackWebhook webhook = good();
        webhook.authentication = FeedbackAuthentication::Jwt;
        webhook.jwt.extraClaims = claims;
        QTEST(errors(checkFeedbackWebhook(webhook), FeedbackField::Claims) == 0, "taken");
        // Without a token nobody reads them.
        webhook.authentication = FeedbackAuthentication::None;
        QVERIFY(checkFeedbackWebhook(webhook).isEmpty());
    }

    void keysAreJudged_data()
    {
        QTest::addColumn<JwtAlgorithm>("algorithm");
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<bool>("taken");
        const QByteArray shared(32, 'k');
        QTest::newRow("shared") << JwtAlgorithm::HS256 << shared << true;
        QTest::newRow("short") << JwtAlgorithm::HS256 << QByteArray{"short"} << true;
        QTest::newRow("none") << JwtAlgorithm::HS256 << QByteArray{} << false;
        QTest::newRow("HS256 with a key file") << JwtAlgorithm::HS256 << rfcRsaKey << false;
        QTest::newRow("HS256 with a public key") << JwtAlgorithm::HS256 << rfcRsaPublicKey << false;
        QTest::newRow("RSA") << JwtAlgorithm::RS256 << rfcRsaKey << true;
        QTest::newRow("RS256 with an EC key") << JwtAlgorithm::RS256 << rfcEcKey << false;
        QTest::newRow("RS256 with a public key") << JwtAlgorithm::RS256 << rfcRsaPublicKey << false;
        QTest::newRow("RS256 with a shared secret") << JwtAlgorithm::RS256 << shared << false;
        QTest::newRow("RS256 cut off") << JwtAlgorithm::RS256 << rfcRsaKey.first(400) << false;
        QTest::newRow("two keys") << JwtAlgorithm::RS256 << rfcRsaKey + rfcRsaKey << false;
        QTest::newRow("EC") << JwtAlgorithm::ES256 << rfcEcKey << true;
        QTest::newRow("ES256 with an RSA key") << JwtAlgorithm::ES256 << rfcRsaKey << false;
    }
    void keysAreJudged()
    {
        QFETCH(JwtAlgorithm, algorithm);
        QFETCH(QByteArray, key);
        const FeedbackComplaints complaints = checkJwtKey(Secret{key}, algorithm);
        QTEST(firstError(complaints).isEmpty(), "taken");
        // A key is never repeated.
        for (const FeedbackComplaint &complaint : complaints)
            QVERIFY(key.size() < 48 || !complaint.sentence.contains(QString::fromUtf8(key.mid(40, 8))));
    }

    void shortSecretIsNoted()
    {
        QCOMPARE(checkJwtKey(Secret{"short"}, JwtAlgorithm::HS256).first().severity, Severity::Warning);
        QVERIFY(checkJwtKey(Secret{QByteArray(32, 'k')}, JwtAlgorithm::HS256).isEmpty());
    }

    void keyForOneAlgorithmIsNoneForAnother()
    {
        FeedbackWebhook webhook = good();
        webhook.authentication = FeedbackAuthentication::Jwt;
        QCOMPARE(errors(checkFeedbackWebhook(webhook, {}, {}), FeedbackField::Key), 1);
        const QStringList kept{jwtKeySlot(JwtAlgorithm::HS256)};
        QCOMPARE(errors(checkFeedbackWebhook(webhook, kept, {}), FeedbackField::Key), 0);
        webhook.jwt.algorithm = JwtAlgorithm::RS256;
        QCOMPARE(errors(checkFeedbackWebhook(webhook, kept, {}), FeedbackField::Key), 1);
        const SecretChanges typed{{jwtKeySlot(JwtAlgorithm::RS256), Secret{rfcRsaKey}}};
        QCOMPARE(errors(checkFeedbackWebhook(webhook, kept, typed), FeedbackField::Key), 0);
    }

    void secretHeaderNeedsItsValue()
    {
        FeedbackWebhook webhook = good();
        webhook.headers = {{u"X-Api-Key"_s, {}}};
        QCOMPARE(errors(checkFeedbackWebhook(webhook, {}, {}), FeedbackField::HeaderValue), 1);
        QVERIFY(checkFeedbackWebhook(webhook, {headerSlot(u"x-api-key"_s)}, {}).isEmpty());
        QVERIFY(checkFeedbackWebhook(webhook, {}, {{headerSlot(u"X-API-KEY"_s), Secret{"v"}}}).isEmpty());
        QCOMPARE(errors(checkFeedbackWebhook(webhook, {}, {{headerSlot(u"X-Api-Key"_s), Secret{"a\nb"}}}),
                        FeedbackField::HeaderValue),
                 1);
    }
};

QTEST_GUILESS_MAIN(FeedbackChecksTest)
#include "tst_feedbackchecks.moc"
