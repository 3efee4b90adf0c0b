// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/network/httpreceiver.h"
#include "app/network/unpacking.h"
#include "tests/app/network/rawclient.h"

#include <QTest>

#include <zlib.h>

using namespace Hookbench;
using Tests::RawClient;

namespace {

/// 31 for gzip, 15 for zlib, -15 for neither's frame.
QByteArray packed(const QByteArray &content, int windowBits = 31)
{
    z_stream stream{};
    if (deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, windowBits, 8, Z_DEFAULT_STRATEGY) != Z_OK)
        return {};
    QByteArray out(qsizetype(deflateBound(&stream, uLong(content.size()))) + 64, '\0');
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(content.constData()));
    stream.avail_in = uInt(content.size());
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = uInt(out.size());
    deflate(&stream, Z_FINISH);
    out.truncate(out.size() - qsizetype(stream.avail_out));
    deflateEnd(&stream);
    return out;
}

InboundRequest unpacked(const QByteArray &body, const QByteArray &coding = "gzip")
{
    InboundRequest request;
    request.headers = {{"content-encoding", coding}};
    request.body = body;
    unpackBody(request, 1000);
    return request;
}

} // namespace

class UnpackingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void gzipAndDeflateAreUnpacked_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("coding");
        QTest::newRow("gzip") << packed("{\"a\":1}") << QByteArray{"gzip"};
        QTest::newRow("upper case") << packed("{\"a\":1}") << QByteArray{" GZIP "};
        QTest::newRow("old name") << packed("{\"a\":1}") << QByteArray{"x-gzip"};
        QTest::newRow("deflate") << packed("{\"a\":1}", 15) << QByteArray{"deflate"};
        QTest::newRow("two members") << QByteArray{packed("{\"a\"").append(packed(":1}"))} << QByteArray{"gzip"};
    }
    void gzipAndDeflateAreUnpacked()
    {
        QFETCH(const QByteArray, body);
        QFETCH(const QByteArray, coding);
        const InboundRequest request = unpacked(body, coding);
        QCOMPARE(request.coding, BodyCoding::Unpacked);
        QCOMPARE(request.unpacked, "{\"a\":1}");
        QCOMPARE(request.body, body);
    }

    void whatIsNotWholeIsDamaged_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("nothing") << QByteArray{};
        QTest::newRow("JSON") << QByteArray{"{\"a\":1}"};
        QTest::newRow("cut off") << packed("{\"a\":1}").chopped(1);
        QTest::newRow("header only") << packed("{\"a\":1}").first(10);
        QTest::newRow("wrong sum") << packed("{\"a\":1}").replace(packed("{\"a\":1}").size() - 8, 1, "!");
        QTest::newRow("more behind it") << QByteArray{packed("{\"a\":1}").append("rest")};
        QTest::newRow("no frame") << packed("{\"a\":1}", -15);
    }
    void whatIsNotWholeIsDamaged()
    {
        QFETCH(const QByteArray, body);
        const InboundRequest request = unpacked(body);
        QCOMPARE(request.coding, BodyCoding::Damaged);
        QVERIFY(request.unpacked.isEmpty());
    }

    void thereIsALimitToWhatItUnpacksTo()
    {
        QCOMPARE(unpacked(packed(QByteArray(1000, 'x'))).unpacked.size(), 1000);
        const InboundRequest above = unpacked(packed(QByteArray(1001, 'x')));
        QCOMPARE(above.coding, BodyCoding::TooLarge);
        QVERIFY(above.unpacked.isEmpty());
        QCOMPARE(unpacked(packed(QByteArray(50'000'000, 'x'))).coding, BodyCoding::TooLarge);
        QByteArray many;
        for (int member = 0; member < 200; ++member)
            many += packed(QByteArray(6, 'x'));
        QCOMPARE(unpacked(many).coding, BodyCoding::TooLarge);
    }

    void otherCodingsStayUntouched_data()
    {
        QTest::addColumn<HeaderList>("headers");
        QTest::newRow("none") << HeaderList{};
        QTest::newRow("brotli") << HeaderList{{"Content-Encoding", "br"}};
        QTest::newRow("two") << HeaderList{{"Content-Encoding", "gzip, gzip"}};
        QTest::newRow("twice") << HeaderList{{"Content-Encoding", "gzip"}, {"Content-Encoding", "gzip"}};
    }
    void otherCodingsStayUntouched()
    {
        QFETCH(const HeaderList, headers);
        InboundRequest request;
        request.headers = headers;
        request.body = packed("{}");
        unpackBody(request, 1000);
        QCOMPARE(request.coding, BodyCoding::Untouched);
    }

    void theReceiverUnpacks()
    {
        HttpReceiver receiver;
        QList<InboundRequest> seen;
        const Result<quint16> port = receiver.start(0, [&seen](const QList<InboundRequest> &requests) {
            seen += requests;
            return QList<InboundAnswer>(requests.size(), InboundAnswer{});
        });
        QVERIFY(port);
        const QByteArray body = packed("{\"a\":1}");
        RawClient client{*port};
        client.send("POST / HTTP/1.1\r\nHost: x\r\nContent-Encoding: gzip\r\nContent-Length: "
                    + QByteArray::number(body.size()) + "\r\n\r\n" + body);
        QTRY_COMPARE(seen.size(), 1);
        QCOMPARE(seen.front().unpacked, "{\"a\":1}");
        QCOMPARE(seen.front().body, body);
        QCOMPARE(seen.front().refusal, 0);
    }
};

QTEST_GUILESS_MAIN(UnpackingTest)
#include "tst_unpacking.moc"
