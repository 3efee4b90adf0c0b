// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/eventactions.h"

#include "ui/parts/icons.h"

#include <QAction>
#include <QMenu>

#include <algorithm>

namespace Hookbench {

using namespace Qt::StringLiterals;

EventActions::EventActions(QWidget *parent)
    : QObject{parent}
    , m_menu{new QMenu{parent}}
    , m_actions{DeedCount, nullptr}
{
    m_menu->setObjectName(u"eventMenu"_s);
    m_menu->setToolTipsVisible(true);
    for (const Deed deed : {Replay, EditAndResend})
        add(deed);
    m_menu->addSeparator();
    for (const Deed deed : {MakeSample, MakeTest, Rerun, Compare})
        add(deed);
    m_menu->addSeparator();
    for (const Deed deed : {CopyForPosix, CopyForPowerShell})
        add(deed);
    m_menu->addSeparator();
    for (const Deed deed : {Pin, Note, Remove})
        add(deed);
    m_actions.at(Rerun)->setObjectName(u"rerunEvent"_s);
    m_actions.at(Compare)->setObjectName(u"compareEvents"_s);
    m_actions.at(Replay)->setIcon(themedIcon("refresh"_L1));
    m_actions.at(Pin)->setIcon(themedIcon("pin"_L1));
    m_actions.at(Note)->setIcon(themedIcon("note"_L1));
    m_actions.at(Remove)->setIcon(themedIcon("delete"_L1));
    m_actions.at(Remove)->setShortcut(Qt::Key_Delete);
    // The table hears the key; here it is only said.
    m_actions.at(Remove)->setShortcutContext(Qt::WidgetShortcut);
    setChosen({}, 0);
}

void EventActions::add(Deed deed)
{
    m_actions[deed] = m_menu->addAction(QString{});
    connect(m_actions.at(deed), &QAction::triggered, this, [this, deed] { Q_EMIT asked(deed); });
}

void EventActions::setChosen(const QList<ExchangeSummary> &chosen, int count)
{
    m_count = count;
    m_allPinned = !chosen.isEmpty()
        && std::all_of(chosen.cbegin(), chosen.cend(), [](const ExchangeSummary &row) { return row.pinned; });
    for (const Deed deed : {Replay, EditAndResend, MakeTest, MakeSample, Rerun, CopyForPosix, CopyForPowerShell, Note})
        m_actions.at(deed)->setEnabled(m_count == 1);
    m_actions.at(Compare)->setEnabled(m_count == 2);
    for (const Deed deed : {Pin, Remove})
        m_actions.at(deed)->setEnabled(m_count > 0);
    if (m_count == 1 && !chosen.isEmpty())
        m_actions.at(MakeTest)->setEnabled(chosen.first().status > 0);
    retranslate();
}

void EventActions::retranslate()
{
    m_actions.at(Replay)->setText(tr("Replay…"));
    m_actions.at(EditAndResend)->setText(tr("Edit and resend"));
    m_actions.at(MakeSample)->setText(tr("Make a sample"));
    m_actions.at(MakeTest)->setText(tr("Make a test"));
    m_actions.at(MakeTest)->setToolTip(tr("Compose a request that expects the answer that was given"));
    m_actions.at(Rerun)->setText(tr("Run with a configuration…"));
    m_actions.at(Rerun)->setToolTip(tr("See what a saved or edited webhook would decide now"));
    m_actions.at(Compare)->setText(m_count == 2 ? tr("Compare…") : tr("Compare… (choose two events)"));
    m_actions.at(CopyForPosix)->setText(tr("Copy as cURL"));
    m_actions.at(CopyForPowerShell)->setText(tr("Copy as cURL for PowerShell"));
    m_actions.at(Pin)->setText(m_allPinned ? tr("Unpin") : tr("Pin"));
    m_actions.at(Note)->setText(tr("Write a note"));
    m_actions.at(Remove)->setText(tr("Delete"));
}

} // namespace Hookbench
