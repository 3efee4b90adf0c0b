// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/providergallery.h"
#include "models/ports/eventreceiver.h"
#include "models/state/connectioncheck.h"
#include "models/state/credentialbook.h"
#include "models/state/datadesk.h"
#include "models/state/draftbook.h"
#include "models/state/eventfiles.h"
#include "models/state/exceptionbook.h"
#include "models/state/feedbackbook.h"
#include "models/state/profilebook.h"
#include "models/state/receiverbook.h"
#include "models/state/replybook.h"
#include "models/state/requestbook.h"
#include "models/state/requestfiles.h"
#include "models/state/samplebook.h"
#include "models/state/samplefiles.h"
#include "models/state/sandboxcopies.h"
#include "models/state/scriptfiles.h"
#include "models/state/testbench.h"
#include "models/state/webhookfiles.h"
#include "tests/support/fakedatacare.h"
#include "tests/support/fakeexceptionstore.h"
#include "tests/support/fakefeedbackstore.h"
#include "tests/support/fakefilemaker.h"
#include "tests/support/fakefiles.h"
#include "tests/support/fakestores.h"
#include "tests/support/sampleexchanges.h"
#include "tests/support/samplewebhooks.h"
#include "tests/support/walk.h"
#include "ui/events/eventlogpage.h"
#include "ui/parts/asker.h"
#include "ui/parts/card.h"
#include "ui/shell/helpdialogs.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/railitem.h"
#include "ui/shell/receiverfoot.h"
#include "ui/shell/sandboxbutton.h"
#include "ui/shell/topbar.h"
#include "ui/shell/welcomepage.h"
#include "ui/webhooks/webhookspage.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTableWidget>
#include <QTest>

using namespace Hookbench;
using namespace Hookbench::Testing;
using namespace Qt::StringLiterals;

namespace {

/// A receiver whose port can be taken.
class FakeReceiver : public EventReceiver
{
public:
    Result<quint16> start(quint16 port, Handler) override
    {
        if (port == taken)
            return Error{u"Port 8025 is taken by another program."_s, u"EADDRINUSE"_s};
        m_port = port == 0 ? 40'000 : port;
        return m_port;
    }
    void stop() override { m_port = 0; }
    quint16 port() const override { return m_port; }

    quint16 taken = 1;

private:
    quint16 m_port = 0;
};

/// Sends nothing.
class FakeSender : public EventSender
{
public:
    QFuture<Exchange> send(const OutboundRequest &) override { return {}; }
    std::unique_ptr<SendSeries> sendMany(SendPlan) override { return nullptr; }
};

/// Answers as it was told.
class FakeAsker : public Asker
{
public:
    void askLeave(QWidget *, const QString &, std::function<void(Leave)> answer) override
    {
        ++asked;
        answer(leave);
    }
    void ask(QWidget *, const QString &, const QString &, const QString &, std::function<void(bool)> answer) override
    {
        answer(true);
    }
    void askTyped(QWidget *, const QString &, const QString &, std::function<void(bool)> answer) override
    {
        answer(true);
    }

    Leave leave = Leave::Stay;
    int asked = 0;
};

SmsWebhook feedbackWebhook(const QString &name)
{
    SmsWebhook webhook;
    webhook.name = name;
    webhook.vendor = Vendor::Infobip;
    webhook.type = WebhookType::Feedback;
    return webhook;
}

} // namespace

class TestShell : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Theme::Light); }
    void init();
    void cleanup();

    void theFirstWindowFitsItsScreen();
    void aFreshSandboxIsWelcomed();
    void theWelcomeEndsWithTheFirstWebhook();
    void theDemoIsLoadedAndTold();
    void aFailedDemoIsTold();
    void theReceiverSaysItsPort();
    void aTakenPortIsToldWithAWayOut();
    void theReceiverStopsAndStartsAtTheFoot();
    void unreadEventsAreCountedUntilLookedAt();
    void railEntriesHaveKeys();
    void foldedGroupsAndTheHiddenRailAreRemembered();
    void productionIsFramed();
    void theSandboxIsSwitchedInTheTopBar();
    void theLanguageIsStoredAndAnnounced();
    void theThemeIsStoredAndApplied();
    void choicesThatCannotBeStoredAreTold();
    void aChangedFormHoldsTheWindow();
    void theWindowIsRemembered();
    void f6WalksTheParts();
    void f6ComesBackToWhereOneWas();
    void escapeClosesTheMessage();
    void escapeClosesAnOpenListAndNotThePage();
    void undoKeysTakeBackWhatTheMessageOffers();
    void anAnsweredMessageGivesTheFocusToThePage();
    void helpSaysWhereDataLives();
    void allKeysAreListed();
    void f1WithoutAFieldListsTheKeys();
    void aFailingLogIsTold();
    void everythingSpeaksTheNewLanguage();
    void everyStopHasAName();
    void nothingWaitsForWebhooksThatAreBeingRead();

