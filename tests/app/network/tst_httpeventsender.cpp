// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/network/curlseries.h"
#include "app/network/httpeventsender.h"
#include "app/network/transfer.h"
#include "tests/app/network/rawserver.h"

#include <QSignalSpy>
#include <QTest>

#include <atomic>
#include <memory>
#include <thread>

using namespace Hookbench;
using namespace Qt::StringLiterals;
using Tests::RawServer;

namespace {

OutboundRequest postTo(const QString &url, const QByteArray &body = "{\"a\":1}")
{
    OutboundRequest request;
    request.url = url;
    request.headers = {{"Content-Type", "application/json"}};
    request.body = body;
    return request;
}

/// Nobody listens there: the port was free a moment ago.
QString closedUrl()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return QStringLiteral("http://127.0.0.1:%1/").arg(server.serverPort());
}

/// Everything a series told, until it finished.
struct Heard
{
    explicit Heard(SendSeries &series)
    {
        QObject::connect(&series, &SendSeries::exchanged, &context, [this](const QList<Exchange> &list) {
            ++batches;
            exchanges += list;
        });
        QObject::connect(&series, &SendSeries::finished, &context, [this] { ++finished; });
    }
    bool wait() const
    {
        return QTest::qWaitFor([this] { return finished > 0; }, 20'000);
    }

    QObject context;
    QList<Exchange> exchanges;
    int batches = 0;
    int finished = 0;
};

} // namespace

class HttpEventSenderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sendsExactlyTheBytesAndHeadersGiven();
    void addsNothingToABarePost();
    void sendsOtherMethods_data();
    void sendsOtherMethods();
    void largeBodyIsSentInOneGo();
    void tellsAnswerAndPhases();
    void redirectIsReportedAndNotFollowed_data();
    void redirectIsReportedAndNotFollowed();
    void aRedirectCarriesNoSecret();
    void refusedConnectionIsAResult();
    void timeOutIsAResult();
    void badUrlIsAResult_data();
    void badUrlIsAResult();
    void headerThatBreaksOutIsNotSent();
    void answerTooLargeIsGivenUp_data();
    void answerTooLargeIsGivenUp();
    void brokenAnswersAreResults_data();
    void brokenAnswersAreResults();
    void interimAnswerIsNotTheAnswer();
    void lostConnectionIsNotTriedAgain();
    void lostKeptConnectionIsNotTriedAgain_data();
    void lostKeptConnectionIsNotTriedAgain();
    void proxiesOfTheEnvironmentAreIgnored();
    void cancelledFutureGivesTheRequestUp();
    void destroyedSenderEndsWhatIsUnderWay();

    void seriesSendsEachRequestOnceInOrder();
    void seriesKeepsConnections();
    void seriesStaysWithinItsConcurrency();
    void aPausedSeriesStartsNothingUntilItGoesOn();
    void aStoppedSeriesLetsWhatIsUnderWayEnd();
    void everyExchangeOfASeriesHasItsNumber();
    void seriesKeepsItsRate();
    void seriesReportsWhatCannotBeSent();
    void emptySeriesFinishes();
    void cancelledSeriesEndsSoon();
    void slowOwnerHoldsTheSeriesBack();
    void destroyedSeriesStops();
    void seriesOutlivesItsSender();

private:
    static Exchange result(QFuture<Exchange> future)
    {
        return QTest::qWaitFor([&future] { return future.isFinished(); }, 20'000) && future.resultCount() == 1
            ? future.result()
            : Exchange{};
    }
};

void HttpEventSenderTest::sendsExactlyTheBytesAndHeadersGiven()
{
    RawServer server{[](int) { return RawServer::ok(); }};
    HttpEventSender sender;
    OutboundRequest request = postTo(server.url(u"/a/../b?x=%20y"_s), QByteArray("{\"\xC3\xA5\":\"\0\xff\"}", 10));
    request.headers = {{"Content-Type", "application/json"},
                       {"x-MIXED", "1"},
                       {"X-Empty", ""},
                       {"x-MIXED", "2"},
                       {"User-Agent", "Luma"}};
    const Exchange exchange = result(sender.send(request));
    QCOMPARE(exchange.status, 200);
    QCOMPARE(server.requests().size(), 1);
    const QByteArray sent = server.requests().front();
    QVERIFY2(sent.startsWith("POST /a/../b?x=%20y HTTP/1.1\r\n"), sent.constData());
    QVERIFY(sent.endsWith(QByteArray("\r\n\r\n" + request.body)));
    const qsizetype first = sent.indexOf("Content-Type: application/json\r\nx-MIXED: 1\r\nX-Empty:");
    QVERIFY2(first > 0, sent.constData());
    QVERIFY(sent.contains("\r\nx-MIXED: 2\r\nUser-Agent: Luma\r\n"));
    QCOMPARE(exchange.requestHeaders, request.headers);
    QCOMPARE(exchange.requestBody, request.body);
}

