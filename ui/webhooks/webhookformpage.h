// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/state/credentialbook.h"
#include "models/state/draftbook.h"
#include "models/state/receiverdesk.h"
#include "models/state/replybook.h"
#include "models/state/webhookbook.h"
#include "models/values/keywordpack.h"
#include "ui/parts/filechooser.h"
#include "ui/parts/messagebar.h"
#include "ui/webhooks/webhookservices.h"

#include <QUuid>
#include <QWidget>

#include <optional>

class QPushButton;
class QScrollArea;
class QStackedWidget;
class QTimer;

namespace Hookbench {

class NoticeCard;
class PageHeader;
class PayloadWorkbench;
class UndoButtons;
class UndoKeys;
class WebhookDraft;
class WebhookForm;

/// One webhook: read-only until Edit, then its form with Cancel and Submit. What it shows after Submit is what was
/// stored. A form that was begun and not submitted comes back as it was left.
class WebhookFormPage : public QWidget
{
    Q_OBJECT
public:
    explicit WebhookFormPage(const WebhookServices &services, QWidget *parent = nullptr);

    /// Words on offer for the keyword categories.
    void setPacks(const QList<KeywordPack> &packs);

    /// An empty form, or the draft of a new webhook that is waiting.
    void create();
    /// A new one that begins as a copy of @p id; false when there is no such webhook.
    bool createFrom(const QUuid &id);
    /// A new one that begins as @p webhook, under a name that is free.
    void startFrom(const SmsWebhook &webhook);
    /// A webhook that is there, changed to @p webhook and not submitted yet; false when there is no such webhook.
    bool editAs(const QUuid &id, const SmsWebhook &webhook);
    /// A new one of @p vendor and @p type, named after the webhook that is shown, or after the one it belongs to.
    void createLike(Vendor vendor, WebhookType type);
    /// Read-only, or its draft when one is waiting; false when there is no such webhook.
    bool open(const QUuid &id);
    void edit();
    bool isEditing() const { return m_editing; }
    bool isModified() const;
    /// Null for one that was never submitted.
    QUuid id() const { return m_id; }
    /// The name as typed, or a word for a webhook without one.
    QString what() const;
    /// Stores the form; false, with the focus on the first complaint, when that is not possible.
    bool submit();
    /// Forgets what was typed, and its draft.
    void discard();

    /// Whether the payload is shown in place of the form.
    bool showsPayload() const;
    void openPayload();
    /// Ctrl+S: saves the payload where it is shown, else submits.
    void save();
    /// Escape: from the payload back to the form; false when the form is shown.
    bool back();
    /// Ctrl+F; false when nothing here can be searched.
    bool focusSearch();
    /// Where other panes are added to; made when it is first asked for.
    PayloadWorkbench *workbench();

Q_SIGNALS:
    void backRequested();
    void cancelRequested();
    void sendTestRequested(const QUuid &id);
    /// The API credential of that name is wanted on its own page.
    void credentialRequested(const QString &name);
    /// A new API credential is wanted, with all its fields.
    void newCredentialRequested(Hookbench::CredentialVendor vendor);
    void noticed(const Hookbench::Notice &notice);
    /// The webhook is not there any more.
    void gone();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void connectParts();
    void connectUndo();
    void connectNotes();
    void connectPayload();
    void closePayload();
    void follow();
    void reload();
    void showStored(const SmsWebhookRecord *stored);
    void setEditing(bool editing);
    void startNew(const SmsWebhook *webhook);
    void startBeside(const SmsWebhook &webhook, int revision);
    bool showDraft(const SmsWebhookRecord *record);
    void throwDraftAway();
    void check();
    void reveal(QWidget *field);
    void askCredential(Vendor vendor);
    void tellSubmitted(const SmsWebhookRecord &record);
    Notice submittedNotice(const SmsWebhookRecord &record);
    void offerReplies();
    void retranslate();
    /// The cards over the form: a draft, what is left to do, the other webhook that is needed.
    void showNotes();
    void showDraftNote();
    void showLeftToDo(const SmsWebhookRecord *record);
    void showCounterpart(const SmsWebhookRecord *record);
    QString draftSentence(const SmsWebhookRecord *record) const;
    const SmsWebhookRecord *record() const;

    WebhookServices m_services;
    WebhookBook &m_book;
    CredentialBook &m_credentials;
    ReceiverDesk &m_desk;
    ReplyBook &m_replies;
    QStackedWidget *m_stack;
    QWidget *m_formPane;
    PayloadWorkbench *m_workbench = nullptr;
    DialogFileChooser m_dialogs;
    PageHeader *m_header;
    UndoKeys *m_undoKeys;
    UndoButtons *m_undoButtons = nullptr;
    QPushButton *m_sendTest;
    QScrollArea *m_scroll;
    NoticeCard *m_draftNote;
    NoticeCard *m_leftToDo;
    NoticeCard *m_counterpart;
    WebhookForm *m_form;
    WebhookDraft *m_draft;
    QTimer *m_checkDelay;
    QUuid m_id;
    std::optional<Draft> m_shownDraft;
    /// A draft that waits while something else is begun in its place.
    std::optional<Draft> m_waitingDraft;
    bool m_editing = false;
};

} // namespace Hookbench
