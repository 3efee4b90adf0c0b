// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/payload/payloadtemplate.h"

#include <QTest>

using namespace Hookbench;

class RenderingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bodyIsTheTemplateWithValues_data();
    void bodyIsTheTemplateWithValues();
};

void RenderingTest::bodyIsTheTemplateWithValues_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("body");
    const auto row
        = [](const char *text, const char *body) { QTest::newRow(text) << QByteArray{text} << QByteArray{body}; };
    row(R"({ "z" : "{{requestId}}" ,"n":1.50,  "a":"{{inboundMessage}}"})",
        R"({ "z" : 17.0 ,"n":1.50,  "a":"vår \"STOP\""})");
    row(R"({"a": "{{profileNumber}}", "b": 1})", R"({"b": 1})");
    row(R"({"b": 1, "a": "{{profileNumber}}"})", R"({"b": 1})");
    row(R"({"b": 1, "a": "{{profileNumber}}" , "c": 2})", R"({"b": 1 , "c": 2})");
    row(R"({"a": "{{profileNumber}}", "b": "{{inboundNumber}}", "c": "{{requestId}}"})", R"({"c": 17.0})");
    row(R"({"c": "{{requestId}}", "a": "{{profileNumber}}", "b": "{{inboundNumber}}"})", R"({"c": 17.0})");
    row(R"({"a": "{{profileNumber}}", "c": "{{requestId}}", "b": "{{inboundNumber}}", "d": 1})",
        R"({"c": 17.0, "d": 1})");
    row(R"({"a": "{{profileNumber}}"})", R"({})");
    row(R"({ "a": "{{profileNumber}}", "b": "{{inboundNumber}}" })", R"({  })");
    row(R"([1, "{{profileNumber}}", 2])", R"([1, 2])");
    row(R"(["{{profileNumber}}"])", R"([])");
    row("{\n  \"a\": {\n    \"b\": \"{{profileNumber}}\"\n  },\n  \"c\": [{\"d\": \"{{requestId}}\"}]\n}\n",
        "{\n  \"a\": {\n    \n  },\n  \"c\": [{\"d\": 17.0}]\n}\n");
    row(R"({"a": "id {{requestId}}", "b": "{{unknown}}", "{{requestId}}": 1})",
        R"({"a": "id {{requestId}}", "b": "{{unknown}}", "{{requestId}}": 1})");
    row(R"({"a": "\u007b{requestId}}"})", R"({"a": 17.0})");
    row(R"({"a": "{{requestId}}", )", R"({"a": "{{requestId}}", )");
    row("", "");
}

void RenderingTest::bodyIsTheTemplateWithValues()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, body);
    const QList<SampleField> values{{Field::RequestId, "17.0"}, {Field::InboundMessage, R"("vår \"STOP\"")"}};
    QCOMPARE(renderBody(text, values), body);
}

QTEST_GUILESS_MAIN(RenderingTest)
#include "tst_rendering.moc"
