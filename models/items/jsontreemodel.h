// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/json/scanner.h"
#include "models/values/textedit.h"

#include <QAbstractItemModel>

#include <vector>

namespace Hookbench {

/// JSON as a tree: a row for each member and element in the order of the text. Holds the text's places only, so that a
/// long text costs little. Names and values can be edited: an edit is told, and whoever owns the text makes it.
class JsonTreeModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column { NameColumn, ValueColumn };
    enum Role {
        /// JSON pointer of the row.
        PointerRole = Qt::UserRole,
        /// Whether it is a value without members or elements of its own.
        ScalarRole
    };

    explicit JsonTreeModel(QObject *parent = nullptr);

    /// Texts with errors are shown up to the first.
    void setDocument(const Json::Document &document);
    const Json::Document &document() const { return m_document; }
    void setEditable(bool editable);
    /// The row of a place, in the first column; invalid when there is none.
    QModelIndex indexOf(const QString &pointer) const;
    int nodeOf(const QModelIndex &index) const { return index.isValid() ? int(index.internalId()) : -1; }
    /// The language changed.
    void retranslate();

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    /// Somebody changed a name or a value; the text is to be changed so.
    void edited(const Hookbench::TextEdits &edits);

protected:
    const Json::Node &node(int index) const { return m_document.node(index); }
    bool isScalar(int node) const;
    QModelIndex indexOfNode(int node, int column) const;

private:
    QString nameOf(int node) const;
    QString valueOf(int node) const;

    Json::Document m_document;
    bool m_editable = false;
    /// Of each node: its row among its sisters, and where its children begin in m_children.
    std::vector<int> m_rows;
    std::vector<int> m_firstChildren;
    std::vector<int> m_children;
};

} // namespace Hookbench
