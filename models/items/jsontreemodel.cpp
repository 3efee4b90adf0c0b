// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/jsontreemodel.h"

#include "models/json/edits.h"

#include <algorithm>

namespace Hookbench {

using namespace Qt::StringLiterals;

JsonTreeModel::JsonTreeModel(QObject *parent)
    : QAbstractItemModel{parent}
{
}

void JsonTreeModel::setDocument(const Json::Document &document)
{
    beginResetModel();
    m_document = document;
    const std::size_t count = document.nodes().size();
    m_rows.assign(count, 0);
    m_firstChildren.assign(count, 0);
    m_children.clear();
    m_children.reserve(count);
    for (std::size_t at = 0; at < count; ++at) {
        m_firstChildren[at] = int(m_children.size());
        if (isScalar(int(at)))
            continue;
        int row = 0;
        for (int child = int(at) + 1; child < node(int(at)).next; child = node(child).next) {
            m_rows[std::size_t(child)] = row++;
            m_children.push_back(child);
        }
    }
    endResetModel();
}

void JsonTreeModel::setEditable(bool editable)
{
    m_editable = editable;
}

void JsonTreeModel::retranslate()
{
    // Every row of a container says in words how much it holds.
    Q_EMIT layoutAboutToBeChanged();
    Q_EMIT layoutChanged();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

bool JsonTreeModel::isScalar(int at) const
{
    const Json::Kind kind = node(at).kind;
    return kind != Json::Kind::Object && kind != Json::Kind::Array;
}

QModelIndex JsonTreeModel::indexOfNode(int at, int column) const
{
    return at < 0 ? QModelIndex{} : createIndex(m_rows[std::size_t(at)], column, quintptr(at));
}

QModelIndex JsonTreeModel::indexOf(const QString &pointer) const
{
    return m_document.isEmpty() ? QModelIndex{} : indexOfNode(m_document.find(pointer), NameColumn);
}

QModelIndex JsonTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    if (!parent.isValid())
        return createIndex(0, column, quintptr(0));
    const int first = m_firstChildren[std::size_t(nodeOf(parent))];
    return createIndex(row, column, quintptr(m_children[std::size_t(first) + std::size_t(row)]));
}

QModelIndex JsonTreeModel::parent(const QModelIndex &index) const
{
    return index.isValid() ? indexOfNode(node(nodeOf(index)).parent, NameColumn) : QModelIndex{};
}

int JsonTreeModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return m_document.isEmpty() ? 0 : 1;
    const int at = nodeOf(parent);
    return parent.column() == NameColumn && !isScalar(at) ? node(at).size : 0;
}

int JsonTreeModel::columnCount(const QModelIndex &) const
{
    return ValueColumn + 1;
}

QString JsonTreeModel::nameOf(int at) const
{
    const Json::Node &value = node(at);
    if (value.keyBegin != value.keyEnd)
        return m_document.key(value);
    if (value.parent >= 0)
        return u"[%1]"_s.arg(m_rows[std::size_t(at)]);
    return value.kind == Json::Kind::Array ? u"[ ]"_s : u"{ }"_s;
}

QString JsonTreeModel::valueOf(int at) const
{
    // One line is seen; a text of a megabyte in it would only cost time.
    static constexpr int longest = 300;
    const Json::Node &value = node(at);
    if (value.kind == Json::Kind::Object)
        return tr("%n member(s)", nullptr, value.size);
    if (value.kind == Json::Kind::Array)
        return tr("%n element(s)", nullptr, value.size);
    const QByteArrayView raw = m_document.raw(value);
    const QString text = QString::fromUtf8(raw.first(std::min<qsizetype>(raw.size(), longest)));
    return raw.size() > longest ? QString{text + u'…'} : text;
}

QVariant JsonTreeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const int at = nodeOf(index);
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == NameColumn ? nameOf(at) : index.column() == ValueColumn ? valueOf(at) : QString{};
    case Qt::EditRole:
        // Without quotes and escapes: whoever edits here edits what it means.
        return index.column() == NameColumn ? nameOf(at) : m_document.string(node(at));
    case Qt::ToolTipRole:
    case PointerRole:
        return m_document.pointer(at);
    case ScalarRole:
        return isScalar(at);
    default:
        return {};
    }
}

bool JsonTreeModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable) || value == data(index, Qt::EditRole))
        return false;
    const int at = nodeOf(index);
    const QString typed = value.toString();
    Q_EMIT edited(index.column() == NameColumn
                      ? Json::withKey(m_document, at, typed)
                      : Json::withValue(m_document, at, Json::literalOf(typed, node(at).kind)));
    return true;
}

QVariant JsonTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractItemModel::headerData(section, orientation, role);
    switch (section) {
    case NameColumn:
        return tr("Name");
    case ValueColumn:
        return tr("Value");
    default:
        return {};
    }
}

Qt::ItemFlags JsonTreeModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    if (!m_editable || !index.isValid() || !m_document.isValid())
        return flags;
    const Json::Node &value = node(nodeOf(index));
    const bool isMember = value.keyBegin != value.keyEnd;
    if ((index.column() == NameColumn && isMember) || (index.column() == ValueColumn && isScalar(nodeOf(index))))
        flags |= Qt::ItemIsEditable;
    return flags;
}

} // namespace Hookbench
