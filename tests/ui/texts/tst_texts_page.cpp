// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/state/exceptionbook.h"
#include "models/texts/conversationreader.h"
#include "models/texts/conversationrunner.h"
#include "tests/support/fakeexceptionstore.h"
#include "tests/ui/support/desk.h"
#include "ui/texts/bubbledelegate.h"
#include "ui/texts/clashpane.h"
#include "ui/texts/conversationpane.h"
#include "ui/texts/recordspane.h"
#include "ui/texts/textspage.h"
#include "ui/texts/whatifpane.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Hookbench;
using namespace Hookbench::Testing;
using namespace Qt::StringLiterals;

namespace {

SmsWebhook luma(const QString &name, const QStringList &leaving)
{
    SmsWebhook webhook;
    webhook.name = name;
    webhook.vendor = Vendor::Sinch;
    webhook.type = WebhookType::Inbound;
    webhook.apiCredential = u"Luma Sinch"_s;
    webhook.senderPhoneNumber = u"+46701740601"_s;
    webhook.keywordCategories = {
        KeywordCategory{Category::OptIn, {u"YES"_s, u"UNSTOP"_s}, u"Welcome."_s, false, {}, {}},
        KeywordCategory{Category::OptOut, leaving, u"Bye."_s, true, FuzzyProfile::AdobeLike, u"Did you mean STOP?"_s}};
    webhook.defaultReplyMessage = u"Sorry."_s;
    return webhook;
}

struct Opened
{
    Opened()
    {
        desk.addCredential(u"Luma Sinch"_s, Vendor::Sinch, u"+46701740601"_s);
        before = add(luma(u"Before"_s, {u"STOP"_s}));
        after = add(luma(u"After"_s, {u"STOP"_s, u"LEAVE"_s}));
    }

    QUuid add(const SmsWebhook &webhook)
    {
        const Result<SmsWebhookRecord> record = desk.webhooks.submit({}, webhook);
        return record ? record->id : QUuid{};
    }

    void open()
    {
        page.resize(1060, 752);
        page.show();
        page.shown();
    }

    QListWidget *bubbles() { return page.findChild<QListWidget *>(u"bubbles"_s); }
    ConversationPane *conversation() { return page.findChild<ConversationPane *>(); }
    bool says(const QString &text)
    {
        for (const QLabel *label : page.findChildren<QLabel *>()) {
            if (label->text().contains(text) && label->isVisible())
                return true;
        }
        return false;
    }

    Desk desk;
    FakeExceptionStore store;
    ExceptionBook exceptions{store};
    TextsPage page{desk.webhooks, desk.log, exceptions};
    QUuid before;
    QUuid after;
};

} // namespace

class TextsPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textingShowsReplyConsentAndReason();
    void subscribersHaveConsentsOfTheirOwn();
    void conversationBecomesATestThatPasses();
    void changedExceptionsBeginAnew();
    void clashesAreOppositeUntilAllAreAskedFor();
    void pastMessagesAreReplayed();
    void pastEventsTellConsentsAndKeywords();
};

void TextsPageTest::textingShowsReplyConsentAndReason()
{
    Opened opened;
    QVERIFY(!opened.before.isNull() && !opened.after.isNull());
    opened.open();
    auto *input = opened.page.findChild<QLineEdit *>(u"message"_s);
    QTest::keyClicks(input, u"Stop."_s);
    QTest::keyClick(input, Qt::Key_Return);
    QCOMPARE(opened.bubbles()->count(), 2);
    QCOMPARE(opened.bubbles()->item(0)->data(BubbleDelegate::bodyRole).toString(), u"Stop."_s);
    QVERIFY(opened.bubbles()->item(0)->data(BubbleDelegate::ownRole).toBool());
    QCOMPARE(opened.bubbles()->item(1)->data(BubbleDelegate::bodyRole).toString(), u"Bye."_s);
    QVERIFY(opened.bubbles()->item(1)->text().contains(u"+46701740601"));
    QVERIFY(opened.says(u"Opted out: the message is the Opt-Out keyword STOP."_s));
    QVERIFY(!opened.says(u"The message is compared as"_s));
    opened.conversation()->findChild<QCheckBox *>()->setChecked(true);
    QVERIFY(opened.says(u"The message is compared as"_s));
    opened.conversation()->say(u"   "_s);
    QCOMPARE(opened.bubbles()->count(), 2);
}

void TextsPageTest::subscribersHaveConsentsOfTheirOwn()
{
    Opened opened;
    opened.open();
    opened.conversation()->say(u"STOP"_s);
    QVERIFY(opened.says(u"Consent of +46701740601: Opted out"_s));
    for (QPushButton *button : opened.conversation()->findChildren<QPushButton *>()) {
        if (button->text() == u"Another subscriber")
            button->click();
    }
    QVERIFY(opened.says(u"Consent of +46701740602: Unknown"_s));
    opened.conversation()->say(u"yes"_s);
    QVERIFY(opened.says(u"Consent of +46701740602: Opted in"_s));
}

