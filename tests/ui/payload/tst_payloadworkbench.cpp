// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/samplewebhooks.h"
#include "tests/ui/support/desk.h"
#include "tests/ui/support/shots.h"
#include "ui/parts/codeeditor.h"
#include "ui/parts/segmentedcontrol.h"
#include "ui/parts/theme.h"
#include "ui/payload/payloadpane.h"
#include "ui/payload/payloadworkbench.h"
#include "ui/payload/readingmodel.h"
#include "ui/payload/templatepane.h"
#include "ui/payload/tokenlist.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

using namespace Hookbench;
using namespace Hookbench::Testing;
using namespace Qt::StringLiterals;

namespace {

const QByteArray feedback
    = R"({"reports": [{"ref": "{{client_reference}}", "code": "{{failureCode}}", "status": "{{feedbackStatus}}"}]})";

SmsWebhook webhookWith(const QByteArray &payload, WebhookType type = WebhookType::Feedback)
{
    SmsWebhook webhook;
    webhook.name = u"Luma reports"_s;
    webhook.type = type;
    webhook.senderPhoneNumber = u"+46701740605"_s;
    webhook.payload = QString::fromUtf8(payload);
    return webhook;
}

QList<SampleEvent> samples()
{
    SampleEvent stop{u"stop"_s, Vendor::Custom, EventKind::Inbound, {}, {}, TimestampStyle::EpochSeconds};
    stop.fields = {{Field::InboundMessage, "\"STOP\""}, {Field::ProfileNumber, "\"46701740612\""}};
    SampleEvent delivered{u"delivered"_s, Vendor::Custom, EventKind::Feedback, {}, {}, TimestampStyle::Rfc3339};
    delivered.fields = {{Field::FeedbackStatus, "\"DELIVERED\""}};
    return {stop, delivered};
}

struct Opened
{
    explicit Opened(const SmsWebhook &webhook = webhookWith(feedback), bool readOnly = false)
    {
        QSignalSpy checked{bench.findChild<TemplatePane *>(), &TemplatePane::checked};
        bench.resize(1040, 740);
        bench.open({webhook, {}, readOnly});
        bench.show();
        bench.activateWindow();
        if (!checked.wait(20'000))
            qFatal("The template was never checked.");
    }
    CodeEditor *editor() const { return bench.findChild<CodeEditor *>(u"payloadEditor"_s); }
    QTreeWidget *problems() const { return bench.findChild<QTreeWidget *>(u"problems"_s); }
    QPushButton *saveButton() const { return bench.findChild<QPushButton *>(u"savePayload"_s); }
    QPushButton *reason() const { return bench.findChild<QPushButton *>(u"payloadReason"_s); }
    QAbstractItemModel *reading() const { return bench.findChild<QListView *>(u"reading"_s)->model(); }
    QPushButton *button(const QString &text) const
    {
        for (QPushButton *one : bench.findChildren<QPushButton *>()) {
            if (one->text() == text && one->isVisible())
                return one;
        }
        return nullptr;
    }
    QStringList sentences() const
    {
        QStringList found;
        for (int i = 0; i < problems()->topLevelItemCount(); ++i)
            found.append(problems()->topLevelItem(i)->text(0));
        return found;
    }
    QStringList values(const QString &field) const
    {
        QStringList found;
        for (int row = 0; row < reading()->rowCount(); ++row) {
            if (reading()->index(row, 0).data() == field)
                found.append(reading()->index(row, 0).data(ReadingModel::ValueRole).toString());
        }
        return found;
    }
    void paste(const QByteArray &body)
    {
        QSignalSpy checked{bench.findChild<TemplatePane *>(), &TemplatePane::checked};
        bench.findChild<TemplatePane *>()->takeBody(body);
        QVERIFY(checked.wait(20'000));
    }

    FakeAsker asker;
    SampleBook book{samples()};
    PayloadWorkbench bench{book, asker};
};

/// Somebody's pane, which has one thing open.
class OtherPane : public PayloadPane
{
public:
    QString title() const override { return u"Gallery"_s; }
    void enter(const PayloadContext &context) override { entered.append(context.webhook.payload); }
    void reset() override { ++resets; }
    bool back() override { return std::exchange(open, false); }

    QStringList entered;
    int resets = 0;
    bool open = true;
};

} // namespace

class TestPayloadWorkbench : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Theme::Light); }

