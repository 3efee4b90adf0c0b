// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/filechooser.h"
#include "ui/parts/messagebar.h"
#include "ui/shell/channelrail.h"
#include "ui/shell/services.h"

#include <QHash>
#include <QPointer>
#include <QUuid>
#include <QWidget>

class QStackedWidget;

namespace Hookbench {

class CredentialsPage;
class EventLogPage;
class FeedbackPage;
class TextsPage;
class Page;
class ReceiverFoot;
class ReceiverPage;
class ProfilesPage;
class RepliesPage;
class SamplesPage;
class SandboxesPage;
class SecretsPage;
class SettingsPage;
class HarnessPage;
class TopBar;
class WebhooksPage;
class WelcomePage;

/// The window: top bar, rail, message bar, and the page that is looked at. The only one that knows all pages; it
/// carries their wishes from one to the other.
class MainWindow : public QWidget
{
    Q_OBJECT
public:
    explicit MainWindow(const Services &services, QWidget *parent = nullptr);

    /// How large it is before anybody has drawn it to a size: 1280 x 800, or what a screen with @p available pixels
    /// has for it and its frame.
    static QSize firstSize(const QSize &available);

    /// Starts the receiver; a taken port is told in the message bar.
    void startReceiver();
    /// Says something in the message bar.
    void tell(const Notice &notice);
    /// Goes to a page, unless a changed form holds the person.
    void go(RailEntry entry);
    /// The text of the message bar, empty when it says nothing.
    QString message() const { return m_messages->text(); }

Q_SIGNALS:
    /// The person chose "en", "fr" or "sv", and it is stored. Whoever owns the translators installs them; all widgets
    /// follow.
    void languageChosen(const QString &language);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    static constexpr int leastWidth = 900;
    static constexpr int leastHeight = 600;

    void build();
    void connectBar();
    void connectPages();
    void connectWebhooks();
    void connectCredentials();
    void connectAdministration();
    void connectBooks();
    void addKeys();
    void retranslate();
    void retitle();

    QWidget *widgetOf(RailEntry entry) const;
    Page *current() const;
    void display(RailEntry entry);
    void leave(std::function<void()> proceed);
    void showWelcomeOrList();
    void create();
    void createWebhook();
    void openCredential(const QString &name);
    void moveFromCredential(qint64 credential);
    void loadDemo();
    void switchSandbox(qint64 id);
    void sendTest(const QUuid &id);
    void openEvent(qint64 id);
    void chooseLanguage(const QString &language);
    void chooseTheme(Theme theme);
    void submit();
    void send();
    void goBack();
    void focusNextPane();
    void focusPage();
    void followSandbox();
    void rememberArrangement();
    void restoreArrangement();
    void keep(const std::function<void(Preferences &)> &change);

    Services m_services;
    TopBar *m_top;
    MessageBar *m_messages;
    /// Where the focus was last in each part that F6 walks.
    QHash<QWidget *, QPointer<QWidget>> m_lastStops;
    ChannelRail *m_rail;
    ReceiverFoot *m_receiver;
    QStackedWidget *m_pages;
    WelcomePage *m_welcome;
    SandboxesPage *m_sandboxes;
    SecretsPage *m_secrets;
    CredentialsPage *m_credentials;
    DialogFileChooser m_chooser;
    WebhooksPage *m_webhooks;
    HarnessPage *m_harness;
    EventLogPage *m_events;
    TextsPage *m_texts;
    SamplesPage *m_samples;
    ProfilesPage *m_profiles;
    RepliesPage *m_replies;
    FeedbackPage *m_feedback;
    SettingsPage *m_settings;
    ReceiverPage *m_receiverPage;
    RailEntry m_current = RailEntry::Webhooks;
    int m_unread = 0;
    /// Whether the person went past the welcome of this sandbox.
    bool m_begun = false;
    bool m_mayClose = false;
    bool m_shown = false;
};

} // namespace Hookbench
