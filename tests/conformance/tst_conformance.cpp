// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/delivery/inboundprocessor.h"
#include "models/json/scanner.h"
#include "models/payload/payloadtemplate.h"
#include "tests/conformance/bodies.h"
#include "tests/conformance/cases.h"

#include <QSet>
#include <QTest>

#include <nlohmann/json.hpp>

#include <optional>

using namespace Hookbench;
using namespace Hookbench::Testing;
using namespace Qt::StringLiterals;

namespace {

/// What an independent parser says, "accepted", "refused" or "number", which is a number it has no room for.
QByteArray otherVerdict(const QByteArray &text)
{
    try {
        return nlohmann::json::parse(text.begin(), text.end()).is_discarded() ? "refused" : "accepted";
    } catch (const nlohmann::json::parse_error &) {
        return "refused";
    } catch (const nlohmann::json::out_of_range &) {
        return "number";
    }
}

/// Where the other parser's verdict is not ours, and why ours stands.
QByteArray knownDifference(const QByteArray &name)
{
    static const QHash<QByteArray, QByteArray> known{
        // Numbers are kept as spelt, so that none is too large; the other makes doubles of them.
        {"number-1e400", "number"},
        {"number-minus-1e400", "number"},
        {"number-huge-exponent", "number"},
        // The other takes a NUL for the end of the text; the RFC has no such end, and what follows would be lost.
        {"nul-at-the-end", "accepted"},
        // RFC 8259, 9: a parser may limit the depth. Ours does, to be sure of its memory and its readers' stack.
        {"depth-one-beyond-the-limit-arrays", "accepted"},
        {"depth-one-beyond-the-limit-objects", "accepted"},
    };
    return known.value(name);
}

/// Keys, scalars as spelt, and the sizes of containers, in the order of the text.
QByteArrayList tokensOf(const Json::Document &document)
{
    QByteArrayList tokens;
    const QByteArrayView text{document.text()};
    for (const Json::Node &node : document.nodes()) {
        tokens << text.sliced(node.keyBegin, node.keyEnd - node.keyBegin).toByteArray();
        const bool container = node.kind == Json::Kind::Object || node.kind == Json::Kind::Array;
        tokens << (container ? QByteArray::number(node.size) : document.raw(node).toByteArray());
    }
    return tokens;
}

/// The JSON error that stops the reading, if there is one.
const Diagnostic *faultIn(const Diagnostics &diagnostics)
{
    for (const Diagnostic &diagnostic : diagnostics) {
        if (diagnostic.rule <= Rule::JsonTextAfterEnd)
            return &diagnostic;
    }
    return nullptr;
}

} // namespace

class ConformanceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void corpusIsLargeAndItsNamesDiffer();
    void scannerGivesVerdictRuleAndPlace_data() { addRows(); }
    void scannerGivesVerdictRuleAndPlace();
    void anotherParserAgrees_data() { addRows(); }
    void anotherParserAgrees();
    void formatterKeepsWhatIsAccepted_data() { addRows(); }
    void formatterKeepsWhatIsAccepted();
    void templateCheckComplainsAtTheSamePlace_data() { addRows(); }
    void templateCheckComplainsAtTheSamePlace();
    void readersTakeOrRefuseIt_data() { addRows(); }
    void readersTakeOrRefuseIt();
    void receiverAnswersIt_data() { addRows(); }
    void receiverAnswersIt();
    void acceptedTextsAreReadAsMessages_data() { addRows(); }
    void acceptedTextsAreReadAsMessages();

private:
    void addRows();
    /// The corpus is in the order of the rows.
    const Case &current() const
    {
        QFETCH(const int, number);
        return m_cases.at(number);
    }
    const QList<Case> m_cases = allCases();
};

void ConformanceTest::addRows()
{
    QTest::addColumn<int>("number");
    for (int i = 0; i < m_cases.size(); ++i)
        QTest::newRow(m_cases.at(i).name) << i;
}

void ConformanceTest::corpusIsLargeAndItsNamesDiffer()
{
    QSet<QByteArray> names;
    QSet<QByteArray> texts;
    for (const Case &one : m_cases) {
        QVERIFY2(!names.contains(one.name), one.name);
        QVERIFY2(!texts.contains(one.text), one.name);
        names.insert(one.name);
        texts.insert(one.text);
    }
    QVERIFY(m_cases.size() >= 500);
}

void ConformanceTest::scannerGivesVerdictRuleAndPlace()
{
    const Case &one = current();
    const auto document = Json::Document::parse(one.text);
    QCOMPARE(document.isValid(), one.accepted);
    QCOMPARE(document.diagnostics().size(), one.rule ? 1 : 0);
    if (!one.rule)
        return;
    const Diagnostic &diagnostic = document.diagnostics().first();
    QCOMPARE(nameIn(ruleNames, diagnostic.rule), nameIn(ruleNames, *one.rule));
    QCOMPARE(diagnostic.position.line, one.position.line);
    QCOMPARE(diagnostic.position.column, one.position.column);
    QVERIFY(isPlaceIn(one.text, diagnostic.position));
    verifySentence(diagnostic);
}

