// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/samplewebhooks.h"
#include "ui/keywords/keywordpanel.h"
#include "ui/keywords/keywordpanels.h"
#include "ui/keywords/replycombo.h"
#include "ui/parts/chip.h"
#include "ui/parts/chiplist.h"
#include "ui/parts/fieldrow.h"
#include "ui/parts/theme.h"
#include "ui/parts/toggleswitch.h"
#include "ui/payload/payloadfield.h"
#include "ui/webhooks/credentialpicker.h"
#include "ui/webhooks/formchange.h"
#include "ui/webhooks/webhookform.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Hookbench;
using namespace Hookbench::Testing;
using namespace Qt::StringLiterals;

namespace {

struct Shown
{
    Shown()
    {
        form.setCredentials({namedCredential(CredentialVendor::Custom, u"Luma custom"_s, u"+46701740605"_s),
                             namedCredential(CredentialVendor::Custom, u"Other"_s, u"12345"_s)});
        form.setWebhook(customInbound());
        form.resize(760, 2600);
        form.show();
        form.activateWindow();
        QCoreApplication::processEvents();
    }

    template<typename Field = QWidget> Field *field(const QString &label) const
    {
        for (const FieldRow *row : form.findChildren<FieldRow *>()) {
            if (row->field()->accessibleName() == label)
                return qobject_cast<Field *>(row->field());
        }
        return nullptr;
    }
    KeywordPanel *panel(int index) const { return form.findChild<KeywordPanels *>()->panels().at(index); }
    QLineEdit *entry(int index) const { return panel(index)->findChild<QLineEdit *>(u"keywordEntry"_s); }
    void chooseVendor(Vendor vendor) const
    {
        auto *combo = field<QComboBox>(u"Select SMS vendor"_s);
        combo->setCurrentIndex(combo->findData(int(vendor)));
        Q_EMIT combo->activated(combo->currentIndex());
    }

    WebhookForm form;
};

} // namespace

class TestWebhookUndo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Theme::Light); }

    void nothingIsToUndoInAFreshForm();
    void typingIsOneStepAndTheFieldGetsTheFocus();
    void everyKindOfEditGoesBackAndForth_data();
    void everyKindOfEditGoesBackAndForth();
    void manyEditsGoAllTheWayBackAndForth();
    void pastedTextIsAStepOfItsOwn();
    void aWordStillBeingTypedIsTheLastEdit();
    void theCursorStandsWhereTheTextChanged();
    void aNewWebhookForgetsTheHistory();
    void whatTheFormStartsFromIsNoStep();
    void readOnlyFormsUndoNothing();
    void undoIsToldAsAnEdit();

    void differencesAreNamed_data();
    void differencesAreNamed();
};

void TestWebhookUndo::nothingIsToUndoInAFreshForm()
{
    Shown s;
    QVERIFY(!s.form.canUndo() && !s.form.canRedo());
    s.form.undo();
    s.form.redo();
    QCOMPARE(s.form.webhook(), customInbound());
}

void TestWebhookUndo::typingIsOneStepAndTheFieldGetsTheFocus()
{
    Shown s;
    QSignalSpy history{&s.form, &WebhookForm::historyChanged};
    auto *name = s.field<QLineEdit>(u"Name"_s);
    name->setFocus();
    name->end(false);
    QTest::keyClicks(name, u" two"_s);
    QVERIFY(s.form.canUndo());
    QVERIFY(history.count() > 0);
    s.field(u"Sender Phone Number"_s)->setFocus();
    s.form.undo();
    QCOMPARE(s.form.webhook(), customInbound());
    QVERIFY(name->hasFocus());
    QVERIFY(!s.form.canUndo() && s.form.canRedo());
    QVERIFY(!s.form.isModified());
    s.form.redo();
    QCOMPARE(s.form.webhook().name, u"Luma inbound two"_s);
    QVERIFY(!s.form.canRedo());
}

