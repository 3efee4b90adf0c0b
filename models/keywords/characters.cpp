// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/keywords/characters.h"

namespace Hookbench::Characters {

namespace {

constexpr bool within(char32_t point, char32_t first, char32_t last)
{
    return point >= first && point <= last;
}

} // namespace

bool isSpace(char32_t point)
{
    return QChar::isSpace(point);
}

bool isInvisible(char32_t point)
{
    switch (QChar::category(point)) {
    case QChar::Other_Format:
    case QChar::Other_Control:
    case QChar::Other_Surrogate:
        return true;
    default:
        break;
    }
    // Ignorable by default though their category says letter or mark: joiners, fillers and variation selectors.
    return point == 0x034F || within(point, 0x115F, 0x1160) || within(point, 0x17B4, 0x17B5)
        || within(point, 0x180B, 0x180F) || point == 0x2065 || point == 0x3164 || within(point, 0xFE00, 0xFE0F)
        || point == 0xFFA0 || within(point, 0xE0000, 0xE0FFF) || QChar::isNonCharacter(point);
}

bool isMark(char32_t point)
{
    return QChar::isMark(point);
}

bool isWordCharacter(char32_t point)
{
    return QChar::isLetterOrNumber(point);
}

bool isEmoji(char32_t point)
{
    // Newer emoji than Qt's tables know are unassigned there, hence the whole planes of pictographs.
    return QChar::category(point) == QChar::Symbol_Other || within(point, 0x1F000, 0x1FAFF) || point == keycap;
}

bool isLetterEmoji(char32_t point, bool asEmoji)
{
    if (point == 0x2122 || point == 0x2139 || within(point, 0x1F200, 0x1F2FF))
        return true;
    return asEmoji && (point == 0x24C2 || point == 0x3297 || point == 0x3299);
}

} // namespace Hookbench::Characters
