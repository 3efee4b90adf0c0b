// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/credentialvendor.h"
#include "models/values/keywordpack.h"
#include "models/values/smswebhook.h"
#include "ui/parts/messagebar.h"
#include "ui/parts/page.h"
#include "ui/webhooks/webhookservices.h"

#include <QStackedWidget>

#include <functional>

namespace Hookbench {

class WebhookFormPage;
class WebhookList;
class WebhookTransfers;

/// SMS Webhooks: the list, and one webhook's form over it.
class WebhooksPage : public QStackedWidget, public Page
{
    Q_OBJECT
public:
    explicit WebhooksPage(const WebhookServices &services, QWidget *parent = nullptr);

    /// Words on offer for the keyword categories.
    void setPacks(const QList<KeywordPack> &packs);

    /// Opens an empty form, after asking about a changed one.
    void createWebhook();
    /// Opens a webhook read-only, after asking about a changed form.
    void openWebhook(const QUuid &id);
    /// Opens a form for a new webhook that begins as @p webhook, after asking about a changed one.
    void startFrom(const SmsWebhook &webhook);
    /// Imports files and folders, after showing what that would do.
    void importPaths(const QStringList &paths);
    void tryLeave(std::function<void()> proceed) override;
    void focusSearch() override;
    void submit() override;
    bool back() override;
    bool create() override;
    bool isModified() const;
    /// How the list is sorted and filtered and how wide its columns are, to be restored at the next start.
    QByteArray layoutState() const;
    void restoreLayoutState(const QByteArray &state);

Q_SIGNALS:
    void sendTestRequested(const QUuid &id);
    /// The API credential of that name is wanted on its own page.
    void credentialRequested(const QString &name);
    /// A new API credential is wanted, with all its fields.
    void newCredentialRequested(Hookbench::CredentialVendor vendor);
    /// The keywords of API credentials should become a webhook.
    void moveRequested();
    void noticed(const Hookbench::Notice &notice);

private:
    void connectParts();
    void connectTransfers();
    void showForm();
    void showList();
    void cancel();

    Asker &m_asker;
    WebhookList *m_list;
    WebhookFormPage *m_form;
    WebhookTransfers *m_transfers;
};

} // namespace Hookbench
