// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/sampledocument.h"
#include "models/words/words.h"

#include <QFile>
#include <QTest>

#include <nlohmann/json.hpp>
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validator.hpp>

using namespace Hookbench;
using namespace Qt::StringLiterals;

namespace {

SampleEvent several()
{
    SampleEvent sample;
    sample.name = u"Two at once"_s;
    sample.vendor = Vendor::Infobip;
    sample.kind = EventKind::Inbound;
    sample.timestampStyle = TimestampStyle::Infobip;
    sample.fields = {{Field::InboundMessage, "\"STOP\""}, {Field::ProfileNumber, "46701740612"}};
    sample.further = {{{Field::InboundMessage, R"("Hej å\u00e4 🌷")"}}, {}};
    sample.envelope
        = "{\n  \"results\": [\n    {\n      \"text\": \"{{inboundMessage}}\",\n      \"n\": 1.50e3\n    }\n  ]\n}";
    return sample;
}

} // namespace

class TestSampleDocument : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whatIsWrittenIsRead_data();
    void whatIsWrittenIsRead();
    void bytesThatNoDocumentHoldsAreRefused();
    void schemaAgreesWithTheReader_data();
    void schemaAgreesWithTheReader();
    void faultsHavePlaces();
    void fileNameIsTheSamplesName();

private:
    valijson::Schema m_schema;
};

void TestSampleDocument::initTestCase()
{
    QFile file{QStringLiteral(HOOKBENCH_SOURCE_DIR "/resources/schemas/sample-event.schema.json")};
    QVERIFY(file.open(QIODevice::ReadOnly));
    const nlohmann::json json = nlohmann::json::parse(file.readAll().toStdString());
    valijson::SchemaParser parser;
    parser.populateSchema(valijson::adapters::NlohmannJsonAdapter{json}, m_schema);
}

void TestSampleDocument::whatIsWrittenIsRead_data()
{
    QTest::addColumn<QByteArray>("envelope");
    QTest::newRow("as it is") << several().envelope;
    QTest::newRow("no body") << QByteArray{};
    QTest::newRow("broken on purpose") << QByteArray{"{\"results\": [,]}\n"};
    QTest::newRow("a bare number") << QByteArray{"12"};
}

void TestSampleDocument::whatIsWrittenIsRead()
{
    QFETCH(QByteArray, envelope);
    SampleEvent sample = several();
    sample.envelope = envelope;
    const auto text = writeSampleDocument(sample);
    QVERIFY(text);
    QVERIFY(text->endsWith("}\n"));
    const SampleDocument document = readSampleDocument(*text);
    QVERIFY(document.isValid());
    QCOMPARE(*document.sample, sample);
    QCOMPARE(*writeSampleDocument(*document.sample), *text);
}

void TestSampleDocument::bytesThatNoDocumentHoldsAreRefused()
{
    SampleEvent sample = several();
    sample.envelope = "\xff\xfe";
    const auto text = writeSampleDocument(sample);
    QVERIFY(!text);
    QVERIFY(text.error().summary.contains(sample.name));
}

void TestSampleDocument::schemaAgreesWithTheReader_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("good");
    const QByteArray whole = *writeSampleDocument(several());
    const auto changed = [&whole](const QByteArray &before, const QByteArray &after) {
        Q_ASSERT(whole.contains(before));
        return QByteArray{whole}.replace(before, after);
    };
    QTest::newRow("whole") << whole << true;
    QTest::newRow("least")
        << QByteArray{R"({"format":"hookbench/sample-event/1","name":"a","vendor":"custom","kind":"feedback"})"}
        << true;
    QTest::newRow("feedback fields")
        << QByteArray{R"({"format":"hookbench/sample-event/1","name":"a","vendor":"custom","kind":"feedback","fields":{"failureCode":0}})"}
        << true;
    QTest::newRow("body as text")
        << QByteArray{R"({"format":"hookbench/sample-event/1","name":"a","vendor":"custom","kind":"inbound","body":"{"})"}
        << true;
    QTest::newRow("array") << QByteArray{"[]"} << false;
    QTest::newRow("other format") << changed("sample-event/1", "sample-event/2") << false;
    QTest::newRow("no format") << changed("\"format\": \"hookbench/sample-event/1\",", "") << false;
    QTest::newRow("no name") << changed("\"name\": \"Two at once\",", "") << false;
    QTest::newRow("blank name") << changed("Two at once", "  ") << false;
    QTest::newRow("twilio") << changed("\"infobip\",\n  \"kind\"", "\"twilio\",\n  \"kind\"") << false;
    QTest::newRow("other kind") << changed("\"inbound\"", "\"other\"") << false;
    QTest::newRow("kind of the other fields") << changed("\"inbound\"", "\"feedback\"") << false;
    QTest::newRow("unknown style") << changed("\"timestampStyle\": \"infobip\"", "\"timestampStyle\": \"lunar\"")
                                   << false;
    QTest::newRow("unknown field") << changed("\"profileNumber\"", "\"ProfileNumber\"") << false;
    QTest::newRow("object in a field") << changed("46701740612", "{}") << false;
    QTest::newRow("further is an object")
        << changed("\"further\": [", "\"further\": {\"a\": [").replace("    {}\n  ]", "    {}\n  ]}") << false;
    QTest::newRow("envelope is a text")
        << QByteArray{R"({"format":"hookbench/sample-event/1","name":"a","vendor":"custom","kind":"inbound","envelope":"{}"})"}
        << false;
    QTest::newRow("envelope and body")
        << QByteArray{R"({"format":"hookbench/sample-event/1","name":"a","vendor":"custom","kind":"inbound","envelope":{},"body":"x"})"}
        << false;
    QTest::newRow("unknown member") << changed("\"kind\"", "\"kin\": 1, \"kind\"") << false;
}

void TestSampleDocument::schemaAgreesWithTheReader()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, good);
    const nlohmann::json json = nlohmann::json::parse(text.toStdString());
    valijson::Validator validator;
    QCOMPARE(validator.validate(m_schema, valijson::adapters::NlohmannJsonAdapter{json}, nullptr), good);
    const SampleDocument document = readSampleDocument(text);
    QString said;
    for (const Diagnostic &diagnostic : document.diagnostics)
        said += Words::compilerLine({}, diagnostic) + u'\n';
    QVERIFY2(document.isValid() == good, qPrintable(said));
}

void TestSampleDocument::faultsHavePlaces()
{
    const SampleDocument broken = readSampleDocument("{\n  \"format\": ,\n}");
    QVERIFY(!broken.sample);
    QCOMPARE(broken.diagnostics.first().position.line, 2);
    const SampleDocument wrong = readSampleDocument("{\n\"format\": \"hookbench/sample-event/1\",\n\"name\": "
                                                    "\"a\",\n\"vendor\": \"custom\",\n\"kind\": \"inbund\"\n}");
    QVERIFY(!wrong.isValid());
    QCOMPARE(wrong.diagnostics.first().position.line, 5);
    QVERIFY(Words::sentence(wrong.diagnostics.first()).contains(u"inbound"_s));
    QVERIFY(!readSampleDocument({}).isValid());
}

void TestSampleDocument::fileNameIsTheSamplesName()
{
    QCOMPARE(sampleFileName(u"Två på en gång"_s), u"tva-pa-en-gang.sample.json"_s);
    QCOMPARE(sampleFileName(u"///"_s), u"sample.sample.json"_s);
}

QTEST_GUILESS_MAIN(TestSampleDocument)
#include "tst_sampledocument.moc"
