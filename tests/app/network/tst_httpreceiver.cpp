// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/network/httpreceiver.h"
#include "tests/app/network/rawclient.h"

#include <QTcpServer>
#include <QTest>

#include <memory>
#include <vector>

using namespace Hookbench;
using namespace Qt::StringLiterals;
using Tests::RawClient;

namespace {

QByteArray post(const QByteArray &target, const QByteArray &body, const QByteArray &more = {})
{
    return "POST " + target + " HTTP/1.1\r\nHost: x\r\n" + more + "Content-Length: " + QByteArray::number(body.size())
        + "\r\n\r\n" + body;
}

} // namespace

class HttpReceiverTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void answersARequest();
    void servesLocalhostOverBothFamilies();
    void takenPortIsToldInASentence();
    void keepsTheConnectionForTheNextRequest();
    void closesWhenAsked();
    void oldHttpIsAnswered();
    void headIsAnsweredWithoutBody();
    void pipelinedRequestsAreAnsweredInOrder();
    void manyPipelinedRequestsAreAllAnswered();
    void requestsOfOneTurnReachTheHandlerTogether();
    void aSenderOfSingleBytesIsServed();
    void chunkedBodyIsServed();
    void leaveToContinueIsGiven();
    void leaveToContinueKeepsTheOrder();
    void tooLargeBodyIsToldWhileItIsStillSent();
    void tooLargeBodyIsToldBeforeItIsSent();
    void brokenRequestsAreRefusedAndClosed_data();
    void brokenRequestsAreRefusedAndClosed();
    void breakingOffIsSeenByTheHandler();
    void silentConnectionIsClosed();
    void unfinishedRequestTimesOut();
    void drippingHeaderTimesOut();
    void waitingForAnAnswerIsNotIdle();
    void halfOpenConnectionsHinderNobody();
    void connectionsAboveTheLimitAreClosed();
    void delayedAnswerComesLate();
    void droppedAnswerClosesTheConnection();
    void headerThatBreaksOutIsLeftOut();
    void stopAnswersWhatWasReceived();
    void stopGivesUpTheDelay();
    void startsAgainAfterStop();
    void stopFromTheHandlerIsSafe();

private:
    void start(const HttpReceiver::Limits &limits = {});

    std::unique_ptr<HttpReceiver> m_receiver;
    QList<qsizetype> m_batches;
    QList<InboundRequest> m_requests;
    std::function<InboundAnswer(const InboundRequest &)> m_answer;
    quint16 m_port = 0;
};

void HttpReceiverTest::init()
{
    m_batches.clear();
    m_requests.clear();
    m_answer = [](const InboundRequest &request) {
        InboundAnswer answer;
        answer.status = request.refusal != 0 ? request.refusal : 200;
        answer.headers = {{"X-Target", request.target}};
        answer.body = "<" + request.body + ">";
        return answer;
    };
    start();
}

void HttpReceiverTest::cleanup()
{
    m_receiver.reset();
}

void HttpReceiverTest::start(const HttpReceiver::Limits &limits)
{
    m_receiver = std::make_unique<HttpReceiver>(limits);
    const Result<quint16> port = m_receiver->start(0, [this](const QList<InboundRequest> &requests) {
        m_batches.append(requests.size());
        m_requests.append(requests);
        QList<InboundAnswer> answers;
        for (const InboundRequest &request : requests)
            answers.append(m_answer(request));
        return answers;
    });
    QVERIFY(port);
    m_port = *port;
    QVERIFY(m_port != 0);
    QCOMPARE(m_receiver->port(), m_port);
}

void HttpReceiverTest::answersARequest()
{
    RawClient client{m_port};
    client.send(post("/a?b", "{\"\xC3\xA9\":1}", "X-Id: 7\r\n"));
    QVERIFY(client.waitFor("<{\"\xC3\xA9\":1}>"));
    QVERIFY(client.bytes().startsWith("HTTP/1.1 200 OK\r\n"));
    QVERIFY(client.bytes().contains("Content-Length: 10\r\n"));
    QVERIFY(!client.bytes().contains("Connection: close"));
    QCOMPARE(m_requests.size(), 1);
    const InboundRequest &request = m_requests.front();
    QCOMPARE(request.method, QByteArray("POST"));
    QCOMPARE(request.target, QByteArray("/a?b"));
    QCOMPARE(headerValue(request.headers, "x-id"), QByteArray("7"));
    QVERIFY(request.at > 1'700'000'000'000);
    QCOMPARE(request.peer, u"127.0.0.1"_s);
}

