// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/delivery/receiverscript.h"

#include <QTest>

using namespace Hookbench;
using namespace Qt::StringLiterals;

class ReceiverScriptTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theContractsScriptIsRead();
    void noStepsMeansNoMisbehaviour();
    void faultsAreToldWithTheirPlace_data();
    void faultsAreToldWithTheirPlace();
    void misspeltMemberNamesTheNearestOne();
    void allFaultsAreToldAtOnce();
    void halfAnswersAreRead();
    void whatIsWrittenIsReadAgain();
};

void ReceiverScriptTest::theContractsScriptIsRead()
{
    const ScriptDocument document = readReceiverScript(
        R"({ "steps": [ { "status": 503 }, { "status": 429, "retryAfter": 30 }, { "delay": 91 }, { "drop": true }, { "status": 200, "body": "ok" } ] })");
    QVERIFY(document.script);
    QVERIFY(document.diagnostics.isEmpty());
    const QList<ScriptStep> &steps = document.script->steps;
    QCOMPARE(steps.size(), 5);
    QCOMPARE(steps.at(0).status.value(), 503);
    QVERIFY(!steps.at(0).retryAfter);
    QCOMPARE(steps.at(1).retryAfter.value(), 30);
    QVERIFY(!steps.at(2).status);
    QCOMPARE(steps.at(2).delay, 91.0);
    QVERIFY(steps.at(3).drop);
    QCOMPARE(steps.at(4).body.value(), QByteArray("ok"));
}

void ReceiverScriptTest::noStepsMeansNoMisbehaviour()
{
    const ScriptDocument document = readReceiverScript(R"({"steps":[]})");
    QVERIFY(document.script);
    QVERIFY(document.script->steps.isEmpty());
}

void ReceiverScriptTest::faultsAreToldWithTheirPlace_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Rule>("rule");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    QTest::newRow("empty") << QByteArray() << Rule::JsonEmpty << 1 << 1;
    QTest::newRow("broken") << QByteArray("{\n  \"steps\": [}") << Rule::JsonExpectedValue << 2 << 13;
    QTest::newRow("array") << QByteArray("[]") << Rule::DocumentWrongType << 1 << 1;
    QTest::newRow("no steps") << QByteArray("{}") << Rule::DocumentMissingMember << 1 << 1;
    QTest::newRow("steps no array") << QByteArray(R"({"steps": 1})") << Rule::DocumentWrongType << 1 << 11;
    QTest::newRow("step no object") << QByteArray(R"({"steps": [503]})") << Rule::DocumentWrongType << 1 << 12;
    QTest::newRow("unknown in root") << QByteArray(R"({"steps":[],
 "x":1})") << Rule::DocumentUnknownMember
                                     << 2 << 2;
    QTest::newRow("status as text") << QByteArray(R"({"steps": [{"status": "503"}]})") << Rule::DocumentWrongType << 1
                                    << 23;
    QTest::newRow("status beyond") << QByteArray(R"({"steps": [{"status": 600}]})") << Rule::DocumentBadValue << 1
                                   << 23;
    QTest::newRow("interim status") << QByteArray(R"({"steps": [{"status": 100}]})") << Rule::DocumentBadValue << 1
                                    << 23;
    QTest::newRow("half a status") << QByteArray(R"({"steps": [{"status": 200.5}]})") << Rule::DocumentBadValue << 1
                                   << 23;
    QTest::newRow("negative delay") << QByteArray(R"({"steps": [{"delay": -1}]})") << Rule::DocumentBadValue << 1 << 22;
    QTest::newRow("endless delay") << QByteArray(R"({"steps": [{"delay": 1e300}]})") << Rule::DocumentBadValue << 1
                                   << 22;
    QTest::newRow("drop as number") << QByteArray(R"({"steps": [{"drop": 1}]})") << Rule::DocumentWrongType << 1 << 21;
    QTest::newRow("body as object") << QByteArray(R"({"steps": [{"body": {}}]})") << Rule::DocumentWrongType << 1 << 21;
}

void ReceiverScriptTest::faultsAreToldWithTheirPlace()
{
    QFETCH(QByteArray, text);
    QFETCH(Rule, rule);
    QFETCH(int, line);
    QFETCH(int, column);
    const ScriptDocument document = readReceiverScript(text);
    QVERIFY(!document.script);
    QCOMPARE(document.diagnostics.size(), 1);
    const Diagnostic &fault = document.diagnostics.front();
    QCOMPARE(nameIn(ruleNames, fault.rule), nameIn(ruleNames, rule));
    QCOMPARE(fault.position.line, line);
    QCOMPARE(fault.position.column, column);
}

void ReceiverScriptTest::misspeltMemberNamesTheNearestOne()
{
    const ScriptDocument document = readReceiverScript(R"({"steps": [{"retryafter": 3}, {"zzzzzzzz": 3}]})");
    QCOMPARE(document.diagnostics.size(), 2);
    QCOMPARE(document.diagnostics.at(0).args, (QStringList{u"retryafter"_s, u"retryAfter"_s}));
    QCOMPARE(document.diagnostics.at(0).pointer, u"/steps/0/retryafter"_s);
    QVERIFY(QStringList({u"status"_s, u"delay"_s, u"retryAfter"_s, u"drop"_s, u"body"_s})
                .contains(document.diagnostics.at(1).args.at(1)));
}

void ReceiverScriptTest::allFaultsAreToldAtOnce()
{
    const ScriptDocument document = readReceiverScript(R"({"steps": [{"status": 1}, {"delay": "x"}, {"drop": null}]})");
    QCOMPARE(document.diagnostics.size(), 3);
}

void ReceiverScriptTest::halfAnswersAreRead()
{
    const ScriptDocument document = readReceiverScript(R"({"steps": [{"partial": true, "status": 200}, {}]})");
    QVERIFY(document.script);
    QVERIFY(document.script->steps.at(0).partial);
    QVERIFY(!document.script->steps.at(1).partial);
    QVERIFY(!readReceiverScript(R"({"steps": [{"partial": 1}]})").script);
}

void ReceiverScriptTest::whatIsWrittenIsReadAgain()
{
    const ReceiverScript script{{ScriptStep{.status = 503, .delay = 0.5, .retryAfter = 0}, ScriptStep{.drop = true},
                                 ScriptStep{.partial = true, .body = QByteArray{"\"Å\"\n"}}, ScriptStep{}}};
    const QByteArray text = writeReceiverScript(script);
    const ScriptDocument document = readReceiverScript(text);
    QVERIFY2(document.script, text.constData());
    QCOMPARE(*document.script, script);
    QCOMPARE(writeReceiverScript(*document.script), text);
    QCOMPARE(text.count('\n'), 8);
    QVERIFY(readReceiverScript(writeReceiverScript({})).script);
}

QTEST_GUILESS_MAIN(ReceiverScriptTest)
#include "tst_receiverscript.moc"
