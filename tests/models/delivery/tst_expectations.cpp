// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/delivery/expectations.h"
#include "models/delivery/expectationtext.h"
#include "models/delivery/inboundprocessor.h"
#include "models/values/statustext.h"
#include "models/words/expectationwords.h"
#include "tests/support/samplewebhooks.h"

#include <QTest>

using namespace Hookbench;
using namespace Qt::StringLiterals;

namespace {

Exchange answered()
{
    Exchange exchange;
    exchange.status = 202;
    exchange.responseHeaders
        = {{"Content-Type", "application/json; charset=utf-8"}, {"X-Trace", " one "}, {"x-trace", "two"}};
    exchange.responseBody = R"({"a":{"b":1.50,"c~/d":"Hej å","none":null},"list":[1,{"x":true}],"a b":"c"})";
    exchange.phases.total = 12'300;
    return exchange;
}

/// What our own receiver answers to a text.
QByteArray receiverAnswer(const QByteArray &message)
{
    SmsWebhookRecord record;
    record.id = QUuid::createUuid();
    record.webhook = Testing::customInbound();
    const ReadyWebhook webhook{record};
    InboundContext context;
    context.consent = [](const ConsentKey &) { return ConsentState::Unknown; };
    context.seen = [](const QString &) { return false; };
    return processInbound(webhook, "application/json",
                          R"({"inboundMessage":")" + message
                              + R"(","profileNumber":"+46701740612","requestId":"1","originTimestamp":1,)"
                                R"("inboundNumber":"+46701740605"})",
                          context)
        .answer;
}

ExpectationResult only(const QString &text, const Exchange &exchange)
{
    const Result<Expectation> expectation = readExpectation(text);
    if (!expectation)
        qFatal("%s", qPrintable(expectation.error().summary));
    return check({*expectation}, exchange).first();
}

} // namespace

class TestExpectations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersAreCompared_data();
    void answersAreCompared();
    void decisionsOfOurReceiverAreCompared_data();
    void decisionsOfOurReceiverAreCompared();
    void ofSeveralDecisionsEachHasToFit();
    void aDuplicateSaysThatItIsOne();
    void withoutAnAnswerNothingIsMet();
    void whatCantBeReadIsSaid();
    void textsReadBackAsTheyWereWritten_data();
    void textsReadBackAsTheyWereWritten();
    void wrongTextsAreRefusedWithTheRightForm_data();
    void wrongTextsAreRefusedWithTheRightForm();
    void statusesAreReadAndWritten();
    void sentencesSayWhatWasThere();
};

void TestExpectations::answersAreCompared_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<ExpectationVerdict>("verdict");
    QTest::addColumn<QString>("got");
    using V = ExpectationVerdict;
    const auto row = [](const QString &text, V verdict, const QString &got) {
        QTest::newRow(qPrintable(text)) << text << verdict << got;
    };
    row(u"status 202"_s, V::Met, u"202"_s);
    row(u"status 2xx"_s, V::Met, u"202"_s);
    row(u"status 200, 201-203"_s, V::Met, u"202"_s);
    row(u"status 200,404"_s, V::Different, u"202"_s);
    row(u"header content-type"_s, V::Met, u"application/json; charset=utf-8"_s);
    row(u"header content-type exists"_s, V::Met, u"application/json; charset=utf-8"_s);
    row(u"header Content-Type contains application/json"_s, V::Met, u"application/json; charset=utf-8"_s);
    row(u"header Content-Type = application/json"_s, V::Different, u"application/json; charset=utf-8"_s);
    row(u"header X-Trace = two"_s, V::Met, u"two"_s);
    row(u"header X-Trace = three"_s, V::Different, u"one, two"_s);
    row(u"header X-Trace absent"_s, V::Present, u"one"_s);
    row(u"header Location absent"_s, V::Met, u""_s);
    row(u"header Location = x"_s, V::Missing, u""_s);
    row(u"body /a/b = 1.5"_s, V::Met, u"1.50"_s);
    row(u"body /a/b = 15e-1"_s, V::Met, u"1.50"_s);
    row(u"body /a/b = \"1.5\""_s, V::Different, u"1.50"_s);
    row(u"body /a/c~0~1d = Hej å"_s, V::Met, u"\"Hej å\""_s);
    row(u"body /a/c~0~1d contains å"_s, V::Met, u"\"Hej å\""_s);
    row(u"body /a/c~0~1d contains Å"_s, V::Different, u"\"Hej å\""_s);
    row(u"body /a/none = null"_s, V::Met, u"null"_s);
    row(u"body /a/none"_s, V::Met, u"null"_s);
    row(u"body /list/1 = {\"x\": true}"_s, V::Met, u"{\"x\":true}"_s);
    row(u"body /list/2"_s, V::Missing, u""_s);
    row(u"body /list/01"_s, V::Missing, u""_s);
    row(u"body /list/2 absent"_s, V::Met, u""_s);
    row(u"body /list/0 absent"_s, V::Present, u"1"_s);
    row(u"body \"/a b\" = c"_s, V::Met, u"\"c\""_s);
    row(u"body \"\" contains list"_s, V::Met, QString::fromUtf8(answered().responseBody));
    row(u"body contains Hej å"_s, V::Met, QString::fromUtf8(answered().responseBody));
    row(u"body contains STOP"_s, V::Different, QString::fromUtf8(answered().responseBody));
    row(u"time 13"_s, V::Met, u"13"_s);
    row(u"time 12 ms"_s, V::Different, u"13"_s);
    row(u"decision opt-out"_s, V::NoDecision, u""_s);
}

