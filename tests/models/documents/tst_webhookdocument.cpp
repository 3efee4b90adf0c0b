// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/webhookdocument.h"
#include "tests/models/documents/documentsamples.h"

#include <QTest>

#include <algorithm>
#include <functional>

using namespace Hookbench;

class WebhookDocumentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goodDocumentsAreRead_data();
    void goodDocumentsAreRead();
    void everyMemberArrives();
    void faultsHavePlaceAndPointer_data();
    void faultsHavePlaceAndPointer();
    void faultArgumentsNameTheNearest_data();
    void faultArgumentsNameTheNearest();
    void payloadFaultsStandInTheFile();
    void repeatedTokenNamesTheLineOfTheFile();
    void everyFaultIsFoundAtOnce();
    void brokenTextGivesNoWebhook_data();
    void brokenTextGivesNoWebhook();
    void doubledKeyHidesNoOtherFault();
    void credentialMayBeAbsent();
    void absentOptionalMembersHaveDefaults();
    void brokenPayloadIsNotWritten();
    void hiddenFieldsAreNotWritten();
    void changingOneFieldChangesOneLine();
    void fileNamesAreTame_data();
    void fileNamesAreTame();
};

static QStringList told(const Diagnostics &diagnostics)
{
    QStringList list;
    for (const Diagnostic &diagnostic : diagnostics) {
        list.append(QStringLiteral("%1:%2 %3 %4 %5")
                        .arg(diagnostic.position.line)
                        .arg(diagnostic.position.column)
                        .arg(nameIn(severityNames, diagnostic.severity), nameIn(ruleNames, diagnostic.rule),
                             diagnostic.pointer));
    }
    return list;
}

static QByteArray changed(const QByteArray &before, const QByteArray &after, QByteArray text = Samples::custom)
{
    return text.replace(before, after);
}

void WebhookDocumentTest::goodDocumentsAreRead_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("custom") << Samples::custom;
    QTest::newRow("sinch") << Samples::sinch;
    QTest::newRow("infobip feedback") << Samples::infobipFeedback;
    QTest::newRow("custom feedback") << Samples::customFeedback;
}

void WebhookDocumentTest::goodDocumentsAreRead()
{
    QFETCH(QByteArray, text);
    const WebhookDocument document = readWebhookDocument(text);
    QVERIFY2(document.isValid(), qPrintable(told(document.diagnostics).join(u'\n')));
    const Result<QByteArray> written = writeWebhookDocument(*document.webhook);
    QVERIFY(written);
    QCOMPARE(*written, text);
    // Line ends and indentation of the file make no difference.
    QByteArray windows = text;
    windows.replace("\n", "\r\n").replace("  ", "\t");
    QCOMPARE(readWebhookDocument(windows).webhook, document.webhook);
    QCOMPARE(readWebhookDocument("\xEF\xBB\xBF" + text).webhook, document.webhook);
}

void WebhookDocumentTest::everyMemberArrives()
{
    const SmsWebhook webhook = readWebhookDocument(Samples::custom).webhook.value();
    QCOMPARE(webhook.name, QStringLiteral("Luma inbound"));
    QCOMPARE(webhook.vendor, Vendor::Custom);
    QCOMPARE(webhook.type, WebhookType::Inbound);
    QCOMPARE(webhook.apiCredential, QStringLiteral("Luma custom"));
    QCOMPARE(webhook.senderPhoneNumber, QStringLiteral("+46701740605"));
    QCOMPARE(webhook.keywordCategories.size(), 5);
    const KeywordCategory &optOut = webhook.keywordCategories[1];
    QCOMPARE(optOut.category, Category::OptOut);
    QCOMPARE(optOut.keywords, (QStringList{QStringLiteral("STOP"), QStringLiteral("CANCEL")}));
    QVERIFY(optOut.fuzzyLogic);
    QCOMPARE(optOut.fuzzyProfile, FuzzyProfile::AdobeLike);
    QCOMPARE(optOut.fuzzyAutoResponse, QStringLiteral("Did you mean STOP? Reply STOP to unsubscribe."));
    QCOMPARE(webhook.defaultReplyMessage, QStringLiteral("Sorry, we did not get that."));
    QCOMPARE(webhook.fieldsNotSent, QStringList{QStringLiteral("originTimestamp")});
    QCOMPARE(webhook.arrayReading, ArrayReading::FirstElement);
    QVERIFY(webhook.payload.startsWith(u"{\n  \"results\": [\n    {\n"));
    QVERIFY(webhook.payload.contains(u"1.50e0"));
}

