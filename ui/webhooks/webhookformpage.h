// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/state/credentialbook.h"
#include "models/state/receiverdesk.h"
#include "models/state/webhookbook.h"
#include "ui/parts/messagebar.h"

#include <QUuid>
#include <QWidget>

class QPushButton;
class QScrollArea;
class QTimer;

namespace Hookbench {

class PageHeader;
class WebhookForm;

/// One webhook: read-only until Edit, then its form with Cancel and Submit. What it shows after Submit is what was
/// stored.
class WebhookFormPage : public QWidget
{
    Q_OBJECT
public:
    WebhookFormPage(WebhookBook &book, CredentialBook &credentials, ReceiverDesk &desk, QWidget *parent = nullptr);

    void create();
    /// A new one that begins as a copy of @p id; false when there is no such webhook.
    bool createFrom(const QUuid &id);
    /// Read-only; false when there is no such webhook.
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
    /// Forgets what was typed.
    void discard();

Q_SIGNALS:
    void backRequested();
    void cancelRequested();
    void sendTestRequested(const QUuid &id);
    void noticed(const Hookbench::Notice &notice);
    /// The webhook is not there any more.
    void gone();

protected:
    void changeEvent(QEvent *event) override;

private:
    void connectParts();
    void follow();
    void show(const SmsWebhookRecord *record);
    void setEditing(bool editing);
    void check();
    void askCredential(Vendor vendor);
    void retranslate();

    WebhookBook &m_book;
    CredentialBook &m_credentials;
    ReceiverDesk &m_desk;
    PageHeader *m_header;
    QPushButton *m_sendTest;
    QScrollArea *m_scroll;
    WebhookForm *m_form;
    QTimer *m_checkDelay;
    QUuid m_id;
    bool m_editing = false;
};

} // namespace Hookbench
