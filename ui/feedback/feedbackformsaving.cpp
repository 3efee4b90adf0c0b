// SPDX-License-Identifier: GPL-3.0-or-later
// How the page stores the webhook, and keeps what is not stored yet.
#include "models/documents/feedbackdocument.h"
#include "models/state/draftbook.h"
#include "models/state/feedbackbook.h"
#include "models/state/whenfinished.h"
#include "ui/feedback/feedbackeventspane.h"
#include "ui/feedback/feedbackform.h"
#include "ui/feedback/feedbackformpage.h"

#include <QPointer>
#include <QTabWidget>
#include <QTimer>

namespace Hookbench {

void FeedbackFormPage::readKept(const QString &slot, const std::function<void(const Result<Secret> &)> &take)
{
    const auto &record = m_services.book.record();
    if (!record || !record->secret(slot)) {
        take(Error{tr("There is no key yet. Paste it above, or paste a public key here."), {}});
        return;
    }
    whenFinished(this, m_services.book.secrets(), [slot, take](const QFuture<Result<FeedbackSecrets>> &answer) {
        if (answer.resultCount() == 0)
            return;
        const Result<FeedbackSecrets> secrets = answer.result();
        take(secrets ? Result<Secret>{secrets->value(slot)} : Result<Secret>{secrets.error()});
    });
}

QString FeedbackFormPage::draftSubject() const
{
    const auto &record = m_services.book.record();
    return record ? record->id.toString(QUuid::WithoutBraces) : QString{QStringLiteral("")};
}

bool FeedbackFormPage::takeDraft()
{
    const std::optional<Draft> draft = m_services.drafts.find(DraftKind::FeedbackWebhook, draftSubject());
    const std::optional<FeedbackWebhook> webhook
        = draft ? readFeedbackSnapshot(draft->snapshot.toUtf8()) : std::nullopt;
    if (!webhook || *webhook == m_stored)
        return false;
    m_form->setWebhook(*webhook, kept());
    m_history.record(m_form->webhook());
    Notice notice;
    notice.tone = Tone::Informative;
    notice.text = tr("What you typed before is back. Keys and other secrets have to be typed again.");
    notice.actionText = tr("Discard the draft");
    notice.action = [self = QPointer<FeedbackFormPage>{this}] {
        if (self)
            self->discard();
    };
    Q_EMIT noticed(notice);
    return true;
}

void FeedbackFormPage::keepDraft()
{
    if (!m_editing || m_submitting)
        return;
    if (m_form->webhook() == m_stored) {
        dropDraft();
        return;
    }
    Draft draft;
    draft.kind = DraftKind::FeedbackWebhook;
    draft.subject = draftSubject();
    draft.snapshot = QString::fromUtf8(writeFeedbackSnapshot(m_form->webhook()));
    if (const Result<> kept = m_services.drafts.keep(draft); !kept)
        Q_EMIT noticed(noticeFor(kept.error()));
}

void FeedbackFormPage::dropDraft()
{
    if (!m_services.drafts.find(DraftKind::FeedbackWebhook, draftSubject()))
        return;
    if (const Result<> dropped = m_services.drafts.drop(DraftKind::FeedbackWebhook, draftSubject()); !dropped)
        Q_EMIT noticed(noticeFor(dropped.error()));
}

void FeedbackFormPage::discard()
{
    m_pause->stop();
    dropDraft();
    m_complains = false;
    show(m_stored);
    setEditing(!m_services.book.record());
}

bool FeedbackFormPage::isModified() const
{
    return m_editing && (m_form->webhook() != m_stored || !m_form->secrets().isEmpty());
}

QString FeedbackFormPage::what() const
{
    const QString name = m_form->webhook().name.trimmed();
    return name.isEmpty() ? tr("the new feedback webhook") : name;
}

void FeedbackFormPage::submit(std::function<void(bool)> then)
{
    const auto tell = [then = std::move(then)](bool done) {
        if (then)
            then(done);
    };
    if (!m_editing || m_submitting)
        return tell(false);
    m_complains = true;
    check();
    const FeedbackWebhook webhook = m_form->webhook();
    const SecretChanges secrets = m_form->secrets();
    if (const QString wrong = firstError(m_services.book.check(webhook, secrets)); !wrong.isEmpty()) {
        m_tabs->setCurrentIndex(0);
        m_form->focusFirstError();
        return tell(false);
    }
    m_submitting = true;
    m_pause->stop();
    showState();
    // A draft of a new one is under no name; afterwards the webhook has one.
    const QString subject = draftSubject();
    whenFinished(this, m_services.book.submit(webhook, secrets),
                 [this, tell, subject](const QFuture<Result<FeedbackWebhookRecord>> &answer) {
                     m_submitting = false;
                     const bool done = answer.resultCount() > 0 && answer.result();
                     if (!done) {
                         showState();
                         if (answer.resultCount() > 0)
                             Q_EMIT noticed(noticeFor(answer.result().error()));
                         return tell(false);
                     }
                     (void)m_services.drafts.drop(DraftKind::FeedbackWebhook, subject);
                     m_complains = false;
                     m_stored = answer.result()->webhook;
                     show(m_stored);
                     setEditing(false);
                     Notice notice;
                     notice.tone = Tone::Positive;
                     notice.text = tr("%1 was submitted.").arg(m_stored.name);
                     Q_EMIT noticed(notice);
                     Q_EMIT submitted();
                     tell(true);
                 });
}

void FeedbackFormPage::send()
{
    if (m_tabs->currentIndex() == 1)
        m_events->send();
    else if (m_editing)
        submit();
}

} // namespace Hookbench
