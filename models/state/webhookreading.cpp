// SPDX-License-Identifier: GPL-3.0-or-later
// How the webhook book reads: at once, or aside and told when all of them are there; and when it reads again.
#include "models/state/webhookbook.h"

#include "models/state/whenfinished.h"

#include <QThreadPool>

#include <utility>

namespace Hookbench {

namespace {

/// Giving back the room of thousands takes a while, so it is done aside.
void letGo(SortedWebhooks webhooks)
{
    static constexpr qsizetype few = 500;
    if (webhooks.size() > few)
        QThreadPool::globalInstance()->start([gone = std::move(webhooks)] { Q_UNUSED(gone) });
}

} // namespace

Result<> WebhookBook::load()
{
    return read(true);
}

Result<> WebhookBook::reread()
{
    return read(false);
}

Result<> WebhookBook::read(bool needed)
{
    tellRead();
    const qint64 sandboxId = m_sandboxes.current().id;
    if (m_readMany == ReadMany::Aside) {
        const Result<qint64> count = m_store.count(sandboxId);
        if (!count)
            return count.error();
        if (*count > fewToRead) {
            begin(sandboxId, *count, needed);
            return {};
        }
    }
    Result<QList<SmsWebhookRecord>> stored = m_store.webhooks(sandboxId);
    if (!stored)
        return stored.error();
    m_reading.reset();
    m_credentialNames = credentialNames();
    if (std::exchange(m_sandboxId, sandboxId) != sandboxId) {
        m_awaited = 0;
        m_tellWhole = false;
        replaceAll(*std::move(stored));
        return {};
    }
    accept(SortedWebhooks{*std::move(stored)});
    tellRead();
    return {};
}

void WebhookBook::begin(qint64 sandboxId, qint64 count, bool needed)
{
    const bool sameSandbox = m_sandboxId == sandboxId;
    // A reading that this one takes the place of may have been needed.
    needed = needed || !sameSandbox || (m_reading && m_reading->needed);
    // Without a context: sorted where they are read.
    m_reading = Reading{m_store.webhooksAside(sandboxId).then([](Result<QList<SmsWebhookRecord>> stored) {
                            return stored ? Result<SortedWebhooks>{SortedWebhooks{*std::move(stored)}} : stored.error();
                        }),
                        needed};
    m_tellWhole = m_tellWhole || needed;
    m_credentialNames = credentialNames();
    const int reading = ++m_readings;
    whenFinished(this, m_reading->future, [this, reading](const auto &) { arrived(reading); });
    if (sameSandbox)
        return;
    m_sandboxId = sandboxId;
    // Nothing of the other sandbox is shown any more.
    Q_EMIT aboutToReload();
    m_awaited = count;
    m_users.reset();
    letGo(std::exchange(m_webhooks, {}));
    Q_EMIT reloaded();
}

void WebhookBook::arrived(int reading)
{
    if (reading != m_readings)
        return;
    if (m_reading)
        settle();
    tellRead();
}

void WebhookBook::settle() const
{
    Reading reading = *std::exchange(m_reading, std::nullopt);
    reading.future.waitForFinished();
    if (reading.future.resultCount() == 0)
        return; // the store goes away, and so does everyone who could ask
    Result<SortedWebhooks> stored = reading.future.takeResult();
    if (stored)
        accept(*std::move(stored));
    else
        m_untoldFailure = stored.error();
}

void WebhookBook::accept(SortedWebhooks webhooks) const
{
    m_users.reset();
    if (!m_before)
        m_before = std::move(m_webhooks);
    m_webhooks = std::move(webhooks);
}

void WebhookBook::beforeChange()
{
    // A change stands in a list that is complete and known to everyone.
    if (m_reading)
        settle();
    tellRead();
}

void WebhookBook::tellRead()
{
    if (m_untoldFailure) {
        const Error error = *std::exchange(m_untoldFailure, std::nullopt);
        // No names are these: the next change of a credential reads again.
        m_credentialNames = {{-1, {}}};
        if (std::exchange(m_awaited, 0) > 0)
            replaceAll({});
        Q_EMIT failed(error);
    }
    if (m_before)
        tellDifferences();
}

void WebhookBook::tellDifferences()
{
    const SortedWebhooks &before = *m_before;
    QList<int> changedRows;
    bool sameRows = !m_tellWhole && before.size() == m_webhooks.size();
    for (int row = 0; sameRows && row < m_webhooks.size(); ++row) {
        const SmsWebhookRecord &record = m_webhooks.at(row);
        // A new name has another place.
        sameRows = record.id == before.at(row).id && record.webhook.name == before.at(row).webhook.name;
        if (record != before.at(row))
            changedRows.append(row);
    }
    if (sameRows && changedRows.size() <= fewToTell) {
        m_before.reset();
        tellChanged(changedRows);
        return;
    }
    Q_EMIT aboutToReload();
    m_awaited = 0;
    m_tellWhole = false;
    letGo(*std::exchange(m_before, std::nullopt));
    Q_EMIT reloaded();
}

QList<std::pair<qint64, QString>> WebhookBook::credentialNames() const
{
    QList<std::pair<qint64, QString>> names;
    for (const ApiCredential &credential : m_credentials.credentials())
        names.append({credential.id, credential.name});
    return names;
}

QList<WebhookStatus> WebhookBook::statuses() const
{
    QList<WebhookStatus> all;
    all.reserve(m_webhooks.size());
    for (const SmsWebhookRecord &record : m_webhooks.records())
        all.append(status(record));
    return all;
}

void WebhookBook::follow()
{
    tellRead();
    const bool sameSandbox = m_sandboxId == m_sandboxes.current().id;
    // As they were told last: what is kept of the credentials is from before they changed. Another sandbox is told
    // whole.
    const QList<WebhookStatus> before = sameSandbox ? statuses() : QList<WebhookStatus>{};
    m_credentialFacts.clear();
    // Reading thousands again takes a while, and most changes of a credential leave its name alone.
    const bool sameNames = sameSandbox && m_credentialNames == credentialNames();
    if (const auto done = sameNames ? Result<>{} : load(); !done) {
        m_sandboxId = m_sandboxes.current().id;
        // No names are these: the next change reads again.
        m_credentialNames = {{-1, {}}};
        if (!sameSandbox) {
            m_reading.reset();
            m_awaited = 0;
            replaceAll({});
        }
        Q_EMIT failed(done.error());
        return;
    }
    // What is being read is told as a whole.
    const bool awaiting = m_reading && m_reading->needed;
    if (sameSandbox && !awaiting && before.size() == m_webhooks.size())
        tellStatuses(before);
}

void WebhookBook::tellStatuses(const QList<WebhookStatus> &before)
{
    // Whether a webhook takes effect depends on the credentials, not only on itself.
    QList<int> changedRows;
    for (int row = 0; row < m_webhooks.size(); ++row) {
        if (status(m_webhooks.at(row)) != before.at(row))
            changedRows.append(row);
    }
    tellChanged(changedRows);
}

} // namespace Hookbench
