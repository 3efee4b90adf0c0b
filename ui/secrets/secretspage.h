// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/state/credentialbook.h"
#include "models/state/sandboxbook.h"
#include "models/state/secretbook.h"
#include "ui/parts/messagebar.h"
#include "ui/parts/page.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace Hookbench {

class Asker;
class Card;
class EmptyState;
class KeptSecretModel;
class KeychainCard;
class PageHeader;
class SecretTable;

/// "Where are my secrets": where they live and where they never are, how the keychain is, and every secret that the
/// credentials of the sandbox refer to. Shows no secret; it never has one.
class SecretsPage : public QWidget, public Page
{
    Q_OBJECT
public:
    SecretsPage(CredentialBook &credentials, SecretBook &secrets, SandboxBook &sandboxes, Asker &asker,
                QWidget *parent = nullptr);
    void shown() override;

Q_SIGNALS:
    void noticed(const Hookbench::Notice &notice);
    /// The person wants to see the credential that a secret belongs to.
    void credentialRequested(qint64 id);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    QWidget *buildWords();
    QWidget *buildSecrets();
    QWidget *buildLeftovers();
    void connectParts();
    void askToForget(qint64 credentialId, const QString &slot);
    QString question(const ApiCredential &credential, const QString &slot) const;
    void forget(qint64 credentialId, const QString &slot);
    void showState();
    void showLeftovers();
    void retranslate();

    CredentialBook &m_credentials;
    SecretBook &m_secrets;
    SandboxBook &m_sandboxes;
    Asker &m_asker;
    KeptSecretModel *m_model;
    PageHeader *m_header;
    QLabel *m_where;
    QLabel *m_never;
    KeychainCard *m_keychain;
    QLabel *m_listTitle;
    QPushButton *m_check;
    QStackedWidget *m_stack;
    SecretTable *m_table;
    EmptyState *m_empty;
    QWidget *m_leftoverRow;
    QLabel *m_leftovers;
    QPushButton *m_forgetNow;
};

} // namespace Hookbench
