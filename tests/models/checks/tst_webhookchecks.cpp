// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/checks/keywordchecks.h"
#include "models/checks/webhookchecks.h"

#include <QTest>

#include <functional>

using namespace Hookbench;
using namespace Qt::Literals::StringLiterals;

class WebhookChecksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void repeatedKeywordsOfTwoPanelsAreBothMarked();
    void goodWebhooksPass_data();
    void goodWebhooksPass();
    void faultsAreFoundAtTheirField_data();
    void faultsAreFoundAtTheirField();
    void takenNamesIgnoreCase();
    void credentialMustBeThereAndOfTheVendor();
    void documentMayLackItsCredential();
    void loneDocumentKnowsNoNeighbours();
    void keywordInTwoCategoriesMarksBothChips();
    void repeatedKeywordMarksTheLaterChip();
    void severalCustomPanelsAreFine();
    void mandatoryWordsMayStandInAnyPanelOfTheirKind();
    void hiddenFieldsAreNotCheckedInAForm();
    void hiddenFieldsAreTakenOut();
    void payloadFaultsKeepTheirPlace();
    void typeIsNeededWhereItIsShown();
};

static const char inboundPayload[] = R"({
  "text": "{{inboundMessage}}",
  "from": "{{profileNumber}}",
  "id": "{{requestId}}",
  "at": "{{originTimestamp}}",
  "to": "{{inboundNumber}}"
})";

static KeywordCategory panel(Category category, const QStringList &keywords,
                             const QString &reply = QStringLiteral("Reply YES."))
{
    KeywordCategory result;
    result.category = category;
    result.keywords = keywords;
    result.replyMessage = reply;
    return result;
}

static SmsWebhook goodWebhook(Vendor vendor = Vendor::Custom, WebhookType type = WebhookType::Inbound)
{
    SmsWebhook webhook;
    webhook.name = QStringLiteral("Luma inbound");
    webhook.vendor = vendor;
    webhook.type = type;
    if (vendor == Vendor::Custom) {
        webhook.payload = type == WebhookType::Inbound
            ? QString::fromLatin1(inboundPayload)
            : QStringLiteral(
                R"({"ref":"{{client_reference}}","code":"{{failureCode}}","status":"{{feedbackStatus}}"})");
    }
    if (type == WebhookType::Feedback)
        return webhook;
    webhook.apiCredential = QStringLiteral("Luma");
    webhook.senderPhoneNumber = QStringLiteral("+46701740605");
    webhook.keywordCategories
        = {panel(Category::OptIn, defaultKeywords(Category::OptIn)),
           panel(Category::OptOut, defaultKeywords(Category::OptOut)),
           panel(Category::DoubleOptIn, {QStringLiteral("JOIN")}),
           panel(Category::Help, defaultKeywords(Category::Help)), panel(Category::Custom, {QStringLiteral("SPRING")})};
    webhook.keywordCategories[1].fuzzyLogic = true;
    webhook.keywordCategories[1].fuzzyAutoResponse = QStringLiteral("Did you mean STOP?");
    return webhook;
}

static WebhookSurroundings around(Vendor vendor = Vendor::Custom)
{
    WebhookSurroundings surroundings;
    surroundings.otherNames = {QStringLiteral("Other")};
    surroundings.credentials = {namedCredential(credentialVendor(vendor), QStringLiteral("Luma")),
                                namedCredential(CredentialVendor::Twilio, QStringLiteral("Elsewhere"))};
    return surroundings;
}

static QStringList told(const Diagnostics &diagnostics)
{
    QStringList list;
    for (const Diagnostic &diagnostic : diagnostics) {
        list.append(QStringLiteral("%1 %2 %3")
                        .arg(nameIn(severityNames, diagnostic.severity), nameIn(ruleNames, diagnostic.rule),
                             diagnostic.pointer));
    }
    return list;
}

