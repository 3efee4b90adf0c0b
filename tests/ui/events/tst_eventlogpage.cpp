// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/snapshots.h"
#include "models/state/eventfiles.h"
#include "models/state/samplebook.h"
#include "models/state/testbench.h"
#include "tests/support/fakefilemaker.h"
#include "tests/support/fakestores.h"
#include "tests/support/sampleexchanges.h"
#include "tests/support/walk.h"
#include "tests/ui/harness/fakesender.h"
#include "tests/ui/support/desk.h"
#include "tests/ui/support/fakechooser.h"
#include "ui/events/comparisontable.h"
#include "ui/events/eventactions.h"
#include "ui/events/eventlogpage.h"
#include "ui/events/exchangedetails.h"
#include "ui/events/hexdump.h"
#include "ui/events/messageview.h"
#include "ui/events/outcomeviews.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSplitter>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QToolButton>

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
    void searchingShowsWhatFits();
    void theNumberOfHitsIsCountedAlong();
    void nothingFoundOffersToClear();
    void theFilterIsKeptWhileOneMoves();
    void rareFiltersAreBehindMore();
    void pinsAreSetAndTakenAway();
    void aNoteIsWrittenInPlace();
    void deletedRowsComeBack();
    void theKeyDeletesTheChosen();
    void theChosenStayChosenWhenTheListIsReadAnew();
    void aCommandIsCopiedWithoutSecrets();
    void editingGoesToTheHarness();
    void aBodyThatIsNoTextIsNotEdited();
    void aTestExpectsWhatWasAnswered();
    void withoutAnAnswerThereIsNoTest();
    void aReplaySendsTheSameBytes();
    void aReplayIsAnnouncedAndInTheLog();
    void aSignedReplayIsSigned();
    void productionWantsItsNameBeforeAReplay();
    void theReceiverMustRunForItsReplays();
    void twoEventsAreComparedByStructure();
    void anotherConfigurationIsTriedOut();
    void theEditedConfigurationIsOnOffer();
    void whatIsShownIsExported();
    void aFailedExportIsTold();
    void numbersAreMaskedEverywhere();
    void aMaskedNoteIsNotWrittenOver();

private:
    void receive(int count);
    QTableView *table() const { return m_page->findChild<QTableView *>(QString(), Qt::FindChildrenRecursively); }
    ExchangeDetails *details() const { return m_page->findChild<ExchangeDetails *>(); }
    QPushButton *chip() const;

    /// Everything the page needs.
    struct World
    {
        Desk desk;
        FakeSender sender;
        FakeFileMaker maker;
        FakeChooser chooser;
        FakeAsker asker;
        FakeSampleStore sampleStore;
        SampleBook samples{customSamples(), sampleStore, desk.sandboxes, [] { return qint64{1}; },
                           [] { return QString{}; }};
        TestBench bench{sender, desk.log, [] { return qint64{1'772'366'400'000}; }};
        EventFiles files{maker};
    };
    EventServices services()
    {
        Desk &desk = m_world->desk;
        return {desk.log,       desk.webhooks,    desk.drafts,      m_world->samples, desk.credentials,
                desk.secrets,   desk.sandboxes,   desk.preferences, desk.desk,        m_world->bench,
                m_world->files, m_world->chooser, m_world->asker};
    }
    void act(EventActions::Deed deed) { m_page->findChild<EventActions *>()->action(deed)->trigger(); }
    void choose(std::initializer_list<int> rows);
    template<typename Kind = QWidget> Kind *part(const QString &name) const { return m_page->findChild<Kind *>(name); }
    QDialog *dialog() const;
    QString lastNotice(QSignalSpy &spy) const
    {
        return spy.isEmpty() ? QString{} : spy.last().at(0).value<Notice>().text;
    }
    /// A webhook that reads what it receives, and an event of it with a body that it can read.
    SmsWebhookRecord addWebhook();
    Exchange readableStop(const SmsWebhookRecord &webhook, const QString &requestId) const;

    std::unique_ptr<World> m_world;
    EventLog *m_log = nullptr;
    SandboxBook *m_sandboxes = nullptr;
    std::unique_ptr<EventLogPage> m_page;
    int m_received = 0;
};

