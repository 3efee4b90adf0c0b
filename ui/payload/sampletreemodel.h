// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/json/scanner.h"
#include "models/payload/sampletemplate.h"

#include <QAbstractItemModel>
#include <QHash>

#include <vector>

namespace Hookbench {

/// A provider's JSON as a tree: a row for each member and element, in the order of the text, with the field that is
/// bound there or looks like being it. Holds the text's places only, so that a long text costs little.
class SampleTreeModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column { NameColumn, ValueColumn, FieldColumn, ColumnCount };
    enum Role {
        /// JSON pointer of the row.
        PointerRole = Qt::UserRole,
        /// Whether a field can be bound there.
        BindableRole,
        /// The token that is bound there, or an empty text.
        BoundRole,
        /// The token that was guessed, or an empty text.
        GuessedRole
    };

    explicit SampleTreeModel(QObject *parent = nullptr);

    void setSample(const Json::Document &sample);
    void setBindings(const QList<Binding> &bindings, const QList<Guess> &guesses);
    /// The row of a place, in the first column; invalid when there is none.
    QModelIndex indexOf(const QString &pointer) const;
    /// What a field that is dragged onto a row goes by.
    static QString fieldMimeType();
    void retranslate();

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override;
    Qt::DropActions supportedDropActions() const override { return Qt::CopyAction; }
    bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                         const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

Q_SIGNALS:
    /// A field was dropped on the place at @p pointer.
    void bindRequested(const QString &pointer, Hookbench::Field field);

private:
    int nodeOf(const QModelIndex &index) const { return index.isValid() ? int(index.internalId()) : -1; }
    const Json::Node &node(int index) const { return m_sample.node(index); }
    bool isBindable(int node) const;
    QModelIndex indexOfNode(int node, int column) const;
    QString nameOf(int node) const;
    QString valueOf(int node) const;
    QString fieldTextOf(int node) const;

    Json::Document m_sample;
    /// Of each node: its row among its sisters, and where its children begin in m_children.
    std::vector<int> m_rows;
    std::vector<int> m_firstChildren;
    std::vector<int> m_children;
    /// By node.
    QHash<int, Field> m_bound;
    QHash<int, Guess> m_guessed;
};

} // namespace Hookbench
