// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/delivery/retryprofile.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <numeric>

using namespace Hookbench;
using namespace Qt::StringLiterals;

namespace {

RetryProfile builtIn(const QString &name)
{
    QFile file{QLatin1StringView(HOOKBENCH_SOURCE_DIR "/resources/retry/") + name + ".json"_L1};
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const Result<RetryProfile> profile = readRetryProfile(file.readAll());
    return profile ? *profile : RetryProfile{};
}

Exchange answered(int status, int attempt = 1, const HeaderList &headers = {})
{
    Exchange exchange;
    exchange.status = status;
    exchange.attempt = attempt;
    exchange.responseHeaders = headers;
    return exchange;
}

Exchange failed(Failure failure, int attempt = 1)
{
    Exchange exchange;
    exchange.failure = failure;
    exchange.attempt = attempt;
    return exchange;
}

double total(const RetryProfile &profile)
{
    return std::accumulate(profile.waits.cbegin(), profile.waits.cend(), 0.0);
}

} // namespace

class RetryProfileTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyBuiltInProfileIsReadUnderItsName_data();
    void everyBuiltInProfileIsReadUnderItsName();
    void brazeTriesFiveTimesMoreOverHalfAnHour();
    void sinchDoublesFromFiveSeconds();
    void vonageAcceptsOnlyTwoStatusesAndGoesOnForADay();
    void eightByEightWaitsAsPublished();
    void infobipWaitsByItsFormulaWhoseEndIsNotKnown();
    void standardWebhooksHonoursRetryAfterAndEndsOnGone();
    void retryAfterIsIgnoredByThoseWhoDoNotHonourIt();
    void retryAfterMayBeADate();
    void lostConnectionsAreRetriedButNotCancelledOnes();
    void brokenOffAnswerIsNoDelivery();
    void noneNeverRetries();
    void everyProfileSaysWhereItsFactsAreFrom_data();
    void everyProfileSaysWhereItsFactsAreFrom();
    void brazesHaltIsReadFromItsProfile();
    void faultyProfilesAreRefused_data();
    void faultyProfilesAreRefused();
};

