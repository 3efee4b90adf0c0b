// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/json/scanner.h"

#include <QTest>

using namespace Hookbench;
using Json::Document;

class JsonFaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void faultIsNamedAndPlaced_data();
    void faultIsNamedAndPlaced();
    void repeatedKeysAreReportedAndDoNotStop();
    void repeatedKeysOfLargeObjectsAreFound();
    void repeatedKeysStandBeforeTheFaultThatStops();
    void manyRepeatedKeysAreNotAllListed();
    void nestingStopsAtTheLimit();
    void unclosedContainersKeepTheirNodes();
};

void JsonFaultsTest::faultIsNamedAndPlaced_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Rule>("rule");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    QTest::addColumn<QStringList>("args");
    const auto row = [](const char *text, Rule rule, int line, int column, const QStringList &args = {}) {
        QTest::newRow(text) << QByteArray{text} << rule << line << column << args;
    };
    row("", Rule::JsonEmpty, 1, 1);
    row(" \n ", Rule::JsonEmpty, 1, 1);
    row("{", Rule::JsonUnexpectedEnd, 1, 2, {QStringLiteral("object")});
    row("{\"a\":1", Rule::JsonUnexpectedEnd, 1, 7, {QStringLiteral("object")});
    row("{\"a\":", Rule::JsonUnexpectedEnd, 1, 6, {QStringLiteral("object")});
    row("{\"a\"", Rule::JsonUnexpectedEnd, 1, 5, {QStringLiteral("object")});
    row("[1,", Rule::JsonUnexpectedEnd, 1, 4, {QStringLiteral("array")});
    row("[1}", Rule::JsonUnexpectedCharacter, 1, 3, {QStringLiteral("}")});
    row("[@]", Rule::JsonUnexpectedCharacter, 1, 2, {QStringLiteral("@")});
    row("\xC2\xA0{}", Rule::JsonUnexpectedCharacter, 1, 1, {QStringLiteral("U+00A0")});
    row("[1,,2]", Rule::JsonExpectedValue, 1, 4, {QStringLiteral(",")});
    row("{\"a\":}", Rule::JsonExpectedValue, 1, 6, {QStringLiteral("}")});
    row("{a:1}", Rule::JsonExpectedKey, 1, 2, {QStringLiteral("a")});
    row("{\"a\":12,5}", Rule::JsonExpectedKey, 1, 9, {QStringLiteral("5")});
    row("{\"a\" 1}", Rule::JsonMissingColon, 1, 6, {QStringLiteral("a")});
    row("{\"a\": 1\n \"b\": 2}", Rule::JsonMissingComma, 1, 8);
    row("[1 2]", Rule::JsonMissingComma, 1, 3);
    row("[\"a\" \"b\"]", Rule::JsonMissingComma, 1, 5);
    row("[1, 2, ]", Rule::JsonTrailingComma, 1, 6);
    row("{\"a\": 1,\n}", Rule::JsonTrailingComma, 1, 8);
    row("\"abc", Rule::JsonUnterminatedString, 1, 1);
    row("{\"a\": \"x\n, \"b\": 1}", Rule::JsonUnterminatedString, 1, 7);
    row("[\"a\tb\"]", Rule::JsonControlCharacter, 1, 4, {QStringLiteral("U+0009")});
    row("[\"\\q\"]", Rule::JsonBadEscape, 1, 3, {QStringLiteral("\\q")});
    row("[\"\\u12g4\"]", Rule::JsonBadEscape, 1, 3, {QStringLiteral("\\u12g4")});
    row("[\"\\ud83c!\"]", Rule::JsonLoneSurrogate, 1, 3);
    row("[\"\\udf37\"]", Rule::JsonLoneSurrogate, 1, 3);
    row("[01]", Rule::JsonBadNumber, 1, 2, {QStringLiteral("01")});
    row("[1.]", Rule::JsonBadNumber, 1, 2, {QStringLiteral("1.")});
    row("[.5]", Rule::JsonBadNumber, 1, 2, {QStringLiteral(".5")});
    row("[+46701740605]", Rule::JsonBadNumber, 1, 2, {QStringLiteral("+46701740605")});
    row("[2026-03-05]", Rule::JsonBadNumber, 1, 2, {QStringLiteral("2026-03-05")});
    row("[12abc]", Rule::JsonBadNumber, 1, 2, {QStringLiteral("12abc")});
    row("[-]", Rule::JsonBadNumber, 1, 2, {QStringLiteral("-")});
    row("[True]", Rule::JsonBadLiteral, 1, 2, {QStringLiteral("True")});
    row("[NaN]", Rule::JsonBadLiteral, 1, 2, {QStringLiteral("NaN")});
    row("[nullable]", Rule::JsonBadLiteral, 1, 2, {QStringLiteral("nullable")});
    row("[undefined]", Rule::JsonBadLiteral, 1, 2, {QStringLiteral("undefined")});
    row("{\"a\": {{requestId}}}", Rule::JsonUnquotedToken, 1, 7, {QStringLiteral("requestId")});
    row("[{{ requestId }}]", Rule::JsonUnquotedToken, 1, 2, {QStringLiteral("requestId")});
    row("{{requestId}}", Rule::JsonUnquotedToken, 1, 1, {QStringLiteral("requestId")});
    row("{{requestId}: 1}", Rule::JsonExpectedKey, 1, 2, {QStringLiteral("{")});
    row("// note\n{}", Rule::JsonComment, 1, 1);
    row("{\"a\": 1, // note\n\"b\": 2}", Rule::JsonComment, 1, 10);
    row("{\"a\": 1 /* note */}", Rule::JsonComment, 1, 9);
    row("{\"a\": \xE2\x80\x9Cx\xE2\x80\x9D}", Rule::JsonSmartQuote, 1, 7, {QStringLiteral("“")});
    row("{\xE2\x80\x9D"
        "a: 1}",
        Rule::JsonSmartQuote, 1, 2, {QStringLiteral("”")});
    row("{'a': 1}", Rule::JsonSingleQuote, 1, 2);
    row("[\"\xC3(\"]", Rule::JsonInvalidUtf8, 1, 3);
    row("[\"\xED\xA0\x80\"]", Rule::JsonInvalidUtf8, 1, 3);
    row("[\"\xC0\xAF\"]", Rule::JsonInvalidUtf8, 1, 3);
    row("[\"\xF4\x90\x80\x80\"]", Rule::JsonInvalidUtf8, 1, 3);
    row("[\xE5]", Rule::JsonInvalidUtf8, 1, 2);
    row("{} x", Rule::JsonTextAfterEnd, 1, 4, {QStringLiteral("x")});
    row("[1]]", Rule::JsonTextAfterEnd, 1, 4, {QStringLiteral("]")});
    row("{}\n{}", Rule::JsonTextAfterEnd, 2, 1, {QStringLiteral("{")});
}