private:
    void openWindow();
    QWidget *page() const;
    RailItem *railItem(const QString &text) const;
    void startForm();

    struct World
    {
        explicit World(ReadMany wanted = ReadMany::AtOnce)
            : readMany{wanted}
        {
        }
        ReadMany readMany;
        FakeSandboxStore sandboxStore;
        FakeCredentialStore credentialStore;
        FakeWebhookStore webhookStore;
        FakeEventStore eventStore;
        FakePreferencesStore preferencesStore;
        FakeDraftStore draftStore;
        FakeExceptionStore exceptionStore;
        FakeReplyStore replyStore;
        FakeReceiver receiver;
        FakeSender sender;
        FakeAsker asker;
        Clock clock = [] { return qint64(1'772'366'400'000); };
        PreferencesBook preferences{preferencesStore};
        SandboxBook sandboxes{sandboxStore, preferencesStore};
        FakeSecretStore secretStore;
        SecretBook secrets{secretStore};
        CredentialBook credentials{credentialStore, sandboxes, secrets, [] { return qint64{0}; },
                                   [] { return QString{}; }};
        WebhookBook webhooks{webhookStore, sandboxes, credentials, clock, [] { return u"Åsa"_s; }, readMany};
        EventLog log{eventStore, sandboxes};
        DraftBook drafts{draftStore, sandboxes, clock};
        ExceptionBook exceptions{exceptionStore};
        ReplyBook replies{replyStore};
        SampleBook samples{{}};
        FakeProfileStore profileStore;
        ProfileBook profiles{{}, profileStore, sandboxes, clock, [] { return u"Åsa"_s; }};
        ProviderGallery gallery{{}, {}};
        ReceiverDesk desk{receiver, webhooks, log, preferences, clock};
        ReceiverBook receiverBook{desk, preferences, webhooks, credentials, secrets, {}};
        TestBench bench{sender, log, clock};
        FakeFiles files;
        WebhookFiles webhookFiles{files, webhooks};
        SampleFiles sampleFiles{files};
        ScriptFiles scriptFiles{files};
        RequestFiles requestFiles{files};
        FakeFileMaker fileMaker;
        EventFiles eventFiles{fileMaker};
        FakeRequestStore requestStore;
        FakeFeedbackStore feedbackStore;
        FeedbackBook feedback{feedbackStore, sandboxes, secrets, [] { return qint64{1}; }, [] { return QString{}; }};
        RequestBook requests{requestStore, sandboxes, [] { return qint64{1}; }, [] { return QString{}; }};
        SandboxCopies copies{webhookStore, credentialStore, sandboxes, webhooks, clock, [] { return u"Åsa"_s; }};
        ConnectionCheck connections{sender, secrets, clock};
        FakeDataCare care;
        DataDesk data{care, preferences, sandboxes, log, clock};
        std::function<Result<>()> loadDemo = [] { return Result<>{}; };
    };
    std::unique_ptr<World> m_world;
    std::unique_ptr<MainWindow> m_window;
};

void TestShell::init()
{
    m_world = std::make_unique<World>();
    QVERIFY(m_world->preferences.load());
    QVERIFY(m_world->sandboxes.load());
    QVERIFY(m_world->credentials.load());
    QVERIFY(m_world->webhooks.load());
    openWindow();
}

void TestShell::cleanup()
{
    m_window.reset();
    m_world.reset();
    applyTheme(*qApp, Theme::Light);
}