void HttpReceiverTest::servesLocalhostOverBothFamilies()
{
    QTcpServer probe;
    if (!probe.listen(QHostAddress::LocalHostIPv6))
        QSKIP("This machine has no IPv6.");
    RawClient client{m_port, QHostAddress::LocalHostIPv6};
    QVERIFY(client.isConnected());
    client.send(post("/six", "{}"));
    QVERIFY(client.waitFor("<{}>"));
}

void HttpReceiverTest::takenPortIsToldInASentence()
{
    HttpReceiver other;
    const Result<quint16> port
        = other.start(m_port, [](const QList<InboundRequest> &) { return QList<InboundAnswer>{}; });
    QVERIFY(!port);
    QVERIFY(port.error().summary.contains(QString::number(m_port)));
    QCOMPARE(other.port(), quint16{0});
}

void HttpReceiverTest::keepsTheConnectionForTheNextRequest()
{
    RawClient client{m_port};
    for (int count = 1; count <= 3; ++count) {
        client.send(post("/", "again"));
        QVERIFY(client.waitFor("<again>", count));
    }
    QVERIFY(!client.isClosed());
    QCOMPARE(m_requests.size(), 3);
}

void HttpReceiverTest::closesWhenAsked()
{
    RawClient client{m_port};
    client.send(post("/", "bye", "Connection: close\r\n"));
    QVERIFY(client.waitForClose());
    QVERIFY(client.bytes().contains("Connection: close\r\n"));
    QVERIFY(client.bytes().endsWith("<bye>"));
}

void HttpReceiverTest::oldHttpIsAnswered()
{
    RawClient client{m_port};
    client.send("POST /old HTTP/1.0\r\nContent-Length: 2\r\n\r\nhi");
    QVERIFY(client.waitForClose());
    QVERIFY(client.bytes().endsWith("<hi>"));
    RawClient kept{m_port};
    kept.send("POST /old HTTP/1.0\r\nConnection: keep-alive\r\nContent-Length: 2\r\n\r\nhi");
    QVERIFY(kept.waitFor("<hi>"));
    QVERIFY(kept.bytes().contains("Connection: keep-alive\r\n"));
    QVERIFY(!kept.isClosed());
}

void HttpReceiverTest::headIsAnsweredWithoutBody()
{
    RawClient client{m_port};
    client.send("HEAD /h HTTP/1.1\r\n\r\n" + post("/", "next"));
    QVERIFY(client.waitFor("<next>"));
    QVERIFY(client.bytes().contains("Content-Length: 2\r\n"));
    QVERIFY(!client.bytes().contains("<>"));
}

void HttpReceiverTest::pipelinedRequestsAreAnsweredInOrder()
{
    m_answer = [](const InboundRequest &request) {
        InboundAnswer answer;
        answer.body = "<" + request.body + ">";
        answer.delayMilliseconds = request.body == "1" ? 150 : 0;
        return answer;
    };
    RawClient client{m_port};
    client.send(post("/", "1") + post("/", "2") + post("/", "3"));
    QVERIFY(client.waitFor("<3>"));
    QVERIFY(client.bytes().indexOf("<1>") < client.bytes().indexOf("<2>"));
    QVERIFY(client.bytes().indexOf("<2>") < client.bytes().indexOf("<3>"));
}

void HttpReceiverTest::manyPipelinedRequestsAreAllAnswered()
{
    RawClient client{m_port};
    QByteArray all;
    for (int number = 0; number < 3000; ++number)
        all += post("/", "<" + QByteArray::number(number) + ">");
    client.send(all);
    QVERIFY(client.waitFor("<<2999>>"));
    QCOMPARE(client.bytes().count("HTTP/1.1 200 OK"), 3000);
    for (int number = 1; number < 3000; ++number)
        QCOMPARE(m_requests.at(number).body, QByteArray("<" + QByteArray::number(number) + ">"));
}

