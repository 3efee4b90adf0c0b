// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secrets/secretprompt.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

namespace Hookbench {

namespace {
const QString promptInterface = u"org.freedesktop.Secret.Prompt"_s;
}

SecretPrompt::SecretPrompt(const QDBusConnection &bus, const QString &service, const QString &path, QObject *parent)
    : QObject{parent}
    , m_bus{bus}
    , m_service{service}
    , m_path{path}
{
}

void SecretPrompt::show(QDeadlineTimer deadline)
{
    // Listening first: the answer may come before the call returns.
    m_bus.connect(m_service, m_path, promptInterface, u"Completed"_s, this, SLOT(completed(bool, QDBusVariant)));
    QDBusMessage message = QDBusMessage::createMethodCall(m_service, m_path, promptInterface, u"Prompt"_s);
    message << QString{}; // no window of ours that it would have to stay above
    const auto left = static_cast<int>(deadline.remainingTime());
    auto *watcher = new QDBusPendingCallWatcher{m_bus.asyncCall(message, left), this};
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        if (watcher->isError() && watcher->error().type() == QDBusError::NoReply)
            giveUp();
        else if (watcher->isError())
            completed(true, {});
    });
    QTimer::singleShot(left, this, &SecretPrompt::giveUp);
}

void SecretPrompt::giveUp()
{
    if (m_ended)
        return;
    m_ended = true;
    Q_EMIT unanswered();
    deleteLater();
}

void SecretPrompt::completed(bool dismissed, const QDBusVariant &)
{
    if (m_ended)
        return;
    m_ended = true;
    Q_EMIT answered(dismissed);
    deleteLater();
}

} // namespace Hookbench
