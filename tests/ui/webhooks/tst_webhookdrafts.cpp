// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/providergallery.h"
#include "models/documents/snapshots.h"
#include "models/state/samplebook.h"
#include "models/state/samplefiles.h"
#include "models/state/sandboxcopies.h"
#include "models/state/webhookfiles.h"
#include "tests/support/fakefiles.h"
#include "tests/ui/support/desk.h"
#include "tests/ui/support/shots.h"
#include "ui/keywords/keywordpanel.h"
#include "ui/keywords/keywordpanels.h"
#include "ui/keywords/missingwords.h"
#include "ui/parts/card.h"
#include "ui/parts/chiplist.h"
#include "ui/parts/fieldrow.h"
#include "ui/parts/noticecard.h"
#include "ui/parts/theme.h"
#include "ui/webhooks/credentialdialog.h"
#include "ui/webhooks/credentialpicker.h"
#include "ui/webhooks/webhookdraft.h"
#include "ui/webhooks/webhookform.h"
#include "ui/webhooks/webhookformpage.h"
#include "ui/webhooks/webhooklist.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Hookbench;
using namespace Hookbench::Testing;
using namespace Qt::StringLiterals;

namespace {

/// The page of one webhook over books in memory; another one over the same books stands for the next start.
struct Opened
{
    Opened()
    {
        desk.addCredential();
        start();
    }

    void start()
    {
        page = std::make_unique<WebhookFormPage>(WebhookServices{desk.webhooks, desk.credentials, desk.desk, asker,
                                                                 desk.sandboxes, files, copies, desk.drafts,
                                                                 desk.replies, samples, sampleFiles, gallery});
        QObject::connect(page.get(), &WebhookFormPage::noticed, page.get(),
                         [this](const Notice &notice) { notices.append(notice); });
        page->resize(1040, 752);
        page->show();
        page->activateWindow();
        QCoreApplication::processEvents();
    }

    WebhookForm *form() const { return page->findChild<WebhookForm *>(); }
    NoticeCard *card(const QString &name) const { return page->findChild<NoticeCard *>(name); }
    bool shows(const QString &name) const { return card(name)->isVisibleTo(page.get()); }
    QPushButton *action(const QString &name) const { return card(name)->findChild<QPushButton *>(); }
    QLineEdit *name() const
    {
        for (FieldRow *row : form()->findChildren<FieldRow *>()) {
            if (row->field()->accessibleName() == "Name"_L1)
                return qobject_cast<QLineEdit *>(row->field());
        }
        return nullptr;
    }
    void leaveWindow() const
    {
        QWidget other;
        other.show();
        other.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&other));
        QCoreApplication::processEvents();
        page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(page.get()));
    }
    static void settle() { QTest::qWait(50); }
    QList<Draft> drafts() const { return *desk.drafts.drafts(); }

    Desk desk;
    FakeAsker asker;
    FakeFiles disk;
    WebhookFiles files{disk, desk.webhooks};
    SandboxCopies copies{desk.webhookStore, desk.credentialStore,          desk.sandboxes,
                         desk.webhooks,     [this] { return ++desk.now; }, [] { return u"Kim"_s; }};
    SampleBook samples{{}};
    SampleFiles sampleFiles{disk};
    ProviderGallery gallery{{}, {}};
    QList<Notice> notices;
    std::unique_ptr<WebhookFormPage> page;
};

} // namespace