void HttpReceiverTest::requestsOfOneTurnReachTheHandlerTogether()
{
    RawClient client{m_port};
    client.send(post("/", "1") + post("/", "2") + post("/", "3"));
    QVERIFY(client.waitFor("<3>"));
    QCOMPARE(m_batches, QList<qsizetype>{3});
}

void HttpReceiverTest::aSenderOfSingleBytesIsServed()
{
    RawClient client{m_port};
    const QByteArray bytes = post("/slow", "{\"a\":1}");
    for (const char byte : bytes) {
        client.send(QByteArray(1, byte));
        QTest::qWait(0);
    }
    QVERIFY(client.waitFor("<{\"a\":1}>"));
    QCOMPARE(m_requests.size(), 1);
}

void HttpReceiverTest::chunkedBodyIsServed()
{
    RawClient client{m_port};
    client.send("POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n");
    QTest::qWait(20);
    QVERIFY(m_requests.isEmpty());
    client.send("2\r\nde\r\n0\r\n\r\n");
    QVERIFY(client.waitFor("<abcde>"));
}

void HttpReceiverTest::leaveToContinueIsGiven()
{
    RawClient client{m_port};
    client.send("POST / HTTP/1.1\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\n");
    QVERIFY(client.waitFor("HTTP/1.1 100 Continue\r\n\r\n"));
    QVERIFY(m_requests.isEmpty());
    client.send("{}");
    QVERIFY(client.waitFor("<{}>"));
    QCOMPARE(client.bytes().count("100 Continue"), 1);
}

void HttpReceiverTest::leaveToContinueKeepsTheOrder()
{
    m_answer = [](const InboundRequest &request) {
        InboundAnswer answer;
        answer.body = "<" + request.body + ">";
        answer.delayMilliseconds = 100;
        return answer;
    };
    RawClient client{m_port};
    client.send(post("/", "1") + "POST / HTTP/1.1\r\nExpect: 100-continue\r\nContent-Length: 1\r\n\r\n");
    QVERIFY(client.waitFor("100 Continue"));
    QVERIFY(client.bytes().indexOf("<1>") >= 0);
    QVERIFY(client.bytes().indexOf("<1>") < client.bytes().indexOf("100 Continue"));
    client.send("2");
    QVERIFY(client.waitFor("<2>"));
}

void HttpReceiverTest::tooLargeBodyIsToldWhileItIsStillSent()
{
    RawClient client{m_port};
    client.send(post("/big", QByteArray(5'000'000, 'x')));
    QVERIFY(client.waitForClose());
    QVERIFY(client.bytes().startsWith("HTTP/1.1 413 "));
    QCOMPARE(m_requests.size(), 1);
    QCOMPARE(m_requests.front().refusal, 413);
    QCOMPARE(m_requests.front().target, QByteArray("/big"));
}

void HttpReceiverTest::tooLargeBodyIsToldBeforeItIsSent()
{
    RawClient client{m_port};
    client.send("POST / HTTP/1.1\r\nExpect: 100-continue\r\nContent-Length: 2000000\r\n\r\n");
    QVERIFY(client.waitFor("HTTP/1.1 413 "));
    QVERIFY(!client.bytes().contains("100 Continue"));
    QVERIFY(client.waitForClose());
}

void HttpReceiverTest::brokenRequestsAreRefusedAndClosed_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    QTest::newRow("garbage") << QByteArray("\x16\x03\x01\x00\xff\x00garbage", 13) << 400;
    QTest::newRow("HTTP/2 preface") << QByteArray("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n") << 400;
    QTest::newRow("zero bytes") << QByteArray(100, '\0') << 400;
    QTest::newRow("length twice") << QByteArray("POST / HTTP/1.1\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\n{}")
                                  << 400;
    QTest::newRow("smuggling") << QByteArray(
        "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\nContent-Length: 3\r\n\r\n0\r\n\r\n")
                               << 400;
    QTest::newRow("huge header") << "GET / HTTP/1.1\r\nX: " + QByteArray(100'000, 'y') + "\r\n\r\n" << 431;
}

