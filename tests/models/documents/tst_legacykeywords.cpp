// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/legacykeywords.h"
#include "models/documents/legacylabels.h"

#include <QTest>

using namespace Hookbench;
using namespace Qt::Literals::StringLiterals;
using enum CredentialField;

namespace {

LegacyFields fieldsOf(const QString &pasted)
{
    QStringList unknown;
    return parseLegacyFields(pasted, unknown);
}

const KeywordCategory *panel(const SmsWebhook &webhook, Category category)
{
    for (const KeywordCategory &found : webhook.keywordCategories) {
        if (found.category == category)
            return &found;
    }
    return nullptr;
}

KeywordCategory panelOf(Category category, const QStringList &keywords, const QString &reply)
{
    KeywordCategory made;
    made.category = category;
    made.keywords = keywords;
    made.replyMessage = reply;
    return made;
}

ApiCredential sinch()
{
    return namedCredential(CredentialVendor::Sinch, u"Luma Sinch"_s, u"+46701740601"_s);
}

} // namespace

class TestLegacyKeywords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keywordsAreSplit_data();
    void keywordsAreSplit();
    void labelsOfThreeLanguagesAreRead_data();
    void labelsOfThreeLanguagesAreRead();
    void layoutsAreRead_data();
    void layoutsAreRead();
    void whatIsNotUnderstoodIsSaid_data();
    void whatIsNotUnderstoodIsSaid();
    void aWholeFormIsRead();
    void secretsAreNeitherTakenNorRepeated();
    void togglesAreRead_data();
    void togglesAreRead();

    void credentialWithoutKeywordsHasNone();
    void credentialsFieldsAreTakenOut();

    void fieldsBecomePanels();
    void vendorDecidesTheType_data();
    void vendorDecidesTheType();
    void emptyFieldsGetTheStandardWords();
    void standardWordsGiveWayToChosenOnes();
    void standardOptOutWordsGiveWayToNobody();
    void onlyTheFirstCustomKeywordIsKept();
    void keywordOfTwoFieldsStaysWhereItProtects();
    void sameWordInOneFieldIsNoLoss();
    void whatIsTypedWinsOverTheCredential();
};

void TestLegacyKeywords::keywordsAreSplit_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QStringList>("words");
    const QStringList three{u"START"_s, u"YES"_s, u"GO ON"_s};
    QTest::newRow("nothing") << QString{} << QStringList{};
    QTest::newRow("commas") << u"START, YES,GO ON"_s << three;
    QTest::newRow("semicolons") << u"START;YES ; GO ON"_s << three;
    QTest::newRow("lines") << u"START\nYES\r\n GO  ON "_s << three;
    QTest::newRow("tabs") << u"START\tYES\tGO ON"_s << three;
    QTest::newRow("empty parts") << u",START,, YES,\n,GO ON;"_s << three;
    QTest::newRow("straight quotes") << u"\"START\", \"YES\", 'GO ON'"_s << three;
    QTest::newRow("smart quotes") << u"“START”, ‘YES’, «GO ON»"_s << three;
    QTest::newRow("quotes around the whole") << u"“START, YES, GO ON”"_s << three;
    QTest::newRow("JSON") << u"[\"START\", \"YES\", \"GO ON\"]"_s << three;
    QTest::newRow("full-width separators") << u"START，YES；GO ON"_s << three;
    QTest::newRow("twice, whatever its case") << u"Start, YES, start, START"_s << QStringList{u"Start"_s, u"YES"_s};
    QTest::newRow("letters with accents")
        << u"ARRÊT, S'ABONNER, PÅ"_s << QStringList{u"ARRÊT"_s, u"S'ABONNER"_s, u"PÅ"_s};
    QTest::newRow("only separators") << u" ,;\n\"\" "_s << QStringList{};
}

void TestLegacyKeywords::keywordsAreSplit()
{
    QFETCH(QString, field);
    QFETCH(QStringList, words);
    QCOMPARE(legacyKeywords(field), words);
}

