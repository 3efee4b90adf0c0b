// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/delivery/samplerequest.h"
#include "models/payload/payloadreader.h"
#include "models/state/samplebook.h"
#include "tests/support/samplewebhooks.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Hookbench;
using namespace Hookbench::Testing;
using namespace Qt::Literals::StringLiterals;

class TestSampleBook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void sampleIsReadAsWritten();
    void faultsAreTold_data();
    void faultsAreTold();
    void samplesFitVendorAndType();
    void emptyNameIsTheFirstAndUnknownIsNone();
    void everyVendorAndTypeHasItsSamples_data();
    void everyVendorAndTypeHasItsSamples();
    void builtInSamplesAreReadByTheirVendorsMapping_data();
    void builtInSamplesAreReadByTheirVendorsMapping();

private:
    static void addVendors();
    static SmsWebhook webhookOf(Vendor vendor, WebhookType type);

    QList<SampleEvent> m_builtIn;
};

void TestSampleBook::initTestCase()
{
    const QDir folder{QStringLiteral(HOOKBENCH_SOURCE_DIR "/resources/samples")};
    const QStringList names = folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    QCOMPARE(names.size(), 4);
    for (const QString &name : names) {
        QFile file{folder.filePath(name)};
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto samples = readSampleEvents(file.readAll());
        if (!samples)
            QFAIL(qPrintable(name + u": "_s + samples.error().summary + samples.error().detail));
        m_builtIn += *samples;
    }
}

void TestSampleBook::sampleIsReadAsWritten()
{
    const auto samples
        = readSampleEvents(R"([{"name": "odd", "vendor": "infobip", "kind": "feedback", "timestampStyle": "infobip",
        "fields": {"failureCode": 1.50e3, "feedbackStatus": "Å\u00e4", "client_reference": null},
        "envelope": {"b":"{{failureCode}}","a":[ ]}}])");
    QVERIFY(samples);
    const SampleEvent expected{
        u"odd"_s,
        Vendor::Infobip,
        EventKind::Feedback,
        {{Field::FailureCode, "1.50e3"}, {Field::FeedbackStatus, R"("Å\u00e4")"}, {Field::ClientReference, "null"}},
        "{\n  \"b\": \"{{failureCode}}\",\n  \"a\": []\n}",
        TimestampStyle::Infobip};
    QCOMPARE(samples->first().fields, expected.fields);
    QCOMPARE(samples->first().envelope, expected.envelope);
    QCOMPARE(samples->first(), expected);
    QVERIFY(readSampleEvents("[]")->isEmpty());
}

void TestSampleBook::faultsAreTold_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("empty") << QByteArray{};
    QTest::newRow("broken") << QByteArray{"[{"};
    QTest::newRow("object") << QByteArray{"{}"};
    QTest::newRow("scalar element") << QByteArray{"[1]"};
    QTest::newRow("no name") << QByteArray{R"([{"vendor":"custom","kind":"inbound","fields":{}}])"};
    QTest::newRow("number as name") << QByteArray{R"([{"name":1,"vendor":"custom","kind":"inbound","fields":{}}])"};
    QTest::newRow("unknown vendor") << QByteArray{R"([{"name":"a","vendor":"acme","kind":"inbound","fields":{}}])"};
    QTest::newRow("unknown kind") << QByteArray{R"([{"name":"a","vendor":"custom","kind":"both","fields":{}}])"};
    QTest::newRow("unknown style") << QByteArray{
        R"([{"name":"a","vendor":"custom","kind":"inbound","timestampStyle":"lunar","fields":{}}])"};
    QTest::newRow("no fields") << QByteArray{R"([{"name":"a","vendor":"custom","kind":"inbound"}])"};
    QTest::newRow("fields in an array") << QByteArray{
        R"([{"name":"a","vendor":"custom","kind":"inbound","fields":[]}])"};
    QTest::newRow("unknown field") << QByteArray{
        R"([{"name":"a","vendor":"custom","kind":"inbound","fields":{"Message":"x"}}])"};
    QTest::newRow("object as field") << QByteArray{
        R"([{"name":"a","vendor":"custom","kind":"inbound","fields":{"inboundMessage":{}}}])"};
    QTest::newRow("doubled key") << QByteArray{
        R"([{"name":"a","name":"b","vendor":"custom","kind":"inbound","fields":{}}])"};
}

void TestSampleBook::faultsAreTold()
{
    QFETCH(QByteArray, json);
    const auto samples = readSampleEvents(json);
    QVERIFY(!samples);
    QVERIFY(!samples.error().summary.isEmpty());
}

