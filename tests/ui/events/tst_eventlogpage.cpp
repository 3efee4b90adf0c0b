// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakestores.h"
#include "tests/support/sampleexchanges.h"
#include "tests/support/walk.h"
#include "ui/events/eventlogpage.h"
#include "ui/events/exchangedetails.h"
#include "ui/events/hexdump.h"
#include "ui/events/messageview.h"
#include "ui/events/outcomeviews.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QSplitter>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

using namespace Hookbench;
using namespace Hookbench::Testing;
using namespace Qt::StringLiterals;

class TestEventLogPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Theme::Light); }
    void init();
    void cleanup();

    void anEmptyLogSaysWhatToDo();
    void newEventsComeInAtTheTop();
    void newEventsWaitWhileARowIsChosen();
    void closingTheDetailsBringsTheWaitingIn();
    void choosingARowShowsItsDetails();
    void anEventOpensByItsId();
    void aLostEventIsTold();
    void aSentRequestHasNoDecision();
    void manyEventsHaveAChooser();
    void bytesAreShownWhenTheBodyIsNoText();
    void hexDumpAlignsItsLines();
    void readableTextRefusesControlCharacters();
    void longBodiesAreCutAndSaySo();
    void theArrangementComesBack();
    void anotherSandboxHidesTheDetails();
    void everythingSpeaksTheNewLanguage();
    void everyStopHasAName();

private:
    void receive(int count);
    QTableView *table() const { return m_page->findChild<QTableView *>(QString(), Qt::FindChildrenRecursively); }
    ExchangeDetails *details() const { return m_page->findChild<ExchangeDetails *>(); }
    QPushButton *chip() const;

    FakeSandboxStore m_sandboxStore;
    FakePreferencesStore m_preferencesStore;
    FakeEventStore m_events;
    std::unique_ptr<SandboxBook> m_sandboxes;
    std::unique_ptr<EventLog> m_log;
    std::unique_ptr<EventLogPage> m_page;
    int m_received = 0;
};

void TestEventLogPage::init()
{
    m_sandboxStore = {};
    m_preferencesStore = {};
    m_events = {};
    m_received = 0;
    m_sandboxes = std::make_unique<SandboxBook>(m_sandboxStore, m_preferencesStore);
    QVERIFY(m_sandboxes->load());
    m_log = std::make_unique<EventLog>(m_events, *m_sandboxes);
    m_page = std::make_unique<EventLogPage>(*m_log);
    m_page->resize(1000, 700);
    m_page->show();
}

void TestEventLogPage::cleanup()
{
    m_page.reset();
    m_log.reset();
    m_sandboxes.reset();
}

void TestEventLogPage::receive(int count)
{
    for (int i = 0; i < count; ++i)
        QVERIFY(m_log->append(receivedStop(u"request-%1"_s.arg(++m_received))));
}

QPushButton *TestEventLogPage::chip() const
{
    for (QPushButton *button : m_page->findChildren<QPushButton *>()) {
        if (button->toolTip() == u"Bring the new events in"_s)
            return button;
    }
    return nullptr;
}

void TestEventLogPage::anEmptyLogSaysWhatToDo()
{
    QVERIFY(!table()->isVisible());
    receive(1);
    QVERIFY(table()->isVisible());
    QCOMPARE(table()->model()->rowCount(), 1);
    QVERIFY(details()->isHidden());
}

void TestEventLogPage::newEventsComeInAtTheTop()
{
    receive(3);
    QCOMPARE(table()->model()->rowCount(), 3);
    QCOMPARE(table()->model()->index(0, 0).data(EventLogModel::IdRole).toLongLong(), 3);
    QVERIFY(chip()->isHidden());
}

void TestEventLogPage::newEventsWaitWhileARowIsChosen()
{
    receive(2);
    table()->selectRow(1);
    receive(12);
    QCOMPARE(table()->model()->rowCount(), 2);
    QVERIFY(!chip()->isHidden());
    QVERIFY(chip()->text().contains(u"12"_s));
    chip()->click();
    QCOMPARE(table()->model()->rowCount(), 14);
    QVERIFY(chip()->isHidden());
    // What is being read is still what was chosen.
    QCOMPARE(details()->exchangeId(), 1);
    QCOMPARE(table()->selectionModel()->selectedRows().constFirst().row(), 13);
}