void TestLegacyKeywords::labelsOfThreeLanguagesAreRead_data()
{
    QTest::addColumn<QString>("label");
    QTest::addColumn<CredentialField>("field");
    const std::pair<const char16_t *, CredentialField> labels[] = {
        {u"Opt-In Keywords", OptInKeywords},
        {u"opt in keywords", OptInKeywords},
        {u"Opt‑In Keywords", OptInKeywords}, // with a hyphen that does not break
        {u"Mots-clés d'opt-in", OptInKeywords},
        {u"Mots-clés d’opt-in", OptInKeywords},
        {u"Mots-cle\u0301s d'opt-in", OptInKeywords}, // with an accent of its own
        {u"Nyckelord för deltagande", OptInKeywords},
        {u"Opt-In Message", OptInMessage},
        {u"Message d'opt-in", OptInMessage},
        {u"Opt-in-meddelande", OptInMessage},
        {u"Opt-Out Keywords", OptOutKeywords},
        {u"Mots-clés d'opt-out", OptOutKeywords},
        {u"Avanmäl nyckelord", OptOutKeywords},
        {u"Avandesnyckelord", OptOutKeywords},
        {u"Opt-Out Message", OptOutMessage},
        {u"Message d'opt-out", OptOutMessage},
        {u"Avanmälningsmeddelande", OptOutMessage},
        {u"Help Keywords", HelpKeywords},
        {u"Mots-clés d'aide", HelpKeywords},
        {u"Hjälpnyckelord", HelpKeywords},
        {u"Help Message", HelpMessage},
        {u"Message d'aide", HelpMessage},
        {u"Hjälpmeddelande", HelpMessage},
        {u"Double Opt-In Keywords", DoubleOptInKeywords},
        {u"Mots-clés de double opt-in", DoubleOptInKeywords},
        {u"Nyckelord för dubbel anmälan", DoubleOptInKeywords},
        {u"Double Opt-In Message", DoubleOptInMessage},
        {u"Message de double opt-in", DoubleOptInMessage},
        {u"Meddelande för dubbel anmälan", DoubleOptInMessage},
        {u"Custom Inbound Keywords", CustomInboundKeywords},
        {u"Mots-clés entrants personnalisés", CustomInboundKeywords},
        {u"Anpassade inkommande nyckelord", CustomInboundKeywords},
        {u"Default Inbound Reply Message", DefaultInboundReply},
        {u"Message de réponse entrant par défaut", DefaultInboundReply},
        {u"Standardsvarsmeddelande för inkommande trafik", DefaultInboundReply},
        {u"Fuzzy Auto Reply", FuzzyAutoReply},
        {u"Réponse automatique en logique floue", FuzzyAutoReply},
        {u"Automatiskt svar vid ungefärlig matchning", FuzzyAutoReply},
        {u"Inbound Number", InboundNumber},
        {u"Numéro entrant", InboundNumber},
        {u"Ingående nummer", InboundNumber},
    };
    for (const auto &[label, field] : labels)
        QTest::newRow(QString::fromUtf16(label).toUtf8().constData()) << QString::fromUtf16(label) << field;
}

void TestLegacyKeywords::labelsOfThreeLanguagesAreRead()
{
    QFETCH(QString, label);
    QFETCH(CredentialField, field);
    const QString separators[]{u": "_s, u" : "_s,   u"\u00a0: "_s, u"\t"_s, u" "_s,
                               u"\n"_s, u":\n\n"_s, u" * "_s,      u" = "_s};
    for (const QString &separator : separators)
        QCOMPARE(fieldsOf(label + separator + u"WORD"_s), (LegacyFields{{field, u"WORD"_s}}));
}

