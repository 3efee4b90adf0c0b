// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/credentials/credentialform.h"

#include "ui/credentials/channelnames.h"
#include "ui/credentials/fieldcontrol.h"
#include "ui/credentials/formsections.h"
#include "ui/credentials/headertable.h"
#include "ui/credentials/secretfield.h"
#include "ui/parts/buttons.h"
#include "ui/parts/errorsummary.h"
#include "ui/parts/fieldrow.h"
#include "ui/parts/textchange.h"

#include <QComboBox>
#include <QFocusEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace Hookbench {

using namespace Qt::StringLiterals;

CredentialForm::CredentialForm(QWidget *parent)
    : QWidget{parent}
{
    build();
    layOut();
    connectParts();
    setCredential({});
    retranslate();
}

CredentialForm::~CredentialForm()
{
    // While the children go, the focus moves on; nobody must hear of that any more.
    for (QObject *child : findChildren<QObject *>()) {
        child->removeEventFilter(this);
        child->disconnect(this);
    }
}

void CredentialForm::build()
{
    m_required = new QLabel;
    m_required->setForegroundRole(QPalette::PlaceholderText);
    m_title = new SectionTitle;
    m_summary = new ErrorSummary;
    m_vendor = new QComboBox;
    m_vendor->setObjectName(u"vendor"_s);
    m_vendor->setFocusPolicy(Qt::StrongFocus);
    m_vendor->installEventFilter(this);
    for (const auto &[value, name] : credentialVendorNames)
        m_vendor->addItem(QString{}, int(value));
    m_name = new QLineEdit;
    m_name->setObjectName(u"name"_s);
    m_name->setMaxLength(200);
    m_name->installEventFilter(this);
    m_vendorRow = new FieldRow{m_vendor};
    m_nameRow = new FieldRow{m_name};
    m_vendorRow->setRequired(true);
    m_nameRow->setRequired(true);
    m_details = new QVBoxLayout;
    m_details->setSpacing(16);
    m_steps = new StepsBox;
    m_authentication = new FormPart;
    m_headersPart = new FormPart;
    m_headers = new HeaderTable;
    m_headersPart->column()->addWidget(m_headers);
    m_payload = new FormPart;
    m_response = new FormPart;
    m_verify = pillButton(ButtonRole::Secondary);
    m_verify->setObjectName(u"verify"_s);
    m_inbound = new FormPart;
    m_channelsPart = new FormPart;
    m_channels = new ChannelNames;
    m_channelsPart->column()->addWidget(m_channels);
    m_legacy = new LegacyPart;
}

void CredentialForm::layOut()
{
    auto *first = new QHBoxLayout;
    first->setSpacing(24);
    first->addWidget(m_vendorRow, 1, Qt::AlignTop);
    first->addWidget(m_nameRow, 1, Qt::AlignTop);
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addWidget(m_required, 0, Qt::AlignRight);
    layout->addWidget(m_title);
    layout->addWidget(m_summary);
    layout->addLayout(first);
    layout->addLayout(m_details);
    layout->addWidget(m_steps);
    for (FormPart *part : {m_authentication, m_headersPart, m_payload, m_response})
        layout->addWidget(part);
    layout->addWidget(m_verify, 0, Qt::AlignLeft);
    layout->addWidget(m_inbound);
    layout->addWidget(m_channelsPart);
    layout->addWidget(m_legacy);
    layout->addStretch(1);
}

void CredentialForm::connectParts()
{
    connect(m_vendor, &QComboBox::activated, this, &CredentialForm::chooseVendor);
    connect(m_name, &QLineEdit::textEdited, this, [this] { noteEdit(u"/name"_s); });
    connect(m_headers, &HeaderTable::edited, this, &CredentialForm::noteEdit);
    connect(m_headers, &HeaderTable::touched, this, &CredentialForm::touched);
    connect(m_headers, &HeaderTable::rearranged, this, &CredentialForm::orderTabs);
    connect(m_headers, &HeaderTable::revealRequested, this, &CredentialForm::revealRequested);
    connect(m_channels, &ChannelNames::edited, this, [this] {
        // A name that stands there as a chip is finished, so it may be complained about.
        m_touched.insert(u"/channelConfigurations"_s);
        noteEdit(u"/channelConfigurations"_s);
    });
    connect(m_channels, &ChannelNames::left, this, [this] { touch(u"/channelConfigurations"_s); });
    connect(m_verify, &QPushButton::clicked, this, &CredentialForm::verifyRequested);
    connect(m_legacy, &LegacyPart::moveRequested, this, &CredentialForm::moveRequested);
    connect(m_summary, &ErrorSummary::fieldRequested, this, &CredentialForm::focusField);
}

