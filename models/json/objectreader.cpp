// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/json/objectreader.h"

#include "models/json/nearest.h"

#include <cmath>

namespace Hookbench {

void ObjectReader::complain(Rule rule, int node, const QStringList &args)
{
    const Json::Node &place = m_document.node(node);
    m_diagnostics.append({rule, Severity::Error, m_document.position(place.begin), m_document.pointer(node), args});
}

void ObjectReader::expectOnly(int object, const QList<QLatin1StringView> &known)
{
    const int end = m_document.node(object).next;
    for (int child = object + 1; child < end; child = m_document.node(child).next) {
        const Json::Node &member = m_document.node(child);
        const QString key = m_document.key(member);
        if (known.contains(key))
            continue;
        QStringList names;
        for (const QLatin1StringView name : known)
            names.append(QString{name});
        m_diagnostics.append({Rule::DocumentUnknownMember,
                              Severity::Error,
                              m_document.position(member.keyBegin),
                              m_document.pointer(child),
                              {key, nearestOrFarName(key, names)}});
    }
}

void ObjectReader::forbid(int object, QLatin1StringView name, const QString &why)
{
    const int member = find(object, name);
    if (member < 0)
        return;
    m_diagnostics.append({Rule::DocumentMemberNotAllowed,
                          Severity::Error,
                          m_document.position(m_document.node(member).keyBegin),
                          m_document.pointer(member),
                          {QString{name}, why}});
}

int ObjectReader::find(int object, QLatin1StringView name) const
{
    return m_document.member(object, QByteArrayView{name.data(), name.size()});
}

int ObjectReader::require(int object, QLatin1StringView name)
{
    const int member = find(object, name);
    if (member < 0) {
        // The pointer is the missing member's own, so that nothing else is said about it.
        m_diagnostics.append({Rule::DocumentMissingMember,
                              Severity::Error,
                              m_document.position(m_document.node(object).begin),
                              m_document.pointer(object) + u'/' + name,
                              {QString{name}}});
    }
    return member;
}

std::optional<QString> ObjectReader::text(int object, QLatin1StringView name)
{
    const int member = find(object, name);
    if (member < 0)
        return std::nullopt;
    if (m_document.node(member).kind == Json::Kind::String)
        return m_document.string(m_document.node(member));
    wrongType(member, QString{name}, QLatin1StringView("string"));
    return std::nullopt;
}

std::optional<bool> ObjectReader::truth(int object, QLatin1StringView name)
{
    const int member = find(object, name);
    if (member < 0)
        return std::nullopt;
    const Json::Kind kind = m_document.node(member).kind;
    if (kind == Json::Kind::True || kind == Json::Kind::False)
        return kind == Json::Kind::True;
    wrongType(member, QString{name}, QLatin1StringView("boolean"));
    return std::nullopt;
}

int ObjectReader::container(int object, QLatin1StringView name, Json::Kind kind)
{
    const int member = find(object, name);
    if (member < 0 || m_document.node(member).kind == kind)
        return member;
    wrongType(member, QString{name}, QLatin1StringView(kind == Json::Kind::Array ? "array" : "object"));
    return -1;
}

std::optional<QStringList> ObjectReader::texts(int object, QLatin1StringView name)
{
    const int array = container(object, name, Json::Kind::Array);
    if (array < 0)
        return std::nullopt;
    QStringList result;
    int position = 0;
    for (int child = array + 1; child < m_document.node(array).next; child = m_document.node(child).next, ++position) {
        if (m_document.node(child).kind == Json::Kind::String) {
            result.append(m_document.string(m_document.node(child)));
        } else {
            wrongType(child, QStringLiteral("%1[%2]").arg(name).arg(position), QLatin1StringView("string"));
            // Keeps the places of the others.
            result.append(QString{});
        }
    }
    return result;
}

std::optional<double> ObjectReader::number(int object, QLatin1StringView name, double least, double most, Whole whole)
{
    const int member = find(object, name);
    if (member < 0)
        return std::nullopt;
    if (m_document.node(member).kind != Json::Kind::Number) {
        wrongType(member, QString{name}, QLatin1StringView("number"));
        return std::nullopt;
    }
    const QString spelt = m_document.string(m_document.node(member));
    bool ok = false;
    const double value = spelt.toDouble(&ok);
    if (ok && value >= least && value <= most && (whole == Whole::No || value == std::floor(value)))
        return value;
    complain(Rule::DocumentBadValue, member,
             {QString{name}, spelt, QStringLiteral("%1–%2").arg(least, 0, 'f', 0).arg(most, 0, 'f', 0)});
    return std::nullopt;
}

void ObjectReader::badValue(int node, QLatin1StringView name, const QString &value, const QStringList &known)
{
    const QString nearest = nearestName(value, known);
    complain(Rule::DocumentBadValue, node,
             {QString{name}, value, nearest.isEmpty() ? known.join(QStringLiteral(", ")) : nearest});
}

void ObjectReader::wrongType(int node, const QString &name, QLatin1StringView expected)
{
    complain(Rule::DocumentWrongType, node, {name, QString{expected}, Json::kindName(m_document.node(node).kind)});
}

} // namespace Hookbench