void WebhookChecksTest::goodWebhooksPass_data()
{
    QTest::addColumn<Vendor>("vendor");
    QTest::addColumn<WebhookType>("type");
    QTest::newRow("sinch") << Vendor::Sinch << WebhookType::Both;
    QTest::newRow("sinch conversational") << Vendor::SinchConversational << WebhookType::Both;
    QTest::newRow("infobip inbound") << Vendor::Infobip << WebhookType::Inbound;
    QTest::newRow("infobip feedback") << Vendor::Infobip << WebhookType::Feedback;
    QTest::newRow("custom inbound") << Vendor::Custom << WebhookType::Inbound;
    QTest::newRow("custom feedback") << Vendor::Custom << WebhookType::Feedback;
}

void WebhookChecksTest::goodWebhooksPass()
{
    QFETCH(Vendor, vendor);
    QFETCH(WebhookType, type);
    QCOMPARE(told(checkWebhook(goodWebhook(vendor, type), around(vendor))), QStringList{});
}

using Change = std::function<void(SmsWebhook &)>;
Q_DECLARE_METATYPE(Change)

void WebhookChecksTest::faultsAreFoundAtTheirField_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("complaint");
    const auto row = [](const char *complaint, const Change &change) {
        QTest::newRow(complaint) << change << QString::fromLatin1(complaint);
    };
    row("error name-required /name", [](SmsWebhook &webhook) { webhook.name = QStringLiteral("  "); });
    row("error name-taken /name", [](SmsWebhook &webhook) { webhook.name = QStringLiteral(" OTHER "); });
    row("error vendor-has-no-webhooks /vendor", [](SmsWebhook &webhook) { webhook.vendor = Vendor::Twilio; });
    row("error credential-required /apiCredential", [](SmsWebhook &webhook) { webhook.apiCredential.clear(); });
    row("error credential-unknown /apiCredential",
        [](SmsWebhook &webhook) { webhook.apiCredential = QStringLiteral("Nobody"); });
    row("error credential-other-vendor /apiCredential",
        [](SmsWebhook &webhook) { webhook.apiCredential = QStringLiteral("Elsewhere"); });
    row("warning sender-required /senderPhoneNumber", [](SmsWebhook &webhook) { webhook.senderPhoneNumber.clear(); });
    row("error sender-invalid /senderPhoneNumber",
        [](SmsWebhook &webhook) { webhook.senderPhoneNumber = QStringLiteral("+46 12"); });
    row("warning sender-cannot-receive /senderPhoneNumber",
        [](SmsWebhook &webhook) { webhook.senderPhoneNumber = QStringLiteral("LUMA"); });
    row("error keywords-required /keywordCategories/3/keywords",
        [](SmsWebhook &webhook) { webhook.keywordCategories[3].keywords.clear(); });
    row("error keyword-empty /keywordCategories/1/keywords/6",
        [](SmsWebhook &webhook) { webhook.keywordCategories[1].keywords.append(QStringLiteral(" …! ")); });
    row("error custom-keyword-single /keywordCategories/4/keywords",
        [](SmsWebhook &webhook) { webhook.keywordCategories[4].keywords.append(QStringLiteral("SUMMER")); });
    row("warning reply-missing /keywordCategories/1/replyMessage",
        [](SmsWebhook &webhook) { webhook.keywordCategories[1].replyMessage = QStringLiteral(" "); });
    row("error fuzzy-response-required /keywordCategories/1/fuzzyAutoResponse",
        [](SmsWebhook &webhook) { webhook.keywordCategories[1].fuzzyAutoResponse.clear(); });
    row("error double-opt-in-needs-opt-in /keywordCategories/1",
        [](SmsWebhook &webhook) { webhook.keywordCategories.remove(0); });
    row("warning double-opt-in-reply-names-no-keyword /keywordCategories/2/replyMessage",
        [](SmsWebhook &webhook) { webhook.keywordCategories[2].replyMessage = QStringLiteral("Reply YESTERDAY."); });
    row("warning category-repeated /keywordCategories/5/category",
        [](SmsWebhook &webhook) { webhook.keywordCategories.append(panel(Category::Help, {QStringLiteral("AIDE")})); });
    row("warning keyword-mandatory-missing /keywordCategories/1/keywords",
        [](SmsWebhook &webhook) { webhook.keywordCategories[1].keywords.removeOne(QStringLiteral("QUIT")); });
    row("error payload-required /payload", [](SmsWebhook &webhook) { webhook.payload = QStringLiteral(" \n"); });
}

