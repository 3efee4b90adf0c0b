// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/guidelinereader.h"
#include "models/rules/guidelinewords.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Hookbench;
using namespace Qt::StringLiterals;

class GuidelinesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyRuleIsWhole();
    void brokenRulesAreRefused_data();
    void brokenRulesAreRefused();
    void regionsAndReasonsChoose();
    void missingWordsAreAddedByTheFix();
    void eachRuleSpeaksUpAndFallsSilent_data();
    void eachRuleSpeaksUpAndFallsSilent();
    void everyRuleIsTried();
    void neighboursCountForUniqueness();
    void feedbackIsAskedNothing();
    void sendersNameTheirRegion();

private:
    const Guideline *called(const QString &id) const;
    bool speaks(const QString &id, const SmsWebhook &webhook) const;

    QList<Guideline> m_guidelines;
};

void GuidelinesTest::initTestCase()
{
    const QDir folder{QStringLiteral(HOOKBENCH_SOURCE_DIR "/resources/rules")};
    for (const QString &name : folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        QFile file{folder.filePath(name)};
        QVERIFY(file.open(QIODevice::ReadOnly));
        const Result<QList<Guideline>> some = readGuidelines(file.readAll());
        QVERIFY2(some,
                 qPrintable(some ? QString{} : QString{name + u' ' + some.error().summary + some.error().detail}));
        m_guidelines += *some;
    }
    QCOMPARE(m_guidelines.size(), 34);
}

const Guideline *GuidelinesTest::called(const QString &id) const
{
    const auto found = std::find_if(m_guidelines.cbegin(), m_guidelines.cend(),
                                    [&](const Guideline &guideline) { return guideline.id == id; });
    return found == m_guidelines.cend() ? nullptr : &*found;
}

bool GuidelinesTest::speaks(const QString &id, const SmsWebhook &webhook) const
{
    const GuidelineChoice all{{u"us"_s, u"ca"_s, u"fr"_s, u"se"_s}, {}};
    const QList<GuidelineFinding> findings = checkGuidelines(webhook, m_guidelines, all);
    return std::any_of(findings.cbegin(), findings.cend(),
                       [&](const GuidelineFinding &finding) { return finding.id == id; });
}

void GuidelinesTest::everyRuleIsWhole()
{
    QSet<QString> ids;
    for (const Guideline &guideline : std::as_const(m_guidelines)) {
        ids.insert(guideline.id);
        QVERIFY(guideline.text.isComplete());
        static const QRegularExpression date{u"^20\\d\\d-\\d\\d-\\d\\d$"_s};
        QVERIFY(date.match(guideline.date).hasMatch());
        for (const QString &text : {guideline.text.english, guideline.text.french, guideline.text.swedish}) {
            // A rule is advice: it never says that something meets the law.
            for (const QString &word : {u"complian"_s, u"conforme"_s, u"regelenlig"_s, u"efterlev"_s})
                QVERIFY2(!text.contains(word, Qt::CaseInsensitive), qPrintable(text));
            QVERIFY(text.endsWith(u'.'));
        }
        QVERIFY(guideline.id.startsWith(guideline.region.toUpper()));
    }
    QCOMPARE(ids.size(), m_guidelines.size());
}

void GuidelinesTest::brokenRulesAreRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    const QByteArray head = R"([{"id":"X-01","region":"all","severity":"error","source":"s","date":"2026-11-20",)";
    const QByteArray text = R"("text":{"en":"a","fr":"b","sv":"c"},)";
    QTest::newRow("no JSON") << QByteArray{"["};
    QTest::newRow("no array") << QByteArray{"{}"};
    QTest::newRow("no object") << QByteArray{"[1]"};
    QTest::newRow("no checks") << QByteArray{head + text + R"("checks":[]}])"};
    QTest::newRow("unknown kind") << QByteArray{head + text + R"("checks":[{"kind":"law"}]}])"};
    QTest::newRow("unknown member") << QByteArray{head + text + R"("checks":[{"kind":"note","x":1}]}])"};
    QTest::newRow("a language is missing")
        << QByteArray{head + R"("text":{"en":"a","fr":"b"},"checks":[{"kind":"note"}]}])"};
    QTest::newRow("broken pattern") << QByteArray{head + text
                                                  + R"("checks":[{"kind":"reply-avoids","patterns":["("]}]}])"};
    QTest::newRow("unknown reply") << QByteArray{head + text
                                                 + R"("checks":[{"kind":"reply-avoids","replies":["bye"]}]}])"};
    QTest::newRow("unknown severity") << QByteArray{
        R"([{"id":"X","region":"all","severity":"bad","source":"s","date":"d",)" + text
        + R"("checks":[{"kind":"note"}]}])"};
}

