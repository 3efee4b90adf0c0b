// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/webhooks/legacyfieldsform.h"

#include "models/words/words.h"
#include "ui/parts/fieldrow.h"
#include "ui/parts/toggleswitch.h"

#include <QEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <array>

namespace Hookbench {

namespace {

/// In the order of the mirrored form.
constexpr std::array textFields{
    CredentialField::OptInKeywords,       CredentialField::OptInMessage,       CredentialField::OptOutKeywords,
    CredentialField::OptOutMessage,       CredentialField::HelpKeywords,       CredentialField::HelpMessage,
    CredentialField::DoubleOptInKeywords, CredentialField::DoubleOptInMessage, CredentialField::CustomInboundKeywords,
    CredentialField::DefaultInboundReply, CredentialField::FuzzyAutoReply,
};

} // namespace

LegacyFieldsForm::LegacyFieldsForm(QWidget *parent)
    : QScrollArea{parent}
    , m_number{new QLineEdit}
    , m_numberRow{new FieldRow{m_number}}
    , m_fuzzy{new ToggleSwitch}
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // The fields are the stops; the area scrolls along with them.
    setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout{content};
    column->setContentsMargins(0, 0, 12, 0);
    column->setSpacing(12);
    for (const CredentialField field : textFields) {
        if (field == CredentialField::FuzzyAutoReply)
            column->addWidget(m_fuzzy);
        auto *text = new QPlainTextEdit;
        text->setTabChangesFocus(true);
        text->setFixedHeight(54);
        auto *row = new FieldRow{text};
        column->addWidget(row);
        m_texts.append({field, text, row});
        connect(text, &QPlainTextEdit::textChanged, this, &LegacyFieldsForm::edited);
    }
    column->addWidget(m_numberRow);
    column->addStretch(1);
    setWidget(content);
    connect(m_number, &QLineEdit::textEdited, this, &LegacyFieldsForm::edited);
    connect(m_fuzzy, &QCheckBox::clicked, this, &LegacyFieldsForm::edited);
    retranslate();
}

void LegacyFieldsForm::setFields(const LegacyFields &fields)
{
    for (const TextField &entry : std::as_const(m_texts)) {
        const QSignalBlocker blocker{entry.text};
        entry.text->setPlainText(fields.value(entry.field));
    }
    m_number->setText(fields.value(CredentialField::InboundNumber));
    m_fuzzy->setChecked(fields.value(CredentialField::FuzzyOptOut) == QLatin1StringView{"true"});
}

LegacyFields LegacyFieldsForm::fields() const
{
    LegacyFields fields;
    const auto keep = [&fields](CredentialField field, const QString &text) {
        if (!text.trimmed().isEmpty())
            fields.insert(field, text);
    };
    for (const TextField &entry : m_texts)
        keep(entry.field, entry.text->toPlainText());
    keep(CredentialField::InboundNumber, m_number->text());
    if (m_fuzzy->isChecked())
        fields.insert(CredentialField::FuzzyOptOut, QStringLiteral("true"));
    return fields;
}

void LegacyFieldsForm::setReadOnly(bool readOnly)
{
    for (const TextField &entry : std::as_const(m_texts))
        entry.text->setReadOnly(readOnly);
    m_number->setReadOnly(readOnly);
    m_fuzzy->setEnabled(!readOnly);
}

void LegacyFieldsForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QScrollArea::changeEvent(event);
}

void LegacyFieldsForm::retranslate()
{
    for (const TextField &entry : std::as_const(m_texts))
        entry.row->setLabel(Words::name(entry.field));
    m_numberRow->setLabel(Words::name(CredentialField::InboundNumber));
    m_fuzzy->setText(Words::name(CredentialField::FuzzyOptOut));
}

} // namespace Hookbench
