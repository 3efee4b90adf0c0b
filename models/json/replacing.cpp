// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/json/replacing.h"

#include <map>

namespace Hookbench::Json {

std::optional<QByteArray> replaced(const QByteArray &text, const QList<Replacement> &replacements)
{
    const Document document = Document::parse(text);
    if (!document.isValid())
        return std::nullopt;
    // In the order of the text; of two for one place the last counts.
    std::map<int, const QByteArray *> places;
    for (const Replacement &replacement : replacements) {
        const int place = document.find(replacement.pointer);
        if (place < 0)
            return std::nullopt;
        places[place] = &replacement.json;
    }
    QByteArray changed;
    int copied = 0;
    for (const auto &[place, json] : places) {
        const Node &node = document.node(place);
        if (node.begin < copied)
            continue;
        changed += QByteArrayView{text}.sliced(copied, node.begin - copied);
        changed += *json;
        copied = node.end;
    }
    changed += QByteArrayView{text}.sliced(copied);
    return changed;
}

} // namespace Hookbench::Json
