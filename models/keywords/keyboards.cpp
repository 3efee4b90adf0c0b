// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/keywords/keyboards.h"

#include <QStringView>

namespace Hookbench {

namespace {

using Rows = std::array<QStringView, 3>;

constexpr Rows rowsOf(KeyboardLayout layout)
{
    switch (layout) {
    case KeyboardLayout::Azerty:
        return {u"azertyuiop", u"qsdfghjklm", u"wxcvbn"};
    case KeyboardLayout::Nordic:
        return {u"qwertyuiopå", u"asdfghjklöä", u"zxcvbnm"};
    case KeyboardLayout::Qwerty:
        break;
    }
    return {u"qwertyuiop", u"asdfghjkl", u"zxcvbnm"};
}

} // namespace

bool areNeighbours(KeyboardLayout layout, QChar first, QChar second)
{
    for (const QStringView row : rowsOf(layout)) {
        const qsizetype at = row.indexOf(first);
        if (at >= 0)
            return (at > 0 && row[at - 1] == second) || (at + 1 < row.size() && row[at + 1] == second);
    }
    return false;
}

QString layoutName(KeyboardLayout layout)
{
    switch (layout) {
    case KeyboardLayout::Azerty:
        return QStringLiteral("azerty");
    case KeyboardLayout::Nordic:
        return QStringLiteral("nordic");
    case KeyboardLayout::Qwerty:
        break;
    }
    return QStringLiteral("qwerty");
}

} // namespace Hookbench
