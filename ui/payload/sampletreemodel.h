// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/jsontreemodel.h"
#include "models/payload/sampletemplate.h"

#include <QHash>

namespace Hookbench {

/// A provider's JSON as a tree, with the field that is bound at each value, or looks like being it.
class SampleTreeModel : public JsonTreeModel
{
    Q_OBJECT
public:
    enum SampleColumn { FieldColumn = ValueColumn + 1 };
    enum SampleRole {
        /// Whether a field can be bound there.
        BindableRole = ScalarRole + 1,
        /// The token that is bound there, or an empty text.
        BoundRole,
        /// The token that was guessed, or an empty text.
        GuessedRole
    };

    using JsonTreeModel::JsonTreeModel;

    /// Nothing is bound in it yet.
    void setSample(const Json::Document &sample);
    void setBindings(const QList<Binding> &bindings, const QList<Guess> &guesses);
    /// What a field that is dragged onto a row goes by.
    static QString fieldMimeType();

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
    bool isBindable(int node) const;
    QVariant fieldData(int node, int role) const;

    /// By node.
    QHash<int, Field> m_bound;
    QHash<int, Guess> m_guessed;
};

} // namespace Hookbench
