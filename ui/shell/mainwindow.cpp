// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "models/state/eventlog.h"
#include "models/state/receiverbook.h"
#include "models/state/sandboxbook.h"
#include "models/state/webhookbook.h"
#include "ui/credentials/credentialspage.h"
#include "ui/events/eventlogpage.h"
#include "ui/feedback/feedbackpage.h"
#include "ui/harness/harnesspage.h"
#include "ui/library/profilespage.h"
#include "ui/library/samplespage.h"
#include "ui/parts/accessiblerole.h"
#include "ui/parts/asker.h"
#include "ui/receiver/receiverpage.h"
#include "ui/replies/repliespage.h"
#include "ui/sandboxes/sandboxespage.h"
#include "ui/secrets/secretspage.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/receiverfoot.h"
#include "ui/shell/topbar.h"
#include "ui/shell/welcomepage.h"
#include "ui/texts/textspage.h"
#include "ui/webhooks/webhookspage.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QScreen>
#include <QStackedWidget>

namespace Hookbench {

namespace {

constexpr int productionFrame = 3;

} // namespace

MainWindow::MainWindow(const Services &services, QWidget *parent)
    : QWidget{parent}
    , m_services{services}
    , m_top{new TopBar(services.sandboxes, this)}
    , m_messages{new MessageBar(this)}
    , m_rail{new ChannelRail(this)}
    , m_receiver{new ReceiverFoot(services.desk, services.preferences, this)}
    , m_pages{new QStackedWidget(this)}
    , m_welcome{new WelcomePage(services.databasePath, this)}
    , m_sandboxes{new SandboxesPage(services.sandboxes, services.copies, services.credentials, services.asker, this)}
    , m_secrets{new SecretsPage(services.credentials, services.secrets, services.sandboxes, services.asker, this)}
    , m_credentials{new CredentialsPage(services.credentials, services.secrets, services.webhooks, services.drafts,
                                        services.connections, services.sandboxes, services.asker, this)}
    , m_webhooks{new WebhooksPage({services.webhooks, services.credentials, services.desk, services.asker,
                                   services.sandboxes, services.files, services.copies, services.drafts,
                                   services.replies, services.samples, services.sampleFiles, services.gallery,
                                   &m_chooser},
                                  this)}
    , m_harness{new HarnessPage({services.requests,
                                 services.webhooks,
                                 services.samples,
                                 services.profiles,
                                 services.credentials,
                                 services.secrets,
                                 services.bench,
                                 services.desk,
                                 services.sandboxes,
                                 services.exports,
                                 services.asker,
                                 {m_services.retryProfiles, services.scriptFiles, m_chooser}},
                                this)}
    , m_events{new EventLogPage({services.log, services.webhooks, services.drafts, services.samples,
                                 services.credentials, services.secrets, services.sandboxes, services.preferences,
                                 services.desk, services.bench, services.eventFiles, m_chooser, services.asker},
                                this)}
    , m_texts{new TextsPage(services.webhooks, services.log, services.exceptions, this)}
    , m_samples{new SamplesPage(services.samples, services.webhooks, services.sampleFiles, m_chooser, services.asker,
                                this)}
    , m_profiles{new ProfilesPage(services.profiles, services.sampleFiles, m_chooser, services.asker, this)}
    , m_replies{new RepliesPage(services.replies, services.asker, this)}
    , m_feedback{new FeedbackPage({services.feedback, services.sandboxes, services.drafts, services.desk,
                                   services.bench, services.sampleFiles, m_chooser, services.asker,
                                   services.retryProfiles, services.outcomes},
                                  this)}
    , m_settings{new SettingsPage(services.preferences, services.desk, services.data, services.asker,
                                  services.systemName, this)}
    , m_receiverPage{new ReceiverPage({services.receiver, services.desk, services.webhooks, services.credentials,
                                       services.preferences, services.scriptFiles, m_chooser},
                                      this)}
{
    setAccessibleRole(this, QAccessible::Window);
    build();
    connectBar();
    connectPages();
    connectBooks();
    addKeys();
    restoreArrangement();
    followSandbox();
    display(RailEntry::Webhooks);
    retranslate();
}

QSize MainWindow::firstSize(const QSize &available)
{
    constexpr QSize wanted{1280, 800};
    constexpr QSize frame{8, 40};
    const QSize room = available - frame;
    // On a screen that is too small for the window anyway its size says nothing.
    return room.width() < leastWidth || room.height() < leastHeight ? wanted : wanted.boundedTo(room);
}

void MainWindow::build()
{
    m_rail->setFoot(m_receiver);
    m_pages->addWidget(m_welcome);
    for (const RailEntry entry : ChannelRail::entries())
        m_pages->addWidget(widgetOf(entry));
    m_pages->addWidget(m_receiverPage);
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_messages);
    connect(m_messages, &MessageBar::leftWithFocus, this, &MainWindow::focusPage);
    right->addWidget(m_pages, 1);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_rail);
    middle->addLayout(right, 1);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_top);
    all->addLayout(middle, 1);
    setMinimumSize(leastWidth, leastHeight);
    resize(firstSize(screen()->availableSize()));
}

