// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/delivery/expectations.h"
#include "models/delivery/rejudging.h"
#include "models/delivery/resending.h"
#include "models/delivery/signing.h"
#include "tests/support/sampleexchanges.h"
#include "tests/support/samplewebhooks.h"

#include <QTest>

using namespace Hookbench;
using namespace Hookbench::Testing;
using namespace Qt::StringLiterals;

namespace {

constexpr auto base = "http://127.0.0.1:8025"_L1;

WebhookPlaces places()
{
    const QString path = receivedStop(u"1"_s).url;
    return {u"https://tunnel.example"_s + path, base + path, base};
}

SmsWebhookRecord recordOf(const SmsWebhook &webhook)
{
    SmsWebhookRecord record;
    record.id = sampleWebhookId();
    record.webhook = webhook;
    return record;
}

QList<QByteArray> headersOf(SigningScheme scheme)
{
    SigningSettings settings;
    settings.scheme = scheme;
    return signatureHeaders(settings);
}

Exchange stopWithBody()
{
    Exchange exchange = receivedStop(u"r-1"_s);
    exchange.requestBody = R"({"inboundMessage":"STOP","profileNumber":"+46701740612","requestId":"r-1",)"
                           R"("originTimestamp":"2026-03-01T12:00:00Z","inboundNumber":"+46701740605"})";
    return exchange;
}

} // namespace

class TestResending : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aReceivedRequestGoesToTheReceiverAgain();
    void theBytesAreTheSame();
    void hiddenSecretsAreLeftOutAndNamed();
    void signaturesAreRecognised();
    void anEditedRequestKnowsItsWebhook();
    void anEditedRequestLeavesSecretsAndSignaturesOut();
    void aBodyThatIsNoTextCantBeEdited();
    void theAnswerBecomesExpectations();
    void whatDecisionsDoNotShareIsNotExpected();
    void aRepeatedEventIsNoExpectation();
    void withoutAnAnswerNothingIsExpected();
    void anotherConfigurationDecidesAnotherWay();
    void consentBeginsWhereItDidThen();
    void packedAndEmptyBodiesAreNotRun();
};

void TestResending::aReceivedRequestGoesToTheReceiverAgain()
{
    const Exchange exchange = receivedStop(u"1"_s);
    QCOMPARE(resending(exchange, base).request.url, QString(base + exchange.url));
    QCOMPARE(resending(exchange, QString(base + u'/')).request.url, QString(base + exchange.url));
    QCOMPARE(resending(sentRefused(), base).request.url, sentRefused().url);
}

void TestResending::theBytesAreTheSame()
{
    Exchange exchange = receivedStop(u"1"_s);
    exchange.method = "PUT";
    exchange.requestBody = QByteArray{"\xff\x00{ \"a\" : 1 }", 12};
    exchange.requestHeaders = {{"Host", "127.0.0.1:8025"},           {"Content-Length", "12"}, {"Connection", "close"},
                               {"content-type", "application/json"}, {"X-One", "1"},           {"x-one", "2"}};
    const Resending again = resending(exchange, base);
    QCOMPARE(again.request.method, "PUT");
    QCOMPARE(again.request.body, exchange.requestBody);
    const HeaderList expected{{"content-type", "application/json"}, {"X-One", "1"}, {"x-one", "2"}};
    QCOMPARE(again.request.headers, expected);
    QVERIFY(again.leftOut.isEmpty());
}

void TestResending::hiddenSecretsAreLeftOutAndNamed()
{
    Exchange exchange = sentRefused();
    exchange.requestHeaders += {{"Authorization", "Bearer \xe2\x80\xa2\xe2\x80\xa2\xe2\x80\xa2\xe2\x80\xa2"}};
    const Resending again = resending(exchange, base);
    QCOMPARE(again.leftOut, QList<QByteArray>{"Authorization"});
    QCOMPARE(again.request.headers.size(), 1);
}

void TestResending::signaturesAreRecognised()
{
    QCOMPARE(schemeOf({}), SigningScheme::None);
    HeaderList headers;
    for (const QByteArray &name : headersOf(SigningScheme::StandardWebhooks))
        headers.append({name.toUpper(), "x"});
    QCOMPARE(schemeOf(headers), SigningScheme::StandardWebhooks);
    headers.removeLast();
    QCOMPARE(schemeOf(headers), SigningScheme::None);
    headers.clear();
    for (const QByteArray &name : headersOf(SigningScheme::SinchHmac))
        headers.append({name, "x"});
    QCOMPARE(schemeOf(headers), SigningScheme::SinchHmac);
}

void TestResending::anEditedRequestKnowsItsWebhook()
{
    const Exchange received = receivedStop(u"1"_s);
    Result<ComposedRequest> request = composedRequest(received, places());
    QVERIFY(request);
    QCOMPARE(request->target.kind, TargetKind::Receiver);
    QCOMPARE(request->target.webhookId, sampleWebhookId());
    QVERIFY(request->target.url.isEmpty());
    QCOMPARE(request->body.text, QString::fromUtf8(received.requestBody));
    QCOMPARE(request->body.syntax, BodySyntax::Json);
    QVERIFY(request->headers.isEmpty());

    Exchange sent = sentRefused();
    sent.url = places().url;
    QCOMPARE(composedRequest(sent, places())->target.kind, TargetKind::Webhook);
    sent.url = u"http://127.0.0.1:9/other"_s;
    QCOMPARE(composedRequest(sent, places())->target.kind, TargetKind::Url);
    QCOMPARE(composedRequest(sent, places())->target.url, sent.url);

    Exchange homeless = received;
    homeless.webhookId = {};
    homeless.url = u"/nowhere?x=1"_s;
    QCOMPARE(composedRequest(homeless, places())->target.kind, TargetKind::Url);
    QCOMPARE(composedRequest(homeless, places())->target.url, QString(base + u"/nowhere?x=1"_s));
}