void TestExpectations::answersAreCompared()
{
    QFETCH(QString, text);
    QFETCH(ExpectationVerdict, verdict);
    QFETCH(QString, got);
    const ExpectationResult result = only(text, answered());
    QCOMPARE(result.verdict, verdict);
    QCOMPARE(result.got, got);
    QCOMPARE(result.passed(), verdict == ExpectationVerdict::Met);
}

void TestExpectations::decisionsOfOurReceiverAreCompared_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("met");
    QTest::newRow("category") << "STOP"_ba << u"decision opt-out"_s << true;
    QTest::newRow("category by name") << "STOP"_ba << u"decision category opt-out"_s << true;
    QTest::newRow("other category") << "STOP"_ba << u"decision opt-in"_s << false;
    QTest::newRow("exact") << "stop"_ba << u"decision exact"_s << true;
    QTest::newRow("near miss") << "STPO"_ba << u"decision fuzzy"_s << true;
    QTest::newRow("none") << "hello"_ba << u"decision none"_s << true;
    QTest::newRow("none has no category") << "hello"_ba << u"decision opt-out"_s << false;
    QTest::newRow("consent") << "STOP"_ba << u"decision consent opted-out"_s << true;
    QTest::newRow("consent of a near miss") << "STPO"_ba << u"decision consent unchanged"_s << true;
    QTest::newRow("keyword") << "STOP"_ba << u"decision keyword stop"_s << true;
    QTest::newRow("other keyword") << "STOP"_ba << u"decision keyword END"_s << false;
}

void TestExpectations::decisionsOfOurReceiverAreCompared()
{
    QFETCH(QByteArray, message);
    QFETCH(QString, text);
    QFETCH(bool, met);
    Exchange exchange = answered();
    exchange.responseBody = receiverAnswer(message);
    QCOMPARE(only(text, exchange).passed(), met);
}

void TestExpectations::ofSeveralDecisionsEachHasToFit()
{
    Exchange exchange = answered();
    exchange.responseBody = R"({"decisions":[{"category":"opt-out"},{"category":"help"}]})";
    const ExpectationResult result = only(u"decision opt-out"_s, exchange);
    QCOMPARE(result.verdict, ExpectationVerdict::Different);
    QCOMPARE(result.got, u"help"_s);
    exchange.responseBody = R"({"decisions":[]})";
    QCOMPARE(only(u"decision opt-out"_s, exchange).verdict, ExpectationVerdict::NoDecision);
}

void TestExpectations::aDuplicateSaysThatItIsOne()
{
    Exchange exchange = answered();
    exchange.responseBody = R"({"decisions":[{"message":"STOP","duplicate":true}]})";
    QCOMPARE(only(u"decision opt-out"_s, exchange).got, u"duplicate"_s);
}

void TestExpectations::withoutAnAnswerNothingIsMet()
{
    Exchange exchange;
    exchange.failure = Failure::TimedOut;
    for (const QString &text : {u"status 200"_s, u"header X absent"_s, u"body /a absent"_s, u"time 100"_s})
        QCOMPARE(only(text, exchange).verdict, ExpectationVerdict::NoAnswer);
}

void TestExpectations::whatCantBeReadIsSaid()
{
    Exchange exchange = answered();
    const Expectation pointer{.subject = ExpectationSubject::BodyValue, .name = u"a/b"_s, .value = u"1"_s};
    QCOMPARE(check({pointer}, exchange).first().verdict, ExpectationVerdict::Unusable);
    const Expectation json{.subject = ExpectationSubject::BodyValue, .name = u"/a"_s, .value = u"{"_s};
    QCOMPARE(check({json}, exchange).first().verdict, ExpectationVerdict::Unusable);
    exchange.responseBody = "<html>";
    QCOMPARE(only(u"body /a"_s, exchange).verdict, ExpectationVerdict::NotJson);
    exchange.responseBody.clear();
    QCOMPARE(only(u"body /a absent"_s, exchange).verdict, ExpectationVerdict::NotJson);
}