    void aValidTemplateIsSavedAsItStands();
    void anInvalidOneIsNotSavedAndSaysWhy();
    void whatWasTypedAMomentAgoIsCheckedBeforeItIsSaved();
    void closingAsksOnlyAfterAChange();
    void escapeClosesTheSearchFirst();
    void everyChangeIsTold();
    void bytesStayWhatTheyAre();
    void problemsStandInALineWithTheirPlaceAndFix();
    void aFixIsOneStep();
    void severalWaysAreOffered();
    void everythingIsFixedAtOnceAndInOneStep();
    void tokensTellTheirState();
    void aTokenIsInsertedFromThePalette();
    void formatKeepsOrderSpellingMarkAndLineEnds();
    void theExampleBindsEveryField_data();
    void theExampleBindsEveryField();
    void theTableReadsEveryEventOfTheBody();
    void theTableSaysWhatIsOdd();
    void theTableReadsTheSampleOfTheKind();
    void brokenBodiesAreSaidSo();
    void theModelKeepsItsPromises();
    void readOnlyShowsAndChangesNothing();
    void panesOfOthersBecomeTabs();
    void tabsTurnByKeyboard();
    void aTemplateOfAPaneCanBeUndone();
    void everythingIsSaidAgainInAnotherLanguage();
    void everyControlHasAName();
    void largeTemplatesAreChecked();
    void looks();
};

void TestPayloadWorkbench::aValidTemplateIsSavedAsItStands()
{
    Opened o;
    QSignalSpy saved{&o.bench, &PayloadWorkbench::saved};
    QVERIFY(o.saveButton()->isEnabled());
    QVERIFY(!o.reason()->isVisible());
    o.editor()->replaceText(feedback + "\r\n");
    QVERIFY(o.bench.isModified());
    o.saveButton()->click();
    QCOMPARE(saved.count(), 1);
    QCOMPARE(saved.first().first().value<PayloadValue>().text, QString::fromUtf8(feedback + "\r\n"));
}

void TestPayloadWorkbench::anInvalidOneIsNotSavedAndSaysWhy()
{
    Opened o{webhookWith(R"({"a": "{{failureCode}}", "b": "{{feedbackStatus}}"})")};
    QSignalSpy saved{&o.bench, &PayloadWorkbench::saved};
    QVERIFY(!o.saveButton()->isEnabled());
    QVERIFY(o.reason()->isVisible());
    QVERIFY(!o.reason()->text().isEmpty());
    QVERIFY(!o.bench.save());
    QCOMPARE(saved.count(), 0);
    o.reason()->click();
    QVERIFY(o.editor()->view()->hasFocus());
    // Who says that it is never sent may save.
    for (QCheckBox *one : o.bench.findChild<TokenList *>()->findChildren<QCheckBox *>()) {
        if (one->accessibleName().contains(u"client_reference"_s))
            one->click();
    }
    QTRY_VERIFY(o.saveButton()->isEnabled());
    QVERIFY(o.bench.save());
    QCOMPARE(saved.first().first().value<PayloadValue>().fieldsNotSent, QStringList{u"client_reference"_s});
}

void TestPayloadWorkbench::whatWasTypedAMomentAgoIsCheckedBeforeItIsSaved()
{
    Opened o;
    QSignalSpy saved{&o.bench, &PayloadWorkbench::saved};
    o.editor()->replaceText("{");
    QVERIFY(o.saveButton()->isEnabled());
    QVERIFY(!o.bench.save());
    QCOMPARE(saved.count(), 0);
}

void TestPayloadWorkbench::closingAsksOnlyAfterAChange()
{
    Opened o;
    QSignalSpy closed{&o.bench, &PayloadWorkbench::closed};
    o.bench.back();
    QCOMPARE(closed.count(), 1);
    QVERIFY(o.asker.asked.isEmpty());
    o.editor()->replaceText("{}");
    o.button(u"Cancel"_s)->click();
    QCOMPARE(o.asker.asked.size(), 1);
    QCOMPARE(closed.count(), 1);
    o.asker.agreed = true;
    o.bench.back();
    QCOMPARE(closed.count(), 2);
    // Back to what it was is no change.
    o.asker.asked.clear();
    o.editor()->undo();
    o.bench.back();
    QVERIFY(o.asker.asked.isEmpty());
}

void TestPayloadWorkbench::escapeClosesTheSearchFirst()
{
    Opened o;
    QSignalSpy closed{&o.bench, &PayloadWorkbench::closed};
    o.bench.focusSearch();
    o.bench.back();
    QCOMPARE(closed.count(), 0);
    o.bench.back();
    QCOMPARE(closed.count(), 1);
}

void TestPayloadWorkbench::everyChangeIsTold()
{
    Opened o;
    QSignalSpy edited{&o.bench, &PayloadWorkbench::edited};
    QTest::keyClicks(o.editor()->view(), u"x"_s);
    QTRY_COMPARE(edited.count(), 1);
    o.bench.findChild<TokenList *>()->findChildren<QCheckBox *>().first()->click();
    QTRY_COMPARE(edited.count(), 2);
    QVERIFY(o.bench.value().text.startsWith(u'x'));
}

void TestPayloadWorkbench::bytesStayWhatTheyAre()
{
    const QByteArray odd{"\xEF\xBB\xBF{\r\n\"a\": \"\0\",\r\"b\":\n1.50e+3}\r", 34};
    SmsWebhook webhook = webhookWith({});
    webhook.payload = wholeText(odd);
    Opened o{webhook};
    QCOMPARE(o.editor()->text(), webhook.payload.toUtf8());
    QCOMPARE(o.bench.value().text, webhook.payload);
    QVERIFY(!o.bench.isModified());
}

void TestPayloadWorkbench::problemsStandInALineWithTheirPlaceAndFix()
{
    Opened o{webhookWith("{\n  \"a\": \"{{failurecode}}\"\n}")};
    QVERIFY2(o.sentences().join(u'\n').contains(u"2:8"_s), qPrintable(o.sentences().join(u'\n')));
    QTreeWidgetItem *row = nullptr;
    for (int i = 0; i < o.problems()->topLevelItemCount(); ++i) {
        if (o.problems()->topLevelItem(i)->text(0).contains(u"failurecode"_s))
            row = o.problems()->topLevelItem(i);
    }
    QVERIFY(row);
    Q_EMIT o.problems()->itemActivated(row, 0);
    QCOMPARE(o.editor()->positionOf(o.editor()->cursor()), (TextPosition{2, 8}));
    auto *fix = o.problems()->itemWidget(row, 1)->findChild<QPushButton *>();
    QVERIFY(fix->accessibleName().contains(u"{{failureCode}}"_s));
}

void TestPayloadWorkbench::aFixIsOneStep()
{
    const QByteArray text = R"({"a": {{client_reference}}, "b": {{failureCode}}, "c": {{feedbackStatus}}})";
    Opened o{webhookWith(text)};
    o.button(u"Fix"_s)->click();
    QTRY_VERIFY(o.saveButton()->isEnabled());
    o.editor()->undo();
    QCOMPARE(o.editor()->text(), text);
}

void TestPayloadWorkbench::severalWaysAreOffered()
{
    Opened o{webhookWith(R"({"a": 1, "b": "{{failureCode}}", "c": "{{feedbackStatus}}"})")};
    o.editor()->select(6, 6);
    o.editor()->view()->setFocus();
    QTest::keyClick(o.editor()->view(), Qt::Key_Return, Qt::AltModifier);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    QCOMPARE(menu->actions().size(), 2);
    menu->actions().last()->trigger();
    menu->close();
    QVERIFY(o.editor()->text().contains(R"("a": "{{client_reference}}")"));
}

void TestPayloadWorkbench::everythingIsFixedAtOnceAndInOneStep()
{
    const QByteArray text = "{\n  // from the docs\n  “a”: {{client_reference}},\n  \"b\": \"{{failurecode}}\",\n"
                            "  \"c\": \"{{feedbackStatus}}\", ...\n}";
    Opened o{webhookWith(text)};
    o.bench.findChild<QPushButton *>(u"fixAll"_s)->click();
    QTRY_VERIFY(o.saveButton()->isEnabled());
    QVERIFY(o.sentences().isEmpty());
    o.editor()->undo();
    QCOMPARE(o.editor()->text(), text);
}

void TestPayloadWorkbench::tokensTellTheirState()
{
    SmsWebhook webhook = webhookWith(R"({"a": "{{failureCode}}", "b": "{{failureCode}}", "c": 1})");
    webhook.fieldsNotSent = {u"client_reference"_s};
    Opened o{webhook};
    QStringList states;
    for (const QLabel *label : o.bench.findChild<TokenList *>()->findChildren<QLabel *>()) {
        if (QStringList{u"bound"_s, u"missing"_s, u"doubled"_s, u"not sent"_s}.contains(label->text()))
            states.append(label->text());
    }
    QCOMPARE(states, (QStringList{u"not sent"_s, u"doubled"_s, u"missing"_s}));
}

void TestPayloadWorkbench::aTokenIsInsertedFromThePalette()
{
    Opened o{webhookWith(R"({"a": "817", "b": "{{failureCode}}", "c": "{{feedbackStatus}}"})")};
    o.editor()->select(8, 8);
    for (QToolButton *one : o.bench.findChild<TokenList *>()->findChildren<QToolButton *>()) {
        if (one->accessibleName().contains(u"client_reference"_s)) {
            QVERIFY(one->isEnabled());
            one->click();
        } else {
            QVERIFY(!one->isEnabled());
        }
    }
    QVERIFY(o.editor()->text().startsWith(R"({"a": "{{client_reference}}",)"));
    QVERIFY(o.editor()->view()->hasFocus());
    QTRY_VERIFY(o.saveButton()->isEnabled());
}

void TestPayloadWorkbench::formatKeepsOrderSpellingMarkAndLineEnds()
{
    SmsWebhook webhook = webhookWith({});
    webhook.payload = wholeText("\xEF\xBB\xBF{\"b\":1.50,\r\n\"a\":\"{{failureCode}}\"}");
    Opened o{webhook};
    o.bench.findChild<QPushButton *>(u"format"_s)->click();
    QCOMPARE(o.editor()->text(), QByteArray{"\xEF\xBB\xBF{\r\n  \"b\": 1.50,\r\n  \"a\": \"{{failureCode}}\"\r\n}"});
    o.editor()->undo();
    QCOMPARE(o.editor()->text(), webhook.payload.toUtf8());
    o.editor()->replaceText("{");
    o.bench.findChild<QPushButton *>(u"format"_s)->click();
    QCOMPARE(o.editor()->text(), QByteArray{"{"});
}

void TestPayloadWorkbench::theExampleBindsEveryField_data()
{
    QTest::addColumn<WebhookType>("type");
    QTest::newRow("inbound") << WebhookType::Inbound;
    QTest::newRow("feedback") << WebhookType::Feedback;
}

void TestPayloadWorkbench::theExampleBindsEveryField()
{
    QFETCH(WebhookType, type);
    Opened o{webhookWith({}, type)};
    QVERIFY(!o.saveButton()->isEnabled());
    o.bench.findChild<QPushButton *>(u"insertExample"_s)->click();
    QTRY_VERIFY(o.saveButton()->isEnabled());
    QVERIFY(o.sentences().isEmpty());
}

void TestPayloadWorkbench::theTableReadsEveryEventOfTheBody()
{
    Opened o;
    o.paste(
        R"({"reports": [{"ref": "a", "status": "DELIVERED"}, {"ref": "b", "code": 21, "status": "FAILED"}, {"ref": "c"}]})");
    QCOMPARE(o.values(u"client_reference"_s), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
    QCOMPARE(o.values(u"failureCode"_s), (QStringList{u"missing"_s, u"21"_s, u"missing"_s}));
    QCOMPARE(o.values(u"feedbackStatus"_s), (QStringList{u"DELIVERED"_s, u"FAILED"_s, u"missing"_s}));
    QVERIFY(o.reading()->index(2, 0).data(Qt::AccessibleTextRole).toString().contains(u"failureCode"_s));
    // Notes stand at the event they are about.
    for (int row = 0; row < o.reading()->rowCount(); ++row) {
        const QModelIndex index = o.reading()->index(row, 0);
        const bool missed = index.data() == u"feedbackStatus"_s && index.data(ReadingModel::ValueRole) == u"missing"_s;
        if (index.data() == u"feedbackStatus"_s)
            QCOMPARE(!index.data(ReadingModel::NoteRole).toString().isEmpty(), missed);
    }
    QVERIFY(!o.bench.findChild<QLabel *>(u"readingSummary"_s)->text().isEmpty());
}

void TestPayloadWorkbench::theTableSaysWhatIsOdd()
{
    const QByteArray text = R"({"m": "{{inboundMessage}}", "f": "{{profileNumber}}", "i": "{{requestId}}",
                                "t": "{{originTimestamp}}", "n": "{{inboundNumber}}"})";
    Opened o{webhookWith(text, WebhookType::Inbound)};
    o.paste(R"({"m": "STOP", "f": "46701740612", "i": {"a": 1}, "t": 1772704800})");
    const auto noteOf = [&o](const QString &field, int role = ReadingModel::NoteRole) {
        for (int row = 0; row < o.reading()->rowCount(); ++row) {
            if (o.reading()->index(row, 0).data() == field)
                return o.reading()->index(row, 0).data(role).toString();
        }
        return QString{};
    };
    QVERIFY2(noteOf(u"profileNumber"_s).contains(u"plus sign"_s), qPrintable(noteOf(u"profileNumber"_s)));
    QVERIFY(noteOf(u"profileNumber"_s, ReadingModel::DetailRole).contains(u"46701740612"_s));
    QVERIFY(noteOf(u"originTimestamp"_s).contains(u"1970"_s));
    QCOMPARE(noteOf(u"originTimestamp"_s, ReadingModel::ValueRole), u"2026-03-05T10:00:00Z"_s);
    QVERIFY(noteOf(u"requestId"_s).contains(u"/i"_s));
    QVERIFY(noteOf(u"inboundNumber"_s).contains(u"sender"_s));
    QVERIFY(noteOf(u"inboundMessage"_s).isEmpty());
    QCOMPARE(noteOf(u"inboundMessage"_s, ReadingModel::DetailRole), u"/m"_s);
}