void HttpEventSenderTest::addsNothingToABarePost()
{
    RawServer server{[](int) { return RawServer::ok(); }};
    HttpEventSender sender;
    OutboundRequest request;
    request.url = server.url();
    request.body = "{}";
    QCOMPARE(result(sender.send(request)).status, 200);
    const QByteArray host = server.url().section(u'/', 2, 2).toLatin1();
    QCOMPARE(server.requests().front(),
             QByteArray("POST /hook HTTP/1.1\r\nHost: " + host + "\r\nContent-Length: 2\r\n\r\n{}"));
}

void HttpEventSenderTest::sendsOtherMethods_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("GET") << QByteArray("GET") << QByteArray();
    QTest::newRow("DELETE") << QByteArray("DELETE") << QByteArray();
    QTest::newRow("PUT") << QByteArray("PUT") << QByteArray("{}");
    QTest::newRow("PATCH") << QByteArray("PATCH") << QByteArray("[]");
    QTest::newRow("empty POST") << QByteArray("POST") << QByteArray();
    QTest::newRow("HEAD") << QByteArray("HEAD") << QByteArray();
}

void HttpEventSenderTest::sendsOtherMethods()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, body);
    RawServer server{[](int) { return QByteArray("HTTP/1.1 204 No Content\r\n\r\n"); }};
    HttpEventSender sender;
    OutboundRequest request = postTo(server.url(), body);
    request.method = method;
    QCOMPARE(result(sender.send(request)).status, 204);
    QVERIFY(server.requests().front().startsWith(QByteArray(method + " /hook HTTP/1.1\r\n")));
    QVERIFY(server.requests().front().endsWith(QByteArray("\r\n\r\n" + body)));
}

void HttpEventSenderTest::largeBodyIsSentInOneGo()
{
    RawServer server{[](int) { return RawServer::ok(); }};
    HttpEventSender sender;
    const OutboundRequest request = postTo(server.url(), QByteArray(3'000'000, 'x'));
    QCOMPARE(result(sender.send(request)).status, 200);
    QVERIFY(!server.requests().front().contains("Expect"));
    QVERIFY(server.requests().front().endsWith(request.body));
}

void HttpEventSenderTest::tellsAnswerAndPhases()
{
    RawServer server{[](int) {
        return QByteArray("HTTP/1.1 503 Later\r\nRetry-After: 3\r\nX-A: 1\r\nx-a:2\r\nContent-Length: 4\r\n\r\nbusy");
    }};
    HttpEventSender sender;
    const Exchange exchange = result(sender.send(postTo(server.url())));
    QCOMPARE(exchange.status, 503);
    QCOMPARE(exchange.failure, Failure::None);
    QCOMPARE(exchange.responseBody, QByteArray("busy"));
    QCOMPARE(exchange.responseHeaders,
             (HeaderList{{"Retry-After", "3"}, {"X-A", "1"}, {"x-a", "2"}, {"Content-Length", "4"}}));
    QCOMPARE(exchange.direction, Direction::Sent);
    QCOMPARE(exchange.attempt, 1);
    QVERIFY(exchange.at > 1'700'000'000'000);
    QVERIFY(exchange.phases.connect >= 0);
    QVERIFY(exchange.phases.firstByte >= exchange.phases.connect);
    QVERIFY(exchange.phases.total >= exchange.phases.firstByte);
    QCOMPARE(exchange.phases.tls, qint64{-1});
}

void HttpEventSenderTest::redirectIsReportedAndNotFollowed_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {301, 302, 303, 307, 308})
        QTest::addRow("%d", status) << status;
}

