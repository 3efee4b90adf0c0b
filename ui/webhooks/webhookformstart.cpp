// SPDX-License-Identifier: GPL-3.0-or-later
// How the page of a webhook begins: empty, as a copy, as it is stored, or from a draft.
#include "ui/parts/noticecard.h"
#include "ui/parts/pageheader.h"
#include "ui/webhooks/webhookdraft.h"
#include "ui/webhooks/webhookform.h"
#include "ui/webhooks/webhookformpage.h"

#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>

namespace Hookbench {

using namespace Qt::StringLiterals;

void WebhookFormPage::create()
{
    m_draft->settle();
    startNew(nullptr);
}

bool WebhookFormPage::createFrom(const QUuid &id)
{
    const SmsWebhookRecord *original = m_book.find(id);
    if (!original)
        return false;
    startFrom(original->webhook);
    return true;
}

void WebhookFormPage::startFrom(const SmsWebhook &webhook)
{
    SmsWebhook copy = webhook;
    if (!copy.name.trimmed().isEmpty())
        copy.name = m_book.freeName(copy.name);
    m_draft->settle();
    startNew(&copy);
}

void WebhookFormPage::startNew(const SmsWebhook *webhook)
{
    m_id = {};
    showStored(nullptr);
    setEditing(true);
    if (webhook) {
        startBeside(*webhook, 0);
    } else if (!showDraft(nullptr)) {
        m_draft->begin({}, 0, false);
    }
    showNotes();
    check();
    m_form->focusFirstField();
}

bool WebhookFormPage::editAs(const QUuid &id, const SmsWebhook &webhook)
{
    m_draft->settle();
    const SmsWebhookRecord *stored = m_book.find(id);
    if (!stored)
        return false;
    m_id = id;
    showStored(stored);
    setEditing(true);
    startBeside(webhook, stored->revision);
    showNotes();
    check();
    m_form->focusFirstField();
    return true;
}

bool WebhookFormPage::open(const QUuid &id)
{
    m_draft->settle();
    const SmsWebhookRecord *stored = m_book.find(id);
    if (!stored)
        return false;
    m_id = id;
    showStored(stored);
    if (showDraft(stored)) {
        check();
        m_form->focusFirstField();
        return true;
    }
    setEditing(false);
    m_header->primary()->setFocus();
    return true;
}

void WebhookFormPage::startBeside(const SmsWebhook &webhook, int revision)
{
    // A draft that waits stays until this one is changed.
    m_waitingDraft = m_draft->waiting(m_id);
    m_form->startFrom(webhook);
    m_draft->begin(m_id, revision, false);
    if (!m_waitingDraft)
        m_draft->keepSoon();
}

bool WebhookFormPage::showDraft(const SmsWebhookRecord *stored)
{
    const std::optional<Draft> draft = m_draft->waiting(m_id);
    if (!draft)
        return false;
    setEditing(true);
    m_form->startFrom(*WebhookDraft::valueOf(*draft));
    m_draft->begin(m_id, draft->basedOn, true);
    if (!m_form->isModified()) {
        // Somebody has submitted the same meanwhile.
        m_draft->drop();
        setEditing(!stored);
        return false;
    }
    m_shownDraft = draft;
    showNotes();
    return true;
}

void WebhookFormPage::edit()
{
    if (m_editing)
        return;
    const SmsWebhookRecord *stored = record();
    m_draft->begin(m_id, stored ? stored->revision : 0, false);
    setEditing(true);
    check();
    m_form->focusFirstField();
}

void WebhookFormPage::showStored(const SmsWebhookRecord *stored)
{
    m_checkDelay->stop();
    m_draft->end();
    closePayload();
    m_shownDraft.reset();
    m_waitingDraft.reset();
    m_form->setWebhook(stored ? stored->webhook : SmsWebhook{});
    m_form->setUrl(stored ? m_desk.url(stored->id) : QString{});
    m_scroll->verticalScrollBar()->setValue(0);
}

void WebhookFormPage::discard()
{
    m_draft->drop();
    const SmsWebhookRecord *stored = record();
    showStored(stored);
    setEditing(!stored);
    if (!stored)
        m_draft->begin({}, 0, false);
}

void WebhookFormPage::throwDraftAway()
{
    if (!m_shownDraft)
        return;
    const Draft draft = *m_shownDraft;
    // What was typed since is part of it.
    m_draft->settle();
    const Draft kept = m_draft->waiting(m_id).value_or(draft);
    const QUuid id = m_id;
    discard();
    // The button that was pressed is gone.
    m_form->focusFirstField();
    Notice notice;
    notice.text = tr("The draft was thrown away.");
    notice.actionText = tr("Undo");
    notice.undoes = true;
    notice.action = [page = QPointer<WebhookFormPage>{this}, kept, id] {
        if (!page || !page->m_draft->restore(kept) || page->isModified())
            return;
        // Where the person is still there, it is shown again; elsewhere it waits.
        if (page->isVisible() && page->m_id == id)
            id.isNull() ? page->create() : void(page->open(id));
    };
    Q_EMIT noticed(notice);
}

} // namespace Hookbench