void TestPayloadWorkbench::theTableReadsTheSampleOfTheKind()
{
    Opened o;
    auto *source = o.bench.findChild<QComboBox *>(u"readFrom"_s);
    QCOMPARE(source->count(), 2);
    QCOMPARE(o.values(u"feedbackStatus"_s), QStringList{u"DELIVERED"_s});
    QVERIFY(!o.bench.findChild<CodeEditor *>(u"pastedBody"_s)->isVisible());
    source->setCurrentIndex(1);
    Q_EMIT source->activated(1);
    QVERIFY(o.bench.findChild<CodeEditor *>(u"pastedBody"_s)->isVisible());
    QTRY_COMPARE(o.reading()->rowCount(), 0);
}

void TestPayloadWorkbench::brokenBodiesAreSaidSo()
{
    Opened o;
    for (const QByteArray &body : {QByteArray{"{\"reports\": ["}, QByteArray{"[]"}, QByteArray{"\xFF"},
                                   QByteArray{"{\"reports\": []}"}, QByteArray{"\0", 1}}) {
        o.paste(body);
        QVERIFY2(o.reading()->rowCount() > 0, body.toPercentEncoding().constData());
    }
    o.paste({});
    QTRY_COMPARE(o.reading()->rowCount(), 0);
}

void TestPayloadWorkbench::theModelKeepsItsPromises()
{
    Opened o;
    const QAbstractItemModelTester tester{o.reading(), QAbstractItemModelTester::FailureReportingMode::QtTest};
    o.paste(R"({"reports": [{"ref": "a"}, {"ref": "b"}]})");
    o.paste("{");
    QVERIFY(!o.reading()->index(999, 0).isValid());
}