void HttpEventSenderTest::redirectIsReportedAndNotFollowed()
{
    QFETCH(int, status);
    RawServer server{[status](int) {
        return QByteArray("HTTP/1.1 " + QByteArray::number(status)
                          + " Moved\r\nLocation: /elsewhere\r\nContent-Length: 0\r\n\r\n");
    }};
    HttpEventSender sender;
    const Exchange exchange = result(sender.send(postTo(server.url())));
    QCOMPARE(exchange.status, status);
    QCOMPARE(headerValue(exchange.responseHeaders, "location"), QByteArray("/elsewhere"));
    QTest::qWait(50);
    QCOMPARE(server.requests().size(), 1);
    QVERIFY(server.requests().front().startsWith("POST /hook "));
}

void HttpEventSenderTest::aRedirectCarriesNoSecret()
{
    // Nor is anything agreed on a connection without TLS, but the other side is known.
    RawServer elsewhere{[](int) { return RawServer::ok(); }};
    RawServer server{[&elsewhere](int) {
        return "HTTP/1.1 307 Moved\r\nLocation: " + elsewhere.url().toLatin1() + "\r\nContent-Length: 0\r\n\r\n";
    }};
    HttpEventSender sender;
    OutboundRequest request = postTo(server.url());
    request.headers.append(std::pair<QByteArray, QByteArray>{"Authorization", "Bearer secret"});
    const Exchange redirected = result(sender.send(request));
    QCOMPARE(redirected.status, 307);
    QCOMPARE(redirected.peer, QStringLiteral("127.0.0.1"));
    QCOMPARE(redirected.tls, TlsDetails{});
    SendPlan plan;
    plan.request = [request](qint64) { return request; };
    const auto series = sender.sendMany(plan);
    const Heard heard{*series};
    QVERIFY(heard.wait());
    QTest::qWait(50);
    QCOMPARE(server.requests().size(), 2);
    QCOMPARE(elsewhere.connections(), 0);
}

void HttpEventSenderTest::refusedConnectionIsAResult()
{
    HttpEventSender sender;
    const Exchange exchange = result(sender.send(postTo(closedUrl())));
    QCOMPARE(exchange.status, 0);
    QCOMPARE(exchange.failure, Failure::ConnectionRefused);
    QVERIFY(!exchange.failureDetail.isEmpty());
    QCOMPARE(exchange.phases.connect, qint64{-1});
    QCOMPARE(exchange.phases.firstByte, qint64{-1});
}

void HttpEventSenderTest::timeOutIsAResult()
{
    RawServer server{[](int) { return QByteArray(""); }};
    HttpEventSender sender;
    OutboundRequest request = postTo(server.url());
    request.timeoutSeconds = 1;
    const Exchange exchange = result(sender.send(request));
    QCOMPARE(exchange.failure, Failure::TimedOut);
    QCOMPARE(exchange.status, 0);
    QVERIFY(exchange.phases.total >= 900'000);
    QCOMPARE(server.requests().size(), 1);
}

void HttpEventSenderTest::badUrlIsAResult_data()
{
    QTest::addColumn<QString>("url");
    QTest::newRow("empty") << QString();
    QTest::newRow("file") << u"file:///etc/hostname"_s;
    QTest::newRow("gopher") << u"gopher://127.0.0.1/"_s;
    QTest::newRow("space") << u"http://127.0.0.1/a b"_s;
    QTest::newRow("port") << u"http://127.0.0.1:99999/"_s;
    QTest::newRow("password") << u"http://user:word@127.0.0.1/"_s;
}

void HttpEventSenderTest::badUrlIsAResult()
{
    QFETCH(QString, url);
    HttpEventSender sender;
    const Exchange exchange = result(sender.send(postTo(url)));
    QCOMPARE(nameIn(failureNames, exchange.failure), nameIn(failureNames, Failure::BadUrl));
    QCOMPARE(exchange.url, url);
}

void HttpEventSenderTest::headerThatBreaksOutIsNotSent()
{
    RawServer server{[](int) { return RawServer::ok(); }};
    HttpEventSender sender;
    for (const auto &header : HeaderList{{"X", "1\r\nY: 2"}, {"X\r\nY", "1"}, {"", "1"}, {"X Y", "1"}}) {
        OutboundRequest request = postTo(server.url());
        request.headers.append(header);
        const Exchange exchange = result(sender.send(request));
        QCOMPARE(exchange.failure, Failure::Other);
        QVERIFY(!exchange.failureDetail.isEmpty());
    }
    OutboundRequest request = postTo(server.url());
    request.method = "POST / HTTP/1.1\r\nX: 1\r\n\r\n";
    QCOMPARE(result(sender.send(request)).failure, Failure::Other);
    QVERIFY(server.requests().isEmpty());
}

void HttpEventSenderTest::answerTooLargeIsGivenUp_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("body") << RawServer::ok(QByteArray(Transfer::largestAnswer + 1, 'x'));
    QTest::newRow("header") << "HTTP/1.1 200 OK\r\n" + QByteArray("X: " + QByteArray(1000, 'y') + "\r\n").repeated(500)
            + "\r\n";
}