void WebhookDocumentTest::faultsHavePlaceAndPointer_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("complaint");
    const auto row = [](const char *name, const QByteArray &text, const char *complaint) {
        QTest::newRow(name) << text << QString::fromLatin1(complaint);
    };
    row("unknown member", changed("\"name\"", "\"nmae\": \"x\",\n  \"name\""),
        "3:3 error document-unknown-member /nmae");
    row("unknown member of a category", changed("\"replyMessage\": \"Noted.\"", "\"replyMessage\": \"\", \"reply\": 1"),
        "35:27 error document-unknown-member /keywordCategories/4/reply");
    row("missing format", changed("  \"format\": \"hookbench/webhook/1\",\n", ""),
        "1:1 error document-missing-member /format");
    row("missing name", changed("  \"name\": \"Luma inbound\",\n", ""), "1:1 error document-missing-member /name");
    row("missing vendor", changed("  \"vendor\": \"infobip\",\n", "", Samples::infobipFeedback),
        "1:1 error document-missing-member /vendor");
    row("missing type", changed(",\n  \"type\": \"feedback\"", "", Samples::infobipFeedback),
        "1:1 error document-missing-member /type");
    row("missing keywords", changed("\"keywords\": [\"HELP\"],", ""),
        "27:5 error document-missing-member /keywordCategories/3/keywords");
    row("missing category", changed("\"category\": \"help\",", ""),
        "27:5 error document-missing-member /keywordCategories/3/category");
    row("missing payload", changed(",\n  \"payload\": {}", "", R"({
  "format": "hookbench/webhook/1", "name": "x", "vendor": "custom", "type": "feedback",
  "payload": {}
})"),
        "1:1 error payload-required /payload");
    row("number for a name", changed("\"Luma inbound\"", "7"), "3:11 error document-wrong-type /name");
    row("null for a name", changed("\"Luma inbound\"", "null"), "3:11 error document-wrong-type /name");
    row("number for a sender", changed("\"+46701740605\"", "46701740605"),
        "7:24 error document-wrong-type /senderPhoneNumber");
    row("object for the categories", changed("\"keywordCategories\": []", "\"keywordCategories\": {}", Samples::sinch),
        "7:24 error document-wrong-type /keywordCategories");
    row("text for a category",
        changed("\"keywordCategories\": []", "\"keywordCategories\": [\"STOP\"]", Samples::sinch),
        "7:25 error document-wrong-type /keywordCategories/0");
    row("number for a keyword", changed("[\"SPRING\"]", "[5]"),
        "34:20 error document-wrong-type /keywordCategories/4/keywords/0");
    row("text for keywords", changed("[\"SPRING\"]", "\"SPRING\""),
        "34:19 error document-wrong-type /keywordCategories/4/keywords");
    row("text for a switch", changed("true", "\"true\""),
        "18:21 error document-wrong-type /keywordCategories/1/fuzzyLogic");
    row("unknown vendor", changed("\"custom\",\n  \"type\"", "\"costum\",\n  \"type\""),
        "4:13 error document-bad-value /vendor");
    row("capital vendor", changed("\"custom\",\n  \"type\"", "\"Custom\",\n  \"type\""),
        "4:13 error document-bad-value /vendor");
    row("unknown category", changed("\"help\"", "\"hlep\""),
        "28:19 error document-bad-value /keywordCategories/3/category");
    row("unknown profile", changed("\"adobe-like\"", "\"adobe\""),
        "19:23 error document-bad-value /keywordCategories/1/fuzzyProfile");
    row("both is no type", changed("\"type\": \"feedback\"", "\"type\": \"both\"", Samples::infobipFeedback),
        "5:11 error document-bad-value /type");
    row("doubled member", changed("  \"vendor\"", "  \"name\": \"Luma\",\n  \"vendor\""),
        "4:3 error json-duplicate-key ");
    row("doubled key in the payload", changed("\"price\"", "\"to\": 5, \"price\""),
        "48:9 error json-duplicate-key /payload");
    row("type for Sinch",
        changed("\"vendor\": \"sinch\"", "\"vendor\": \"sinch\", \"type\": \"inbound\"", Samples::sinch),
        "4:22 error document-member-not-allowed /type");
    row("payload for Infobip", changed("\"feedback\"", "\"feedback\", \"payload\": {}", Samples::infobipFeedback),
        "5:23 error document-member-not-allowed /payload");
    row("reply for feedback",
        changed("\"feedback\"", "\"feedback\", \"defaultReplyMessage\": \"\"", Samples::infobipFeedback),
        "5:23 error document-member-not-allowed /defaultReplyMessage");
    row("fields for Sinch",
        changed("\"vendor\": \"sinch\"", "\"vendor\": \"sinch\", \"fieldsNotSent\": []", Samples::sinch),
        "4:22 error document-member-not-allowed /fieldsNotSent");
    row("fuzzy help", changed("\"category\": \"help\"", "\"fuzzyLogic\": false, \"category\": \"help\""),
        "28:7 error document-member-not-allowed /keywordCategories/3/fuzzyLogic");
    row("Twilio", changed("\"infobip\",\n  \"type\": \"feedback\"", "\"twilio\"", Samples::infobipFeedback),
        "4:13 error vendor-has-no-webhooks /vendor");
    row("blank name", changed("\"Luma inbound\"", "\" \""), "3:11 error name-required /name");
    row("bad sender", changed("+46701740605", "12"), "7:24 error sender-invalid /senderPhoneNumber");
    row("repeated keyword", changed("[\"STOP\", \"CANCEL\"]", "[\"STOP\", \"stop\"]"),
        "16:28 error keyword-repeated /keywordCategories/1/keywords/1");
    row("missing reply", changed(",\n      \"replyMessage\": \"Noted.\"", ""),
        "32:5 warning reply-missing /keywordCategories/4/replyMessage");
    row("no keywords", changed("[\"SPRING\"]", "[]"), "34:19 error keywords-required /keywordCategories/4/keywords");
    row("text for the payload",
        changed("\"payload\": {\n", "\"payload\": \"x\",\n \"x\": {\n").replace(",\n \"x\"", ", \"x\""),
        "41:14 error document-wrong-type /payload");
}