void TestShell::openWindow()
{
    World &w = *m_world;
    m_window.reset();
    m_window = std::make_unique<MainWindow>(Services{.sandboxes = w.sandboxes,
                                                     .secrets = w.secrets,
                                                     .credentials = w.credentials,
                                                     .webhooks = w.webhooks,
                                                     .files = w.webhookFiles,
                                                     .copies = w.copies,
                                                     .drafts = w.drafts,
                                                     .replies = w.replies,
                                                     .log = w.log,
                                                     .preferences = w.preferences,
                                                     .samples = w.samples,
                                                     .profiles = w.profiles,
                                                     .sampleFiles = w.sampleFiles,
                                                     .scriptFiles = w.scriptFiles,
                                                     .requests = w.requests,
                                                     .exports = w.requestFiles,
                                                     .eventFiles = w.eventFiles,
                                                     .feedback = w.feedback,
                                                     .gallery = w.gallery,
                                                     .desk = w.desk,
                                                     .receiver = w.receiverBook,
                                                     .bench = w.bench,
                                                     .connections = w.connections,
                                                     .data = w.data,
                                                     .exceptions = w.exceptions,
                                                     .asker = w.asker,
                                                     .loadDemo = [&w] { return w.loadDemo(); },
                                                     .databasePath = u"/home/asa/hookbench.sqlite"_s,
                                                     .systemName = u"asa"_s,
                                                     .keywordPacks = {}});
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_window->startReceiver();
}

QWidget *TestShell::page() const
{
    const QList<QWidget *> pages{m_window->findChild<WelcomePage *>(), m_window->findChild<WebhooksPage *>(),
                                 m_window->findChild<EventLogPage *>()};
    for (QWidget *candidate : pages) {
        if (candidate->isVisible())
            return candidate;
    }
    return nullptr;
}

RailItem *TestShell::railItem(const QString &text) const
{
    for (RailItem *item : m_window->findChildren<RailItem *>()) {
        if (item->text() == text)
            return item;
    }
    return nullptr;
}

/// A new form with something typed into it.
void TestShell::startForm()
{
    QTest::keyClick(m_window.get(), Qt::Key_N, Qt::ControlModifier);
    auto *webhooks = m_window->findChild<WebhooksPage *>();
    for (QLineEdit *edit : webhooks->findChildren<QLineEdit *>()) {
        if (edit->isVisible() && edit->accessibleName() == u"Name"_s)
            QTest::keyClicks(edit, u"Luma"_s);
    }
    QVERIFY(webhooks->isModified());
}

void TestShell::theFirstWindowFitsItsScreen()
{
    QCOMPARE(MainWindow::firstSize({1920, 1080}), (QSize{1280, 800}));
    // With a panel and the window's own frame 1280 x 800 would hang over the edge.
    QCOMPARE(MainWindow::firstSize({1280, 773}), (QSize{1272, 733}));
    QCOMPARE(MainWindow::firstSize({640, 480}), (QSize{1280, 800}));
}

void TestShell::aFreshSandboxIsWelcomed()
{
    auto *welcome = qobject_cast<WelcomePage *>(page());
    QVERIFY(welcome);
    QVERIFY(welcome->isAncestorOf(m_window->focusWidget()));
    bool said = false;
    for (const QLabel *label : welcome->findChildren<QLabel *>())
        said = said || label->text().contains(u"/home/asa/hookbench.sqlite"_s);
    QVERIFY(said);
}

void TestShell::theWelcomeEndsWithTheFirstWebhook()
{
    QVERIFY(m_world->webhooks.submit({}, feedbackWebhook(u"Luma reports"_s)));
    QVERIFY(qobject_cast<WebhooksPage *>(page()));
    QVERIFY(m_world->webhooks.remove(m_world->webhooks.webhooks().constFirst().id));
    // The list says what to do itself, and Undo is in sight.
    QVERIFY(qobject_cast<WebhooksPage *>(page()));
}

void TestShell::theDemoIsLoadedAndTold()
{
    m_world->loadDemo = [this]() -> Result<> {
        if (const auto made = m_world->webhooks.submit({}, feedbackWebhook(u"Luma reports"_s)); !made)
            return made.error();
        return {};
    };
    m_window->findChild<WelcomePage *>()->findChildren<QPushButton *>().constFirst()->click();
    QVERIFY(qobject_cast<WebhooksPage *>(page()));
    QVERIFY(m_window->message().contains(u"demo sandbox"_s));
}

void TestShell::aFailedDemoIsTold()
{
    m_world->loadDemo = [] { return Result<>{diskFull()}; };
    m_window->findChild<WelcomePage *>()->findChildren<QPushButton *>().constFirst()->click();
    QCOMPARE(m_window->message(), diskFull().summary);
    QVERIFY(qobject_cast<WelcomePage *>(page()));
}