void HttpEventSenderTest::answerTooLargeIsGivenUp()
{
    QFETCH(QByteArray, answer);
    RawServer server{[answer](int) { return answer; }};
    HttpEventSender sender;
    const Exchange exchange = result(sender.send(postTo(server.url())));
    QCOMPARE(exchange.failure, Failure::AnswerTooLarge);
    QVERIFY(exchange.responseBody.size() <= Transfer::largestAnswer);
}

void HttpEventSenderTest::brokenAnswersAreResults_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("no HTTP") << QByteArray("garbage\r\n\r\n");
    QTest::newRow("zero bytes") << QByteArray(50, '\0');
    QTest::newRow("bad chunk") << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n");
}

void HttpEventSenderTest::brokenAnswersAreResults()
{
    QFETCH(QByteArray, answer);
    RawServer server{[answer](int) { return answer; }};
    HttpEventSender sender;
    OutboundRequest request = postTo(server.url());
    request.timeoutSeconds = 2;
    const Exchange exchange = result(sender.send(request));
    QVERIFY(exchange.failure != Failure::None);
    QVERIFY(!exchange.failureDetail.isEmpty());
    QCOMPARE(server.requests().size(), 1);
}

void HttpEventSenderTest::interimAnswerIsNotTheAnswer()
{
    RawServer server{[](int) {
        return QByteArray(
            "HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\nHTTP/1.1 202 Accepted\r\nX: 1\r\nContent-Length: 0\r\n\r\n");
    }};
    HttpEventSender sender;
    const Exchange exchange = result(sender.send(postTo(server.url())));
    QCOMPARE(exchange.status, 202);
    QCOMPARE(exchange.responseHeaders, (HeaderList{{"X", "1"}, {"Content-Length", "0"}}));
}

void HttpEventSenderTest::lostConnectionIsNotTriedAgain()
{
    RawServer server{[](int) { return QByteArray(); }};
    HttpEventSender sender;
    const Exchange exchange = result(sender.send(postTo(server.url())));
    QCOMPARE(exchange.failure, Failure::ConnectionLost);
    QCOMPARE(exchange.status, 0);
    QTest::qWait(50);
    QCOMPARE(server.requests().size(), 1);
}

void HttpEventSenderTest::lostKeptConnectionIsNotTriedAgain_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("POST") << QByteArray("POST") << QByteArray("{\"a\":1}");
    QTest::newRow("empty POST") << QByteArray("POST") << QByteArray();
    QTest::newRow("large POST") << QByteArray("POST") << QByteArray(300'000, 'x');
    QTest::newRow("GET") << QByteArray("GET") << QByteArray();
}

void HttpEventSenderTest::lostKeptConnectionIsNotTriedAgain()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, body);
    // Every second request of a connection that was kept open is read, and the connection closed without an answer.
    RawServer server{[](int number) { return number % 2 == 0 ? RawServer::ok() : QByteArray(); }};
    HttpEventSender sender;
    SendPlan plan;
    plan.count = 10;
    plan.request = [url = server.url(), method, body](qint64 index) {
        OutboundRequest request = postTo(url + u"?" + QString::number(index), body);
        request.method = method;
        return request;
    };
    const auto series = sender.sendMany(plan);
    const Heard heard{*series};
    QVERIFY(heard.wait());
    QCOMPARE(heard.exchanges.size(), 10);
    QCOMPARE(server.requests().size(), 10);
    for (int index = 0; index < 10; ++index) {
        QVERIFY(
            server.requests().at(index).startsWith(QByteArray(method + " /hook?" + QByteArray::number(index) + " ")));
        QCOMPARE(heard.exchanges.at(index).failure, index % 2 == 0 ? Failure::None : Failure::ConnectionLost);
    }
    // However many connections were opened, nothing more came over them.
    QTest::qWait(50);
    QCOMPARE(server.requests().size(), 10);
}