void TestEventLogPage::init()
{
    m_received = 0;
    m_world = std::make_unique<World>();
    m_log = &m_world->desk.log;
    m_sandboxes = &m_world->desk.sandboxes;
    QVERIFY(m_world->samples.load());
    m_page = std::make_unique<EventLogPage>(services());
    m_page->resize(1000, 700);
    m_page->show();
}

void TestEventLogPage::cleanup()
{
    m_page.reset();
    m_world.reset();
}

void TestEventLogPage::choose(std::initializer_list<int> rows)
{
    table()->clearSelection();
    for (const int row : rows)
        table()->selectionModel()->select(table()->model()->index(row, 0),
                                          QItemSelectionModel::Select | QItemSelectionModel::Rows);
}

QDialog *TestEventLogPage::dialog() const
{
    QDialog *last = nullptr;
    for (QDialog *candidate : m_page->findChildren<QDialog *>()) {
        if (candidate->isVisible())
            last = candidate;
    }
    return last;
}

SmsWebhookRecord TestEventLogPage::addWebhook()
{
    m_world->desk.addCredential();
    const auto stored = m_world->desk.webhooks.submit({}, customInbound());
    return stored ? *stored : SmsWebhookRecord{};
}

Exchange TestEventLogPage::readableStop(const SmsWebhookRecord &webhook, const QString &requestId) const
{
    Exchange exchange = receivedStop(requestId);
    exchange.webhookId = webhook.id;
    exchange.url = ReceiverDesk::pathPrefix + webhook.id.toString(QUuid::WithoutBraces);
    exchange.requestBody = R"({"inboundMessage":"STOP","profileNumber":"+46701740612","requestId":")"
        + requestId.toUtf8() + R"(","originTimestamp":"2026-03-01T12:00:00Z","inboundNumber":"+46701740605"})";
    exchange.responseBody = R"({"decisions":[{"message":"STOP","match":"exact","category":"opt-out","keyword":"STOP",)"
                            R"("consent":"opted-out","reply":"Bye"}]})";
    return exchange;
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
    QCOMPARE(visible, (QStringList{u"Summary"_s, u"Request"_s, u"Answer"_s, u"Timing"_s, u"Connection"_s}));
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
    EventLogPage other(services());
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

void TestEventLogPage::searchingShowsWhatFits()
{
    receive(3);
    QVERIFY(m_log->append(sentRefused()));
    part<QLineEdit>(u"eventSearch"_s)->setText(u"stop"_s);
    QTRY_COMPARE(table()->model()->rowCount(), 3);
    m_page->findChild<QComboBox *>(u"directionFilter"_s)->setCurrentIndex(2);
    QCOMPARE(table()->model()->rowCount(), 0);
    part<QLineEdit>(u"eventSearch"_s)->clear();
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    QVERIFY(!part(u"clearFilters"_s)->isHidden());
    part<QPushButton>(u"clearFilters"_s)->click();
    QCOMPARE(table()->model()->rowCount(), 4);
    QVERIFY(part(u"clearFilters"_s)->isHidden());
    QCOMPARE(m_page->findChild<QComboBox *>(u"directionFilter"_s)->currentIndex(), 0);
}

void TestEventLogPage::theNumberOfHitsIsCountedAlong()
{
    receive(2);
    QVERIFY(m_log->append(sentRefused()));
    EventFilter filter;
    filter.direction = Direction::Received;
    m_page->setFilter(filter);
    const auto says = [this](const QString &text) {
        for (const QLabel *label : m_page->findChildren<QLabel *>()) {
            if (label->text() == text)
                return true;
        }
        return false;
    };
    QTRY_VERIFY(says(u"2 of 3 event(s)"_s));
    receive(1);
    QVERIFY(says(u"3 of 4 event(s)"_s));
    QVERIFY(m_log->append(sentRefused()));
    QVERIFY(says(u"3 of 5 event(s)"_s));
}