void WebhookDocumentTest::faultsHavePlaceAndPointer()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, complaint);
    const WebhookDocument document = readWebhookDocument(text);
    const QStringList complaints = told(document.diagnostics);
    QVERIFY2(complaints.contains(complaint), qPrintable(complaints.join(u'\n')));
    QVERIFY(document.webhook);
    QCOMPARE(document.isValid(), complaint.contains(u"warning"));
    QCOMPARE(complaints.count(complaint), 1);
}

void WebhookDocumentTest::faultArgumentsNameTheNearest_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("args");
    QTest::newRow("member") << changed("\"name\"", "\"Nane\": 1, \"name\"")
                            << QStringList{QStringLiteral("Nane"), QStringLiteral("name")};
    QTest::newRow("swapped") << changed("\"type\"", "\"tpye\": 1, \"type\"")
                             << QStringList{QStringLiteral("tpye"), QStringLiteral("type")};
    QTest::newRow("far off") << changed("\"name\"", "\"colour\": 1, \"name\"")
                             << QStringList{QStringLiteral("colour"), QStringLiteral("format")};
    QTest::newRow("part of a name") << changed("\"replyMessage\": \"Noted.\"", "\"reply\": \"Noted.\"")
                                    << QStringList{QStringLiteral("reply"), QStringLiteral("replyMessage")};
    QTest::newRow("part of a value") << changed("\"adobe-like\"", "\"adobe\"")
                                     << QStringList{QStringLiteral("fuzzyProfile"), QStringLiteral("adobe"),
                                                    QStringLiteral("adobe-like")};
    QTest::newRow("long") << changed("\"name\"", '"' + QByteArray(1000, 'n') + "\": 1, \"name\"")
                          << QStringList{QString{1000, u'n'}, QString{}};
    QTest::newRow("vendor") << changed("\"custom\",\n  \"type\"", "\"infobop\",\n  \"type\"")
                            << QStringList{QStringLiteral("vendor"), QStringLiteral("infobop"),
                                           QStringLiteral("infobip")};
    QTest::newRow("profile") << changed("\"adobe-like\"", "\"x\"")
                             << QStringList{QStringLiteral("fuzzyProfile"), QStringLiteral("x"),
                                            QStringLiteral("adobe-like, braze, strict")};
    QTest::newRow("type") << changed("\"Luma inbound\"", "[]")
                          << QStringList{QStringLiteral("name"), QStringLiteral("string"), QStringLiteral("array")};
}