void HttpReceiverTest::brokenRequestsAreRefusedAndClosed()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    RawClient client{m_port};
    client.send(bytes);
    QVERIFY(client.waitForClose());
    QVERIFY2(client.bytes().startsWith(QByteArray("HTTP/1.1 " + QByteArray::number(status))),
             client.bytes().constData());
    QVERIFY(client.bytes().contains("Connection: close"));
    QCOMPARE(m_requests.size(), 1);
    QCOMPARE(m_requests.front().refusal, status);
}

void HttpReceiverTest::breakingOffIsSeenByTheHandler()
{
    RawClient client{m_port};
    client.send("POST /part HTTP/1.1\r\nContent-Length: 100\r\n\r\nonly this");
    QTest::qWait(20);
    client.socket().disconnectFromHost();
    QTRY_COMPARE(m_requests.size(), 1);
    QCOMPARE(m_requests.front().refusal, 400);
    QCOMPARE(m_requests.front().body, QByteArray("only this"));
}

void HttpReceiverTest::silentConnectionIsClosed()
{
    start({.idleMilliseconds = 100, .connections = 10});
    RawClient client{m_port};
    QVERIFY(client.waitForClose());
    QVERIFY(client.bytes().isEmpty());
    QVERIFY(m_requests.isEmpty());
}

void HttpReceiverTest::unfinishedRequestTimesOut()
{
    start({.idleMilliseconds = 100, .connections = 10});
    RawClient client{m_port};
    client.send("POST /late HTTP/1.1\r\nContent-Length: 100\r\n\r\npart");
    QVERIFY(client.waitForClose());
    QVERIFY(client.bytes().startsWith("HTTP/1.1 408 "));
    QCOMPARE(m_requests.size(), 1);
    QCOMPARE(m_requests.front().refusal, 408);
    QCOMPARE(m_requests.front().body, QByteArray("part"));
}

