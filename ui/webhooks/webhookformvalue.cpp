// SPDX-License-Identifier: GPL-3.0-or-later
// The value of the webhook form: in, out, back and forth.
#include "ui/keywords/keywordpanels.h"
#include "ui/keywords/replycombo.h"
#include "ui/parts/textchange.h"
#include "ui/payload/payloadfield.h"
#include "ui/webhooks/credentialpicker.h"
#include "ui/webhooks/formchange.h"
#include "ui/webhooks/webhookform.h"

#include <QComboBox>
#include <QLineEdit>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QTimer>

namespace Hookbench {

void WebhookForm::setWebhook(const SmsWebhook &webhook)
{
    {
        const QSignalBlocker blocker{this};
        m_name->setText(webhook.name);
        m_name->setCursorPosition(0);
        m_vendor->setCurrentIndex(m_vendor->findData(int(webhook.vendor)));
        (webhook.type == WebhookType::Feedback ? m_feedback : m_inbound)->setChecked(true);
        m_credential->setVendor(webhook.vendor);
        m_credential->setChosen(webhook.apiCredential);
        m_sender->setText(webhook.senderPhoneNumber);
        m_keywords->setValue(webhook.keywordCategories);
        m_defaultReply->setText(webhook.defaultReplyMessage);
        m_payload->setValue(payloadOf(webhook));
        m_complaints.clear();
        forgetTouched();
        showFields();
        m_baseline = this->webhook();
        m_history.reset(m_baseline);
        m_pause->stop();
    }
    Q_EMIT historyChanged();
}

void WebhookForm::startFrom(const SmsWebhook &webhook)
{
    const SmsWebhook before = m_baseline;
    setWebhook(webhook);
    m_baseline = before;
    Q_EMIT edited();
    Q_EMIT historyChanged();
}

SmsWebhook WebhookForm::webhook() const
{
    SmsWebhook webhook;
    webhook.name = m_name->text().trimmed();
    webhook.vendor = vendor();
    // The two Sinch vendors have one webhook for both flows; the choice made before waits in the radio buttons.
    const bool both = !vendorHasType(webhook.vendor) && vendorHasWebhooks(webhook.vendor);
    webhook.type = both ? WebhookType::Both : type();
    webhook.apiCredential = m_credential->chosen();
    webhook.senderPhoneNumber = m_sender->text().trimmed();
    webhook.keywordCategories = m_keywords->value();
    webhook.defaultReplyMessage = m_defaultReply->text();
    putPayload(webhook, m_payload->value());
    return webhook;
}

void WebhookForm::showValue(const SmsWebhook &webhook)
{
    const QSignalBlocker blocker{this};
    // White space around what is typed is none of the value.
    if (m_name->text().trimmed() != webhook.name)
        changeLineText(m_name, webhook.name);
    if (m_sender->text().trimmed() != webhook.senderPhoneNumber)
        changeLineText(m_sender, webhook.senderPhoneNumber);
    m_vendor->setCurrentIndex(m_vendor->findData(int(webhook.vendor)));
    // Where there is no type to choose, the choice made before waits in the radio buttons.
    if (webhook.type != WebhookType::Both)
        (webhook.type == WebhookType::Feedback ? m_feedback : m_inbound)->setChecked(true);
    m_credential->setVendor(webhook.vendor);
    m_credential->setChosen(webhook.apiCredential);
    m_keywords->showValue(webhook.keywordCategories);
    m_defaultReply->changeText(webhook.defaultReplyMessage);
    m_payload->setValue(payloadOf(webhook));
    showFields();
}

void WebhookForm::setPayload(const PayloadValue &payload)
{
    m_history.closeStep();
    m_payload->setValue(payload);
    touch(QStringLiteral("payload"));
    Q_EMIT edited();
    m_history.closeStep();
}

void WebhookForm::remember()
{
    SmsWebhook now = webhook();
    const SmsWebhook &before = m_history.current();
    // Texts that did not change are held once for all steps.
    if (now.payload == before.payload)
        now.payload = before.payload;
    const FormChange change = formChange(before, now);
    if (change.pointer.isEmpty())
        return;
    if (!change.typed)
        m_history.closeStep();
    m_history.record(std::move(now), change.pointer);
    if (!change.typed)
        m_history.closeStep();
    m_pause->start();
    Q_EMIT historyChanged();
}

bool WebhookForm::canUndo() const
{
    return !m_readOnly && m_history.canUndo();
}

bool WebhookForm::canRedo() const
{
    return !m_readOnly && m_history.canRedo();
}

void WebhookForm::undo()
{
    if (m_readOnly)
        return;
    // A word that was typed but not added would be added by the focus going elsewhere; so it is the last edit.
    takeTypedWords();
    if (const auto step = m_history.undo())
        showStep(*step);
}

void WebhookForm::redo()
{
    if (m_readOnly)
        return;
    if (const auto step = m_history.redo())
        showStep(*step);
}

void WebhookForm::showStep(const ValueHistory<SmsWebhook>::Step &step)
{
    m_pause->stop();
    showValue(step.value);
    const QString field = step.field.section(u'/', 1, 1);
    if (field == u"payload" || field == u"fieldsNotSent" || field == u"arrayReading") {
        m_payload->focusButton();
        Q_EMIT revealRequested(m_payload);
    } else {
        focusField(step.field);
    }
    // Those who check and keep the value hear of it; to the history it is known already.
    Q_EMIT edited();
    Q_EMIT historyChanged();
}

} // namespace Hookbench
