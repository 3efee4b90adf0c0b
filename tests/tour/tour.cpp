// SPDX-License-Identifier: GPL-3.0-or-later
// Goes through the window as a visitor would and takes a picture of each page, in three languages, light and dark, at
// two sizes.
#include "app/composition/composition.h"
#include "app/composition/languages.h"
#include "app/console/windowservices.h"
#include "ui/credentials/credentiallist.h"
#include "ui/credentials/credentialspage.h"
#include "ui/events/eventlogpage.h"
#include "ui/events/exchangedetails.h"
#include "ui/feedback/feedbackformpage.h"
#include "ui/feedback/feedbackpage.h"
#include "ui/feedback/feedbackreportspane.h"
#include "ui/harness/chaospage.h"
#include "ui/harness/harnesspage.h"
#include "ui/harness/loadpage.h"
#include "ui/harness/loadresult.h"
#include "ui/harness/sendtestdialog.h"
#include "ui/harness/testharnesspage.h"
#include "ui/language/personalisationeditor.h"
#include "ui/library/profilespage.h"
#include "ui/library/samplespage.h"
#include "ui/parts/asker.h"
#include "ui/parts/theme.h"
#include "ui/payload/coveragepane.h"
#include "ui/payload/fromsamplepane.h"
#include "ui/payload/gallerypane.h"
#include "ui/payload/guidepane.h"
#include "ui/payload/payloadworkbench.h"
#include "ui/receiver/receiverpage.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/services.h"
#include "ui/texts/conversationpane.h"
#include "ui/texts/textspage.h"
#include "ui/webhooks/webhooklist.h"
#include "ui/webhooks/webhookspage.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>

#include <array>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace Hookbench;

