// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/network/requestparser.h"

#include <QTest>

using namespace Hookbench;

namespace {

/// Feeds @p bytes in pieces, as a connection does: what was not used is presented again with what follows.
void feedInPieces(RequestParser &parser, const QByteArray &bytes, qsizetype piece)
{
    QByteArray rest;
    for (qsizetype place = 0; place < bytes.size() && parser.state() <= RequestParser::State::Partial; place += piece) {
        rest += bytes.mid(place, piece);
        while (!rest.isEmpty() && parser.state() <= RequestParser::State::Partial) {
            const qsizetype used = parser.feed(rest);
            if (used == 0)
                break;
            rest = rest.mid(used);
        }
    }
}

const QByteArray post
    = "POST /a?b=c HTTP/1.1\r\nHost: x\r\nX-Two: 1\r\nx-one:  padded \r\nX-Two: 2\r\nContent-Length: 5\r\n\r\nhe";

} // namespace

class RequestParserTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsARequestHoweverItIsCut_data();
    void readsARequestHoweverItIsCut();
    void readsChunkedBodies_data();
    void readsChunkedBodies();
    void readsOneRequestAfterTheOther();
    void brokenHttpIsRefused_data();
    void brokenHttpIsRefused();
    void hugeHeaderIsRefused_data();
    void hugeHeaderIsRefused();
    void hugeBodyIsRefused();
    void bodyAtTheLimitIsRead();
    void keepsAliveAsTheVersionSays_data();
    void keepsAliveAsTheVersionSays();
    void garbageIsKeptAsItCame();
};