void TestEventLogPage::closingTheDetailsBringsTheWaitingIn()
{
    receive(1);
    QVERIFY(!m_page->back());
    table()->selectRow(0);
    receive(1);
    QCOMPARE(table()->model()->rowCount(), 1);
    QVERIFY(m_page->back());
    QVERIFY(details()->isHidden());
    QCOMPARE(table()->model()->rowCount(), 2);
}

void TestEventLogPage::choosingARowShowsItsDetails()
{
    receive(1);
    table()->selectRow(0);
    QVERIFY(details()->isVisible());
    auto *fields = details()->findChild<FieldsView *>();
    QCOMPARE(fields->rowCount(), 5);
    QCOMPARE(fields->item(0, 1)->text(), u"STOP"_s);
    QCOMPARE(fields->item(1, 2)->text(), u"+46701740612"_s);
    QVERIFY(fields->item(3, 3)->text().contains(u"Time of receipt"_s));
    auto *trace = details()->findChild<TraceView *>();
    QCOMPARE(trace->count(), 1);
    QVERIFY(trace->item(0)->text().startsWith(u"1. "_s));
    const MessageView *request = nullptr;
    const MessageView *answer = nullptr;
    for (const MessageView *view : details()->findChildren<MessageView *>())
        (view->shownText().startsWith(u"POST"_s) ? request : answer) = view;
    QVERIFY(request && answer);
    QVERIFY(request->shownText().startsWith(u"POST /journey/webhooks/ingest/"_s));
    QVERIFY(request->shownText().contains(u"content-type: application/json"_s));
    QVERIFY(request->shownText().contains(u"{\"inboundMessage\": \"STOP\"}"_s));
    QVERIFY(answer->shownText().startsWith(u"200 OK"_s));
    QCOMPARE(details()->findChild<TimingView *>()->rowCount(), 1);
}

void TestEventLogPage::anEventOpensByItsId()
{
    receive(3);
    m_page->openEvent(2);
    QVERIFY(details()->isVisible());
    QCOMPARE(details()->exchangeId(), 2);
    QCOMPARE(table()->selectionModel()->selectedRows().constFirst().row(), 1);
}

void TestEventLogPage::aLostEventIsTold()
{
    QSignalSpy noticed(m_page.get(), &EventLogPage::noticed);
    m_page->openEvent(77);
    QCOMPARE(noticed.size(), 1);
    QCOMPARE(noticed.at(0).at(0).value<Notice>().tone, Tone::Negative);
    QVERIFY(details()->isHidden());
}

void TestEventLogPage::aSentRequestHasNoDecision()
{
    QVERIFY(m_log->append(sentRefused()));
    table()->selectRow(0);
    auto *tabs = details()->findChild<QTabWidget *>();
    QStringList visible;
    for (int i = 0; i < tabs->count(); ++i) {
        if (tabs->isTabVisible(i))
            visible << tabs->tabText(i);
    }
    QCOMPARE(visible, (QStringList{u"Summary"_s, u"Request"_s, u"Answer"_s, u"Timing"_s}));
    // Two phases and the attempt.
    QCOMPARE(details()->findChild<TimingView *>()->rowCount(), 3);
}

void TestEventLogPage::manyEventsHaveAChooser()
{
    Exchange exchange = receivedStop(u"many"_s);
    exchange.outcomes.append(exchange.outcomes.constFirst());
    exchange.outcomes[1].event.fields[0].text = u"HELP"_s;
    exchange.outcomes[1].duplicate = true;
    exchange.outcomes[1].decision.reset();
    QVERIFY(m_log->append(exchange));
    table()->selectRow(0);
    auto *chooser = details()->findChild<QComboBox *>();
    QVERIFY(chooser->isVisible());
    QCOMPARE(chooser->count(), 2);
    QCOMPARE(chooser->itemText(1), u"2 of 2: HELP"_s);
    chooser->setCurrentIndex(1);
    QCOMPARE(details()->findChild<FieldsView *>()->item(0, 1)->text(), u"HELP"_s);
    QVERIFY(details()->findChild<TraceView *>()->item(0)->text().contains(u"received before"_s));
    receive(1);
    m_page->openEvent(2);
    QVERIFY(!chooser->isVisible());
}

