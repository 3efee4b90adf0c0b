// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/replies/gsmoracle.h"

#include <map>
#include <vector>

namespace {

/// Code point of each of the 128 places of the default alphabet, in the order of the published chart. 0x1B leads to the
/// extension table.
constexpr char32_t chart[128] = {
    0x40,  0xA3, 0x24,  0xA5,  0xE8,  0xE9,  0xF9,  0xEC,  0xF2,  0xC7,  0x0A,  0xD8, 0xF8, 0x0D, 0xC5, 0xE5,
    0x394, 0x5F, 0x3A6, 0x393, 0x39B, 0x3A9, 0x3A0, 0x3A8, 0x3A3, 0x398, 0x39E, 0,    0xC6, 0xE6, 0xDF, 0xC9,
    0x20,  0x21, 0x22,  0x23,  0xA4,  0x25,  0x26,  0x27,  0x28,  0x29,  0x2A,  0x2B, 0x2C, 0x2D, 0x2E, 0x2F,
    0x30,  0x31, 0x32,  0x33,  0x34,  0x35,  0x36,  0x37,  0x38,  0x39,  0x3A,  0x3B, 0x3C, 0x3D, 0x3E, 0x3F,
    0xA1,  0x41, 0x42,  0x43,  0x44,  0x45,  0x46,  0x47,  0x48,  0x49,  0x4A,  0x4B, 0x4C, 0x4D, 0x4E, 0x4F,
    0x50,  0x51, 0x52,  0x53,  0x54,  0x55,  0x56,  0x57,  0x58,  0x59,  0x5A,  0xC4, 0xD6, 0xD1, 0xDC, 0xA7,
    0xBF,  0x61, 0x62,  0x63,  0x64,  0x65,  0x66,  0x67,  0x68,  0x69,  0x6A,  0x6B, 0x6C, 0x6D, 0x6E, 0x6F,
    0x70,  0x71, 0x72,  0x73,  0x74,  0x75,  0x76,  0x77,  0x78,  0x79,  0x7A,  0xE4, 0xF6, 0xF1, 0xFC, 0xE0,
};

/// Place in the extension table, and the character there.
const std::map<int, char32_t> extensionChart{{0x0A, 0x0C}, {0x14, 0x5E}, {0x28, 0x7B}, {0x29, 0x7D}, {0x2F, 0x5C},
                                             {0x3C, 0x5B}, {0x3D, 0x7E}, {0x3E, 0x5D}, {0x40, 0x7C}, {0x65, 0x20AC}};

/// Septets of a character, or none.
std::vector<int> septets(char32_t point)
{
    for (int place = 0; place < 128; ++place) {
        if (chart[place] == point && place != 0x1B)
            return {place};
    }
    for (const auto &[place, character] : extensionChart) {
        if (character == point)
            return {0x1B, place};
    }
    return {};
}

/// Puts the pieces into segments of @p room, a piece never into two.
int segmentsOf(const std::vector<std::size_t> &pieces, std::size_t room)
{
    std::vector<std::size_t> filled;
    for (const std::size_t piece : pieces) {
        if (filled.empty() || filled.back() + piece > room)
            filled.push_back(0);
        filled.back() += piece;
    }
    return static_cast<int>(filled.size());
}

} // namespace

OracleCost oracleCost(const QString &text)
{
    std::vector<std::size_t> narrow;
    std::vector<std::size_t> wide;
    OracleCost cost;
    std::size_t gsmTotal = 0;
    std::size_t ucsTotal = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t point = text[i].unicode();
        std::size_t units = 1;
        if (point >= 0xD800 && point < 0xDC00 && i + 1 < text.size()) {
            const char32_t low = text[i + 1].unicode();
            if (low >= 0xDC00 && low < 0xE000) {
                point = 0x10000 + ((point - 0xD800) << 10) + (low - 0xDC00);
                units = 2;
                ++i;
            }
        }
        const std::vector<int> code = point == 0 ? std::vector<int>{} : septets(point);
        if (code.empty())
            cost.gsm = false;
        narrow.push_back(code.size());
        gsmTotal += code.size();
        wide.push_back(units);
        ucsTotal += units;
    }
    const std::vector<std::size_t> &pieces = cost.gsm ? narrow : wide;
    const std::size_t total = cost.gsm ? gsmTotal : ucsTotal;
    cost.units = static_cast<int>(total);
    const bool alone = total <= (cost.gsm ? 160u : 70u);
    cost.segments = total == 0 ? 0 : alone ? 1 : segmentsOf(pieces, cost.gsm ? 153 : 67);
    return cost;
}
