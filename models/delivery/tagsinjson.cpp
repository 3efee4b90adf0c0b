// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/delivery/tagsinjson.h"

#include "models/json/scanner.h"

#include <algorithm>

namespace Hookbench {

namespace {

bool isHexadecimal(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

/// How long the JSON escape at @p at is; 0 when there is none.
int escapeLength(QByteArrayView text, int at)
{
    const QByteArrayView rest = text.sliced(at);
    if (rest.size() < 2 || rest[0] != '\\')
        return 0;
    if (rest[1] == 'u')
        return rest.size() >= 6 && std::all_of(rest.begin() + 2, rest.begin() + 6, isHexadecimal) ? 6 : 0;
    return QByteArrayView{"\"\\/bfnrt"}.contains(rest[1]) ? 2 : 0;
}

bool opensTag(QByteArrayView text, int at)
{
    return at + 1 < text.size() && text[at] == '{' && (text[at + 1] == '{' || text[at + 1] == '%');
}

/// A stretch of a text that is a tag.
struct Tag
{
    int end = 0;
    /// It can't be told where it ends, or its quotes are bare where JSON would have ended the string.
    bool asJson = true;
};

/// The tag at @p at as JSON spells one within a string: every quote has a backslash.
Tag tagInString(QByteArrayView text, int at)
{
    const QByteArrayView close = text[at + 1] == '{' ? "}}" : "%}";
    bool inQuotes = false;
    int place = at + 2;
    while (place < text.size() && text[place] != '"' && text[place] != '\n') {
        if (!inQuotes && text.sliced(place).startsWith(close))
            return {place + 2, true};
        const int escape = escapeLength(text, place);
        // \\\" is a quote that the language itself escapes.
        const bool backslash = escape > 0 && text[place + 1] == '\\';
        if (escape > 0 && text[place + 1] == '"')
            inQuotes = !inQuotes;
        place += std::max(1, escape);
        if (backslash && inQuotes && place < text.size())
            place += escapeLength(text, place);
    }
    return {place, false};
}

/// The end of the tag at @p at as the language spells it; the end of the text where it has none.
int tagEnd(QByteArrayView text, int at)
{
    const QByteArrayView close = text[at + 1] == '{' ? "}}" : "%}";
    bool inQuotes = false;
    for (int place = at + 2; place < text.size(); ++place) {
        if (inQuotes && text[place] == '\\') {
            ++place;
        } else if (text[place] == '"') {
            inQuotes = !inQuotes;
        } else if (text[place] == '\n') {
            inQuotes = false;
        } else if (!inQuotes && text.sliced(place).startsWith(close)) {
            return place + 2;
        }
    }
    return int(text.size());
}

} // namespace

TagsInJson::TagsInJson(const QByteArray &json)
    : m_json{json}
{
    m_text.reserve(json.size());
    read();
}

void TagsInJson::read()
{
    bool inString = false;
    int at = m_json.startsWith("\xEF\xBB\xBF") ? 3 : 0;
    m_anchors.push_back({0, at});
    int copied = at;
    while (at < m_json.size()) {
        if (opensTag(m_json, at)) {
            copy(copied, at);
            at = copied = takeTag(at, inString);
        } else if (inString && m_json[at] == '\\' && at + 1 < m_json.size()) {
            at += 2;
        } else {
            inString = inString != (m_json[at] == '"');
            ++at;
        }
    }
    copy(copied, int(m_json.size()));
}

void TagsInJson::copy(int from, int to)
{
    m_text.append(QByteArrayView{m_json}.sliced(from, to - from));
}

int TagsInJson::takeTag(int at, bool inString)
{
    const Tag tag = inString ? tagInString(m_json, at) : Tag{0, false};
    if (!tag.asJson) {
        const int end = tagEnd(m_json, at);
        copy(at, end);
        return end;
    }
    for (int place = at; place < tag.end;)
        place = takeEscapes(place);
    return tag.end;
}

/// Takes one character, or all escapes that follow one another: two of them may be one character.
int TagsInJson::takeEscapes(int at)
{
    int end = at;
    while (const int length = end < m_json.size() ? escapeLength(m_json, end) : 0)
        end += length;
    if (end == at) {
        copy(at, at + 1);
        return at + 1;
    }
    m_text.append(Json::unescaped(QByteArrayView{m_json}.sliced(at, end - at)).toUtf8());
    m_anchors.push_back({int(m_text.size()), end});
    return end;
}

TextPosition TagsInJson::placeOf(TextPosition position) const
{
    const int offset = Json::offsetAt(m_text, position);
    const auto behind = std::upper_bound(m_anchors.cbegin(), m_anchors.cend(), offset,
                                         [](int place, const Anchor &anchor) { return place < anchor.text; });
    const Anchor &anchor = *(behind - 1);
    const int most = behind == m_anchors.cend() ? int(m_json.size()) : behind->json;
    return Json::positionAt(m_json, std::min(anchor.json + offset - anchor.text, most));
}

} // namespace Hookbench
