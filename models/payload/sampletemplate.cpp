// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/payload/sampletemplate.h"

#include <QSet>

#include <memory>
#include <vector>

namespace Hookbench {

namespace {

/// The way to the bound places. All bound elements of an array share one branch.
struct Branch
{
    int node = 0;
    bool isToken = false;
    Field field = Field::InboundMessage;
    std::vector<std::unique_ptr<Branch>> children;
};

bool isContainer(const Json::Node &node)
{
    return node.kind == Json::Kind::Object || node.kind == Json::Kind::Array;
}

class Writer
{
public:
    Writer(const Json::Document &sample, OtherMembers others)
        : m_sample{sample}
        , m_others{others}
    {
    }

    bool add(const Binding &binding);
    QByteArray text() const { return written(*m_root, 0); }
    bool isEmpty() const { return !m_root; }

private:
    const Json::Node &nodeOf(const Branch &branch) const { return m_sample.node(branch.node); }
    bool isSamePlace(const Branch &branch, int node) const;
    Branch *childAt(const Branch &branch, int node) const;
    QByteArrayView keyOf(const Json::Node &node) const
    {
        return QByteArrayView{m_sample.text()}.sliced(node.keyBegin, node.keyEnd - node.keyBegin);
    }
    QByteArray written(const Branch &branch, int level) const;
    QList<QByteArray> members(const Branch &branch, int level) const;
    QByteArray copied(const Json::Node &node, int level) const { return Json::formatted(m_sample.raw(node), level); }
    QByteArray member(const Json::Node &node, const QByteArray &value) const
    {
        return node.keyBegin == node.keyEnd ? value : keyOf(node).toByteArray() + ": " + value;
    }

    const Json::Document &m_sample;
    OtherMembers m_others;
    std::unique_ptr<Branch> m_root;
};

bool Writer::isSamePlace(const Branch &branch, int node) const
{
    const Json::Node &mine = nodeOf(branch);
    const Json::Node &other = m_sample.node(node);
    const bool areElements = mine.keyBegin == mine.keyEnd;
    return areElements || m_sample.key(mine) == m_sample.key(other);
}

Branch *Writer::childAt(const Branch &branch, int node) const
{
    for (const auto &child : branch.children) {
        if (isSamePlace(*child, node))
            return child.get();
    }
    return nullptr;
}

bool Writer::add(const Binding &binding)
{
    const int target = m_sample.find(binding.pointer);
    if (target < 0 || isContainer(m_sample.node(target)))
        return false;
    std::vector<int> way;
    for (int node = target; node >= 0; node = m_sample.node(node).parent)
        way.insert(way.begin(), node);
    if (!m_root) {
        m_root = std::make_unique<Branch>();
        m_root->node = way.front();
    }
    Branch *branch = m_root.get();
    std::size_t step = 1;
    for (Branch *next = branch; next && step < way.size(); step += next ? 1 : 0) {
        next = childAt(*branch, way[step]);
        // Elements of one array may differ: what is a text in one of them can't be an object in the template as well.
        if (next && (next->isToken || nodeOf(*next).kind != m_sample.node(way[step]).kind))
            return false;
        branch = next ? next : branch;
    }
    if (step == way.size())
        return false;
    for (; step < way.size(); ++step) {
        branch->children.push_back(std::make_unique<Branch>());
        branch = branch->children.back().get();
        branch->node = way[step];
    }
    branch->isToken = true;
    branch->field = binding.field;
    return true;
}

QList<QByteArray> Writer::members(const Branch &branch, int level) const
{
    QList<QByteArray> lines;
    std::vector<const Branch *> left;
    for (const auto &child : branch.children)
        left.push_back(child.get());
    const Json::Node &node = nodeOf(branch);
    if (node.kind == Json::Kind::Array) {
        if (!left.empty())
            lines.append(written(*left.front(), level));
        return lines;
    }
    // The order is that of the sample; what only a later element of an array has comes behind.
    QSet<QString> seen;
    for (int child = branch.node + 1; child < node.next; child = m_sample.node(child).next) {
        const Json::Node &value = m_sample.node(child);
        const QString key = m_sample.key(value);
        if (seen.contains(key))
            continue;
        seen.insert(key);
        const auto bound
            = std::find_if(left.begin(), left.end(), [&](const Branch *one) { return isSamePlace(*one, child); });
        if (bound != left.end()) {
            lines.append(member(value, written(**bound, level)));
            left.erase(bound);
        } else if (m_others == OtherMembers::Keep) {
            lines.append(member(value, copied(value, level)));
        }
    }
    for (const Branch *rest : left)
        lines.append(member(nodeOf(*rest), written(*rest, level)));
    return lines;
}

QByteArray Writer::written(const Branch &branch, int level) const
{
    if (branch.isToken)
        return "\"{{" + QByteArray{nameIn(fieldNames, branch.field).latin1()} + "}}\"";
    const bool isArray = nodeOf(branch).kind == Json::Kind::Array;
    const QByteArray indent(level * 2 + 2, ' ');
    const QList<QByteArray> lines = members(branch, level + 1);
    QByteArray text{isArray ? "[\n" : "{\n"};
    for (qsizetype line = 0; line < lines.size(); ++line)
        text += indent + lines.at(line) + (line + 1 < lines.size() ? ",\n" : "\n");
    return text + QByteArray(level * 2, ' ') + (isArray ? ']' : '}');
}

} // namespace

QByteArray templateFor(const Json::Document &sample, const QList<Binding> &bindings, OtherMembers others)
{
    if (!sample.isValid() || sample.isEmpty() || !isContainer(sample.node(0)))
        return {};
    Writer writer{sample, others};
    QSet<Field> bound;
    for (const Binding &binding : bindings) {
        if (!bound.contains(binding.field) && writer.add(binding))
            bound.insert(binding.field);
    }
    return bound.isEmpty() ? QByteArray{} : QByteArray{writer.text() + '\n'};
}

} // namespace Hookbench