void RetryProfileTest::everyBuiltInProfileIsReadUnderItsName_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name :
         {"none", "braze", "sinch", "vonage", "46elks", "8x8", "bird", "infobip", "standard-webhooks", "dialpad"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void RetryProfileTest::everyBuiltInProfileIsReadUnderItsName()
{
    QFETCH(QString, name);
    const RetryProfile profile = builtIn(name);
    QCOMPARE(profile.name, name);
    QVERIFY(isDelivered(profile, answered(200)));
    QVERIFY(!waitBeforeRetry(profile, answered(200)));
    QVERIFY(!waitBeforeRetry(profile, answered(503, int(profile.waits.size()) + 1)));
    QCOMPARE(waitBeforeRetry(profile, answered(503)).has_value(), !profile.waits.isEmpty());
}

void RetryProfileTest::brazeTriesFiveTimesMoreOverHalfAnHour()
{
    const RetryProfile braze = builtIn(u"braze"_s);
    QCOMPARE(braze.waits.size(), 5);
    QCOMPARE(total(braze), 1800.0);
    for (const int status : {408, 429, 500, 503, 599})
        QVERIFY2(waitBeforeRetry(braze, answered(status)), qPrintable(QString::number(status)));
    for (const int status : {301, 302, 400, 401, 404, 410, 422})
        QVERIFY2(!waitBeforeRetry(braze, answered(status)), qPrintable(QString::number(status)));
    QVERIFY(!braze.publishes(RetryFact::Schedule));
}

void RetryProfileTest::sinchDoublesFromFiveSeconds()
{
    const RetryProfile sinch = builtIn(u"sinch"_s);
    QVERIFY(sinch.publishes(RetryFact::Schedule));
    QCOMPARE(sinch.waits.front(), 5.0);
    QCOMPARE(sinch.waits.back(), 81920.0);
    for (qsizetype index = 1; index < sinch.waits.size(); ++index)
        QCOMPARE(sinch.waits.at(index), 2 * sinch.waits.at(index - 1));
    QCOMPARE(waitBeforeRetry(sinch, answered(500, 3)).value(), 20.0);
    QVERIFY(waitBeforeRetry(sinch, answered(429)));
    QVERIFY(!waitBeforeRetry(sinch, answered(408)));
}

void RetryProfileTest::vonageAcceptsOnlyTwoStatusesAndGoesOnForADay()
{
    const RetryProfile vonage = builtIn(u"vonage"_s);
    QVERIFY(isDelivered(vonage, answered(204)));
    QVERIFY(!isDelivered(vonage, answered(201)));
    QVERIFY(waitBeforeRetry(vonage, answered(201)));
    QVERIFY(waitBeforeRetry(vonage, answered(404)));
    QCOMPARE(total(vonage), 86400.0);
    QVERIFY(!vonage.publishes(RetryFact::Schedule));
}

void RetryProfileTest::eightByEightWaitsAsPublished()
{
    const RetryProfile profile = builtIn(u"8x8"_s);
    QCOMPARE(profile.waits, (QList<double>{1, 10, 30, 90}));
    QVERIFY(profile.publishes(RetryFact::Schedule));
    QVERIFY(waitBeforeRetry(profile, answered(400)));
    QVERIFY(waitBeforeRetry(profile, failed(Failure::TimedOut)));
    QVERIFY(!waitBeforeRetry(profile, answered(302)));
}

void RetryProfileTest::infobipWaitsByItsFormulaWhoseEndIsNotKnown()
{
    const RetryProfile infobip = builtIn(u"infobip"_s);
    for (qsizetype index = 0; index < infobip.waits.size(); ++index)
        QCOMPARE(infobip.waits.at(index), double(60 + 60 * (index + 1) * (index + 1)));
    QVERIFY(!infobip.publishes(RetryFact::Schedule));
}

void RetryProfileTest::standardWebhooksHonoursRetryAfterAndEndsOnGone()
{
    const RetryProfile profile = builtIn(u"standard-webhooks"_s);
    QCOMPARE(waitBeforeRetry(profile, answered(429, 1, {{"retry-after", "30"}})).value(), 30.0);
    QCOMPARE(waitBeforeRetry(profile, answered(429, 1, {{"Retry-After", "1"}})).value(), 5.0);
    QCOMPARE(waitBeforeRetry(profile, answered(429, 1, {{"Retry-After", "soon"}})).value(), 5.0);
    QCOMPARE(waitBeforeRetry(profile, answered(429, 1, {{"Retry-After", "-7"}})).value(), 5.0);
    QVERIFY(!waitBeforeRetry(profile, answered(410)));
    QVERIFY(waitBeforeRetry(profile, answered(302)));
}

void RetryProfileTest::retryAfterIsIgnoredByThoseWhoDoNotHonourIt()
{
    QCOMPARE(waitBeforeRetry(builtIn(u"sinch"_s), answered(429, 1, {{"Retry-After", "3600"}})).value(), 5.0);
}

void RetryProfileTest::retryAfterMayBeADate()
{
    Exchange exchange = answered(503, 1, {{"Retry-After", "Thu, 05 Mar 2026 10:01:00 GMT"}});
    exchange.at = 1'772'704'800'000; // 2026-03-05T10:00:00Z
    exchange.phases.total = 2'000'000;
    QCOMPARE(waitBeforeRetry(builtIn(u"standard-webhooks"_s), exchange).value(), 58.0);
}

void RetryProfileTest::lostConnectionsAreRetriedButNotCancelledOnes()
{
    const RetryProfile braze = builtIn(u"braze"_s);
    for (const Failure failure :
         {Failure::ConnectionLost, Failure::ConnectionRefused, Failure::TimedOut, Failure::NameNotFound})
        QVERIFY(waitBeforeRetry(braze, failed(failure)));
    for (const Failure failure : {Failure::Cancelled, Failure::BadUrl, Failure::NotLoopback})
        QVERIFY(!waitBeforeRetry(braze, failed(failure)));
}

void RetryProfileTest::brokenOffAnswerIsNoDelivery()
{
    Exchange exchange = answered(200);
    exchange.failure = Failure::ConnectionLost;
    const RetryProfile braze = builtIn(u"braze"_s);
    QVERIFY(!isDelivered(braze, exchange));
    QVERIFY(waitBeforeRetry(braze, exchange));
}

void RetryProfileTest::noneNeverRetries()
{
    QVERIFY(!waitBeforeRetry(builtIn(u"none"_s), failed(Failure::ConnectionLost)));
    QVERIFY(!waitBeforeRetry(builtIn(u"none"_s), answered(500)));
}

void RetryProfileTest::faultyProfilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("array") << QByteArray("[]");
    QTest::newRow("no waits") << QByteArray(R"({"name":"x","successes":["200"],"retried":[]})");
    QTest::newRow("negative wait") << QByteArray(R"({"name":"x","waits":[-1],"successes":["200"],"retried":[]})");
    QTest::newRow("word for a wait") << QByteArray(R"({"name":"x","waits":["soon"],"successes":["200"],"retried":[]})");
    QTest::newRow("backward range") << QByteArray(R"({"name":"x","waits":[],"successes":["299-200"],"retried":[]})");
    QTest::newRow("no name") << QByteArray(R"({"waits":[],"successes":["200"],"retried":[]})");
    const auto with = [](const char *members) -> QByteArray {
        return QByteArray{R"({"name":"x","waits":[],"successes":["200"],"retried":[],)"} + members + '}';
    };
    QTest::newRow("endless wait") << QByteArray(R"({"name":"x","waits":[1e300],"successes":["200"],"retried":[]})");
    QTest::newRow("unknown member") << with(R"("wait":[1])");
    QTest::newRow("unknown fact") << with(R"("unknown":["weather"])");
    QTest::newRow("jitter of three ends") << with(R"("jitter":[1,2,3])");
    QTest::newRow("jitter backwards") << with(R"("jitter":[2,1])");
    QTest::newRow("time-out as a number") << with(R"("timeOut":5)");
    QTest::newRow("halt without a pause") << with(R"("halt":{"failures":1,"window":1,"status":598,"counted":[]})");
    QTest::newRow("note in two languages") << with(R"("note":{"en":"a","fr":"b"})");
    QTest::newRow("word for a truth") << QByteArray(
        R"({"name":"x","waits":[],"successes":["200"],"retried":[],"honoursRetryAfter":"yes"})");
}

