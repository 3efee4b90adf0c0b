// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/apicredential.h"
#include "models/values/diagnostic.h"
#include "models/values/keywordpack.h"
#include "models/values/replytext.h"
#include "models/values/smswebhook.h"
#include "ui/parts/theme.h"
#include "ui/parts/valuehistory.h"

#include <QHash>
#include <QSet>
#include <QWidget>

class QButtonGroup;
class QComboBox;
class QLabel;
class QLineEdit;
class QRadioButton;
class QTimer;

namespace Hookbench {

class CopyButton;
class CredentialPicker;
class ErrorSummary;
class FieldRow;
class KeywordPanels;
class PayloadField;
struct PayloadValue;
class CostMeter;
class ReplyCombo;
class SectionTitle;
class StatusWord;

/// The fields of an SMS webhook. Value in, value out: it knows no store and no rules, and is told what to complain
/// about. What is typed into a field that vendor or type hide stays, and comes back with the field.
class WebhookForm : public QWidget
{
    Q_OBJECT
public:
    explicit WebhookForm(QWidget *parent = nullptr);
    ~WebhookForm() override;

    void setWebhook(const SmsWebhook &webhook);
    /// Like setWebhook, but counts as typed.
    void startFrom(const SmsWebhook &webhook);
    /// Everything that was typed, hidden fields too.
    SmsWebhook webhook() const;
    /// Whether anything differs from what setWebhook put in.
    bool isModified() const;
    /// Makes keywords of words that were typed but not added.
    void takeTypedWords();

    /// Edits since setWebhook or startFrom, over all fields. The field that changes gets the focus.
    bool canUndo() const;
    bool canRedo() const;
    void undo();
    void redo();

    /// Texts on offer for the replies.
    void setReplies(const ReplyTexts &replies);
    /// Words on offer for the keyword categories.
    void setPacks(const QList<KeywordPack> &packs);
    /// Whether the webhook takes effect, shown while the form is read-only; an empty word shows nothing.
    void setStatus(Tone tone, const QString &word);

    void setCredentials(const QList<ApiCredential> &credentials);
    void chooseCredential(const ApiCredential &credential);
    /// Shows the Webhook URL; empty hides it.
    void setUrl(const QString &url);
    void setReadOnly(bool readOnly);

    /// Shows those that are about a field which was left once.
    void setComplaints(const Diagnostics &complaints);
    /// From now on every field is complained about, and the errors are listed at the top.
    void touchAll();
    /// Starts over: no field was left yet.
    void forgetTouched();
    /// What was edited elsewhere; one step that can be undone.
    void setPayload(const PayloadValue &payload);
    void focusField(const QString &pointer);
    void focusFirstField();

Q_SIGNALS:
    void edited();
    /// What can be undone or redone may be something else now.
    void historyChanged();
    /// A field was left.
    void touched();
    void createCredentialRequested(Hookbench::Vendor vendor);
    /// The payload is to be seen or edited on a page of its own.
    void payloadEditorRequested();
    /// The widget that got the focus or has just appeared should be scrolled to.
    void revealRequested(QWidget *field);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildFields();
    void buildRows();
    void layOut();
    QWidget *buildType();
    void connectFields();
    void retranslate();
    /// The section's sentence goes with what the webhook takes in.
    void retitle();
    void retranslateHelp();
    void showFields();
    void remember();
    void showStep(const ValueHistory<SmsWebhook>::Step &step);
    void showValue(const SmsWebhook &webhook);
    void chooseVendor();
    void fillSender();
    void showComplaints();
    void touch(const QString &pointer);
    Vendor vendor() const;
    WebhookType type() const;

    SectionTitle *m_title;
    StatusWord *m_status;
    QLabel *m_required;
    ErrorSummary *m_summary;
    QLineEdit *m_name;
    QComboBox *m_vendor;
    QLabel *m_explanation;
    QWidget *m_type;
    QButtonGroup *m_types;
    QRadioButton *m_inbound;
    QRadioButton *m_feedback;
    CredentialPicker *m_credential;
    QLineEdit *m_sender;
    KeywordPanels *m_keywords;
    ReplyCombo *m_defaultReply;
    CostMeter *m_defaultReplyCost;
    PayloadField *m_payload;
    QLineEdit *m_url;
    CopyButton *m_copyUrl;
    FieldRow *m_nameRow;
    FieldRow *m_vendorRow;
    FieldRow *m_typeRow;
    FieldRow *m_credentialRow;
    FieldRow *m_senderRow;
    FieldRow *m_defaultReplyRow;
    FieldRow *m_urlRow;
    /// By the first part of the JSON pointer.
    QHash<QString, FieldRow *> m_rows;
    QSet<QString> m_touchedFields;
    Diagnostics m_complaints;
    SmsWebhook m_baseline;
    ValueHistory<SmsWebhook> m_history;
    QTimer *m_pause;
    bool m_allTouched = false;
    bool m_readOnly = false;
};

} // namespace Hookbench
