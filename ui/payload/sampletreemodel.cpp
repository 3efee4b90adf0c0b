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

bool isContainer(const Json::Node &node)
{
    return node.kind == Json::Kind::Object || node.kind == Json::Kind::Array;
}

} // namespace

SampleTreeModel::SampleTreeModel(QObject *parent)
    : QAbstractItemModel{parent}
{
}

QString SampleTreeModel::fieldMimeType()
{
    return u"application/x-hookbench-field"_s;
}

void SampleTreeModel::setSample(const Json::Document &sample)
{
    beginResetModel();
    m_sample = sample;
    m_bound.clear();
    m_guessed.clear();
    const std::size_t count = sample.nodes().size();
    m_rows.assign(count, 0);
    m_firstChildren.assign(count, 0);
    m_children.clear();
    m_children.reserve(count);
    for (std::size_t at = 0; at < count; ++at) {
        m_firstChildren[at] = int(m_children.size());
        if (!isContainer(sample.nodes()[at]))
            continue;
        int row = 0;
        for (int child = int(at) + 1; child < node(int(at)).next; child = node(child).next) {
            m_rows[std::size_t(child)] = row++;
            m_children.push_back(child);
        }
    }
    endResetModel();
}

void SampleTreeModel::setBindings(const QList<Binding> &bindings, const QList<Guess> &guesses)
{
    QList<int> changed = m_bound.keys() + m_guessed.keys();
    m_bound.clear();
    m_guessed.clear();
    for (const Binding &binding : bindings) {
        if (const int at = m_sample.find(binding.pointer); at >= 0)
            m_bound.insert(at, binding.field);
    }
    for (const Guess &guess : guesses) {
        if (const int at = m_sample.find(guess.binding.pointer); at >= 0)
            m_guessed.insert(at, guess);
    }
    changed += m_bound.keys() + m_guessed.keys();
    for (const int at : std::as_const(changed)) {
        const QModelIndex index = indexOfNode(at, FieldColumn);
        Q_EMIT dataChanged(index, index);
    }
}

void SampleTreeModel::retranslate()
{
    // Every row of a container says how much it holds in words.
    Q_EMIT layoutAboutToBeChanged();
    Q_EMIT layoutChanged();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

QModelIndex SampleTreeModel::indexOfNode(int node, int column) const
{
    return node < 0 ? QModelIndex{} : createIndex(m_rows[std::size_t(node)], column, quintptr(node));
}

QModelIndex SampleTreeModel::indexOf(const QString &pointer) const
{
    return m_sample.isEmpty() ? QModelIndex{} : indexOfNode(m_sample.find(pointer), NameColumn);
}

QModelIndex SampleTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    if (!parent.isValid())
        return createIndex(0, column, quintptr(0));
    const int first = m_firstChildren[std::size_t(nodeOf(parent))];
    return createIndex(row, column, quintptr(m_children[std::size_t(first + row)]));
}

QModelIndex SampleTreeModel::parent(const QModelIndex &index) const
{
    return index.isValid() ? indexOfNode(node(nodeOf(index)).parent, NameColumn) : QModelIndex{};
}

int SampleTreeModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return m_sample.isEmpty() ? 0 : 1;
    const Json::Node &container = node(nodeOf(parent));
    return parent.column() == NameColumn && isContainer(container) ? container.size : 0;
}

int SampleTreeModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

bool SampleTreeModel::isBindable(int at) const
{
    return at > 0 && !isContainer(node(at));
}

QString SampleTreeModel::nameOf(int at) const
{
    const Json::Node &value = node(at);
    if (value.keyBegin != value.keyEnd)
        return m_sample.key(value);
    if (value.parent >= 0)
        return u"[%1]"_s.arg(m_rows[std::size_t(at)]);
    return value.kind == Json::Kind::Array ? u"[ ]"_s : u"{ }"_s;
}

QString SampleTreeModel::valueOf(int at) const
{
    // One line is seen; a text of a megabyte in it would only cost time.
    static constexpr int longest = 300;
    const Json::Node &value = node(at);
    if (value.kind == Json::Kind::Object)
        return tr("%n member(s)", nullptr, value.size);
    if (value.kind == Json::Kind::Array)
        return tr("%n element(s)", nullptr, value.size);
    const QByteArrayView raw = m_sample.raw(value);
    const QString text = QString::fromUtf8(raw.first(std::min<qsizetype>(raw.size(), longest)));
    return raw.size() > longest ? QString{text + u'…'} : text;
}

QString SampleTreeModel::fieldTextOf(int at) const
{
    if (const auto bound = m_bound.constFind(at); bound != m_bound.cend())
        return tokenName(*bound);
    if (const auto guess = m_guessed.constFind(at); guess != m_guessed.cend())
        return tr("%1?").arg(tokenName(guess->binding.field));
    return {};
}

QVariant SampleTreeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const int at = nodeOf(index);
    const bool bound = m_bound.contains(at);
    const auto guess = m_guessed.constFind(at);
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == NameColumn ? nameOf(at)
            : index.column() == ValueColumn ? valueOf(at)
                                            : fieldTextOf(at);
    case Qt::ToolTipRole:
        if (index.column() == FieldColumn && bound)
            return tr("Read as %1").arg(Words::name(m_bound.value(at)));
        if (index.column() == FieldColumn && guess != m_guessed.cend()) {
            return guess->reason == GuessReason::Name
                ? tr("Its name looks like %1").arg(Words::name(guess->binding.field))
                : tr("Its name and its value look like %1").arg(Words::name(guess->binding.field));
        }
        return m_sample.pointer(at);
    case Qt::AccessibleTextRole:
        if (index.column() == FieldColumn && bound)
            return tr("bound to %1").arg(tokenName(m_bound.value(at)));
        if (index.column() == FieldColumn && guess != m_guessed.cend())
            return tr("looks like %1, not accepted yet").arg(tokenName(guess->binding.field));
        return data(index, Qt::DisplayRole);
    case Qt::DecorationRole:
        if (index.column() == FieldColumn && bound)
            return themedIcon(iconFor(Tone::Positive), Tone::Positive);
        if (index.column() == FieldColumn && guess != m_guessed.cend())
            return themedIcon(iconFor(Tone::Informative), Tone::Informative);
        return {};
    case Qt::FontRole: {
        QFont font;
        font.setBold(bound);
        font.setItalic(!bound && guess != m_guessed.cend());
        return index.column() == FieldColumn ? QVariant{font} : QVariant{};
    }
    case PointerRole:
        return m_sample.pointer(at);
    case BindableRole:
        return isBindable(at);
    case BoundRole:
        return bound ? tokenName(m_bound.value(at)) : QString{};
    case GuessedRole:
        return guess != m_guessed.cend() ? tokenName(guess->binding.field) : QString{};
    default:
        return {};
    }
}

QVariant SampleTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractItemModel::headerData(section, orientation, role);
    switch (section) {
    case NameColumn:
        return tr("Name");
    case ValueColumn:
        return tr("Value");
    case FieldColumn:
        return tr("Field");
    default:
        return {};
    }
}

Qt::ItemFlags SampleTreeModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractItemModel::flags(index);
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
    Q_EMIT bindRequested(m_sample.pointer(nodeOf(parent)), *field);
    return true;
}

} // namespace Hookbench
