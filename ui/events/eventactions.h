// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/exchange.h"

#include <QList>
#include <QObject>

class QAction;
class QMenu;
class QWidget;

namespace Hookbench {

/// What can be done with the chosen events, as a menu: on a row, and in the details. Knows what goes with how many;
/// does nothing itself.
class EventActions : public QObject
{
    Q_OBJECT
public:
    enum Deed {
        Replay,
        EditAndResend,
        MakeTest,
        MakeSample,
        Compare,
        Rerun,
        CopyForPosix,
        CopyForPowerShell,
        Pin,
        Note,
        Remove,
        DeedCount
    };

    explicit EventActions(QWidget *parent);
    QMenu *menu() const { return m_menu; }
    QAction *action(Deed deed) const { return m_actions.at(deed); }
    /// How many events are chosen now, and the first of them: where there are very many, not all.
    void setChosen(const QList<ExchangeSummary> &chosen, int count);
    void retranslate();

Q_SIGNALS:
    void asked(Hookbench::EventActions::Deed deed);

private:
    void add(Deed deed);

    QMenu *m_menu;
    QList<QAction *> m_actions;
    bool m_allPinned = false;
    int m_count = 0;
};

} // namespace Hookbench
