// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/delivery/messageid.h"

#include <QTest>

using namespace Hookbench;
using namespace Qt::StringLiterals;

class MessageIdTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theIdIsFound_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<IdExtractor>("extractor");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("id");
        const auto field = IdExtractor::FieldMatch;
        const auto dots = IdExtractor::DotNotation;
        const QByteArray nested = R"({"status":{"id":5},"messages":[{"to":"a","id":"m-1"},{"id":"m-2"}],"id":"last"})";
        QTest::newRow("member") << QByteArray{R"({"messageId":"m-1"})"} << field << u"messageId"_s << u"m-1"_s;
        QTest::newRow("first in the text") << nested << field << u"id"_s << u"5"_s;
        QTest::newRow("in an array") << nested << field << u"to"_s << u"a"_s;
        QTest::newRow("past an object") << QByteArray{R"({"id":{"value":1},"x":[{"id":null},{"id":"m"}]})"} << field
                                        << u"id"_s << u"m"_s;
        QTest::newRow("inside its namesake") << QByteArray{R"({"id":{"id":"m"}})"} << field << u"id"_s << u"m"_s;
        QTest::newRow("root array") << QByteArray{R"([[],{"id":7}])"} << field << u"id"_s << u"7"_s;
        QTest::newRow("dots are part of a name")
            << QByteArray{R"({"a":{"b":1},"a.b":2})"} << field << u"a.b"_s << u"2"_s;
        QTest::newRow("escaped name") << QByteArray{"{\"m\\u0065ssageId\":\"m\"}"} << field << u"messageId"_s << u"m"_s;
        QTest::newRow("blanks around") << QByteArray{R"({"id":"m"})"} << field << u" id "_s << u"m"_s;
        QTest::newRow("path") << nested << dots << u"messages.0.id"_s << u"m-1"_s;
        QTest::newRow("second element") << nested << dots << u"messages.1.id"_s << u"m-2"_s;
        QTest::newRow("short path") << nested << dots << u"id"_s << u"last"_s;
        QTest::newRow("number as name") << QByteArray{R"({"0":{"1":"m"}})"} << dots << u"0.1"_s << u"m"_s;
        QTest::newRow("root array, path") << QByteArray{R"(["m"])"} << dots << u"0"_s << u"m"_s;
        QTest::newRow("big number") << QByteArray{R"({"id":123456789012345678901234567890})"} << dots << u"id"_s
                                    << u"123456789012345678901234567890"_s;
        QTest::newRow("as spelt") << QByteArray{R"({"id":1.10e2})"} << field << u"id"_s << u"1.10e2"_s;
        QTest::newRow("truth") << QByteArray{R"({"id":true})"} << dots << u"id"_s << u"true"_s;
        QTest::newRow("escapes") << QByteArray{"{\"id\":\"a\\/b\\u00e5\\ud83d\\udc4b\\\"\"}"} << dots << u"id"_s
                                 << u"a/bå👋\""_s;
        QTest::newRow("byte order mark") << QByteArray{"\xef\xbb\xbf{\"id\":\"m\"}"} << field << u"id"_s << u"m"_s;
        QTest::newRow("repeated") << QByteArray{R"({"id":"one","id":"two"})"} << dots << u"id"_s << u"one"_s;
    }

    void theIdIsFound()
    {
        QFETCH(QByteArray, answer);
        QFETCH(IdExtractor, extractor);
        QFETCH(QString, path);
        QFETCH(QString, id);
        QCOMPARE(findMessageId(answer, extractor, path), std::optional{id});
    }

    void nothingIsMadeUp_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QString>("path");
        const QByteArray good = R"({"messages":[{"id":"m"}],"empty":null,"n":{}})";
        QTest::newRow("empty answer") << QByteArray{} << u"id"_s;
        QTest::newRow("no JSON") << QByteArray{"id: m"} << u"id"_s;
        QTest::newRow("cut off") << good.chopped(1) << u"messages.0.id"_s;
        QTest::newRow("scalar") << QByteArray{"\"id\""} << u"id"_s;
        QTest::newRow("empty path") << good << QString{};
        QTest::newRow("other case") << good << u"messages.0.ID"_s;
        QTest::newRow("past the end") << good << u"messages.1.id"_s;
        QTest::newRow("name for an element") << good << u"messages.first.id"_s;
        QTest::newRow("sign") << good << u"messages.-1.id"_s;
        QTest::newRow("plus") << good << u"messages.+0.id"_s;
        QTest::newRow("huge") << good << u"messages.99999999999999999999.id"_s;
        QTest::newRow("foreign digit") << good << u"messages.٠.id"_s;
        QTest::newRow("below a scalar") << good << u"messages.0.id.x"_s;
        QTest::newRow("object") << good << u"n"_s;
        QTest::newRow("array") << good << u"messages"_s;
        QTest::newRow("null") << good << u"empty"_s;
        QTest::newRow("dollar") << good << u"$.messages.0.id"_s;
        QTest::newRow("empty part") << good << u"messages..id"_s;
        QTest::newRow("dot at the end") << good << u"messages.0.id."_s;
    }

    void nothingIsMadeUp()
    {
        QFETCH(QByteArray, answer);
        QFETCH(QString, path);
        QVERIFY(!findMessageId(answer, IdExtractor::DotNotation, path));
        QVERIFY(!findMessageId(answer, IdExtractor::FieldMatch, path == u"id" ? u"missing"_s : path));
    }
};

QTEST_GUILESS_MAIN(MessageIdTest)
#include "tst_messageid.moc"
