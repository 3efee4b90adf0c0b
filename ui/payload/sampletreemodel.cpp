// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/payload/sampletreemodel.h"

#include "models/words/words.h"
#include "ui/parts/icons.h"

#include <QFont>
#include <QMimeData>

namespace Hookbench {

using namespace Qt::StringLiterals;

namespace {

QString tokenName(Field field)
{
    return nameIn(fieldNames, field);
}

} // namespace

QString SampleTreeModel::fieldMimeType()
{
    return u"application/x-hookbench-field"_s;
}

void SampleTreeModel::setSample(const Json::Document &sample)
{
    m_bound.clear();
    m_guessed.clear();
    setDocument(sample);
}

void SampleTreeModel::setBindings(const QList<Binding> &bindings, const QList<Guess> &guesses)
{
    QList<int> changed = m_bound.keys() + m_guessed.keys();
    m_bound.clear();
    m_guessed.clear();
    for (const Binding &binding : bindings) {
        if (const int at = document().find(binding.pointer); at >= 0)
            m_bound.insert(at, binding.field);
    }
    for (const Guess &guess : guesses) {
        if (const int at = document().find(guess.binding.pointer); at >= 0)
            m_guessed.insert(at, guess);
    }
    changed += m_bound.keys() + m_guessed.keys();
    for (const int at : std::as_const(changed)) {
        const QModelIndex index = indexOfNode(at, FieldColumn);
        Q_EMIT dataChanged(index, index);
    }
}

int SampleTreeModel::columnCount(const QModelIndex &) const
{
    return FieldColumn + 1;
}

bool SampleTreeModel::isBindable(int at) const
{
    return at > 0 && isScalar(at);
}

QVariant SampleTreeModel::fieldData(int at, int role) const
{
    const auto guess = m_guessed.constFind(at);
    const bool bound = m_bound.contains(at);
    if (!bound && guess == m_guessed.cend())
        return {};
    const Field field = bound ? m_bound.value(at) : guess->binding.field;
    switch (role) {
    case Qt::DisplayRole:
        return bound ? tokenName(field) : tr("%1?").arg(tokenName(field));
    case Qt::ToolTipRole:
        if (bound)
            return tr("Read as %1").arg(Words::name(field));
        return guess->reason == GuessReason::Name ? tr("Its name looks like %1").arg(Words::name(field))
                                                  : tr("Its name and its value look like %1").arg(Words::name(field));
    case Qt::AccessibleTextRole:
        return bound ? tr("bound to %1").arg(tokenName(field))
                     : tr("looks like %1, not accepted yet").arg(tokenName(field));
    case Qt::DecorationRole: {
        const Tone tone = bound ? Tone::Positive : Tone::Informative;
        return themedIcon(iconFor(tone), tone);
    }
    case Qt::FontRole: {
        QFont font;
        font.setBold(bound);
        font.setItalic(!bound);
        return font;
    }
    default:
        return {};
    }
}

QVariant SampleTreeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const int at = nodeOf(index);
    switch (role) {
    case BindableRole:
        return isBindable(at);
    case BoundRole:
        return m_bound.contains(at) ? tokenName(m_bound.value(at)) : QString{};
    case GuessedRole:
        return m_guessed.contains(at) ? tokenName(m_guessed.value(at).binding.field) : QString{};
    default:
        break;
    }
    if (index.column() == FieldColumn && role < Qt::UserRole)
        return fieldData(at, role);
    return JsonTreeModel::data(index, role);
}

QVariant SampleTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (section == FieldColumn && orientation == Qt::Horizontal && role == Qt::DisplayRole)
        return tr("Field");
    return JsonTreeModel::headerData(section, orientation, role);
}

Qt::ItemFlags SampleTreeModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = JsonTreeModel::flags(index);
    if (index.isValid() && isBindable(nodeOf(index)))
        flags |= Qt::ItemIsDropEnabled;
    return flags;
}

QStringList SampleTreeModel::mimeTypes() const
{
    return {fieldMimeType()};
}

bool SampleTreeModel::canDropMimeData(const QMimeData *data, Qt::DropAction, int, int, const QModelIndex &parent) const
{
    return data->hasFormat(fieldMimeType()) && parent.isValid() && isBindable(nodeOf(parent));
}

bool SampleTreeModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                                   const QModelIndex &parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    const auto field = valueIn(fieldNames, QString::fromUtf8(data->data(fieldMimeType())));
    if (!field)
        return false;
    Q_EMIT bindRequested(document().pointer(nodeOf(parent)), *field);
    return true;
}

} // namespace Hookbench
