// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/comparisonmodel.h"

#include "models/words/words.h"

using namespace Qt::Literals::StringLiterals;

namespace Hookbench {

ComparisonModel::ComparisonModel(QObject *parent)
    : SpokenModel{ColumnCount, parent}
{
}

ComparisonModel::State ComparisonModel::stateOf(const WebhookComparison &row)
{
    if (row.right.isNull())
        return State::OnlyLeft;
    if (row.left.isNull())
        return State::OnlyRight;
    return row.differences.isEmpty() ? State::Same : State::Differs;
}

void ComparisonModel::setComparison(const QList<WebhookComparison> &comparison, const QString &left,
                                    const QString &right)
{
    beginResetModel();
    m_all = comparison;
    m_left = left;
    m_right = right;
    fill();
    QSet<QString> chosen;
    for (const WebhookComparison &row : std::as_const(m_rows)) {
        if (m_chosen.contains(row.name) && stateOf(row) != State::Same)
            chosen.insert(row.name);
    }
    m_chosen = chosen;
    endResetModel();
    Q_EMIT chosenChanged();
}

void ComparisonModel::setDifferencesOnly(bool only)
{
    beginResetModel();
    m_differencesOnly = only;
    fill();
    endResetModel();
}

void ComparisonModel::fill()
{
    m_rows.clear();
    for (const WebhookComparison &row : std::as_const(m_all)) {
        if (!m_differencesOnly || stateOf(row) != State::Same)
            m_rows.append(row);
    }
}

void ComparisonModel::chooseAll()
{
    for (const WebhookComparison &row : std::as_const(m_rows)) {
        if (stateOf(row) != State::Same)
            m_chosen.insert(row.name);
    }
    retranslate();
    Q_EMIT chosenChanged();
}

void ComparisonModel::chooseNone()
{
    m_chosen.clear();
    retranslate();
    Q_EMIT chosenChanged();
}

QList<QUuid> ComparisonModel::chosenLeft() const
{
    QList<QUuid> ids;
    for (const WebhookComparison &row : m_rows) {
        if (m_chosen.contains(row.name) && !row.left.isNull())
            ids.append(row.left);
    }
    return ids;
}

QList<QUuid> ComparisonModel::chosenRight() const
{
    QList<QUuid> ids;
    for (const WebhookComparison &row : m_rows) {
        if (m_chosen.contains(row.name) && !row.right.isNull())
            ids.append(row.right);
    }
    return ids;
}

int ComparisonModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ComparisonModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const WebhookComparison &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(row, index.column());
    case Qt::CheckStateRole:
        if (index.column() != NameColumn || stateOf(row) == State::Same)
            return {};
        return m_chosen.contains(row.name) ? Qt::Checked : Qt::Unchecked;
    case StateRole:
        return static_cast<int>(stateOf(row));
    default:
        return {};
    }
}

QString ComparisonModel::text(const WebhookComparison &row, int column) const
{
    if (column == NameColumn)
        return row.name;
    if (column == FieldsColumn) {
        QStringList fields;
        for (const FieldDifference &difference : row.differences)
            fields.append(Words::fieldName(difference.pointer));
        fields.removeDuplicates();
        return fields.join(u", "_s);
    }
    switch (stateOf(row)) {
    case State::OnlyLeft:
        return tr("Only in %1").arg(m_left);
    case State::OnlyRight:
        return tr("Only in %1").arg(m_right);
    case State::Differs:
        return tr("Differs");
    case State::Same:
        break;
    }
    return tr("The same");
}

bool ComparisonModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !(flags(index) & Qt::ItemIsUserCheckable))
        return false;
    const QString &name = m_rows.at(index.row()).name;
    if (value.toInt() == Qt::Checked)
        m_chosen.insert(name);
    else
        m_chosen.remove(name);
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT chosenChanged();
    return true;
}

Qt::ItemFlags ComparisonModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = SpokenModel::flags(index);
    if (index.isValid() && index.column() == NameColumn && stateOf(m_rows.at(index.row())) != State::Same)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Webhook name");
    case StateColumn:
        return tr("Comparison");
    case FieldsColumn:
        return tr("What differs");
    default:
        return {};
    }
}

} // namespace Hookbench
