// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QTableView>

class QStandardItemModel;

namespace Hookbench {

/// Figures in rows, with as many columns of words before them: what stands beside a picture for those who don't see it,
/// or want it exactly. Keeps the current row and the place it is scrolled to.
class FigureTable : public QTableView
{
    Q_OBJECT
public:
    explicit FigureTable(int wordColumns, QWidget *parent = nullptr);

    void setColumns(const QStringList &names);
    void setRows(const QList<QStringList> &rows);
    QString cell(int row, int column) const;
    int rows() const;

private:
    int m_wordColumns;
    QStandardItemModel *m_model;
};

} // namespace Hookbench