void WebhookDocumentTest::faultArgumentsNameTheNearest()
{
    QFETCH(QByteArray, text);
    QFETCH(QStringList, args);
    const WebhookDocument document = readWebhookDocument(text);
    QVERIFY(!document.isValid());
    const auto first = std::find_if(document.diagnostics.cbegin(), document.diagnostics.cend(),
                                    [](const Diagnostic &one) { return one.severity == Severity::Error; });
    QCOMPARE(first->args, args);
}

void WebhookDocumentTest::payloadFaultsStandInTheFile()
{
    // Written as people may: the payload starts in the middle of a line.
    const QByteArray text = R"({ "format": "hookbench/webhook/1", "name": "x",
  "vendor": "custom", "type": "feedback", "payload": { "a": "{{feedbackStatuss}}",
   "b": "{{client_reference}}", "c": "{{failureCode}}",
       "d": "so {{feedbackStatus}} it is" } })";
    const WebhookDocument document = readWebhookDocument(text);
    const QStringList complaints = told(document.diagnostics);
    QVERIFY2(complaints.contains(QStringLiteral("2:61 error payload-unknown-token /payload")),
             qPrintable(complaints.join(u'\n')));
    QVERIFY2(complaints.contains(QStringLiteral("4:13 error payload-token-in-text /payload"))
                 || complaints.contains(QStringLiteral("4:17 error payload-token-in-text /payload")),
             qPrintable(complaints.join(u'\n')));
}

void WebhookDocumentTest::repeatedTokenNamesTheLineOfTheFile()
{
    const WebhookDocument document = readWebhookDocument(R"({
  "format": "hookbench/webhook/1", "name": "x", "vendor": "custom", "type": "feedback",
  "payload": {
    "a": "{{feedbackStatus}}", "b": "{{client_reference}}",
    "c": "{{failureCode}}", "d": "{{feedbackStatus}}" } })");
    QCOMPARE(document.diagnostics.size(), 1);
    QCOMPARE(document.diagnostics.first().rule, Rule::PayloadTokenRepeated);
    QCOMPARE(document.diagnostics.first().position.line, 5);
    QCOMPARE(document.diagnostics.first().args, (QStringList{QStringLiteral("feedbackStatus"), QStringLiteral("4")}));
}

void WebhookDocumentTest::everyFaultIsFoundAtOnce()
{
    const WebhookDocument document = readWebhookDocument(R"({
  "format": "hookbench/webhook/1",
  "nam": "x",
  "vendor": "infobip",
  "type": "inbuond",
  "senderPhoneNumber": 5,
  "payload": {}
})");
    const QStringList expected{
        QStringLiteral("1:1 error document-missing-member /name"),
        QStringLiteral("1:1 warning credential-required /apiCredential"),
        QStringLiteral("3:3 error document-unknown-member /nam"),
        QStringLiteral("5:11 error document-bad-value /type"),
        QStringLiteral("6:24 error document-wrong-type /senderPhoneNumber"),
        QStringLiteral("7:3 error document-member-not-allowed /payload"),
    };
    QCOMPARE(told(document.diagnostics), expected);
    QVERIFY(document.webhook);
    QCOMPARE(document.webhook->vendor, Vendor::Infobip);
}

