// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/payload/coverage.h"
#include "models/payload/payloadreader.h"

#include <QTest>

using namespace Hookbench;
using namespace Qt::StringLiterals;

namespace {

/// The mapping of the events that these tests read.
PayloadReader reader(ArrayReading arrays = ArrayReading::EveryElement)
{
    SmsWebhook webhook;
    webhook.vendor = Vendor::Custom;
    webhook.type = WebhookType::Inbound;
    webhook.payload = uR"([{"text":"{{inboundMessage}}","from":"{{profileNumber}}","id":"{{requestId}}",
        "at":"{{originTimestamp}}","to":"{{inboundNumber}}"}])"_s;
    webhook.arrayReading = arrays;
    return PayloadReader{webhook};
}

const FieldCoverage &of(const Coverage &coverage, Field field)
{
    for (const FieldCoverage &entry : coverage.fields) {
        if (entry.field == field)
            return entry;
    }
    qFatal("no such field");
}

QString shapesOf(const FieldCoverage &entry)
{
    QStringList shapes;
    for (const ShapeCount &count : entry.shapes)
        shapes << u"%1 %2 %3@%4"_s.arg(nameIn(valueShapeNames, count.shape))
                      .arg(count.events)
                      .arg(count.example)
                      .arg(count.body);
    return shapes.join(u", ");
}

} // namespace

class CoverageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void presentAndMissingAreCountedPerField();
    void shapesThatDifferAreToldApart();
    void whatTheReceiverFilledInIsMissing();
    void bodyWithoutEventsIsCounted();
    void bothKindsOfEventsHaveTheirFields();
    void firstElementOnlyCountsOne();
    void valueHasShape_data();
    void valueHasShape();
};

void CoverageTest::presentAndMissingAreCountedPerField()
{
    Coverage coverage;
    addToCoverage(coverage, reader().read(R"([{"text":"a","from":"+46701740601"},{"text":"b","id":"7"}])"));
    addToCoverage(coverage, reader().read(R"([{"text":"","from":"+46701740602","id":null}])"));
    QCOMPARE(coverage.bodies, 2);
    QCOMPARE(coverage.events, 3);
    QCOMPARE(coverage.withoutEvents, 0);
    QCOMPARE(coverage.fields.size(), 5);
    QCOMPARE(of(coverage, Field::InboundMessage).present, 3);
    QCOMPARE(of(coverage, Field::InboundMessage).firstMissing, -1);
    QCOMPARE(of(coverage, Field::ProfileNumber).present, 2);
    QCOMPARE(of(coverage, Field::ProfileNumber).missing, 1);
    QCOMPARE(of(coverage, Field::ProfileNumber).firstMissing, 0);
    QCOMPARE(of(coverage, Field::RequestId).missing, 2);
    QCOMPARE(of(coverage, Field::InboundNumber).missing, 3);
    QCOMPARE(shapesOf(of(coverage, Field::InboundMessage)), u"text 2 a@0, empty 1 @1"_s);
}

void CoverageTest::shapesThatDifferAreToldApart()
{
    Coverage coverage;
    addToCoverage(coverage, reader().read(R"([{"at":"2026-03-05T10:00:00Z"},{"at":1772704800}])"));
    addToCoverage(coverage, reader().read(R"([{"at":"2026-03-05 10:00:00"},{"at":"1772704801"},{"at":"soon"}])"));
    QCOMPARE(shapesOf(of(coverage, Field::OriginTimestamp)),
             u"rfc-3339 1 2026-03-05T10:00:00Z@0, epoch-seconds 2 1772704800@0, time-without-zone 1 2026-03-05 "
             u"10:00:00@1, text 1 soon@1"_s);
}

void CoverageTest::whatTheReceiverFilledInIsMissing()
{
    Extraction extraction = reader().read(R"([{"text":"a","from":"+46701740601"}])");
    normalise(extraction, {1'772'704'800'000, u"+46701740600"_s, {}});
    QVERIFY(!extraction.events.first().text(Field::OriginTimestamp).isEmpty());
    Coverage coverage;
    addToCoverage(coverage, extraction);
    QCOMPARE(of(coverage, Field::OriginTimestamp).missing, 1);
    QCOMPARE(of(coverage, Field::InboundNumber).missing, 1);
    QVERIFY(of(coverage, Field::InboundNumber).shapes.isEmpty());
}