void TestShell::theReceiverSaysItsPort()
{
    QCOMPARE(m_world->desk.port(), quint16(8025));
    QCOMPARE(m_window->findChild<ReceiverFoot *>()->findChild<StatusWord *>()->word(), u"Receiver on :8025"_s);
}

void TestShell::aTakenPortIsToldWithAWayOut()
{
    m_world->desk.stop();
    m_world->receiver.taken = 8025;
    openWindow();
    auto *state = m_window->findChild<ReceiverFoot *>()->findChild<StatusWord *>();
    QTRY_COMPARE(state->word(), u"Port 8025 taken"_s);
    QVERIFY(!m_window->message().isEmpty());
    QPushButton *way = nullptr;
    for (QPushButton *button : m_window->findChildren<QPushButton *>()) {
        if (button->text() == u"Use a free port"_s)
            way = button;
    }
    QVERIFY(way);
    way->click();
    QCOMPARE(state->word(), u"Receiver on :40000"_s);
    QVERIFY(m_window->message().isEmpty());
}

void TestShell::theReceiverStopsAndStartsAtTheFoot()
{
    auto *foot = m_window->findChild<ReceiverFoot *>();
    auto *button = foot->findChild<QToolButton *>();
    QCOMPARE(button->accessibleName(), u"Stop the receiver"_s);
    button->click();
    QCOMPARE(foot->findChild<StatusWord *>()->word(), u"Receiver off"_s);
    QCOMPARE(button->accessibleName(), u"Start the receiver"_s);
    button->click();
    QVERIFY(m_world->desk.isRunning());
}

void TestShell::unreadEventsAreCountedUntilLookedAt()
{
    QVERIFY(m_world->log.append(receivedStop(u"one"_s)));
    QVERIFY(m_world->log.append(receivedStop(u"two"_s)));
    RailItem *item = railItem(u"Event log"_s);
    QVERIFY(item->accessibleName().contains(u"2"_s));
    item->click();
    QVERIFY(qobject_cast<EventLogPage *>(page()));
    QCOMPARE(item->accessibleName(), u"Event log"_s);
    QVERIFY(m_world->log.append(receivedStop(u"three"_s)));
    QCOMPARE(item->accessibleName(), u"Event log"_s);
}

void TestShell::railEntriesHaveKeys()
{
    const QList<RailEntry> entries = ChannelRail::entries();
    // There are no more keys than digits.
    QCOMPARE(ChannelRail::keyOf(10), QKeySequence{});
    for (int i = 0; i < std::min<int>(10, int(entries.size())); ++i) {
        QTest::keyClick(m_window.get(), i == 9 ? Qt::Key_0 : Qt::Key(Qt::Key_1 + i), Qt::ControlModifier);
        for (const RailEntry entry : entries)
            QCOMPARE(railItem(ChannelRail::name(entry))->isChecked(), entry == entries.at(i));
        QVERIFY(m_window->windowTitle().startsWith(ChannelRail::name(entries.at(i))));
    }
    QTest::keyClick(m_window.get(), Qt::Key_6, Qt::ControlModifier);
    QVERIFY(qobject_cast<EventLogPage *>(page()));
    QTest::keyClick(m_window.get(), Qt::Key_4, Qt::ControlModifier);
    QVERIFY(!qobject_cast<EventLogPage *>(page()));
    QVERIFY(railItem(u"SMS Webhooks"_s)->isChecked());
}

void TestShell::foldedGroupsAndTheHiddenRailAreRemembered()
{
    auto *rail = m_window->findChild<ChannelRail *>();
    const int wide = rail->width();
    auto *heading = rail->findChildren<RailHeading *>().at(2);
    heading->click();
    QVERIFY(!railItem(u"Event log"_s)->isVisible());
    rail->findChild<QToolButton *>()->click();
    QVERIFY(!m_world->preferencesStore.stored.railShown);
    QTRY_VERIFY(rail->width() < wide / 2);
    openWindow();
    rail = m_window->findChild<ChannelRail *>();
    QVERIFY(!rail->isShown());
    QCOMPARE(rail->folded(), u"test"_s);
    QVERIFY(!railItem(u"SMS Webhooks"_s)->isVisible());
    rail->findChild<QToolButton *>()->click();
    QVERIFY(railItem(u"SMS Webhooks"_s)->isVisible());
    QVERIFY(!railItem(u"Event log"_s)->isVisible());
}