void TestLegacyKeywords::layoutsAreRead_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<LegacyFields>("fields");
    QTest::newRow("nothing") << QString{} << LegacyFields{};
    QTest::newRow("labels without values") << u"Opt-In Keywords\nOpt-In Message\nHelp Message:"_s << LegacyFields{};
    QTest::newRow("any order") << u"Help Message: Text STOP.\nOpt-In Keywords: START"_s
                               << LegacyFields{{OptInKeywords, u"START"_s}, {HelpMessage, u"Text STOP."_s}};
    QTest::newRow("keywords on lines") << u"Opt-In Keywords:\nSTART\n- YES\n• GO\nOpt-Out Keywords: STOP"_s
                                       << LegacyFields{{OptInKeywords, u"START, YES, GO"_s},
                                                       {OptOutKeywords, u"STOP"_s}};
    QTest::newRow("keywords that go on") << u"Opt-In Keywords: START,\nYES"_s
                                         << LegacyFields{{OptInKeywords, u"START,, YES"_s}};
    QTest::newRow("message on two lines") << u"Opt-In Message: Welcome.\nReply STOP to leave."_s
                                          << LegacyFields{{OptInMessage, u"Welcome.\nReply STOP to leave."_s}};
    QTest::newRow("Windows line ends") << u"Opt-In Keywords:\r\nSTART\r\nOpt-In Message:\r\nHi.\r\n"_s
                                       << LegacyFields{{OptInKeywords, u"START"_s}, {OptInMessage, u"Hi."_s}};
    QTest::newRow("bullets and bold") << u"1. **Opt-In Keywords**: START\n* Help Keywords: HELP"_s
                                      << LegacyFields{{OptInKeywords, u"START"_s}, {HelpKeywords, u"HELP"_s}};
    QTest::newRow("a table's quotes") << u"\"Opt-In Keywords\",\"START, YES\"\n\"Opt-In Message\",\"Hi, you.\""_s
                                      << LegacyFields{{OptInKeywords, u"\"START, YES\""_s},
                                                      {OptInMessage, u"Hi, you."_s}};
    QTest::newRow("quotes around a message")
        << u"Help Message: “Text STOP.”"_s << LegacyFields{{HelpMessage, u"Text STOP."_s}};
    QTest::newRow("quotes in a message") << u"Help Message: \"STOP\" leaves, \"HELP\""_s
                                         << LegacyFields{{HelpMessage, u"\"STOP\" leaves, \"HELP\""_s}};
    QTest::newRow("colon in a message") << u"Help Message: Luma: text STOP."_s
                                        << LegacyFields{{HelpMessage, u"Luma: text STOP."_s}};
    QTest::newRow("message like a label")
        << u"Help Message: Name your price"_s << LegacyFields{{HelpMessage, u"Name your price"_s}};
    QTest::newRow("keyword field twice") << u"Opt-In Keywords: START\nOpt-In Keywords: YES"_s
                                         << LegacyFields{{OptInKeywords, u"START, YES"_s}};
}

void TestLegacyKeywords::layoutsAreRead()
{
    QFETCH(QString, pasted);
    QFETCH(LegacyFields, fields);
    QStringList unknown;
    QCOMPARE(parseLegacyFields(pasted, unknown), fields);
    QCOMPARE(unknown, QStringList{});
}

void TestLegacyKeywords::whatIsNotUnderstoodIsSaid_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<QStringList>("unknown");
    QTest::newRow("prose") << u"Here are our words.\nOpt-In Keywords: START"_s << QStringList{u"Here are our words."_s};
    QTest::newRow("another label") << u"Opt-In Keywords: START\nBirthday: today"_s << QStringList{u"Birthday: today"_s};
    QTest::newRow("another label below a message")
        << u"Opt-In Message: Hi.\nBirthday: today"_s << QStringList{u"Birthday: today"_s};
    QTest::newRow("another column") << u"Opt-In Message: Hi.\nBirthday\ttoday"_s << QStringList{u"Birthday\ttoday"_s};
    QTest::newRow("after the end") << u"Opt-In Message: Hi.\n\nBest regards"_s << QStringList{u"Best regards"_s};
    QTest::newRow("second message") << u"Help Message: One.\nHelp Message: Two."_s
                                    << QStringList{u"Help Message: Two."_s};
    QTest::newRow("second number") << u"Inbound Number: +46701740601\n+46701740602"_s << QStringList{u"+46701740602"_s};
    QTest::newRow("no toggle") << u"Fuzzy Opt-out: maybe"_s << QStringList{u"maybe"_s};
}

void TestLegacyKeywords::whatIsNotUnderstoodIsSaid()
{
    QFETCH(QString, pasted);
    QFETCH(QStringList, unknown);
    QStringList said{u"from before"_s};
    parseLegacyFields(pasted, said);
    QCOMPARE(said, unknown);
}

void TestLegacyKeywords::aWholeFormIsRead()
{
    QStringList unknown;
    const LegacyFields fields = parseLegacyFields(uR"(
SMS vendor
Infobip
Inbound Number
+33 6 39 98 12 34
Opt-In Keywords
START, YES
Opt-In Message
Welcome to Luma.
Opt-Out Keywords
STOP; ARRET
Opt-Out Message
You are out.
Help Keywords
HELP
Help Message
Text STOP to leave.
Double Opt-In Keywords
JOIN
Double Opt-In Message
Reply YES to confirm.
Custom Inbound Keywords
DISCOUNT, OFFERS
Default Inbound Reply Message
Sorry?
Fuzzy Opt-out
On
Fuzzy Auto Reply
Did you mean STOP?
)"_s,
                                                  unknown);
    const LegacyFields expected{{InboundNumber, u"+33 6 39 98 12 34"_s},
                                {OptInKeywords, u"START, YES"_s},
                                {OptInMessage, u"Welcome to Luma."_s},
                                {OptOutKeywords, u"STOP; ARRET"_s},
                                {OptOutMessage, u"You are out."_s},
                                {HelpKeywords, u"HELP"_s},
                                {HelpMessage, u"Text STOP to leave."_s},
                                {DoubleOptInKeywords, u"JOIN"_s},
                                {DoubleOptInMessage, u"Reply YES to confirm."_s},
                                {CustomInboundKeywords, u"DISCOUNT, OFFERS"_s},
                                {DefaultInboundReply, u"Sorry?"_s},
                                {FuzzyOptOut, u"true"_s},
                                {FuzzyAutoReply, u"Did you mean STOP?"_s}};
    QCOMPARE(fields, expected);
    QCOMPARE(unknown, QStringList{u"SMS vendor"_s});
}