void HttpEventSenderTest::proxiesOfTheEnvironmentAreIgnored()
{
    RawServer proxy{[](int) { return RawServer::ok("proxy"); }};
    qputenv("http_proxy", proxy.url(QString()).toLatin1());
    qputenv("ALL_PROXY", proxy.url(QString()).toLatin1());
    RawServer server{[](int) { return RawServer::ok("server"); }};
    HttpEventSender sender;
    const Exchange exchange = result(sender.send(postTo(server.url())));
    qunsetenv("http_proxy");
    qunsetenv("ALL_PROXY");
    QCOMPARE(exchange.responseBody, QByteArray("server"));
    QVERIFY(proxy.requests().isEmpty());
}

void HttpEventSenderTest::cancelledFutureGivesTheRequestUp()
{
    RawServer server{[](int) { return QByteArray(""); }};
    HttpEventSender sender;
    QFuture<Exchange> future = sender.send(postTo(server.url()));
    QTRY_COMPARE(server.requests().size(), 1);
    future.cancel();
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(future.resultCount(), 0);
}

void HttpEventSenderTest::destroyedSenderEndsWhatIsUnderWay()
{
    RawServer server{[](int) { return QByteArray(""); }};
    auto sender = std::make_unique<HttpEventSender>();
    QFuture<Exchange> future = sender->send(postTo(server.url()));
    QTRY_COMPARE(server.requests().size(), 1);
    sender.reset();
    QVERIFY(future.isFinished());
    QCOMPARE(future.result().failure, Failure::Cancelled);
}

void HttpEventSenderTest::seriesSendsEachRequestOnceInOrder()
{
    RawServer server{[](int) { return RawServer::ok(); }};
    HttpEventSender sender;
    SendPlan plan;
    plan.count = 500;
    plan.request = [url = server.url()](qint64 index) { return postTo(url, QByteArray::number(index)); };
    const auto series = sender.sendMany(plan);
    const Heard heard{*series};
    QVERIFY(heard.wait());
    QCOMPARE(heard.exchanges.size(), 500);
    QCOMPARE(heard.finished, 1);
    for (int index = 0; index < 500; ++index) {
        QCOMPARE(heard.exchanges.at(index).requestBody, QByteArray::number(index));
        QCOMPARE(heard.exchanges.at(index).status, 200);
        QVERIFY(server.requests().at(index).endsWith(QByteArray("\r\n\r\n" + QByteArray::number(index))));
    }
}

void HttpEventSenderTest::seriesKeepsConnections()
{
    RawServer server{[](int) { return RawServer::ok(); }};
    HttpEventSender sender;
    SendPlan plan;
    plan.count = 200;
    plan.concurrency = 4;
    plan.request = [url = server.url()](qint64) { return postTo(url); };
    const auto series = sender.sendMany(plan);
    const Heard heard{*series};
    QVERIFY(heard.wait());
    QVERIFY(server.connections() <= 4);
    // The phases that a kept connection skips are not told.
    QVERIFY(heard.exchanges.back().phases.connect == -1);
    QVERIFY(heard.exchanges.back().phases.total > 0);
}

void HttpEventSenderTest::seriesStaysWithinItsConcurrency()
{
    RawServer server{[](int) { return QByteArray(""); }};
    HttpEventSender sender;
    SendPlan plan;
    plan.count = 100;
    plan.concurrency = 7;
    plan.request = [url = server.url()](qint64) { return postTo(url); };
    const auto series = sender.sendMany(plan);
    QTRY_COMPARE(server.requests().size(), 7);
    QTest::qWait(50);
    QCOMPARE(server.requests().size(), 7);
}

