// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/webhooks/webhookspage.h"

#include "ui/parts/asker.h"
#include "ui/webhooks/webhookdraft.h"
#include "ui/webhooks/webhookformpage.h"
#include "ui/webhooks/webhooklist.h"
#include "ui/webhooks/webhooktransfers.h"

#include <QPointer>

#include <utility>

namespace Hookbench {

WebhooksPage::WebhooksPage(const WebhookServices &services, QWidget *parent)
    : QStackedWidget{parent}
    , m_asker{services.asker}
    , m_list{new WebhookList{services.book, services.desk}}
    , m_form{new WebhookFormPage{services}}
    , m_transfers{new WebhookTransfers{services, this}}
{
    addWidget(m_list);
    addWidget(m_form);
    connectParts();
    connectTransfers();
    const auto showDrafts = [this, &drafts = services.drafts] { m_list->setDrafts(WebhookDraft::allWaiting(drafts)); };
    connect(&services.drafts, &DraftBook::changed, this, showDrafts);
    showDrafts();
}

void WebhooksPage::connectParts()
{
    connect(m_list, &WebhookList::createRequested, this, &WebhooksPage::createWebhook);
    connect(m_list, &WebhookList::createCounterpartRequested, this, [this](Vendor vendor, WebhookType type) {
        m_form->createLike(vendor, type);
        showForm();
    });
    connect(m_list, &WebhookList::openRequested, this, &WebhooksPage::openWebhook);
    connect(m_list, &WebhookList::editRequested, this, [this](const QUuid &id) {
        if (!m_form->open(id))
            return;
        showForm();
        m_form->edit();
    });
    connect(m_list, &WebhookList::duplicateRequested, this, [this](const QUuid &id) {
        if (m_form->createFrom(id))
            showForm();
    });
    connect(m_list, &WebhookList::sendTestRequested, this, &WebhooksPage::sendTestRequested);
    connect(m_list, &WebhookList::moveRequested, this, &WebhooksPage::moveRequested);
    connect(m_list, &WebhookList::noticed, this, &WebhooksPage::noticed);
    connect(m_form, &WebhookFormPage::backRequested, this, &WebhooksPage::back);
    connect(m_form, &WebhookFormPage::cancelRequested, this, &WebhooksPage::cancel);
    connect(m_form, &WebhookFormPage::sendTestRequested, this, &WebhooksPage::sendTestRequested);
    connect(m_form, &WebhookFormPage::credentialRequested, this, &WebhooksPage::credentialRequested);
    connect(m_form, &WebhookFormPage::newCredentialRequested, this, &WebhooksPage::newCredentialRequested);
    connect(m_form, &WebhookFormPage::noticed, this, &WebhooksPage::noticed);
    connect(m_form, &WebhookFormPage::gone, this, &WebhooksPage::showList);
}

void WebhooksPage::connectTransfers()
{
    connect(m_list, &WebhookList::importFilesRequested, m_transfers, &WebhookTransfers::importFiles);
    connect(m_list, &WebhookList::importFolderRequested, m_transfers, &WebhookTransfers::importFolder);
    connect(m_list, &WebhookList::dropped, m_transfers, &WebhookTransfers::importPaths);
    connect(m_list, &WebhookList::exportRequested, m_transfers, &WebhookTransfers::exportWebhooks);
    connect(m_list, &WebhookList::copyToRequested, m_transfers, &WebhookTransfers::copyToSandbox);
    connect(m_list, &WebhookList::historyRequested, m_transfers, &WebhookTransfers::showHistory);
    connect(m_transfers, &WebhookTransfers::noticed, this, &WebhooksPage::noticed);
    connect(m_transfers, &WebhookTransfers::arrived, m_list, &WebhookList::select);
    connect(m_transfers, &WebhookTransfers::openInFormRequested, this,
            [this](const QUuid &id, const SmsWebhook &webhook) {
                if (m_form->editAs(id, webhook))
                    showForm();
            });
}

void WebhooksPage::showForm()
{
    setCurrentWidget(m_form);
}

void WebhooksPage::startFrom(const SmsWebhook &webhook)
{
    tryLeave([this, webhook] {
        m_form->startFrom(webhook);
        showForm();
    });
}

void WebhooksPage::importPaths(const QStringList &paths)
{
    m_transfers->importPaths(paths);
}

bool WebhooksPage::create()
{
    createWebhook();
    return true;
}

QByteArray WebhooksPage::layoutState() const
{
    return m_list->layoutState();
}

void WebhooksPage::restoreLayoutState(const QByteArray &state)
{
    m_list->restoreLayoutState(state);
}

void WebhooksPage::setPacks(const QList<KeywordPack> &packs)
{
    m_form->setPacks(packs);
}

void WebhooksPage::createWebhook()
{
    tryLeave([this] {
        setCurrentWidget(m_form);
        m_form->create();
    });
}

void WebhooksPage::openWebhook(const QUuid &id)
{
    tryLeave([this, id] {
        if (!m_form->open(id))
            return;
        m_list->select(id);
        setCurrentWidget(m_form);
    });
}

bool WebhooksPage::isModified() const
{
    return currentWidget() == m_form && m_form->isModified();
}

void WebhooksPage::tryLeave(std::function<void()> proceed)
{
    if (!isModified()) {
        proceed();
        return;
    }
    m_asker.askLeave(this, m_form->what(),
                     [self = QPointer<WebhooksPage>{this}, go = std::move(proceed)](Asker::Leave answer) {
                         if (!self || answer == Asker::Leave::Stay)
                             return;
                         if (answer == Asker::Leave::Submit && !self->m_form->submit())
                             return;
                         if (answer == Asker::Leave::Discard)
                             self->m_form->discard();
                         go();
                     });
}

void WebhooksPage::focusSearch()
{
    if (currentWidget() == m_form && m_form->focusSearch())
        return;
    tryLeave([this] {
        showList();
        m_list->focusSearch();
    });
}

void WebhooksPage::submit()
{
    if (currentWidget() == m_form)
        m_form->save();
}

bool WebhooksPage::back()
{
    if (currentWidget() != m_form)
        return false;
    if (m_form->back())
        return true;
    tryLeave([this] { showList(); });
    return true;
}

void WebhooksPage::cancel()
{
    tryLeave([this] {
        // A webhook that exists is shown again as it is stored; a new one was never there.
        if (m_form->id().isNull())
            showList();
        else
            m_form->open(m_form->id());
    });
}

void WebhooksPage::showList()
{
    const QUuid shown = m_form->id();
    setCurrentWidget(m_list);
    if (!shown.isNull())
        m_list->select(shown);
    m_list->focusTable();
}

} // namespace Hookbench
