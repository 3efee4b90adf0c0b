// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/webhooks/webhookdraft.h"

#include "models/documents/snapshots.h"
#include "ui/webhooks/webhookform.h"

#include <QCoreApplication>
#include <QTimer>

namespace Hookbench {

namespace {
constexpr int delayMilliseconds = 1000;
} // namespace

WebhookDraft::WebhookDraft(DraftBook &book, WebhookForm &form, QObject *parent)
    : QObject{parent}
    , m_book{book}
    , m_form{form}
    , m_delay{new QTimer{this}}
{
    m_delay->setSingleShot(true);
    m_delay->setInterval(delayMilliseconds);
    connect(m_delay, &QTimer::timeout, this, &WebhookDraft::keep);
    connect(&m_form, &WebhookForm::edited, this, &WebhookDraft::keepSoon);
    connect(QCoreApplication::instance(), &QCoreApplication::aboutToQuit, this, &WebhookDraft::settle);
}

QString WebhookDraft::subjectOf(const QUuid &id)
{
    return id.isNull() ? QString{} : id.toString(QUuid::WithoutBraces);
}

std::optional<Draft> WebhookDraft::waiting(const QUuid &id) const
{
    const std::optional<Draft> draft = m_book.find(DraftKind::Webhook, subjectOf(id));
    return draft && valueOf(*draft) ? draft : std::nullopt;
}

std::optional<SmsWebhook> WebhookDraft::valueOf(const Draft &draft)
{
    return fromRevisionDocument(draft.snapshot);
}

WaitingDrafts WebhookDraft::allWaiting(const DraftBook &book)
{
    WaitingDrafts waiting;
    const Result<QList<Draft>> all = book.drafts();
    if (!all)
        return waiting;
    for (const Draft &draft : *all) {
        if (draft.kind != DraftKind::Webhook || !valueOf(draft))
            continue;
        if (draft.subject.isEmpty())
            waiting.newWebhook = draft;
        else
            waiting.webhooks.insert(QUuid::fromString(draft.subject));
    }
    return waiting;
}

void WebhookDraft::begin(const QUuid &id, int revision, bool kept)
{
    m_delay->stop();
    m_id = id;
    m_revision = revision;
    m_active = true;
    m_kept = kept;
}

void WebhookDraft::end()
{
    m_delay->stop();
    m_active = false;
}

void WebhookDraft::keepSoon()
{
    if (m_active)
        m_delay->start();
}

void WebhookDraft::settle()
{
    if (!m_delay->isActive())
        return;
    m_delay->stop();
    keep();
}

void WebhookDraft::keep()
{
    if (!m_active)
        return;
    SmsWebhook webhook = m_form.webhook();
    const bool more = m_overlay && m_overlay(webhook);
    if (!m_form.isModified() && !more) {
        drop();
        return;
    }
    const auto done = m_book.keep({DraftKind::Webhook, subjectOf(m_id), toRevisionDocument(webhook), m_revision, {}});
    m_kept = m_kept || bool{done};
    hear(done);
}

void WebhookDraft::drop()
{
    m_delay->stop();
    if (!m_kept)
        return;
    const auto done = m_book.drop(DraftKind::Webhook, subjectOf(m_id));
    m_kept = !done;
    hear(done);
}

bool WebhookDraft::restore(const Draft &draft)
{
    const auto done = m_book.keep(draft);
    hear(done);
    return bool{done};
}

void WebhookDraft::hear(const Result<> &done)
{
    // Every second anew would be no news.
    if (!done && !m_failing)
        Q_EMIT failed(done.error());
    m_failing = !done;
}

} // namespace Hookbench