void TestPayloadWorkbench::readOnlyShowsAndChangesNothing()
{
    Opened o{webhookWith(R"({"a": "{{failurecode}}"})"), true};
    QVERIFY(o.editor()->isReadOnly());
    QVERIFY(!o.saveButton()->isVisible());
    QVERIFY(!o.reason()->isVisible());
    QVERIFY(!o.button(u"Fix"_s) && !o.button(u"Fix all"_s) && !o.button(u"Format"_s));
    QVERIFY(o.button(u"Close"_s));
    QVERIFY(!o.sentences().isEmpty());
    for (const QCheckBox *one : o.bench.findChild<TokenList *>()->findChildren<QCheckBox *>())
        QVERIFY(!one->isEnabled());
    auto *other = new OtherPane;
    o.bench.addPane(other);
    Q_EMIT other->templateOffered("{}", {});
    QVERIFY(!o.bench.save());
    QVERIFY(!o.bench.isModified());
    // What is read can still be tried.
    o.paste(R"({"a": 1})");
    QVERIFY(o.reading()->rowCount() > 0);
}

void TestPayloadWorkbench::panesOfOthersBecomeTabs()
{
    Opened o;
    auto *tabs = o.bench.findChild<SegmentedControl *>();
    QVERIFY(!tabs->isVisible());
    auto *other = new OtherPane;
    o.bench.addPane(other);
    QVERIFY(tabs->isVisible());
    QCOMPARE(tabs->count(), 2);
    o.editor()->replaceText("{}");
    tabs->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    QVERIFY(other->isVisible());
    QCOMPARE(other->entered, QStringList{u"{}"_s});
    QSignalSpy closed{&o.bench, &PayloadWorkbench::closed};
    o.asker.agreed = true;
    o.bench.back();
    QCOMPARE(closed.count(), 0);
    o.bench.back();
    QCOMPARE(closed.count(), 1);
}