void TestWebhookUndo::everyKindOfEditGoesBackAndForth_data()
{
    using Edit = std::function<void(Shown &)>;
    QTest::addColumn<Edit>("edit");
    const auto row = [](const char *name, Edit edit) { QTest::newRow(name) << std::move(edit); };
    row("sender", [](Shown &s) { QTest::keyClicks(s.field(u"Sender Phone Number"_s), u"1"_s); });
    row("vendor", [](Shown &s) { s.chooseVendor(Vendor::Infobip); });
    row("vendor without type", [](Shown &s) { s.chooseVendor(Vendor::Sinch); });
    row("type", [](Shown &s) { s.form.findChildren<QRadioButton *>().at(1)->setChecked(true); });
    row("credential", [](Shown &s) {
        auto *picker = s.form.findChild<CredentialPicker *>();
        Q_EMIT picker->activated(picker->findText(u"Other"_s));
    });
    row("default reply", [](Shown &s) { QTest::keyClicks(s.field(u"Default Reply Message"_s), u"x"_s); });
    row("chip added", [](Shown &s) { QTest::keyClicks(s.entry(0), u"JOIN,"_s); });
    row("chip removed", [](Shown &s) {
        s.panel(1)->findChild<ChipList *>()->focusChip(0);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete);
    });
    row("chip moved", [](Shown &s) {
        s.panel(1)->findChild<ChipList *>()->focusChip(0);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right, Qt::AltModifier);
    });
    row("chip edited", [](Shown &s) {
        auto *chips = s.panel(1)->findChild<ChipList *>();
        chips->edit(0);
        QTest::keyClicks(QApplication::focusWidget(), u"HALT"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    });
    row("reply", [](Shown &s) { s.panel(0)->findChild<ReplyCombo *>()->setEditText(u"Hi."_s); });
    row("fuzzy off", [](Shown &s) { QTest::keyClick(s.panel(1)->findChild<ToggleSwitch *>(), Qt::Key_Space); });
    row("category", [](Shown &s) {
        auto *combo = s.field<QComboBox>(u"Inbound Keyword Category"_s);
        combo->setCurrentIndex(combo->findData(int(Category::DoubleOptIn)));
        Q_EMIT combo->activated(combo->currentIndex());
    });
    row("panel added", [](Shown &s) { s.panel(0)->findChild<QToolButton *>(u"addCategory"_s)->click(); });
    row("panel removed", [](Shown &s) { Q_EMIT s.panel(1)->removeRequested(); });
    row("panel moved", [](Shown &s) { Q_EMIT s.panel(1)->moveRequested(-1); });
    row("payload", [](Shown &s) { s.form.setPayload({u"{}"_s, {u"requestId"_s}, ArrayReading::FirstElement}); });
}

void TestWebhookUndo::everyKindOfEditGoesBackAndForth()
{
    QFETCH(std::function<void(Shown &)>, edit);
    Shown s;
    edit(s);
    const SmsWebhook after = s.form.webhook();
    QVERIFY(after != customInbound());
    QVERIFY(s.form.canUndo());
    // The focus stands somewhere else meanwhile.
    s.field(u"Name"_s)->setFocus();
    QCOMPARE(s.form.webhook(), after);
    s.form.undo();
    QCOMPARE(s.form.webhook(), customInbound());
    QVERIFY(!s.form.canUndo());
    QVERIFY(!s.field(u"Name"_s)->hasFocus());
    QVERIFY(s.form.isAncestorOf(QApplication::focusWidget()));
    s.field(u"Name"_s)->setFocus();
    QVERIFY(s.form.canRedo());
    s.form.redo();
    QCOMPARE(s.form.webhook(), after);
    QVERIFY(!s.form.canRedo());
    QVERIFY(s.form.isAncestorOf(QApplication::focusWidget()));
}