void GuidelinesTest::brokenRulesAreRefused()
{
    QFETCH(QByteArray, json);
    const Result<QList<Guideline>> read = readGuidelines(json);
    QVERIFY(!read);
    QVERIFY(!read.error().summary.isEmpty());
}

static KeywordCategory panel(Category category, const QStringList &keywords, const QString &reply = {})
{
    return {category, keywords, reply, false, {}, {}};
}

static SmsWebhook leaving(const QStringList &words, const QString &reply = {})
{
    SmsWebhook webhook;
    webhook.keywordCategories = {panel(Category::OptOut, words, reply)};
    return webhook;
}

static SmsWebhook replying(Category category, const QString &reply)
{
    SmsWebhook webhook;
    webhook.keywordCategories = {panel(category, {u"WORD"_s}, reply)};
    return webhook;
}

static SmsWebhook sentBy(const QString &sender)
{
    SmsWebhook webhook = leaving({u"STOP"_s});
    webhook.senderPhoneNumber = sender;
    return webhook;
}

static SmsWebhook fuzzy(const QString &response, FuzzyProfile profile = FuzzyProfile::AdobeLike)
{
    SmsWebhook webhook = leaving({u"STOP"_s, u"NO"_s}, u"Gone."_s);
    webhook.keywordCategories[0].fuzzyLogic = true;
    webhook.keywordCategories[0].fuzzyProfile = profile;
    webhook.keywordCategories[0].fuzzyAutoResponse = response;
    return webhook;
}

static SmsWebhook doubled(const QString &reply, const QStringList &twice = {u"JOIN"_s})
{
    SmsWebhook webhook;
    webhook.keywordCategories = {panel(Category::OptIn, {u"YES"_s}), panel(Category::DoubleOptIn, twice, reply)};
    return webhook;
}

Q_DECLARE_METATYPE(Hookbench::SmsWebhook)

