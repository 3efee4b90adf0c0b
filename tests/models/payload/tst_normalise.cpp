// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/payload/payloadreader.h"

#include <QTest>

using namespace Hookbench;

namespace {

Extraction readAndNormalise(const QByteArray &body, const Receipt &receipt)
{
    SmsWebhook webhook;
    webhook.payload
        = QStringLiteral(R"({"text": "{{inboundMessage}}", "from": "{{profileNumber}}", "id": "{{requestId}}",
        "at": "{{originTimestamp}}", "to": "{{inboundNumber}}"})");
    Extraction extraction = PayloadReader{webhook}.read(body);
    normalise(extraction, receipt);
    return extraction;
}

const ExtractedField &fieldOf(const Extraction &extraction, Field field)
{
    const QList<ExtractedField> &fields = extraction.events.front().fields;
    return *std::find_if(fields.cbegin(), fields.cend(), [field](const ExtractedField &f) { return f.field == field; });
}

QStringList rulesOf(const Extraction &extraction)
{
    QStringList rules;
    for (const Diagnostic &diagnostic : extraction.diagnostics)
        rules.append(nameIn(severityNames, diagnostic.severity) + QLatin1Char(' ')
                     + nameIn(ruleNames, diagnostic.rule));
    return rules;
}

const Receipt receipt{1'772'704'800'000, QStringLiteral("+46701740690"), {}};

} // namespace

class NormaliseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textStaysBesideTheNormalisedValue();
    void missingTimeAndNumberAreFilledIn();
    void declaredFieldsAreNoWarning();
    void missingNumberWithoutSenderStaysMissing();
    void nationalNumbersTakeTheSendersRegion();
    void whatIsNotUnderstoodIsKept();
    void feedbackIsLeftAlone();
};

void NormaliseTest::textStaysBesideTheNormalisedValue()
{
    const Extraction extraction = readAndNormalise(
        R"({"text": "STOP", "from": 46701740605, "id": "1", "at": 1772704800250, "to": "72456"})", receipt);
    QCOMPARE(fieldOf(extraction, Field::ProfileNumber).text, QStringLiteral("46701740605"));
    QCOMPARE(fieldOf(extraction, Field::ProfileNumber).normalised, QStringLiteral("+46701740605"));
    QCOMPARE(fieldOf(extraction, Field::OriginTimestamp).text, QStringLiteral("1772704800250"));
    QCOMPARE(fieldOf(extraction, Field::OriginTimestamp).normalised, QStringLiteral("2026-03-05T10:00:00.250Z"));
    QCOMPARE(fieldOf(extraction, Field::InboundNumber).normalised, QStringLiteral("72456"));
    QVERIFY(fieldOf(extraction, Field::InboundMessage).normalised.isEmpty());
    QCOMPARE(rulesOf(extraction),
             (QStringList{QStringLiteral("info read-number-assumed-international"),
                          QStringLiteral("info read-timestamp-epoch")}));
    QCOMPARE(extraction.diagnostics.back().args,
             (QStringList{QStringLiteral("1772704800250"), QStringLiteral("milliseconds")}));
}

void NormaliseTest::missingTimeAndNumberAreFilledIn()
{
    const Extraction extraction = readAndNormalise(R"({"text": "STOP", "from": "+46701740605", "id": "1"})", receipt);
    const ExtractedField &time = fieldOf(extraction, Field::OriginTimestamp);
    QCOMPARE(time.origin, FieldOrigin::TimeOfReceipt);
    QCOMPARE(time.text, QStringLiteral("2026-03-05T10:00:00Z"));
    QCOMPARE(time.normalised, time.text);
    const ExtractedField &number = fieldOf(extraction, Field::InboundNumber);
    QCOMPARE(number.origin, FieldOrigin::SenderNumber);
    QCOMPARE(number.text, QStringLiteral("+46701740690"));
    QCOMPARE(rulesOf(extraction),
             (QStringList{QStringLiteral("warning read-field-missing"), QStringLiteral("warning read-field-missing"),
                          QStringLiteral("info read-filled-with-receipt-time"),
                          QStringLiteral("info read-filled-with-sender-number")}));
}

void NormaliseTest::declaredFieldsAreNoWarning()
{
    Receipt declared = receipt;
    declared.fieldsNotSent = {QStringLiteral("originTimestamp")};
    const Extraction extraction
        = readAndNormalise(R"({"text": "STOP", "from": "+46701740605", "id": "1", "to": "72456"})", declared);
    QCOMPARE(
        rulesOf(extraction),
        (QStringList{QStringLiteral("info read-field-missing"), QStringLiteral("info read-filled-with-receipt-time")}));
}

void NormaliseTest::missingNumberWithoutSenderStaysMissing()
{
    const Extraction extraction = readAndNormalise(R"({"text": "STOP", "from": "+46701740605"})", {1, {}, {}});
    QCOMPARE(fieldOf(extraction, Field::InboundNumber).origin, FieldOrigin::Missing);
    QVERIFY(fieldOf(extraction, Field::InboundNumber).text.isEmpty());
}

void NormaliseTest::nationalNumbersTakeTheSendersRegion()
{
    const Extraction extraction = readAndNormalise(
        R"({"text": "", "from": "070-174 06 05", "id": "1", "at": "2026-03-05 10:00:00", "to": "Luma"})", receipt);
    QCOMPARE(fieldOf(extraction, Field::ProfileNumber).normalised, QStringLiteral("+46701740605"));
    QCOMPARE(fieldOf(extraction, Field::InboundNumber).normalised, QStringLiteral("Luma"));
    QCOMPARE(rulesOf(extraction), QStringList{QStringLiteral("info read-timestamp-assumed-utc")});
}

void NormaliseTest::whatIsNotUnderstoodIsKept()
{
    const Extraction extraction = readAndNormalise(
        R"({"text": "", "from": "an identity", "id": "1", "at": "yesterday", "to": "+46"})", receipt);
    QCOMPARE(
        rulesOf(extraction),
        (QStringList{QStringLiteral("warning read-number-invalid"), QStringLiteral("warning read-timestamp-unknown"),
                     QStringLiteral("warning read-number-invalid")}));
    QCOMPARE(extraction.events.front().normalised(Field::ProfileNumber), QStringLiteral("an identity"));
    QVERIFY(fieldOf(extraction, Field::OriginTimestamp).normalised.isEmpty());
}

void NormaliseTest::feedbackIsLeftAlone()
{
    Extraction extraction = PayloadReader{Vendor::Sinch, WebhookType::Both}.read(
        R"({"type": "recipient_delivery_report_sms", "client_reference": "r", "status": "Delivered"})");
    const Extraction before = extraction;
    normalise(extraction, receipt);
    QCOMPARE(extraction, before);
}

QTEST_GUILESS_MAIN(NormaliseTest)
#include "tst_normalise.moc"