void WebhookChecksTest::faultsAreFoundAtTheirField()
{
    QFETCH(Change, change);
    QFETCH(QString, complaint);
    SmsWebhook webhook = goodWebhook();
    change(webhook);
    QCOMPARE(told(checkWebhook(webhook, around())), QStringList{complaint});
}

void WebhookChecksTest::takenNamesIgnoreCase()
{
    SmsWebhook webhook = goodWebhook();
    WebhookSurroundings surroundings = around();
    surroundings.otherNames = {QStringLiteral("LUMA INBOUND")};
    QCOMPARE(checkWebhook(webhook, surroundings).value(0).rule, Rule::NameTaken);
    surroundings.otherNames = {QStringLiteral("LUMA INBOUND 2")};
    QVERIFY(checkWebhook(webhook, surroundings).isEmpty());
}

void WebhookChecksTest::credentialMustBeThereAndOfTheVendor()
{
    SmsWebhook webhook = goodWebhook();
    WebhookSurroundings surroundings = around();
    // Names are unique within a vendor, so a namesake elsewhere does no harm.
    surroundings.credentials.prepend(namedCredential(CredentialVendor::Sinch, QStringLiteral("Luma")));
    QVERIFY(checkWebhook(webhook, surroundings).isEmpty());
    surroundings.credentials.removeIf(
        [](const ApiCredential &credential) { return credential.vendor == CredentialVendor::Custom; });
    const Diagnostics found = checkWebhook(webhook, surroundings);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[0].rule, Rule::CredentialOtherVendor);
    QCOMPARE(found[0].args, (QStringList{QStringLiteral("Luma"), QStringLiteral("Sinch")}));
}

void WebhookChecksTest::documentMayLackItsCredential()
{
    SmsWebhook webhook = goodWebhook();
    WebhookSurroundings surroundings = around();
    surroundings.use = WebhookSurroundings::Use::Document;
    webhook.apiCredential = QStringLiteral("Nobody");
    QCOMPARE(told(checkWebhook(webhook, surroundings)),
             QStringList{QStringLiteral("warning credential-unknown /apiCredential")});
    webhook.apiCredential.clear();
    QCOMPARE(told(checkWebhook(webhook, surroundings)),
             QStringList{QStringLiteral("warning credential-required /apiCredential")});
}

void WebhookChecksTest::loneDocumentKnowsNoNeighbours()
{
    WebhookSurroundings surroundings;
    surroundings.known = false;
    surroundings.otherNames = {QStringLiteral("Luma inbound")};
    QCOMPARE(told(checkWebhook(goodWebhook(), surroundings)), QStringList{});
}

void WebhookChecksTest::keywordInTwoCategoriesMarksBothChips()
{
    SmsWebhook webhook = goodWebhook();
    webhook.keywordCategories[3].keywords.append(QStringLiteral("ｓｔｏｐ!"));
    const Diagnostics found = checkWebhook(webhook, around());
    const QStringList expected{QStringLiteral("error keyword-in-other-category /keywordCategories/1/keywords/0"),
                               QStringLiteral("error keyword-in-other-category /keywordCategories/3/keywords/3")};
    QCOMPARE(told(found), expected);
    QCOMPARE(found[0].args, (QStringList{QStringLiteral("STOP"), QStringLiteral("help")}));
    QCOMPARE(found[1].args, (QStringList{QStringLiteral("ｓｔｏｐ!"), QStringLiteral("opt-out")}));
}

void WebhookChecksTest::repeatedKeywordMarksTheLaterChip()
{
    SmsWebhook webhook = goodWebhook();
    webhook.keywordCategories[1].keywords.insert(3, QStringLiteral("stop."));
    QCOMPARE(told(checkWebhook(webhook, around())),
             QStringList{QStringLiteral("error keyword-repeated /keywordCategories/1/keywords/3")});
}