void WebhookDocumentTest::brokenTextGivesNoWebhook_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Rule>("rule");
    QTest::newRow("nothing") << QByteArray{} << Rule::JsonEmpty;
    QTest::newRow("an array") << QByteArray{"[]"} << Rule::DocumentNotAnObject;
    QTest::newRow("a text") << QByteArray{"\"x\""} << Rule::DocumentNotAnObject;
    QTest::newRow("cut off") << Samples::custom.left(200) << Rule::JsonUnterminatedString;
    QTest::newRow("trailing comma") << QByteArray{"{\"format\": \"hookbench/webhook/1\",}"} << Rule::JsonTrailingComma;
    QTest::newRow("other format") << QByteArray{"{\"format\": \"hookbench/webhook/2\", \"nmae\": 1}"}
                                  << Rule::DocumentUnknownFormat;
    QTest::newRow("too deep") << (QByteArray(100'000, '[') + QByteArray(100'000, ']')) << Rule::JsonTooDeep;
}

void WebhookDocumentTest::brokenTextGivesNoWebhook()
{
    QFETCH(QByteArray, text);
    QFETCH(Rule, rule);
    const WebhookDocument document = readWebhookDocument(text);
    QVERIFY(!document.webhook);
    QVERIFY(!document.isValid());
    QCOMPARE(document.diagnostics.size(), 1);
    if (rule != Rule::JsonUnterminatedString)
        QCOMPARE(document.diagnostics[0].rule, rule);
}

void WebhookDocumentTest::doubledKeyHidesNoOtherFault()
{
    const QByteArray text
        = changed("+46701740605", "12", changed("  \"vendor\"", "  \"name\": \"Luma\",\n  \"vendor\""));
    const QStringList complaints = told(readWebhookDocument(text).diagnostics);
    QVERIFY(complaints.contains(QStringLiteral("4:3 error json-duplicate-key ")));
    QVERIFY(complaints.contains(QStringLiteral("8:24 error sender-invalid /senderPhoneNumber")));
}

void WebhookDocumentTest::credentialMayBeAbsent()
{
    const WebhookDocument document = readWebhookDocument(changed("  \"apiCredential\": \"Luma custom\",\n", ""));
    QVERIFY(document.isValid());
    QVERIFY(told(document.diagnostics).contains(QStringLiteral("1:1 warning credential-required /apiCredential")));
}

void WebhookDocumentTest::absentOptionalMembersHaveDefaults()
{
    const WebhookDocument document = readWebhookDocument(R"({"format":"hookbench/webhook/1","name":"x","vendor":"sinch",
        "keywordCategories":[{"category":"opt-out","keywords":["STOP"]}]})");
    QVERIFY(document.isValid());
    const SmsWebhook &webhook = *document.webhook;
    QVERIFY(webhook.apiCredential.isEmpty() && webhook.senderPhoneNumber.isEmpty()
            && webhook.defaultReplyMessage.isEmpty());
    QCOMPARE(webhook.type, WebhookType::Both);
    const KeywordCategory &optOut = webhook.keywordCategories[0];
    QVERIFY(!optOut.fuzzyLogic && optOut.fuzzyAutoResponse.isEmpty() && optOut.replyMessage.isEmpty());
    QCOMPARE(optOut.fuzzyProfile, FuzzyProfile::AdobeLike);
}

void WebhookDocumentTest::brokenPayloadIsNotWritten()
{
    SmsWebhook webhook = readWebhookDocument(Samples::customFeedback).webhook.value();
    webhook.payload = QStringLiteral("{\n  \"a\": tru\n}");
    const Result<QByteArray> written = writeWebhookDocument(webhook);
    QVERIFY(!written);
    QVERIFY(!written.error().summary.isEmpty());
    QVERIFY2(written.error().detail.startsWith(u"payload:2:8: error: "), qPrintable(written.error().detail));
    webhook.payload.clear();
    QVERIFY(writeWebhookDocument(webhook));
}

void WebhookDocumentTest::hiddenFieldsAreNotWritten()
{
    SmsWebhook webhook = readWebhookDocument(Samples::custom).webhook.value();
    webhook.vendor = Vendor::Infobip;
    webhook.type = WebhookType::Feedback;
    webhook.name = QStringLiteral("Luma reports");
    QCOMPARE(*writeWebhookDocument(webhook), Samples::infobipFeedback);
}