/// For each rule a webhook that it says something about, and one that it does not.
static QMap<QString, QList<std::pair<SmsWebhook, SmsWebhook>>> examples()
{
    const SmsWebhook nothing;
    const QStringList fcc{u"stop"_s, u"quit"_s, u"end"_s, u"revoke"_s, u"opt-out"_s, u"cancel"_s, u"unsubscribe"_s};
    const SmsWebhook canada = [] {
        SmsWebhook webhook = leaving({u"STOP"_s, u"ARRET"_s}, u"Bye."_s);
        webhook.keywordCategories.append(panel(Category::Help, {u"HELP"_s, u"AIDE"_s, u"INFO"_s}));
        return webhook;
    }();
    SmsWebhook tooLong = canada;
    tooLong.keywordCategories[0].replyMessage = QString{161, u'a'};
    SmsWebhook swedish = leaving({u"STOPP"_s, u"STOP"_s, u"AVSLUTA"_s, u"SLUTA"_s});
    swedish.keywordCategories
        += {panel(Category::OptIn, {u"JA"_s, u"START"_s}), panel(Category::Help, {u"HJÄLP"_s, u"HJALP"_s})};
    SmsWebhook contact = leaving({u"STOP"_s});
    contact.keywordCategories.append(panel(Category::Help, {u"CONTACT"_s}));
    SmsWebhook twice = leaving({u"STOP"_s});
    twice.keywordCategories.append(panel(Category::Custom, {u"stop!"_s}));
    const QString longReply{200, u'a'};
    return {
        {u"US-01"_s, {{leaving({u"STOP"_s}), leaving(fcc)}, {nothing, leaving(fcc)}}},
        {u"US-03"_s, {{leaving({u"STOP"_s}, u"Gone. 20% off today"_s), leaving({u"STOP"_s}, u"Gone."_s)}}},
        {u"US-05"_s,
         {{leaving({u"STOP"_s}, u"Opt out only by replying STOP"_s), leaving({u"STOP"_s}, u"Reply STOP"_s)}}},
        {u"US-06"_s, {{leaving({u"STOP"_s}), fuzzy(u"x"_s)}}},
        {u"US-07"_s,
         {{replying(Category::Help, u"Luma alerts."_s),
           replying(Category::Help, u"Luma alerts: help@luma.example, reply STOP to leave"_s)}}},
        {u"US-08"_s,
         {{replying(Category::OptOut, u"Bye."_s),
           replying(Category::OptOut, u"Luma: you will get no more messages."_s)},
          {replying(Category::OptOut, u"No more messages. https://luma.example"_s),
           replying(Category::OptOut, u"No more messages."_s)}}},
        {u"US-09"_s,
         {{replying(Category::OptIn, u"Welcome."_s),
           replying(Category::OptIn, u"Luma: 4 msgs/mo. Msg & data rates may apply. Reply STOP to leave."_s)}}},
        {u"US-10"_s, {{sentBy(u"+18005550123"_s), sentBy(u"+12025550123"_s)}}},
        {u"US-11"_s, {{sentBy(u"+12025550123"_s), sentBy(u"+46701740605"_s)}}},
        {u"US-12"_s, {{leaving({u"QUIT"_s}), leaving({u"STOP"_s})}}},
        {u"CA-01"_s, {{leaving({u"STOP"_s}), canada}, {tooLong, canada}}},
        {u"CA-02"_s,
         {{replying(Category::Help, u"Luma."_s),
           replying(Category::Help, u"Luma, 4 messages a month, +1 800 555 0123"_s)}}},
        {u"FR-01"_s, {{sentBy(u"LUMA"_s), sentBy(u"36111"_s)}}},
        {u"FR-02"_s, {{leaving({u"STOP"_s}), contact}}},
        {u"FR-03"_s, {{sentBy(u"+33639980001"_s), sentBy(u"36111"_s)}}},
        {u"FR-04"_s,
         {{sentBy(u"LUMA MODE"_s), sentBy(u"LUMAMODE"_s)}, {sentBy(u"LUMAMODEPARIS"_s), sentBy(u"36111"_s)}}},
        {u"FR-06"_s, {{sentBy(u"33700"_s), sentBy(u"36111"_s)}}},
        {u"SE-01"_s, {{leaving({u"QUIT"_s}), leaving({u"Stopp"_s})}}},
        {u"SE-02"_s, {{leaving({u"VH STOPP"_s}), leaving({u"STOPP"_s})}}},
        {u"SE-03"_s, {{sentBy(u"72456"_s), sentBy(u"71456"_s)}}},
        {u"SE-04"_s, {{leaving({u"STOPP"_s}), swedish}}},
        {u"ALL-01"_s, {{twice, leaving({u"STOP"_s})}}},
        {u"ALL-02"_s,
         {{fuzzy(u"You have been unsubscribed. STOP"_s), fuzzy(u"Reply STOP to leave."_s)},
          {fuzzy(u"STOP : vous êtes désabonnée."_s), fuzzy(u"Répondez STOP."_s)},
          {fuzzy(u"STOP: du är nu avregistrerad."_s), fuzzy(u"Svara STOP."_s)}}},
        {u"ALL-03"_s,
         {{fuzzy(u"Did you mean to leave?"_s), fuzzy(u"Did you mean Stop?"_s)},
          {fuzzy(u"Gone."_s), fuzzy(u"NO?"_s)},
          {fuzzy(u"Nothing stopped."_s), fuzzy(u"“STOP”?"_s)}}},
        {u"ALL-04"_s,
         {{doubled(u"Confirm please."_s), doubled(u"Reply YES to confirm."_s)},
          {doubled(u"Reply YES."_s, {u"JOIN"_s, u"yes"_s}), doubled(u"Svara Yes!"_s)}}},
        {u"ALL-05"_s, {{fuzzy(u"STOP"_s, FuzzyProfile::Braze), fuzzy(u"STOP"_s)}}},
        {u"ALL-06"_s,
         {{leaving({u"STOP"_s}, longReply), leaving({u"STOP"_s}, u"Bye."_s)},
          {leaving({u"STOP"_s}, u"L’aide"_s), leaving({u"STOP"_s}, u"退订"_s)}}},
        {u"ALL-07"_s, {{sentBy(u"+123"_s), sentBy(u"+46701740605"_s)}}},
        {u"ALL-08"_s, {{sentBy(u"LUMA"_s), sentBy(u"71456"_s)}}},
        {u"ALL-09"_s, {{leaving({u"STOP"_s}), leaving(defaultKeywords(Category::OptOut))}}},
        {u"ALL-10"_s, {{leaving({u"STOP"_s}), nothing}}},
    };
}

void GuidelinesTest::eachRuleSpeaksUpAndFallsSilent_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<SmsWebhook>("met");
    QTest::addColumn<SmsWebhook>("clean");
    const auto all = examples();
    for (auto one = all.cbegin(); one != all.cend(); ++one) {
        int number = 0;
        for (const auto &[met, clean] : *one)
            QTest::addRow("%s %d", qPrintable(one.key()), ++number) << one.key() << met << clean;
    }
}