void TestLegacyKeywords::secretsAreNeitherTakenNorRepeated()
{
    QStringList unknown;
    const LegacyFields fields = parseLegacyFields(u"Opt-Out Message: Goodbye.\nAPI Token\nsesame\nopen\n\nmore\n"
                                                  "API key: sesame\nJeton API : sesame\nHelp Message: Hi."_s,
                                                  unknown);
    QCOMPARE(fields, (LegacyFields{{OptOutMessage, u"Goodbye."_s}, {HelpMessage, u"Hi."_s}}));
    QCOMPARE(unknown, (QStringList{u"API Token"_s, u"API key"_s, u"Jeton API"_s}));
}

void TestLegacyKeywords::togglesAreRead_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<bool>("on");
    for (const QString &word : {u"true"_s, u"On"_s, u"YES"_s, u"1"_s, u"Activé"_s, u"Oui"_s, u"På"_s, u"Ja"_s})
        QTest::newRow(word.toUtf8().constData()) << QString{u"Fuzzy Opt-out: "_s + word} << true;
    for (const QString &word : {u"false"_s, u"Off"_s, u"no"_s, u"0"_s, u"Désactivé"_s, u"Av"_s, u"Nej"_s})
        QTest::newRow(word.toUtf8().constData()) << QString{u"Opt-out en logique floue : "_s + word} << false;
    QTest::newRow("nothing") << u"Fuzzy Opt-out\nFuzzy Auto Reply: x"_s << false;
}

void TestLegacyKeywords::togglesAreRead()
{
    QFETCH(QString, pasted);
    QFETCH(bool, on);
    QStringList unknown;
    QCOMPARE(parseLegacyFields(pasted, unknown).value(FuzzyOptOut) == u"true"_s, on);
    QCOMPARE(unknown, QStringList{});
}

void TestLegacyKeywords::credentialWithoutKeywordsHasNone()
{
    QVERIFY(legacyFields(sinch()).isEmpty());
    ApiCredential infobip = namedCredential(CredentialVendor::Infobip, u"Luma"_s, u"+46701740601"_s);
    infobip.setField(FuzzyOptOut, u"true"_s); // in its form to this day
    QVERIFY(legacyFields(infobip).isEmpty());
    infobip.setField(OptInKeywords, u"  "_s);
    QVERIFY(legacyFields(infobip).isEmpty());
    ApiCredential custom = namedCredential(CredentialVendor::Custom, u"Luma"_s);
    custom.setField(OptInKeywords, u"START"_s); // Custom never had them
    QVERIFY(legacyFields(custom).isEmpty());
}

void TestLegacyKeywords::credentialsFieldsAreTakenOut()
{
    ApiCredential infobip = namedCredential(CredentialVendor::Infobip, u"Luma"_s, u"+46701740601"_s);
    infobip.setField(ApiBaseUrl, u"https://luma.example"_s);
    infobip.setField(OptInKeywords, u"START"_s);
    infobip.setField(FuzzyOptOut, u"true"_s);
    infobip.setField(FuzzyAutoReply, u"STOP?"_s);
    QCOMPARE(legacyFields(infobip),
             (LegacyFields{{OptInKeywords, u"START"_s},
                           {InboundNumber, u"+46701740601"_s},
                           {FuzzyOptOut, u"true"_s},
                           {FuzzyAutoReply, u"STOP?"_s}}));
}

