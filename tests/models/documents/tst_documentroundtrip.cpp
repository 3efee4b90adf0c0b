// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/checks/webhookchecks.h"
#include "models/documents/webhookdocument.h"
#include "models/json/scanner.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Hookbench;

/// Reading what was written gives the same value, whatever stands in it.
class DocumentRoundTripTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readingWhatWasWrittenGivesTheSame();
    void damagedDocumentsNeverCrashTheReader();
};

namespace {

QRandomGenerator dice{71717};

template<typename List> auto anyOf(const List &list)
{
    return list[static_cast<std::size_t>(dice.bounded(static_cast<int>(std::size(list))))];
}

QString anyText()
{
    static constexpr char32_t nasty[]
        = {U'"',      U'\\',     U'/',      U'\n',     U'\r',     U'\t',         U'\0',    U'\b',     U'\u001f',
           U'\u007f', U'\u2028', U'\ufeff', U'\u200b', U'\u202e', U'🙏',          U'é',     U'\u0301', U'ß',
           U'%',      U'{',      U'}',      U'<',      U'\uffff', U'\U0010ffff', U'\u00a0'};
    std::u32string points;
    for (int length = dice.bounded(9); length > 0; --length) {
        if (dice.bounded(3) == 0)
            points += nasty[dice.bounded(static_cast<int>(std::size(nasty)))];
        else
            points += static_cast<char32_t>(U' ' + dice.bounded(95));
    }
    return QString::fromUcs4(points.data(), static_cast<qsizetype>(points.size()));
}

QStringList anyTexts()
{
    QStringList list;
    for (int count = dice.bounded(4); count > 0; --count)
        list.append(anyText());
    return list;
}

QByteArray anyJson(int depth)
{
    static const QByteArray scalars[] = {"null",
                                         "true",
                                         "false",
                                         "0",
                                         "-0.0",
                                         "1E+400",
                                         "12345678901234567890.10",
                                         "\"\\u00e9\\/\"",
                                         "\"{{inboundMessage}}\"",
                                         "\"\""};
    const int choice = depth <= 0 ? 0 : dice.bounded(3);
    if (choice == 0)
        return dice.bounded(2) == 0 ? anyOf(scalars) : Json::quoted(anyText());
    QByteArray text{choice == 1 ? "{" : " [ "};
    for (int count = dice.bounded(4), i = 0; i < count; ++i) {
        if (i > 0)
            text += dice.bounded(2) == 0 ? "," : " ,\n\t";
        if (choice == 1)
            text += Json::quoted(QString{QString::number(i) + anyText()}) + " :\r\n";
        text += anyJson(depth - 1);
    }
    return text + (choice == 1 ? "}" : "]\n");
}

QByteArray anyPayload()
{
    for (;;) {
        QByteArray text = anyJson(4).trimmed();
        if (text.startsWith('{') || text.startsWith('['))
            return text;
    }
}

KeywordCategory anyCategory()
{
    KeywordCategory panel;
    panel.category = anyOf(categoryNames).first;
    panel.keywords = anyTexts();
    panel.replyMessage = anyText();
    panel.fuzzyLogic = dice.bounded(2) == 0;
    panel.fuzzyProfile = anyOf(fuzzyProfileNames).first;
    panel.fuzzyAutoResponse = anyText();
    return panel;
}

SmsWebhook anyWebhook()
{
    static constexpr Vendor vendors[]
        = {Vendor::Sinch, Vendor::SinchConversational, Vendor::Infobip, Vendor::Custom, Vendor::Custom};
    SmsWebhook webhook;
    webhook.name = anyText();
    webhook.vendor = anyOf(vendors);
    webhook.type = dice.bounded(3) == 0 ? WebhookType::Feedback : WebhookType::Inbound;
    webhook.apiCredential = anyText();
    webhook.senderPhoneNumber = anyText();
    for (int count = dice.bounded(4); count > 0; --count)
        webhook.keywordCategories.append(anyCategory());
    webhook.defaultReplyMessage = anyText();
    webhook.payload = QString::fromUtf8(anyPayload());
    webhook.fieldsNotSent = anyTexts();
    webhook.arrayReading = anyOf(arrayReadingNames).first;
    return webhook;
}

} // namespace

void DocumentRoundTripTest::readingWhatWasWrittenGivesTheSame()
{
    for (int round = 0; round < 4000; ++round) {
        const SmsWebhook webhook = anyWebhook();
        const Result<QByteArray> written = writeWebhookDocument(webhook);
        QVERIFY2(bool{written}, written ? "" : qPrintable(written.error().detail + u'\n' + webhook.payload));
        const WebhookDocument document = readWebhookDocument(*written);
        QVERIFY2(document.webhook, written->constData());
        SmsWebhook expected = withoutHiddenFields(webhook);
        expected.payload = QString::fromUtf8(Json::formatted(expected.payload.toUtf8()));
        QVERIFY2(*document.webhook == expected, written->constData());
        QCOMPARE(*writeWebhookDocument(*document.webhook), *written);
        for (const Diagnostic &diagnostic : document.diagnostics) {
            const bool ofForm
                = diagnostic.rule >= Rule::DocumentNotAnObject && diagnostic.rule <= Rule::DocumentUnreadable;
            QVERIFY2(!ofForm, nameIn(ruleNames, diagnostic.rule).data());
            QVERIFY(diagnostic.position.line > 0);
        }
    }
}

void DocumentRoundTripTest::damagedDocumentsNeverCrashTheReader()
{
    const QByteArray whole = *writeWebhookDocument(anyWebhook());
    for (int round = 0; round < 4000; ++round) {
        QByteArray text = round % 3 == 0 ? whole.left(dice.bounded(static_cast<int>(whole.size()))) : whole;
        if (round % 3 == 1)
            text[dice.bounded(static_cast<int>(text.size()))] = static_cast<char>(dice.bounded(256));
        if (round % 3 == 2)
            text.remove(dice.bounded(static_cast<int>(text.size())), 1 + dice.bounded(20));
        const WebhookDocument document = readWebhookDocument(text);
        QVERIFY(document.webhook || hasErrors(document.diagnostics));
    }
}

QTEST_GUILESS_MAIN(DocumentRoundTripTest)
#include "tst_documentroundtrip.moc"
