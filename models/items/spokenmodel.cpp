// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/spokenmodel.h"

namespace Hookbench {

SpokenModel::SpokenModel(int columns, QObject *parent)
    : QAbstractTableModel{parent}
    , m_columns{columns}
{
}

int SpokenModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_columns;
}

void SpokenModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, m_columns - 1);
    tellAll();
}

void SpokenModel::tellAll(int first, int last)
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, first), index(rowCount() - 1, last));
}

} // namespace Hookbench