class TestWebhookDrafts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Theme::Light); }

    void aKeyPressWritesNothing();
    void aPauseKeepsTheForm();
    void leavingTheWindowKeepsTheFormAtOnce();
    void endingTheProgramKeepsTheForm();
    void aNewWebhookComesBackAfterACrash();
    void anEditComesBackAfterACrash();
    void anOlderDraftSaysSo();
    void aChangeElsewhereIsSaidWhileTyping();
    void theDraftCanBeThrownAwayAndBroughtBack();
    void submitDropsTheDraft();
    void discardDropsTheDraft();
    void takingBackEveryEditDropsTheDraft();
    void anUnreadableDraftIsNotShown();
    void aDraftThatWasSubmittedElsewhereIsDropped();
    void aCopyLeavesTheWaitingDraftUntilItIsChanged();
    void aDraftThatCanNotBeKeptIsSaidOnce();

    void undoKeysWorkOverThePage();
    void submitSaysWhatIsLeftToDo();
    void aWaitingWebhookLeadsToItsCredential();
    void anIncompleteWebhookLeadsToTheField();
    void theOtherWebhookIsOfferedAndNamed();
    void statusIsShownWhileReading();
    void repliesOfTheLibraryAreOffered();
    void theSmallDialogLeadsToThePageOfCredentials();
    void theListSaysWhichDraftsWait();
    void anotherStateOfAWebhookLeavesItsDraftUntilItIsChanged();
    void theCardsInBothThemes_data();
    void theCardsInBothThemes();
};

void TestWebhookDrafts::aKeyPressWritesNothing()
{
    Opened o;
    o.page->create();
    const int before = o.desk.draftStore.writes;
    for (int i = 0; i < 50; ++i) {
        QTest::keyClicks(o.name(), u"x"_s);
        QCOMPARE(o.desk.draftStore.writes, before);
    }
}

void TestWebhookDrafts::aPauseKeepsTheForm()
{
    Opened o;
    o.page->create();
    QTest::keyClicks(o.name(), u"Luma"_s);
    QVERIFY(o.drafts().isEmpty());
    QTRY_COMPARE(o.drafts().size(), 1);
    const Draft draft = o.drafts().first();
    QCOMPARE(draft.subject, QString{});
    QCOMPARE(draft.basedOn, 0);
    QCOMPARE(*fromRevisionDocument(draft.snapshot), o.form()->webhook());
    QCOMPARE(o.desk.draftStore.writes, 1);
}

void TestWebhookDrafts::leavingTheWindowKeepsTheFormAtOnce()
{
    Opened o;
    o.page->create();
    QTest::keyClicks(o.name(), u"Luma"_s);
    o.leaveWindow();
    QCOMPARE(o.drafts().size(), 1);
}

void TestWebhookDrafts::endingTheProgramKeepsTheForm()
{
    Opened o;
    o.page->create();
    QTest::keyClicks(o.name(), u"Luma"_s);
    QMetaObject::invokeMethod(qApp, "aboutToQuit");
    QCOMPARE(o.drafts().size(), 1);
}

void TestWebhookDrafts::aNewWebhookComesBackAfterACrash()
{
    Opened o;
    o.page->create();
    o.form()->startFrom(customFeedback(u"Begun"_s));
    o.leaveWindow();
    o.start();
    QVERIFY(!o.page->isEditing());
    o.page->create();
    QCOMPARE(o.form()->webhook(), customFeedback(u"Begun"_s));
    QVERIFY(o.page->isModified());
    QVERIFY(o.shows(u"draftNote"_s));
    QVERIFY(o.card(u"draftNote"_s)->text().contains(u"A draft from"_s));
    QVERIFY(o.page->submit());
    QVERIFY(o.drafts().isEmpty());
    QVERIFY(!o.shows(u"draftNote"_s));
}

void TestWebhookDrafts::anEditComesBackAfterACrash()
{
    Opened o;
    const SmsWebhookRecord record = *o.desk.webhooks.submit({}, customInbound());
    QVERIFY(o.page->open(record.id));
    QVERIFY(!o.page->isEditing());
    o.page->edit();
    QTest::keyClicks(o.name(), u"x"_s);
    const SmsWebhook typed = o.form()->webhook();
    o.leaveWindow();
    QCOMPARE(o.drafts().first().subject, record.id.toString(QUuid::WithoutBraces));
    QCOMPARE(o.drafts().first().basedOn, 1);
    o.start();
    QVERIFY(o.page->open(record.id));
    QVERIFY(o.page->isEditing());
    QVERIFY(o.page->isModified());
    QCOMPARE(o.form()->webhook(), typed);
    QVERIFY(o.shows(u"draftNote"_s));
    QVERIFY(!o.card(u"draftNote"_s)->text().contains(u"since"_s));
    // Shown again, nothing is written before the next edit.
    const int writes = o.desk.draftStore.writes;
    o.leaveWindow();
    QCOMPARE(o.desk.draftStore.writes, writes);
}

