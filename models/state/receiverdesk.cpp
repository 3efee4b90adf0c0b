// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/state/receiverdesk.h"

#include <utility>

namespace Hookbench {

ReceiverDesk::ReceiverDesk(EventReceiver &receiver, WebhookBook &webhooks, EventLog &log, PreferencesBook &preferences,
                           Clock clock, QObject *parent)
    : QObject{parent}
    , m_receiver{receiver}
    , m_webhooks{webhooks}
    , m_log{log}
    , m_preferences{preferences}
    , m_clock{std::move(clock)}
{
    const auto forget = [this] { m_ready.clear(); };
    connect(&m_webhooks, &WebhookBook::reloaded, this, forget);
    connect(&m_webhooks, &WebhookBook::inserted, this, forget);
    connect(&m_webhooks, &WebhookBook::changed, this, forget);
    connect(&m_webhooks, &WebhookBook::removed, this, forget);
    connect(&m_preferences, &PreferencesBook::changed, this, [this](const Preferences &before) {
        const Preferences &now = m_preferences.preferences();
        if (now.baseUrl != before.baseUrl || now.receiverPort != before.receiverPort)
            Q_EMIT stateChanged();
    });
}

Result<> ReceiverDesk::start(std::optional<quint16> port)
{
    const quint16 wanted = port.value_or(m_preferences.preferences().receiverPort);
    const Result<quint16> started
        = m_receiver.start(wanted, [this](const QList<InboundRequest> &requests) { return handle(requests); });
    m_problem = started ? Error{} : started.error();
    Q_EMIT stateChanged();
    if (!started)
        return m_problem;
    return {};
}

Result<> ReceiverDesk::moveTo(quint16 port)
{
    const quint16 present = m_receiver.port();
    if (present == port)
        return {};
    Result<> moved = start(port);
    if (moved || present == 0)
        return moved;
    if (Result<> back = start(present); !back)
        return back;
    return moved;
}

void ReceiverDesk::stop()
{
    m_receiver.stop();
    m_problem = {};
    Q_EMIT stateChanged();
}

bool ReceiverDesk::isRunning() const
{
    return m_receiver.port() != 0;
}

quint16 ReceiverDesk::port() const
{
    return m_receiver.port();
}

QString ReceiverDesk::baseUrl() const
{
    QString base = m_preferences.preferences().baseUrl.trimmed();
    while (base.endsWith(u'/'))
        base.chop(1);
    return base.isEmpty() ? loopbackUrl() : base;
}

QString ReceiverDesk::loopbackUrl() const
{
    const quint16 shown = isRunning() ? port() : m_preferences.preferences().receiverPort;
    return QStringLiteral("http://127.0.0.1:%1").arg(shown);
}

QString ReceiverDesk::url(const QUuid &webhookId) const
{
    return baseUrl() + pathPrefix + webhookId.toString(QUuid::WithoutBraces);
}

QString ReceiverDesk::receiverUrl(const QUuid &webhookId) const
{
    return loopbackUrl() + pathPrefix + webhookId.toString(QUuid::WithoutBraces);
}

void ReceiverDesk::serve(const SmsWebhookRecord &record)
{
    m_guests.insert(record.id, record);
    m_ready.remove(record.id);
}

void ReceiverDesk::setExceptions(const FuzzyExceptions &exceptions)
{
    m_exceptions = exceptions;
    m_ready.clear();
}

std::shared_ptr<const ReadyWebhook> ReceiverDesk::ready(const QUuid &id)
{
    if (const auto known = m_ready.constFind(id); known != m_ready.cend())
        return *known;
    const auto guest = m_guests.constFind(id);
    const bool isGuest = guest != m_guests.cend();
    const SmsWebhookRecord *record = isGuest ? &*guest : m_webhooks.find(id);
    if (!record)
        return nullptr;
    auto made = std::make_shared<const ReadyWebhook>(*record, isGuest ? FuzzyExceptions{} : m_exceptions);
    m_ready.insert(id, made);
    return made;
}

} // namespace Hookbench