void HttpEventSenderTest::aPausedSeriesStartsNothingUntilItGoesOn()
{
    RawServer server{[](int) { return RawServer::ok(); }};
    HttpEventSender sender;
    SendPlan plan;
    plan.count = 300;
    plan.ratePerSecond = 200;
    plan.request = [url = server.url()](qint64) { return postTo(url); };
    const auto series = sender.sendMany(plan);
    const Heard heard{*series};
    QTRY_VERIFY(heard.exchanges.size() > 5);
    series->setPaused(true);
    QTest::qWait(100); // what is under way ends
    const qsizetype before = server.requests().size();
    QTest::qWait(500);
    QCOMPARE(server.requests().size(), before);
    QVERIFY(before < 300);
    series->setPaused(false);
    // What was missed meanwhile is not made up for.
    QTRY_VERIFY(server.requests().size() > before);
    QVERIFY(server.requests().size() < before + 60);
    QVERIFY(heard.wait());
    QCOMPARE(heard.exchanges.size(), 300);
}

void HttpEventSenderTest::aStoppedSeriesLetsWhatIsUnderWayEnd()
{
    RawServer server{[](int number) { return number < 3 ? RawServer::ok() : QByteArray(""); }};
    HttpEventSender sender;
    SendPlan plan;
    plan.count = 1000;
    plan.concurrency = 2;
    plan.request = [url = server.url()](qint64) {
        OutboundRequest request = postTo(url);
        request.timeoutSeconds = 1;
        return request;
    };
    const auto series = sender.sendMany(plan);
    const Heard heard{*series};
    QTRY_COMPARE(server.requests().size(), 5);
    series->stop();
    QVERIFY(heard.wait());
    QCOMPARE(heard.exchanges.size(), 5);
    QCOMPARE(heard.exchanges.back().failure, Failure::TimedOut);
}

void HttpEventSenderTest::everyExchangeOfASeriesHasItsNumber()
{
    RawServer server{[](int) { return RawServer::ok(); }};
    HttpEventSender sender;
    SendPlan plan;
    plan.count = 200;
    plan.concurrency = 8;
    plan.request = [url = server.url()](qint64 index) { return postTo(url, QByteArray::number(index)); };
    const auto series = sender.sendMany(plan);
    const Heard heard{*series};
    connect(series.get(), &SendSeries::exchanged, this,
            [](const QList<Exchange> &exchanges, const QList<qint64> &numbers) {
                QCOMPARE(exchanges.size(), numbers.size());
                for (qsizetype place = 0; place < numbers.size(); ++place)
                    QCOMPARE(exchanges.at(place).requestBody, QByteArray::number(numbers.at(place)));
            });
    QVERIFY(heard.wait());
    QCOMPARE(heard.exchanges.size(), 200);
}

void HttpEventSenderTest::seriesKeepsItsRate()
{
    RawServer server{[](int) { return RawServer::ok(); }};
    HttpEventSender sender;
    SendPlan plan;
    plan.count = 11;
    plan.concurrency = 4;
    plan.ratePerSecond = 50;
    plan.request = [url = server.url()](qint64) { return postTo(url); };
    QElapsedTimer time;
    time.start();
    const auto series = sender.sendMany(plan);
    const Heard heard{*series};
    QVERIFY(heard.wait());
    QCOMPARE(heard.exchanges.size(), 11);
    // Ten gaps of 20 ms at least, whatever the machine is doing.
    QVERIFY(time.elapsed() >= 195);
}

void HttpEventSenderTest::seriesReportsWhatCannotBeSent()
{
    RawServer server{[](int) { return RawServer::ok(); }};
    HttpEventSender sender;
    SendPlan plan;
    plan.count = 30;
    plan.concurrency = 3;
    plan.request = [url = server.url(), closed = closedUrl()](qint64 index) {
        OutboundRequest request = postTo(index % 3 == 1 ? closed : url);
        if (index % 3 == 2)
            request.headers.append(std::pair{QByteArray("X"), QByteArray("\n")});
        return request;
    };
    const auto series = sender.sendMany(plan);
    const Heard heard{*series};
    QVERIFY(heard.wait());
    QHash<Failure, int> counts;
    for (const Exchange &exchange : heard.exchanges)
        ++counts[exchange.failure];
    QCOMPARE(counts.value(Failure::None), 10);
    QCOMPARE(counts.value(Failure::ConnectionRefused), 10);
    QCOMPARE(counts.value(Failure::Other), 10);
}

void HttpEventSenderTest::emptySeriesFinishes()
{
    HttpEventSender sender;
    SendPlan plan;
    plan.count = 0;
    plan.request = [](qint64) { return OutboundRequest{}; };
    const auto series = sender.sendMany(plan);
    const Heard heard{*series};
    QVERIFY(heard.wait());
    QVERIFY(heard.exchanges.isEmpty());
}

