// SPDX-License-Identifier: GPL-3.0-or-later
// What the page of a webhook says about it: a draft, what is left to do, the other webhook that is needed.
#include "models/words/words.h"
#include "ui/parts/noticecard.h"
#include "ui/webhooks/credentialdialog.h"
#include "ui/webhooks/webhookdraft.h"
#include "ui/webhooks/webhookform.h"
#include "ui/webhooks/webhookformpage.h"
#include "ui/webhooks/webhooktones.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLocale>
#include <QPointer>

#include <algorithm>

namespace Hookbench {

using namespace Qt::StringLiterals;

namespace {

QString shown(const QDateTime &time)
{
    return QLocale{}.toString(time.toLocalTime(), QLocale::ShortFormat);
}

WebhookType otherType(WebhookType type)
{
    return type == WebhookType::Inbound ? WebhookType::Feedback : WebhookType::Inbound;
}

} // namespace

void WebhookFormPage::connectNotes()
{
    connect(m_draftNote, &NoticeCard::acted, this, [this] {
        if (m_shownDraft)
            throwDraftAway();
        else if (m_id.isNull())
            create();
        else
            open(m_id);
    });
    connect(m_leftToDo, &NoticeCard::acted, this, [this] {
        const SmsWebhookRecord *stored = record();
        if (!stored)
            return;
        if (m_book.status(*stored) == WebhookStatus::Waiting) {
            Q_EMIT credentialRequested(stored->webhook.apiCredential);
        } else {
            edit();
            m_form->focusField(u"/apiCredential"_s);
        }
    });
    connect(m_counterpart, &NoticeCard::acted, this, [this] {
        if (const SmsWebhookRecord *stored = record())
            createLike(stored->webhook.vendor, otherType(stored->webhook.type));
    });
}

void WebhookFormPage::showNotes()
{
    const SmsWebhookRecord *stored = m_editing ? nullptr : record();
    showDraftNote();
    showLeftToDo(stored);
    showCounterpart(stored);
    const WebhookStatus status = stored ? m_book.status(*stored) : WebhookStatus::Active;
    m_form->setStatus(toneOf(status), stored ? Words::name(status) : QString{});
}

QString WebhookFormPage::draftSentence(const SmsWebhookRecord *stored) const
{
    const bool older = stored && stored->revision > m_draft->revision();
    if (m_shownDraft && older)
        return tr("A draft from %1 is shown. %2 changed the webhook since, on %3: submitting the draft replaces that.")
            .arg(shown(m_shownDraft->at), stored->modified.by, shown(stored->modified.at));
    if (m_shownDraft)
        return tr("A draft from %1 is shown.").arg(shown(m_shownDraft->at));
    if (older)
        return tr("%1 changed the webhook meanwhile, on %2: submitting this form replaces that.")
            .arg(stored->modified.by, shown(stored->modified.at));
    if (!m_waitingDraft)
        return {};
    if (stored)
        return tr("A draft of this webhook, from %1, is waiting. Changing what is shown replaces it.")
            .arg(shown(m_waitingDraft->at));
    const std::optional<SmsWebhook> value = WebhookDraft::valueOf(*m_waitingDraft);
    const QString name = value ? value->name : QString{};
    if (name.isEmpty())
        return tr("A draft of another new webhook, from %1, is waiting. Changing this one replaces it.")
            .arg(shown(m_waitingDraft->at));
    return tr("A draft of another new webhook, “%1”, from %2, is waiting. Changing this one replaces it.")
        .arg(name, shown(m_waitingDraft->at));
}

void WebhookFormPage::showDraftNote()
{
    const SmsWebhookRecord *stored = record();
    const QString sentence = m_editing ? draftSentence(stored) : QString{};
    const bool older = stored && stored->revision > m_draft->revision();
    const QString action = m_shownDraft ? tr("Throw away") : m_waitingDraft ? tr("Show the draft") : QString{};
    m_draftNote->tell(older || m_waitingDraft ? Tone::Notice : Tone::Informative, sentence, action);
}

void WebhookFormPage::showLeftToDo(const SmsWebhookRecord *stored)
{
    QString sentence;
    QString action;
    Tone tone = Tone::Notice;
    const WebhookStatus status = stored ? m_book.status(*stored) : WebhookStatus::Active;
    if (status == WebhookStatus::Waiting) {
        sentence = tr("This webhook takes effect once its API credential, %1, is attached to a channel configuration.")
                       .arg(stored->webhook.apiCredential);
        action = tr("Open the API credential");
    } else if (status == WebhookStatus::Incomplete) {
        tone = Tone::Negative;
        sentence = stored->webhook.apiCredential.isEmpty()
            ? tr("This webhook has no API credential. Choose one, so that it can take effect.")
            : tr("There is no API credential %1 for this SMS vendor. Choose another one, so that the webhook can take "
                 "effect.")
                  .arg(stored->webhook.apiCredential);
        action = tr("Choose an API credential");
    }
    m_leftToDo->tell(tone, sentence, action);
}

void WebhookFormPage::showCounterpart(const SmsWebhookRecord *stored)
{
    const auto missing = stored ? m_book.missingCounterparts() : QList<std::pair<Vendor, WebhookType>>{};
    const bool needed = stored && std::any_of(missing.cbegin(), missing.cend(), [&](const auto &one) {
                            return one.first == stored->webhook.vendor && one.second != stored->webhook.type;
                        });
    if (!needed) {
        m_counterpart->tell(Tone::Informative, {});
        return;
    }
    const bool feedback = otherType(stored->webhook.type) == WebhookType::Feedback;
    m_counterpart->tell(
        Tone::Informative,
        tr("%1 needs two webhooks, one for Inbound and one for Feedback. This sandbox has no %2 webhook for it yet.")
            .arg(Words::name(stored->webhook.vendor), Words::name(otherType(stored->webhook.type))),
        feedback ? tr("Create the Feedback webhook") : tr("Create the Inbound webhook"));
}

void WebhookFormPage::createLike(Vendor vendor, WebhookType type)
{
    const SmsWebhookRecord *shownNow = record();
    if (!shownNow || shownNow->webhook.vendor != vendor) {
        // From the list: like the first one that has no counterpart.
        const auto like = std::find_if(m_book.webhooks().cbegin(), m_book.webhooks().cend(), [&](const auto &known) {
            return known.webhook.vendor == vendor && known.webhook.type == otherType(type);
        });
        shownNow = like == m_book.webhooks().cend() ? nullptr : &*like;
    }
    SmsWebhook webhook;
    webhook.vendor = vendor;
    webhook.type = type;
    const QString wanted = Words::name(type);
    QString name = shownNow && shownNow->webhook.vendor == vendor ? shownNow->webhook.name : Words::name(vendor);
    // "Luma inbound" has a "Luma feedback"; any other name gets the word behind it.
    const QString other = Words::name(otherType(type));
    const qsizetype at = name.lastIndexOf(other, -1, Qt::CaseInsensitive);
    if (at >= 0) {
        const bool small = name.at(at).isLower();
        name.replace(at, other.size(), small ? wanted.toLower() : wanted);
    } else {
        name = name + u' ' + wanted;
    }
    webhook.name = name;
    startFrom(webhook);
}

void WebhookFormPage::askCredential(Vendor vendor)
{
    auto *dialog = new CredentialDialog{m_credentials, vendor, this};
    connect(dialog, &CredentialDialog::created, this, [this](const ApiCredential &credential) {
        m_form->chooseCredential(credential);
        if (m_credentials.status(credential) != CredentialStatus::Incomplete)
            return;
        Notice notice;
        notice.text
            = tr("%1 is made. Its keys and tokens are still missing; they are added on the API Credentials page.")
                  .arg(credential.name);
        notice.actionText = tr("Open the API credential");
        notice.action = [page = QPointer<WebhookFormPage>{this}, name = credential.name] {
            if (page)
                Q_EMIT page->credentialRequested(name);
        };
        Q_EMIT noticed(notice);
    });
    connect(dialog, &CredentialDialog::fullFormRequested, this,
            [this, vendor] { Q_EMIT newCredentialRequested(credentialVendor(vendor)); });
    dialog->open();
}

void WebhookFormPage::tellSubmitted(const SmsWebhookRecord &stored)
{
    Q_EMIT noticed(submittedNotice(stored));
}

Notice WebhookFormPage::submittedNotice(const SmsWebhookRecord &stored)
{
    Notice notice;
    notice.tone = Tone::Positive;
    const QString name = stored.webhook.name;
    const WebhookStatus status = m_book.status(stored);
    if (status == WebhookStatus::Waiting) {
        notice.tone = Tone::Notice;
        notice.text = tr("%1 is saved. It waits until its API credential, %2, is attached to a channel configuration.")
                          .arg(name, stored.webhook.apiCredential);
        notice.actionText = tr("Open the API credential");
        notice.action = [page = QPointer<WebhookFormPage>{this}, credential = stored.webhook.apiCredential] {
            if (page)
                Q_EMIT page->credentialRequested(credential);
        };
    } else if (status == WebhookStatus::Incomplete) {
        notice.tone = Tone::Notice;
        notice.text = tr("%1 is saved, but incomplete: choose an API credential that is there.").arg(name);
    } else {
        notice.text = tr("%1 is saved. Give its Webhook URL to the SMS provider.").arg(name);
        notice.actionText = tr("Copy URL");
        notice.action = [url = m_desk.url(stored.id)] { QGuiApplication::clipboard()->setText(url); };
    }
    return notice;
}

} // namespace Hookbench