void ConformanceTest::anotherParserAgrees()
{
    const Case &one = current();
    const QByteArray expected = one.accepted ? "accepted" : "refused";
    const QByteArray difference = knownDifference(one.name);
    QVERIFY(difference != expected);
    QCOMPARE(otherVerdict(one.text), difference.isEmpty() ? expected : difference);
}

void ConformanceTest::formatterKeepsWhatIsAccepted()
{
    const Case &one = current();
    // It is asked only for valid texts; others must not hurt it.
    const QByteArray formatted = Json::formatted(one.text);
    if (!one.accepted)
        return;
    const auto before = Json::Document::parse(one.text);
    const auto after = Json::Document::parse(formatted);
    QVERIFY2(after.isValid(), formatted.constData());
    QCOMPARE(tokensOf(after), tokensOf(before));
    QCOMPARE(Json::formatted(formatted), formatted);
}

void ConformanceTest::templateCheckComplainsAtTheSamePlace()
{
    const Case &one = current();
    for (const EventKind kind : {EventKind::Inbound, EventKind::Feedback}) {
        const auto compiled = PayloadTemplate::compile(one.text, kind);
        // None of them has the tokens that are due.
        QVERIFY(!compiled.isUsable());
        for (const Diagnostic &diagnostic : compiled.diagnostics()) {
            QVERIFY(isPlaceIn(one.text, diagnostic.position));
            verifySentence(diagnostic);
        }
        const bool empty = one.rule == Rule::JsonEmpty;
        const auto told = [&](const Diagnostic &diagnostic) {
            return diagnostic.rule == (empty ? Rule::PayloadRequired : *one.rule)
                && diagnostic.position == one.position;
        };
        QVERIFY(!one.rule || std::any_of(compiled.diagnostics().cbegin(), compiled.diagnostics().cend(), told));
    }
}

void ConformanceTest::readersTakeOrRefuseIt()
{
    const Case &one = current();
    for (const SmsWebhook &webhook : readingWebhooks()) {
        Extraction extraction = PayloadReader{webhook}.read(one.text);
        for (const Diagnostic &diagnostic : extraction.diagnostics) {
            QVERIFY(isPlaceIn(one.text, diagnostic.position));
            verifySentence(diagnostic);
        }
        const Diagnostic *fault = faultIn(extraction.diagnostics);
        QCOMPARE(fault == nullptr, one.accepted);
        if (!one.accepted) {
            QCOMPARE(extraction.kind, EventKind::Other);
            QVERIFY(extraction.events.isEmpty());
            QCOMPARE(fault->rule, *one.rule);
            QCOMPARE(fault->position, one.position);
        }
        normalise(extraction, {1'772'704'800'000, webhook.senderPhoneNumber, {}});
    }
}

void ConformanceTest::receiverAnswersIt()
{
    const Case &one = current();
    for (const SmsWebhook &webhook : readingWebhooks()) {
        SmsWebhookRecord record;
        record.webhook = webhook;
        const InboundResult result = processInbound(ReadyWebhook{record}, "application/json", one.text, {});
        const nlohmann::json answer = nlohmann::json::parse(result.answer.begin(), result.answer.end());
        QVERIFY(answer.is_object());
        if (one.accepted) {
            QVERIFY2(result.status == 200 || result.status == 422, result.answer.constData());
            continue;
        }
        QCOMPARE(result.status, 400);
        QCOMPARE(answer.at("line").get<int>(), one.position.line);
        QCOMPARE(answer.at("column").get<int>(), one.position.column);
        QVERIFY(answer.at("error").get<std::string>().size() > 10);
        QVERIFY(result.outcomes.isEmpty() && result.consentSteps.isEmpty());
    }
}

/// Whatever a message is, it is read as it is spelt, or there is a reason at its place.
void ConformanceTest::acceptedTextsAreReadAsMessages()
{
    const Case &one = current();
    if (!one.accepted || one.text.startsWith("\xEF\xBB\xBF") || one.text.startsWith("[[[[[[[[[[[")
        || one.text.count('{') > 100)
        return;
    const QByteArray body = eventBody(one.text);
    const auto value = Json::Document::parse(one.text);
    for (const Vendor vendor : {Vendor::Infobip, Vendor::Custom}) {
        const PayloadReader reader{readingWebhook(vendor, WebhookType::Inbound)};
        const Extraction extraction = reader.read(body);
        QCOMPARE(extraction.events.size(), 1);
        const ExtractedEvent &event = extraction.events.first();
        QCOMPARE(event.text(Field::ProfileNumber), u"46701740605"_s);
        const Json::Kind kind = value.node(0).kind;
        const bool scalar = kind != Json::Kind::Object && kind != Json::Kind::Array && kind != Json::Kind::Null;
        QCOMPARE(event.processable, scalar);
        QCOMPARE(event.text(Field::InboundMessage), scalar ? value.string(value.node(0)) : QString{});
        if (kind == Json::Kind::String) {
            const std::string other = nlohmann::json::parse(one.text.begin(), one.text.end()).get<std::string>();
            QCOMPARE(event.text(Field::InboundMessage).toUtf8(), QByteArray::fromStdString(other));
        } else if (scalar) {
            QCOMPARE(event.text(Field::InboundMessage).toUtf8(), one.text.trimmed());
        }
    }
}

QTEST_GUILESS_MAIN(ConformanceTest)
#include "tst_conformance.moc"