void TestLegacyKeywords::fieldsBecomePanels()
{
    const LegacyMove move = webhookFromLegacy({{OptInKeywords, u"START, yes"_s},
                                               {OptInMessage, u" Welcome. "_s},
                                               {OptOutKeywords, u"STOP"_s},
                                               {OptOutMessage, u"Out."_s},
                                               {HelpKeywords, u"HELP"_s},
                                               {HelpMessage, u"Help."_s},
                                               {DoubleOptInKeywords, u"JOIN"_s},
                                               {DoubleOptInMessage, u"Reply YES."_s},
                                               {CustomInboundKeywords, u"OFFERS"_s},
                                               {DefaultInboundReply, u"Sorry?"_s},
                                               {FuzzyOptOut, u"true"_s},
                                               {FuzzyAutoReply, u"STOP?"_s}},
                                              sinch());
    QVERIFY(move.losses.isEmpty());
    QVERIFY(move.standardWords.isEmpty());
    SmsWebhook expected;
    expected.name = u"Luma Sinch"_s;
    expected.vendor = Vendor::Sinch;
    expected.type = WebhookType::Both;
    expected.apiCredential = u"Luma Sinch"_s;
    expected.senderPhoneNumber = u"+46701740601"_s;
    expected.defaultReplyMessage = u"Sorry?"_s;
    expected.keywordCategories = {
        panelOf(Category::OptIn, {u"START"_s, u"yes"_s}, u"Welcome."_s),
        panelOf(Category::OptOut, {u"STOP"_s}, u"Out."_s), panelOf(Category::DoubleOptIn, {u"JOIN"_s}, u"Reply YES."_s),
        panelOf(Category::Help, {u"HELP"_s}, u"Help."_s), panelOf(Category::Custom, {u"OFFERS"_s}, {})};
    expected.keywordCategories[1].fuzzyLogic = true;
    expected.keywordCategories[1].fuzzyAutoResponse = u"STOP?"_s;
    QCOMPARE(move.webhook, expected);
}

void TestLegacyKeywords::vendorDecidesTheType_data()
{
    QTest::addColumn<CredentialVendor>("from");
    QTest::addColumn<Vendor>("vendor");
    QTest::addColumn<WebhookType>("type");
    QTest::addColumn<bool>("names");
    QTest::newRow("Sinch") << CredentialVendor::Sinch << Vendor::Sinch << WebhookType::Both << true;
    QTest::newRow("Sinch Conversational")
        << CredentialVendor::SinchConversational << Vendor::SinchConversational << WebhookType::Both << true;
    QTest::newRow("Infobip") << CredentialVendor::Infobip << Vendor::Infobip << WebhookType::Inbound << true;
    QTest::newRow("Custom") << CredentialVendor::Custom << Vendor::Custom << WebhookType::Inbound << true;
    QTest::newRow("Sinch MMS") << CredentialVendor::SinchMms << Vendor::Sinch << WebhookType::Both << false;
    QTest::newRow("Sinch RCS") << CredentialVendor::SinchRcs << Vendor::Sinch << WebhookType::Both << false;
}

void TestLegacyKeywords::vendorDecidesTheType()
{
    QFETCH(CredentialVendor, from);
    QFETCH(Vendor, vendor);
    QFETCH(WebhookType, type);
    QFETCH(bool, names);
    const SmsWebhook webhook = webhookFromLegacy({}, namedCredential(from, u"Luma"_s)).webhook;
    QCOMPARE(webhook.vendor, vendor);
    QCOMPARE(webhook.type, type);
    QCOMPARE(webhook.name, u"Luma"_s);
    QCOMPARE(webhook.apiCredential, names ? u"Luma"_s : QString{});
}

void TestLegacyKeywords::emptyFieldsGetTheStandardWords()
{
    const LegacyMove move = webhookFromLegacy({{HelpMessage, u"Text STOP."_s}, {OptOutKeywords, u" , "_s}}, sinch());
    QCOMPARE(panel(move.webhook, Category::OptOut)->keywords, defaultKeywords(Category::OptOut));
    QCOMPARE(panel(move.webhook, Category::OptIn)->keywords, defaultKeywords(Category::OptIn));
    QCOMPARE(panel(move.webhook, Category::Help)->keywords, QStringList{u"HELP"_s});
    QCOMPARE(panel(move.webhook, Category::DoubleOptIn), nullptr);
    QCOMPARE(panel(move.webhook, Category::Custom), nullptr);
    QCOMPARE(move.standardWords, (QList{Category::OptOut, Category::OptIn, Category::Help}));
    QVERIFY(move.losses.isEmpty());

    // Own words override the standard ones: nothing is added to them.
    const LegacyMove own = webhookFromLegacy({{OptOutKeywords, u"ARRET"_s}, {OptInKeywords, u"OUI"_s}}, sinch());
    QCOMPARE(panel(own.webhook, Category::OptOut)->keywords, QStringList{u"ARRET"_s});
    QCOMPARE(panel(own.webhook, Category::Help), nullptr);
    QVERIFY(own.standardWords.isEmpty());
}