static int changedLines(const SmsWebhook &before, const SmsWebhook &after)
{
    const QList<QByteArray> first = writeWebhookDocument(before).value().split('\n');
    QList<QByteArray> second = writeWebhookDocument(after).value().split('\n');
    qsizetype shared = 0;
    while (shared < first.size() && shared < second.size() && first[shared] == second[shared])
        ++shared;
    qsizetype tail = 0;
    while (tail < first.size() - shared && tail < second.size() - shared
           && first[first.size() - 1 - tail] == second[second.size() - 1 - tail])
        ++tail;
    return static_cast<int>(std::max(first.size(), second.size()) - shared - tail);
}

void WebhookDocumentTest::changingOneFieldChangesOneLine()
{
    for (const QByteArray &text : {Samples::custom, Samples::sinch}) {
        const SmsWebhook webhook = readWebhookDocument(text).webhook.value();
        const auto lines = [&](const std::function<void(SmsWebhook &)> &change) {
            SmsWebhook other = webhook;
            change(other);
            return changedLines(webhook, other);
        };
        QCOMPARE(lines([](SmsWebhook &other) { other.name = QStringLiteral("Other"); }), 1);
        QCOMPARE(lines([](SmsWebhook &other) { other.apiCredential.clear(); }), 1);
        QCOMPARE(lines([](SmsWebhook &other) { other.senderPhoneNumber.clear(); }), 1);
        QCOMPARE(lines([](SmsWebhook &other) { other.defaultReplyMessage = QStringLiteral("Line\nline"); }), 1);
        if (webhook.keywordCategories.isEmpty())
            continue;
        QCOMPARE(lines([](SmsWebhook &other) { other.keywordCategories[0].keywords.append(QStringLiteral("JA")); }), 1);
        QCOMPARE(lines([](SmsWebhook &other) { other.keywordCategories[4].replyMessage.clear(); }), 1);
        QCOMPARE(lines([](SmsWebhook &other) { other.keywordCategories[1].fuzzyLogic = false; }), 1);
        QCOMPARE(lines([](SmsWebhook &other) { other.keywordCategories[1].fuzzyAutoResponse.clear(); }), 1);
        QCOMPARE(lines([](SmsWebhook &other) { other.keywordCategories[1].fuzzyProfile = FuzzyProfile::Strict; }), 1);
        QCOMPARE(lines([](SmsWebhook &other) { other.fieldsNotSent.clear(); }), 1);
        QCOMPARE(lines([](SmsWebhook &other) { other.arrayReading = ArrayReading::EveryElement; }), 1);
        QCOMPARE(
            lines([](SmsWebhook &other) { other.payload.replace(QStringLiteral("1.50e0"), QStringLiteral("1.5")); }),
            1);
    }
}

void WebhookDocumentTest::fileNamesAreTame_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("file");
    const auto row = [](const char16_t *name, const char16_t *file) {
        QTest::newRow(qPrintable(QString::fromUtf16(name)))
            << QString::fromUtf16(name) << (QString::fromUtf16(file) + webhookDocumentSuffix);
    };
    row(u"Luma inbound", u"luma-inbound");
    row(u"  Luma -- (SE) / été 2026!  ", u"luma-se-ete-2026");
    row(u"Ångström Öl", u"angstrom-ol");
    row(u"../../etc/passwd", u"etc-passwd");
    row(u"Straße", u"strasse");
    row(u"Привет", u"привет");
    row(u"उपयोग", u"उपयोग");
    row(u"한국어", u"한국어");
    row(u"🙏", u"webhook");
    row(u"", u"webhook");
    row(u"...", u"webhook");
}

void WebhookDocumentTest::fileNamesAreTame()
{
    QFETCH(QString, name);
    QFETCH(QString, file);
    QCOMPARE(webhookFileName(name), file);
    QVERIFY(webhookFileName(QString{5000, QChar{0x4E00}}).toUtf8().size() < 255);
}

QTEST_GUILESS_MAIN(WebhookDocumentTest)
#include "tst_webhookdocument.moc"