void RetryProfileTest::faultyProfilesAreRefused()
{
    QFETCH(QByteArray, json);
    const Result<RetryProfile> profile = readRetryProfile(json);
    QVERIFY(!profile);
    QVERIFY(!profile.error().summary.isEmpty());
}

void RetryProfileTest::everyProfileSaysWhereItsFactsAreFrom_data()
{
    everyBuiltInProfileIsReadUnderItsName_data();
}

void RetryProfileTest::everyProfileSaysWhereItsFactsAreFrom()
{
    QFETCH(QString, name);
    const RetryProfile profile = builtIn(name);
    QVERIFY(!profile.title.isEmpty());
    QVERIFY(profile.note.isComplete());
    QCOMPARE(profile.source.startsWith(u"https://"_s), name != u"none"_s);
    // A time-out is told exactly when it is published; a spread that is not is marked.
    if (name != u"none"_s)
        QCOMPARE(profile.publishes(RetryFact::TimeOut), profile.timeOut.has_value());
    if (profile.honoursRetryAfter)
        QVERIFY(profile.publishes(RetryFact::RetryAfter));
}

void RetryProfileTest::brazesHaltIsReadFromItsProfile()
{
    const RetryProfile braze = builtIn(u"braze"_s);
    QVERIFY(braze.halt);
    QCOMPARE(braze.halt->failures, 3000);
    QCOMPARE(braze.halt->window, 60.0);
    QCOMPARE(braze.halt->pause, 60.0);
    QCOMPARE(braze.halt->status, 598);
    for (const int status : {408, 429, 502, 503, 504, 529})
        QVERIFY(contains(braze.halt->counted, status));
    for (const int status : {500, 501, 404, 598, 599})
        QVERIFY(!contains(braze.halt->counted, status));
    QCOMPARE(braze.timeOut, (std::pair{90.0, 90.0}));
    QVERIFY(waitBeforeRetry(braze, answered(598)));
    QVERIFY(!builtIn(u"sinch"_s).halt);
    QCOMPARE(builtIn(u"vonage"_s).giveUpAfter, 86400.0);
    QCOMPARE(builtIn(u"standard-webhooks"_s).timeOut, (std::pair{15.0, 30.0}));
}

QTEST_GUILESS_MAIN(RetryProfileTest)
#include "tst_retryprofile.moc"
