// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/network/httpreceiver.h"
#include "tests/app/network/rawclient.h"

#include <QTcpServer>
#include <QTest>

#include <sys/resource.h>

#include <algorithm>
#include <memory>
#include <vector>

using namespace Hookbench;
using namespace Qt::StringLiterals;
using Tests::RawClient;

namespace {

QByteArray post(const QByteArray &body, const QByteArray &more = {})
{
    return "POST /in HTTP/1.1\r\nHost: x\r\n" + more + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n"
        + body;
}

bool hasIpv6()
{
    QTcpServer probe;
    return probe.listen(QHostAddress::LocalHostIPv6);
}

} // namespace

/// What the worst of senders, and the end of the program, do to a receiver.
class ReceiverLastsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_receiver.reset(); }

    void halfAnAnswerBreaksOffInItsBody();
    void halfAnAnswerWithoutABodyBreaksOffInItsHeader();
    void halfAnAnswerEndsAPipeline();
    void lateHalfAnswerIsHalfWhenStopped();
    void aThousandHalfOpenConnectionsHinderNobody();
    void aThousandHalfOpenConnectionsEndWithTheReceiver();
    void singleBytesOfAllKindsAreServed_data();
    void singleBytesOfAllKindsAreServed();
    void manySendersOfSingleBytesAreServedAtOnce();
    void hugeHeadersAreRefused_data();
    void hugeHeadersAreRefused();
    void aHeaderAtTheLimitIsTaken();
    void hugeHeaderInAPipelineLeavesThoseBeforeAnswered();
    void chunkedBodies_data();
    void chunkedBodies();
    void leaveToContinueIsGivenForChunksToo();
    void leaveIsNotGivenToWhoAlreadySends();
    void everythingWorksOverIpv6();
    void stoppingLosesNothingThatWasHandled_data();
    void stoppingLosesNothingThatWasHandled();
    void stoppingInAPipelineLosesNothingThatWasHandled();
    void startingAgainAtOnceTakesTheSamePort();

private:
    void start(const HttpReceiver::Limits &limits = {});

    std::unique_ptr<HttpReceiver> m_receiver;
    QList<InboundRequest> m_requests;
    std::function<void(const InboundRequest &, InboundAnswer &)> m_behave;
    quint16 m_port = 0;
};

void ReceiverLastsTest::initTestCase()
{
    // Both ends of a thousand connections are files of this process.
    rlimit files{};
    if (::getrlimit(RLIMIT_NOFILE, &files) == 0 && files.rlim_cur < 4096) {
        files.rlim_cur = std::min<rlim_t>(4096, files.rlim_max);
        ::setrlimit(RLIMIT_NOFILE, &files);
    }
}

void ReceiverLastsTest::init()
{
    m_requests.clear();
    m_behave = nullptr;
    start();
}

void ReceiverLastsTest::start(const HttpReceiver::Limits &limits)
{
    m_receiver = std::make_unique<HttpReceiver>(limits);
    const Result<quint16> port = m_receiver->start(0, [this](const QList<InboundRequest> &requests) {
        m_requests.append(requests);
        QList<InboundAnswer> answers;
        for (const InboundRequest &request : requests) {
            InboundAnswer answer;
            answer.status = request.refusal != 0 ? request.refusal : 200;
            answer.body = "<" + request.body + ">";
            if (m_behave)
                m_behave(request, answer);
            answers.append(answer);
        }
        return answers;
    });
    QVERIFY(port);
    m_port = *port;
}

void ReceiverLastsTest::halfAnAnswerBreaksOffInItsBody()
{
    m_behave = [](const InboundRequest &, InboundAnswer &answer) {
        answer.body = "0123456789";
        answer.partial = true;
    };
    RawClient client{m_port};
    client.send(post("{}"));
    QVERIFY(client.waitForClose());
    QVERIFY(client.bytes().startsWith("HTTP/1.1 200 OK\r\n"));
    QVERIFY(client.bytes().contains("Content-Length: 10\r\n"));
    QVERIFY(client.bytes().endsWith("\r\n\r\n01234"));
}

