// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/language/jsontext.h"
#include "models/language/value.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace Hookbench::Language {

// Recursive: documents are at most 512 levels deep, literals a hundred, and no function nests values deeper.

Value Value::fromJson(const Json::Document &document, int node)
{
    if (node < 0 || static_cast<std::size_t>(node) >= document.nodes().size())
        return {};
    const Json::Node &it = document.node(node);
    switch (it.kind) {
    case Json::Kind::Null:
        return {};
    case Json::Kind::True:
        return Value{true};
    case Json::Kind::False:
        return Value{false};
    case Json::Kind::String:
        return Value{document.string(it)};
    case Json::Kind::Number:
        return fromSpelling(document.string(it));
    case Json::Kind::Array: {
        Array elements;
        elements.reserve(static_cast<std::size_t>(it.size));
        for (int child = node + 1; child < it.next; child = document.node(child).next)
            elements.push_back(fromJson(document, child));
        return Value{std::move(elements)};
    }
    case Json::Kind::Object:
        break;
    }
    Object members;
    members.reserve(static_cast<std::size_t>(it.size));
    for (int child = node + 1; child < it.next; child = document.node(child).next)
        members.push_back({document.key(document.node(child)), fromJson(document, child)});
    return Value{std::move(members)};
}

void appendEscaped(QString &text, QStringView content)
{
    qsizetype plain = 0;
    for (qsizetype i = 0; i < content.size(); ++i) {
        const QChar c = content[i];
        const bool pair = c.isHighSurrogate() && i + 1 < content.size() && content[i + 1].isLowSurrogate();
        const bool lone = c.isSurrogate() && !pair;
        if (pair) {
            ++i;
            continue;
        }
        if (c >= u' ' && c != u'"' && c != u'\\' && c != QChar{0x7F} && !lone)
            continue;
        text += content.sliced(plain, i - plain);
        plain = i + 1;
        if (c == u'"' || c == u'\\') {
            text += u'\\';
            text += c;
        } else if (c == u'\n') {
            text += u"\\n";
        } else if (c == u'\r') {
            text += u"\\r";
        } else if (c == u'\t') {
            text += u"\\t";
        } else { // half a character can't be written in UTF-8, but its escape can
            text += u"\\u%1"_s.arg(uint{c.unicode()}, 4, 16, QChar{u'0'});
        }
    }
    text += content.sliced(plain);
}

namespace {

void appendJson(QString &text, const Value &value)
{
    switch (value.type()) {
    case Value::Type::Null:
        text += u"null";
        return;
    case Value::Type::Boolean:
    case Value::Type::Integer:
        text += value.toText();
        return;
    case Value::Type::Double: // JSON knows no infinity; a number as spelt is one whatever a double makes of it
    {
        const QString spelt = value.toText();
        text += spelt.front().isLetter() || spelt.endsWith(u'y') ? u"null"_s : spelt;
        return;
    }
    case Value::Type::String:
    case Value::Type::DateTime:
        text += u'"';
        appendEscaped(text, value.toText());
        text += u'"';
        return;
    case Value::Type::Array: {
        QChar before = u'[';
        for (const Value &element : value.elements()) {
            text += before;
            appendJson(text, element);
            before = u',';
        }
        text += value.elements().empty() ? u"[]" : u"]";
        return;
    }
    case Value::Type::Object:
        break;
    }
    QChar before = u'{';
    for (const Value::Member &member : value.members()) {
        text += before;
        text += u'"';
        appendEscaped(text, member.name);
        text += u"\":";
        appendJson(text, member.value);
        before = u',';
    }
    text += value.members().empty() ? u"{}" : u"}";
}

} // namespace

QString Value::toJson() const
{
    QString text;
    appendJson(text, *this);
    return text;
}

} // namespace Hookbench::Language