void TestWebhookDrafts::anOlderDraftSaysSo()
{
    Opened o;
    const SmsWebhookRecord record = *o.desk.webhooks.submit({}, customInbound());
    SmsWebhook begun = customInbound();
    begun.defaultReplyMessage = u"Begun."_s;
    QVERIFY(o.desk.drafts.keep(
        {DraftKind::Webhook, record.id.toString(QUuid::WithoutBraces), toRevisionDocument(begun), 1, {}}));
    SmsWebhook other = customInbound();
    other.defaultReplyMessage = u"Changed elsewhere."_s;
    QVERIFY(o.desk.webhooks.submit(record.id, other));
    QVERIFY(o.page->open(record.id));
    QCOMPARE(o.form()->webhook(), begun);
    QVERIFY(o.card(u"draftNote"_s)->text().contains(u"Kim changed the webhook since"_s));
}

void TestWebhookDrafts::aChangeElsewhereIsSaidWhileTyping()
{
    Opened o;
    const SmsWebhookRecord record = *o.desk.webhooks.submit({}, customInbound());
    QVERIFY(o.page->open(record.id));
    o.page->edit();
    QTest::keyClicks(o.name(), u"x"_s);
    QVERIFY(!o.shows(u"draftNote"_s));
    SmsWebhook other = customInbound();
    other.defaultReplyMessage = u"Changed elsewhere."_s;
    QVERIFY(o.desk.webhooks.submit(record.id, other));
    QVERIFY(o.shows(u"draftNote"_s));
    QVERIFY(o.card(u"draftNote"_s)->text().contains(u"Kim changed the webhook meanwhile"_s));
}

void TestWebhookDrafts::theDraftCanBeThrownAwayAndBroughtBack()
{
    Opened o;
    const SmsWebhookRecord record = *o.desk.webhooks.submit({}, customInbound());
    SmsWebhook begun = customInbound();
    begun.defaultReplyMessage = u"Begun."_s;
    QVERIFY(o.desk.drafts.keep(
        {DraftKind::Webhook, record.id.toString(QUuid::WithoutBraces), toRevisionDocument(begun), 1, {}}));
    QVERIFY(o.page->open(record.id));
    QTest::keyClicks(o.name(), u"x"_s);
    const SmsWebhook typed = o.form()->webhook();
    o.action(u"draftNote"_s)->click();
    QVERIFY(o.drafts().isEmpty());
    QVERIFY(!o.page->isEditing());
    QCOMPARE(o.form()->webhook(), customInbound());
    QCOMPARE(o.notices.size(), 1);
    QVERIFY(o.notices.first().undoes);
    o.notices.first().action();
    QCOMPARE(o.form()->webhook(), typed);
    QVERIFY(o.page->isEditing());
    QCOMPARE(o.drafts().size(), 1);
}

void TestWebhookDrafts::submitDropsTheDraft()
{
    Opened o;
    const SmsWebhookRecord record = *o.desk.webhooks.submit({}, customInbound());
    QVERIFY(o.page->open(record.id));
    o.page->edit();
    QTest::keyClicks(o.name(), u"x"_s);
    o.leaveWindow();
    QCOMPARE(o.drafts().size(), 1);
    QVERIFY(o.page->submit());
    QVERIFY(o.drafts().isEmpty());
    QVERIFY(!o.page->isEditing());
    // What was to be kept soon is not kept after all.
    o.page->edit();
    QTest::keyClicks(o.name(), u"y"_s);
    QVERIFY(o.page->submit());
    o.leaveWindow();
    QVERIFY(o.drafts().isEmpty());
}