void HttpReceiverTest::drippingHeaderTimesOut()
{
    start({.idleMilliseconds = 200, .connections = 10});
    RawClient client{m_port};
    client.send("POST / HTTP/1.1\r\nX: ");
    QVERIFY(QTest::qWaitFor(
        [&] {
            client.send("y");
            return client.bytes().contains("408");
        },
        10'000));
    QVERIFY(client.waitForClose());
}

void HttpReceiverTest::waitingForAnAnswerIsNotIdle()
{
    start({.idleMilliseconds = 80, .connections = 10});
    m_answer = [](const InboundRequest &) {
        InboundAnswer answer;
        answer.body = "<late>";
        answer.delayMilliseconds = 500;
        return answer;
    };
    RawClient client{m_port};
    client.send(post("/", "x"));
    QVERIFY(client.waitFor("<late>"));
}

void HttpReceiverTest::halfOpenConnectionsHinderNobody()
{
    std::vector<std::unique_ptr<RawClient>> silent;
    for (int number = 0; number < 200; ++number) {
        silent.push_back(std::make_unique<RawClient>(m_port));
        QVERIFY(silent.back()->isConnected());
        if (number % 2 == 0)
            silent.back()->send("POST / HTTP/1.1\r\nContent-Le");
    }
    RawClient client{m_port};
    client.send(post("/", "served"));
    QVERIFY(client.waitFor("<served>"));
}

void HttpReceiverTest::connectionsAboveTheLimitAreClosed()
{
    start({.idleMilliseconds = 30'000, .connections = 3});
    std::vector<std::unique_ptr<RawClient>> clients;
    for (int number = 0; number < 3; ++number) {
        clients.push_back(std::make_unique<RawClient>(m_port));
        clients.back()->send(post("/", "in"));
        QVERIFY(clients.back()->waitFor("<in>"));
    }
    RawClient above{m_port};
    QVERIFY(above.waitForClose());
    clients.pop_back();
    const auto served = [this] {
        RawClient next{m_port};
        next.send(post("/", "room"));
        return next.waitFor("<room>");
    };
    QVERIFY(QTest::qWaitFor(served, 5000));
}

void HttpReceiverTest::delayedAnswerComesLate()
{
    m_answer = [](const InboundRequest &request) {
        InboundAnswer answer;
        answer.body = "<" + request.body + ">";
        answer.delayMilliseconds = request.body == "late" ? 200 : 0;
        return answer;
    };
    RawClient late{m_port};
    RawClient soon{m_port};
    late.send(post("/", "late"));
    QTRY_COMPARE(m_requests.size(), 1);
    soon.send(post("/", "soon"));
    QVERIFY(soon.waitFor("<soon>"));
    QVERIFY(late.bytes().isEmpty());
    QVERIFY(late.waitFor("<late>"));
}

void HttpReceiverTest::droppedAnswerClosesTheConnection()
{
    m_answer = [](const InboundRequest &) {
        InboundAnswer answer;
        answer.drop = true;
        return answer;
    };
    RawClient client{m_port};
    client.send(post("/", "x"));
    QVERIFY(client.waitForClose());
    QVERIFY(client.bytes().isEmpty());
    QCOMPARE(m_requests.size(), 1);
}

void HttpReceiverTest::headerThatBreaksOutIsLeftOut()
{
    m_answer = [](const InboundRequest &) {
        InboundAnswer answer;
        answer.status = 204;
        answer.headers = {{"X-Good", "1"}, {"X-Bad", "1\r\nX-Injected: 2"}, {"content-length", "77"}};
        return answer;
    };
    RawClient client{m_port};
    client.send(post("/", "x"));
    QVERIFY(client.waitFor("\r\n\r\n"));
    QVERIFY(client.bytes().startsWith("HTTP/1.1 204 No Content\r\n"));
    QVERIFY(client.bytes().contains("X-Good: 1"));
    QVERIFY(!client.bytes().contains("X-Injected"));
    QVERIFY(!client.bytes().contains("77"));
}

void HttpReceiverTest::stopAnswersWhatWasReceived()
{
    m_answer = [](const InboundRequest &request) {
        InboundAnswer answer;
        answer.body = "<" + request.body + ">";
        return answer;
    };
    RawClient client{m_port};
    client.send(post("/", "last"));
    QTRY_COMPARE(m_requests.size(), 1);
    m_receiver->stop();
    QCOMPARE(m_receiver->port(), quint16{0});
    QVERIFY(client.waitForClose());
    QVERIFY(client.bytes().endsWith("<last>"));
    RawClient refused{m_port};
    QVERIFY(!refused.isConnected());
}

void HttpReceiverTest::stopGivesUpTheDelay()
{
    m_answer = [](const InboundRequest &) {
        InboundAnswer answer;
        answer.body = "<early>";
        answer.delayMilliseconds = 60'000;
        return answer;
    };
    RawClient client{m_port};
    client.send(post("/", "x"));
    QTRY_COMPARE(m_requests.size(), 1);
    m_receiver->stop();
    QVERIFY(client.waitForClose());
    QVERIFY(client.bytes().endsWith("<early>"));
}

void HttpReceiverTest::startsAgainAfterStop()
{
    const quint16 port = m_port;
    m_receiver->stop();
    const Result<quint16> again = m_receiver->start(port, [](const QList<InboundRequest> &requests) {
        return QList<InboundAnswer>(requests.size(), InboundAnswer{201, {}, "<again>", 0, false});
    });
    QVERIFY(again);
    QCOMPARE(*again, port);
    RawClient client{port};
    client.send(post("/", "x"));
    QVERIFY(client.waitFor("<again>"));
}

void HttpReceiverTest::stopFromTheHandlerIsSafe()
{
    m_answer = [this](const InboundRequest &) {
        m_receiver->stop();
        return InboundAnswer{200, {}, "<gone>", 0, false};
    };
    RawClient client{m_port};
    client.send(post("/", "x"));
    QVERIFY(client.waitForClose());
    QCOMPARE(m_receiver->port(), quint16{0});
}

QTEST_GUILESS_MAIN(HttpReceiverTest)
#include "tst_httpreceiver.moc"
