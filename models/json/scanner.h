// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/diagnostic.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <vector>

namespace Hookbench::Json {

enum class Kind : quint8 { Object, Array, String, Number, True, False, Null };

/// One value of a text, by its place. Nodes lie in one flat list in the order of the text; a container's children
/// follow it. 32 bytes, no allocation of its own.
struct Node
{
    Kind kind = Kind::Null;
    /// Whether the string, or the key, has escapes to resolve.
    bool escaped = false;
    bool keyEscaped = false;
    /// Byte offsets of the value: begin is its first byte, end is one past its last.
    qint32 begin = 0;
    qint32 end = 0;
    /// Byte offsets of the key with its quotes, when the value is a member of an object; keyBegin == keyEnd otherwise.
    qint32 keyBegin = 0;
    qint32 keyEnd = 0;
    /// Index one past the last descendant: the next sibling, if there is one.
    qint32 next = 0;
    /// Index of the container, -1 for the root.
    qint32 parent = -1;
    /// Number of children.
    qint32 size = 0;
};

/// A text and the places of its values: nothing is copied, reordered or rounded. A text with errors keeps the nodes
/// before the first error.
class Document
{
public:
    /// Reads UTF-8 text (a byte order mark is skipped). Stops at the first error, which is in diagnostics(); duplicate
    /// keys are reported (the first hundred) and do not stop. Nesting deeper than maximumDepth is refused, and so are
    /// more than maximumValues values: they take 32 bytes each, and a text of brackets must not fill the memory.
    static Document parse(QByteArray text);
    static constexpr int maximumDepth = 512;
    static constexpr int maximumValues = 10'000'000;

    const QByteArray &text() const { return m_text; }
    const std::vector<Node> &nodes() const { return m_nodes; }
    const Diagnostics &diagnostics() const { return m_diagnostics; }
    /// Whether the whole text is JSON (duplicate keys allowed).
    bool isValid() const { return m_valid; }

    bool isEmpty() const { return m_nodes.empty(); }
    const Node &node(int index) const { return m_nodes[static_cast<std::size_t>(index)]; }
    /// The raw text of a value, as spelt.
    QByteArrayView raw(const Node &node) const;
    /// A string's or key's content with escapes resolved; other scalars as spelt; containers as their raw text.
    QString string(const Node &node) const;
    QString key(const Node &node) const;
    /// The member called @p name of the object at @p index, the first one if doubled; -1 when there is none.
    int member(int index, QByteArrayView name) const;
    /// The element at @p position of the array at @p index; -1 when there is none.
    int element(int index, int position) const;
    /// JSON pointer (RFC 6901) of a node.
    QString pointer(int index) const;
    /// The node at a JSON pointer; -1 when there is none.
    int find(QStringView pointer) const;

    TextPosition position(int offset) const;

private:
    QByteArray m_text;
    std::vector<Node> m_nodes;
    Diagnostics m_diagnostics;
    bool m_valid = false;
};

/// "object", "array", "string", "number", "boolean" or "null", for the arguments of diagnostics.
QString kindName(Kind kind);

/// Lines and columns of many places of one text, cheap as long as they are asked for in ascending order.
class Places
{
public:
    explicit Places(QByteArrayView text);
    TextPosition at(int offset);

private:
    QByteArrayView m_text;
    qsizetype m_offset = 0;
    TextPosition m_position;
};

/// Line and column (in code points) of a byte offset. CRLF, LF and CR each end a line; a byte order mark takes no
/// column.
TextPosition positionAt(QByteArrayView text, int offset);
/// The byte offset of a line and column; the end of the line, or of the text, where they lie beyond it.
int offsetAt(QByteArrayView text, TextPosition position);

/// The text with two spaces per level and a line per member, numbers, strings and key order untouched. Empty containers
/// stay on a line.
/// @p indent is the level the first line stands at; it is not indented itself. The text must be valid JSON. A text so
/// deep that its indentation would dwarf it (over 64 MiB and four times itself) stays as it is, but for a byte order
/// mark.
QByteArray formatted(QByteArrayView text, int indent = 0);

/// The content of a JSON string literal (given without its quotes) with its escapes resolved. The literal must be
/// valid.
QString unescaped(QByteArrayView content);

/// @p text as a JSON string literal with quotes; only what must be escaped is.
QByteArray quoted(QStringView text);
/// The same for UTF-8, at the end of @p text.
void appendQuoted(QByteArray &text, QByteArrayView utf8);

} // namespace Hookbench::Json