void TestPayloadWorkbench::tabsTurnByKeyboard()
{
    Opened o;
    auto *other = new OtherPane;
    o.bench.addPane(other);
    const auto *tabs = o.bench.findChild<SegmentedControl *>();
    const QByteArray before = o.editor()->text();
    QTRY_VERIFY(o.editor()->isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_PageDown, Qt::ControlModifier);
    QCOMPARE(tabs->current(), 1);
    QCOMPARE(other->entered.size(), 1);
    QTest::keyClick(&o.bench, Qt::Key_PageDown, Qt::ControlModifier);
    QCOMPARE(tabs->current(), 0);
    QTRY_VERIFY(o.editor()->isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_PageUp, Qt::ControlModifier);
    QCOMPARE(tabs->current(), 1);
    QCOMPARE(o.editor()->text(), before);
}

void TestPayloadWorkbench::aTemplateOfAPaneCanBeUndone()
{
    Opened o;
    auto *other = new OtherPane;
    o.bench.addPane(other);
    Q_EMIT other->templateOffered("{\"a\": \"{{failureCode}}\"}", {u"client_reference"_s, u"feedbackStatus"_s});
    QTRY_VERIFY(o.sentences().size() == 2);
    QVERIFY(o.saveButton()->isEnabled());
    QCOMPARE(o.bench.value().fieldsNotSent.size(), 2);
    o.editor()->undo();
    QCOMPARE(o.editor()->text(), feedback);
}