void MainWindow::connectBooks()
{
    connect(&m_services.sandboxes, &SandboxBook::currentChanged, this, &MainWindow::followSandbox);
    connect(&m_services.webhooks, &WebhookBook::reloaded, this, &MainWindow::showWelcomeOrList);
    connect(&m_services.webhooks, &WebhookBook::inserted, this, &MainWindow::showWelcomeOrList);
    connect(&m_services.log, &EventLog::failed, this, [this](const Error &error) { tell(noticeFor(error)); });
    connect(&m_services.log, &EventLog::appended, this, [this](const QList<ExchangeSummary> &summaries) {
        if (m_current == RailEntry::Events)
            return;
        m_unread += int(summaries.size());
        m_rail->setUnread(m_unread);
    });
    connect(&m_services.log, &EventLog::reset, this, [this] {
        m_unread = 0;
        m_rail->setUnread(0);
    });
}

void MainWindow::startReceiver()
{
    m_services.receiver.load();
    m_receiver->start();
}

void MainWindow::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_shown)
        return;
    m_shown = true;
    // Work begins on the page, not in the bar above it.
    focusPage();
}

void MainWindow::tell(const Notice &notice)
{
    m_messages->tell(notice);
}

QWidget *MainWindow::widgetOf(RailEntry entry) const
{
    switch (entry) {
    case RailEntry::Sandboxes:
        return m_sandboxes;
    case RailEntry::Secrets:
        return m_secrets;
    case RailEntry::Feedback:
        return m_feedback;
    case RailEntry::Credentials:
        return m_credentials;
    case RailEntry::Webhooks:
        return m_webhooks;
    case RailEntry::Harness:
        return m_harness;
    case RailEntry::Events:
        return m_events;
    case RailEntry::Texts:
        return m_texts;
    case RailEntry::Samples:
        return m_samples;
    case RailEntry::Profiles:
        return m_profiles;
    case RailEntry::Replies:
        return m_replies;
    case RailEntry::Receiver:
        return m_receiverPage;
    case RailEntry::Settings:
        break;
    }
    return m_settings;
}

Page *MainWindow::current() const
{
    return dynamic_cast<Page *>(widgetOf(m_current));
}

void MainWindow::go(RailEntry entry)
{
    leave([this, entry] {
        if (entry == m_current)
            current()->back();
        display(entry);
    });
}

void MainWindow::display(RailEntry entry)
{
    if (entry != m_current)
        m_messages->leave();
    m_current = entry;
    m_rail->setCurrent(entry);
    m_receiver->setCurrent(entry == RailEntry::Receiver);
    if (entry == RailEntry::Events) {
        m_unread = 0;
        m_rail->setUnread(0);
    }
    m_pages->setCurrentWidget(widgetOf(entry));
    showWelcomeOrList();
    current()->shown();
    retitle();
}

void MainWindow::leave(std::function<void()> proceed)
{
    current()->tryLeave(std::move(proceed));
}

void MainWindow::showWelcomeOrList()
{
    const WebhookBook &webhooks = m_services.webhooks;
    const bool fresh = webhooks.awaited() == 0 && webhooks.shown().isEmpty() && m_services.log.count() == 0;
    m_begun = m_begun || !fresh;
    if (m_current == RailEntry::Webhooks)
        m_pages->setCurrentWidget(m_begun ? static_cast<QWidget *>(m_webhooks) : m_welcome);
}

void MainWindow::followSandbox()
{
    m_begun = false;
    showWelcomeOrList();
    const int frame = m_services.sandboxes.current().production ? productionFrame : 0;
    layout()->setContentsMargins(frame, frame, frame, frame);
    retitle();
    update();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_mayClose) {
        rememberArrangement();
        event->accept();
        return;
    }
    event->ignore();
    leave([this] {
        m_mayClose = true;
        // The answer may come while this very event is handled; a second one needs a turn of its own.
        QMetaObject::invokeMethod(this, &QWidget::close, Qt::QueuedConnection);
    });
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void MainWindow::retranslate()
{
    m_rail->setUnread(m_unread);
    m_pages->setAccessibleName(tr("Page"));
    retitle();
}

void MainWindow::retitle()
{
    const QString page = ChannelRail::name(m_current);
    // The desktop adds the product's name.
    setWindowTitle(tr("%1 – %2", "page, sandbox").arg(page, m_services.sandboxes.current().name));
}

void MainWindow::paintEvent(QPaintEvent *)
{
    if (!m_services.sandboxes.current().production)
        return;
    QPainter painter(this);
    painter.fillRect(rect(), tokensFor(palette()).negative);
    painter.fillRect(rect().adjusted(productionFrame, productionFrame, -productionFrame, -productionFrame),
                     palette().window());
}

} // namespace Hookbench