void TestEventLogPage::bytesAreShownWhenTheBodyIsNoText()
{
    MessageView view;
    view.setMessage(u"POST /"_s, {}, QByteArray("\xFF\xFE\x00K", 4));
    QVERIFY(view.shownText().contains(u"ff fe 00 4b"_s));
    view.setMessage(u"POST /"_s, {}, "{\"a\": \"\xC3\xA5\"}");
    QVERIFY(view.shownText().contains(u"å"_s));
    view.setHex(true);
    QVERIFY(view.shownText().contains(u"c3  a5"_s));
}

void TestEventLogPage::hexDumpAlignsItsLines()
{
    QByteArray bytes;
    for (int i = 0; i < 20; ++i)
        bytes.append(char('A' + i));
    const QStringList lines = hexDump(bytes).split(u'\n');
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines.at(0).startsWith(u"00000000  41 42"_s));
    QVERIFY(lines.at(0).endsWith(u"ABCDEFGHIJKLMNOP"_s));
    QVERIFY(lines.at(1).startsWith(u"00000010  51 52 53 54"_s));
    QCOMPARE(lines.at(0).indexOf(u"ABCD"_s), lines.at(1).indexOf(u"QRST"_s));
    QVERIFY(hexDump({}).isEmpty());
}

void TestEventLogPage::readableTextRefusesControlCharacters()
{
    QVERIFY(readableText(QByteArray("a\0b", 3)).isNull());
    QVERIFY(readableText("\xC3").isNull());
    QCOMPARE(readableText("a\r\n\tb"), u"a\r\n\tb"_s);
    QVERIFY(!readableText("").isNull());
}

void TestEventLogPage::longBodiesAreCutAndSaySo()
{
    MessageView view;
    view.setMessage(u"POST /"_s, {}, QByteArray(1024 * 1024, 'x'));
    QVERIFY(view.shownText().size() < 200 * 1024);
    bool said = false;
    for (const QLabel *label : view.findChildren<QLabel *>())
        said = said || label->text().contains(u"Copy body takes all"_s);
    QVERIFY(said);
}

void TestEventLogPage::theArrangementComesBack()
{
    receive(1);
    table()->setColumnWidth(0, 222);
    const QByteArray state = m_page->layoutState();
    EventLogPage other(*m_log);
    other.restoreLayoutState(state);
    QCOMPARE(other.findChild<QTableView *>()->columnWidth(0), 222);
    other.restoreLayoutState("nonsense");
    QCOMPARE(other.findChild<QTableView *>()->columnWidth(0), 222);
}

void TestEventLogPage::anotherSandboxHidesTheDetails()
{
    receive(1);
    table()->selectRow(0);
    const auto other = m_sandboxes->add({0, u"Luma"_s, u"prod"_s, true});
    QVERIFY(other);
    QVERIFY(m_sandboxes->setCurrent(other->id));
    QVERIFY(!details()->isVisible());
    QCOMPARE(table()->model()->rowCount(), 0);
}

void TestEventLogPage::everythingSpeaksTheNewLanguage()
{
    receive(1);
    table()->selectRow(0);
    BracketTranslator brackets;
    QCoreApplication::installTranslator(&brackets);
    QCoreApplication::processEvents();
    QCOMPARE(table()->accessibleName(), u"[Event log]"_s);
    auto *tabs = details()->findChild<QTabWidget *>();
    for (int i = 0; i < tabs->count(); ++i)
        QVERIFY2(tabs->tabText(i).startsWith(u'['), qPrintable(tabs->tabText(i)));
    auto *fields = details()->findChild<FieldsView *>();
    QCOMPARE(fields->horizontalHeaderItem(0)->text(), u"[Field]"_s);
    QVERIFY(table()->model()->headerData(0, Qt::Horizontal).toString().startsWith(u'['));
    QCoreApplication::removeTranslator(&brackets);
    QCoreApplication::processEvents();
    QCOMPARE(tabs->tabText(0), u"Summary"_s);
}

void TestEventLogPage::everyStopHasAName()
{
    receive(1);
    table()->selectRow(0);
    QCOMPARE(namelessStops(m_page.get()).join(u"; "_s), QString());
}

QTEST_MAIN(TestEventLogPage)
#include "tst_eventlogpage.moc"