void JsonFaultsTest::faultIsNamedAndPlaced()
{
    QFETCH(const QByteArray, text);
    QFETCH(const Rule, rule);
    QFETCH(const int, line);
    QFETCH(const int, column);
    QFETCH(const QStringList, args);
    const Document document = Document::parse(text);
    QVERIFY(!document.isValid());
    QCOMPARE(document.diagnostics().size(), 1);
    const Diagnostic &diagnostic = document.diagnostics().front();
    QCOMPARE(QString{nameIn(ruleNames, diagnostic.rule)}, QString{nameIn(ruleNames, rule)});
    QCOMPARE(diagnostic.severity, Severity::Error);
    QCOMPARE(diagnostic.position.line, line);
    QCOMPARE(diagnostic.position.column, column);
    QCOMPARE(diagnostic.args, args);
}

void JsonFaultsTest::repeatedKeysAreReportedAndDoNotStop()
{
    const Document document = Document::parse("{\"a\": 1, \"b\": {\"c\": 1, \"c\": 2},\n \"\\u0061\": 3, \"a\": 4}");
    QVERIFY(document.isValid());
    QCOMPARE(document.diagnostics().size(), 3);
    QCOMPARE(document.diagnostics().at(0).position, (TextPosition{1, 24}));
    QCOMPARE(document.diagnostics().at(1).position, (TextPosition{2, 2}));
    QCOMPARE(document.diagnostics().at(2).position, (TextPosition{2, 15}));
    for (const Diagnostic &diagnostic : document.diagnostics()) {
        QCOMPARE(diagnostic.rule, Rule::JsonDuplicateKey);
        QCOMPARE(diagnostic.severity, Severity::Error);
    }
    QCOMPARE(document.diagnostics().at(1).args, QStringList{QStringLiteral("a")});
}

