// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/json/writer.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <memory>
#include <utility>
#include <vector>

namespace Hookbench {

/// Grows an object out of values and the paths they lie at. A container is an array when the first part that leads into
/// it is a bare 0 (our reading of the dot notation: the mirrored product only reads with it).
class RowTree
{
public:
    static constexpr int deepest = 100;

    enum class Refusal { None, EmptyPart, TooDeep, Taken, IntoValue, Gap, NoElement };

    /// @p json must be valid. A refused value leaves the tree as it was, but for empty containers on its way.
    Refusal put(const QList<std::pair<QString, bool>> &path, const QByteArray &json);

    /// With two spaces per level; {} where nothing was put.
    QByteArray json() const;

private:
    struct Node
    {
        enum class Kind { Open, Value, Object, Array };
        Kind kind = Kind::Open;
        QByteArray json;
        std::vector<std::pair<QString, std::unique_ptr<Node>>> members;
    };
    static Refusal step(Node *&node, const std::pair<QString, bool> &part);
    static void write(Json::Writer &writer, const Node &node);

    Node m_root;
};

} // namespace Hookbench
