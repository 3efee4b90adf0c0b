// SPDX-License-Identifier: GPL-3.0-or-later
// What a secret's field says about itself.
#include "ui/credentials/secretfield.h"

#include "ui/credentials/secrettext.h"
#include "ui/parts/buttons.h"

#include <QLabel>
#include <QLineEdit>
#include <QLocale>

namespace Hookbench {

using namespace Qt::StringLiterals;

void SecretField::setName(const QString &name)
{
    m_name = name;
    retranslate();
}

void SecretField::setDescription(const QString &description)
{
    m_description = description;
    for (QWidget *widget : {editor(), static_cast<QWidget *>(m_replace), static_cast<QWidget *>(m_keep)})
        widget->setAccessibleDescription(description);
}

QString SecretField::keptSentence() const
{
    const QString when = QLocale{}.toString(m_kept->kept.at.toLocalTime(), QLocale::ShortFormat);
    const QString &by = m_kept->kept.by;
    if (m_kept->place == SecretPlace::Memory) {
        return by.isEmpty() ? tr("Kept in memory for this run, since %1").arg(when)
                            : tr("Kept in memory for this run, since %1 by %2").arg(when, by);
    }
    return by.isEmpty() ? tr("Kept in the keychain since %1").arg(when)
                        : tr("Kept in the keychain since %1 by %2").arg(when, by);
}

void SecretField::retranslate()
{
    m_state->clear();
    m_state->setToolTip({});
    if (m_mode == Mode::Kept) {
        m_state->setText(keptSentence());
        m_state->setToolTip(m_kept->kept.at.toUTC().toString(Qt::ISODate));
    } else if (m_mode == Mode::Forgetting) {
        m_state->setText(tr("Will be forgotten on Submit"));
    }
    QString placeholder = m_placeholder;
    if (m_kept)
        placeholder = tr("Enter the new one");
    else if (m_readOnly)
        placeholder = tr("Nothing is kept");
    if (m_line)
        m_line->setPlaceholderText(placeholder);
    else
        m_text->setPlaceholderText(placeholder);
    retranslateButtons();
}

void SecretField::retranslateButtons()
{
    m_replace->setText(tr("Replace"));
    m_forget->setText(tr("Forget"));
    m_keep->setText(tr("Keep"));
    m_keepOld->setText(tr("Keep the old one"));
    const QString state
        = m_mode == Mode::Typing ? (m_kept ? tr("to be replaced") : tr("nothing is kept")) : m_state->text();
    const QString whole = tr("%1: %2", "a secret's label and its state").arg(m_name, state);
    setAccessibleName(whole);
    editor()->setAccessibleName(whole);
    m_state->setAccessibleName(whole);
    m_replace->setAccessibleName(tr("Replace %1 (%2)").arg(m_name, state));
    m_forget->setAccessibleName(tr("Forget %1").arg(m_name));
    m_keep->setAccessibleName(tr("Keep %1 (%2)").arg(m_name, state));
    m_keepOld->setAccessibleName(tr("Keep the old %1").arg(m_name));
    setButtonName(m_reveal,
                  m_reveal->isChecked() ? tr("Hide what is typed: %1").arg(m_name)
                                        : tr("Show what is typed: %1").arg(m_name));
}

} // namespace Hookbench