void TestEventLogPage::nothingFoundOffersToClear()
{
    receive(1);
    EventFilter filter;
    filter.pinnedOnly = true;
    m_page->setFilter(filter);
    QVERIFY(!table()->isVisible());
    QPushButton *clear = nullptr;
    for (QPushButton *button : m_page->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text() == u"Clear filters"_s && button->objectName().isEmpty())
            clear = button;
    }
    QVERIFY(clear);
    clear->click();
    QVERIFY(table()->isVisible());
}

void TestEventLogPage::theFilterIsKeptWhileOneMoves()
{
    receive(1);
    EventFilter filter;
    filter.status = {StatusFilter::Class, 2};
    m_page->setFilter(filter);
    m_page->hide();
    m_page->show();
    QCOMPARE(m_page->filter(), filter);
    const auto other = m_sandboxes->add({0, u"Luma"_s, u"stage"_s, false});
    QVERIFY(m_sandboxes->setCurrent(other->id));
    QVERIFY(m_page->filter().isEmpty());
}

void TestEventLogPage::rareFiltersAreBehindMore()
{
    receive(1);
    QVERIFY(!part(u"vendorFilter"_s)->isVisible());
    part<QPushButton>(u"moreFilters"_s)->click();
    QVERIFY(part(u"vendorFilter"_s)->isVisible());
    part<QPushButton>(u"moreFilters"_s)->click();
    EventFilter filter;
    filter.number = u"4670"_s;
    m_page->setFilter(filter);
    // What filters is in sight.
    QVERIFY(part(u"numberFilter"_s)->isVisible());
    QCOMPARE(part<QLineEdit>(u"numberFilter"_s)->text(), u"4670"_s);
}

void TestEventLogPage::pinsAreSetAndTakenAway()
{
    receive(3);
    choose({0, 2});
    act(EventActions::Pin);
    QVERIFY(m_log->exchange(3)->pinned);
    QVERIFY(m_log->exchange(1)->pinned);
    QVERIFY(!m_log->exchange(2)->pinned);
    act(EventActions::Pin);
    QVERIFY(!m_log->exchange(3)->pinned);
    table()->selectRow(1);
    auto *pin = part<QToolButton>(u"pinEvent"_s);
    QVERIFY(!pin->isChecked());
    pin->click();
    QVERIFY(m_log->exchange(2)->pinned);
    QVERIFY(pin->isChecked());
}

void TestEventLogPage::aNoteIsWrittenInPlace()
{
    receive(1);
    table()->selectRow(0);
    auto *note = part<QLineEdit>(u"eventNote"_s);
    note->setText(u" Ask Kim "_s);
    Q_EMIT note->editingFinished();
    QCOMPARE(m_log->exchange(1)->note, u"Ask Kim"_s);
    QCOMPARE(note->text(), u"Ask Kim"_s);
    note->clear();
    Q_EMIT note->editingFinished();
    QVERIFY(m_log->exchange(1)->note.isEmpty());
}

void TestEventLogPage::deletedRowsComeBack()
{
    receive(4);
    QSignalSpy noticed(m_page.get(), &EventLogPage::noticed);
    choose({0, 1});
    act(EventActions::Remove);
    QCOMPARE(table()->model()->rowCount(), 2);
    QVERIFY(details()->isHidden());
    const Notice notice = noticed.last().at(0).value<Notice>();
    QVERIFY(notice.undoes);
    QVERIFY(notice.text.contains(u"2 "_s));
    notice.action();
    QCOMPARE(table()->model()->rowCount(), 4);
    QCOMPARE(table()->model()->index(0, 0).data(EventLogModel::IdRole).toLongLong(), 4);
}

void TestEventLogPage::theKeyDeletesTheChosen()
{
    receive(2);
    table()->selectRow(0);
    QApplication::setActiveWindow(m_page.get());
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Delete);
    QCOMPARE(table()->model()->rowCount(), 1);
}

