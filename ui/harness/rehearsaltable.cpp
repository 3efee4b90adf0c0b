// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/harness/rehearsaltable.h"

#include "models/delivery/rehearsal.h"
#include "models/words/rehearsalwords.h"
#include "ui/parts/columnshare.h"
#include "ui/parts/tables.h"

#include <QEvent>
#include <QHeaderView>
#include <QLocale>
#include <QStandardItemModel>

namespace Hookbench {

using namespace Qt::StringLiterals;

RehearsalTable::RehearsalTable(QWidget *parent)
    : QTableView{parent}
    , m_model{new QStandardItemModel{0, 5, this}}
{
    dressTable(this);
    verticalHeader()->setDefaultSectionSize(32);
    setModel(m_model);
    new ColumnShare{this, {{0, 84, 0}, {1, 96, 0}, {2, 96, 0}, {3, 180, 2}, {4, 200, 3}}};
    fill();
}

void RehearsalTable::setRehearsal(const Rehearsal &rehearsal)
{
    m_rehearsal = rehearsal;
    fill();
}

void RehearsalTable::setCurrentAttempt(qsizetype attempt)
{
    if (m_rehearsal.events.size() == 1)
        setCurrentIndex(m_model->index(int(attempt), 0));
}

void RehearsalTable::addRow(const QStringList &texts)
{
    QList<QStandardItem *> items;
    for (const QString &text : texts) {
        auto *item = new QStandardItem{text};
        item->setToolTip(text);
        item->setEditable(false);
        // Figures and times line up at their ends.
        if (items.size() < 3)
            item->setTextAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
        items.append(item);
    }
    m_model->appendRow(items);
}

void RehearsalTable::fill()
{
    const int row = currentIndex().row();
    const QLocale locale;
    m_model->removeRows(0, m_model->rowCount());
    setAccessibleName(tr("Attempts"));
    if (m_rehearsal.events.size() > 1) {
        m_model->setHorizontalHeaderLabels(
            {tr("Attempt"), tr("From"), tr("To"), tr("Answer"), tr("Events and duplicates")});
        for (const RehearsedGroup &group : groupsOf(m_rehearsal))
            addRow({locale.toString(group.first.number), Words::duration(group.first.at), Words::duration(group.lastAt),
                    Words::answer(group.first),
                    group.duplicates == 0
                        ? tr("%Ln event(s)", nullptr, group.count)
                        : tr("%1, %2").arg(tr("%Ln event(s)", nullptr, group.count),
                                           tr("%Ln of them duplicate(s)", nullptr, group.duplicates))});
    } else {
        m_model->setHorizontalHeaderLabels({tr("Attempt"), tr("At"), tr("Waited"), tr("Answer"), tr("What follows")});
        for (const RehearsedAttempt &attempt : std::as_const(m_rehearsal.attempts))
            addRow({locale.toString(attempt.number), Words::duration(attempt.at),
                    attempt.number == 1 ? u"–"_s : Words::duration(attempt.waited), Words::answer(attempt),
                    Words::note(attempt)});
    }
    for (int column = 0; column < 3; ++column)
        m_model->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    if (row >= 0 && row < m_model->rowCount())
        setCurrentIndex(m_model->index(row, 0));
}

void RehearsalTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    Q_EMIT attemptChosen(m_rehearsal.events.size() == 1 ? current.row() : -1);
}

void RehearsalTable::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        fill();
    QTableView::changeEvent(event);
}

} // namespace Hookbench
