// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/state/connectioncheck.h"
#include "models/state/credentialbook.h"
#include "models/state/draftbook.h"
#include "models/state/sandboxbook.h"
#include "models/state/secretbook.h"
#include "models/state/webhookbook.h"
#include "ui/parts/asker.h"
#include "ui/parts/messagebar.h"
#include "ui/parts/page.h"

#include <QStackedWidget>

#include <functional>

namespace Hookbench {

class CredentialFormPage;
class CredentialList;

/// API Credentials: the list, and one credential's form over it.
class CredentialsPage : public QStackedWidget, public Page
{
    Q_OBJECT
public:
    CredentialsPage(CredentialBook &book, SecretBook &secrets, WebhookBook &webhooks, DraftBook &drafts,
                    ConnectionCheck &connection, SandboxBook &sandboxes, Asker &asker, QWidget *parent = nullptr);

    /// Opens an empty form (or the draft of one), after asking about a changed one.
    void createCredential(CredentialVendor vendor = CredentialVendor::Custom);
    /// Opens a credential read-only, after asking about a changed form.
    void openCredential(qint64 id);
    bool isModified() const;

    void tryLeave(std::function<void()> proceed) override;
    void focusSearch() override;
    void submit() override;
    bool back() override;
    bool create() override;

Q_SIGNALS:
    /// The legacy keywords of a stored credential should become a webhook.
    void moveRequested(qint64 credentialId);
    void noticed(const Hookbench::Notice &notice);

private:
    void connectParts();
    void showList();
    void cancel();
    void verify(const ApiCredential &credential, const SecretChanges &typed);

    CredentialBook &m_book;
    ConnectionCheck &m_connection;
    SandboxBook &m_sandboxes;
    Asker &m_asker;
    CredentialList *m_list;
    CredentialFormPage *m_form;
};

} // namespace Hookbench