void TestPayloadWorkbench::everythingIsSaidAgainInAnotherLanguage()
{
    Opened o{webhookWith("{\n  \"a\": \"{{failurecode}}\"\n}")};
    StubTranslator stub;
    QCoreApplication::installTranslator(&stub);
    QTest::qWait(50);
    for (const QPushButton *one : o.bench.findChildren<QPushButton *>()) {
        if (one->isVisible())
            QVERIFY2(one->text().startsWith(u'['), qPrintable(one->text()));
    }
    for (const QCheckBox *one : o.bench.findChildren<QCheckBox *>())
        QVERIFY2(one->text().startsWith(u'['), qPrintable(one->text()));
    QVERIFY(o.sentences().first().contains(u'['));
    o.bench.resize(800, 600);
    shot(o.bench, u"workbench-long-800"_s);
    QCoreApplication::removeTranslator(&stub);
}

void TestPayloadWorkbench::everyControlHasAName()
{
    Opened o{webhookWith("{\n  \"a\": \"{{failurecode}}\"\n}")};
    o.bench.focusSearch();
    for (const QWidget *one : o.bench.findChildren<QWidget *>()) {
        if (!(one->focusPolicy() & Qt::TabFocus) || !one->isVisible())
            continue;
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(one));
        QVERIFY2(accessible && !accessible->text(QAccessible::Name).isEmpty(),
                 qPrintable(QString::fromLatin1(one->metaObject()->className()) + u' ' + one->objectName()));
    }
}