void TestShell::productionIsFramed()
{
    const auto edge = [this] { return m_window->grab().toImage().pixelColor(1, 400); };
    QVERIFY(edge() != lightTokens().negative);
    const auto production = m_world->sandboxes.add({0, u"Luma AB"_s, u"prod"_s, true});
    QVERIFY(production);
    QVERIFY(m_world->sandboxes.setCurrent(production->id));
    QCOMPARE(edge().name(), lightTokens().negative.name());
    QVERIFY(m_window->windowTitle().contains(u"prod"_s));
    QVERIFY(m_window->findChild<SandboxButton *>()->accessibleName().contains(u"Production"_s));
}

void TestShell::theSandboxIsSwitchedInTheTopBar()
{
    const auto production = m_world->sandboxes.add({0, u"Luma AB"_s, u"prod & eu"_s, true});
    QVERIFY(production);
    QMenu *menu = m_window->findChild<SandboxButton *>()->menu();
    Q_EMIT menu->aboutToShow();
    QAction *wanted = nullptr;
    for (QAction *action : menu->actions()) {
        if (action->text() == u"prod && eu (production)"_s)
            wanted = action;
    }
    QVERIFY(wanted);
    QVERIFY(!wanted->isChecked());
    wanted->trigger();
    QCOMPARE(m_world->sandboxes.current().id, production->id);
}

void TestShell::theLanguageIsStoredAndAnnounced()
{
    QSignalSpy chosen(m_window.get(), &MainWindow::languageChosen);
    QStringList names;
    for (QAction *action : m_window->findChild<TopBar *>()->findChildren<QAction *>()) {
        if (action->data().toString() == u"sv"_s)
            action->trigger();
        if (QStringList{u"en"_s, u"fr"_s, u"sv"_s}.contains(action->data().toString()))
            names << action->text();
    }
    QCOMPARE(names, (QStringList{u"English"_s, u"Français"_s, u"Svenska"_s}));
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.at(0).at(0).toString(), u"sv"_s);
    QCOMPARE(m_world->preferencesStore.stored.language, u"sv"_s);
}

void TestShell::theThemeIsStoredAndApplied()
{
    auto *top = m_window->findChild<TopBar *>();
    Q_EMIT top->themeChosen(Theme::Dark);
    QCOMPARE(m_world->preferencesStore.stored.theme, Theme::Dark);
    QCOMPARE(QApplication::palette().color(QPalette::Window), darkTokens().page);
    QCoreApplication::processEvents();
    QCOMPARE(m_window->grab().toImage().pixelColor(1270, 400).name(), darkTokens().page.name());
}

void TestShell::choicesThatCannotBeStoredAreTold()
{
    m_world->preferencesStore.refusal = diskFull();
    Q_EMIT m_window->findChild<TopBar *>()->themeChosen(Theme::Dark);
    QCOMPARE(m_window->message(), diskFull().summary);
}

void TestShell::aChangedFormHoldsTheWindow()
{
    startForm();
    QVERIFY(!m_window->close());
    QVERIFY(m_window->isVisible());
    QCOMPARE(m_world->asker.asked, 1);
    railItem(u"Event log"_s)->click();
    QCOMPARE(m_world->asker.asked, 2);
    QVERIFY(qobject_cast<WebhooksPage *>(page()));
    QVERIFY(railItem(u"SMS Webhooks"_s)->isChecked());
    QVERIFY(!railItem(u"Event log"_s)->isChecked());
    m_world->asker.leave = Asker::Leave::Discard;
    m_window->close();
    QTRY_VERIFY(!m_window->isVisible());
}

void TestShell::theWindowIsRemembered()
{
    m_window->resize(1100, 720);
    m_window->close();
    QTRY_VERIFY(!m_window->isVisible());
    openWindow();
    QCOMPARE(m_window->size(), QSize(1100, 720));
}

void TestShell::f6WalksTheParts()
{
    const auto inside = [this](QWidget *part) { return part->isAncestorOf(QApplication::focusWidget()); };
    m_window->findChild<SandboxButton *>()->setFocus();
    QTest::keyClick(m_window.get(), Qt::Key_F6);
    QVERIFY(inside(m_window->findChild<ChannelRail *>()));
    QTest::keyClick(m_window.get(), Qt::Key_F6);
    QVERIFY(inside(page()));
    QTest::keyClick(m_window.get(), Qt::Key_F6);
    QVERIFY(inside(m_window->findChild<TopBar *>()));
}

