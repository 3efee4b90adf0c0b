// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/texts/clashes.h"

#include <QTest>

#include <algorithm>
#include <vector>

using namespace Hookbench;
using namespace Qt::StringLiterals;

class ClashesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void defaultsClashAsKnown();
    void sameKeywordIsFoundAcrossWebhooksOfASender();
    void otherSendersAndFeedbackStayApart();
    void sameCategoryOnlyMeetsItself();
    void nearMissesNameTheirStrategy();
    void oppositeOnesComeFirst();
};

static SmsWebhook webhook(const QString &name, const QString &sender,
                          const QList<std::pair<Category, QStringList>> &panels)
{
    SmsWebhook made;
    made.name = name;
    made.senderPhoneNumber = sender;
    for (const auto &[category, keywords] : panels) {
        KeywordCategory panel;
        panel.category = category;
        panel.keywords = keywords;
        made.keywordCategories.append(panel);
    }
    return made;
}

static QStringList spelt(const QList<KeywordClash> &clashes)
{
    QStringList list;
    for (const KeywordClash &clash : clashes)
        list.append(clash.one.keyword + u' ' + clash.other.keyword + u' ' + nameIn(clashKindNames, clash.kind)
                    + (clash.opposite ? u"!"_s : u""_s));
    return list;
}

void ClashesTest::defaultsClashAsKnown()
{
    const std::vector webhooks{webhook(u"a"_s, {},
                                       {{Category::OptOut, defaultKeywords(Category::OptOut)},
                                        {Category::OptIn, defaultKeywords(Category::OptIn)},
                                        {Category::Help, defaultKeywords(Category::Help)}})};
    const QStringList found = spelt(keywordClashes(webhooks));
    QVERIFY(found.contains(u"STOP UNSTOP substring!"_s));
    QVERIFY(found.contains(u"UNSUBSCRIBE SUBSCRIBE substring!"_s));
    QVERIFY(!found.contains(u"HELP INFO substring"_s));
    QVERIFY(std::none_of(found.cbegin(), found.cend(), [](const QString &one) { return one.contains(u" same"); }));
}

void ClashesTest::sameKeywordIsFoundAcrossWebhooksOfASender()
{
    const std::vector webhooks{webhook(u"a"_s, u"+46 70 174 06 05"_s, {{Category::OptOut, {u"STOP"_s}}}),
                               webhook(u"b"_s, u"+46701740605"_s, {{Category::OptIn, {u" Stop! "_s}}})};
    const QList<KeywordClash> clashes = keywordClashes(webhooks);
    QCOMPARE(clashes.size(), 1);
    QCOMPARE(clashes[0].kind, ClashKind::Same);
    QVERIFY(clashes[0].opposite);
    QCOMPARE(clashes[0].sender, u"+46701740605"_s);
    QCOMPARE(clashes[0].other, (KeywordPlace{1, u"b"_s, 0, 0, Category::OptIn, u" Stop! "_s}));
}

void ClashesTest::otherSendersAndFeedbackStayApart()
{
    SmsWebhook feedback = webhook(u"c"_s, u"+46701740605"_s, {{Category::OptIn, {u"STOP"_s}}});
    feedback.type = WebhookType::Feedback;
    const std::vector webhooks{webhook(u"a"_s, u"+46701740605"_s, {{Category::OptOut, {u"STOP"_s}}}),
                               webhook(u"b"_s, u"+46701740606"_s, {{Category::OptIn, {u"STOP"_s}}}), feedback,
                               webhook(u"d"_s, {}, {{Category::OptIn, {u"STOP"_s}}}),
                               webhook(u"e"_s, {}, {{Category::OptOut, {u"STOP"_s}}})};
    QCOMPARE(keywordClashes(webhooks), QList<KeywordClash>{});
    QCOMPARE(keywordClashes({}), QList<KeywordClash>{});
}

void ClashesTest::sameCategoryOnlyMeetsItself()
{
    const std::vector webhooks{
        webhook(u"a"_s, {}, {{Category::OptOut, {u"STOP"_s, u"STOPALL"_s, u"stop."_s, u"…"_s}}})};
    QCOMPARE(spelt(keywordClashes(webhooks)), QStringList{u"STOP stop. same"_s});
}

void ClashesTest::nearMissesNameTheirStrategy()
{
    const std::vector webhooks{
        webhook(u"a"_s, {},
                {{Category::OptOut, {u"STOP"_s}}, {Category::Custom, {u"SHOP"_s}}, {Category::OptIn, {u"STOO"_s}}})};
    const QList<KeywordClash> clashes = keywordClashes(webhooks);
    QCOMPARE(spelt(clashes), (QStringList{u"STOP STOO fuzzy!"_s, u"STOP SHOP fuzzy"_s}));
    QCOMPARE(clashes[0].strategy, Strategy::KeyboardNeighbour);
    QCOMPARE(clashes[1].strategy, Strategy::EditDistance);
}

void ClashesTest::oppositeOnesComeFirst()
{
    const std::vector webhooks{webhook(u"a"_s, {},
                                       {{Category::Help, {u"GO"_s}},
                                        {Category::Custom, {u"GO"_s}},
                                        {Category::OptOut, {u"NO"_s}},
                                        {Category::DoubleOptIn, {u"NOW"_s}}})};
    QCOMPARE(spelt(keywordClashes(webhooks)), (QStringList{u"NO NOW substring!"_s, u"GO GO same"_s}));
}

QTEST_APPLESS_MAIN(ClashesTest)
#include "tst_clashes.moc"