void TestEventLogPage::theChosenStayChosenWhenTheListIsReadAnew()
{
    receive(5);
    table()->selectRow(2);
    Q_EMIT m_log->reset();
    QCOMPARE(table()->selectionModel()->selectedRows().size(), 1);
    QCOMPARE(table()->selectionModel()->selectedRows().first().row(), 2);
    QVERIFY(!details()->isHidden());
    EventFilter sent;
    sent.direction = Direction::Sent;
    m_page->setFilter(sent);
    QVERIFY(details()->isHidden());
}

void TestEventLogPage::aCommandIsCopiedWithoutSecrets()
{
    Exchange exchange = receivedStop(u"1"_s);
    exchange.requestHeaders += {{"Authorization", "Bearer geheim"}};
    QVERIFY(m_log->append(exchange));
    table()->selectRow(0);
    act(EventActions::CopyForPosix);
    const QString posix = QApplication::clipboard()->text();
    QVERIFY(posix.contains(u"curl"_s));
    QVERIFY(posix.contains(u"/journey/webhooks/ingest/"_s));
    QVERIFY(!posix.contains(u"geheim"_s));
    act(EventActions::CopyForPowerShell);
    QVERIFY(QApplication::clipboard()->text() != posix);
    QVERIFY(!QApplication::clipboard()->text().contains(u"geheim"_s));
}

void TestEventLogPage::editingGoesToTheHarness()
{
    const SmsWebhookRecord webhook = addWebhook();
    QVERIFY(!webhook.id.isNull());
    Exchange exchange = readableStop(webhook, u"r-1"_s);
    exchange.requestHeaders += {{"Authorization", "Bearer geheim"}};
    QVERIFY(m_log->append(exchange));
    QSignalSpy asked(m_page.get(), &EventLogPage::composeRequested);
    table()->selectRow(0);
    act(EventActions::EditAndResend);
    QCOMPARE(asked.size(), 1);
    const auto request = asked.first().at(0).value<ComposedRequest>();
    QCOMPARE(request.target.kind, TargetKind::Receiver);
    QCOMPARE(request.target.webhookId, webhook.id);
    QCOMPARE(request.body.text, QString::fromUtf8(exchange.requestBody));
    QVERIFY(asked.first().at(1).toString().contains(u"Authorization"_s));
}

void TestEventLogPage::aBodyThatIsNoTextIsNotEdited()
{
    Exchange exchange = receivedStop(u"1"_s);
    exchange.requestBody = "\xff\xfe";
    QVERIFY(m_log->append(exchange));
    QSignalSpy asked(m_page.get(), &EventLogPage::composeRequested);
    QSignalSpy noticed(m_page.get(), &EventLogPage::noticed);
    table()->selectRow(0);
    act(EventActions::EditAndResend);
    QCOMPARE(asked.size(), 0);
    QCOMPARE(noticed.last().at(0).value<Notice>().tone, Tone::Negative);
}

void TestEventLogPage::aTestExpectsWhatWasAnswered()
{
    const SmsWebhookRecord webhook = addWebhook();
    QVERIFY(m_log->append(readableStop(webhook, u"r-1"_s)));
    QSignalSpy asked(m_page.get(), &EventLogPage::composeRequested);
    const qsizetype samples = m_world->samples.records().size();
    table()->selectRow(0);
    act(EventActions::MakeTest);
    QCOMPARE(asked.size(), 1);
    const auto request = asked.first().at(0).value<ComposedRequest>();
    QCOMPARE(request.expectations.size(), 5);
    QCOMPARE(request.expectations.first().statuses, (QList<StatusRange>{{200, 200}}));
    // Each run is another event.
    QCOMPARE(request.body.source, BodySource::Sample);
    QCOMPARE(m_world->samples.records().size(), samples + 1);
    QCOMPARE(m_world->samples.records().last().event.name, request.body.sampleName);
}

