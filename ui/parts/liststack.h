// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStackedWidget>

class QLabel;
class QTableView;

namespace Hookbench {

class EmptyState;

/// The body of a list that can be searched: its table, what stands there while the list is empty, or what stands there
/// while the search lets no row through. The table shows a filter over the whole list.
class ListStack : public QStackedWidget
{
    Q_OBJECT
public:
    /// The table has its model already.
    explicit ListStack(QTableView *table, QWidget *parent = nullptr);

    /// While there is nothing to list.
    EmptyState *empty() const { return m_empty; }
    /// While nothing that there is fits the search.
    EmptyState *noHits() const { return m_noHits; }
    bool isTableShown() const;
    /// Rows that are shown, and rows that there are.
    int shown() const;
    int total() const;
    /// Shows what fits the number of rows.
    void showState();
    /// How many rows of how many are shown; @p sentence has a place for each ("%1 of %2").
    void countInto(QLabel *counter, const QString &sentence) const;

Q_SIGNALS:
    /// Rows came or went, in the list or in what is shown of it.
    void countsChanged();

private:
    QTableView *m_table;
    EmptyState *m_empty;
    EmptyState *m_noHits;
};

} // namespace Hookbench