void CoverageTest::bodyWithoutEventsIsCounted()
{
    Coverage coverage;
    addToCoverage(coverage, reader().read("[]"));
    QCOMPARE(coverage.withoutEvents, 1);
    // The mapping's fields are known all the same.
    QCOMPARE(coverage.fields.size(), 5);
    QCOMPARE(of(coverage, Field::RequestId).present + of(coverage, Field::RequestId).missing, 0);
    Coverage broken;
    addToCoverage(broken, reader().read("[tru]"));
    QCOMPARE(broken.bodies, 1);
    QVERIFY(broken.fields.isEmpty());
}

void CoverageTest::bothKindsOfEventsHaveTheirFields()
{
    const PayloadReader sinch{Vendor::Sinch, WebhookType::Both};
    Coverage coverage;
    addToCoverage(
        coverage,
        sinch.read(R"({"type":"recipient_delivery_report_sms","batch_id":"b","code":0,"status":"Delivered"})"));
    addToCoverage(coverage, sinch.read(R"({"type":"mo_text","body":"STOP","from":"46701740601","id":"i"})"));
    QCOMPARE(coverage.fields.size(), 8);
    QCOMPARE(coverage.fields.first().field, Field::InboundMessage);
    QCOMPARE(of(coverage, Field::FailureCode).present, 1);
    QCOMPARE(of(coverage, Field::FailureCode).missing, 0);
    QCOMPARE(shapesOf(of(coverage, Field::FailureCode)), u"whole-number 1 0@0"_s);
    QCOMPARE(shapesOf(of(coverage, Field::ProfileNumber)), u"digits-with-country-code 1 46701740601@1"_s);
}

void CoverageTest::firstElementOnlyCountsOne()
{
    Coverage coverage;
    addToCoverage(coverage, reader(ArrayReading::FirstElement).read(R"([{"text":"a"},{"text":"b"}])"));
    QCOMPARE(coverage.events, 1);
    const QByteArray two
        = R"({"results":[{"text":"a","from":"46701740601","receivedAt":"x"},{"text":"b","from":"46701740602"}]})";
    QCOMPARE(PayloadReader(Vendor::Infobip, WebhookType::Inbound).read(two).events.size(), 2);
    const Extraction first = PayloadReader{Vendor::Infobip, WebhookType::Inbound, ArrayReading::FirstElement}.read(two);
    QCOMPARE(first.events.size(), 1);
    QCOMPARE(first.events.first().text(Field::InboundMessage), u"a"_s);
}

void CoverageTest::valueHasShape_data()
{
    QTest::addColumn<Field>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shape");
    const auto row = [](Field field, const QString &text, const QString &shape) {
        QTest::addRow("%s %s", nameIn(fieldNames, field).data(), qPrintable(text)) << field << text << shape;
    };
    row(Field::InboundMessage, u"1772704800"_s, u"text"_s);
    row(Field::InboundMessage, u""_s, u"empty"_s);
    row(Field::OriginTimestamp, u"2026-03-05T10:00:00+01:00"_s, u"rfc-3339"_s);
    row(Field::OriginTimestamp, u"1772704800000"_s, u"epoch-milliseconds"_s);
    row(Field::OriginTimestamp, u"2026"_s, u"text"_s);
    row(Field::ProfileNumber, u"+46 70 174 06 01"_s, u"international-number"_s);
    row(Field::ProfileNumber, u"0046701740601"_s, u"international-number"_s);
    row(Field::ProfileNumber, u"46701740601"_s, u"digits-with-country-code"_s);
    row(Field::ProfileNumber, u"0701740601"_s, u"national-number"_s);
    row(Field::InboundNumber, u"72456"_s, u"short-code"_s);
    row(Field::InboundNumber, u"LUMA"_s, u"sender-name"_s);
    row(Field::InboundNumber, u"not a number"_s, u"text"_s);
    row(Field::RequestId, u"b2c9a7a4-6f0e-4d0b-9a7c-3f1d5f0f7a61"_s, u"uuid"_s);
    row(Field::RequestId, u"123456789012345678901234567890"_s, u"whole-number"_s);
    row(Field::FailureCode, u"-1"_s, u"whole-number"_s);
    row(Field::FailureCode, u"1.5"_s, u"decimal-number"_s);
    row(Field::FailureCode, u"-"_s, u"text"_s);
    row(Field::FailureCode, u"1."_s, u"text"_s);
    row(Field::FeedbackStatus, u"true"_s, u"true-or-false"_s);
    row(Field::FeedbackStatus, u"DELIVERED"_s, u"text"_s);
}

void CoverageTest::valueHasShape()
{
    QFETCH(const Field, field);
    QFETCH(const QString, text);
    QFETCH(const QString, shape);
    QCOMPARE(nameIn(valueShapeNames, valueShape(field, text, u"SE"_s)), shape);
}

QTEST_GUILESS_MAIN(CoverageTest)
#include "tst_coverage.moc"
