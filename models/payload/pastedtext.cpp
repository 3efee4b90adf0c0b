// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/payload/pastedtext.h"

#include "models/json/scanner.h"

#include <algorithm>

namespace Hookbench {

namespace {

bool isFormData(QByteArrayView text)
{
    // Percent signs, plus signs and no spaces: what a browser makes of a form.
    const QByteArrayView first = text.first(std::min<qsizetype>(text.size(), 2000));
    const qsizetype equals = first.indexOf('=');
    if (equals < 1)
        return false;
    const QByteArrayView name = first.first(equals);
    const auto isPlain = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-'
            || c == '.' || c == '[' || c == ']' || c == '%';
    };
    return std::all_of(name.begin(), name.end(), isPlain) && !first.contains(' ') && !first.contains('{');
}

/// The offset past the value that opens at @p begin, found by its brackets; -1 when it never closes.
qsizetype pastValue(QByteArrayView text, qsizetype begin)
{
    int depth = 0;
    bool inString = false;
    for (qsizetype at = begin; at < text.size(); ++at) {
        const char c = text[at];
        if (inString) {
            if (c == '\\')
                ++at;
            else if (c == '"')
                inString = false;
        } else if (c == '"') {
            inString = true;
        } else if (c == '{' || c == '[') {
            ++depth;
        } else if ((c == '}' || c == ']') && --depth == 0) {
            return at + 1;
        }
    }
    return -1;
}

QByteArray longestInside(const QByteArray &text)
{
    // A text full of brackets that never close would be gone through once for each of them.
    static constexpr int mostTries = 64;
    QByteArray longest;
    int tries = 0;
    for (qsizetype at = 0; at < text.size() && tries < mostTries; ++at) {
        if (text[at] != '{' && text[at] != '[')
            continue;
        ++tries;
        const qsizetype end = pastValue(text, at);
        if (end < 0 || end - at <= longest.size())
            continue;
        const QByteArray candidate = text.sliced(at, end - at);
        const Json::Document document = Json::Document::parse(candidate);
        if (document.isValid() && document.node(0).size > 0) {
            longest = candidate;
            at = end - 1;
        }
    }
    return longest;
}

} // namespace

PastedText readPasted(const QByteArray &text)
{
    QByteArrayView trimmed = QByteArrayView{text}.trimmed();
    if (trimmed.startsWith("\xEF\xBB\xBF"))
        trimmed = trimmed.sliced(3).trimmed();
    if (trimmed.isEmpty())
        return {};
    const bool opens = trimmed.front() == '{' || trimmed.front() == '[';
    if (opens && Json::Document::parse(text).isValid())
        return {PastedFormat::Json, text};
    const QByteArray inside = longestInside(text);
    // Broken JSON holds whole objects too; they are not what was meant.
    if (!inside.isEmpty() && !opens)
        return {PastedFormat::JsonInside, inside};
    if (opens)
        return {PastedFormat::Json, text};
    if (trimmed.front() == '<')
        return {PastedFormat::Xml, text};
    return {isFormData(trimmed) ? PastedFormat::Form : PastedFormat::Unknown, text};
}

} // namespace Hookbench
