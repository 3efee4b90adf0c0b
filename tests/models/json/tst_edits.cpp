// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/json/edits.h"

#include <QTest>

using namespace Hookbench;
using namespace Qt::Literals::StringLiterals;

class EditsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void valueIsReplacedAndNothingElse()
    {
        QCOMPARE(changed("{ \"a\" : 1.0 ,\"b\":[2 , 3]}", u"/b/1",
                         [](const auto &document, int node) { return Json::withValue(document, node, "{\"x\":1}"); }),
                 "{ \"a\" : 1.0 ,\"b\":[2 , {\"x\":1}]}"_ba);
    }

    void nameIsReplacedAndNothingElse()
    {
        const auto rename = [](const auto &document, int node) { return Json::withKey(document, node, u"é\"b"); };
        QCOMPARE(changed("{ \"a\" : 1 }", u"/a", rename), "{ \"é\\\"b\" : 1 }"_ba);
        QCOMPARE(changed("[1]", u"/0", rename), "[1]"_ba);
    }

    void whatIsRemovedTakesItsCommaAndLineAlong_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("pointer");
        QTest::addColumn<QByteArray>("expected");
        const QByteArray lines = "{\n  \"a\": 1,\n  \"b\": {\"x\": [1]},\n  \"c\": 3\n}";
        QTest::newRow("first") << lines << u"/a"_s << "{\n  \"b\": {\"x\": [1]},\n  \"c\": 3\n}"_ba;
        QTest::newRow("middle") << lines << u"/b"_s << "{\n  \"a\": 1,\n  \"c\": 3\n}"_ba;
        QTest::newRow("last") << lines << u"/c"_s << "{\n  \"a\": 1,\n  \"b\": {\"x\": [1]}\n}"_ba;
        QTest::newRow("only") << "{\"a\": [ 1 ] }"_ba << u"/a/0"_s << "{\"a\": [] }"_ba;
        QTest::newRow("element") << "[1, 2,3]"_ba << u"/1"_s << "[1, 3]"_ba;
        QTest::newRow("a comma in a text before it") << R"(["a,b" , 2])"_ba << u"/1"_s << R"(["a,b" ])"_ba;
        QTest::newRow("the root") << "[1]"_ba << u""_s << "[1]"_ba;
    }
    void whatIsRemovedTakesItsCommaAndLineAlong()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, pointer);
        QTEST(changed(text, pointer, [](const auto &document, int node) { return Json::without(document, node); }),
              "expected");
    }

    void whatIsAddedStandsAsTheOthersDo_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("pointer");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("lines") << "{\n\t\"a\": 1\n}"_ba << u""_s << "{\n\t\"a\": 1,\n\t\"new\": true\n}"_ba;
        QTest::newRow("one line") << "{\"a\": 1, \"b\": 2}"_ba << u""_s << "{\"a\": 1, \"b\": 2, \"new\": true}"_ba;
        QTest::newRow("array") << "[1]"_ba << u""_s << "[1,true]"_ba;
        QTest::newRow("the first") << "{}"_ba << u""_s << "{\n  \"new\": true\n}"_ba;
        QTest::newRow("the first, further in")
            << "{\n  \"a\": [ ]\n}"_ba << u"/a"_s << "{\n  \"a\": [\n    true\n  ]\n}"_ba;
    }
    void whatIsAddedStandsAsTheOthersDo()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, pointer);
        QTEST(changed(text, pointer,
                      [](const auto &document, int node) { return Json::withChild(document, node, u"new", "true"); }),
              "expected");
    }

    void typedTextKeepsItsKind()
    {
        QCOMPARE(Json::literalOf(u"12", Json::Kind::Number), "12"_ba);
        QCOMPARE(Json::literalOf(u" 1e400 ", Json::Kind::Number), "1e400"_ba);
        QCOMPARE(Json::literalOf(u"012", Json::Kind::Number), "\"012\""_ba);
        QCOMPARE(Json::literalOf(u"\"12\"", Json::Kind::Number), "\"\\\"12\\\"\""_ba);
        QCOMPARE(Json::literalOf(u"12", Json::Kind::String), "\"12\""_ba);
        QCOMPARE(Json::literalOf(u"false", Json::Kind::True), "false"_ba);
        QCOMPARE(Json::literalOf(u"", Json::Kind::Null), "\"\""_ba);
    }

    void freeKeyIsNotThereYet()
    {
        const Json::Document document = Json::Document::parse(R"({"name":1,"name2":2})");
        QCOMPARE(Json::freeKey(document, 0, u"other"_s), u"other"_s);
        QCOMPARE(Json::freeKey(document, 0, u"name"_s), u"name3"_s);
    }

private:
    template<typename Change>
    static QByteArray changed(const QByteArray &text, QStringView pointer, const Change &change)
    {
        const Json::Document document = Json::Document::parse(text);
        const QByteArray result = edited(text, change(document, document.find(pointer)));
        return Json::Document::parse(result).isValid() ? result : "broken: " + result;
    }
};

QTEST_APPLESS_MAIN(EditsTest)
#include "tst_edits.moc"