void TestShell::escapeClosesTheMessage()
{
    m_window->tell({Tone::Notice, u"Something"_s, {}, {}, {}});
    QTest::keyClick(m_window.get(), Qt::Key_Escape);
    QVERIFY(m_window->message().isEmpty());
}

void TestShell::f6ComesBackToWhereOneWas()
{
    startForm();
    QWidget *field = QApplication::focusWidget();
    QVERIFY(page()->isAncestorOf(field));
    for (int part = 0; part < 3; ++part) {
        QTest::keyClick(m_window.get(), Qt::Key_F6);
        if (part < 2)
            QVERIFY(!page()->isAncestorOf(QApplication::focusWidget()));
    }
    QCOMPARE(QApplication::focusWidget(), field);
}

void TestShell::escapeClosesAnOpenListAndNotThePage()
{
    startForm();
    QComboBox *vendor = nullptr;
    for (QComboBox *combo : page()->findChildren<QComboBox *>()) {
        if (combo->isVisible() && !vendor)
            vendor = combo;
    }
    QVERIFY(vendor);
    vendor->showPopup();
    QTRY_VERIFY(QApplication::activePopupWidget());
    QTest::keyClick(vendor->view(), Qt::Key_Escape);
    QTRY_VERIFY(!QApplication::activePopupWidget());
    QCOMPARE(m_world->asker.asked, 0);
    QVERIFY(m_window->findChild<WebhooksPage *>()->isModified());
    QTest::keyClick(m_window.get(), Qt::Key_Escape);
    QCOMPARE(m_world->asker.asked, 1);
}

void TestShell::undoKeysTakeBackWhatTheMessageOffers()
{
    int undone = 0;
    const auto undo = [&undone] { ++undone; };
    m_window->tell({Tone::Positive, u"Saved."_s, u"Copy URL"_s, undo, {}});
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(undone, 0);
    m_window->tell({Tone::Positive, u"Deleted."_s, u"Undo"_s, undo, {}, true});
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(undone, 1);
    QVERIFY(m_window->message().isEmpty());
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(undone, 1);
}

void TestShell::anAnsweredMessageGivesTheFocusToThePage()
{
    m_window->tell({Tone::Positive, u"Deleted."_s, u"Undo"_s, [] {}, {}, true});
    QPushButton *undo = nullptr;
    for (QPushButton *button : m_window->findChild<MessageBar *>()->findChildren<QPushButton *>()) {
        if (button->text() == u"Undo"_s)
            undo = button;
    }
    QVERIFY(undo);
    undo->setFocus();
    QTest::keyClick(undo, Qt::Key_Space);
    QVERIFY(m_window->message().isEmpty());
    QVERIFY(page()->isAncestorOf(QApplication::focusWidget()));
}

void TestShell::helpSaysWhereDataLives()
{
    Q_EMIT m_window->findChild<TopBar *>()->dataRequested();
    QPointer<QDialog> dialog = m_window->findChild<QDialog *>();
    QVERIFY(dialog);
    QCOMPARE(dialog->findChild<QLineEdit *>()->text(), u"/home/asa/hookbench.sqlite"_s);
    QCOMPARE(namelessStops(dialog).join(u"; "_s), QString());
    dialog->close();
    QTRY_VERIFY(!dialog);
}

void TestShell::allKeysAreListed()
{
    Q_EMIT m_window->findChild<TopBar *>()->keysRequested();
    QPointer<QDialog> dialog = m_window->findChild<QDialog *>();
    QVERIFY(dialog);
    auto *table = dialog->findChild<QTableWidget *>();
    QCOMPARE(table->rowCount(), int(keyHints().size()));
    for (int row = 0; row < table->rowCount(); ++row) {
        QVERIFY(!table->item(row, 0)->text().isEmpty());
        QVERIFY(!table->item(row, 1)->text().isEmpty());
    }
    dialog->close();
    QTRY_VERIFY(!dialog);
}

void TestShell::f1WithoutAFieldListsTheKeys()
{
    m_window->findChild<SandboxButton *>()->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F1);
    QPointer<QDialog> dialog = m_window->findChild<QDialog *>();
    QVERIFY(dialog);
    QVERIFY(dialog->findChild<QTableWidget *>());
    dialog->close();
    QTRY_VERIFY(!dialog);
}

