// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/json/scanner.h"

#include <QTest>

using namespace Hookbench;
using Json::Document;
using Json::Kind;

class ScannerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nodesLieInTheOrderOfTheText();
    void scalarsKeepTheirSpelling();
    void escapesAreResolved_data();
    void escapesAreResolved();
    void membersAreFoundByName();
    void firstOfEqualKeysCounts();
    void pointersLeadToTheirNodesAndBack();
    void pointersThatLeadNowhereFindNothing_data();
    void pointersThatLeadNowhereFindNothing();
    void positionsCountCodePointsAndLines();
    void placesAskedBackwardsStartOver();
    void byteOrderMarkIsSkipped();
    void formattingTouchesNoToken();
    void formattingStandsAtItsLevel();
    void quotedEscapesOnlyWhatMustBe();
    void textWithoutTerminatorIsReadToItsEnd();
};

void ScannerTest::nodesLieInTheOrderOfTheText()
{
    const Document document = Document::parse(R"( {"a": [1, {"b": null}], "c": true} )");
    QVERIFY(document.isValid());
    QCOMPARE(document.nodes().size(), std::size_t{6});
    const QList<Kind> kinds{Kind::Object, Kind::Array, Kind::Number, Kind::Object, Kind::Null, Kind::True};
    for (int i = 0; i < kinds.size(); ++i)
        QCOMPARE(document.node(i).kind, kinds.at(i));
    QCOMPARE(document.node(0).size, 2);
    QCOMPARE(document.node(0).next, 6);
    QCOMPARE(document.node(1).next, 5);
    QCOMPARE(document.node(4).parent, 3);
    QCOMPARE(document.raw(document.node(1)).toByteArray(), QByteArray{R"([1, {"b": null}])"});
    QCOMPARE(document.key(document.node(4)), QStringLiteral("b"));
    QCOMPARE(document.key(document.node(2)), QString{});
}

void ScannerTest::scalarsKeepTheirSpelling()
{
    const Document document = Document::parse(R"([0.0100000, 12345678901234567890, -1E+05, true, "x"])");
    QCOMPARE(document.string(document.node(1)), QStringLiteral("0.0100000"));
    QCOMPARE(document.string(document.node(2)), QStringLiteral("12345678901234567890"));
    QCOMPARE(document.string(document.node(3)), QStringLiteral("-1E+05"));
    QCOMPARE(document.string(document.node(4)), QStringLiteral("true"));
    QCOMPARE(document.string(document.node(5)), QStringLiteral("x"));
}

void ScannerTest::escapesAreResolved_data()
{
    QTest::addColumn<QByteArray>("literal");
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QByteArray{R"("")"} << QString{};
    QTest::newRow("all short ones") << QByteArray{R"("\"\\\/\b\f\n\r\t")"} << QStringLiteral("\"\\/\b\f\n\r\t");
    QTest::newRow("unicode") << QByteArray{R"("v\u00e5r")"} << QStringLiteral("vår");
    QTest::newRow("pair") << QByteArray{R"("\uD83C\udf37!")"} << QStringLiteral("🌷!");
    QTest::newRow("raw characters") << QByteArray{R"("vår 🌷")"} << QStringLiteral("vår 🌷");
    QTest::newRow("zero") << QByteArray{R"("a\u0000b")"} << QStringLiteral("a") + QChar{0} + QStringLiteral("b");
}

void ScannerTest::escapesAreResolved()
{
    QFETCH(const QByteArray, literal);
    QFETCH(const QString, text);
    const Document document = Document::parse(literal);
    QVERIFY(document.isValid());
    QCOMPARE(document.string(document.node(0)), text);
}

void ScannerTest::membersAreFoundByName()
{
    const Document document = Document::parse(R"({"message-timestamp": 1, "br\u00e5k": 2, "x": {"deep": 3}, "": 4})");
    QCOMPARE(document.string(document.node(document.member(0, "message-timestamp"))), QStringLiteral("1"));
    QCOMPARE(document.string(document.node(document.member(0, "bråk"))), QStringLiteral("2"));
    QCOMPARE(document.string(document.node(document.member(0, ""))), QStringLiteral("4"));
    QCOMPARE(document.member(0, "deep"), -1);
    QCOMPARE(document.member(0, "X"), -1);
    QCOMPARE(document.member(1, "anything"), -1);
}

void ScannerTest::firstOfEqualKeysCounts()
{
    const Document document = Document::parse(R"({"a": 1, "a": 2})");
    QVERIFY(document.isValid());
    QCOMPARE(document.string(document.node(document.member(0, "a"))), QStringLiteral("1"));
}

