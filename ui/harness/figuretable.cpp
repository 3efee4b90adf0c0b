// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/harness/figuretable.h"

#include "ui/parts/tables.h"

#include <QHeaderView>
#include <QStandardItemModel>

namespace Hookbench {

FigureTable::FigureTable(int wordColumns, QWidget *parent)
    : QTableView{parent}
    , m_wordColumns{wordColumns}
    , m_model{new QStandardItemModel{this}}
{
    dressTable(this);
    verticalHeader()->setDefaultSectionSize(28);
    setModel(m_model);
    horizontalHeader()->setStretchLastSection(false);
    horizontalHeader()->setMinimumSectionSize(48);
}

void FigureTable::setColumns(const QStringList &names)
{
    m_model->setColumnCount(int(names.size()));
    m_model->setHorizontalHeaderLabels(names);
    for (int column = 0; column < int(names.size()); ++column) {
        const bool words = column < m_wordColumns;
        m_model->horizontalHeaderItem(column)->setTextAlignment((words ? Qt::AlignLeading : Qt::AlignTrailing)
                                                                | Qt::AlignVCenter);
        horizontalHeader()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    }
    if (m_wordColumns > 0)
        horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
}

void FigureTable::setRows(const QList<QStringList> &rows)
{
    m_model->setRowCount(int(rows.size()));
    for (int row = 0; row < int(rows.size()); ++row) {
        for (int column = 0; column < m_model->columnCount(); ++column) {
            const QString text = rows.at(row).value(column);
            QStandardItem *item = m_model->item(row, column);
            if (!item) {
                item = new QStandardItem;
                item->setEditable(false);
                if (column >= m_wordColumns)
                    item->setTextAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
                m_model->setItem(row, column, item);
            }
            if (item->text() != text) {
                item->setText(text);
                item->setToolTip(text);
            }
        }
    }
}

QString FigureTable::cell(int row, int column) const
{
    const QStandardItem *item = m_model->item(row, column);
    return item ? item->text() : QString{};
}

int FigureTable::rows() const
{
    return m_model->rowCount();
}

} // namespace Hookbench