void TestEventLogPage::withoutAnAnswerThereIsNoTest()
{
    QVERIFY(m_log->append(sentRefused()));
    table()->selectRow(0);
    QVERIFY(!m_page->findChild<EventActions *>()->action(EventActions::MakeTest)->isEnabled());
    QVERIFY(m_page->findChild<EventActions *>()->action(EventActions::Replay)->isEnabled());
}

void TestEventLogPage::aReplaySendsTheSameBytes()
{
    QVERIFY(m_world->desk.desk.start());
    Exchange exchange = receivedStop(u"1"_s);
    exchange.requestBody = QByteArray{"{\"a\" :1}\r\n\xff", 11};
    QVERIFY(m_log->append(exchange));
    table()->selectRow(0);
    part<QPushButton>(u"replayEvent"_s)->click();
    QVERIFY(dialog());
    QVERIFY(!dialog()->findChild<QRadioButton *>(u"signedAnew"_s)->isEnabled());
    QVERIFY(m_world->sender.requests.isEmpty());
    dialog()->findChild<QPushButton *>(u"startReplay"_s)->click();
    QCOMPARE(m_world->sender.requests.size(), 1);
    const OutboundRequest &request = m_world->sender.requests.first();
    QCOMPARE(request.body, exchange.requestBody);
    QCOMPARE(request.headers, (HeaderList{{"content-type", "application/json"}}));
    QVERIFY(request.url.startsWith(u"http://127.0.0.1:"_s));
    QVERIFY(request.url.endsWith(exchange.url));
}

void TestEventLogPage::aReplayIsAnnouncedAndInTheLog()
{
    QVERIFY(m_log->append(sentRefused()));
    QSignalSpy noticed(m_page.get(), &EventLogPage::noticed);
    table()->selectRow(0);
    act(EventActions::Replay);
    dialog()->findChild<QPushButton *>(u"startReplay"_s)->click();
    m_world->sender.answer(200, "{}");
    QTRY_COMPARE(noticed.last().at(0).value<Notice>().tone, Tone::Positive);
    QCOMPARE(m_log->count(), 2);
    noticed.last().at(0).value<Notice>().action();
    QCOMPARE(details()->exchangeId(), 2);
    QCOMPARE(m_log->exchange(2)->status, 200);
}

void TestEventLogPage::aSignedReplayIsSigned()
{
    const SmsWebhookRecord webhook = addWebhook();
    SignatureRule rule;
    rule.settings.scheme = SigningScheme::StandardWebhooks;
    rule.secret = Secret{"whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"};
    QVERIFY(m_world->desk.desk.setSignatureRule(webhook.id, rule));
    QVERIFY(m_world->desk.desk.start());
    QVERIFY(m_log->append(readableStop(webhook, u"r-1"_s)));
    table()->selectRow(0);
    act(EventActions::Replay);
    auto *anew = dialog()->findChild<QRadioButton *>(u"signedAnew"_s);
    QVERIFY(anew->isEnabled());
    anew->setChecked(true);
    dialog()->findChild<QPushButton *>(u"startReplay"_s)->click();
    QCOMPARE(m_world->sender.requests.size(), 1);
    QVERIFY(!headerValue(m_world->sender.requests.first().headers, "webhook-signature").isEmpty());
}

void TestEventLogPage::productionWantsItsNameBeforeAReplay()
{
    const auto production = m_sandboxes->add({0, u"Luma"_s, u"prod"_s, true});
    QVERIFY(m_sandboxes->setCurrent(production->id));
    QVERIFY(m_log->append(sentRefused()));
    table()->selectRow(0);
    act(EventActions::Replay);
    dialog()->findChild<QPushButton *>(u"startReplay"_s)->click();
    QCOMPARE(m_world->asker.words, QStringList{u"prod"_s});
    QVERIFY(m_world->sender.requests.isEmpty());
    m_world->asker.typed = true;
    act(EventActions::Replay);
    dialog()->findChild<QPushButton *>(u"startReplay"_s)->click();
    QCOMPARE(m_world->sender.requests.size(), 1);
}

