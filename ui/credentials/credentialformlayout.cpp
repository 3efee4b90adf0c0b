// SPDX-License-Identifier: GPL-3.0-or-later
// Which fields the credential form shows, in which order.
#include "ui/credentials/credentialform.h"

#include "ui/credentials/channelnames.h"
#include "ui/credentials/fieldcontrol.h"
#include "ui/credentials/formsections.h"
#include "ui/credentials/headertable.h"
#include "ui/credentials/secretfield.h"
#include "ui/parts/card.h"
#include "ui/parts/errorsummary.h"
#include "ui/parts/fieldrow.h"

#include <QComboBox>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace Hookbench {

using namespace Qt::StringLiterals;

QString CredentialForm::fieldText(CredentialField field) const
{
    const FieldControl *known = m_controls.value(field);
    return known ? known->text() : m_carried.field(field);
}

CredentialShape CredentialForm::shape() const
{
    return {vendor(), valueIn(authTypeNames, fieldText(CredentialField::AuthType)).value_or(AuthType::ApiKey),
            !fieldText(CredentialField::MutualTls).isEmpty(), !fieldText(CredentialField::CustomDataset).isEmpty()};
}

FieldControl *CredentialForm::control(const CredentialFieldSpec &spec)
{
    FieldControl *&known = m_controls[spec.field];
    if (known) {
        known->setSpec(spec);
        return known;
    }
    auto *made = new FieldControl{spec, this};
    known = made;
    made->setText(m_carried.field(spec.field));
    const QString name{nameIn(credentialFieldNames, spec.field)};
    if (made->secret())
        made->secret()->setKept(m_carried.secret(name));
    made->setReadOnly(m_readOnly);
    connect(made, &FieldControl::edited, this, [this, made] { fieldEdited(made); });
    connect(made, &FieldControl::left, this, [this, pointer = u"/fields/%1"_s.arg(name)] { touch(pointer); });
    return made;
}

QVBoxLayout *CredentialForm::layoutFor(CredentialField field) const
{
    using enum CredentialField;
    if (vendor() != CredentialVendor::Custom)
        return m_details;
    switch (field) {
    case CredentialField::ProviderAppId:
    case ProviderName:
    case ProviderUrl:
    case CredentialField::ChannelType:
        return m_details;
    case ProviderPayload:
        return m_payload->column();
    case CredentialField::IdExtractor:
    case IdPath:
        return m_response->column();
    case InboundNumber:
    case CustomDataset:
    case Dataset:
        return m_inbound->column();
    default:
        return m_authentication->column();
    }
}

void CredentialForm::place(const CredentialFieldSpec &spec, QVBoxLayout *layout)
{
    FieldControl *placed = control(spec);
    layout->addWidget(placed->widget());
    placed->widget()->show();
    m_places.insert(placed, layout);
    m_shown.append(spec.field);
}

void CredentialForm::arrange()
{
    const CredentialShape now = shape();
    const Specs specs = CredentialFields::of(now);
    const Specs legacy = CredentialFields::legacy(now.vendor);
    const QList<CredentialField> before = m_shown;
    for (auto at = m_places.cbegin(); at != m_places.cend(); ++at)
        at.value()->removeWidget(at.key()->widget());
    m_places.clear();
    m_shown.clear();
    for (const CredentialFieldSpec &spec : specs)
        place(spec, layoutFor(spec.field));
    for (const CredentialFieldSpec &spec : legacy)
        place(spec, m_legacy->column());
    for (auto at = m_controls.cbegin(); at != m_controls.cend(); ++at) {
        if (!m_shown.contains(at.key()))
            at.value()->widget()->hide();
    }
    const bool custom = now.vendor == CredentialVendor::Custom;
    for (QWidget *part : {static_cast<QWidget *>(m_authentication), static_cast<QWidget *>(m_headersPart),
                          static_cast<QWidget *>(m_payload), static_cast<QWidget *>(m_response),
                          static_cast<QWidget *>(m_verify), static_cast<QWidget *>(m_inbound)})
        part->setVisible(custom);
    m_legacy->setVisible(!legacy.isEmpty());
    retranslateVendor();
    if (m_shown != before) {
        orderTabs();
        showComplaints();
    }
}

void CredentialForm::orderTabs()
{
    // Where each stop is in the chain now, so that the order inside a row stays as it is.
    QHash<const QWidget *, int> place;
    int number = 0;
    for (QWidget *at = nextInFocusChain(); at && at != this && number < 100'000; at = at->nextInFocusChain())
        place.insert(at, number++);
    QList<QWidget *> groups{m_title, m_summary, m_vendorRow, m_nameRow};
    const auto addFields = [&](QVBoxLayout *layout) {
        for (const CredentialField field : std::as_const(m_shown)) {
            FieldControl *shown = m_controls.value(field);
            if (m_places.value(shown) == layout)
                groups.append(shown->widget());
        }
    };
    addFields(m_details);
    addFields(m_authentication->column());
    groups.append(m_headersPart->help());
    groups.append(m_headers->inOrder());
    addFields(m_payload->column());
    addFields(m_response->column());
    groups.append(m_verify);
    addFields(m_inbound->column());
    groups.append(m_channels);
    groups.append(m_legacy->buttons());
    addFields(m_legacy->column());

    QWidget *last = nullptr;
    for (QWidget *group : std::as_const(groups)) {
        QList<QWidget *> stops = group->findChildren<QWidget *>();
        stops.prepend(group);
        // The list of a combo box is in a window of its own.
        stops.removeIf([this](const QWidget *stop) {
            return !(stop->focusPolicy() & Qt::TabFocus) || stop->focusProxy() || stop->window() != window();
        });
        std::sort(stops.begin(), stops.end(),
                  [&place](const QWidget *a, const QWidget *b) { return place.value(a) < place.value(b); });
        for (QWidget *stop : std::as_const(stops)) {
            if (last)
                setTabOrder(last, stop);
            last = stop;
        }
    }
}

void CredentialForm::showLegacy()
{
    const Specs specs = CredentialFields::legacy(vendor());
    const bool any = std::any_of(specs.cbegin(), specs.cend(),
                                 [this](const CredentialFieldSpec &spec) { return !fieldText(spec.field).isEmpty(); });
    m_legacy->setMovable(any && m_carried.id != 0);
    if (any && !m_legacy->isOpen() && m_editedField.isEmpty())
        m_legacy->setOpen(true);
}

} // namespace Hookbench
