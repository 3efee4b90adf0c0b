// SPDX-License-Identifier: GPL-3.0-or-later
// The payload editor in the place of the form.
#include "ui/payload/payloadworkbench.h"
#include "ui/payload/workbenchpanes.h"
#include "ui/webhooks/webhookdraft.h"
#include "ui/webhooks/webhookform.h"
#include "ui/webhooks/webhookformpage.h"

#include <QStackedWidget>

namespace Hookbench {

using namespace Qt::StringLiterals;

void WebhookFormPage::connectPayload()
{
    connect(m_form, &WebhookForm::payloadEditorRequested, this, &WebhookFormPage::openPayload);
    // What is being edited there is part of the draft, valid or not: a crash takes nothing away.
    m_draft->setOverlay([this](SmsWebhook &webhook) {
        if (!showsPayload() || !m_workbench->isModified())
            return false;
        putPayload(webhook, m_workbench->value());
        return true;
    });
}

PayloadWorkbench *WebhookFormPage::workbench()
{
    if (m_workbench)
        return m_workbench;
    // Most who start the program never come here, so it is made late.
    m_workbench = new PayloadWorkbench{m_services.samples, m_services.asker};
    addPanes(*m_workbench, m_services.samples, m_services.gallery, m_services.sampleFiles,
             m_services.chooser ? *m_services.chooser : m_dialogs);
    m_stack->addWidget(m_workbench);
    connect(m_workbench, &PayloadWorkbench::edited, m_draft, &WebhookDraft::keepSoon);
    connect(m_workbench, &PayloadWorkbench::saved, this, [this](const PayloadValue &value) {
        closePayload();
        m_form->setPayload(value);
        m_form->focusField(u"/payload"_s);
    });
    connect(m_workbench, &PayloadWorkbench::closed, this, [this] {
        closePayload();
        // The draft does without it again.
        if (m_editing)
            m_draft->keepSoon();
        m_form->focusField(u"/payload"_s);
    });
    return m_workbench;
}

bool WebhookFormPage::showsPayload() const
{
    return m_workbench && m_stack->currentWidget() == m_workbench;
}

void WebhookFormPage::openPayload()
{
    workbench();
    m_stack->setCurrentWidget(m_workbench);
    m_workbench->open({m_form->webhook(), m_id.isNull() ? QString{} : m_desk.url(m_id), !m_editing});
}

void WebhookFormPage::closePayload()
{
    m_stack->setCurrentWidget(m_formPane);
}

void WebhookFormPage::save()
{
    if (showsPayload())
        m_workbench->save();
    else
        submit();
}

bool WebhookFormPage::back()
{
    if (!showsPayload())
        return false;
    m_workbench->back();
    return true;
}

bool WebhookFormPage::focusSearch()
{
    if (showsPayload())
        m_workbench->focusSearch();
    return showsPayload();
}

} // namespace Hookbench