void JsonFaultsTest::repeatedKeysOfLargeObjectsAreFound()
{
    QByteArray text = "{";
    for (int i = 0; i < 50'000; ++i)
        text += "\"k" + QByteArray::number(i) + "\":0,";
    const Document alone = Document::parse(text + "\"last\":0}");
    QVERIFY(alone.isValid());
    QVERIFY(alone.diagnostics().isEmpty());
    const Document doubled = Document::parse(text + "\"k31\":0}");
    QVERIFY(doubled.isValid());
    QCOMPARE(doubled.diagnostics().size(), 1);
    QCOMPARE(doubled.diagnostics().front().args, QStringList{QStringLiteral("k31")});
    QCOMPARE(doubled.diagnostics().front().position, (TextPosition{1, static_cast<int>(text.size()) + 1}));
}

void JsonFaultsTest::repeatedKeysStandBeforeTheFaultThatStops()
{
    const Document document = Document::parse("[{\"a\": 1, \"a\": 2}, oops]");
    QVERIFY(!document.isValid());
    QCOMPARE(document.diagnostics().size(), 2);
    QCOMPARE(document.diagnostics().at(0).rule, Rule::JsonDuplicateKey);
    QCOMPARE(document.diagnostics().at(1).rule, Rule::JsonBadLiteral);
}

void JsonFaultsTest::manyRepeatedKeysAreNotAllListed()
{
    const Document document = Document::parse('{' + QByteArray{"\"a\":1,"}.repeated(5000) + "\"a\":1}");
    QVERIFY(document.isValid());
    QCOMPARE(document.diagnostics().size(), 100);
}

void JsonFaultsTest::nestingStopsAtTheLimit()
{
    const int limit = Document::maximumDepth;
    QVERIFY(Document::parse(QByteArray{limit, '['} + QByteArray{limit, ']'}).isValid());
    const Document deeper = Document::parse(QByteArray{limit + 1, '['} + QByteArray{limit + 1, ']'});
    QVERIFY(!deeper.isValid());
    QCOMPARE(deeper.diagnostics().front().rule, Rule::JsonTooDeep);
    QCOMPARE(deeper.diagnostics().front().position, (TextPosition{1, limit + 1}));
    QVERIFY(!Document::parse(QByteArray{1'000'000, '['}).isValid());
    QVERIFY(Document::parse('[' + QByteArray{"[],"}.repeated(2000) + "[]]").isValid());
}

void JsonFaultsTest::unclosedContainersKeepTheirNodes()
{
    const Document document = Document::parse(R"({"a": "{{requestId}}", "b": [1, oops)");
    QVERIFY(!document.isValid());
    QCOMPARE(document.nodes().size(), std::size_t{4});
    QCOMPARE(document.string(document.node(1)), QStringLiteral("{{requestId}}"));
}

QTEST_GUILESS_MAIN(JsonFaultsTest)
#include "tst_jsonfaults.moc"
