// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/delivery/deliveryreports.h"
#include "models/payload/payloadreader.h"
#include "models/words/feedbackwords.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Hookbench;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file{path};
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
}

OutcomeTable table(Vendor vendor)
{
    const QByteArray json = bytesOf(u":/outcomes/"_s + QString{nameIn(vendorNames, vendor)} + u".json"_s);
    const Result<OutcomeTable> read = OutcomeTable::read(json);
    if (!read)
        qFatal("no table");
    return *read;
}

/// Every status in short: "word/code=outcome", with "!" where it is final and the count where it is not 1.
QString shortOf(const QList<ReportedStatus> &statuses)
{
    QStringList parts;
    for (const ReportedStatus &status : statuses)
        parts.append(status.word + u'/' + status.code + u'=' + QString{nameIn(reportOutcomeNames, status.outcome)}
                     + (status.isFinal ? u"!"_s : u""_s)
                     + (status.count == 1 ? u""_s : u"x"_s + QString::number(status.count)) + u'@' + status.reference);
    return parts.join(u' ');
}

} // namespace

/// The reports of the providers, one by one.
class DeliveryReportsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everySampleComesToItsOutcome_data()
    {
        QTest::addColumn<Vendor>("vendor");
        QTest::addColumn<QString>("statuses");
        const auto row = [](const char *file, Vendor vendor, const QString &statuses) {
            QTest::newRow(file) << vendor << statuses;
        };
        row("infobip-delivery-two", Vendor::Infobip,
            u"DELIVERED_TO_HANDSET/0=delivered!@order-1001 UNDELIVERABLE_REJECTED_OPERATOR/603=bounce!@luma-mt-0002"_s);
        row("infobip-failures", Vendor::Infobip,
            u"DELIVERED_TO_OPERATOR/0=sent@order-1011 EXPIRED_EXPIRED/27=bounce!@luma-mt-0012 "
            "REJECTED_DESTINATION_BLOCKLISTED/=error!@luma-mt-0013 PENDING/=sent@luma-mt-0014 "
            "LOST_AT_SEA/=unknown@luma-mt-0015 EXPIRED_DLR_UNKNOWN/=unknown!@luma-mt-0016"_s);
        row("infobip-seen", Vendor::Infobip, u"SEEN/=delivered!@order-1002"_s);
        row("infobip-seen-bare", Vendor::Infobip, u"SEEN/=delivered!@luma-mt-0004"_s);
        row("infobip-click", Vendor::Infobip, u""_s);
        row("infobip-inbound", Vendor::Infobip, u""_s);
        row("infobip-inbound-two", Vendor::Infobip, u""_s);
        row("infobip-inbound-empty-text", Vendor::Infobip, u""_s);
        row("sinch-batch-report", Vendor::Sinch,
            u"Delivered/0=delivered!x48@01LUMA0000000000000000BA01 Failed/402=bounce!x2@01LUMA0000000000000000BA01"_s);
        row("sinch-batch-report-reference", Vendor::Sinch, u"Delivered/0=delivered!@order-1003"_s);
        row("sinch-recipient-report", Vendor::Sinch, u"Dispatched/401=sent@order-1004"_s);
        row("sinch-aborted", Vendor::Sinch, u"Aborted/412=error!@01LUMA0000000000000000BA04"_s);
        row("sinch-mo-text", Vendor::Sinch, u""_s);
        row("sinch-mo-binary", Vendor::Sinch, u""_s);
        row("sinch-mo-media", Vendor::Sinch, u""_s);
        row("sinch-unknown", Vendor::Sinch, u""_s);
        row("conversation-delivery", Vendor::SinchConversational,
            u"FAILED/RECIPIENT_NOT_REACHABLE=bounce!@01LUMACONVMT1"_s);
        row("conversation-misconfigured", Vendor::SinchConversational,
            u"FAILED/CHANNEL_BAD_CONFIGURATION=error!@01LUMACONVMT3"_s);
        row("conversation-delivery-metadata", Vendor::SinchConversational, u"DELIVERED/=delivered!@order-1005"_s);
        row("conversation-event-delivery", Vendor::SinchConversational, u"DELIVERED/=delivered!@luma-meta"_s);
        row("conversation-inbound", Vendor::SinchConversational, u""_s);
        row("conversation-inbound-no-accept-time", Vendor::SinchConversational, u""_s);
        row("conversation-optout", Vendor::SinchConversational, u""_s);
        row("conversation-optin", Vendor::SinchConversational, u""_s);
        row("conversation-composing", Vendor::SinchConversational, u""_s);
        row("conversation-contact-create", Vendor::SinchConversational, u""_s);
        row("custom-report", Vendor::Custom,
            u"DELIVRD/1=delivered!@order-1020 Message-Failed/77=bounce!x3@order-1020 somewhere/=unknown@order-1020"_s);
    }
    void everySampleComesToItsOutcome()
    {
        QFETCH(Vendor, vendor);
        QFETCH(QString, statuses);
        const QByteArray body = bytesOf(QStringLiteral(HOOKBENCH_SOURCE_DIR "/tests/data/providers/")
                                        + QString::fromLatin1(QTest::currentDataTag()) + u".json"_s);
        QVERIFY(!body.isEmpty());
        const Result<QList<ReportedStatus>> read = table(vendor).statuses(body);
        QVERIFY(read);
        QCOMPARE(shortOf(*read), statuses);
    }

    void everyStatusOfTheTablesIsKnown_data()
    {
        QTest::addColumn<Vendor>("vendor");
        QTest::addColumn<QString>("word");
        QTest::addColumn<ReportOutcome>("outcome");
        QTest::addColumn<bool>("isFinal");
        using enum ReportOutcome;
        const auto row = [](Vendor vendor, const char *word, ReportOutcome outcome, bool isFinal) {
            QTest::newRow(word) << vendor << QString::fromLatin1(word) << outcome << isFinal;
        };
        row(Vendor::Sinch, "Queued", Sent, false);
        row(Vendor::Sinch, "Dispatched", Sent, false);
        row(Vendor::Sinch, "Aborted", Error, true);
        row(Vendor::Sinch, "Cancelled", Error, true);
        row(Vendor::Sinch, "Rejected", Bounce, true);
        row(Vendor::Sinch, "Deleted", Bounce, true);
        row(Vendor::Sinch, "Delivered", Delivered, true);
        row(Vendor::Sinch, "Failed", Bounce, true);
        row(Vendor::Sinch, "Expired", Error, true);
        row(Vendor::Sinch, "Unknown", Unknown, true);
        row(Vendor::SinchConversational, "QUEUED_ON_CHANNEL", Sent, false);
        row(Vendor::SinchConversational, "SWITCHING_CHANNEL", Sent, false);
        row(Vendor::SinchConversational, "READ", Delivered, true);
        row(Vendor::SinchConversational, "FAILED", Error, true);
        row(Vendor::Infobip, "PENDING_ENROUTE", Sent, false);
        row(Vendor::Infobip, "DELIVERED_TO_OPERATOR", Sent, false);
        row(Vendor::Infobip, "DELIVERED_TO_HANDSET", Delivered, true);
        row(Vendor::Infobip, "UNDELIVERABLE_NOT_DELIVERED", Bounce, true);
        row(Vendor::Infobip, "REJECTED_DND", Error, true);
        row(Vendor::Infobip, "SIGNALS_BLOCKED", Error, true);
        row(Vendor::Infobip, "delivered", Delivered, true);
        row(Vendor::Custom, "undeliv", Bounce, true);
        row(Vendor::Custom, "ENROUTE", Sent, false);
        row(Vendor::Custom, "constructed", Unknown, false);
    }
    void everyStatusOfTheTablesIsKnown()
    {
        QFETCH(Vendor, vendor);
        QFETCH(QString, word);
        const ReportedStatus status = table(vendor).status(word, {});
        QTEST(status.outcome, "outcome");
        QTEST(status.isFinal, "isFinal");
    }

    void codeSaysMoreOfAFailure()
    {
        const OutcomeTable sinch = table(Vendor::Sinch);
        QCOMPARE(sinch.status(u"Failed"_s, u"403"_s).outcome, ReportOutcome::Error);
        QCOMPARE(sinch.status(u"Failed"_s, u"402"_s).codeName, u"MESSAGE_UNROUTABLE"_s);
        // An intermediate code does not make a failure intermediate.
        QCOMPARE(sinch.status(u"Failed"_s, u"401"_s).outcome, ReportOutcome::Bounce);
        // A success with a code stays one.
        QCOMPARE(sinch.status(u"Delivered"_s, u"402"_s).outcome, ReportOutcome::Delivered);
        // A word nobody knows is judged by its code.
        QCOMPARE(sinch.status(u"Odd"_s, u"0"_s).outcome, ReportOutcome::Delivered);
        QCOMPARE(sinch.status(u"Odd"_s, u"999"_s).outcome, ReportOutcome::Unknown);
        QCOMPARE(table(Vendor::Infobip).status(u"UNDELIVERABLE"_s, u"603"_s).codeName, u"EC_CONTENT_BLOCKED"_s);
    }

    void customReportsAreReadThroughTheirMapping()
    {
        SmsWebhook webhook;
        webhook.vendor = Vendor::Custom;
        webhook.type = WebhookType::Feedback;
        webhook.payload
            = u"[{\"ref\":\"{{client_reference}}\",\"code\":\"{{failureCode}}\",\"state\":\"{{feedbackStatus}}\"}]"_s;
        const PayloadReader reader{webhook};
        const Extraction extraction = reader.read(
            R"([{"ref":"a","state":"message-delivered"},{"ref":"b","state":"UNDELIV","code":7},{"ref":"c","state":"3"}])");
        QCOMPARE(shortOf(reportedStatuses(table(Vendor::Custom), extraction)),
                 u"message-delivered/=delivered!@a UNDELIV/7=bounce!@b 3/=unknown@c"_s);
    }

    void brokenBodiesAreSaidToBeSo()
    {
        QVERIFY(!table(Vendor::Infobip).statuses("{\"results\":["));
        QVERIFY(table(Vendor::Infobip).statuses("[1,2]")->isEmpty());
        QVERIFY(table(Vendor::Infobip).statuses("{\"results\":[5,null,{}]}")->isEmpty());
        QVERIFY(table(Vendor::Sinch).statuses("{\"statuses\":{\"status\":\"Delivered\"}}")->size() == 1);
    }

    void damagedTablesAreRefused()
    {
        QVERIFY(!OutcomeTable::read("{}"));
        QVERIFY(!OutcomeTable::read(R"({"format":"hookbench/outcomes/1","vendor":"sinch","words":[]})"));
        QVERIFY(!OutcomeTable::read(
            R"({"format":"hookbench/outcomes/1","vendor":"sinch","words":[{"word":"a","outcome":"lost"}]})"));
        QVERIFY(!OutcomeTable::read(
            R"({"format":"hookbench/outcomes/1","vendor":"nobody","words":[{"word":"a","outcome":"sent"}]})"));
    }

    void theyAreSaidInWords()
    {
        ReportedStatus status;
        status.word = u"Failed"_s;
        status.code = u"402"_s;
        status.codeName = u"MESSAGE_UNROUTABLE"_s;
        status.outcome = ReportOutcome::Bounce;
        status.isFinal = true;
        status.count = 2;
        QCOMPARE(Words::sentence(status), u"Failed (402 MESSAGE_UNROUTABLE): bounced, final · 2 messages"_s);
    }
};

QTEST_GUILESS_MAIN(DeliveryReportsTest)
#include "tst_deliveryreports.moc"