void TestLegacyKeywords::standardWordsGiveWayToChosenOnes()
{
    const LegacyMove move
        = webhookFromLegacy({{DoubleOptInKeywords, u"Subscribe"_s}, {CustomInboundKeywords, u"BEGIN"_s}}, sinch());
    QCOMPARE(panel(move.webhook, Category::DoubleOptIn)->keywords, QStringList{u"Subscribe"_s});
    QCOMPARE(panel(move.webhook, Category::Custom)->keywords, QStringList{u"BEGIN"_s});
    const QStringList optIn = panel(move.webhook, Category::OptIn)->keywords;
    QVERIFY(!optIn.contains(u"SUBSCRIBE"_s) && !optIn.contains(u"BEGIN"_s) && optIn.contains(u"START"_s));
    QVERIFY(move.losses.isEmpty());
}

void TestLegacyKeywords::standardOptOutWordsGiveWayToNobody()
{
    const LegacyMove move = webhookFromLegacy({{CustomInboundKeywords, u"Stop, OFFERS"_s}}, sinch());
    QVERIFY(panel(move.webhook, Category::OptOut)->keywords.contains(u"STOP"_s));
    QCOMPARE(panel(move.webhook, Category::Custom)->keywords, QStringList{u"OFFERS"_s});
    QCOMPARE(move.losses,
             (QList<LegacyLoss>{{LegacyLoss::Kind::KeywordRepeated, u"Stop"_s, Category::Custom, Category::OptOut}}));
}

void TestLegacyKeywords::onlyTheFirstCustomKeywordIsKept()
{
    const LegacyMove move = webhookFromLegacy({{CustomInboundKeywords, u"DISCOUNT, OFFERS\nENROLL"_s}}, sinch());
    QCOMPARE(panel(move.webhook, Category::Custom)->keywords, QStringList{u"DISCOUNT"_s});
    QCOMPARE(move.losses,
             (QList<LegacyLoss>{{LegacyLoss::Kind::CustomKeywordDropped, u"OFFERS"_s},
                                {LegacyLoss::Kind::CustomKeywordDropped, u"ENROLL"_s}}));
}

void TestLegacyKeywords::keywordOfTwoFieldsStaysWhereItProtects()
{
    const LegacyMove move = webhookFromLegacy({{OptInKeywords, u"YES, quit."_s},
                                               {OptOutKeywords, u"STOP, QUIT"_s},
                                               {DoubleOptInKeywords, u"Yes"_s},
                                               {HelpKeywords, u"HELP"_s},
                                               {HelpMessage, u"Help."_s}},
                                              sinch());
    QCOMPARE(panel(move.webhook, Category::OptOut)->keywords, (QStringList{u"STOP"_s, u"QUIT"_s}));
    QCOMPARE(panel(move.webhook, Category::OptIn)->keywords, QStringList{u"YES"_s});
    QCOMPARE(panel(move.webhook, Category::DoubleOptIn), nullptr);
    QCOMPARE(
        move.losses,
        (QList<LegacyLoss>{{LegacyLoss::Kind::KeywordRepeated, u"quit."_s, Category::OptIn, Category::OptOut},
                           {LegacyLoss::Kind::KeywordRepeated, u"Yes"_s, Category::DoubleOptIn, Category::OptIn}}));
}

void TestLegacyKeywords::sameWordInOneFieldIsNoLoss()
{
    const LegacyMove move = webhookFromLegacy({{OptOutKeywords, u"STOP, stop, Stop!"_s}}, sinch());
    QCOMPARE(panel(move.webhook, Category::OptOut)->keywords, QStringList{u"STOP"_s});
    QVERIFY(move.losses.isEmpty());
}

void TestLegacyKeywords::whatIsTypedWinsOverTheCredential()
{
    QCOMPARE(webhookFromLegacy({{InboundNumber, u" 36184 "_s}}, sinch()).webhook.senderPhoneNumber, u"36184"_s);
    QCOMPARE(webhookFromLegacy({{InboundNumber, u" "_s}}, sinch()).webhook.senderPhoneNumber, u"+46701740601"_s);
    QCOMPARE(webhookFromLegacy({}, {}).webhook.senderPhoneNumber, QString{});
}

QTEST_GUILESS_MAIN(TestLegacyKeywords)
#include "tst_legacykeywords.moc"