void TestWebhookUndo::manyEditsGoAllTheWayBackAndForth()
{
    Shown s;
    QList<SmsWebhook> states{s.form.webhook()};
    const auto step = [&](const auto &edit) {
        edit();
        states.append(s.form.webhook());
    };
    step([&] { s.chooseVendor(Vendor::Sinch); });
    step([&] { QTest::keyClicks(s.entry(0), u"JOIN,"_s); });
    step([&] { QTest::keyClicks(s.entry(0), u"HELLO,"_s); });
    step([&] { Q_EMIT s.panel(2)->removeRequested(); });
    step([&] { s.chooseVendor(Vendor::Custom); });
    step([&] { s.form.findChildren<QRadioButton *>().at(1)->setChecked(true); });
    step([&] { s.form.setPayload({u"{\"a\": 1}"_s, {}, ArrayReading::EveryElement}); });
    for (qsizetype i = states.size() - 1; i > 0; --i) {
        QCOMPARE(s.form.webhook(), states.at(i));
        QVERIFY(s.form.canUndo());
        s.form.undo();
    }
    QCOMPARE(s.form.webhook(), customInbound());
    for (qsizetype i = 1; i < states.size(); ++i) {
        s.form.redo();
        QCOMPARE(s.form.webhook(), states.at(i));
    }
    QVERIFY(!s.form.canRedo());
}

void TestWebhookUndo::pastedTextIsAStepOfItsOwn()
{
    Shown s;
    auto *name = s.field<QLineEdit>(u"Name"_s);
    name->end(false);
    QTest::keyClicks(name, u"12"_s);
    name->insert(u" pasted"_s);
    Q_EMIT name->textEdited(name->text());
    s.form.undo();
    QCOMPARE(s.form.webhook().name, u"Luma inbound12"_s);
    s.form.undo();
    QCOMPARE(s.form.webhook().name, u"Luma inbound"_s);
}

void TestWebhookUndo::aWordStillBeingTypedIsTheLastEdit()
{
    Shown s;
    QTest::keyClicks(s.field(u"Name"_s), u"x"_s);
    s.entry(0)->setFocus();
    QTest::keyClicks(s.entry(0), u"JOIN"_s);
    s.form.undo();
    QCOMPARE(s.form.webhook().keywordCategories, customInbound().keywordCategories);
    QVERIFY(s.form.webhook().name != customInbound().name);
    QVERIFY(s.entry(0)->text().isEmpty());
    s.form.redo();
    QVERIFY(s.form.webhook().keywordCategories.first().keywords.contains(u"JOIN"_s));
}

void TestWebhookUndo::theCursorStandsWhereTheTextChanged()
{
    Shown s;
    auto *name = s.field<QLineEdit>(u"Name"_s);
    name->setCursorPosition(4);
    QTest::keyClicks(name, u"xy"_s);
    name->setCursorPosition(0);
    s.form.undo();
    QVERIFY(name->hasFocus());
    QCOMPARE(name->cursorPosition(), 4);
    s.form.redo();
    QCOMPARE(name->cursorPosition(), 6);
}

void TestWebhookUndo::aNewWebhookForgetsTheHistory()
{
    Shown s;
    QTest::keyClicks(s.field(u"Name"_s), u"x"_s);
    s.form.setWebhook(customFeedback());
    QVERIFY(!s.form.canUndo() && !s.form.canRedo());
    s.form.undo();
    QCOMPARE(s.form.webhook(), customFeedback());
}

void TestWebhookUndo::whatTheFormStartsFromIsNoStep()
{
    Shown s;
    s.form.startFrom(customFeedback());
    QVERIFY(s.form.isModified());
    QVERIFY(!s.form.canUndo());
    QTest::keyClicks(s.field(u"Name"_s), u"x"_s);
    s.form.undo();
    QCOMPARE(s.form.webhook(), customFeedback());
}

