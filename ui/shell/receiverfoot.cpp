// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/receiverfoot.h"

#include "models/state/preferencesbook.h"
#include "models/state/receiverdesk.h"
#include "ui/parts/buttons.h"
#include "ui/parts/icons.h"
#include "ui/shell/footbutton.h"

#include <QEvent>
#include <QHBoxLayout>

namespace Hookbench {

ReceiverFoot::ReceiverFoot(ReceiverDesk &desk, PreferencesBook &preferences, QWidget *parent)
    : QWidget{parent}
    , m_desk{desk}
    , m_preferences{preferences}
    , m_state{new FootButton(this)}
    , m_button{iconButton(QLatin1StringView("play"), this)}
{
    m_button->setAutoRaise(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 8, 0, 0);
    row->setSpacing(4);
    row->addWidget(m_state, 1);
    row->addWidget(m_button);
    connect(m_button, &QToolButton::clicked, this, &ReceiverFoot::toggle);
    connect(m_state, &QAbstractButton::clicked, this, [this] {
        // Whether its page is shown is decided by the window: a changed form may hold us.
        m_state->setChecked(!m_state->isChecked());
        Q_EMIT chosen();
    });
    connect(&m_desk, &ReceiverDesk::stateChanged, this, &ReceiverFoot::showState);
    connect(&m_preferences, &PreferencesBook::changed, this, &ReceiverFoot::showState);
    showState();
}

void ReceiverFoot::start()
{
    const Result<> started = m_desk.start();
    showState();
    if (started)
        return;
    Notice notice = noticeFor(started.error());
    notice.actionText = tr("Use a free port");
    notice.action = [this] { startOnFreePort(); };
    Q_EMIT noticed(notice);
}

void ReceiverFoot::setCurrent(bool current)
{
    m_state->setChecked(current);
}

void ReceiverFoot::startOnFreePort()
{
    if (const Result<> started = m_desk.start(quint16(0)); !started)
        Q_EMIT noticed(noticeFor(started.error()));
    showState();
}

void ReceiverFoot::toggle()
{
    if (m_desk.isRunning())
        m_desk.stop();
    else
        start();
    showState();
}

void ReceiverFoot::showState()
{
    const QString preferred = QString::number(m_preferences.preferences().receiverPort);
    const bool running = m_desk.isRunning();
    if (running)
        m_state->setStatus(Tone::Positive, tr("Receiver on :%1").arg(QString::number(m_desk.port())));
    else if (!m_desk.problem().summary.isEmpty())
        m_state->setStatus(Tone::Negative, tr("Port %1 taken").arg(preferred));
    else
        m_state->setStatus(Tone::Neutral, tr("Receiver off"));
    const QString detail = running ? m_desk.baseUrl() : m_desk.problem().summary;
    m_state->setToolTip(detail.isEmpty() ? tr("Open the receiver's page") : detail);
    m_state->setAccessibleDescription(tr("Opens the receiver's page"));
    m_button->setIcon(themedIcon(running ? QLatin1StringView("stop") : QLatin1StringView("play")));
    setButtonName(m_button, running ? tr("Stop the receiver") : tr("Start the receiver"));
}

void ReceiverFoot::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        showState();
    QWidget::changeEvent(event);
}

} // namespace Hookbench
