// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/credentials/fieldcontrol.h"

#include "ui/credentials/payloadbox.h"
#include "ui/credentials/secretfield.h"
#include "ui/credentials/textbox.h"
#include "ui/parts/fieldrow.h"
#include "ui/parts/textchange.h"
#include "ui/parts/toggleswitch.h"

#include <QComboBox>
#include <QEvent>
#include <QFocusEvent>
#include <QLineEdit>
#include <QSignalBlocker>

namespace Hookbench {

using namespace Qt::StringLiterals;

FieldControl::FieldControl(const CredentialFieldSpec &spec, QObject *parent)
    : QObject{parent}
    , m_spec{spec}
{
    build();
    row()->setRequired(spec.required);
}

FieldControl::~FieldControl() = default;

void FieldControl::build()
{
    if (m_spec.secret) {
        const bool many = m_spec.kind == FieldKind::Json || m_spec.kind == FieldKind::Pem;
        m_secret = new SecretField{many ? SecretField::Lines::Many : SecretField::Lines::One};
        m_row = new FieldRow{m_secret};
        connect(m_secret, &SecretField::edited, this, &FieldControl::edited);
        connect(m_secret, &SecretField::left, this, &FieldControl::left);
        return;
    }
    if (m_spec.field == CredentialField::ProviderPayload) {
        m_payload = new PayloadBox;
        m_box = m_payload->box();
        m_row = m_payload->row();
    } else if (m_spec.kind == FieldKind::Choice) {
        buildChoice();
        m_row = new FieldRow{m_combo};
    } else if (m_spec.kind == FieldKind::Toggle) {
        m_toggle = new ToggleSwitch;
        m_row = new FieldRow{m_toggle};
        connect(m_toggle, &QCheckBox::clicked, this, &FieldControl::edited);
        connect(m_toggle, &QCheckBox::toggled, this,
                [this] { m_toggle->setText(m_toggle->isChecked() ? tr("On") : tr("Off")); });
    } else {
        m_row = new FieldRow{buildText()};
    }
    if (m_box) {
        connect(m_box, &TextBox::edited, this, &FieldControl::edited);
        connect(m_box, &TextBox::left, this, &FieldControl::left);
    }
}

QWidget *FieldControl::buildText()
{
    switch (m_spec.kind) {
    case FieldKind::Json:
    case FieldKind::Pem:
        return m_box = new TextBox{TextBox::Face::Code, 4, 12};
    case FieldKind::LongText:
        return m_box = new TextBox{TextBox::Face::Prose, 2, 6};
    default:
        break;
    }
    m_line = new QLineEdit;
    m_line->setMaxLength(4096);
    m_line->installEventFilter(this);
    connect(m_line, &QLineEdit::textEdited, this, &FieldControl::edited);
    return m_line;
}

void FieldControl::buildChoice()
{
    m_combo = new QComboBox;
    m_combo->setFocusPolicy(Qt::StrongFocus);
    m_combo->installEventFilter(this);
    const auto offer = [this](const auto &names) {
        for (const auto &[value, name] : names)
            addChoice(QString{name});
    };
    switch (m_spec.field) {
    case CredentialField::AuthType:
        offer(authTypeNames);
        break;
    case CredentialField::MacHash:
        offer(macHashNames);
        break;
    case CredentialField::IdExtractor:
        offer(idExtractorNames);
        break;
    case CredentialField::ChannelType:
        // Optional: nothing chosen is a choice.
        addChoice({});
        offer(channelTypeNames);
        break;
    default:
        break;
    }
    connect(m_combo, &QComboBox::activated, this, [this] {
        Q_EMIT edited();
        Q_EMIT left();
    });
}

void FieldControl::addChoice(const QString &value)
{
    m_combo->addItem(QString{}, value);
}

void FieldControl::setSpec(const CredentialFieldSpec &spec)
{
    m_spec = spec;
    m_row->setRequired(spec.required);
}

QWidget *FieldControl::widget() const
{
    return m_payload ? static_cast<QWidget *>(m_payload) : m_row;
}

QString FieldControl::text() const
{
    if (m_line)
        return m_line->text();
    if (m_box)
        return m_box->toPlainText();
    if (m_combo)
        return m_combo->currentData().toString();
    if (m_toggle)
        return m_toggle->isChecked() ? u"true"_s : QString{};
    return {};
}

void FieldControl::setText(const QString &text)
{
    if (m_line) {
        changeLineText(m_line, text);
        if (!m_line->hasFocus())
            m_line->setCursorPosition(0);
    }
    if (m_box)
        m_box->setText(text);
    if (m_combo) {
        // A spelling from elsewhere stays what it is, and is complained about.
        if (!text.isEmpty() && m_combo->findData(text) < 0)
            m_combo->addItem(text, text);
        m_combo->setCurrentIndex(text.isEmpty() ? 0 : m_combo->findData(text));
    }
    if (m_toggle)
        m_toggle->setChecked(text == "true"_L1);
}

void FieldControl::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    showExample();
    if (m_line)
        m_line->setReadOnly(readOnly);
    if (m_payload)
        m_payload->setReadOnly(readOnly);
    else if (m_box)
        m_box->setReadOnly(readOnly);
    if (m_combo)
        m_combo->setEnabled(!readOnly);
    if (m_toggle)
        m_toggle->setEnabled(!readOnly);
    if (m_secret)
        m_secret->setReadOnly(readOnly);
}

void FieldControl::setComplaints(const Diagnostics &complaints, bool ticked)
{
    m_row->setComplaints(complaints);
    if (m_line)
        m_row->setTick(ticked);
    if (m_box) {
        m_box->setProblems(complaints);
        m_problem = {};
        for (const Diagnostic &complaint : complaints) {
            if (complaint.position.line > 0 && m_problem.line <= 0)
                m_problem = complaint.position;
        }
        showHint();
    }
    if (m_secret)
        m_secret->setDescription(m_secret->accessibleDescription());
}

void FieldControl::focus()
{
    if (m_box)
        m_box->jumpToProblem();
    else
        m_row->field()->setFocus();
}

bool FieldControl::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_combo && event->type() == QEvent::Wheel && !m_combo->hasFocus()) {
        // The wheel scrolls the page.
        event->ignore();
        return true;
    }
    if (watched == m_line && event->type() == QEvent::FocusOut) {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason && reason != Qt::MenuBarFocusReason)
            Q_EMIT left();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace Hookbench