void ReceiverLastsTest::halfAnAnswerWithoutABodyBreaksOffInItsHeader()
{
    m_behave = [](const InboundRequest &, InboundAnswer &answer) {
        answer.status = 503;
        answer.body.clear();
        answer.partial = true;
    };
    RawClient client{m_port};
    client.send(post("{}"));
    QVERIFY(client.waitForClose());
    QVERIFY(client.bytes().startsWith("HTTP/1.1 503"));
    QVERIFY(!client.bytes().contains("\r\n\r\n"));
}

void ReceiverLastsTest::halfAnAnswerEndsAPipeline()
{
    m_behave = [](const InboundRequest &request, InboundAnswer &answer) { answer.partial = request.body == "2222"; };
    RawClient client{m_port};
    client.send(post("1111") + post("2222") + post("3333"));
    QVERIFY(client.waitForClose());
    QVERIFY(client.bytes().contains("<1111>"));
    QVERIFY(client.bytes().endsWith("<22"));
}

void ReceiverLastsTest::lateHalfAnswerIsHalfWhenStopped()
{
    m_behave = [](const InboundRequest &, InboundAnswer &answer) {
        answer.partial = true;
        answer.delayMilliseconds = 60'000;
    };
    RawClient client{m_port};
    client.send(post("1111"));
    QTRY_COMPARE(m_requests.size(), 1);
    m_receiver->stop();
    QVERIFY(client.waitForClose());
    QVERIFY(client.bytes().endsWith("\r\n\r\n<11"));
}

void ReceiverLastsTest::aThousandHalfOpenConnectionsHinderNobody()
{
    std::vector<std::unique_ptr<RawClient>> open;
    for (int number = 0; number < 1000; ++number) {
        open.push_back(std::make_unique<RawClient>(m_port));
        if (!open.back()->isConnected())
            QSKIP("This process may not open enough files.");
        switch (number % 4) {
        case 0:
            open.back()->send("POST /in HTTP/1.1\r\nContent-Le");
            break;
        case 1:
            open.back()->send("POST /in HTTP/1.1\r\nContent-Length: 10\r\n\r\n{");
            break;
        case 2:
            open.back()->send("POST /in HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nab");
            break;
        default:
            break; // says nothing at all
        }
    }
    RawClient client{m_port};
    for (int count = 1; count <= 20; ++count) {
        client.send(post("served"));
        QVERIFY(client.waitFor("<served>", count));
    }
    QCOMPARE(m_requests.size(), 20);
    // Whoever goes on is served, and who leaves is told to the handler as broken off.
    open[1]->send(QByteArray(9, '1'));
    QVERIFY(open[1]->waitFor("<{111111111>"));
    open.clear();
    QTRY_COMPARE_WITH_TIMEOUT(m_requests.size(), 21 + 749, 20'000);
    QCOMPARE(m_requests.back().refusal, 400);
}

void ReceiverLastsTest::aThousandHalfOpenConnectionsEndWithTheReceiver()
{
    std::vector<std::unique_ptr<RawClient>> open;
    for (int number = 0; number < 1000; ++number) {
        open.push_back(std::make_unique<RawClient>(m_port));
        if (!open.back()->isConnected())
            QSKIP("This process may not open enough files.");
        if (number % 2 == 0)
            open.back()->send("POST /in HTTP/1.1\r\nContent-Length: 10\r\n\r\n{");
    }
    m_receiver->stop();
    for (const auto &client : open)
        QVERIFY(client->waitForClose());
    QCOMPARE(m_receiver->port(), quint16{0});
}

void ReceiverLastsTest::singleBytesOfAllKindsAreServed_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("length") << post("abcde");
    QTest::newRow("chunks") << QByteArray(
        "POST /in HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n2;x=y\r\nde\r\n0\r\nX-Trailer: 1\r\n\r\n");
    QTest::newRow("expecting leave") << post("abcde", "Expect: 100-continue\r\n");
    QTest::newRow("long header") << post("abcde", "X-Long: " + QByteArray(900, 'y') + "\r\n");
}

