// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/payload/payloadreader.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Hookbench;

namespace {

QByteArray contentOf(const QString &name)
{
    QFile file{QStringLiteral(HOOKBENCH_TEST_DATA "/providers/") + name};
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
}

SmsWebhook webhookOf(const QJsonObject &expected)
{
    SmsWebhook webhook;
    webhook.vendor = valueIn(vendorNames, expected.value(u"vendor").toString()).value();
    webhook.type = valueIn(webhookTypeNames, expected.value(u"type").toString(QStringLiteral("both"))).value();
    if (webhook.vendor != Vendor::Custom)
        return webhook;
    webhook.type = expected.value(u"kind").toString() == u"inbound" ? WebhookType::Inbound : WebhookType::Feedback;
    const QJsonValue payload = expected.value(u"template");
    const QJsonDocument document
        = payload.isArray() ? QJsonDocument{payload.toArray()} : QJsonDocument{payload.toObject()};
    webhook.payload = QString::fromUtf8(document.toJson());
    webhook.arrayReading
        = valueIn(arrayReadingNames, expected.value(u"arrayReading").toString()).value_or(ArrayReading::EveryElement);
    return webhook;
}

/// The fields that were read, as expected.json writes them.
QJsonObject fieldsOf(const ExtractedEvent &event)
{
    QJsonObject fields;
    for (const ExtractedField &field : event.fields) {
        if (field.origin == FieldOrigin::Body)
            fields.insert(nameIn(fieldNames, field.field), field.text);
    }
    return fields;
}

} // namespace

class ProvidersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bodyIsReadAsExpected_data();
    void bodyIsReadAsExpected();
    void everyBodyIsExpectedSomewhere();
};

void ProvidersTest::bodyIsReadAsExpected_data()
{
    QTest::addColumn<QJsonObject>("expected");
    const QJsonArray all = QJsonDocument::fromJson(contentOf(QStringLiteral("expected.json"))).array();
    QVERIFY(!all.isEmpty());
    for (qsizetype i = 0; i < all.size(); ++i) {
        const QJsonObject expected = all.at(i).toObject();
        const QString row
            = QStringLiteral("%1 %2 %3")
                  .arg(QString::number(i), expected.value(u"vendor").toString(), expected.value(u"file").toString());
        QTest::newRow(qPrintable(row)) << expected;
    }
}

void ProvidersTest::bodyIsReadAsExpected()
{
    QFETCH(const QJsonObject, expected);
    const QByteArray body = contentOf(expected.value(u"file").toString());
    QVERIFY(!body.isEmpty());

    const Extraction extraction = PayloadReader{webhookOf(expected)}.read(body);

    QCOMPARE(QString{nameIn(eventKindNames, extraction.kind)}, expected.value(u"kind").toString());
    QJsonArray events;
    for (const ExtractedEvent &event : extraction.events) {
        QCOMPARE(event.processable, expected.value(u"processable").toBool(true));
        QCOMPARE(event.fields.size(), requiredFields(extraction.kind).size());
        events.append(fieldsOf(event));
    }
    QCOMPARE(events, expected.value(u"events").toArray());
    QJsonArray rules;
    for (const Diagnostic &diagnostic : extraction.diagnostics) {
        rules.append(QString{nameIn(ruleNames, diagnostic.rule)});
        QVERIFY(diagnostic.position.line > 0);
    }
    QCOMPARE(rules, expected.value(u"rules").toArray());
}

void ProvidersTest::everyBodyIsExpectedSomewhere()
{
    QStringList expected;
    const QJsonArray all = QJsonDocument::fromJson(contentOf(QStringLiteral("expected.json"))).array();
    for (const QJsonValue &entry : all)
        expected.append(entry.toObject().value(u"file").toString());
    const QStringList files
        = QDir{QStringLiteral(HOOKBENCH_TEST_DATA "/providers")}.entryList({QStringLiteral("*.json")});
    QVERIFY(files.size() > 20);
    for (const QString &file : files)
        QVERIFY2(file == u"expected.json" || expected.contains(file), qPrintable(file));
}

QTEST_GUILESS_MAIN(ProvidersTest)
#include "tst_providers.moc"
