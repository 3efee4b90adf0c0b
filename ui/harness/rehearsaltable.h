// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/rehearsal.h"

#include <QTableView>

class QStandardItemModel;

namespace Hookbench {

/// The attempts of a rehearsal as rows; of several events the attempts that got the same answer together.
class RehearsalTable : public QTableView
{
    Q_OBJECT
public:
    explicit RehearsalTable(QWidget *parent = nullptr);

    void setRehearsal(const Rehearsal &rehearsal);
    /// Makes the row of an attempt current, where each has a row of its own.
    void setCurrentAttempt(qsizetype attempt);

Q_SIGNALS:
    /// By its place in the list; -1 where rows are not attempts.
    void attemptChosen(qsizetype attempt);

protected:
    void changeEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void fill();
    void addRow(const QStringList &texts);

    Rehearsal m_rehearsal;
    QStandardItemModel *m_model;
};

} // namespace Hookbench
