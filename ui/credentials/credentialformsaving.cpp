// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of a credential's form: drafts and Submit, which waits for the keychain.
#include "ui/credentials/credentialformpage.h"

#include "models/documents/snapshots.h"
#include "models/state/whenfinished.h"
#include "ui/credentials/credentialform.h"
#include "ui/parts/noticecard.h"
#include "ui/parts/pageheader.h"

#include <QKeySequence>
#include <QLocale>
#include <QPushButton>
#include <QTimer>

#include <utility>

namespace Hookbench {

using namespace Qt::StringLiterals;

namespace {

/// Credentials have no revisions; the second of the last change stands in for one.
int revisionOf(const ApiCredential &credential)
{
    return int(credential.modified.at.toSecsSinceEpoch() & 0x7fff'ffff);
}

} // namespace

QString CredentialFormPage::draftSubject() const
{
    return m_id == 0 ? QString{} : QString::number(m_id);
}

void CredentialFormPage::showDraft()
{
    const std::optional<Draft> draft = m_drafts.find(DraftKind::Credential, draftSubject());
    const std::optional<ApiCredential> typed = draft ? fromCredentialSnapshot(draft->snapshot) : std::nullopt;
    if (!typed)
        return;
    m_draft = draft;
    setEditing(true);
    m_form->restore(*typed);
    m_history.record(m_form->credential());
    showPossible();
    retranslate();
    check();
}

void CredentialFormPage::keepDraft()
{
    m_draftDelay->stop();
    if (!m_editing || isSaving())
        return;
    const ApiCredential now = m_form->credential();
    if (!m_form->isTextModified()) {
        dropDraft();
        return;
    }
    Draft draft;
    draft.kind = DraftKind::Credential;
    draft.subject = draftSubject();
    draft.snapshot = toCredentialSnapshot(now);
    draft.basedOn = m_id == 0 ? 0 : revisionOf(now);
    const Result<> kept = m_drafts.keep(draft);
    // Once is enough: the next letter would say it again.
    if (!kept && !std::exchange(m_draftRefused, true))
        Q_EMIT noticed(noticeFor(kept.error()));
}

void CredentialFormPage::dropDraft()
{
    m_draftDelay->stop();
    m_draft.reset();
    if (!m_drafts.find(DraftKind::Credential, draftSubject()))
        return;
    if (const Result<> dropped = m_drafts.drop(DraftKind::Credential, draftSubject()); !dropped)
        Q_EMIT noticed(noticeFor(dropped.error()));
}

void CredentialFormPage::throwDraftAway()
{
    const CredentialVendor vendor = m_form->credential().vendor;
    // What was typed since is part of it.
    keepDraft();
    const std::optional<Draft> thrown = m_drafts.find(DraftKind::Credential, draftSubject());
    dropDraft();
    if (m_id == 0) {
        create(vendor);
    } else {
        if (const ApiCredential *known = m_book.find(m_id))
            present(*known);
        setEditing(true);
        m_form->focusFirstField();
    }
    if (thrown)
        tellThrownAway(*thrown);
}

void CredentialFormPage::tellThrownAway(const Draft &thrown)
{
    Notice notice;
    notice.text = tr("The draft was thrown away.");
    notice.actionText = tr("Undo");
    notice.undoes = true;
    notice.action = [self = QPointer<CredentialFormPage>{this}, thrown, id = m_id] {
        if (!self || (self->m_id == id && self->isModified()))
            return;
        if (const Result<> kept = self->m_drafts.keep(thrown); !kept) {
            Q_EMIT self->noticed(noticeFor(kept.error()));
            return;
        }
        // Where the person is still there, it is shown again; elsewhere it waits.
        if (self->m_id == id && self->isVisible())
            self->showDraft();
    };
    Q_EMIT noticed(notice);
}

void CredentialFormPage::submit(std::function<void(bool)> then)
{
    if (m_saving) {
        if (then)
            m_saving->waiting.append(std::move(then));
        return;
    }
    const auto answer = [&then](bool done) {
        if (then)
            then(done);
    };
    if (!m_editing) {
        answer(true);
        return;
    }
    m_form->takeTypedWords();
    const Diagnostics complaints = m_book.check(credential(), secretChanges());
    m_form->setComplaints(complaints);
    m_form->touchAll();
    for (const Diagnostic &complaint : complaints) {
        if (complaint.severity != Severity::Error)
            continue;
        m_form->focusField(complaint.pointer);
        answer(false);
        return;
    }
    store(std::move(then));
}

void CredentialFormPage::store(std::function<void(bool)> then)
{
    keepDraft();
    Saving saving;
    saving.number = ++m_submissions;
    if (then)
        saving.waiting.append(std::move(then));
    const QFuture<Result<ApiCredential>> future = m_book.submit(credential(), secretChanges());
    setSaving(std::move(saving));
    whenFinished(this, future,
                 [this, number = m_submissions, subject = m_subject](const QFuture<Result<ApiCredential>> &ended) {
                     const Result<ApiCredential> stored = ended.resultCount() > 0
                         ? ended.result()
                         : Result<ApiCredential>{Error{tr("The API credential could not be saved."), {}}};
                     finish(number, subject, stored);
                 });
}

void CredentialFormPage::setSaving(std::optional<Saving> saving)
{
    const bool busy = saving.has_value();
    if (busy == isSaving())
        return;
    if (busy)
        m_focusBefore = m_form->isAncestorOf(window()->focusWidget()) ? window()->focusWidget() : nullptr;
    m_saving = std::move(saving);
    m_form->setEnabled(!busy);
    m_header->primary()->setEnabled(!busy);
    if (busy)
        m_waitDelay->start();
    else
        m_waitDelay->stop();
    if (!busy && m_focusBefore)
        m_focusBefore->setFocus();
    showPossible();
    retranslate();
}

void CredentialFormPage::giveUpWaiting()
{
    if (!m_saving)
        return;
    const QList<std::function<void(bool)>> waiting = m_saving->waiting;
    setSaving(std::nullopt);
    for (const auto &then : waiting)
        then(false);
}

void CredentialFormPage::finish(int number, qint64 subject, const Result<ApiCredential> &stored)
{
    if (!m_saving || m_saving->number != number) {
        if (stored)
            savedAfterAll(subject, *stored);
        return;
    }
    const QList<std::function<void(bool)>> waiting = m_saving->waiting;
    setSaving(std::nullopt);
    if (stored) {
        dropDraft();
        open(stored->id);
        tellSaved(*stored);
    } else {
        // Everything that was typed is still there, secrets too.
        Q_EMIT noticed(noticeFor(stored.error()));
    }
    for (const auto &then : waiting)
        then(bool(stored));
}

void CredentialFormPage::savedAfterAll(qint64 subject, const ApiCredential &stored)
{
    // Nobody waited any more, but the keychain answered in the end.
    if (subject == m_subject && (m_id == 0 || m_id == stored.id)) {
        dropDraft();
        m_id = stored.id;
        m_form->adopt(stored);
        keepDraft();
        retranslate();
    }
    Notice notice;
    notice.tone = Tone::Informative;
    notice.text = tr("%1 is saved after all: the keychain has answered.").arg(stored.name);
    Q_EMIT noticed(notice);
}

void CredentialFormPage::tellSaved(const ApiCredential &stored)
{
    Notice notice;
    notice.tone = Tone::Positive;
    if (!hasWebhooks(stored.vendor))
        notice.text = tr("%1 is saved.").arg(stored.name);
    else
        notice.text = stored.channelConfigurations.isEmpty()
            ? tr("%1 is saved. Its webhooks wait until it is attached to a channel configuration.").arg(stored.name)
            : tr("%1 is saved. Its webhooks take effect at once.").arg(stored.name);
    if (stored.vendor == CredentialVendor::Custom) {
        notice.actionText = tr("Verify connection");
        notice.action = [self = QPointer<CredentialFormPage>{this}, id = stored.id] {
            if (self && self->m_id == id)
                Q_EMIT self->verifyRequested();
        };
    }
    Q_EMIT noticed(notice);
}

void CredentialFormPage::retranslate()
{
    const ApiCredential *known = m_book.find(m_id);
    m_header->setTitle(known ? known->name : tr("Create API credentials"));
    m_header->primary()->setText(m_editing ? tr("Submit") : tr("Edit"));
    m_header->primary()->setToolTip(m_editing ? QKeySequence{QKeySequence::Save}.toString(QKeySequence::NativeText)
                                              : QString{});
    const bool waitsLong = isSaving() && !m_waitDelay->isActive();
    m_wait->tell(Tone::Informative,
                 waitsLong ? tr("Saving; the keychain may ask for its password. What was typed stays when you stop "
                                "waiting.")
                           : QString{},
                 tr("Stop waiting"));
    QString draft;
    if (m_draft) {
        const QString when = QLocale{}.toString(m_draft->at.toLocalTime(), QLocale::ShortFormat);
        draft = tr("A draft from %1 is shown. Secrets are not kept in drafts: enter them again.").arg(when);
        if (known && m_draft->basedOn != revisionOf(*known)) {
            draft = tr("A draft from %1 is shown, but the API credential was changed since then by %2. Submit would "
                       "replace that change. Secrets are not kept in drafts: enter them again.")
                        .arg(when, known->modified.by);
        }
    }
    m_draftNotice->tell(Tone::Informative, draft, tr("Throw away"));
}

} // namespace Hookbench