void GuidelinesTest::eachRuleSpeaksUpAndFallsSilent()
{
    QFETCH(QString, id);
    QFETCH(SmsWebhook, met);
    QFETCH(SmsWebhook, clean);
    QVERIFY(called(id));
    QVERIFY(speaks(id, met));
    QVERIFY(!speaks(id, clean));
    // A fix is the end of what it fixes.
    const GuidelineChoice all{{u"us"_s, u"ca"_s, u"fr"_s, u"se"_s}, {}};
    for (const GuidelineFinding &finding : checkGuidelines(met, m_guidelines, all)) {
        QVERIFY(!GuidelineWords::sentence(finding, m_guidelines[finding.guideline], u"fr").isEmpty());
        if (finding.id != id || !finding.fixed)
            continue;
        QVERIFY(*finding.fixed != met);
        const QList<GuidelineFinding> after = checkGuidelines(*finding.fixed, m_guidelines, all);
        QVERIFY(std::none_of(after.cbegin(), after.cend(), [&](const GuidelineFinding &one) {
            return one.id == id && one.details == finding.details && one.pointer == finding.pointer && one.fix;
        }));
    }
}

void GuidelinesTest::everyRuleIsTried()
{
    // What is always told has no example.
    const QSet<QString> notes{u"US-02"_s, u"US-04"_s, u"FR-05"_s};
    const auto all = examples();
    for (const Guideline &guideline : std::as_const(m_guidelines))
        QVERIFY2(all.contains(guideline.id) || notes.contains(guideline.id), qPrintable(guideline.id));
    for (const QString &id : notes)
        QVERIFY(speaks(id, {}));
}

void GuidelinesTest::regionsAndReasonsChoose()
{
    const SmsWebhook webhook = leaving({u"STOP"_s});
    QSet<QString> regions;
    for (const GuidelineFinding &finding : checkGuidelines(webhook, m_guidelines, {{u"se"_s}, {}}))
        regions.insert(m_guidelines[finding.guideline].region);
    QCOMPARE(regions, (QSet<QString>{u"all"_s, u"se"_s}));
    bool silenced = false;
    for (const GuidelineFinding &finding :
         checkGuidelines(webhook, m_guidelines, {{u"se"_s}, {{u"SE-04"_s, u"English only"_s}}}))
        silenced = silenced || (finding.id == u"SE-04" && finding.silenced == u"English only");
    QVERIFY(silenced);
}

void GuidelinesTest::missingWordsAreAddedByTheFix()
{
    const QList<Guideline> one{*called(u"US-01"_s)};
    const QList<GuidelineFinding> findings = checkGuidelines(leaving({u"Stop."_s, u"OPT OUT"_s}), one, {{u"us"_s}, {}});
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings[0].details, (QStringList{u"QUIT"_s, u"END"_s, u"REVOKE"_s, u"CANCEL"_s, u"UNSUBSCRIBE"_s}));
    QCOMPARE(findings[0].pointer, u"/keywordCategories/0/keywords"_s);
    QCOMPARE(findings[0].fixed->keywordCategories[0].keywords.size(), 7);
    QCOMPARE(checkGuidelines(*findings[0].fixed, one, {{u"us"_s}, {}}).size(), 0);
    // Without the category the fix makes it.
    const QList<GuidelineFinding> none = checkGuidelines({}, one, {{u"us"_s}, {}});
    QCOMPARE(none[0].fixed->keywordCategories.size(), 1);
}

void GuidelinesTest::neighboursCountForUniqueness()
{
    SmsWebhook webhook = sentBy(u"+46701740605"_s);
    SmsWebhook other = replying(Category::Help, {});
    other.keywordCategories[0].keywords = QStringList{u"STOP"_s};
    other.senderPhoneNumber = u"+46 70 174 06 05"_s;
    const QList<Guideline> one{*called(u"ALL-01"_s)};
    QCOMPARE(checkGuidelines(webhook, one, {}).size(), 0);
    const std::vector neighbours{other};
    QCOMPARE(checkGuidelines(webhook, one, {}, neighbours).size(), 1);
}

void GuidelinesTest::feedbackIsAskedNothing()
{
    SmsWebhook feedback;
    feedback.type = WebhookType::Feedback;
    QCOMPARE(checkGuidelines(feedback, m_guidelines, {{u"us"_s}, {}}).size(), 0);
}

void GuidelinesTest::sendersNameTheirRegion()
{
    QCOMPARE(regionsOfSender(u"+12025550123"_s), (QStringList{u"us"_s, u"ca"_s}));
    QCOMPARE(regionsOfSender(u"+33 6 39 98 00 01"_s), QStringList{u"fr"_s});
    QCOMPARE(regionsOfSender(u"+46701740605"_s), QStringList{u"se"_s});
    QCOMPARE(regionsOfSender(u"LUMA"_s), QStringList{});
}

QTEST_APPLESS_MAIN(GuidelinesTest)
#include "tst_guidelines.moc"
