// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/webhookdocument.h"
#include "tests/models/documents/documentsamples.h"

#include <QFile>
#include <QTest>

#include <nlohmann/json.hpp>
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validator.hpp>

using namespace Hookbench;

/// The schema that ships and the reader say the same about a document's form.
class WebhookSchemaTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void schemaAgreesWithTheReader_data();
    void schemaAgreesWithTheReader();

private:
    valijson::Schema m_schema;
};

void WebhookSchemaTest::initTestCase()
{
    QFile file{QStringLiteral(HOOKBENCH_SOURCE_DIR "/resources/schemas/webhook.schema.json")};
    QVERIFY(file.open(QIODevice::ReadOnly));
    const nlohmann::json json = nlohmann::json::parse(file.readAll().toStdString());
    valijson::SchemaParser parser;
    parser.populateSchema(valijson::adapters::NlohmannJsonAdapter{json}, m_schema);
}

void WebhookSchemaTest::schemaAgreesWithTheReader_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("good");
    const auto changed = [](QByteArray text, const QByteArray &before, const QByteArray &after) {
        Q_ASSERT(text.contains(before));
        return text.replace(before, after);
    };
    using namespace Samples;
    QTest::newRow("custom") << custom << true;
    QTest::newRow("sinch") << sinch << true;
    QTest::newRow("infobip feedback") << infobipFeedback << true;
    QTest::newRow("custom feedback") << customFeedback << true;
    QTest::newRow("sinch conversational") << changed(sinch, "\"sinch\"", "\"sinch-conversational\"") << true;
    QTest::newRow("infobip inbound") << changed(sinch, "\"vendor\": \"sinch\"",
                                                "\"vendor\": \"infobip\", \"type\": \"inbound\"")
                                     << true;
    QTest::newRow("no credential") << changed(custom, "  \"apiCredential\": \"Luma custom\",\n", "") << true;
    QTest::newRow("least") << QByteArray{R"({"format":"hookbench/webhook/1","name":"x","vendor":"sinch"})"} << true;
    QTest::newRow("no replies") << changed(custom, ",\n      \"replyMessage\": \"Noted.\"", "") << true;
    QTest::newRow("no profile") << changed(custom, "      \"fuzzyProfile\": \"adobe-like\",\n", "") << true;

    QTest::newRow("not an object") << QByteArray{"[]"} << false;
    QTest::newRow("no format") << changed(sinch, "\"format\": \"hookbench/webhook/1\",", "") << false;
    QTest::newRow("other format") << changed(sinch, "webhook/1", "webhook/2") << false;
    QTest::newRow("no name") << changed(sinch, "\"name\": \"Luma Sinch\",", "") << false;
    QTest::newRow("blank name") << changed(sinch, "Luma Sinch", "  ") << false;
    QTest::newRow("number for a name") << changed(sinch, "\"Luma Sinch\"", "5") << false;
    QTest::newRow("no vendor") << changed(sinch, "\"vendor\": \"sinch\",", "") << false;
    QTest::newRow("twilio") << changed(sinch, "\"sinch\"", "\"twilio\"") << false;
    QTest::newRow("unknown vendor") << changed(sinch, "\"sinch\"", "\"Sinch\"") << false;
    QTest::newRow("sinch with type") << changed(sinch, "\"vendor\"", "\"type\": \"inbound\", \"vendor\"") << false;
    QTest::newRow("sinch with payload") << changed(sinch, "\"vendor\"", "\"payload\": {}, \"vendor\"") << false;
    QTest::newRow("sinch with fields") << changed(sinch, "\"vendor\"", "\"fieldsNotSent\": [], \"vendor\"") << false;
    QTest::newRow("sinch with array") << changed(sinch, "\"vendor\"", "\"arrayReading\": \"every-element\", \"vendor\"")
                                      << false;
    QTest::newRow("infobip without type") << changed(infobipFeedback, ",\n  \"type\": \"feedback\"", "") << false;
    QTest::newRow("infobip of both") << changed(infobipFeedback, "\"feedback\"", "\"both\"") << false;
    QTest::newRow("feedback with keywords")
        << changed(infobipFeedback, "\"vendor\"", "\"keywordCategories\": [], \"vendor\"") << false;
    QTest::newRow("feedback with sender")
        << changed(infobipFeedback, "\"vendor\"", "\"senderPhoneNumber\": \"71717\", \"vendor\"") << false;
    QTest::newRow("custom without payload") << changed(infobipFeedback, "infobip", "custom") << false;
    QTest::newRow("payload of text") << changed(infobipFeedback, "\"infobip\"", "\"custom\", \"payload\": \"{}\"")
                                     << false;
    QTest::newRow("unknown member") << changed(sinch, "\"name\"", "\"nmae\": 1, \"name\"") << false;
    QTest::newRow("unknown category") << changed(custom, "\"help\"", "\"helpp\"") << false;
    QTest::newRow("unknown member of a category")
        << changed(custom, "\"category\": \"help\"", "\"category\": \"help\", \"x\": 1") << false;
    QTest::newRow("category without keywords") << changed(custom, "\"keywords\": [\"HELP\"],", "") << false;
    QTest::newRow("empty keywords") << changed(custom, "[\"HELP\"]", "[]") << false;
    QTest::newRow("blank keyword") << changed(custom, "[\"HELP\"]", "[\" \"]") << false;
    QTest::newRow("two custom keywords") << changed(custom, "[\"SPRING\"]", "[\"SPRING\", \"SUMMER\"]") << false;
    QTest::newRow("number for a keyword") << changed(custom, "[\"HELP\"]", "[5]") << false;
    QTest::newRow("fuzzy help") << changed(custom, "\"category\": \"help\"",
                                           "\"category\": \"help\", \"fuzzyLogic\": false")
                                << false;
    QTest::newRow("unknown profile") << changed(custom, "adobe-like", "adobe") << false;
    QTest::newRow("fuzzy without response")
        << changed(custom, "Did you mean STOP? Reply STOP to unsubscribe.", "") << false;
    QTest::newRow("text for a switch") << changed(custom, "true", "\"yes\"") << false;
    QTest::newRow("unknown array reading") << changed(custom, "first-element", "last-element") << false;
}

void WebhookSchemaTest::schemaAgreesWithTheReader()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, good);
    const nlohmann::json json = nlohmann::json::parse(text.toStdString());
    valijson::Validator validator;
    QCOMPARE(validator.validate(m_schema, valijson::adapters::NlohmannJsonAdapter{json}, nullptr), good);
    const WebhookDocument document = readWebhookDocument(text);
    QString said;
    for (const Diagnostic &diagnostic : document.diagnostics)
        said += diagnostic.pointer + u' ' + nameIn(ruleNames, diagnostic.rule) + u'\n';
    QVERIFY2(document.isValid() == good, qPrintable(said));
}

QTEST_GUILESS_MAIN(WebhookSchemaTest)
#include "tst_webhookschema.moc"