void HttpEventSenderTest::cancelledSeriesEndsSoon()
{
    RawServer server{[](int number) { return number < 20 ? RawServer::ok() : QByteArray(""); }};
    HttpEventSender sender;
    SendPlan plan;
    plan.count = 1'000'000;
    plan.concurrency = 5;
    plan.request = [url = server.url()](qint64) { return postTo(url); };
    const auto series = sender.sendMany(plan);
    const Heard heard{*series};
    QTRY_COMPARE(server.requests().size(), 25);
    series->cancel();
    QVERIFY(heard.wait());
    QCOMPARE(heard.exchanges.size(), 25);
    QCOMPARE(heard.exchanges.back().failure, Failure::Cancelled);
    QTest::qWait(20);
    QCOMPARE(server.requests().size(), 25);
}

void HttpEventSenderTest::slowOwnerHoldsTheSeriesBack()
{
    // A sink on a thread of its own, because this thread is the slow owner.
    std::atomic<quint16> port = 0;
    std::atomic<bool> stop = false;
    std::thread sink{[&] {
        QTcpServer server;
        server.listen(QHostAddress::LocalHost);
        port = server.serverPort();
        QList<QTcpSocket *> sockets;
        while (!stop) {
            if (server.waitForNewConnection(1))
                sockets.append(server.nextPendingConnection());
            for (QTcpSocket *socket : std::as_const(sockets)) {
                if (socket->bytesAvailable() > 0 || socket->waitForReadyRead(1)) {
                    const qsizetype count = socket->readAll().count("POST ");
                    socket->write(RawServer::ok().repeated(count));
                    socket->waitForBytesWritten(10);
                }
            }
        }
        qDeleteAll(sockets);
    }};
    while (port == 0)
        std::this_thread::yield();
    {
        HttpEventSender sender;
        auto made = std::make_shared<std::atomic<qint64>>(0);
        SendPlan plan;
        plan.count = 100'000;
        plan.concurrency = 2;
        plan.request = [url = QStringLiteral("http://127.0.0.1:%1/").arg(port.load()), made](qint64) {
            ++*made;
            return postTo(url);
        };
        const auto series = sender.sendMany(plan);
        const Heard heard{*series};
        qint64 before = -1;
        // Nothing is taken until the worker has stood still for a while.
        for (int still = 0; still < 20;) {
            std::this_thread::sleep_for(std::chrono::milliseconds{20});
            still = *made == before && before > 0 ? still + 1 : 0;
            before = *made;
        }
        QVERIFY(before <= SeriesChannel::mostHeld + 2);
        QVERIFY(before >= SeriesChannel::mostHeld);
        // It goes on as soon as the owner does.
        QTRY_VERIFY(*made > before);
    }
    stop = true;
    sink.join();
}

void HttpEventSenderTest::destroyedSeriesStops()
{
    RawServer server{[](int) { return RawServer::ok(); }};
    HttpEventSender sender;
    SendPlan plan;
    plan.count = 1'000'000;
    plan.request = [url = server.url()](qint64) { return postTo(url); };
    auto series = sender.sendMany(plan);
    QTRY_VERIFY(server.requests().size() > 5);
    series.reset();
    QTest::qWait(50);
    const qsizetype sent = server.requests().size();
    QTest::qWait(50);
    QCOMPARE(server.requests().size(), sent);
    QCOMPARE(result(sender.send(postTo(server.url()))).status, 200);
}

void HttpEventSenderTest::seriesOutlivesItsSender()
{
    RawServer server{[](int) { return QByteArray(""); }};
    auto sender = std::make_unique<HttpEventSender>();
    SendPlan plan;
    plan.count = 10;
    plan.concurrency = 2;
    plan.request = [url = server.url()](qint64) { return postTo(url); };
    const auto series = sender->sendMany(plan);
    const Heard heard{*series};
    QTRY_COMPARE(server.requests().size(), 2);
    sender.reset();
    QVERIFY(heard.wait());
    QCOMPARE(heard.exchanges.size(), 2);
    series->cancel();
}

QTEST_GUILESS_MAIN(HttpEventSenderTest)
#include "tst_httpeventsender.moc"
