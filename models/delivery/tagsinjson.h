// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/position.h"

#include <QByteArray>

#include <vector>

namespace Hookbench {

/// A JSON text as the personalisation language is to read it. Within a string JSON spells a quote as \" and a backslash
/// as \\, so that is how a tag in a valid body must spell them; here they are resolved. A tag that has bare quotes is
/// spelt as the language does, and stays as it is (our reading).
class TagsInJson
{
public:
    explicit TagsInJson(const QByteArray &json);

    /// UTF-8, without a byte order mark.
    const QByteArray &text() const { return m_text; }
    /// Where that place of text() is in the JSON.
    TextPosition placeOf(TextPosition position) const;

private:
    /// From here on the two texts are the same number of bytes apart.
    struct Anchor
    {
        int text = 0;
        int json = 0;
    };

    void read();
    int takeTag(int at, bool inString);
    int takeEscapes(int at);
    void copy(int from, int to);

    QByteArray m_json;
    QByteArray m_text;
    std::vector<Anchor> m_anchors;
};

} // namespace Hookbench