void RequestParserTest::readsARequestHoweverItIsCut_data()
{
    QTest::addColumn<int>("piece");
    for (const int piece : {1, 2, 3, 7, 50, 10'000})
        QTest::addRow("%d", piece) << piece;
}

void RequestParserTest::readsARequestHoweverItIsCut()
{
    QFETCH(int, piece);
    RequestParser parser;
    QCOMPARE(parser.state(), RequestParser::State::Idle);
    const QByteArray bytes = post + QByteArray("\0lo", 3);
    feedInPieces(parser, bytes, piece);
    QCOMPARE(parser.state(), RequestParser::State::Complete);
    const InboundRequest request = parser.take();
    QCOMPARE(request.method, QByteArray("POST"));
    QCOMPARE(request.target, QByteArray("/a?b=c"));
    QCOMPARE(request.headers,
             (HeaderList{{"Host", "x"}, {"X-Two", "1"}, {"x-one", "padded"}, {"X-Two", "2"}, {"Content-Length", "5"}}));
    QCOMPARE(request.body, QByteArray("he\0lo", 5));
    QCOMPARE(request.refusal, 0);
    QCOMPARE(parser.state(), RequestParser::State::Idle);
}

void RequestParserTest::readsChunkedBodies_data()
{
    readsARequestHoweverItIsCut_data();
}

void RequestParserTest::readsChunkedBodies()
{
    QFETCH(int, piece);
    RequestParser parser;
    feedInPieces(parser,
                 "POST / HTTP/1.1\r\nTransfer-Encoding: "
                 "chunked\r\n\r\n4\r\n{\"a\"\r\n3;ext=1\r\n:1}\r\n0\r\nX-Trailer: t\r\n\r\n",
                 piece);
    QCOMPARE(parser.state(), RequestParser::State::Complete);
    QCOMPARE(parser.take().body, QByteArray("{\"a\":1}"));
}

void RequestParserTest::readsOneRequestAfterTheOther()
{
    RequestParser parser;
    QByteArray bytes = "GET /1 HTTP/1.1\r\n\r\nPOST /2 HTTP/1.1\r\nContent-Length: 2\r\n\r\n{}GET /3 HTTP/1.1\r\n\r\n";
    for (const QByteArray target : {"/1", "/2", "/3"}) {
        bytes = bytes.mid(parser.feed(bytes));
        QCOMPARE(parser.state(), RequestParser::State::Complete);
        QVERIFY(parser.keepsAlive());
        QCOMPARE(parser.take().target, target);
    }
    QVERIFY(bytes.isEmpty());
}

void RequestParserTest::brokenHttpIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("garbage") << QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", 11);
    QTest::newRow("words") << QByteArray("hello there\r\n\r\n");
    QTest::newRow("zero bytes") << QByteArray(40, '\0');
    QTest::newRow("HTTP/2 preface") << QByteArray("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n");
    QTest::newRow("HTTP/0.9") << QByteArray("GET /\r\n\r\n");
    QTest::newRow("bare line feeds") << QByteArray("GET / HTTP/1.1\nHost: x\n\n");
    QTest::newRow("length no number") << QByteArray("POST / HTTP/1.1\r\nContent-Length: five\r\n\r\nhello");
    QTest::newRow("negative length") << QByteArray("POST / HTTP/1.1\r\nContent-Length: -5\r\n\r\nhello");
    QTest::newRow("two lengths") << QByteArray(
        "POST / HTTP/1.1\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nhello");
    QTest::newRow("length twice") << QByteArray(
        "POST / HTTP/1.1\r\nContent-Length: 5\r\nContent-Length: 5\r\n\r\nhello");
    QTest::newRow("length and chunks") << QByteArray(
        "POST / HTTP/1.1\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n");
    QTest::newRow("chunks and length") << QByteArray(
        "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\n0\r\n\r\n");
    QTest::newRow("unknown coding") << QByteArray("POST / HTTP/1.1\r\nTransfer-Encoding: gzip\r\n\r\nhello");
    QTest::newRow("bad chunk size") << QByteArray("POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\n");
    QTest::newRow("chunk size too long") << QByteArray(
        "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nffffffffffffffffff\r\n");
    QTest::newRow("space before colon") << QByteArray("GET / HTTP/1.1\r\nHost : x\r\n\r\n");
    QTest::newRow("zero in a header") << QByteArray("GET / HTTP/1.1\r\nHost: x\0y\r\n\r\n", 29);
}

void RequestParserTest::brokenHttpIsRefused()
{
    QFETCH(QByteArray, bytes);
    RequestParser parser;
    parser.feed(bytes);
    QCOMPARE(parser.state(), RequestParser::State::Refused);
    QCOMPARE(parser.refusal(), 400);
    QCOMPARE(parser.take().refusal, 400);
}

void RequestParserTest::hugeHeaderIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("one line") << "GET / HTTP/1.1\r\nX: " + QByteArray(70'000, 'x') + "\r\n\r\n";
    QTest::newRow("line without end") << "GET / HTTP/1.1\r\nX: " + QByteArray(70'000, 'x');
    QTest::newRow("target without end") << "GET /" + QByteArray(70'000, 'x');
    QTest::newRow("many lines") << "GET / HTTP/1.1\r\n"
            + QByteArray("X: yyyyyyyyyyyyyyyyyyyyyyyyyyy\r\n").repeated(3000) + "\r\n";
}

void RequestParserTest::hugeHeaderIsRefused()
{
    QFETCH(QByteArray, bytes);
    for (const qsizetype piece : {qsizetype{1000}, qsizetype{65'536}, bytes.size()}) {
        RequestParser parser;
        feedInPieces(parser, bytes, piece);
        QCOMPARE(parser.state(), RequestParser::State::Refused);
        QCOMPARE(parser.refusal(), 431);
    }
}

void RequestParserTest::hugeBodyIsRefused()
{
    RequestParser declared;
    declared.feed("POST / HTTP/1.1\r\nContent-Length: 1048577\r\n\r\n");
    QCOMPARE(declared.state(), RequestParser::State::Refused);
    QCOMPARE(declared.refusal(), 413);
    RequestParser chunked;
    feedInPieces(chunked,
                 "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n"
                     + QByteArray("10000\r\n" + QByteArray(65'536, 'x') + "\r\n").repeated(17),
                 10'000);
    QCOMPARE(chunked.state(), RequestParser::State::Refused);
    QCOMPARE(chunked.refusal(), 413);
    QVERIFY(chunked.take().body.size() <= RequestParser::bodyLimit);
}

void RequestParserTest::bodyAtTheLimitIsRead()
{
    RequestParser parser;
    feedInPieces(parser, "POST / HTTP/1.1\r\nContent-Length: 1048576\r\n\r\n" + QByteArray(1'048'576, 'x'), 65'536);
    QCOMPARE(parser.state(), RequestParser::State::Complete);
    QCOMPARE(parser.take().body.size(), RequestParser::bodyLimit);
}

void RequestParserTest::keepsAliveAsTheVersionSays_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("alive");
    QTest::newRow("1.1") << QByteArray("GET / HTTP/1.1\r\n\r\n") << true;
    QTest::newRow("1.1 close") << QByteArray("GET / HTTP/1.1\r\nConnection: Close\r\n\r\n") << false;
    QTest::newRow("1.0") << QByteArray("GET / HTTP/1.0\r\n\r\n") << false;
    QTest::newRow("1.0 keep-alive") << QByteArray("GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n") << true;
}

void RequestParserTest::keepsAliveAsTheVersionSays()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, alive);
    RequestParser parser;
    parser.feed(bytes);
    QCOMPARE(parser.state(), RequestParser::State::Complete);
    QCOMPARE(parser.keepsAlive(), alive);
}

void RequestParserTest::garbageIsKeptAsItCame()
{
    const QByteArray bytes("\x01\x02 not \x00 http", 14);
    RequestParser parser;
    parser.feed(bytes);
    const InboundRequest request = parser.take();
    QCOMPARE(request.body, bytes);
    QVERIFY(request.method.isEmpty());
}

QTEST_GUILESS_MAIN(RequestParserTest)
#include "tst_requestparser.moc"