void TestShell::aFailingLogIsTold()
{
    m_world->eventStore.refusal = diskFull();
    QVERIFY(!m_world->log.append(receivedStop(u"one"_s)));
    QCOMPARE(m_window->message(), diskFull().summary);
}

void TestShell::everythingSpeaksTheNewLanguage()
{
    BracketTranslator brackets;
    QCoreApplication::installTranslator(&brackets);
    QCoreApplication::processEvents();
    QVERIFY(railItem(u"[SMS Webhooks]"_s));
    QVERIFY(railItem(u"[Event log]"_s));
    for (const RailHeading *heading : m_window->findChildren<RailHeading *>())
        QVERIFY(heading->text().startsWith(u'['));
    QVERIFY(m_window->findChild<ReceiverFoot *>()->findChild<StatusWord *>()->word().startsWith(u'['));
    for (const QPushButton *button : m_window->findChild<WelcomePage *>()->findChildren<QPushButton *>())
        QVERIFY2(button->text().startsWith(u'['), qPrintable(button->text()));
    QVERIFY(m_window->findChild<SandboxButton *>()->accessibleName().startsWith(u'['));
    QVERIFY(m_window->windowTitle().startsWith(u'['));
    // Languages keep their own names.
    QVERIFY(m_window->findChild<TopBar *>()->findChildren<QToolButton *>().at(1)->text() == u"English"_s);
    QCoreApplication::removeTranslator(&brackets);
    QCoreApplication::processEvents();
    QVERIFY(railItem(u"SMS Webhooks"_s));
}

void TestShell::everyStopHasAName()
{
    m_window->tell({Tone::Notice, u"Something"_s, u"Undo"_s, [] {}, u"Detail"_s});
    QCOMPARE(namelessStops(m_window.get()).join(u"; "_s), QString());
}

void TestShell::nothingWaitsForWebhooksThatAreBeingRead()
{
    m_window.reset();
    m_world = std::make_unique<World>(ReadMany::Aside);
    World &w = *m_world;
    QVERIFY(w.preferences.load());
    QVERIFY(w.sandboxes.load());
    const qint64 few = w.sandboxes.current().id;
    const qint64 large = w.sandboxes.add({0, u"Luma"_s, u"many"_s, false})->id;
    constexpr int many = int(WebhookBook::fewToRead) + 50;
    for (int i = 0; i < many; ++i)
        w.webhookStore.rows.append(
            {large, {QUuid::createUuid(), customInbound(u"Luma %1"_s.arg(i)), {}, {}, 1}, false});
    QVERIFY(w.credentialStore.save(large, namedCredential(CredentialVendor::Custom, u"Luma custom"_s)));
    QVERIFY(w.sandboxes.look(large));
    QVERIFY(w.credentials.load());
    QVERIFY(w.webhooks.load());
    // Nobody answers yet: whoever asked for the webhooks would wait for ever.
    openWindow();
    const auto lookEverywhere = [this] {
        for (RailItem *item : m_window->findChildren<RailItem *>()) {
            item->click();
            QCoreApplication::processEvents();
            m_window->grab();
        }
        railItem(u"SMS Webhooks"_s)->click();
        QCoreApplication::processEvents();
    };
    lookEverywhere();
    auto *reading = m_window->findChild<QWidget *>(u"readingWebhooks"_s);
    QVERIFY(reading->isVisible());
    QVERIFY(w.sandboxes.look(few));
    QVERIFY(!reading->isVisible());
    QVERIFY(w.sandboxes.look(large));
    lookEverywhere();
    QVERIFY(reading->isVisible());
    BracketTranslator brackets;
    QCoreApplication::installTranslator(&brackets);
    QCoreApplication::processEvents();
    QCoreApplication::removeTranslator(&brackets);
    QCoreApplication::processEvents();
    QCOMPARE(w.webhookStore.readAtOnce, 0);
    w.webhookStore.answerAside();
    QTRY_VERIFY(!reading->isVisible());
    const QList<QTableView *> tables = m_window->findChild<WebhooksPage *>()->findChildren<QTableView *>();
    QVERIFY(std::any_of(tables.cbegin(), tables.cend(), [](const QTableView *table) {
        return table->isVisible() && table->model()->rowCount() == many;
    }));
    QCOMPARE(w.webhookStore.readAtOnce, 0);
}

QTEST_MAIN(TestShell)
#include "tst_shell.moc"
