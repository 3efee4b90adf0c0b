// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language/attributepaths.h"

#include <algorithm>
#include <array>

namespace Hookbench {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostElements = 20;
constexpr int mostDepth = 64;
constexpr qsizetype mostCharacters = 120;

/// Words that the syntax uses itself, so that they need backticks.
bool isReserved(const QString &name)
{
    static const std::array words{u"next"_s, u"last"_s,  u"this"_s, u"and"_s,      u"or"_s,
                                  u"true"_s, u"false"_s, u"null"_s, u"undefined"_s};
    return std::find(words.begin(), words.end(), name) != words.end();
}

bool isLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || c == u'_' || c == u'$'
        || (c.unicode() >= 0x80 && c.isLetter());
}

/// Walks through a person from the outside in.
class Walk
{
public:
    QList<Attribute> take(const Language::Value &person)
    {
        addMembers(person, {}, -1, 0);
        return m_found;
    }

private:
    void add(const QString &name, const QString &path, const Language::Value &value, int parent, int depth)
    {
        if (m_found.size() >= mostAttributes)
            return;
        const auto type = value.type();
        const bool hasParts = type == Language::Value::Type::Object || type == Language::Value::Type::Array;
        Attribute attribute{name, path, {}, parent, hasParts};
        if (!hasParts) {
            attribute.value = value.isNull() ? u"null"_s : value.toText();
            if (attribute.value.size() > mostCharacters)
                attribute.value = attribute.value.first(mostCharacters) + u'…';
        }
        const int at = int(m_found.size());
        m_found.append(attribute);
        if (depth >= mostDepth)
            return;
        addMembers(value, path, at, depth + 1);
        int number = 0;
        for (const Language::Value &element : value.elements()) {
            if (number == mostElements)
                break;
            const QString part = QString::number(number++);
            add(part, path + u".`"_s + part + u'`', element, at, depth + 1);
        }
    }

    void addMembers(const Language::Value &object, const QString &path, int parent, int depth)
    {
        for (const Language::Value::Member &member : object.members()) {
            const QString part = pathPart(member.name);
            if (!part.isEmpty())
                add(member.name, path.isEmpty() ? part : path + u'.' + part, member.value, parent, depth);
        }
    }

    QList<Attribute> m_found;
};

} // namespace

QString pathPart(const QString &name)
{
    const auto isPart = [](QChar c) { return isLetter(c) || (c >= u'0' && c <= u'9'); };
    if (!name.isEmpty() && isLetter(name.front()) && std::all_of(name.begin(), name.end(), isPart) && !isReserved(name))
        return name;
    if (name.isEmpty() || name.contains(u'\n') || name.contains(QChar{0}))
        return {};
    if (!name.contains(u'`'))
        return u'`' + name + u'`';
    return name.contains(u']') ? QString{} : QString{u'[' + name + u']'};
}

QList<Attribute> attributesOf(const Language::Value &person)
{
    return Walk{}.take(person);
}

} // namespace Hookbench
