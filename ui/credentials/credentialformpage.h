// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/state/credentialbook.h"
#include "models/state/draftbook.h"
#include "models/state/secretbook.h"
#include "ui/parts/messagebar.h"
#include "ui/parts/valuehistory.h"

#include <QPointer>
#include <QWidget>

#include <functional>
#include <optional>

class QPushButton;
class QScrollArea;
class QTimer;

namespace Hookbench {

class CredentialForm;
class KeychainNotice;
class NoticeCard;
class PageHeader;
class UndoButtons;
class UndoKeys;

/// One API credential: read-only until Edit, then its form with Cancel and Submit. What it shows after Submit is what
/// was stored. What is typed is kept as a draft, but for the secrets.
class CredentialFormPage : public QWidget
{
    Q_OBJECT
public:
    CredentialFormPage(CredentialBook &book, SecretBook &secrets, DraftBook &drafts, QWidget *parent = nullptr);
    ~CredentialFormPage() override;

    /// An empty form, or the draft of one that was begun.
    void create(CredentialVendor vendor = CredentialVendor::Custom);
    /// Read-only, or its draft where one was begun; false when there is no such credential.
    bool open(qint64 id);
    void edit();
    bool isEditing() const { return m_editing; }
    bool isSaving() const { return m_saving.has_value(); }
    bool isModified() const;
    /// 0 for one that was never submitted.
    qint64 id() const { return m_id; }
    /// The name as typed, or a word for a credential without one.
    QString what() const;
    /// Stores the form and its secrets; @p then hears whether that was done, at once where there is something to fix.
    void submit(std::function<void(bool)> then = {});
    /// Forgets what was typed, and its draft.
    void discard();

    /// As they stand in the form now, for trying them out.
    ApiCredential credential() const;
    SecretChanges secretChanges() const;

Q_SIGNALS:
    void backRequested();
    void cancelRequested();
    void verifyRequested();
    void moveRequested(qint64 id);
    void noticed(const Hookbench::Notice &notice);
    /// The credential is not there any more.
    void gone();

protected:
    void changeEvent(QEvent *event) override;

private:
    /// A Submit whose answer is waited for.
    struct Saving
    {
        int number = 0;
        QList<std::function<void(bool)>> waiting;
    };

    void build();
    void connectParts();
    void follow();
    void present(const ApiCredential &credential);
    void showDraft();
    void setEditing(bool editing);
    void noteEdit();
    void travel(const std::optional<ValueHistory<ApiCredential>::Step> &step);
    void showPossible();
    void check();
    QString draftSubject() const;
    void keepDraft();
    void dropDraft();
    void throwDraftAway();
    void tellThrownAway(const Draft &thrown);
    void store(std::function<void(bool)> then);
    void setSaving(std::optional<Saving> saving);
    void giveUpWaiting();
    void finish(int number, qint64 subject, const Result<ApiCredential> &stored);
    void savedAfterAll(qint64 subject, const ApiCredential &stored);
    void tellSaved(const ApiCredential &stored);
    void retranslate();

    CredentialBook &m_book;
    DraftBook &m_drafts;
    PageHeader *m_header;
    UndoButtons *m_undoButtons = nullptr;
    UndoKeys *m_undoKeys;
    NoticeCard *m_wait;
    QScrollArea *m_scroll;
    KeychainNotice *m_keychain;
    NoticeCard *m_draftNotice;
    CredentialForm *m_form;
    QTimer *m_checkDelay;
    QTimer *m_draftDelay;
    QTimer *m_waitDelay;
    ValueHistory<ApiCredential> m_history;
    std::optional<Draft> m_draft;
    std::optional<Saving> m_saving;
    QPointer<QWidget> m_focusBefore;
    /// Which form is shown: another number for each credential that was opened or begun.
    int m_subject = 0;
    int m_submissions = 0;
    qint64 m_id = 0;
    bool m_editing = false;
    bool m_draftRefused = false;
};

} // namespace Hookbench