void TestSampleBook::addVendors()
{
    QTest::addColumn<Vendor>("vendor");
    QTest::addColumn<WebhookType>("type");
    QTest::newRow("sinch") << Vendor::Sinch << WebhookType::Both;
    QTest::newRow("sinch-conversational") << Vendor::SinchConversational << WebhookType::Both;
    QTest::newRow("infobip inbound") << Vendor::Infobip << WebhookType::Inbound;
    QTest::newRow("infobip feedback") << Vendor::Infobip << WebhookType::Feedback;
    QTest::newRow("custom inbound") << Vendor::Custom << WebhookType::Inbound;
    QTest::newRow("custom feedback") << Vendor::Custom << WebhookType::Feedback;
}

SmsWebhook TestSampleBook::webhookOf(Vendor vendor, WebhookType type)
{
    SmsWebhook webhook = type == WebhookType::Feedback ? customFeedback() : customInbound();
    webhook.vendor = vendor;
    webhook.type = type;
    if (vendor != Vendor::Custom)
        webhook.payload.clear();
    return webhook;
}

void TestSampleBook::samplesFitVendorAndType()
{
    SampleBook book{m_builtIn};
    const auto kinds = [&](Vendor vendor, WebhookType type) {
        QSet<EventKind> found;
        for (const SampleEvent &sample : book.samplesFor(webhookOf(vendor, type))) {
            if (sample.vendor != vendor)
                return QSet<EventKind>{EventKind::Other};
            found.insert(sample.kind);
        }
        return found;
    };
    QCOMPARE(kinds(Vendor::Sinch, WebhookType::Both), (QSet{EventKind::Inbound, EventKind::Feedback}));
    QCOMPARE(kinds(Vendor::Custom, WebhookType::Inbound), QSet{EventKind::Inbound});
    QCOMPARE(kinds(Vendor::Infobip, WebhookType::Feedback), QSet{EventKind::Feedback});
    QVERIFY(book.samplesFor(webhookOf(Vendor::Twilio, WebhookType::Both)).isEmpty());
}

void TestSampleBook::emptyNameIsTheFirstAndUnknownIsNone()
{
    SampleBook book{m_builtIn};
    QCOMPARE(book.sample(customInbound(), {})->name, u"stop"_s);
    QCOMPARE(book.sample(customFeedback(), {})->name, u"delivered"_s);
    QCOMPARE(book.sample(customInbound(), u"near-miss"_s)->fields.first().json, QByteArray{"\"STPO\""});
    QVERIFY(!book.sample(customInbound(), u"delivered"_s));
    QVERIFY(!book.sample(customInbound(), u"nothing like it"_s));
}

void TestSampleBook::everyVendorAndTypeHasItsSamples_data()
{
    addVendors();
}

void TestSampleBook::everyVendorAndTypeHasItsSamples()
{
    QFETCH(Vendor, vendor);
    QFETCH(WebhookType, type);
    SampleBook book{m_builtIn};
    QStringList names;
    for (const SampleEvent &sample : book.samplesFor(webhookOf(vendor, type)))
        names.append(sample.name);
    QStringList expected;
    if (type != WebhookType::Feedback)
        expected += {u"stop"_s, u"start"_s, u"help"_s, u"hello"_s, u"near-miss"_s};
    if (type != WebhookType::Inbound)
        expected += {u"delivered"_s, u"failed"_s};
    QCOMPARE(names, expected);
}

void TestSampleBook::builtInSamplesAreReadByTheirVendorsMapping_data()
{
    addVendors();
}

void TestSampleBook::builtInSamplesAreReadByTheirVendorsMapping()
{
    QFETCH(Vendor, vendor);
    QFETCH(WebhookType, type);
    SampleBook book{m_builtIn};
    const SmsWebhook webhook = webhookOf(vendor, type);
    const PayloadReader reader{webhook};
    for (const SampleEvent &sample : book.samplesFor(webhook)) {
        const QByteArray body = sampleBody(webhook, sample, {0, u"run"_s, 1'772'366'400'000, {}});
        Extraction extraction = reader.read(body);
        normalise(extraction, {1'772'366'400'000, webhook.senderPhoneNumber, {}});
        QVERIFY2(extraction.events.size() == 1, qPrintable(sample.name + u": "_s + QString::fromUtf8(body)));
        const ExtractedEvent &event = extraction.events.first();
        QCOMPARE(event.kind, sample.kind);
        QVERIFY2(event.processable, qPrintable(sample.name));
        for (const SampleField &field : sample.fields) {
            QByteArray text = field.json;
            if (text.startsWith('"'))
                text = text.sliced(1, text.size() - 2);
            QCOMPARE(event.text(field.field), QString::fromUtf8(text));
        }
        if (sample.kind == EventKind::Inbound) {
            QVERIFY(!event.text(Field::RequestId).isEmpty());
            QVERIFY(!event.text(Field::OriginTimestamp).isEmpty());
            QCOMPARE(event.normalised(Field::ProfileNumber), u"+46701740612"_s);
            QCOMPARE(event.text(Field::InboundNumber), webhook.senderPhoneNumber);
        }
    }
}

QTEST_GUILESS_MAIN(TestSampleBook)
#include "tst_samplebook.moc"