void TestResending::anEditedRequestLeavesSecretsAndSignaturesOut()
{
    Exchange exchange = receivedStop(u"1"_s);
    exchange.requestHeaders = {{"Content-Type", "application/vnd.luma+json"}, {"X-Api-Key", "geheim"}, {"X-Kept", "1"}};
    for (const QByteArray &name : headersOf(SigningScheme::StandardWebhooks))
        exchange.requestHeaders.append({name, "x"});
    QList<QByteArray> leftOut;
    const Result<ComposedRequest> request = composedRequest(exchange, places(), &leftOut);
    QVERIFY(request);
    QCOMPARE(request->body.contentType, u"application/vnd.luma+json"_s);
    QVERIFY(leftOut.contains("X-Api-Key"));
    for (const RequestHeader &header : request->headers)
        QVERIFY(header.name == u"X-Kept"_s || header.name == u"webhook-id"_s);
}

void TestResending::aBodyThatIsNoTextCantBeEdited()
{
    Exchange exchange = receivedStop(u"1"_s);
    exchange.requestBody = "\xff\xfe";
    const Result<ComposedRequest> request = composedRequest(exchange, places());
    QVERIFY(!request);
    QVERIFY(!request.error().summary.isEmpty());
}

void TestResending::theAnswerBecomesExpectations()
{
    Exchange exchange = receivedStop(u"1"_s);
    exchange.responseBody = R"({"decisions":[{"message":"STOP","match":"exact","category":"opt-out","keyword":"STOP",)"
                            R"("consent":"opted-out","reply":"Bye"}]})";
    const QList<Expectation> expectations = expectationsOf(exchange);
    QCOMPARE(expectations.size(), 5);
    QVERIFY(allPassed(check(expectations, exchange)));
    exchange.responseBody.replace("opted-out", "unchanged");
    QVERIFY(!allPassed(check(expectations, exchange)));
    exchange.status = 500;
    QVERIFY(!check(expectations, exchange).first().passed());
}

void TestResending::whatDecisionsDoNotShareIsNotExpected()
{
    Exchange exchange = receivedStop(u"1"_s);
    exchange.responseBody
        = R"({"decisions":[{"match":"exact","category":"opt-out"},{"match":"exact","category":"opt-in"}]})";
    const QList<Expectation> expectations = expectationsOf(exchange);
    QCOMPARE(expectations.size(), 2);
    QCOMPARE(expectations.last().part, DecisionPart::Match);
    QVERIFY(allPassed(check(expectations, exchange)));
}

void TestResending::aRepeatedEventIsNoExpectation()
{
    Exchange exchange = receivedStop(u"1"_s);
    exchange.responseBody = R"({"decisions":[{"message":"STOP","duplicate":true}]})";
    QCOMPARE(expectationsOf(exchange).size(), 1);
    exchange.responseBody = "Bad Gateway";
    exchange.status = 502;
    QCOMPARE(expectationsOf(exchange).size(), 1);
    QCOMPARE(expectationsOf(exchange).first().statuses, (QList<StatusRange>{{502, 502}}));
}

void TestResending::withoutAnAnswerNothingIsExpected()
{
    QVERIFY(expectationsOf(sentRefused()).isEmpty());
}

void TestResending::anotherConfigurationDecidesAnotherWay()
{
    const ReadyWebhook saved{recordOf(customInbound())};
    const Result<Exchange> same = rejudged(stopWithBody(), saved);
    QVERIFY(same);
    QCOMPARE(same->status, 200);
    QCOMPARE(same->outcomes.size(), 1);
    QCOMPARE(same->outcomes.first().decision->category, Category::OptOut);
    SmsWebhook edited = customInbound();
    edited.keywordCategories[1].keywords = {u"QUIT"_s};
    edited.keywordCategories[1].fuzzyLogic = false;
    const Result<Exchange> other = rejudged(stopWithBody(), ReadyWebhook{recordOf(edited)});
    QVERIFY(other);
    QVERIFY(!other->outcomes.first().decision->category);
    Exchange broken = stopWithBody();
    broken.requestBody.chop(1);
    QCOMPARE(rejudged(broken, saved)->status, 400);
}

void TestResending::consentBeginsWhereItDidThen()
{
    const Result<Exchange> again = rejudged(stopWithBody(), ReadyWebhook{recordOf(customInbound())});
    QCOMPARE(again->outcomes.first().decision->before, ConsentState::OptedIn);
    Exchange fresh = stopWithBody();
    fresh.outcomes.clear();
    const Result<Exchange> unknown = rejudged(fresh, ReadyWebhook{recordOf(customInbound())});
    QCOMPARE(unknown->outcomes.first().decision->before, ConsentState::Unknown);
}

void TestResending::packedAndEmptyBodiesAreNotRun()
{
    const ReadyWebhook webhook{recordOf(customInbound())};
    Exchange exchange = stopWithBody();
    exchange.requestHeaders += {{"Content-Encoding", "gzip"}};
    QVERIFY(!rejudged(exchange, webhook));
    exchange = stopWithBody();
    exchange.requestBody = " \n";
    QVERIFY(!rejudged(exchange, webhook));
}

QTEST_GUILESS_MAIN(TestResending)
#include "tst_resending.moc"
