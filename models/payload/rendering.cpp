// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/json/scanner.h"
#include "models/payload/payloadtemplate.h"
#include "models/payload/tokens.h"

#include <algorithm>
#include <vector>

namespace Hookbench {

namespace {

/// A stretch of the template and what stands there instead.
struct Edit
{
    int begin = 0;
    int end = 0;
    QByteArray text;
};

int startOf(const Json::Node &node)
{
    return node.keyBegin != node.keyEnd ? node.keyBegin : node.begin;
}

/// The value's JSON for a node that is a token, an empty one when the token has no value; nothing when it is no token.
std::optional<QByteArray> replacement(const Json::Document &document, const Json::Node &node,
                                      const QList<SampleField> &values)
{
    const std::optional<Field> field
        = node.kind == Json::Kind::String ? wholeToken(document.string(node)) : std::nullopt;
    if (!field)
        return std::nullopt;
    for (const SampleField &value : values) {
        if (value.field == *field)
            return value.json;
    }
    return QByteArray{};
}

/// Takes out a child together with the comma on its left, or on its right while nothing stays on its left.
class Remover
{
public:
    Remover(const Json::Document &document, int container)
        : m_document{document}
        , m_container{document.node(container)}
    {
    }

    Edit remove(int child)
    {
        const Json::Node &node = m_document.node(child);
        if (m_kept)
            return {m_previousEnd, node.end, {}};
        const bool last = node.next >= m_container.next;
        return {startOf(node), last ? node.end : startOf(m_document.node(node.next)), {}};
    }
    void pass(int child, bool kept)
    {
        m_previousEnd = m_document.node(child).end;
        m_kept = m_kept || kept;
    }

private:
    const Json::Document &m_document;
    const Json::Node &m_container;
    int m_previousEnd = 0;
    bool m_kept = false;
};

std::vector<Edit> editsOf(const Json::Document &document, const QList<SampleField> &values)
{
    std::vector<Edit> edits;
    const auto count = static_cast<int>(document.nodes().size());
    for (int index = 0; index < count; ++index) {
        const Json::Node &container = document.node(index);
        if (container.kind != Json::Kind::Object && container.kind != Json::Kind::Array)
            continue;
        Remover remover{document, index};
        for (int child = index + 1; child < container.next; child = document.node(child).next) {
            const Json::Node &node = document.node(child);
            const std::optional<QByteArray> text = replacement(document, node, values);
            if (text)
                edits.push_back(text->isEmpty() ? remover.remove(child) : Edit{node.begin, node.end, *text});
            remover.pass(child, !text || !text->isEmpty());
        }
    }
    std::sort(edits.begin(), edits.end(), [](const Edit &a, const Edit &b) { return a.begin < b.begin; });
    return edits;
}

/// The element that is repeated for further events; -1 when there is none.
int repeatedElement(const Json::Document &document)
{
    const auto count = static_cast<int>(document.nodes().size());
    for (int index = 0; index < count; ++index) {
        const Json::Node &array = document.node(index);
        if (array.kind != Json::Kind::Array || array.size != 1 || document.node(index + 1).size == 0)
            continue;
        for (int inner = index + 1; inner < array.next; ++inner) {
            if (document.node(inner).kind == Json::Kind::String
                && wholeToken(document.string(document.node(inner))).has_value())
                return index + 1;
        }
    }
    return -1;
}

/// What comes behind the first element, separated as it is from the bracket before it.
QByteArray repetitions(const Json::Document &document, int element, const QList<QList<SampleField>> &further)
{
    const Json::Node &node = document.node(element);
    const int afterBracket = document.node(node.parent).begin + 1;
    const QByteArray space = document.text().mid(afterBracket, node.begin - afterBracket);
    const QByteArray text = document.raw(node).toByteArray();
    QByteArray added;
    for (const QList<SampleField> &values : further)
        added += ',' + (space.isEmpty() ? QByteArray{" "} : space) + renderBody(text, values);
    return added;
}

} // namespace

QByteArray renderBody(const QByteArray &templateText, const QList<SampleField> &values)
{
    return renderBody(templateText, values, {});
}

QByteArray renderBody(const QByteArray &templateText, const QList<SampleField> &values,
                      const QList<QList<SampleField>> &further)
{
    const Json::Document document = Json::Document::parse(templateText);
    if (!document.isValid())
        return templateText;
    std::vector<Edit> edits = editsOf(document, values);
    const int element = further.isEmpty() ? -1 : repeatedElement(document);
    if (element >= 0) {
        const int end = document.node(element).end;
        const auto place
            = std::find_if(edits.begin(), edits.end(), [end](const Edit &edit) { return edit.begin >= end; });
        edits.insert(place, Edit{end, end, repetitions(document, element, further)});
    }
    QByteArray body;
    body.reserve(templateText.size() + 256);
    int copied = 0;
    for (const Edit &edit : edits) {
        body.append(QByteArrayView{templateText}.sliced(copied, edit.begin - copied));
        body.append(edit.text);
        copied = edit.end;
    }
    body.append(QByteArrayView{templateText}.sliced(copied));
    return body;
}

} // namespace Hookbench