void TestEventLogPage::theReceiverMustRunForItsReplays()
{
    receive(1);
    QSignalSpy noticed(m_page.get(), &EventLogPage::noticed);
    table()->selectRow(0);
    act(EventActions::Replay);
    QVERIFY(!dialog());
    const Notice notice = noticed.last().at(0).value<Notice>();
    QCOMPARE(notice.tone, Tone::Negative);
    notice.action();
    QVERIFY(m_world->desk.desk.isRunning());
    act(EventActions::Replay);
    QVERIFY(dialog());
}

void TestEventLogPage::twoEventsAreComparedByStructure()
{
    Exchange first = receivedStop(u"1"_s);
    first.requestBody = R"({"a": 1, "b": "x"})";
    Exchange second = receivedStop(u"1"_s);
    second.requestBody = R"({"b":"y","a":1.0})";
    QVERIFY(m_log->append(first));
    QVERIFY(m_log->append(second));
    const QAction *compare = m_page->findChild<EventActions *>()->action(EventActions::Compare);
    choose({0});
    QVERIFY(!compare->isEnabled());
    choose({0, 1});
    QVERIFY(compare->isEnabled());
    act(EventActions::Compare);
    QVERIFY(dialog());
    auto *rows = dialog()->findChild<ComparisonTable *>();
    QCOMPARE(rows->differences(), 1);
    dialog()->findChild<QCheckBox *>(u"differencesOnly"_s)->setChecked(true);
    QCOMPARE(rows->rowCount(), 2); // the section and its row
    QCOMPARE(rows->item(1, 0)->text(), u"/b"_s);
    QCOMPARE(rows->item(1, 1)->text(), u"\"x\""_s);
}

void TestEventLogPage::anotherConfigurationIsTriedOut()
{
    SmsWebhookRecord webhook = addWebhook();
    QVERIFY(m_log->append(readableStop(webhook, u"r-1"_s)));
    SmsWebhook changed = webhook.webhook;
    changed.keywordCategories[1].keywords = {u"QUIT"_s};
    changed.keywordCategories[1].fuzzyLogic = false;
    QVERIFY(m_world->desk.webhooks.submit(webhook.id, changed));
    table()->selectRow(0);
    act(EventActions::Rerun);
    QVERIFY(dialog());
    QVERIFY(dialog()->findChild<ComparisonTable *>()->differences() > 0);
    QCOMPARE(m_log->count(), 1);
    QVERIFY(!dialog()->findChild<QComboBox *>(u"rerunState"_s)->isEnabled());
}

void TestEventLogPage::theEditedConfigurationIsOnOffer()
{
    const SmsWebhookRecord webhook = addWebhook();
    QVERIFY(m_log->append(readableStop(webhook, u"r-1"_s)));
    SmsWebhook edited = webhook.webhook;
    edited.keywordCategories[1].replyMessage = u"Another reply."_s;
    QVERIFY(m_world->desk.drafts.keep({DraftKind::Webhook,
                                       webhook.id.toString(QUuid::WithoutBraces),
                                       toRevisionDocument(edited),
                                       webhook.revision,
                                       {}}));
    table()->selectRow(0);
    act(EventActions::Rerun);
    auto *state = dialog()->findChild<QComboBox *>(u"rerunState"_s);
    QCOMPARE(state->count(), 2);
    QCOMPARE(state->currentIndex(), 1);
    bool shown = false;
    auto *rows = dialog()->findChild<ComparisonTable *>();
    for (int row = 0; row < rows->rowCount(); ++row)
        shown = shown || (rows->item(row, 2) && rows->item(row, 2)->text() == u"Another reply."_s);
    QVERIFY(shown);
}