void TestWebhookDrafts::discardDropsTheDraft()
{
    Opened o;
    o.page->create();
    QTest::keyClicks(o.name(), u"x"_s);
    o.leaveWindow();
    QCOMPARE(o.drafts().size(), 1);
    QTest::keyClicks(o.name(), u"y"_s);
    o.page->discard();
    o.leaveWindow();
    QVERIFY(o.drafts().isEmpty());
}

void TestWebhookDrafts::takingBackEveryEditDropsTheDraft()
{
    Opened o;
    o.page->create();
    QTest::keyClicks(o.name(), u"x"_s);
    o.leaveWindow();
    QCOMPARE(o.drafts().size(), 1);
    QTest::keyClick(o.name(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!o.page->isModified());
    o.leaveWindow();
    QVERIFY(o.drafts().isEmpty());
}

void TestWebhookDrafts::anUnreadableDraftIsNotShown()
{
    Opened o;
    QVERIFY(o.desk.drafts.keep({DraftKind::Webhook, {}, u"{ not JSON"_s, 0, {}}));
    o.page->create();
    QVERIFY(!o.page->isModified());
    QVERIFY(!o.shows(u"draftNote"_s));
}

void TestWebhookDrafts::aDraftThatWasSubmittedElsewhereIsDropped()
{
    Opened o;
    const SmsWebhookRecord record = *o.desk.webhooks.submit({}, customInbound());
    QVERIFY(o.desk.drafts.keep(
        {DraftKind::Webhook, record.id.toString(QUuid::WithoutBraces), toRevisionDocument(customInbound()), 1, {}}));
    QVERIFY(o.page->open(record.id));
    QVERIFY(!o.page->isEditing());
    QVERIFY(o.drafts().isEmpty());
}

void TestWebhookDrafts::aCopyLeavesTheWaitingDraftUntilItIsChanged()
{
    Opened o;
    const SmsWebhookRecord record = *o.desk.webhooks.submit({}, customInbound());
    QVERIFY(o.desk.drafts.keep({DraftKind::Webhook, {}, toRevisionDocument(customFeedback(u"Begun"_s)), 0, {}}));
    QVERIFY(o.page->createFrom(record.id));
    QCOMPARE(o.form()->webhook().name, u"Luma inbound 2"_s);
    QVERIFY(o.card(u"draftNote"_s)->text().contains(u"Begun"_s));
    o.leaveWindow();
    QCOMPARE(fromRevisionDocument(o.drafts().first().snapshot)->name, u"Begun"_s);
    // Submitting the copy as it is leaves the draft waiting.
    QVERIFY(o.page->submit());
    QCOMPARE(o.drafts().size(), 1);
    QVERIFY(o.page->createFrom(record.id));
    o.action(u"draftNote"_s)->click();
    QCOMPARE(o.form()->webhook().name, u"Begun"_s);
    o.page->discard();
    QVERIFY(o.drafts().isEmpty());
    // Without another draft a copy is kept as soon as it is begun.
    QVERIFY(o.page->createFrom(record.id));
    QVERIFY(!o.shows(u"draftNote"_s));
    o.leaveWindow();
    QCOMPARE(o.drafts().size(), 1);
}

void TestWebhookDrafts::aDraftThatCanNotBeKeptIsSaidOnce()
{
    Opened o;
    o.page->create();
    o.desk.draftStore.refusal = diskFull();
    for (int i = 0; i < 3; ++i) {
        QTest::keyClicks(o.name(), u"x"_s);
        o.leaveWindow();
    }
    QCOMPARE(o.notices.size(), 1);
    QCOMPARE(o.notices.first().text, diskFull().summary);
    o.desk.draftStore.refusal.reset();
    QTest::keyClicks(o.name(), u"y"_s);
    o.leaveWindow();
    QCOMPARE(o.drafts().size(), 1);
}

void TestWebhookDrafts::undoKeysWorkOverThePage()
{
    Opened o;
    o.page->create();
    auto *undo = o.page->findChild<QToolButton *>(u"undo"_s);
    auto *redo = o.page->findChild<QToolButton *>(u"redo"_s);
    QVERIFY(undo->isVisible() && !undo->isEnabled());
    QTest::keyClicks(o.name(), u"Luma"_s);
    QVERIFY(undo->isEnabled() && !redo->isEnabled());
    QTest::keyClick(o.name(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(o.name()->text().isEmpty());
    QVERIFY(!undo->isEnabled() && redo->isEnabled());
    QTest::keyClick(o.name(), Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(o.name()->text(), u"Luma"_s);
    QTest::mouseClick(undo, Qt::LeftButton);
    QVERIFY(o.name()->text().isEmpty());
    QVERIFY(o.name()->hasFocus());
    o.page->discard();
    const SmsWebhookRecord record = *o.desk.webhooks.submit({}, customInbound());
    QVERIFY(o.page->open(record.id));
    QVERIFY(!undo->isVisible());
}

void TestWebhookDrafts::submitSaysWhatIsLeftToDo()
{
    Opened o;
    o.page->create();
    o.form()->startFrom(customInbound());
    QSignalSpy asked{o.page.get(), &WebhookFormPage::credentialRequested};
    QVERIFY(o.page->submit());
    QCOMPARE(o.notices.size(), 1);
    QVERIFY(o.notices.first().text.contains(u"channel configuration"_s));
    o.notices.first().action();
    QCOMPARE(asked.first().first().toString(), u"Luma custom"_s);
    // A feedback webhook waits for nothing.
    o.page->create();
    o.form()->startFrom(customFeedback());
    QVERIFY(o.page->submit());
    QCOMPARE(o.notices.last().tone, Tone::Positive);
}

void TestWebhookDrafts::aWaitingWebhookLeadsToItsCredential()
{
    Opened o;
    const SmsWebhookRecord record = *o.desk.webhooks.submit({}, customInbound());
    QSignalSpy asked{o.page.get(), &WebhookFormPage::credentialRequested};
    QVERIFY(o.page->open(record.id));
    QVERIFY(o.shows(u"leftToDo"_s));
    o.action(u"leftToDo"_s)->click();
    QCOMPARE(asked.first().first().toString(), u"Luma custom"_s);
    ApiCredential attached = o.desk.credentials.credentials().first();
    attached.channelConfigurations = {u"Luma marketing"_s};
    QVERIFY(o.desk.credentials.save(attached));
    QVERIFY(!o.shows(u"leftToDo"_s));
}

void TestWebhookDrafts::anIncompleteWebhookLeadsToTheField()
{
    Opened o;
    SmsWebhook webhook = customInbound();
    webhook.apiCredential = u"Lost"_s;
    const auto imported = o.desk.webhooks.import({webhook});
    QVERIFY(imported);
    QVERIFY(o.page->open(imported->first().id));
    QVERIFY(o.card(u"leftToDo"_s)->text().contains(u"Lost"_s));
    o.action(u"leftToDo"_s)->click();
    QVERIFY(o.page->isEditing());
    QVERIFY(o.form()->findChild<CredentialPicker *>()->hasFocus());
}

void TestWebhookDrafts::theOtherWebhookIsOfferedAndNamed()
{
    Opened o;
    const SmsWebhookRecord record = *o.desk.webhooks.submit({}, customInbound());
    QVERIFY(o.page->open(record.id));
    QVERIFY(o.shows(u"counterpart"_s));
    QVERIFY(o.action(u"counterpart"_s)->text().contains(u"Feedback"_s));
    o.action(u"counterpart"_s)->click();
    QVERIFY(o.page->isEditing());
    QVERIFY(o.page->id().isNull());
    QCOMPARE(o.form()->webhook().name, u"Luma feedback"_s);
    QCOMPARE(o.form()->webhook().vendor, Vendor::Custom);
    QCOMPARE(o.form()->webhook().type, WebhookType::Feedback);
    SmsWebhook other = customFeedback(u"Luma feedback"_s);
    const SmsWebhookRecord second = *o.desk.webhooks.submit({}, other);
    o.page->discard();
    QVERIFY(o.page->open(second.id));
    QVERIFY(!o.shows(u"counterpart"_s));
    // A name that says nothing of the type gets the word behind it.
    o.page->createLike(Vendor::Infobip, WebhookType::Inbound);
    QCOMPARE(o.form()->webhook().name, u"Infobip Inbound"_s);
}

void TestWebhookDrafts::statusIsShownWhileReading()
{
    Opened o;
    const SmsWebhookRecord record = *o.desk.webhooks.submit({}, customInbound());
    QVERIFY(o.page->open(record.id));
    auto *status = o.form()->findChild<StatusWord *>();
    QVERIFY(status->isVisible());
    QVERIFY(!status->word().isEmpty());
    o.page->edit();
    QVERIFY(!status->isVisible());
}

void TestWebhookDrafts::repliesOfTheLibraryAreOffered()
{
    Opened o;
    o.page->create();
    const auto offered = [&o] {
        for (FieldRow *row : o.form()->findChildren<FieldRow *>()) {
            if (row->field()->accessibleName() == "Default Reply Message"_L1)
                return qobject_cast<QComboBox *>(row->field())->count();
        }
        return -1;
    };
    QCOMPARE(offered(), 0);
    QVERIFY(o.desk.replies.save({0, ReplyUse::Default, u"en"_s, u"Sorry?"_s}));
    QCOMPARE(offered(), 1);
    QVERIFY(!o.page->isModified());
}

void TestWebhookDrafts::theSmallDialogLeadsToThePageOfCredentials()
{
    Opened o;
    o.page->create();
    QSignalSpy asked{o.page.get(), &WebhookFormPage::newCredentialRequested};
    auto *picker = o.form()->findChild<CredentialPicker *>();
    Q_EMIT picker->activated(picker->count() - 1);
    auto *dialog = o.page->findChild<CredentialDialog *>();
    QVERIFY(dialog);
    for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
        if (button->text() == "Open API Credentials"_L1)
            button->click();
    }
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.first().first().value<CredentialVendor>(), CredentialVendor::Custom);
    QVERIFY(!dialog->isVisible());
}

void TestWebhookDrafts::theListSaysWhichDraftsWait()
{
    Opened o;
    const SmsWebhookRecord record = *o.desk.webhooks.submit({}, customInbound());
    const SmsWebhookRecord other = *o.desk.webhooks.submit({}, customFeedback());
    WebhookList list{o.desk.webhooks, o.desk.desk};
    QVERIFY(o.desk.drafts.keep({DraftKind::Webhook,
                                record.id.toString(QUuid::WithoutBraces),
                                toRevisionDocument(customInbound(u"Begun"_s)),
                                1,
                                {}}));
    QVERIFY(o.desk.drafts.keep({DraftKind::Credential, {}, u"{}"_s, 0, {}}));
    list.setDrafts(WebhookDraft::allWaiting(o.desk.drafts));
    auto *model = list.findChild<WebhookListModel *>();
    const auto rowOf = [model](const QUuid &id) {
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, 0).data(WebhookListModel::IdRole).toUuid() == id)
                return model->index(row, 0);
        }
        return QModelIndex{};
    };
    QCOMPARE(rowOf(record.id).data(WebhookListModel::DraftRole).toString(), u"Draft"_s);
    QVERIFY(rowOf(record.id).data(Qt::AccessibleTextRole).toString().contains(u"draft"_s));
    QVERIFY(rowOf(other.id).data(WebhookListModel::DraftRole).toString().isEmpty());
    auto *line = list.findChild<NoticeCard *>(u"newDraft"_s);
    QVERIFY(!line->isVisibleTo(&list));
    QVERIFY(o.desk.drafts.keep({DraftKind::Webhook, {}, toRevisionDocument(customFeedback(u"Begun"_s)), 0, {}}));
    QSignalSpy changed{model, &QAbstractItemModel::dataChanged};
    list.setDrafts(WebhookDraft::allWaiting(o.desk.drafts));
    QCOMPARE(changed.count(), 0);
    QVERIFY(line->isVisibleTo(&list));
    QVERIFY(line->text().contains(u"Begun"_s));
    list.resize(1040, 700);
    list.show();
    o.settle();
    Testing::shot(list, u"list-drafts"_s);
    QSignalSpy asked{&list, &WebhookList::createRequested};
    line->findChild<QPushButton *>()->click();
    QCOMPARE(asked.count(), 1);
    list.setDrafts({});
    QVERIFY(!line->isVisibleTo(&list));
    QCOMPARE(changed.count(), 1);
    QVERIFY(rowOf(record.id).data(WebhookListModel::DraftRole).toString().isEmpty());
}

