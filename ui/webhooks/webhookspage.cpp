// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/webhooks/webhookspage.h"

#include "ui/webhooks/webhookformpage.h"
#include "ui/webhooks/webhooklist.h"

#include <QPointer>

#include <utility>

namespace Hookbench {

WebhooksPage::WebhooksPage(WebhookBook &book, CredentialBook &credentials, ReceiverDesk &desk, Asker &asker,
                           QWidget *parent)
    : QStackedWidget{parent}
    , m_asker{asker}
    , m_list{new WebhookList{book, desk}}
    , m_form{new WebhookFormPage{book, credentials, desk}}
{
    addWidget(m_list);
    addWidget(m_form);
    connectParts();
}

void WebhooksPage::connectParts()
{
    connect(m_list, &WebhookList::createRequested, this, &WebhooksPage::createWebhook);
    connect(m_list, &WebhookList::openRequested, this, &WebhooksPage::openWebhook);
    connect(m_list, &WebhookList::editRequested, this, [this](const QUuid &id) {
        if (!m_form->open(id))
            return;
        setCurrentWidget(m_form);
        m_form->edit();
    });
    connect(m_list, &WebhookList::duplicateRequested, this, [this](const QUuid &id) {
        if (m_form->createFrom(id))
            setCurrentWidget(m_form);
    });
    connect(m_list, &WebhookList::sendTestRequested, this, &WebhooksPage::sendTestRequested);
    connect(m_list, &WebhookList::noticed, this, &WebhooksPage::noticed);
    connect(m_form, &WebhookFormPage::backRequested, this, &WebhooksPage::back);
    connect(m_form, &WebhookFormPage::cancelRequested, this, &WebhooksPage::cancel);
    connect(m_form, &WebhookFormPage::sendTestRequested, this, &WebhooksPage::sendTestRequested);
    connect(m_form, &WebhookFormPage::noticed, this, &WebhooksPage::noticed);
    connect(m_form, &WebhookFormPage::gone, this, &WebhooksPage::showList);
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
    tryLeave([this] {
        showList();
        m_list->focusSearch();
    });
}

void WebhooksPage::submit()
{
    if (currentWidget() == m_form)
        m_form->submit();
}

bool WebhooksPage::back()
{
    if (currentWidget() != m_form)
        return false;
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