void CredentialForm::setCredential(const ApiCredential &credential)
{
    const QSignalBlocker blocker{this};
    m_carried = credential;
    m_headers->setCredential(credential);
    for (FieldControl *control : std::as_const(m_controls)) {
        if (control->secret())
            control->secret()->setKept(credential.secret(QString{nameIn(credentialFieldNames, control->spec().field)}));
    }
    m_complaints.clear();
    m_allTouched = false;
    m_touched.clear();
    restore(credential);
    m_legacy->setOpen(false);
    m_editedField.clear();
    showLegacy();
    m_headers->forgetTouched();
    showComplaints();
    m_baseline = this->credential();
}

void CredentialForm::restore(const ApiCredential &credential)
{
    m_carried.fields = credential.fields;
    m_vendor->setCurrentIndex(m_vendor->findData(int(credential.vendor)));
    changeLineText(m_name, credential.name);
    if (!m_name->hasFocus())
        m_name->setCursorPosition(0);
    for (FieldControl *control : std::as_const(m_controls)) {
        if (!control->secret())
            control->setText(credential.field(control->spec().field));
    }
    m_headers->setHeaders(credential.headers);
    m_channels->setNames(credential.channelConfigurations);
    arrange();
}

void CredentialForm::adopt(const ApiCredential &stored)
{
    m_carried.id = stored.id;
    m_carried.secrets = stored.secrets;
    m_carried.created = stored.created;
    m_carried.modified = stored.modified;
    m_headers->updateKept(stored);
    for (FieldControl *control : std::as_const(m_controls)) {
        if (control->secret())
            control->secret()->updateKept(stored.secret(QString{nameIn(credentialFieldNames, control->spec().field)}));
    }
    m_baseline = stored;
    showLegacy();
}

ApiCredential CredentialForm::credential() const
{
    ApiCredential credential = m_carried;
    credential.vendor = vendor();
    credential.name = m_name->text().trimmed();
    for (auto at = m_controls.cbegin(); at != m_controls.cend(); ++at) {
        const FieldControl *control = at.value();
        // A list that nobody sees stands on its first entry without anybody having chosen it.
        const bool unchosen = control->spec().kind == FieldKind::Choice && !m_shown.contains(at.key());
        if (!control->secret() && !unchosen)
            credential.setField(at.key(), control->text());
    }
    credential.headers = m_headers->headers();
    credential.channelConfigurations = m_channels->names();
    return credential;
}

SecretChanges CredentialForm::secretChanges() const
{
    SecretChanges changes;
    for (const CredentialField field : m_shown) {
        const FieldControl *shown = m_controls.value(field);
        if (!shown->secret())
            continue;
        if (const auto change = shown->secret()->change())
            changes.insert(QString{nameIn(credentialFieldNames, field)}, *change);
    }
    if (vendor() == CredentialVendor::Custom)
        changes.insert(m_headers->secretChanges());
    return changes;
}

bool hasWebhooks(CredentialVendor vendor)
{
    const std::optional<Vendor> known = webhookVendor(vendor);
    return known && vendorHasWebhooks(*known);
}

bool CredentialForm::isModified() const
{
    return isTextModified() || !secretChanges().isEmpty();
}

bool CredentialForm::isTextModified() const
{
    return credential() != m_baseline;
}

void CredentialForm::takeTypedWords()
{
    m_channels->takeTyped();
}

void CredentialForm::chooseVendor()
{
    arrange();
    touch(u"/vendor"_s);
    noteEdit(u"/vendor"_s);
}

void CredentialForm::fieldEdited(FieldControl *control)
{
    const CredentialField field = control->spec().field;
    const QString pointer = u"/fields/%1"_s.arg(QString{nameIn(credentialFieldNames, field)});
    // What is typed as code is complained about while it is typed.
    if (control->spec().kind == FieldKind::Json && !control->secret())
        m_touched.insert(pointer);
    if (control->spec().kind == FieldKind::Choice || control->spec().kind == FieldKind::Toggle)
        arrange();
    showLegacy();
    noteEdit(pointer);
}

void CredentialForm::noteEdit(const QString &pointer)
{
    m_editedField = pointer;
    Q_EMIT edited();
}

void CredentialForm::touch(const QString &pointer)
{
    m_touched.insert(pointer);
    Q_EMIT touched();
}

CredentialVendor CredentialForm::vendor() const
{
    return static_cast<CredentialVendor>(m_vendor->currentData().toInt());
}

bool CredentialForm::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_vendor && event->type() == QEvent::Wheel && !m_vendor->hasFocus()) {
        // The wheel scrolls the page.
        event->ignore();
        return true;
    }
    if (watched == m_name && event->type() == QEvent::FocusOut) {
        // Nobody has left a field for as long as a menu or another program is in front.
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason && reason != Qt::MenuBarFocusReason)
            touch(u"/name"_s);
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace Hookbench
