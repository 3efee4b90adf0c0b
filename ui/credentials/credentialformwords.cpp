// SPDX-License-Identifier: GPL-3.0-or-later
// What the credential form says, and what it is complained to about.
#include "ui/credentials/credentialform.h"

#include "models/words/words.h"
#include "ui/credentials/channelnames.h"
#include "ui/credentials/credentialhelp.h"
#include "ui/credentials/fieldcontrol.h"
#include "ui/credentials/formsections.h"
#include "ui/credentials/headertable.h"
#include "ui/parts/errorsummary.h"
#include "ui/parts/fieldrow.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace Hookbench {

using namespace Qt::StringLiterals;

void CredentialForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void CredentialForm::retranslate()
{
    m_required->setText(tr("* Required"));
    m_title->setText(tr("API credential details"));
    m_vendorRow->setLabel(tr("SMS vendor"));
    m_nameRow->setLabel(tr("Name"));
    m_name->setPlaceholderText(tr("Enter a name"));
    for (int i = 0; i < m_vendor->count(); ++i)
        m_vendor->setItemText(i, Words::name(static_cast<CredentialVendor>(m_vendor->itemData(i).toInt())));
    m_vendorRow->setHelp(tr("SMS vendor"),
                         tr("The provider that sends the messages. It decides which fields follow; what was typed for "
                            "another vendor comes back with that vendor."));
    m_nameRow->setHelp(tr("Name"),
                       tr("What the API credential is called in lists, and where a webhook chooses it. No other API "
                          "credential of the sandbox has the same name."));
    m_authentication->setTitle(tr("Authentication"));
    m_headersPart->setTitle(tr("Headers"));
    const CredentialHelp::Text headers = CredentialHelp::ofHeaders();
    m_headersPart->setHelp(headers.title, headers.text);
    m_payload->setTitle(tr("Provider payload"));
    m_response->setTitle(tr("Response"));
    m_verify->setText(tr("Verify connection…"));
    m_inbound->setTitle(tr("Inbound messages"));
    m_channelsPart->setTitle(tr("Channel configurations"));
    retranslateVendor();
}

void CredentialForm::retranslateVendor()
{
    const CredentialShape now = shape();
    const CredentialHelp::Text help = CredentialHelp::ofForm(now.vendor);
    m_title->setHelp(help.title, help.text);
    m_steps->setSteps(CredentialHelp::steps(now.vendor));
    m_channels->setHasWebhooks(hasWebhooks(now.vendor));
    for (FieldControl *control : std::as_const(m_controls))
        control->retranslate(now);
}

void CredentialForm::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_name->setReadOnly(readOnly);
    m_vendor->setEnabled(!readOnly);
    for (FieldControl *control : std::as_const(m_controls))
        control->setReadOnly(readOnly);
    m_headers->setReadOnly(readOnly);
    m_channels->setReadOnly(readOnly);
    m_required->setVisible(!readOnly);
    showComplaints();
}

void CredentialForm::setComplaints(const Diagnostics &complaints)
{
    m_complaints = complaints;
    showComplaints();
}

void CredentialForm::touchAll()
{
    m_allTouched = true;
    m_headers->touchAll();
    showComplaints();
}

void CredentialForm::forgetTouched()
{
    m_allTouched = false;
    m_touched.clear();
    m_headers->forgetTouched();
    showComplaints();
}

Diagnostics CredentialForm::spoken(const QString &pointer, const QHash<QString, Diagnostics> &byPointer) const
{
    return m_allTouched || m_touched.contains(pointer) ? byPointer.value(pointer) : Diagnostics{};
}

void CredentialForm::showComplaints()
{
    QHash<QString, Diagnostics> byPointer;
    const Diagnostics shown = m_readOnly ? Diagnostics{} : m_complaints;
    Diagnostics channels;
    for (const Diagnostic &complaint : shown) {
        byPointer[complaint.pointer].append(complaint);
        if (complaint.pointer.startsWith("/channelConfigurations"_L1))
            channels.append(complaint);
    }
    m_vendorRow->setComplaints(spoken(u"/vendor"_s, byPointer));
    m_nameRow->setComplaints(spoken(u"/name"_s, byPointer));
    const auto isFine = [&](const QString &pointer, const QString &text) {
        return !m_readOnly && !text.trimmed().isEmpty() && byPointer.value(pointer).isEmpty();
    };
    m_nameRow->setTick(isFine(u"/name"_s, m_name->text()));
    for (auto at = m_controls.cbegin(); at != m_controls.cend(); ++at) {
        const QString pointer = u"/fields/%1"_s.arg(QString{nameIn(credentialFieldNames, at.key())});
        at.value()->setComplaints(spoken(pointer, byPointer), isFine(pointer, at.value()->text()));
    }
    m_headers->setComplaints(shown);
    const bool channelsSpeak = m_allTouched || m_touched.contains(u"/channelConfigurations"_s);
    m_channels->setComplaints(channelsSpeak ? channels : Diagnostics{});
    m_summary->setComplaints(m_allTouched ? shown : Diagnostics{});
}

void CredentialForm::focusField(const QString &pointer)
{
    const QString part = pointer.section(u'/', 1, 1);
    const auto field = valueIn(credentialFieldNames, pointer.section(u'/', 2, 2));
    if (part == "headers"_L1) {
        m_headers->focusField(pointer);
    } else if (part == "channelConfigurations"_L1) {
        m_channels->focusEntry();
    } else if (part == "vendor"_L1) {
        m_vendor->setFocus();
    } else if (part == "fields"_L1 && field && m_shown.contains(*field)) {
        for (const CredentialFieldSpec &spec : CredentialFields::legacy(vendor())) {
            if (spec.field == *field)
                m_legacy->setOpen(true);
        }
        m_controls.value(*field)->focus();
    } else {
        m_name->setFocus();
    }
    if (QWidget *focused = window()->focusWidget())
        Q_EMIT revealRequested(focused);
}

void CredentialForm::focusFirstField()
{
    m_name->setFocus();
    m_name->end(false);
}

} // namespace Hookbench
