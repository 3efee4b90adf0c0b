// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace Hookbench::Json {

/// Whether @p text is a JSON pointer (RFC 6901): empty, or parts that each begin with a slash, in which a tilde is ~0
/// and a slash ~1.
inline bool isPointer(QStringView text)
{
    if (!text.isEmpty() && text.front() != u'/')
        return false;
    for (qsizetype at = text.indexOf(u'~'); at >= 0; at = text.indexOf(u'~', at + 1)) {
        if (at + 1 >= text.size() || (text[at + 1] != u'0' && text[at + 1] != u'1'))
            return false;
    }
    return true;
}

} // namespace Hookbench::Json
