// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/payload/payloadtemplate.h"

#include <QTest>

using namespace Hookbench;

namespace {

constexpr const char *inbound = R"({
  "text": "{{inboundMessage}}",
  "from": "{{profileNumber}}",
  "id": "{{requestId}}",
  "at": "{{originTimestamp}}",
  "to": "{{inboundNumber}}"
})";

constexpr const char *feedback
    = R"({"ref": "{{client_reference}}", "codes": [{"code": "{{failureCode}}", "state": "{{feedbackStatus}}"}]})";

/// The template above with one thing changed.
QByteArray changed(const char *before, const char *after)
{
    QByteArray text = inbound;
    Q_ASSERT(text.contains(before));
    return text.replace(before, after);
}

QString described(const Diagnostics &diagnostics)
{
    QStringList lines;
    for (const Diagnostic &diagnostic : diagnostics) {
        lines.append(QStringLiteral("%1:%2 %3 %4 %5")
                         .arg(QString::number(diagnostic.position.line), QString::number(diagnostic.position.column),
                              QString{nameIn(severityNames, diagnostic.severity)},
                              QString{nameIn(ruleNames, diagnostic.rule)}, diagnostic.args.join(QLatin1Char('|'))));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace

class PayloadTemplateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wholeTemplatesHaveNothingToComplainOf();
    void boundFieldsStandInTheOrderOfTheText();
    void rootArrayIsFine();
    void faultIsNamedAndPlaced_data();
    void faultIsNamedAndPlaced();
    void faultsStandInTheOrderOfTheText();
    void brokenJsonStillSaysWhatItsTokensAre();
    void emptyTextIsRequiredAndNotBroken();
    void declaredFieldsAreWarnedOf();
    void unknownDeclaredFieldsAreErrors();
    void copiesShareWhatTheyAre();
};

void PayloadTemplateTest::wholeTemplatesHaveNothingToComplainOf()
{
    QCOMPARE(described(PayloadTemplate::compile(inbound, EventKind::Inbound).diagnostics()), QString{});
    QCOMPARE(described(PayloadTemplate::compile(feedback, EventKind::Feedback).diagnostics()), QString{});
    QVERIFY(PayloadTemplate::compile(inbound, EventKind::Inbound).isUsable());
    QVERIFY(!PayloadTemplate::compile(inbound, EventKind::Feedback).isUsable());
}

void PayloadTemplateTest::boundFieldsStandInTheOrderOfTheText()
{
    const QList<Field> fields = PayloadTemplate::compile(feedback, EventKind::Feedback).boundFields();
    QCOMPARE(fields, (QList<Field>{Field::ClientReference, Field::FailureCode, Field::FeedbackStatus}));
}

void PayloadTemplateTest::rootArrayIsFine()
{
    QVERIFY(PayloadTemplate::compile('[' + QByteArray{inbound} + ']', EventKind::Inbound).isUsable());
}

void PayloadTemplateTest::faultIsNamedAndPlaced_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QByteArray &text, const char *expected) {
        QTest::newRow(name) << text << QString::fromUtf8(expected);
    };
    row("misspelt", changed("{{requestId}}", "{{requetsId}}"), "4:9 error payload-unknown-token requetsId|requestId");
    row("other case", changed("{{requestId}}", "{{RequestID}}"), "4:9 error payload-unknown-token RequestID|requestId");
    row("other style", changed("{{requestId}}", "{{request_id}}"),
        "4:9 error payload-unknown-token request_id|requestId");
    row("blanks inside", changed("{{requestId}}", "{{ requestId }}"),
        "4:9 error payload-unknown-token  requestId |requestId");
    row("one brace", changed("{{requestId}}", "{requestId}"), "4:9 error payload-unknown-token {requestId}|requestId");
    row("three braces", changed("{{requestId}}", "{{{requestId}}}"),
        "4:9 error payload-unknown-token {requestId}|requestId");
    row("unclosed", changed("{{requestId}}", "{{requestId"), "4:9 error payload-unknown-token {{requestId|requestId");
    row("unknown", changed("{{requestId}}", "{{colour}}"),
        "1:1 error payload-token-missing requestId\n4:9 error payload-unknown-token colour|");
    row("missing", changed(R"("{{requestId}}")", "7"), "1:1 error payload-token-missing requestId");
    row("repeated", changed(R"("{{requestId}}")", R"("{{inboundMessage}}")"),
        "1:1 error payload-token-missing requestId\n4:9 error payload-token-repeated inboundMessage|2");
    row("inside a text", changed("{{requestId}}", "id-{{requestId}}"),
        "4:9 error payload-token-in-text requestId|id-{{requestId}}");
    row("blank before", changed("{{requestId}}", " {{requestId}}"),
        "4:9 error payload-token-in-text requestId| {{requestId}}");
    row("two in one", changed("{{requestId}}", "{{requestId}}{{requestId}}"),
        "4:9 error payload-token-in-text requestId|{{requestId}}{{requestId}}");
    row("as a key", changed(R"("id": "{{requestId}}")", R"("{{requestId}}": "id")"),
        "4:3 error payload-token-as-key requestId");
    row("other kind", changed(R"("id": )", R"("x": "{{failureCode}}", "id": )"),
        "4:8 error payload-token-of-other-kind failureCode|feedback");
    row("long array", changed(R"("{{requestId}}")", R"([{"a": "{{requestId}}"}, 2])"),
        "4:9 error payload-array-too-long 2");
    row("long array of literals", changed(R"("id": )", R"("x": [1, 2], "id": )"), "");
    row("literal with braces", changed(R"("id": )", R"("x": "{a} }} {b", "id": )"), "");
    row("duplicate key", changed(R"("id": )", R"("id": 1, "id": )"), "4:12 error json-duplicate-key id");
    row("text", "\"{{requestId}}\"",
        "1:1 error payload-not-a-container string\n1:1 error payload-token-missing inboundMessage\n"
        "1:1 error payload-token-missing profileNumber\n1:1 error payload-token-missing originTimestamp\n"
        "1:1 error payload-token-missing inboundNumber");
    row("unquoted", changed(R"("{{requestId}}")", "{{requestId}}"), "4:9 error json-unquoted-token requestId");
    row("comma too many", changed("{{inboundNumber}}\"", "{{inboundNumber}}\","), "6:28 error json-trailing-comma ");
}

