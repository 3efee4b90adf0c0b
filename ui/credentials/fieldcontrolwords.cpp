// SPDX-License-Identifier: GPL-3.0-or-later
// What a field of the credential form says.
#include "ui/credentials/fieldcontrol.h"

#include "models/words/words.h"
#include "ui/credentials/credentialhelp.h"
#include "ui/credentials/secretfield.h"
#include "ui/credentials/textbox.h"
#include "ui/parts/fieldrow.h"
#include "ui/parts/toggleswitch.h"

#include <QComboBox>
#include <QLineEdit>

namespace Hookbench {

using namespace Qt::StringLiterals;

void FieldControl::retranslate(const CredentialShape &shape)
{
    const QString label = Words::name(m_spec.field);
    m_row->setLabel(label);
    const CredentialHelp::Text help = CredentialHelp::of(m_spec.field, shape);
    m_row->setHelp(help.title, help.text);
    m_hint = CredentialHelp::hint(m_spec, shape);
    showHint();
    showExample();
    if (m_secret) {
        m_secret->setName(label);
        m_secret->setDescription(m_secret->accessibleDescription());
    }
    if (m_toggle)
        m_toggle->setText(m_toggle->isChecked() ? tr("On") : tr("Off"));
    if (m_combo)
        retranslateChoice();
}

void FieldControl::showExample()
{
    // In a field that is only read an example would pass for its content.
    const QString example = m_readOnly ? QString{} : CredentialHelp::example(m_spec.field);
    if (m_line)
        m_line->setPlaceholderText(example);
    else if (m_box)
        m_box->setPlaceholderText(example);
    if (m_secret)
        m_secret->setPlaceholderText(example);
}

void FieldControl::showHint()
{
    // Where in the text the complaint is comes before what always holds.
    QString hint = m_hint;
    if (m_problem.line > 0)
        hint = tr("Line %1, column %2").arg(m_problem.line).arg(m_problem.column);
    m_row->setHint(hint);
}

void FieldControl::retranslateChoice()
{
    for (int i = 0; i < m_combo->count(); ++i) {
        const QString value = m_combo->itemData(i).toString();
        // A spelling from elsewhere is shown as it is.
        QString word = value.isEmpty() ? tr("Not set") : value;
        if (const auto type = valueIn(authTypeNames, value); type && m_spec.field == CredentialField::AuthType)
            word = Words::name(*type);
        else if (const auto extractor = valueIn(idExtractorNames, value))
            word = Words::name(*extractor);
        else if (const auto hash = valueIn(macHashNames, value))
            word = Words::name(*hash);
        m_combo->setItemText(i, word);
    }
}

} // namespace Hookbench
