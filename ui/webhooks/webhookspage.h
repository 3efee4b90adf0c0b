// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/state/credentialbook.h"
#include "models/state/receiverdesk.h"
#include "models/state/webhookbook.h"
#include "ui/parts/asker.h"
#include "ui/parts/messagebar.h"

#include <QStackedWidget>

#include <functional>

namespace Hookbench {

class WebhookFormPage;
class WebhookList;

/// SMS Webhooks: the list, and one webhook's form over it.
class WebhooksPage : public QStackedWidget
{
    Q_OBJECT
public:
    WebhooksPage(WebhookBook &book, CredentialBook &credentials, ReceiverDesk &desk, Asker &asker,
                 QWidget *parent = nullptr);

    /// Opens an empty form, after asking about a changed one.
    void createWebhook();
    /// Opens a webhook read-only, after asking about a changed form.
    void openWebhook(const QUuid &id);
    /// Calls @p proceed at once, or after the person chose to discard or to submit what was changed.
    void tryLeave(std::function<void()> proceed);
    void focusSearch();
    /// Submits the form, if one is being edited.
    void submit();
    /// From the form to the list; false when the list is shown already.
    bool back();
    bool isModified() const;

Q_SIGNALS:
    void sendTestRequested(const QUuid &id);
    void noticed(const Hookbench::Notice &notice);

private:
    void connectParts();
    void showList();
    void cancel();

    Asker &m_asker;
    WebhookList *m_list;
    WebhookFormPage *m_form;
};

} // namespace Hookbench