void TestWebhookDrafts::anotherStateOfAWebhookLeavesItsDraftUntilItIsChanged()
{
    Opened o;
    const SmsWebhookRecord record = *o.desk.webhooks.submit({}, customInbound());
    SmsWebhook begun = customInbound();
    begun.defaultReplyMessage = u"Begun."_s;
    QVERIFY(o.desk.drafts.keep(
        {DraftKind::Webhook, record.id.toString(QUuid::WithoutBraces), toRevisionDocument(begun), 1, {}}));
    SmsWebhook earlier = customInbound();
    earlier.defaultReplyMessage = u"Earlier."_s;
    QVERIFY(o.page->editAs(record.id, earlier));
    QCOMPARE(o.form()->webhook(), earlier);
    QVERIFY(o.shows(u"draftNote"_s));
    o.leaveWindow();
    QCOMPARE(*fromRevisionDocument(o.drafts().first().snapshot), begun);
    o.action(u"draftNote"_s)->click();
    QCOMPARE(o.form()->webhook(), begun);
}

void TestWebhookDrafts::theCardsInBothThemes_data()
{
    QTest::addColumn<int>("theme");
    QTest::newRow("light") << int(Theme::Light);
    QTest::newRow("dark") << int(Theme::Dark);
}

void TestWebhookDrafts::theCardsInBothThemes()
{
    QFETCH(int, theme);
    applyTheme(*qApp, static_cast<Theme>(theme));
    const QString tag = QString::fromLatin1(QTest::currentDataTag());
    Opened o;
    const SmsWebhookRecord record = *o.desk.webhooks.submit({}, customInbound());
    QVERIFY(o.page->open(record.id));
    o.page->resize(800, 620);
    o.settle();
    Testing::shot(*o.page, u"read-%1"_s.arg(tag));
    SmsWebhook begun = customInbound();
    begun.keywordCategories[1].keywords = {u"STOP"_s, u"AVSLUTA"_s};
    begun.keywordCategories.append({Category::Custom, {u"SPRING"_s}, {}, false, FuzzyProfile::AdobeLike, {}});
    QVERIFY(o.desk.drafts.keep(
        {DraftKind::Webhook, record.id.toString(QUuid::WithoutBraces), toRevisionDocument(begun), 0, {}}));
    o.start();
    o.page->setPacks({{u"us"_s, {}, {{Category::OptOut, {u"STOP"_s, u"REVOKE"_s, u"OPT OUT"_s}}}}});
    QVERIFY(o.page->open(record.id));
    o.page->resize(800, 2600);
    o.settle();
    QVERIFY(o.form()->findChild<MissingWords *>());
    Testing::shot(*o.page, u"draft-%1"_s.arg(tag));
    o.form()->findChild<KeywordPanels *>()->panels().at(1)->findChild<ChipList *>()->edit(0);
    StubTranslator stub;
    QCoreApplication::installTranslator(&stub);
    o.settle();
    Testing::shot(*o.page, u"draft-long-%1"_s.arg(tag));
    for (const QPushButton *button : o.page->findChildren<QPushButton *>())
        QVERIFY2(!button->isVisible() || button->width() >= button->sizeHint().width(), qPrintable(button->text()));
    for (const QLabel *label : o.page->findChildren<QLabel *>())
        QTRY_VERIFY2(!label->isVisible() || label->height() >= label->heightForWidth(label->width()),
                     qPrintable(label->text()));
    QCoreApplication::removeTranslator(&stub);
    applyTheme(*qApp, Theme::Light);
}

QTEST_MAIN(TestWebhookDrafts)
#include "tst_webhookdrafts.moc"
