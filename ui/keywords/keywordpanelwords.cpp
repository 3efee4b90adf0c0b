// SPDX-License-Identifier: GPL-3.0-or-later
// What a keyword panel says, and what it is complained to about.
#include "ui/keywords/keywordpanel.h"

#include "models/words/words.h"
#include "ui/keywords/keywordfield.h"
#include "ui/keywords/replycombo.h"
#include "ui/parts/buttons.h"
#include "ui/parts/fieldrow.h"
#include "ui/parts/toggleswitch.h"

#include <QComboBox>
#include <QEvent>
#include <QHash>
#include <QLabel>
#include <QToolButton>

namespace Hookbench {

using namespace Qt::StringLiterals;

void KeywordPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Card::changeEvent(event);
}

void KeywordPanel::retranslate()
{
    for (int i = 0; i < m_category->count(); ++i)
        m_category->setItemText(i, Words::name(static_cast<Category>(m_category->itemData(i).toInt())));
    m_title->setText(Words::name(category()));
    m_categoryRow->setLabel(tr("Inbound Keyword Category"));
    m_categoryRow->setHelp(
        tr("Inbound keyword category"),
        tr("Opt-In answers subscriptions and records consent. Opt-Out answers unsubscriptions and withdraws "
           "consent. Double Opt-In asks for a confirming keyword first. Help answers requests for help. "
           "Custom records one keyword of your own and changes no consent."));
    m_replyRow->setLabel(tr("Reply Message"));
    m_replyRow->setHelp(
        tr("Reply Message"),
        tr("Sent to whoever texts one of the keywords. Type it, or take one of the texts on offer: they "
           "come from the reply library."));
    retranslateFuzzy();
    nameButtons();
}

void KeywordPanel::retranslateFuzzy()
{
    m_fuzzyRow->setLabel(tr("Fuzzy Logic"));
    m_fuzzyRow->setHelp(tr("Fuzzy Logic"),
                        tr("Texts that come close to an opt-out keyword, such as CANCIL, get the Fuzzy Auto Response. "
                           "Consent stays as it is until the exact keyword arrives."));
    m_fuzzy->setText(m_fuzzy->isChecked() ? tr("On") : tr("Off"));
    m_fuzzy->setAccessibleName(tr("Fuzzy Logic"));
    m_fuzzyResponseRow->setLabel(tr("Fuzzy Auto Response"));
    m_fuzzyResponseRow->setHelp(
        tr("Fuzzy Auto Response"),
        tr("Say that the person is still subscribed, and name the exact keyword that unsubscribes."));
    for (int i = 0; i < m_fuzzyProfile->count(); ++i)
        m_fuzzyProfile->setItemText(i, Words::name(static_cast<FuzzyProfile>(m_fuzzyProfile->itemData(i).toInt())));
    m_fuzzyProfileRow->setLabel(tr("What counts as a near miss"));
    const QString reading
        = tr("How the mirrored product finds near misses is not documented. These sets are our reading.");
    m_fuzzyProfileRow->setHelp(tr("What counts as a near miss"), reading);
    m_fuzzyProfile->setToolTip(reading);
}

void KeywordPanel::nameButtons()
{
    const QString name = Words::name(category());
    setAccessibleName(tr("Keyword category %1, %2 of %3").arg(name).arg(m_index + 1).arg(m_count));
    setButtonName(m_up, tr("Move %1 up").arg(name));
    setButtonName(m_down, tr("Move %1 down").arg(name));
    setButtonName(m_remove, tr("Remove %1").arg(name));
    setButtonName(m_more, tr("Add a keyword category after %1").arg(name));
}

void KeywordPanel::setComplaints(const Diagnostics &complaints)
{
    m_complaints = complaints;
    showComplaints();
}

void KeywordPanel::touchAll()
{
    m_allTouched = true;
    showComplaints();
}

void KeywordPanel::showComplaints()
{
    QHash<QString, Diagnostics> byField;
    QHash<int, Diagnostics> byChip;
    const Diagnostics shown = m_readOnly ? Diagnostics{} : m_complaints;
    for (const Diagnostic &complaint : shown) {
        const QStringList parts = complaint.pointer.split(u'/', Qt::SkipEmptyParts);
        const QString field = parts.value(0);
        bool isIndex = false;
        const int chip = parts.value(1).toInt(&isIndex);
        if (field == "keywords"_L1 && isIndex)
            byChip[chip].append(complaint);
        else if (m_allTouched || m_touchedFields.contains(field))
            byField[field].append(complaint);
        else if (field.isEmpty() || field == "category"_L1)
            byField[field].append(complaint);
    }
    // The sentence of a marked chip also stands under the entry, because a tooltip alone is not reachable by keyboard.
    Diagnostics entry = byField.value(u"keywords"_s);
    for (int i = 0; i < m_keywords->keywords().size(); ++i)
        entry.append(byChip.value(i));
    m_keywords->setComplaints(entry, byChip, shown);
    m_categoryRow->setComplaints(byField.value(u"category"_s) + byField.value(QString{}));
    m_replyRow->setComplaints(byField.value(u"replyMessage"_s));
    m_fuzzyRow->setComplaints(byField.value(u"fuzzyLogic"_s));
    m_fuzzyResponseRow->setComplaints(byField.value(u"fuzzyAutoResponse"_s));
    m_fuzzyProfileRow->setComplaints(byField.value(u"fuzzyProfile"_s));
}

void KeywordPanel::focusField(QStringView pointer)
{
    if (pointer.startsWith(u"/keywords")) {
        bool isIndex = false;
        const int index = pointer.mid(pointer.lastIndexOf(u'/') + 1).toInt(&isIndex);
        m_keywords->focusKeyword(isIndex ? index : -1);
    } else if (pointer.startsWith(u"/replyMessage"))
        m_reply->setFocus();
    else if (pointer.startsWith(u"/fuzzyAutoResponse"))
        m_fuzzyResponse->setFocus();
    else if (pointer.startsWith(u"/fuzzyProfile"))
        m_fuzzyProfile->setFocus();
    else if (pointer.startsWith(u"/fuzzyLogic"))
        m_fuzzy->setFocus();
    else
        focusCategory();
}

void KeywordPanel::focusCategory()
{
    m_category->setFocus();
}

} // namespace Hookbench