void ReceiverLastsTest::singleBytesOfAllKindsAreServed()
{
    QFETCH(QByteArray, bytes);
    RawClient client{m_port};
    for (const char byte : bytes) {
        client.send(QByteArray(1, byte));
        QTest::qWait(0);
    }
    QVERIFY(client.waitFor("<abcde>"));
    QCOMPARE(m_requests.size(), 1);
    QCOMPARE(m_requests.front().refusal, 0);
}

void ReceiverLastsTest::manySendersOfSingleBytesAreServedAtOnce()
{
    std::vector<std::unique_ptr<RawClient>> senders;
    for (int number = 0; number < 50; ++number)
        senders.push_back(std::make_unique<RawClient>(m_port));
    const QByteArray bytes = post("{\"a\":1}");
    for (const char byte : bytes) {
        for (const auto &sender : senders)
            sender->send(QByteArray(1, byte));
        QTest::qWait(0);
    }
    for (const auto &sender : senders)
        QVERIFY(sender->waitFor("<{\"a\":1}>"));
    QCOMPARE(m_requests.size(), 50);
}

void ReceiverLastsTest::hugeHeadersAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("one line") << "POST / HTTP/1.1\r\nX: " + QByteArray(70'000, 'y') + "\r\n\r\n";
    QByteArray lines = "POST / HTTP/1.1\r\n";
    for (int number = 0; number < 3000; ++number)
        lines += "X-Line-" + QByteArray::number(number) + ": some value of some length\r\n";
    QTest::newRow("many lines") << QByteArray(lines + "\r\n");
    QTest::newRow("target") << "GET /" + QByteArray(70'000, 'p') + " HTTP/1.1\r\n\r\n";
    QTest::newRow("without an end") << "POST / HTTP/1.1\r\nX: " + QByteArray(1'000'000, 'y');
    QTest::newRow("one name") << "POST / HTTP/1.1\r\n" + QByteArray(70'000, 'n') + ": 1\r\n\r\n";
}

void ReceiverLastsTest::hugeHeadersAreRefused()
{
    QFETCH(QByteArray, bytes);
    RawClient client{m_port};
    client.send(bytes);
    QVERIFY(client.waitForClose());
    QVERIFY2(client.bytes().startsWith("HTTP/1.1 431 "), client.bytes().constData());
    QCOMPARE(m_requests.size(), 1);
    QCOMPARE(m_requests.front().refusal, 431);
    // The next sender finds the receiver as it was.
    RawClient next{m_port};
    next.send(post("next"));
    QVERIFY(next.waitFor("<next>"));
}

void ReceiverLastsTest::aHeaderAtTheLimitIsTaken()
{
    RawClient client{m_port};
    client.send(post("in", "X-Long: " + QByteArray(60'000, 'y') + "\r\n"));
    QVERIFY(client.waitFor("<in>"));
    QCOMPARE(headerValue(m_requests.front().headers, "X-Long").size(), 60'000);
}

void ReceiverLastsTest::hugeHeaderInAPipelineLeavesThoseBeforeAnswered()
{
    RawClient client{m_port};
    client.send(post("1") + post("2") + "POST / HTTP/1.1\r\nX: " + QByteArray(100'000, 'y') + "\r\n\r\n" + post("3"));
    QVERIFY(client.waitForClose());
    const QByteArray &bytes = client.bytes();
    QVERIFY(bytes.indexOf("<1>") >= 0 && bytes.indexOf("<1>") < bytes.indexOf("<2>"));
    QVERIFY(bytes.indexOf("<2>") < bytes.indexOf("HTTP/1.1 431"));
    QVERIFY(!bytes.contains("<3>"));
}

void ReceiverLastsTest::chunkedBodies_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    const QByteArray head = "POST /in HTTP/1.1\r\nTransfer-Encoding: chunked\r\n";
    QTest::newRow("plain") << QByteArray(head + "\r\n5\r\nabcde\r\n0\r\n\r\n") << 200 << QByteArray("abcde");
    QTest::newRow("empty") << QByteArray(head + "\r\n0\r\n\r\n") << 200 << QByteArray();
    QTest::newRow("extensions") << QByteArray(head + "\r\n5;a=b;c\r\nabcde\r\n0;d\r\n\r\n") << 200
                                << QByteArray("abcde");
    QTest::newRow("trailer") << QByteArray(head + "\r\n5\r\nabcde\r\n0\r\nX-Sum: 1\r\n\r\n") << 200
                             << QByteArray("abcde");
    QTest::newRow("capitals") << QByteArray(
        "POST /in HTTP/1.1\r\nTRANSFER-ENCODING: Chunked\r\n\r\nA\r\n0123456789\r\n0\r\n\r\n")
                              << 200 << QByteArray("0123456789");
    // Two lengths for one body: whoever believes the other one would see another request.
    QTest::newRow("with a length") << QByteArray(head + "Content-Length: 5\r\n\r\n5\r\nabcde\r\n0\r\n\r\n") << 400
                                   << QByteArray();
    QTest::newRow("with a length before") << QByteArray("POST /in HTTP/1.1\r\nContent-Length: 5\r\n"
                                                        "Transfer-Encoding: chunked\r\n\r\n5\r\nabcde\r\n0\r\n\r\n")
                                          << 400 << QByteArray();
    QTest::newRow("no number") << QByteArray(head + "\r\nx\r\nabcde\r\n0\r\n\r\n") << 400 << QByteArray();
    QTest::newRow("negative") << QByteArray(head + "\r\n-5\r\nabcde\r\n0\r\n\r\n") << 400 << QByteArray();
    QTest::newRow("longer than said") << QByteArray(head + "\r\n2\r\nabcde\r\n0\r\n\r\n") << 400 << QByteArray();
    QTest::newRow("number that overflows")
        << QByteArray(head + "\r\nFFFFFFFFFFFFFFFFF\r\nabcde\r\n0\r\n\r\n") << 400 << QByteArray();
    QTest::newRow("too large") << QByteArray(head + "\r\n200000\r\n" + QByteArray(0x200000, 'x') + "\r\n0\r\n\r\n")
                               << 413 << QByteArray();
    QTest::newRow("packed twice") << QByteArray(
        "POST /in HTTP/1.1\r\nTransfer-Encoding: chunked, gzip\r\n\r\n5\r\nabcde\r\n0\r\n\r\n")
                                  << 400 << QByteArray();
}

void ReceiverLastsTest::chunkedBodies()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    RawClient client{m_port};
    client.send(bytes);
    QVERIFY(client.waitFor("\r\n\r\n"));
    const QByteArray line = "HTTP/1.1 " + QByteArray::number(status);
    QVERIFY2(client.bytes().startsWith(line), client.bytes().constData());
    QCOMPARE(m_requests.size(), 1);
    if (status == 200)
        QCOMPARE(m_requests.front().body, body);
    else
        QVERIFY(client.waitForClose());
}

void ReceiverLastsTest::leaveToContinueIsGivenForChunksToo()
{
    RawClient client{m_port};
    client.send("POST /in HTTP/1.1\r\nExpect: 100-Continue\r\nTransfer-Encoding: chunked\r\n\r\n");
    QVERIFY(client.waitFor("HTTP/1.1 100 Continue\r\n\r\n"));
    client.send("2\r\n{}\r\n0\r\n\r\n");
    QVERIFY(client.waitFor("<{}>"));
    QCOMPARE(client.bytes().count("100 Continue"), 1);
}

void ReceiverLastsTest::leaveIsNotGivenToWhoAlreadySends()
{
    RawClient client{m_port};
    client.send(post("{}", "Expect: 100-continue\r\n"));
    QVERIFY(client.waitFor("<{}>"));
    QVERIFY(!client.bytes().contains("100 Continue"));
}

void ReceiverLastsTest::everythingWorksOverIpv6()
{
    if (!hasIpv6())
        QSKIP("This machine has no IPv6.");
    RawClient client{m_port, QHostAddress::LocalHostIPv6};
    QVERIFY(client.isConnected());
    client.send(post("1") + "POST /in HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n1\r\n2\r\n0\r\n\r\n");
    QVERIFY(client.waitFor("<2>"));
    client.send("POST /in HTTP/1.1\r\nExpect: 100-continue\r\nContent-Length: 1\r\n\r\n");
    QVERIFY(client.waitFor("100 Continue"));
    client.send("3");
    QVERIFY(client.waitFor("<3>"));
    QCOMPARE(m_requests.size(), 3);
    for (const InboundRequest &request : std::as_const(m_requests))
        QCOMPARE(request.peer, u"::1"_s);
    m_receiver->stop();
    QVERIFY(client.waitForClose());
}

void ReceiverLastsTest::stoppingLosesNothingThatWasHandled_data()
{
    QTest::addColumn<int>("after");
    for (const int after : {1, 7, 60, 200})
        QTest::addRow("%d", after) << after;
}

void ReceiverLastsTest::stoppingLosesNothingThatWasHandled()
{
    QFETCH(int, after);
    // Fifty senders with six requests each, all with bodies of their own; the receiver stops while they come in.
    std::vector<std::unique_ptr<RawClient>> senders;
    for (int sender = 0; sender < 50; ++sender)
        senders.push_back(std::make_unique<RawClient>(m_port));
    for (int sender = 0; sender < 50; ++sender) {
        QByteArray all;
        for (int number = 0; number < 6; ++number)
            all += post(QByteArray::number(sender) + '-' + QByteArray::number(number));
        senders[size_t(sender)]->send(all);
    }
    QVERIFY(QTest::qWaitFor([&] { return m_requests.size() >= after; }, 10'000));
    m_receiver->stop();
    QByteArray answered;
    for (const auto &sender : senders) {
        QVERIFY(sender->waitForClose());
        answered += sender->bytes();
    }
    // What the handler saw is stored, so its sender has to hear of it; and the other way round.
    QCOMPARE(answered.count("HTTP/1.1 200 OK"), m_requests.size());
    for (const InboundRequest &request : std::as_const(m_requests)) {
        const QByteArray body = "<" + request.body + ">";
        QVERIFY2(answered.contains(body), body.constData());
    }
}

void ReceiverLastsTest::stoppingInAPipelineLosesNothingThatWasHandled()
{
    RawClient client{m_port};
    QByteArray all;
    for (int number = 0; number < 3000; ++number)
        all += post(QByteArray::number(number));
    client.send(all);
    QVERIFY(QTest::qWaitFor([this] { return m_requests.size() >= 100; }, 10'000));
    m_receiver->stop();
    QVERIFY(client.waitForClose());
    QVERIFY2(m_requests.size() < 3000, "it is about stopping in the middle");
    QCOMPARE(client.bytes().count("HTTP/1.1 200 OK"), m_requests.size());
}

void ReceiverLastsTest::startingAgainAtOnceTakesTheSamePort()
{
    const quint16 port = m_port;
    for (int round = 0; round < 20; ++round) {
        RawClient client{port};
        client.send(post("x"));
        QVERIFY(client.waitFor("<x>"));
        m_receiver->stop();
        const Result<quint16> again = m_receiver->start(port, [](const QList<InboundRequest> &requests) {
            InboundAnswer answer;
            answer.body = "<x>";
            return QList<InboundAnswer>(requests.size(), answer);
        });
        QVERIFY2(again, again ? "" : qPrintable(again.error().summary));
    }
}

QTEST_GUILESS_MAIN(ReceiverLastsTest)
#include "tst_receiverlasts.moc"
