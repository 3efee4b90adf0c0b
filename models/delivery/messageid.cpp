// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/delivery/messageid.h"

#include "models/json/scanner.h"

#include <algorithm>
#include <limits>

namespace Hookbench {

namespace {

bool canBeId(const Json::Node &node)
{
    return node.kind != Json::Kind::Object && node.kind != Json::Kind::Array && node.kind != Json::Kind::Null;
}

std::optional<QString> firstMember(const Json::Document &json, const QString &name)
{
    for (const Json::Node &node : json.nodes()) {
        const bool isMember = node.keyBegin != node.keyEnd;
        if (isMember && canBeId(node) && json.key(node) == name)
            return json.string(node);
    }
    return std::nullopt;
}

/// The place of the element that @p segment counts; -1 for what is no number.
int elementAt(const Json::Document &json, int array, const QString &segment)
{
    const bool digits = !segment.isEmpty()
        && std::all_of(segment.cbegin(), segment.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    bool fits = false;
    const int position = segment.toInt(&fits);
    return digits && fits ? json.element(array, position) : -1;
}

std::optional<QString> atPath(const Json::Document &json, const QString &path)
{
    int place = 0;
    const QStringList segments = path.split(u'.');
    for (const QString &segment : segments) {
        if (segment.isEmpty())
            return std::nullopt;
        const Json::Kind kind = json.node(place).kind;
        if (kind == Json::Kind::Object)
            place = json.member(place, segment.toUtf8());
        else
            place = kind == Json::Kind::Array ? elementAt(json, place, segment) : -1;
        if (place < 0)
            return std::nullopt;
    }
    const Json::Node &node = json.node(place);
    return canBeId(node) ? std::optional{json.string(node)} : std::nullopt;
}

} // namespace

std::optional<QString> findMessageId(const QByteArray &answer, IdExtractor extractor, const QString &path)
{
    const Json::Document json = Json::Document::parse(answer);
    const QString wanted = path.trimmed();
    if (!json.isValid() || wanted.isEmpty())
        return std::nullopt;
    return extractor == IdExtractor::FieldMatch ? firstMember(json, wanted) : atPath(json, wanted);
}

} // namespace Hookbench
