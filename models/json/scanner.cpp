// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/json/scanner.h"

#include "models/json/parser.h"

#include <algorithm>
#include <limits>

namespace Hookbench::Json {

namespace {

constexpr QByteArrayView byteOrderMark{"\xEF\xBB\xBF"};

} // namespace

Document Document::parse(QByteArray text)
{
    Document document;
    document.m_text = std::move(text);
    if (document.m_text.size() >= std::numeric_limits<qint32>::max()) {
        // Places are 32 bits wide.
        document.m_diagnostics.append(
            {Rule::JsonTooLarge,
             Severity::Error,
             {1, 1},
             {},
             {QString::number(std::numeric_limits<qint32>::max() - 1), QStringLiteral("bytes")}});
        return document;
    }
    document.m_nodes.reserve(
        std::min(static_cast<std::size_t>(document.m_text.size()) / 8 + 4, std::size_t{maximumValues}));
    Parser parser{document.m_text, document.m_nodes, document.m_diagnostics};
    document.m_valid = parser.run();
    return document;
}

QByteArrayView Document::raw(const Node &node) const
{
    return QByteArrayView{m_text}.sliced(node.begin, node.end - node.begin);
}

QString Document::string(const Node &node) const
{
    QByteArrayView text = raw(node);
    if (node.kind != Kind::String)
        return QString::fromUtf8(text);
    text = text.sliced(1, text.size() - 2);
    return node.escaped || text.startsWith(byteOrderMark) ? unescaped(text) : QString::fromUtf8(text);
}

QString Document::key(const Node &node) const
{
    if (node.keyBegin == node.keyEnd)
        return {};
    const QByteArrayView text = QByteArrayView{m_text}.sliced(node.keyBegin + 1, node.keyEnd - node.keyBegin - 2);
    return node.keyEscaped || text.startsWith(byteOrderMark) ? unescaped(text) : QString::fromUtf8(text);
}

int Document::member(int index, QByteArrayView name) const
{
    const Node &object = node(index);
    if (object.kind != Kind::Object)
        return -1;
    for (int child = index + 1; child < object.next; child = node(child).next) {
        const Node &candidate = node(child);
        if (candidate.keyEscaped) {
            if (key(candidate).toUtf8() == name)
                return child;
        } else if (QByteArrayView{m_text}.sliced(candidate.keyBegin + 1, candidate.keyEnd - candidate.keyBegin - 2)
                   == name) {
            return child;
        }
    }
    return -1;
}

int Document::element(int index, int position) const
{
    const Node &array = node(index);
    if (array.kind != Kind::Array || position < 0 || position >= array.size)
        return -1;
    int child = index + 1;
    for (int i = 0; i < position; ++i)
        child = node(child).next;
    return child;
}

QString Document::pointer(int index) const
{
    QString path;
    for (int child = index; node(child).parent >= 0; child = node(child).parent) {
        const int parent = node(child).parent;
        QString step;
        if (node(parent).kind == Kind::Object) {
            step = key(node(child));
            step.replace(QLatin1Char('~'), QLatin1String("~0")).replace(QLatin1Char('/'), QLatin1String("~1"));
        } else {
            int position = 0;
            for (int sibling = parent + 1; sibling != child; sibling = node(sibling).next)
                ++position;
            step = QString::number(position);
        }
        path = QLatin1Char('/') + step + path;
    }
    return path;
}

int Document::find(QStringView pointer) const
{
    if (isEmpty() || (!pointer.isEmpty() && pointer.front() != QLatin1Char('/')))
        return -1;
    int index = 0;
    while (!pointer.isEmpty() && index >= 0) {
        pointer = pointer.sliced(1);
        const qsizetype slash = pointer.indexOf(QLatin1Char('/'));
        QString step = pointer.first(slash < 0 ? pointer.size() : slash).toString();
        pointer = pointer.sliced(step.size());
        if (node(index).kind == Kind::Array) {
            const bool digits = !step.isEmpty() && step.size() < 10
                && std::all_of(step.cbegin(), step.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
            const bool plain = digits && (step.size() == 1 || step.front() != QLatin1Char('0'));
            index = plain ? element(index, step.toInt()) : -1;
        } else {
            step.replace(QLatin1String("~1"), QLatin1String("/")).replace(QLatin1String("~0"), QLatin1String("~"));
            index = member(index, step.toUtf8());
        }
    }
    return index;
}

TextPosition Document::position(int offset) const
{
    return positionAt(m_text, offset);
}

} // namespace Hookbench::Json
