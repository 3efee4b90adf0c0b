// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/payload/mapping.h"

#include <algorithm>

namespace Hookbench {

namespace {

std::optional<Shape> shapeAt(const Json::Document &document, int index, const QString &suffix,
                             const TokenFinder &tokenOf)
{
    const Json::Node &node = document.node(index);
    Shape shape;
    shape.suffix = suffix;
    shape.key = document.key(node).toUtf8();
    if (node.kind == Json::Kind::String) {
        const std::optional<RankedField> token = tokenOf(document.string(node));
        if (!token)
            return std::nullopt;
        shape.kind = Shape::Kind::Token;
        shape.field = token->field;
        shape.rank = token->rank;
        shape.optional = token->field == Field::FailureCode;
        return shape;
    }
    if (node.kind != Json::Kind::Object && node.kind != Json::Kind::Array)
        return std::nullopt;
    const bool isArray = node.kind == Json::Kind::Array;
    shape.kind = isArray ? Shape::Kind::Array : Shape::Kind::Object;
    for (int child = index + 1; child < node.next; child = document.node(child).next) {
        const QString step = isArray ? QString{} : QString{suffix + pointerStep(document.key(document.node(child)))};
        std::optional<Shape> below = shapeAt(document, child, step, tokenOf);
        if (!below)
            continue;
        shape.children.push_back(std::move(*below));
        // An array has one element to go by; templates with more are refused elsewhere.
        if (isArray)
            break;
    }
    if (shape.children.empty())
        return std::nullopt;
    shape.optional = std::all_of(shape.children.cbegin(), shape.children.cend(),
                                 [](const Shape &child) { return child.optional; });
    return shape;
}

} // namespace

std::optional<Shape> shapeOf(const Json::Document &document, const TokenFinder &tokenOf)
{
    if (!document.isValid())
        return std::nullopt;
    return shapeAt(document, 0, {}, tokenOf);
}

QString pointerStep(const QString &key)
{
    QString step = key;
    step.replace(QLatin1Char('~'), QLatin1String("~0")).replace(QLatin1Char('/'), QLatin1String("~1"));
    return QLatin1Char('/') + step;
}

} // namespace Hookbench