void TestWebhookUndo::readOnlyFormsUndoNothing()
{
    Shown s;
    QTest::keyClicks(s.field(u"Name"_s), u"x"_s);
    const SmsWebhook typed = s.form.webhook();
    s.form.setReadOnly(true);
    QVERIFY(!s.form.canUndo());
    s.form.undo();
    QCOMPARE(s.form.webhook(), typed);
}

void TestWebhookUndo::undoIsToldAsAnEdit()
{
    Shown s;
    QTest::keyClicks(s.field(u"Name"_s), u"x"_s);
    QSignalSpy edited{&s.form, &WebhookForm::edited};
    s.form.undo();
    QCOMPARE(edited.count(), 1);
    s.form.redo();
    QCOMPARE(edited.count(), 2);
}

void TestWebhookUndo::differencesAreNamed_data()
{
    QTest::addColumn<std::function<void(SmsWebhook &)>>("change");
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<bool>("typed");
    const auto row = [](const char *pointer, bool typed, std::function<void(SmsWebhook &)> change) {
        QTest::newRow(pointer) << std::move(change) << QString::fromLatin1(pointer) << typed;
    };
    row("", false, [](SmsWebhook &) {});
    row("/name", true, [](SmsWebhook &w) { w.name += u'x'; });
    row("/senderPhoneNumber", false, [](SmsWebhook &w) { w.senderPhoneNumber = u"12345"_s; });
    row("/vendor", false, [](SmsWebhook &w) {
        w.vendor = Vendor::Infobip;
        w.apiCredential.clear();
    });
    row("/apiCredential", false, [](SmsWebhook &w) {
        w.apiCredential = u"Other"_s;
        w.senderPhoneNumber = u"12345"_s;
    });
    row("/keywordCategories/1/keywords/6", false,
        [](SmsWebhook &w) { w.keywordCategories[1].keywords.append(u"X"_s); });
    row("/keywordCategories/1/keywords/5", false, [](SmsWebhook &w) { w.keywordCategories[1].keywords.removeLast(); });
    row("/keywordCategories/1/keywords/0", false, [](SmsWebhook &w) { w.keywordCategories[1].keywords.clear(); });
    row("/keywordCategories/1/replyMessage", true, [](SmsWebhook &w) { w.keywordCategories[1].replyMessage += u'!'; });
    row("/keywordCategories/1/fuzzyAutoResponse", true,
        [](SmsWebhook &w) { w.keywordCategories[1].fuzzyAutoResponse.chop(1); });
    row("/keywordCategories/1/fuzzyLogic", false, [](SmsWebhook &w) { w.keywordCategories[1].fuzzyLogic = false; });
    row("/keywordCategories/2", false, [](SmsWebhook &w) { w.keywordCategories.removeLast(); });
    row("/keywordCategories/3", false, [](SmsWebhook &w) { w.keywordCategories.append(KeywordCategory{}); });
    row("/keywordCategories/0", false, [](SmsWebhook &w) { w.keywordCategories.swapItemsAt(0, 1); });
    row("/payload", true, [](SmsWebhook &w) { w.payload.insert(3, u' '); });
    row("/fieldsNotSent", false, [](SmsWebhook &w) { w.fieldsNotSent = {u"requestId"_s}; });
    row("/arrayReading", false, [](SmsWebhook &w) { w.arrayReading = ArrayReading::FirstElement; });
}

void TestWebhookUndo::differencesAreNamed()
{
    QFETCH(std::function<void(SmsWebhook &)>, change);
    SmsWebhook after = customInbound();
    change(after);
    const FormChange found = formChange(customInbound(), after);
    QTEST(found.pointer, "pointer");
    QTEST(found.typed, "typed");
    QVERIFY(memoryOf(after) > 0);
}

Q_DECLARE_METATYPE(std::function<void(SmsWebhook &)>)

QTEST_MAIN(TestWebhookUndo)
#include "tst_webhookundo.moc"