void TextsPageTest::conversationBecomesATestThatPasses()
{
    Opened opened;
    opened.open();
    for (const QString &text : {u"STOP"_s, u"stpo"_s, u"hello"_s, u"yes"_s})
        opened.conversation()->say(text);
    const ConversationReading reading = readConversation(writeConversation(opened.conversation()->asTest()));
    QVERIFY(reading.isValid());
    QCOMPARE(reading.file.tests.size(), 1);
    QCOMPARE(reading.file.tests[0].lines.size(), 12);
    const SmsWebhook webhook
        = opened.desk.webhooks
              .find(opened.page.findChild<QComboBox *>(u"conversationWebhook"_s)->currentData().toUuid())
              ->webhook;
    QVERIFY(runConversation(reading.file.tests[0], DecisionEngine{webhook}).passed());
}

void TextsPageTest::changedExceptionsBeginAnew()
{
    Opened opened;
    opened.open();
    opened.conversation()->say(u"stip"_s);
    QCOMPARE(opened.bubbles()->item(1)->data(BubbleDelegate::bodyRole).toString(), u"Did you mean STOP?"_s);
    QVERIFY(opened.exceptions.save(u"en"_s, {u"stip"_s}));
    QCOMPARE(opened.bubbles()->count(), 0);
    opened.conversation()->say(u"stip"_s);
    QCOMPARE(opened.bubbles()->item(1)->data(BubbleDelegate::bodyRole).toString(), u"Sorry."_s);
}

void TextsPageTest::clashesAreOppositeUntilAllAreAskedFor()
{
    Opened opened;
    opened.open();
    auto *pane = opened.page.findChild<ClashPane *>();
    auto *table = pane->findChild<QTableView *>();
    const int opposite = table->model()->rowCount();
    QVERIFY(opposite > 0);
    pane->findChild<QCheckBox *>()->setChecked(true);
    QVERIFY(table->model()->rowCount() > opposite);
    const QSignalSpy requested{&opened.page, &TextsPage::webhookRequested};
    Q_EMIT table->activated(table->model()->index(0, 2));
    QCOMPARE(requested.size(), 1);
    const QUuid id = requested[0][0].toUuid();
    QVERIFY(id == opened.before || id == opened.after);
}

void TextsPageTest::pastMessagesAreReplayed()
{
    Opened opened;
    opened.open();
    for (const QString &text : {u"STOP"_s, u"leave"_s, u"hello"_s}) {
        Exchange exchange;
        exchange.direction = Direction::Received;
        EventOutcome outcome;
        outcome.event.kind = EventKind::Inbound;
        ExtractedField field;
        field.field = Field::InboundMessage;
        field.origin = FieldOrigin::Body;
        field.text = text;
        outcome.event.fields = {field};
        outcome.decision = Decision{};
        exchange.outcomes = {outcome};
        QVERIFY(opened.desk.log.append(exchange));
    }
    auto *pane = opened.page.findChild<WhatIfPane *>();
    auto *before = pane->findChild<QComboBox *>(u"before"_s);
    auto *after = pane->findChild<QComboBox *>(u"after"_s);
    before->setCurrentIndex(before->findData(opened.before));
    after->setCurrentIndex(after->findData(opened.after));
    pane->findChild<QPushButton *>(u"runWhatIf"_s)->click();
    auto *table = pane->findChild<QTableView *>();
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QCOMPARE(table->model()->index(0, 0).data().toString(), u"leave"_s);
    QVERIFY(pane->findChild<QLabel *>(u"sum"_s)->text().contains(u"1 of 3"));
}

void TextsPageTest::pastEventsTellConsentsAndKeywords()
{
    Opened opened;
    opened.open();
    Exchange exchange;
    exchange.direction = Direction::Received;
    EventOutcome outcome;
    outcome.event.kind = EventKind::Inbound;
    outcome.event.fields = {{Field::InboundMessage, FieldOrigin::Body, u"STOP"_s, {}, {}},
                            {Field::ProfileNumber, FieldOrigin::Body, u"+46701740605"_s, u"+46701740605"_s, {}}};
    Decision decision;
    decision.consent = ConsentChange::OptedOut;
    decision.after = ConsentState::OptedOut;
    outcome.decision = decision;
    exchange.outcomes = {outcome};
    decision = {};
    decision.match = MatchKind::Exact;
    decision.category = Category::Custom;
    decision.keyword = u"SPRING"_s;
    outcome.decision = decision;
    exchange.outcomes.append(outcome);
    QVERIFY(opened.desk.log.append(exchange));
    const QList<RecordsPane *> panes{opened.page.findChild<RecordsPane *>(u"consentRecords"_s),
                                     opened.page.findChild<RecordsPane *>(u"keywordRecords"_s)};
    QVERIFY(panes[0] && panes[1]);
    const QList<std::pair<int, QString>> first{{0, u"+46701740605"_s}, {0, u"SPRING"_s}};
    for (int i = 0; i < 2; ++i) {
        panes[i]->refresh();
        auto *table = panes[i]->findChild<QTableView *>();
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QCOMPARE(table->model()->index(0, first[i].first).data().toString(), first[i].second);
    }
    QCOMPARE(panes[0]->findChild<QTableView *>()->model()->index(0, 2).data().toString(), u"Opted out"_s);
}

QTEST_MAIN(TextsPageTest)
#include "tst_texts_page.moc"