void TestEventLogPage::whatIsShownIsExported()
{
    receive(2);
    QVERIFY(m_log->append(sentRefused()));
    EventFilter filter;
    filter.direction = Direction::Received;
    m_page->setFilter(filter);
    m_world->chooser.newFile = u"/tmp/events.jsonl"_s;
    QSignalSpy noticed(m_page.get(), &EventLogPage::noticed);
    part<QPushButton>(u"exportEvents"_s)->click();
    QVERIFY(dialog());
    dialog()->findChild<QCheckBox *>(u"exportMask"_s)->setChecked(true);
    dialog()->findChild<QPushButton *>(u"exportStart"_s)->click();
    QTRY_VERIFY(m_world->maker.files.contains(m_world->chooser.newFile));
    QTRY_COMPARE(noticed.size(), 1);
    const QByteArray written = m_world->maker.files.value(m_world->chooser.newFile);
    QCOMPARE(written.count('\n'), 2);
    QVERIFY(!written.contains("46701740612"));
}

void TestEventLogPage::aFailedExportIsTold()
{
    receive(1);
    m_world->chooser.newFile = u"/tmp/events.jsonl"_s;
    m_world->maker.fullDisk = Error{u"The disk is full."_s, {}};
    QSignalSpy noticed(m_page.get(), &EventLogPage::noticed);
    part<QPushButton>(u"exportEvents"_s)->click();
    dialog()->findChild<QPushButton *>(u"exportStart"_s)->click();
    QTRY_COMPARE(noticed.size(), 1);
    QCOMPARE(lastNotice(noticed), u"The disk is full."_s);
    QVERIFY(m_world->maker.files.isEmpty());
    QTRY_COMPARE(m_world->maker.given, 1);
    m_world->maker.fullDisk.reset();
    m_world->maker.refusal = Error{u"No such folder."_s, {}};
    QTRY_VERIFY(!dialog());
    part<QPushButton>(u"exportEvents"_s)->click();
    dialog()->findChild<QPushButton *>(u"exportStart"_s)->click();
    QCOMPARE(lastNotice(noticed), u"No such folder."_s);
}

void TestEventLogPage::numbersAreMaskedEverywhere()
{
    Exchange exchange = receivedStop(u"1"_s);
    exchange.requestBody = R"({"profileNumber": "+46701740612"})";
    QVERIFY(m_log->append(exchange));
    part<QCheckBox>(u"maskNumbers"_s)->setChecked(true);
    table()->selectRow(0);
    const auto shown = [this] {
        QString text = table()->model()->index(0, EventLogModel::FromColumn).data().toString();
        for (const MessageView *view : details()->findChildren<MessageView *>())
            text += view->shownText();
        const auto *fields = details()->findChild<FieldsView *>();
        for (int row = 0; row < fields->rowCount(); ++row)
            text += fields->item(row, 1)->text() + fields->item(row, 2)->text();
        return text;
    };
    QVERIFY(!shown().contains(u"701740612"_s));
    // The wish outlives the window.
    EventLogPage other(services());
    QVERIFY(other.findChild<QCheckBox *>(u"maskNumbers"_s)->isChecked());
    part<QCheckBox>(u"maskNumbers"_s)->setChecked(false);
    QVERIFY(shown().contains(u"701740612"_s));
    // What is done with an event is done with the whole of it.
    part<QCheckBox>(u"maskNumbers"_s)->setChecked(true);
    QSignalSpy asked(m_page.get(), &EventLogPage::sampleRequested);
    part<QPushButton>(u"makeSample"_s)->click();
    QCOMPARE(asked.first().at(0).toByteArray(), exchange.requestBody);
}

void TestEventLogPage::aMaskedNoteIsNotWrittenOver()
{
    Exchange exchange = receivedStop(u"1"_s);
    exchange.note = u"Call +46701740612"_s;
    QVERIFY(m_log->append(exchange));
    part<QCheckBox>(u"maskNumbers"_s)->setChecked(true);
    table()->selectRow(0);
    auto *note = part<QLineEdit>(u"eventNote"_s);
    QVERIFY(!note->text().contains(u"701740612"_s));
    QVERIFY(note->isReadOnly());
    Q_EMIT note->editingFinished();
    QCOMPARE(m_log->exchange(1)->note, exchange.note);
}

QTEST_MAIN(TestEventLogPage)
#include "tst_eventlogpage.moc"