namespace {

void settle(int milliseconds = 60)
{
    QElapsedTimer time;
    time.start();
    while (time.elapsed() < milliseconds) {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

/// One walk through the window, in one language, theme and size.
class Tour
{
public:
    Tour(MainWindow &window, Composition &services, QString folder, QString name)
        : m_window{window}
        , m_services{services}
        , m_folder{std::move(folder)}
        , m_name{std::move(name)}
    {
    }

    void walk()
    {
        // One chapter while a page is being worked on.
        if (qEnvironmentVariable("TOUR_CHAPTER") == u"feedback") {
            feedback();
            return;
        }
        m_window.go(RailEntry::Webhooks);
        picture(&m_window, u"1-list"_s);
        forms();
        payload();
        library();
        sendTest();
        harness();
        feedback();
        events();
        texts();
        administration();
        credentials();
        dialogs();
    }

    void picture(QWidget *widget, const QString &what) const
    {
        settle();
        widget->grab().save(QDir{m_folder}.filePath(what + u'-' + m_name + u".png"_s));
    }

private:
    void scroll(QWidget *page, double part) const
    {
        for (QScrollArea *area : page->findChildren<QScrollArea *>()) {
            if (area->isVisible())
                area->verticalScrollBar()->setValue(static_cast<int>(area->verticalScrollBar()->maximum() * part));
        }
    }

    void forms()
    {
        auto *page = m_window.findChild<WebhooksPage *>();
        page->openWebhook(m_services.webhooks.findByName(u"Luma inbound"_s)->id);
        picture(&m_window, u"2-read"_s);
        if (auto *edit = page->findChild<QPushButton *>(u"primary"_s))
            edit->click();
        settle();
        scroll(page, 0.45);
        picture(&m_window, u"3-edit-middle"_s);
        if (auto *open = page->findChild<QWidget *>(u"openPayload"_s))
            QMetaObject::invokeMethod(open, "click");
        settle(600);
        picture(&m_window, u"4-edit-payload"_s);
        page->back();
        page->back();
        settle();
        page->createWebhook();
        settle();
        page->submit();
        scroll(page, 0);
        picture(&m_window, u"5-complaints"_s);
        page->back();
        settle();
    }

    /// Every way to a template, in the payload editor of a webhook that is being edited.
    void payload()
    {
        auto *page = m_window.findChild<WebhooksPage *>();
        page->openWebhook(m_services.webhooks.findByName(u"Luma inbound"_s)->id);
        settle();
        if (auto *edit = page->findChild<QPushButton *>(u"primary"_s))
            edit->click();
        settle();
        if (auto *open = page->findChild<QWidget *>(u"openPayload"_s))
            QMetaObject::invokeMethod(open, "click");
        settle(600);
        auto *workbench = page->findChild<PayloadWorkbench *>();
        auto *fromSample = workbench->findChild<FromSamplePane *>();
        workbench->showPane(fromSample);
        picture(&m_window, u"d1-paste"_s);
        fromSample->take("Body=STOP&From=%2B46701740605");
        picture(&m_window, u"d2-paste-form-data"_s);
        fromSample->take(R"({
  "event": {"type": "mo", "id": "9f1c2d3e-01", "occurred": "2026-11-20T08:15:00Z"},
  "from": {"phone_number": "+46701740605"},
  "to": [{"phone_number": "72345"}],
  "said": "STOP please"
})");
        picture(&m_window, u"d3-from-sample"_s);
        workbench->findChild<QPushButton *>(u"acceptAll"_s)->click();
        picture(&m_window, u"d4-accepted"_s);
        auto *gallery = workbench->findChild<GalleryPane *>();
        workbench->showPane(gallery);
        gallery->findChild<QLineEdit *>(u"gallerySearch"_s)->setText(u"telnyx"_s);
        picture(&m_window, u"d5-gallery"_s);
        gallery->findChild<QLineEdit *>(u"gallerySearch"_s)->setText(u"46elks"_s);
        picture(&m_window, u"d6-gallery-form"_s);
        gallery->reset();
        auto *guide = workbench->findChild<GuidePane *>();
        workbench->showPane(guide);
        guide->setProvider(u"telnyx"_s);
        picture(&m_window, u"d7-guide"_s);
        auto *coverage = workbench->findChild<CoveragePane *>();
        workbench->showPane(coverage);
        picture(&m_window, u"d8-coverage-empty"_s);
        coverage->findChild<QPushButton *>(u"addKnownSamples"_s)->click();
        coverage->add(u"odd.json"_s, R"({"other": 1})");
        picture(&m_window, u"d9-coverage"_s);
        page->back();
        page->back();
        settle();
        page->back();
        settle();
    }

    void texts() const
    {
        m_window.go(RailEntry::Texts);
        settle();
        auto *page = m_window.findChild<TextsPage *>();
        auto *webhook = page->findChild<QComboBox *>(u"conversationWebhook"_s);
        webhook->setCurrentIndex(std::max(0, webhook->findText(u"Luma inbound"_s)));
        auto *talk = page->findChild<ConversationPane *>();
        for (const QString &text : {u"JOIN"_s, u"Yes!"_s, u"stpo"_s, u"Stop."_s})
            talk->say(text);
        picture(&m_window, u"t1-conversation"_s);
        talk->findChild<QCheckBox *>()->setChecked(true);
        picture(&m_window, u"t2-conversation-steps"_s);
        talk->findChild<QCheckBox *>()->setChecked(false);
        auto *tabs = page->findChild<QTabWidget *>();
        tabs->setCurrentIndex(1);
        picture(&m_window, u"t3-clashes"_s);
        tabs->setCurrentIndex(2);
        auto *after = page->findChild<QComboBox *>(u"after"_s);
        after->setCurrentIndex(after->count() - 1);
        page->findChild<QPushButton *>(u"runWhatIf"_s)->click();
        settle(600);
        picture(&m_window, u"t4-what-if"_s);
        for (const int tab : {3, 4}) {
            tabs->setCurrentIndex(tab);
            settle(300);
            picture(&m_window, u"t%1-records"_s.arg(tab + 2));
        }
        tabs->setCurrentIndex(0);
    }

    void library() const
    {
        m_window.go(RailEntry::Samples);
        picture(&m_window, u"e1-samples"_s);
        auto *samples = m_window.findChild<SamplesPage *>();
        samples->findChild<QTabWidget *>()->setCurrentIndex(1);
        picture(&m_window, u"e2-samples-json"_s);
        samples->findChild<QTabWidget *>()->setCurrentIndex(0);
        samples->create();
        picture(&m_window, u"e3-samples-new"_s);
        m_window.go(RailEntry::Profiles);
        picture(&m_window, u"e4-profiles"_s);
        auto *profiles = m_window.findChild<ProfilesPage *>();
        profiles->findChild<QTabWidget *>()->setCurrentIndex(1);
        picture(&m_window, u"e5-profiles-json"_s);
        profiles->findChild<QTabWidget *>()->setCurrentIndex(2);
        settle(400);
        picture(&m_window, u"e6-profiles-try"_s);
        auto *tryOut = profiles->findChild<PersonalisationEditor *>();
        const QByteArray greeting = tryOut->text();
        tryOut->setText(greeting + "{%= upperCas(profile.person.nme) %}\n{%#if profile.loyalty%}");
        settle(500);
        picture(&m_window, u"e7-profiles-problems"_s);
        tryOut->setText(greeting);
        profiles->findChild<QTabWidget *>()->setCurrentIndex(0);
    }

    void sendTest()
    {
        auto *page = m_window.findChild<WebhooksPage *>();
        Q_EMIT page->sendTestRequested(m_services.webhooks.findByName(u"Luma inbound"_s)->id);
        settle(150);
        for (QWidget *top : QApplication::topLevelWidgets()) {
            auto *dialog = qobject_cast<SendTestDialog *>(top);
            if (!dialog || !dialog->isVisible())
                continue;
            picture(dialog, u"6-send-before"_s);
            if (auto *people = dialog->findChild<QComboBox *>(u"people"_s)) {
                people->setCurrentIndex(3);
                Q_EMIT people->activated(3);
                picture(dialog, u"6-send-as"_s);
            }
            if (auto *send = dialog->findChild<QPushButton *>(u"send"_s))
                send->click();
            settle(400);
            picture(dialog, u"7-send-after"_s);
            dialog->close();
        }
        settle();
    }

    void harness()
    {
        m_window.go(RailEntry::Harness);
        settle(200);
        auto *page = m_window.findChild<TestHarnessPage *>();
        picture(&m_window, u"7-harness"_s);
        auto *tabs = page->findChild<QTabWidget *>(u"requestTabs"_s);
        for (int i = 1; i < tabs->count(); ++i) {
            tabs->setCurrentIndex(i);
            picture(&m_window, u"7-harness-tab%1"_s.arg(i + 1));
        }
        tabs->setCurrentIndex(0);
        for (const int source : {2, 1}) {
            page->findChild<QWidget *>(u"bodySource"_s)->findChildren<QRadioButton *>().at(source)->click();
            settle(200);
            picture(&m_window, u"7-harness-body%1"_s.arg(source + 1));
        }
        page->findChild<QWidget *>(u"bodySource"_s)->findChildren<QRadioButton *>().first()->click();
        page->send();
        for (int waits = 0; page->isBusy() && waits < 100; ++waits)
            settle(50);
        settle(200);
        picture(&m_window, u"7-harness-sent"_s);
        for (QDialog *dialog : page->findChildren<QDialog *>())
            dialog->close();
        page->findChild<QPushButton *>(u"libraryRevert"_s)->click();
        manyAndChaos();
    }

    void manyAndChaos()
    {
        auto *page = m_window.findChild<HarnessPage *>();
        page->open(HarnessPage::Mode::Many);
        picture(&m_window, u"7-many-order"_s);
        scroll(page, 1);
        picture(&m_window, u"7-many-order-end"_s);
        page->send();
        LoadRun &many = page->loadPage()->run();
        for (int waits = 0; many.isRunning() && waits < 200; ++waits)
            settle(50);
        auto *result = page->findChild<LoadResult *>()->findChild<QTabWidget *>();
        for (int i = 0; i < result->count(); ++i) {
            result->setCurrentIndex(i);
            picture(&m_window, u"7-many-result%1"_s.arg(i + 1));
        }
        page->open(HarnessPage::Mode::Chaos);
        picture(&m_window, u"7-chaos"_s);
        page->send();
        ChaosRun &chaos = page->chaosPage()->run();
        for (int waits = 0; chaos.isRunning() && waits < 200; ++waits)
            settle(50);
        picture(&m_window, u"7-chaos-through"_s);
        page->open(HarnessPage::Mode::Rehearse);
        picture(&m_window, u"7-rehearse"_s);
        page->open(HarnessPage::Mode::One);
    }

    /// The inventory without and with a webhook, the form with its complaints, an event that is sent, and reports.
    void feedback()
    {
        m_window.go(RailEntry::Feedback);
        settle();
        auto *page = m_window.findChild<FeedbackPage *>();
        if (!m_services.feedback.record()) {
            picture(&m_window, u"f0-feedback-empty"_s);
            page->create();
            settle();
            page->submit();
            picture(&m_window, u"f1-feedback-complaints"_s);
            page->form()->discard();
            FeedbackWebhook webhook;
            webhook.name = u"Luma feedback"_s;
            webhook.channels = {FeedbackChannel::Email, FeedbackChannel::Sms};
            webhook.url = u"https://hooks.luma.example/feedback"_s;
            webhook.authentication = FeedbackAuthentication::Jwt;
            webhook.jwt
                = {JwtAlgorithm::HS256, u"luma"_s, u"feedback"_s, u"hooks"_s, 300, u"{ \"tenant\": \"luma\" }"_s};
            webhook.headers = {{u"X-Tenant"_s, u"luma"_s}, {u"X-Api-Key"_s, {}}};
            m_services.secrets.setPlace(SecretPlace::Memory);
            m_services.feedback.submit(webhook,
                                       {{jwtKeySlot(JwtAlgorithm::HS256), Secret{QByteArray(32, 'k')}},
                                        {headerSlot(u"X-Api-Key"_s), Secret{"luma-header"}}});
            settle(200);
            page->back();
        }
        picture(&m_window, u"f2-feedback-list"_s);
        page->openWebhook();
        picture(&m_window, u"f3-feedback-read"_s);
        page->form()->edit();
        scroll(page, 0.4);
        picture(&m_window, u"f4-feedback-token"_s);
        scroll(page, 1);
        picture(&m_window, u"f5-feedback-end"_s);
        page->form()->showEvents();
        page->findChild<QComboBox *>(u"feedbackTarget"_s)->setCurrentIndex(1);
        page->findChild<QComboBox *>(u"feedbackEvent"_s)->setCurrentIndex(2);
        picture(&m_window, u"f6-feedback-event"_s);
        page->send();
        settle(400);
        picture(&m_window, u"f7-feedback-sent"_s);
        page->findChild<FeedbackReportsPane *>()->setBody(
            u"{\"statuses\":[{\"code\":0,\"status\":\"Delivered\",\"count\":48},{\"code\":402,\"status\":\"Failed\","
            "\"count\":2}],\"client_reference\":\"order-1001\"}"_s);
        if (auto *tabs = page->findChild<QTabWidget *>(u"feedbackTabs"_s))
            tabs->setCurrentIndex(2);
        picture(&m_window, u"f8-feedback-reports"_s);
        if (auto *tabs = page->findChild<QTabWidget *>(u"feedbackTabs"_s))
            tabs->setCurrentIndex(0);
        page->form()->discard();
        page->back();
        settle();
    }

    void events()
    {
        m_window.go(RailEntry::Events);
        settle();
        auto *page = m_window.findChild<EventLogPage *>();
        auto *table = page->findChild<QTableView *>();
        picture(&m_window, u"8-events"_s);
        table->setFocus();
        table->selectRow(1);
        settle();
        int number = 0;
        for (QTabBar *tabs : page->findChildren<QTabBar *>()) {
            for (int i = 0; i < tabs->count(); ++i) {
                tabs->setCurrentIndex(i);
                picture(&m_window, u"9-event-tab%1"_s.arg(++number));
            }
        }
        filteredEvents(page, table);
        eventDialogs(page, table);
        page->setFilter({});
        page->back();
    }

    void filteredEvents(EventLogPage *page, QTableView *table)
    {
        const qint64 newest = table->model()->index(0, 0).data(EventLogModel::IdRole).toLongLong();
        const std::array<qint64, 1> ids{newest};
        if (!m_services.log.setPinned(ids, true) || !m_services.log.setNote(newest, u"Luma"_s))
            return;
        page->back();
        EventFilter filter;
        filter.text = u"stop"_s;
        filter.match = MatchKind::Exact;
        filter.from = 0;
        filter.to = QDateTime::currentMSecsSinceEpoch();
        page->setFilter(filter);
        settle(300);
        picture(&m_window, u"9-events-filtered"_s);
        filter.text = u"nothing has this"_s;
        page->setFilter(filter);
        settle(300);
        picture(&m_window, u"9-events-nohits"_s);
        page->setFilter({});
        settle(300);
    }

    void eventDialogs(EventLogPage *page, QTableView *table)
    {
        table->selectRow(0);
        settle();
        page->findChild<QPushButton *>(u"replayEvent"_s)->click();
        settle(200);
        pictureDialog(u"9-event-replay"_s);
        for (QDialog *dialog : page->window()->findChildren<QDialog *>())
            dialog->close();
        settle();
        auto *menu = page->findChild<QMenu *>(u"eventMenu"_s);
        menu->popup(page->mapToGlobal(QPoint{400, 300}));
        settle(200);
        picture(menu, u"9-event-menu"_s);
        menu->close();
        for (QAction *action : menu->actions()) {
            if (action->objectName() != u"rerunEvent"_s)
                continue;
            action->trigger();
            settle(200);
            pictureDialog(u"9-event-rerun"_s);
        }
        for (QDialog *dialog : page->window()->findChildren<QDialog *>())
            dialog->close();
        table->selectionModel()->select(table->model()->index(2, 0),
                                        QItemSelectionModel::Select | QItemSelectionModel::Rows);
        settle();
        picture(&m_window, u"9-events-two"_s);
        for (QAction *action : menu->actions()) {
            if (action->objectName() != u"compareEvents"_s)
                continue;
            action->trigger();
            settle(200);
            pictureDialog(u"9-event-compare"_s);
        }
        for (QDialog *dialog : page->window()->findChildren<QDialog *>())
            dialog->close();
        page->findChild<QPushButton *>(u"exportEvents"_s)->click();
        settle(200);
        pictureDialog(u"9-event-export"_s);
        for (QDialog *dialog : page->window()->findChildren<QDialog *>())
            dialog->close();
        settle();
    }

    void administration() const
    {
        const QList<std::pair<RailEntry, QString>> pages{{RailEntry::Sandboxes, u"a1-sandboxes"_s},
                                                         {RailEntry::Secrets, u"a2-secrets"_s},
                                                         {RailEntry::Replies, u"a3-replies"_s},
                                                         {RailEntry::Settings, u"a4-settings"_s},
                                                         {RailEntry::Receiver, u"a6-receiver"_s}};
        for (const auto &[entry, name] : pages) {
            m_window.go(entry);
            picture(&m_window, name);
        }
        scroll(m_window.findChild<ReceiverPage *>(), 0.5);
        picture(&m_window, u"a7-receiver-rules"_s);
        scroll(m_window.findChild<ReceiverPage *>(), 1);
        picture(&m_window, u"a8-receiver-end"_s);
        m_window.go(RailEntry::Settings);
        scroll(m_window.findChild<SettingsPage *>(), 1);
        picture(&m_window, u"a5-settings-end"_s);
    }

    void credentials() const
    {
        m_window.go(RailEntry::Credentials);
        picture(&m_window, u"b1-credentials"_s);
        auto *page = m_window.findChild<CredentialsPage *>();
        for (const auto &[vendor, name] : credentialVendorNames) {
            page->createCredential(vendor);
            settle();
            picture(&m_window, u"b2-"_s + name + u"-top"_s);
            scroll(page, vendor == CredentialVendor::Custom ? 0.5 : 1);
            picture(&m_window, u"b2-"_s + name + u"-middle"_s);
            page->back();
            settle();
        }
        page->createCredential(CredentialVendor::Custom);
        settle();
        page->submit();
        scroll(page, 0);
        picture(&m_window, u"b3-complaints"_s);
        scroll(page, 1);
        picture(&m_window, u"b4-custom-end"_s);
        page->back();
        settle();
        page->openCredential(m_services.credentials.findByName(u"Luma custom provider"_s)->id);
        picture(&m_window, u"b5-read"_s);
        page->back();
        settle();
    }

    /// Whatever dialog is open now.
    void pictureDialog(const QString &what) const
    {
        settle(120);
        for (QWidget *top : QApplication::topLevelWidgets()) {
            auto *dialog = qobject_cast<QDialog *>(top);
            if (!dialog || !dialog->isVisible())
                continue;
            picture(dialog, what);
            dialog->close();
        }
        settle();
    }

    void dialogs() const
    {
        m_window.go(RailEntry::Webhooks);
        settle();
        auto *page = m_window.findChild<WebhooksPage *>();
        auto *list = m_window.findChild<WebhookList *>();
        const QUuid id = m_services.webhooks.findByName(u"Luma inbound"_s)->id;
        page->importPaths({QStringLiteral(HOOKBENCH_SOURCE_DIR "/resources/demo")});
        pictureDialog(u"c1-import"_s);
        Q_EMIT list->historyRequested(id);
        pictureDialog(u"c2-history"_s);
        Q_EMIT list->copyToRequested({id});
        pictureDialog(u"c3-copy"_s);
        Q_EMIT page->moveRequested();
        pictureDialog(u"c4-move"_s);
        m_window.go(RailEntry::Credentials);
        Q_EMIT m_window.findChild<CredentialList *>()->verifyRequested(
            m_services.credentials.findByName(u"Luma custom provider"_s)->id);
        pictureDialog(u"c5-verify"_s);
    }

    MainWindow &m_window;
    Composition &m_services;
    QString m_folder;
    QString m_name;
};

int complain(const Error &error)
{
    std::fprintf(stderr, "%s %s\n", qPrintable(error.summary), qPrintable(error.detail));
    return 1;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application{argc, argv};
    QCoreApplication::setApplicationName(u"Hookbench"_s);
    if (argc < 2) {
        std::fputs("hookbench-tour FOLDER\n", stderr);
        return 2;
    }
    const QString folder = QString::fromLocal8Bit(argv[1]);
    QDir{}.mkpath(folder);
    const QTemporaryDir home;
    Result<std::unique_ptr<Composition>> opened = Composition::open(home.filePath(u"tour.db"_s));
    if (!opened)
        return complain(opened.error());
    Composition &services = **opened;
    if (const Result<> started = services.desk.start(quint16{0}); !started)
        return complain(started.error());
    Languages languages;
    DialogAsker asker;
    applyTheme(application, Theme::Light);
    MainWindow window{windowServices(services, asker)};
    window.show();
    for (const QString &language : Languages::known()) {
        languages.speak(language);
        Tour{window, services, folder, language}.picture(&window, u"0-welcome"_s);
    }
    if (const Result<> loaded = services.loadDemo(); !loaded)
        return complain(loaded.error());
    for (const QString &language : Languages::known()) {
        languages.speak(language);
        for (const Theme theme : {Theme::Light, Theme::Dark}) {
            applyTheme(application, theme);
            for (const QSize &size : {QSize{1280, 800}, QSize{1024, 700}}) {
                window.resize(size);
                settle();
                const QString name
                    = u"%1-%2-%3"_s.arg(language, theme == Theme::Dark ? u"dark"_s : u"light"_s).arg(size.width());
                Tour{window, services, folder, name}.walk();
            }
        }
    }
    return 0;
}