void ScannerTest::pointersLeadToTheirNodesAndBack()
{
    const Document document = Document::parse(R"({"a/b": [10, {"m~n": 20}], "": {"0": 30}, "é": 40})");
    QVERIFY(document.isValid());
    for (int i = 0; i < static_cast<int>(document.nodes().size()); ++i)
        QCOMPARE(document.find(document.pointer(i)), i);
    QCOMPARE(document.pointer(document.find(u"/a~1b/1/m~0n")), QStringLiteral("/a~1b/1/m~0n"));
    QCOMPARE(document.string(document.node(document.find(u"//0"))), QStringLiteral("30"));
    QCOMPARE(document.find(u""), 0);
}

void ScannerTest::pointersThatLeadNowhereFindNothing_data()
{
    QTest::addColumn<QString>("pointer");
    for (const char *const pointer : {"a", "/b", "/a/2", "/a/-", "/a/01", "/a/+1", "/a/0/x", "/a/", "/a/99999999999"})
        QTest::newRow(pointer) << QString::fromLatin1(pointer);
}

void ScannerTest::pointersThatLeadNowhereFindNothing()
{
    QFETCH(const QString, pointer);
    QCOMPARE(Document::parse(R"({"a": [1, 2]})").find(pointer), -1);
}

void ScannerTest::positionsCountCodePointsAndLines()
{
    const QByteArray text = "{\r\n  \"v\xC3\xA5r \xF0\x9F\x8C\xB7\": 1,\n\r\"b\": 2}";
    const Document document = Document::parse(text);
    QVERIFY(document.isValid());
    QCOMPARE(document.position(0), (TextPosition{1, 1}));
    QCOMPARE(document.position(document.node(1).keyBegin), (TextPosition{2, 3}));
    QCOMPARE(document.position(document.node(1).begin), (TextPosition{2, 12}));
    QCOMPARE(document.position(document.node(2).keyBegin), (TextPosition{4, 1}));
    QCOMPARE(document.position(100000), (TextPosition{4, 8}));
}

void ScannerTest::placesAskedBackwardsStartOver()
{
    Json::Places places{"ab\ncd\nef"};
    QCOMPARE(places.at(7), (TextPosition{3, 2}));
    QCOMPARE(places.at(1), (TextPosition{1, 2}));
    QCOMPARE(places.at(3), (TextPosition{2, 1}));
}

void ScannerTest::byteOrderMarkIsSkipped()
{
    const Document document = Document::parse("\xEF\xBB\xBF[1]");
    QVERIFY(document.isValid());
    QCOMPARE(document.position(document.node(0).begin), (TextPosition{1, 1}));
    QCOMPARE(Json::formatted("\xEF\xBB\xBF[1]"), QByteArray{"[\n  1\n]"});
}

void ScannerTest::formattingTouchesNoToken()
{
    const QByteArray text = R"({"z":1.50,"a":[],"e":{ },"s":"a, {b}: \"c\" ]","n":[ [1,2] ,{"k":null}]})";
    const QByteArray formatted = Json::formatted(text);
    QCOMPARE(formatted, QByteArray{R"({
  "z": 1.50,
  "a": [],
  "e": {},
  "s": "a, {b}: \"c\" ]",
  "n": [
    [
      1,
      2
    ],
    {
      "k": null
    }
  ]
})"});
    QCOMPARE(Json::formatted(formatted), formatted);
}

void ScannerTest::formattingStandsAtItsLevel()
{
    QCOMPARE(Json::formatted(R"({"a":[1]})", 1), QByteArray{"{\n    \"a\": [\n      1\n    ]\n  }"});
}

void ScannerTest::quotedEscapesOnlyWhatMustBe()
{
    QCOMPARE(Json::quoted(u"a\"\\/\n\x01 vår 🌷"), QByteArray{"\"a\\\"\\\\/\\n\\u0001 vår 🌷\""});
    QCOMPARE(Json::quoted({}), QByteArray{"\"\""});
}

void ScannerTest::textWithoutTerminatorIsReadToItsEnd()
{
    const QByteArray bytes = "[12]3";
    QVERIFY(Document::parse(QByteArray::fromRawData(bytes.constData(), 4)).isValid());
    QVERIFY(!Document::parse(QByteArray::fromRawData(bytes.constData(), 3)).isValid());
}

QTEST_GUILESS_MAIN(ScannerTest)
#include "tst_scanner.moc"
