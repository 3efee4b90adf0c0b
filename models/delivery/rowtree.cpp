// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/delivery/rowtree.h"

#include <algorithm>

namespace Hookbench {

namespace {

/// The element that @p part counts; -1 when it is no number that counts one.
int elementOf(const std::pair<QString, bool> &part)
{
    const QString &text = part.first;
    const bool digits = part.second && !text.isEmpty() && text.size() < 7
        && std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    const bool plain = digits && (text.size() == 1 || text.front() != u'0');
    return plain ? text.toInt() : -1;
}

} // namespace

RowTree::Refusal RowTree::step(Node *&node, const std::pair<QString, bool> &part)
{
    const int element = elementOf(part);
    if (node->kind == Node::Kind::Value)
        return Refusal::IntoValue;
    if (node->kind == Node::Kind::Open)
        node->kind = element == 0 ? Node::Kind::Array : Node::Kind::Object;
    if (node->kind == Node::Kind::Array) {
        if (element < 0)
            return Refusal::NoElement;
        const auto place = static_cast<std::size_t>(element);
        if (place > node->members.size())
            return Refusal::Gap;
        if (place == node->members.size())
            node->members.emplace_back(QString{}, std::make_unique<Node>());
        node = node->members[place].second.get();
        return Refusal::None;
    }
    auto member = std::find_if(node->members.begin(), node->members.end(),
                               [&part](const auto &known) { return known.first == part.first; });
    if (member == node->members.end())
        member = node->members.emplace(member, part.first, std::make_unique<Node>());
    node = member->second.get();
    return Refusal::None;
}

RowTree::Refusal RowTree::put(const QList<std::pair<QString, bool>> &path, const QByteArray &json)
{
    if (path.size() > deepest)
        return Refusal::TooDeep;
    if (std::any_of(path.cbegin(), path.cend(), [](const auto &part) { return part.first.isEmpty(); }))
        return Refusal::EmptyPart;
    Node *node = &m_root;
    for (const auto &part : path) {
        if (const Refusal refusal = step(node, part); refusal != Refusal::None)
            return refusal;
    }
    if (node->kind != Node::Kind::Open)
        return Refusal::Taken;
    node->kind = Node::Kind::Value;
    node->json = json;
    return Refusal::None;
}

// Recursion ends with the parts that a path may have.
void RowTree::write(Json::Writer &writer, const Node &node) // NOLINT(misc-no-recursion)
{
    switch (node.kind) {
    case Node::Kind::Value:
        writer.raw(node.json);
        return;
    case Node::Kind::Array:
        writer.beginArray();
        for (const auto &[name, element] : node.members)
            write(writer, *element);
        writer.endArray();
        return;
    case Node::Kind::Open:
    case Node::Kind::Object:
        break;
    }
    writer.beginObject();
    for (const auto &[name, member] : node.members) {
        writer.key(QStringView{name});
        write(writer, *member);
    }
    writer.endObject();
}

QByteArray RowTree::json() const
{
    Json::Writer writer{Json::Writer::Layout::Indented};
    write(writer, m_root);
    return writer.text();
}

} // namespace Hookbench