void TestPayloadWorkbench::largeTemplatesAreChecked()
{
    QByteArray text = "{\"a\": [{\"x\": \"{{unknown}}\"}";
    for (int i = 0; i < 2000; ++i)
        text += ",\n{\"x\": \"{{unknown}}\"}";
    text += "]}";
    Opened o{webhookWith(text)};
    QTRY_VERIFY_WITH_TIMEOUT(o.problems()->topLevelItemCount() > 0, 20'000);
    QVERIFY(o.problems()->topLevelItemCount() <= 200);
}

void TestPayloadWorkbench::looks()
{
    const QByteArray text = "{\n  \"text\": \"{{inboundMessage}}\",\n  \"from\": \"{{profileNumber}}\",\n"
                            "  \"id\": \"{{requestId}}\",\n  \"price\": 0.50,\n  \"to\": \"{{inboundNumbr}}\"\n}\n";
    for (const bool dark : {false, true}) {
        applyTheme(*qApp, dark ? Theme::Dark : Theme::Light);
        Opened o{webhookWith(text, WebhookType::Inbound)};
        const QString name = dark ? u"dark"_s : u"light"_s;
        o.bench.resize(1056, 752);
        shot(o.bench, u"workbench-1280-"_s + name);
        o.bench.focusSearch();
        o.bench.resize(800, 652);
        shot(o.bench, u"workbench-1024-"_s + name);
        o.bench.back();
        o.paste(R"({"text": "STOP", "from": "46701740612", "id": 817, "price": null})");
        o.bench.resize(1056, 752);
        shot(o.bench, u"workbench-pasted-"_s + name);
    }
    applyTheme(*qApp, Theme::Light);
}

QTEST_MAIN(TestPayloadWorkbench)
#include "tst_payloadworkbench.moc"
