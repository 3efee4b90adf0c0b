// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/chaoscase.h"

#include <QTreeWidget>

namespace Hookbench {

/// The cases of the chaos pack in their groups, each with a tick, and with its verdict and reason once it was run.
class ChaosTree : public QTreeWidget
{
    Q_OBJECT
public:
    explicit ChaosTree(QWidget *parent = nullptr);

    QList<ChaosCase> ticked() const;
    void tickAll(bool ticked);
    /// Ticks can't be changed while a run is under way.
    void setRunning(bool running);
    /// What was found so far; cases that are not in it have no verdict.
    void showResults(const QList<ChaosResult> &results);
    /// The case that is run now.
    void showUnderWay(ChaosCase chaosCase);

Q_SIGNALS:
    void tickedChanged();
    /// Another case is looked at.
    void caseChosen(Hookbench::ChaosCase chaosCase);

protected:
    void changeEvent(QEvent *event) override;

private:
    QTreeWidgetItem *itemOf(ChaosCase chaosCase) const;
    void fill();
    void retranslate();

    QList<QTreeWidgetItem *> m_cases;
};

} // namespace Hookbench
