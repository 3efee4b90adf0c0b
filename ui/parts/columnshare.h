// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <vector>

class QTableView;

namespace Hookbench {

/// Shares a table's width among its columns, so that all of them are seen without scrolling sideways. Steps back for
/// good once the person has drawn a column to a width of their own.
class ColumnShare : public QObject
{
    Q_OBJECT
public:
    struct Column
    {
        int column = 0;
        /// Pixels it asks for at the least, more where a word of its caption needs more; in a window too narrow for
        /// all of them each gets its part.
        int least = 0;
        /// How much it takes of what is left over.
        int share = 0;
    };

    ColumnShare(QTableView *table, std::vector<Column> columns);

    /// The widths are somebody's own (restored from the last time): leave them.
    void stepBack() { m_own = true; }
    bool isOwn() const { return m_own; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void distribute();
    int leastOf(const Column &column) const;

    QTableView *m_table;
    std::vector<Column> m_columns;
    bool m_own = false;
    bool m_distributing = false;
};

} // namespace Hookbench