void TestExpectations::textsReadBackAsTheyWereWritten_data()
{
    answersAreCompared_data();
    QTest::newRow("quoted pointer") << u"body \"/a \\\"b\\\" \\\\\" contains  x "_s << ExpectationVerdict::Missing
                                    << u""_s;
    QTest::newRow("empty value") << u"header X ="_s << ExpectationVerdict::Missing << u""_s;
}

void TestExpectations::textsReadBackAsTheyWereWritten()
{
    QFETCH(QString, text);
    const Result<Expectation> first = readExpectation(text);
    QVERIFY(first);
    const Result<Expectation> again = readExpectation(writeExpectation(*first));
    QVERIFY2(again, qPrintable(writeExpectation(*first)));
    QCOMPARE(*again, *first);
}

void TestExpectations::wrongTextsAreRefusedWithTheRightForm_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("hint");
    QTest::newRow("nothing") << u""_s << u"decision"_s;
    QTest::newRow("other word") << u"latency 3"_s << u"time"_s;
    QTest::newRow("no status") << u"status"_s << u"2xx"_s;
    QTest::newRow("status word") << u"status ok"_s << u"2xx"_s;
    QTest::newRow("status backwards") << u"status 299-200"_s << u"2xx"_s;
    QTest::newRow("status too small") << u"status 99"_s << u"2xx"_s;
    QTest::newRow("no header") << u"header"_s << u"header NAME"_s;
    QTest::newRow("header operator") << u"header X is y"_s << u"contains TEXT"_s;
    QTest::newRow("header contains nothing") << u"header X contains"_s << u"contains TEXT"_s;
    QTest::newRow("header exists and more") << u"header X exists y"_s << u"contains TEXT"_s;
    QTest::newRow("pointer without slash") << u"body a.b = 1"_s << u"body /POINTER"_s;
    QTest::newRow("body alone") << u"body"_s << u"body /POINTER"_s;
    QTest::newRow("whole body absent") << u"body \"\" absent"_s << u"body /POINTER"_s;
    QTest::newRow("body contains nothing") << u"body contains"_s << u"body contains TEXT"_s;
    QTest::newRow("time word") << u"time soon"_s << u"time 500"_s;
    QTest::newRow("time in seconds") << u"time 5 s"_s << u"time 500"_s;
    QTest::newRow("negative time") << u"time -1"_s << u"time 500"_s;
    QTest::newRow("time too long") << u"time 99999999999"_s << u"time 500"_s;
    QTest::newRow("other category") << u"decision optout"_s << u"decision opt-out"_s;
    QTest::newRow("category and more") << u"decision opt-out now"_s << u"decision opt-out"_s;
    QTest::newRow("other consent") << u"decision consent yes"_s << u"consent opted-out"_s;
    QTest::newRow("no keyword") << u"decision keyword"_s << u"keyword STOP"_s;
}

void TestExpectations::wrongTextsAreRefusedWithTheRightForm()
{
    QFETCH(QString, text);
    QFETCH(QString, hint);
    const Result<Expectation> read = readExpectation(text);
    QVERIFY(!read);
    QVERIFY2(read.error().summary.contains(hint), qPrintable(read.error().summary));
}

void TestExpectations::statusesAreReadAndWritten()
{
    const auto ranges = readStatuses(u" 200 ,3XX, 404-410 ");
    QVERIFY(ranges);
    QCOMPARE(*ranges, (QList<StatusRange>{{200, 200}, {300, 399}, {404, 410}}));
    QCOMPARE(writeStatuses(*ranges), u"200, 300-399, 404-410"_s);
    for (const QString &bad : {u""_s, u"200,"_s, u"2x"_s, u"0xx"_s, u"20"_s, u"2000"_s, u"-200"_s, u"٢٠٠"_s})
        QVERIFY2(!readStatuses(bad), qPrintable(bad));
}

void TestExpectations::sentencesSayWhatWasThere()
{
    QCOMPARE(Words::sentence(only(u"status 200"_s, answered())), u"Expected: The status is 200. Got: 202"_s);
    QCOMPARE(Words::sentence(only(u"status 2xx"_s, answered())), u"The status is 200–299."_s);
    QCOMPARE(Words::sentence(only(u"body /a/b = 2"_s, answered())), u"Expected: The body has 2 at /a/b. Got: 1.50"_s);
    QCOMPARE(Words::sentence(only(u"time 5"_s, answered())),
             u"Expected: The answer takes 5 ms at most. It took 13 ms."_s);
    QCOMPARE(Words::sentence(only(u"decision opt-out"_s, answered())),
             u"Expected: The receiver decides on the category Opt-Out. The answer holds no decision of a receiver."_s);
    // Whatever is put in is not searched for places again.
    const ExpectationResult tricky = only(u"header X-%2 = %1"_s, answered());
    QCOMPARE(Words::sentence(tricky), u"Expected: The header X-%2 is “%1”. There is none."_s);
}

QTEST_GUILESS_MAIN(TestExpectations)
#include "tst_expectations.moc"
