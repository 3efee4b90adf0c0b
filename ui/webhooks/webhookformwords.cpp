// SPDX-License-Identifier: GPL-3.0-or-later
// What the webhook form says, and what it is complained to about.
#include "ui/webhooks/webhookform.h"

#include "models/words/words.h"
#include "ui/keywords/keywordpanels.h"
#include "ui/keywords/replycombo.h"
#include "ui/parts/buttons.h"
#include "ui/parts/card.h"
#include "ui/parts/errorsummary.h"
#include "ui/parts/fieldrow.h"
#include "ui/payload/payloadfield.h"
#include "ui/webhooks/credentialpicker.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>

namespace Hookbench {

using namespace Qt::StringLiterals;

void WebhookForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void WebhookForm::retitle()
{
    const bool hasType = m_typeRow->isVisibleTo(this);
    const bool inbound = m_credentialRow->isVisibleTo(this);
    QString sentence = tr("Configure inbound settings for the SMS webhook.");
    if (inbound && !hasType)
        sentence = tr("Configure inbound and feedback settings for the SMS webhook.");
    else if (!inbound && hasType)
        sentence = tr("Configure feedback settings for the SMS webhook.");
    m_title->setText(tr("SMS Webhook Settings"), sentence);
}

void WebhookForm::retranslate()
{
    retitle();
    m_required->setText(tr("* Required"));
    m_nameRow->setLabel(tr("Name"));
    m_name->setPlaceholderText(tr("Enter a name for your webhook"));
    m_vendorRow->setLabel(tr("Select SMS vendor"));
    for (int i = 0; i < m_vendor->count(); ++i)
        m_vendor->setItemText(i, Words::name(static_cast<Vendor>(m_vendor->itemData(i).toInt())));
    m_explanation->setText(
        tr("%1 posts inbound texts and delivery reports as form data, and only JSON is supported: "
           "webhooks are not available for it. To use %1 all the same, let a relay of your own turn the "
           "form data into JSON and choose the vendor %2.")
            .arg(QString{vendorBrand(Vendor::Twilio)}, Words::name(Vendor::Custom)));
    m_typeRow->setLabel(tr("Type"));
    m_inbound->setText(Words::name(WebhookType::Inbound));
    m_feedback->setText(Words::name(WebhookType::Feedback));
    m_credentialRow->setLabel(tr("API credentials"));
    m_senderRow->setLabel(tr("Sender Phone Number"));
    m_defaultReplyRow->setLabel(tr("Default Reply Message"));
    m_urlRow->setLabel(tr("Webhook URL"));
    m_copyUrl->setName(tr("Copy Webhook URL"));
    retranslateHelp();
}

void WebhookForm::retranslateHelp()
{
    m_title->setHelp(
        tr("Create an SMS Webhook"),
        tr("A webhook takes in the texts that subscribers send, so that opt-ins and opt-outs are recorded, "
           "and the delivery reports of the provider, with read receipts where there are any."));
    m_vendorRow->setHelp(
        tr("Select SMS vendor"),
        tr("The provider that will post to this webhook. Sinch and Sinch Conversational need one webhook for "
           "inbound and feedback, Infobip and Custom one for each."));
    m_nameRow->setHelp(tr("Name"),
                       tr("What the webhook is called in the list and in the event log. Every webhook of a sandbox has "
                          "a name of its own."));
    m_typeRow->setHelp(
        tr("Choose your Webhook Type"),
        tr("Inbound takes in consent responses and what subscribers prefer. Feedback takes in delivery and "
           "engagement events for reports and analysis."));
    m_credentialRow->setHelp(tr("Select the SMS vendor configuration"),
                             tr("The API credentials that were set up for this SMS vendor."));
    m_senderRow->setHelp(
        tr("Sender Phone Number"),
        tr("The number that subscribers text to. Consent is kept for this number and the subscriber's number. "
           "Give it in the international form, such as +46 70 174 06 05, or as a short code."));
    m_defaultReplyRow->setHelp(tr("Default Reply Message"),
                               tr("Sent when a text matches no keyword. Empty means that nothing is sent."));
    m_urlRow->setHelp(
        tr("Webhook URL"),
        tr("The address of this webhook. Give it to the SMS provider, so that it posts its events there."));
}

void WebhookForm::setComplaints(const Diagnostics &complaints)
{
    m_complaints = complaints;
    showComplaints();
}

void WebhookForm::touch(const QString &pointer)
{
    m_touchedFields.insert(pointer);
    Q_EMIT touched();
}

void WebhookForm::touchAll()
{
    m_allTouched = true;
    m_keywords->touchAll();
    showComplaints();
}

void WebhookForm::forgetTouched()
{
    m_allTouched = false;
    m_touchedFields.clear();
    showComplaints();
}

void WebhookForm::showComplaints()
{
    QHash<QString, Diagnostics> byField;
    Diagnostics shown;
    if (!m_readOnly)
        shown = m_complaints;
    for (const Diagnostic &complaint : std::as_const(shown))
        byField[complaint.pointer.section(u'/', 1, 1)].append(complaint);
    for (auto row = m_rows.cbegin(); row != m_rows.cend(); ++row) {
        const bool speaks = m_allTouched || m_touchedFields.contains(row.key());
        row.value()->setComplaints(speaks ? byField.value(row.key()) : Diagnostics{});
    }
    const auto isFine = [this, &byField](const QString &field, const QLineEdit *edit) {
        return !m_readOnly && !edit->text().trimmed().isEmpty() && byField.value(field).isEmpty();
    };
    m_nameRow->setTick(isFine(u"name"_s, m_name));
    m_senderRow->setTick(isFine(u"senderPhoneNumber"_s, m_sender));
    m_keywords->setComplaints(shown);
    m_payload->setComplaining(!m_readOnly && (m_allTouched || m_touchedFields.contains(u"payload"_s)));
    m_summary->setComplaints(m_allTouched ? shown : Diagnostics{});
}

void WebhookForm::focusField(const QString &pointer)
{
    const QString field = pointer.section(u'/', 1, 1);
    if (field == "keywordCategories"_L1)
        m_keywords->focusField(pointer);
    else if (field == "payload"_L1 || field == "fieldsNotSent"_L1)
        m_payload->focusButton();
    else
        m_rows.value(field, m_nameRow)->field()->setFocus();
    if (QWidget *focused = window()->focusWidget())
        Q_EMIT revealRequested(focused);
}

void WebhookForm::focusFirstField()
{
    m_name->setFocus();
    m_name->end(false);
}

} // namespace Hookbench
