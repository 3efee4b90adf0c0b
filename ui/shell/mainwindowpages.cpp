// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/state/credentialbook.h"
#include "models/state/sandboxbook.h"
#include "ui/credentials/credentialspage.h"
#include "ui/events/eventlogpage.h"
#include "ui/feedback/feedbackpage.h"
#include "ui/harness/harnesspage.h"
#include "ui/library/profilespage.h"
#include "ui/library/samplespage.h"
#include "ui/receiver/receiverpage.h"
#include "ui/replies/repliespage.h"
#include "ui/sandboxes/sandboxespage.h"
#include "ui/secrets/secretspage.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/helpdialogs.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/receiverfoot.h"
#include "ui/shell/topbar.h"
#include "ui/shell/welcomepage.h"
#include "ui/texts/textspage.h"
#include "ui/webhooks/movedialog.h"
#include "ui/webhooks/webhookspage.h"

#include <QStackedWidget>

namespace Hookbench {

void MainWindow::connectBar()
{
    connect(m_top, &TopBar::sandboxChosen, this, &MainWindow::switchSandbox);
    connect(m_top, &TopBar::sandboxesRequested, this, [this] { go(RailEntry::Sandboxes); });
    connect(m_top, &TopBar::demoRequested, this, [this] { leave([this] { loadDemo(); }); });
    connect(m_top, &TopBar::languageChosen, this, &MainWindow::chooseLanguage);
    connect(m_top, &TopBar::themeChosen, this, &MainWindow::chooseTheme);
    connect(m_top, &TopBar::aboutRequested, this, [this] { showAbout(this); });
    connect(m_top, &TopBar::keysRequested, this, [this] { showKeys(this); });
    connect(m_top, &TopBar::dataRequested, this, [this] { showWhereDataLives(this, m_services.databasePath); });
    connect(m_rail, &ChannelRail::chosen, this, &MainWindow::go);
    connect(m_rail, &ChannelRail::shownChanged, this,
            [this](bool shown) { keep([shown](Preferences &preferences) { preferences.railShown = shown; }); });
    connect(m_rail, &ChannelRail::foldedChanged, this, [this] {
        const QString folded = m_rail->folded();
        keep([&folded](Preferences &preferences) { preferences.arrangement.insert(QStringLiteral("rail"), folded); });
    });
    connect(m_receiver, &ReceiverFoot::noticed, this, &MainWindow::tell);
    connect(m_receiver, &ReceiverFoot::chosen, this, [this] { go(RailEntry::Receiver); });
    connect(m_receiverPage, &ReceiverPage::noticed, this, &MainWindow::tell);
    connect(m_receiverPage, &ReceiverPage::startRequested, m_receiver, &ReceiverFoot::start);
    connect(m_receiverPage, &ReceiverPage::exchangeRequested, this, &MainWindow::openEvent);
}

void MainWindow::connectPages()
{
    connect(m_welcome, &WelcomePage::demoRequested, this, &MainWindow::loadDemo);
    connect(m_welcome, &WelcomePage::createRequested, this, &MainWindow::createWebhook);
    connect(m_events, &EventLogPage::noticed, this, &MainWindow::tell);
    connect(m_events, &EventLogPage::sampleRequested, this, [this](const QByteArray &body, const QUuid &webhookId) {
        leave([this, body, webhookId] {
            display(RailEntry::Samples);
            m_samples->createFrom(body, webhookId);
        });
    });
    connect(m_events, &EventLogPage::composeRequested, this,
            [this](const ComposedRequest &request, const QString &remark) {
                leave([this, request, remark] {
                    display(RailEntry::Harness);
                    m_harness->compose(request, remark);
                });
            });
    connect(m_harness, &HarnessPage::noticed, this, &MainWindow::tell);
    connect(m_harness, &HarnessPage::openEventRequested, this, &MainWindow::openEvent);
    connect(m_texts, &TextsPage::webhookRequested, this, [this](const QUuid &id) {
        leave([this, id] {
            display(RailEntry::Webhooks);
            m_webhooks->openWebhook(id);
        });
    });
    m_webhooks->setPacks(m_services.keywordPacks);
    connectWebhooks();
    connectCredentials();
    connectAdministration();
}

void MainWindow::connectWebhooks()
{
    connect(m_webhooks, &WebhooksPage::noticed, this, &MainWindow::tell);
    connect(m_webhooks, &QStackedWidget::currentChanged, m_messages, &MessageBar::leave);
    connect(m_webhooks, &WebhooksPage::sendTestRequested, this, &MainWindow::sendTest);
    connect(m_webhooks, &WebhooksPage::credentialRequested, this, &MainWindow::openCredential);
    connect(m_webhooks, &WebhooksPage::newCredentialRequested, this, [this](CredentialVendor vendor) {
        leave([this, vendor] {
            display(RailEntry::Credentials);
            m_credentials->createCredential(vendor);
        });
    });
    connect(m_webhooks, &WebhooksPage::moveRequested, this, [this] { moveFromCredential(0); });
}

void MainWindow::connectCredentials()
{
    connect(m_credentials, &CredentialsPage::noticed, this, &MainWindow::tell);
    connect(m_credentials, &QStackedWidget::currentChanged, m_messages, &MessageBar::leave);
    connect(m_credentials, &CredentialsPage::moveRequested, this, &MainWindow::moveFromCredential);
    connect(m_secrets, &SecretsPage::noticed, this, &MainWindow::tell);
    connect(m_secrets, &SecretsPage::credentialRequested, this, [this](qint64 id) {
        if (const ApiCredential *credential = m_services.credentials.find(id))
            openCredential(credential->name);
    });
}

void MainWindow::connectAdministration()
{
    connect(m_sandboxes, &SandboxesPage::noticed, this, &MainWindow::tell);
    connect(m_sandboxes, &SandboxesPage::sandboxChosen, this, &MainWindow::switchSandbox);
    connect(m_samples, &LibraryPage::noticed, this, &MainWindow::tell);
    connect(m_profiles, &LibraryPage::noticed, this, &MainWindow::tell);
    connect(m_feedback, &FeedbackPage::noticed, this, &MainWindow::tell);
    connect(m_feedback, &QStackedWidget::currentChanged, m_messages, &MessageBar::leave);
    connect(m_replies, &RepliesPage::noticed, this, &MainWindow::tell);
    connect(m_settings, &SettingsPage::noticed, this, &MainWindow::tell);
    connect(m_settings, &SettingsPage::languageChosen, this, &MainWindow::chooseLanguage);
    connect(m_settings, &SettingsPage::themeChosen, this, &MainWindow::chooseTheme);
    connect(m_settings, &SettingsPage::secretsRequested, this, [this] { go(RailEntry::Secrets); });
}

void MainWindow::create()
{
    // The page of the webhooks may still stand behind the welcome.
    if (current() == m_webhooks || !current()->create())
        createWebhook();
}

void MainWindow::createWebhook()
{
    leave([this] {
        m_begun = true;
        display(RailEntry::Webhooks);
        m_webhooks->createWebhook();
    });
}

void MainWindow::openCredential(const QString &name)
{
    leave([this, name] {
        display(RailEntry::Credentials);
        if (const ApiCredential *credential = m_services.credentials.findByName(name))
            m_credentials->openCredential(credential->id);
    });
}

void MainWindow::moveFromCredential(qint64 credential)
{
    auto *dialog = new MoveDialog(m_services.credentials.credentials(), credential, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &MoveDialog::openRequested, this, [this](const SmsWebhook &webhook) {
        leave([this, webhook] {
            m_begun = true;
            display(RailEntry::Webhooks);
            m_webhooks->startFrom(webhook);
        });
    });
    dialog->open();
}

void MainWindow::loadDemo()
{
    if (const Result<> loaded = m_services.loadDemo(); !loaded) {
        tell(noticeFor(loaded.error()));
        return;
    }
    display(RailEntry::Webhooks);
    tell({.tone = Tone::Positive,
          .text = tr("The demo sandbox is loaded: open a webhook and send it a test event."),
          .actionText = {},
          .action = {},
          .detail = {}});
}

void MainWindow::switchSandbox(qint64 id)
{
    leave([this, id] {
        if (const Result<> switched = m_services.sandboxes.setCurrent(id); !switched)
            tell(noticeFor(switched.error()));
        display(m_current);
    });
}

} // namespace Hookbench
