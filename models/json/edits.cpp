// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/json/edits.h"

namespace Hookbench::Json {

using namespace Qt::StringLiterals;

namespace {

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/// Where the node begins with its key, if it has one.
int beginOf(const Node &node)
{
    return node.keyBegin == node.keyEnd ? node.begin : node.keyBegin;
}

/// The white space in front of @p offset.
QByteArrayView spaceBefore(const QByteArray &text, int offset)
{
    int begin = offset;
    while (begin > 0 && isSpace(text[begin - 1]))
        --begin;
    return QByteArrayView{text}.sliced(begin, offset - begin);
}

int lastChild(const Document &document, int container)
{
    int last = -1;
    for (int child = container + 1; child < document.node(container).next; child = document.node(child).next)
        last = child;
    return last;
}

} // namespace

TextEdits withValue(const Document &document, int node, const QByteArray &literal)
{
    const Node &value = document.node(node);
    return {{value.begin, value.end, literal}};
}

TextEdits withKey(const Document &document, int node, QStringView key)
{
    const Node &value = document.node(node);
    if (value.keyBegin == value.keyEnd)
        return {};
    return {{value.keyBegin, value.keyEnd, quoted(key)}};
}

TextEdits without(const Document &document, int node)
{
    const Node &value = document.node(node);
    if (value.parent < 0)
        return {};
    const QByteArray &text = document.text();
    const Node &container = document.node(value.parent);
    const bool isFirst = node == value.parent + 1;
    const bool isLast = value.next >= container.next;
    if (isFirst && isLast)
        return {{container.begin + 1, container.end - 1, {}}};
    if (isLast) {
        // The comma before it goes too, and the line.
        int begin = beginOf(value);
        while (text[begin - 1] != ',')
            --begin;
        return {{begin - 1, value.end, {}}};
    }
    // Up to where the next one begins, so that it takes this one's place.
    return {{beginOf(value), beginOf(document.node(value.next)), {}}};
}

TextEdits withChild(const Document &document, int container, QStringView key, const QByteArray &literal)
{
    const Node &parent = document.node(container);
    const QByteArray &text = document.text();
    QByteArray child = literal;
    if (parent.kind == Kind::Object)
        child = quoted(key) + ": " + literal;
    if (const int last = lastChild(document, container); last >= 0) {
        const Node &before = document.node(last);
        const QByteArrayView space = spaceBefore(text, beginOf(before));
        return {{before.end, before.end, ',' + (space.isEmpty() ? QByteArray{} : space.toByteArray()) + child}};
    }
    // The first one: as far in as its container's line and a step more, when the container stands on a line.
    const qsizetype lineBegin = text.lastIndexOf('\n', parent.begin) + 1;
    QByteArray indent;
    for (qsizetype at = lineBegin; at < text.size() && (text[at] == ' ' || text[at] == '\t'); ++at)
        indent += text[at];
    return {{parent.begin + 1, parent.end - 1, '\n' + indent + "  " + child + '\n' + indent}};
}

QByteArray literalOf(QStringView typed, Kind kind)
{
    if (kind != Kind::String) {
        QByteArray literal = typed.trimmed().toUtf8();
        const Document document = Document::parse(literal);
        if (document.isValid() && !document.isEmpty() && document.node(0).kind != Kind::String)
            return literal;
    }
    return quoted(typed);
}

QString freeKey(const Document &document, int object, const QString &key)
{
    QString name = key;
    for (int number = 2; document.member(object, name.toUtf8()) >= 0; ++number)
        name = u"%1%2"_s.arg(key).arg(number);
    return name;
}

} // namespace Hookbench::Json
