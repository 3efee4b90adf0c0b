// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace Hookbench {

/// One stretch of a text to be replaced, in bytes of its UTF-8: from begin up to, not including, end.
struct TextEdit
{
    int begin = 0;
    int end = 0;
    QByteArray replacement;

    bool operator==(const TextEdit &) const = default;
};

/// Edits of one text, all counted in the text as it was, in ascending order and without overlaps.
using TextEdits = QList<TextEdit>;

/// @p text after @p edits.
inline QByteArray edited(const QByteArray &text, const TextEdits &edits)
{
    QByteArray result;
    result.reserve(text.size());
    qsizetype from = 0;
    for (const TextEdit &edit : edits) {
        result.append(QByteArrayView{text}.sliced(from, edit.begin - from));
        result.append(edit.replacement);
        from = edit.end;
    }
    result.append(QByteArrayView{text}.sliced(from));
    return result;
}

} // namespace Hookbench