void PayloadTemplateTest::faultIsNamedAndPlaced()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, expected);
    const PayloadTemplate payload = PayloadTemplate::compile(text, EventKind::Inbound);
    QCOMPARE(described(payload.diagnostics()), expected);
    QCOMPARE(payload.isUsable(), expected.isEmpty());
}

void PayloadTemplateTest::faultsStandInTheOrderOfTheText()
{
    const Diagnostics diagnostics
        = PayloadTemplate::compile(R"({"{{x}}": "a {{b}}", "b": 1, "b": ["{{colour}}", 2, "{{requestId}}"]})",
                                   EventKind::Inbound)
              .diagnostics();
    QVERIFY(diagnostics.size() > 4);
    QVERIFY(std::is_sorted(diagnostics.cbegin(), diagnostics.cend(),
                           [](const Diagnostic &a, const Diagnostic &b) { return a.position < b.position; }));
}

void PayloadTemplateTest::brokenJsonStillSaysWhatItsTokensAre()
{
    const PayloadTemplate payload = PayloadTemplate::compile(
        R"({"a": "{{requestId}}", "b": "{{inboundMesage}}", "c": oops})", EventKind::Inbound);
    QCOMPARE(described(payload.diagnostics()),
             QStringLiteral(
                 "1:29 error payload-unknown-token inboundMesage|inboundMessage\n1:55 error json-bad-literal oops"));
    QCOMPARE(payload.boundFields(), QList<Field>{Field::RequestId});
}

void PayloadTemplateTest::emptyTextIsRequiredAndNotBroken()
{
    for (const char *const text : {"", "  \n\t"}) {
        QCOMPARE(described(PayloadTemplate::compile(text, EventKind::Feedback).diagnostics()),
                 QStringLiteral("1:1 error payload-required "));
    }
}

void PayloadTemplateTest::declaredFieldsAreWarnedOf()
{
    const QStringList declared{QStringLiteral("originTimestamp"), QStringLiteral("requestId")};
    const PayloadTemplate payload
        = PayloadTemplate::compile(changed(R"("{{originTimestamp}}")", "0"), EventKind::Inbound, declared);
    QCOMPARE(described(payload.diagnostics()),
             QStringLiteral("1:1 warning payload-token-not-sent originTimestamp\n"
                            "4:9 warning payload-token-not-sent-but-bound requestId"));
    QVERIFY(payload.isUsable());
}

void PayloadTemplateTest::unknownDeclaredFieldsAreErrors()
{
    const QStringList declared{QStringLiteral("failureCode"), QStringLiteral("requestid")};
    QCOMPARE(described(PayloadTemplate::compile(inbound, EventKind::Inbound, declared).diagnostics()),
             QStringLiteral("1:1 error payload-field-not-sent-unknown failureCode\n"
                            "1:1 error payload-field-not-sent-unknown requestid"));
}

void PayloadTemplateTest::copiesShareWhatTheyAre()
{
    const PayloadTemplate payload = PayloadTemplate::compile(inbound, EventKind::Inbound);
    const PayloadTemplate copy = payload;
    QCOMPARE(copy.boundFields(), payload.boundFields());
    QCOMPARE(&copy.compiled(), &payload.compiled());
}

QTEST_GUILESS_MAIN(PayloadTemplateTest)
#include "tst_payloadtemplate.moc"