void WebhookChecksTest::severalCustomPanelsAreFine()
{
    SmsWebhook webhook = goodWebhook();
    webhook.keywordCategories.append(panel(Category::Custom, {QStringLiteral("SUMMER")}));
    QVERIFY(checkWebhook(webhook, around()).isEmpty());
}

void WebhookChecksTest::mandatoryWordsMayStandInAnyPanelOfTheirKind()
{
    SmsWebhook webhook = goodWebhook();
    webhook.keywordCategories[1].keywords = {QStringLiteral("stop."), QStringLiteral("No")};
    Diagnostics found = checkWebhook(webhook, around());
    QCOMPARE(told(found),
             QStringList{QStringLiteral("warning keyword-mandatory-missing /keywordCategories/1/keywords")});
    QCOMPARE(found[0].args, (QStringList{QStringLiteral("opt-out"), QStringLiteral("QUIT, CANCEL, END, UNSUBSCRIBE")}));

    // One panel lacks what the other has; both together lack one word, which is said once.
    webhook.keywordCategories.append(
        panel(Category::OptOut, {QStringLiteral("quit"), QStringLiteral("cancel"), QStringLiteral("end")}));
    found = checkWebhook(webhook, around());
    QCOMPARE(told(found),
             (QStringList{QStringLiteral("warning keyword-mandatory-missing /keywordCategories/1/keywords"),
                          QStringLiteral("warning category-repeated /keywordCategories/5/category")}));
    QCOMPARE(found[0].args, (QStringList{QStringLiteral("opt-out"), QStringLiteral("UNSUBSCRIBE")}));

    webhook = goodWebhook();
    webhook.keywordCategories[3].keywords = {QStringLiteral("INFO")};
    found = checkWebhook(webhook, around());
    QCOMPARE(told(found),
             QStringList{QStringLiteral("warning keyword-mandatory-missing /keywordCategories/3/keywords")});
    QCOMPARE(found[0].args, (QStringList{QStringLiteral("help"), QStringLiteral("HELP")}));
    // Without the panel the words that are understood by default apply.
    webhook.keywordCategories.remove(3);
    QVERIFY(checkWebhook(webhook, around()).isEmpty());
}

void WebhookChecksTest::hiddenFieldsAreNotCheckedInAForm()
{
    SmsWebhook webhook = goodWebhook();
    webhook.type = WebhookType::Feedback;
    webhook.vendor = Vendor::Infobip;
    webhook.keywordCategories[1].keywords.clear();
    webhook.payload = QStringLiteral("{");
    QCOMPARE(told(checkWebhook(webhook, around())), QStringList{});
    SmsWebhook fuzzyHelp = goodWebhook();
    fuzzyHelp.keywordCategories[3].fuzzyLogic = true;
    QCOMPARE(told(checkWebhook(fuzzyHelp, around())), QStringList{});
    WebhookSurroundings document = around();
    document.use = WebhookSurroundings::Use::Document;
    QCOMPARE(told(checkWebhook(fuzzyHelp, document)),
             QStringList{QStringLiteral("error fuzzy-only-for-opt-out /keywordCategories/3/fuzzyLogic")});
}

