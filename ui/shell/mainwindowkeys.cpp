// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/state/eventlog.h"
#include "models/state/sandboxbook.h"
#include "models/state/webhookbook.h"
#include "ui/events/eventlogpage.h"
#include "ui/harness/sendtestdialog.h"
#include "ui/parts/asker.h"
#include "ui/parts/page.h"
#include "ui/shell/helpdialogs.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/topbar.h"
#include "ui/shell/welcomepage.h"
#include "ui/webhooks/webhookspage.h"

#include <QApplication>
#include <QKeyEvent>
#include <QShortcut>
#include <QStackedWidget>

namespace Hookbench {

namespace {

/// Gives Escape to the list or popover that is open over the page. A drop-down list closes itself on the question
/// whether it wants the key and then leaves the key to the window, which would close the page too.
class EscapeForPopups : public QObject
{
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() != QEvent::ShortcutOverride || !QApplication::activePopupWidget()
            || static_cast<QKeyEvent *>(event)->key() != Qt::Key_Escape)
            return false;
        event->accept();
        return true;
    }
};

/// The first widget in @p pane that Tab would stop at; null when there is none.
QWidget *firstStop(QWidget *pane)
{
    for (QWidget *widget = pane->nextInFocusChain(); widget && widget != pane; widget = widget->nextInFocusChain()) {
        if (pane->isAncestorOf(widget) && widget->isVisible() && widget->isEnabled()
            && (widget->focusPolicy() & Qt::TabFocus))
            return widget;
    }
    return nullptr;
}

} // namespace

void MainWindow::addKeys()
{
    qApp->installEventFilter(new EscapeForPopups(this));
    const auto on = [this](const QKeySequence &key, void (MainWindow::*act)()) {
        connect(new QShortcut(key, this), &QShortcut::activated, this, act);
    };
    on(QKeySequence(Qt::CTRL | Qt::Key_N), &MainWindow::create);
    on(QKeySequence(Qt::CTRL | Qt::Key_S), &MainWindow::submit);
    on(QKeySequence(Qt::CTRL | Qt::Key_Return), &MainWindow::send);
    on(QKeySequence(Qt::CTRL | Qt::Key_Enter), &MainWindow::send);
    on(QKeySequence(Qt::Key_Escape), &MainWindow::goBack);
    on(QKeySequence(Qt::Key_F6), &MainWindow::focusNextPane);
    connect(new QShortcut(QKeySequence(QKeySequence::Undo), this), &QShortcut::activated, m_messages,
            &MessageBar::undo);
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_F), this), &QShortcut::activated, this,
            [this] { current()->focusSearch(); });
    const QList<RailEntry> entries = ChannelRail::entries();
    for (int i = 0; i < entries.size(); ++i) {
        const QKeySequence key = ChannelRail::keyOf(i);
        connect(new QShortcut(key, this), &QShortcut::activated, this, [this, entry = entries.at(i)] { go(entry); });
    }
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    // A field with help takes the key before it gets here.
    if (event->key() == Qt::Key_F1)
        showKeys(this);
    else
        QWidget::keyPressEvent(event);
}

void MainWindow::submit()
{
    current()->submit();
}

void MainWindow::send()
{
    current()->send();
}

void MainWindow::goBack()
{
    const QWidget *shown = m_pages->currentWidget();
    if (shown == m_welcome || !current()->back())
        m_messages->clear();
}

void MainWindow::focusNextPane()
{
    const QList<QWidget *> panes{m_top, m_rail, m_messages, m_pages};
    qsizetype here = panes.size() - 1;
    QWidget *focused = QApplication::focusWidget();
    for (qsizetype i = 0; i < panes.size(); ++i) {
        if (focused && panes.at(i)->isAncestorOf(focused)) {
            here = i;
            m_lastStops.insert(panes.at(i), focused);
        }
    }
    for (qsizetype step = 1; step <= panes.size(); ++step) {
        QWidget *pane = panes.at((here + step) % panes.size());
        // Back to where the person was in that part, when it is still there.
        QWidget *last = m_lastStops.value(pane);
        const bool usable = last && pane->isAncestorOf(last) && last->isVisible() && last->isEnabled();
        if (QWidget *stop = !pane->isVisible() ? nullptr : usable ? last : firstStop(pane)) {
            stop->setFocus(Qt::ShortcutFocusReason);
            return;
        }
    }
}

void MainWindow::focusPage()
{
    if (QWidget *stop = firstStop(m_pages->currentWidget()))
        stop->setFocus(Qt::OtherFocusReason);
}

void MainWindow::sendTest(const QUuid &id)
{
    const SmsWebhookRecord *record = m_services.webhooks.find(id);
    if (!record)
        return;
    auto *dialog = new SendTestDialog(*record, m_services.samples, m_services.profiles, m_services.bench,
                                      m_services.desk, m_services.sandboxes, m_services.asker,
                                      {m_services.retryProfiles, m_services.scriptFiles, m_chooser}, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SendTestDialog::openEventRequested, this, [this, dialog](qint64 event) {
        dialog->close();
        openEvent(event);
    });
    dialog->open();
}

void MainWindow::openEvent(qint64 id)
{
    leave([this, id] {
        display(RailEntry::Events);
        m_events->openEvent(id);
    });
}

} // namespace Hookbench
