// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/credentials/credentialspage.h"

#include "ui/credentials/credentialformpage.h"
#include "ui/credentials/credentiallist.h"
#include "ui/credentials/verifydialog.h"

#include <QPointer>

#include <utility>

namespace Hookbench {

CredentialsPage::CredentialsPage(CredentialBook &book, SecretBook &secrets, WebhookBook &webhooks, DraftBook &drafts,
                                 ConnectionCheck &connection, SandboxBook &sandboxes, Asker &asker, QWidget *parent)
    : QStackedWidget{parent}
    , m_book{book}
    , m_connection{connection}
    , m_sandboxes{sandboxes}
    , m_asker{asker}
    , m_list{new CredentialList{book, webhooks, asker}}
    , m_form{new CredentialFormPage{book, secrets, drafts}}
{
    addWidget(m_list);
    addWidget(m_form);
    connectParts();
}

void CredentialsPage::connectParts()
{
    connect(m_list, &CredentialList::createRequested, this, [this] { createCredential(); });
    connect(m_list, &CredentialList::openRequested, this, &CredentialsPage::openCredential);
    connect(m_list, &CredentialList::editRequested, this, [this](qint64 id) {
        if (!m_form->open(id))
            return;
        setCurrentWidget(m_form);
        m_form->edit();
    });
    connect(m_list, &CredentialList::verifyRequested, this, [this](qint64 id) {
        if (const ApiCredential *known = m_book.find(id))
            verify(*known, {});
    });
    connect(m_list, &CredentialList::moveRequested, this, &CredentialsPage::moveRequested);
    connect(m_list, &CredentialList::noticed, this, &CredentialsPage::noticed);
    connect(m_form, &CredentialFormPage::backRequested, this, &CredentialsPage::back);
    connect(m_form, &CredentialFormPage::cancelRequested, this, &CredentialsPage::cancel);
    connect(m_form, &CredentialFormPage::verifyRequested, this,
            [this] { verify(m_form->credential(), m_form->secretChanges()); });
    connect(m_form, &CredentialFormPage::moveRequested, this,
            [this](qint64 id) { tryLeave([this, id] { Q_EMIT moveRequested(id); }); });
    connect(m_form, &CredentialFormPage::noticed, this, &CredentialsPage::noticed);
    connect(m_form, &CredentialFormPage::gone, this, [this] {
        if (currentWidget() == m_form)
            showList();
    });
}

void CredentialsPage::createCredential(CredentialVendor vendor)
{
    tryLeave([this, vendor] {
        setCurrentWidget(m_form);
        m_form->create(vendor);
    });
}

void CredentialsPage::openCredential(qint64 id)
{
    tryLeave([this, id] {
        if (!m_form->open(id))
            return;
        m_list->select(id);
        setCurrentWidget(m_form);
    });
}

bool CredentialsPage::isModified() const
{
    return currentWidget() == m_form && m_form->isModified();
}

void CredentialsPage::tryLeave(std::function<void()> proceed)
{
    if (!isModified()) {
        proceed();
        return;
    }
    m_asker.askLeave(this, m_form->what(),
                     [self = QPointer<CredentialsPage>{this}, go = std::move(proceed)](Asker::Leave answer) {
                         if (!self || answer == Asker::Leave::Stay)
                             return;
                         if (answer == Asker::Leave::Discard) {
                             self->m_form->discard();
                             go();
                             return;
                         }
                         // The keychain may take its time; only what is stored may be left.
                         self->m_form->submit([self, go](bool done) {
                             if (self && done)
                                 go();
                         });
                     });
}

void CredentialsPage::focusSearch()
{
    tryLeave([this] {
        showList();
        m_list->focusSearch();
    });
}

void CredentialsPage::submit()
{
    if (currentWidget() == m_form)
        m_form->submit();
}

bool CredentialsPage::back()
{
    if (currentWidget() != m_form)
        return false;
    tryLeave([this] { showList(); });
    return true;
}

bool CredentialsPage::create()
{
    createCredential();
    return true;
}

void CredentialsPage::cancel()
{
    tryLeave([this] {
        // A credential that exists is shown again as it is stored; a new one was never there.
        if (m_form->id() == 0 || !m_form->open(m_form->id()))
            showList();
    });
}

void CredentialsPage::showList()
{
    const qint64 shown = m_form->id();
    setCurrentWidget(m_list);
    if (shown != 0)
        m_list->select(shown);
    m_list->focusTable();
}

void CredentialsPage::verify(const ApiCredential &credential, const SecretChanges &typed)
{
    auto *dialog = new VerifyDialog{credential, typed, m_connection, m_sandboxes, m_asker, this};
    dialog->setWindowModality(Qt::WindowModal);
    dialog->open();
}

} // namespace Hookbench