void WebhookChecksTest::hiddenFieldsAreTakenOut()
{
    SmsWebhook webhook = goodWebhook();
    webhook.defaultReplyMessage = QStringLiteral("Sorry.");
    webhook.fieldsNotSent = {QStringLiteral("requestId")};
    webhook.arrayReading = ArrayReading::FirstElement;
    webhook.keywordCategories[3].fuzzyLogic = true;
    webhook.keywordCategories[3].fuzzyProfile = FuzzyProfile::Strict;
    webhook.keywordCategories[3].fuzzyAutoResponse = QStringLiteral("Hidden");

    SmsWebhook expected = webhook;
    expected.keywordCategories[3].fuzzyLogic = false;
    expected.keywordCategories[3].fuzzyProfile = FuzzyProfile::AdobeLike;
    expected.keywordCategories[3].fuzzyAutoResponse.clear();
    QCOMPARE(withoutHiddenFields(webhook), expected);

    webhook.vendor = Vendor::Sinch;
    const SmsWebhook sinch = withoutHiddenFields(webhook);
    QCOMPARE(sinch.type, WebhookType::Both);
    QVERIFY(sinch.payload.isEmpty() && sinch.fieldsNotSent.isEmpty());
    QCOMPARE(sinch.arrayReading, ArrayReading::EveryElement);
    QCOMPARE(sinch.keywordCategories.size(), 5);

    webhook.vendor = Vendor::Custom;
    webhook.type = WebhookType::Feedback;
    const SmsWebhook feedback = withoutHiddenFields(webhook);
    QVERIFY(feedback.keywordCategories.isEmpty() && feedback.apiCredential.isEmpty());
    QVERIFY(feedback.senderPhoneNumber.isEmpty() && feedback.defaultReplyMessage.isEmpty());
    QCOMPARE(feedback.payload, webhook.payload);
    QCOMPARE(withoutHiddenFields(feedback), feedback);
}

void WebhookChecksTest::payloadFaultsKeepTheirPlace()
{
    SmsWebhook webhook = goodWebhook();
    webhook.payload.replace(QStringLiteral("{{requestId}}"), QStringLiteral("{{requestID}}"));
    const Diagnostics found = checkWebhook(webhook, around());
    QVERIFY(hasErrors(found));
    const auto unknown = std::find_if(found.cbegin(), found.cend(), [](const Diagnostic &candidate) {
        return candidate.rule == Rule::PayloadUnknownToken;
    });
    QVERIFY(unknown != found.cend());
    QCOMPARE(unknown->pointer, QStringLiteral("/payload"));
    QCOMPARE(unknown->position.line, 4);
    webhook.payload = QStringLiteral("{\n  \"a\": ");
    const Diagnostics broken = checkWebhook(webhook, around());
    QVERIFY(hasErrors(broken));
    QCOMPARE(broken[0].pointer, QStringLiteral("/payload"));
}

void WebhookChecksTest::typeIsNeededWhereItIsShown()
{
    QCOMPARE(told(checkWebhook(goodWebhook(Vendor::Infobip, WebhookType::Both), around(Vendor::Infobip))),
             QStringList{QStringLiteral("error type-required /type")});
    QCOMPARE(told(checkWebhook(goodWebhook(Vendor::Sinch, WebhookType::Inbound), around(Vendor::Sinch))),
             QStringList{});
}

void WebhookChecksTest::repeatedKeywordsOfTwoPanelsAreBothMarked()
{
    const auto panel = [](Category category, const QStringList &keywords) {
        KeywordCategory one;
        one.category = category;
        one.keywords = keywords;
        return one;
    };
    const auto marked = [](const QList<KeywordCategory> &panels, Rule rule) {
        QStringList pointers;
        for (const Diagnostic &found : checkKeywordCategories(panels)) {
            if (found.rule == rule)
                pointers.append(found.pointer);
        }
        pointers.sort();
        return pointers;
    };
    QCOMPARE(marked({panel(Category::Help, {u"HELP"_s, u"Info!"_s}), panel(Category::Help, {u" info"_s})},
                    Rule::KeywordRepeated),
             (QStringList{u"/keywordCategories/0/keywords/1"_s, u"/keywordCategories/1/keywords/0"_s}));
    // In one panel only the later one is too much.
    QCOMPARE(marked({panel(Category::Help, {u"HELP"_s, u"help"_s})}, Rule::KeywordRepeated),
             QStringList{u"/keywordCategories/0/keywords/1"_s});
    QCOMPARE(marked({panel(Category::Help, {u"INFO"_s}), panel(Category::OptOut, {u"info."_s})},
                    Rule::KeywordInOtherCategory),
             (QStringList{u"/keywordCategories/0/keywords/0"_s, u"/keywordCategories/1/keywords/0"_s}));
}

QTEST_GUILESS_MAIN(WebhookChecksTest)
#include "tst_webhookchecks.moc"
