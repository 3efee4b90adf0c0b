// SPDX-License-Identifier: GPL-3.0-or-later
// What a keyword field says, and what it is complained to about.
#include "models/words/words.h"
#include "ui/keywords/keywordfield.h"
#include "ui/keywords/missingwords.h"
#include "ui/keywords/suggestedwords.h"
#include "ui/parts/buttons.h"
#include "ui/parts/chiplist.h"
#include "ui/parts/fieldrow.h"

#include <QAccessible>
#include <QEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

namespace Hookbench {

using namespace Qt::StringLiterals;

void KeywordField::follow()
{
    m_entry->setReadOnly(m_readOnly);
    m_entry->setEnabled(m_readOnly || !isFull());
    m_add->setEnabled(!m_readOnly && !isFull());
    m_another->setVisible(!m_readOnly && isFull());
    m_suggested->setPresent(m_chips->chips());
    QString hint = m_note;
    if (hint.isEmpty() && isFull() && !m_readOnly)
        hint = tr("A Custom category takes one keyword. Another keyword goes into a category of its own.");
    m_row->setHint(hint);
}

void KeywordField::say(const QString &note)
{
    if (note == m_note)
        return;
    m_note = note;
    follow();
    if (note.trimmed().isEmpty())
        return;
    QAccessibleEvent told{m_entry, QAccessible::Alert};
    QAccessible::updateAccessibility(&told);
}

void KeywordField::addSuggested(const QStringList &words, const QStringList &usedElsewhere)
{
    setChips(m_chips->chips() + words);
    if (usedElsewhere.isEmpty())
        say(tr("Added: %1.").arg(words.join(u", "_s)));
    else if (words.isEmpty())
        say(tr("Nothing was added, because other categories have these words: %1.").arg(usedElsewhere.join(u", "_s)));
    else
        say(tr("Added: %1. Other categories have these words, so they were left out: %2.")
                .arg(words.join(u", "_s), usedElsewhere.join(u", "_s)));
}

void KeywordField::setComplaints(const Diagnostics &entry, const QHash<int, Diagnostics> &chips, const Diagnostics &all)
{
    m_chips->setComplaints(chips);
    Diagnostics shown = entry;
    shown.removeIf([](const Diagnostic &complaint) { return complaint.rule == Rule::KeywordMandatoryMissing; });
    m_row->setComplaints(shown);
    m_missing->setComplaints(all);
}

void KeywordField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_note.clear();
        retranslate();
        follow();
    }
    QWidget::changeEvent(event);
}

void KeywordField::retranslate()
{
    m_row->setLabel(tr("Enter a keyword"));
    m_row->setHelp(tr("Enter your keywords"),
                   tr("A text that equals one of these words gets the reply below. Upper and lower case make no "
                      "difference: stop and STOP are the same. Enter or a comma adds the word; a list can be pasted. "
                      "On a word, Enter changes it, Alt with an arrow key moves it and Del removes it."));
    setButtonName(m_add, tr("Add the keyword"), tr("Enter"));
    m_chips->setName(tr("Keywords of %1").arg(Words::name(m_category)));
    m_another->setText(tr("Add another Custom category"));
}

} // namespace Hookbench
