// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/feedbackdocument.h"

#include <QFile>
#include <QTest>

#include <nlohmann/json.hpp>
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validator.hpp>

using namespace Hookbench;
using namespace Qt::Literals::StringLiterals;

namespace {

FeedbackWebhook whole()
{
    FeedbackWebhook webhook;
    webhook.name = u"Luma “återkoppling”"_s;
    webhook.channels = {FeedbackChannel::Email, FeedbackChannel::Sms};
    webhook.url = u"https://hooks.luma.example/feedback"_s;
    webhook.authentication = FeedbackAuthentication::Jwt;
    webhook.jwt = {JwtAlgorithm::ES256, u"luma"_s, u"feedback"_s, u"hooks"_s, 120, u"{\n  \"tenant\": \"luma\"\n}"_s};
    webhook.headers = {{u"X-Tenant"_s, u"luma"_s}, {u"X-Api-Key"_s, {}}};
    return webhook;
}

const QByteArray least
    = R"({"format":"hookbench/feedback-webhook/1","name":"a","channels":["sms"],"url":"https://a.example"})";

} // namespace

class FeedbackDocumentTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QFile file{QStringLiteral(HOOKBENCH_SOURCE_DIR "/resources/schemas/feedback-webhook.schema.json")};
        QVERIFY(file.open(QIODevice::ReadOnly));
        const nlohmann::json json = nlohmann::json::parse(file.readAll().toStdString());
        valijson::SchemaParser parser;
        parser.populateSchema(valijson::adapters::NlohmannJsonAdapter{json}, m_schema);
    }

    void webhookComesBackAsItWas()
    {
        const Result<QByteArray> written = writeFeedbackDocument(whole());
        QVERIFY(written);
        const FeedbackDocument read = readFeedbackDocument(*written);
        QVERIFY(read.isValid());
        QCOMPARE(*read.webhook, whole());
        QCOMPARE(*writeFeedbackDocument(*read.webhook), *written);
        QVERIFY(isFeedbackDocument(*written));
        QVERIFY(!isFeedbackDocument(R"({"format":"hookbench/webhook/1"})"));
        QVERIFY(!written->contains("\"value\": \"\""));
    }

    void withoutTokenNothingIsSaidOfIt()
    {
        FeedbackWebhook webhook = whole();
        webhook.authentication = FeedbackAuthentication::None;
        const Result<QByteArray> written = writeFeedbackDocument(webhook);
        QVERIFY(written);
        QVERIFY(!written->contains("jwt\": {"));
        QVERIFY(readFeedbackDocument(*written).isValid());
    }

    void secretsAreRefusedAndNotRepeated()
    {
        FeedbackWebhook webhook = whole();
        webhook.headers.last().value = u"hunter2"_s;
        const Result<QByteArray> refused = writeFeedbackDocument(webhook);
        QVERIFY(!refused);
        QVERIFY(!refused.error().summary.contains(u"hunter2"_s));
        QByteArray text = *writeFeedbackDocument(whole());
        text.replace("\"name\": \"X-Api-Key\"", "\"name\": \"X-Api-Key\", \"value\": \"hunter2\"");
        const FeedbackDocument read = readFeedbackDocument(text);
        QVERIFY(!read.isValid());
        for (const Diagnostic &diagnostic : read.diagnostics)
            QVERIFY(!diagnostic.args.join(u' ').contains(u"hunter2"_s));
        webhook = whole();
        webhook.url = u"https://kim:hunter2@luma.example"_s;
        QVERIFY(!writeFeedbackDocument(webhook));
    }

    void snapshotHoldsWhatIsHalfDone()
    {
        FeedbackWebhook webhook = whole();
        webhook.name.clear();
        webhook.channels.clear();
        webhook.url = u"ht"_s;
        webhook.jwt.extraClaims = u"{ \"a\":"_s;
        webhook.jwt.lifetimeSeconds = 0;
        webhook.authentication = FeedbackAuthentication::None;
        const std::optional<FeedbackWebhook> read = readFeedbackSnapshot(writeFeedbackSnapshot(webhook));
        QVERIFY(read);
        QCOMPARE(*read, webhook);
        webhook.url = u"https://kim:hunter2@luma.example"_s;
        QVERIFY(!writeFeedbackSnapshot(webhook).contains("hunter2"));
        QVERIFY(!readFeedbackSnapshot("{}"));
    }

    void schemaAgreesWithTheReader_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("good");
        const auto changed = [](const QByteArray &before, const QByteArray &after) {
            QByteArray text = least;
            Q_ASSERT(text.contains(before));
            return text.replace(before, after);
        };
        QTest::newRow("least") << least << true;
        QTest::newRow("whole") << *writeFeedbackDocument(whole()) << true;
        QTest::newRow("no name") << changed("\"name\":\"a\",", "") << false;
        QTest::newRow("empty name") << changed("\"a\"", "\" \"") << false;
        QTest::newRow("no channels") << changed(",\"channels\":[\"sms\"]", "") << false;
        QTest::newRow("unknown channel") << changed("[\"sms\"]", "[\"fax\"]") << false;
        QTest::newRow("channel twice") << changed("[\"sms\"]", "[\"sms\",\"sms\"]") << false;
        QTest::newRow("unknown member") << changed("\"url\"", "\"uri\":1,\"url\"") << false;
        QTest::newRow("other format") << changed("webhook/1", "webhook/2") << false;
        QTest::newRow("number for a URL") << changed("\"https://a.example\"", "5") << false;
        QTest::newRow("token without authentication") << changed("}", ",\"jwt\":{}}") << false;
        QTest::newRow("token") << changed("}", ",\"authentication\":\"jwt\",\"jwt\":{\"lifetime\":60}}") << true;
        QTest::newRow("lifetime") << changed("}", ",\"authentication\":\"jwt\",\"jwt\":{\"lifetime\":0}}") << false;
        QTest::newRow("half a second") << changed("}", ",\"authentication\":\"jwt\",\"jwt\":{\"lifetime\":0.5}}")
                                       << false;
        QTest::newRow("algorithm") << changed("}", ",\"authentication\":\"jwt\",\"jwt\":{\"algorithm\":\"none\"}}")
                                   << false;
        QTest::newRow("claims") << changed("}", ",\"authentication\":\"jwt\",\"jwt\":{\"claims\":[]}}") << false;
        QTest::newRow("header") << changed("}", ",\"headers\":[{\"name\":\"X\",\"value\":\"y\"}]}") << true;
        QTest::newRow("header without name") << changed("}", ",\"headers\":[{\"value\":\"y\"}]}") << false;
    }
    void schemaAgreesWithTheReader()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, good);
        const FeedbackDocument read = readFeedbackDocument(text);
        QCOMPARE(read.isValid(), good);
        const nlohmann::json json = nlohmann::json::parse(text.toStdString());
        valijson::Validator validator;
        QCOMPARE(validator.validate(m_schema, valijson::adapters::NlohmannJsonAdapter{json}, nullptr), good);
        for (const Diagnostic &diagnostic : read.diagnostics)
            QVERIFY(diagnostic.position.line > 0 || !diagnostic.pointer.isEmpty());
    }

private:
    valijson::Schema m_schema;
};

QTEST_GUILESS_MAIN(FeedbackDocumentTest)
#include "tst_feedbackdocument.moc"
