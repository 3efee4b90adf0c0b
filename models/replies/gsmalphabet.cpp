// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/replies/gsmalphabet.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace Hookbench {

namespace {

// The default alphabet without its escape, and the extension table; the Euro sign lies beyond the table and is asked
// for by itself.
constexpr std::u16string_view basic
    = u"@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿"
      u"abcdefghijklmnopqrstuvwxyzäöñüà";
constexpr std::u16string_view extension = u"\f^{}\\[~]|";
constexpr char16_t euro = u'€';

constexpr auto unitsTable = [] {
    std::array<unsigned char, 0x400> units{};
    for (const char16_t character : basic)
        units[character] = 1;
    for (const char16_t character : extension)
        units[character] = 2;
    return units;
}();

struct Sign
{
    char16_t from;
    const char16_t *to;
};

/// Signs with the same meaning, which nobody misses.
constexpr Sign signs[] = {
    {u'‘', u"'"},      {u'’', u"'"},       {u'‚', u"'"},       {u'‛', u"'"},  {u'ʼ', u"'"},  {u'′', u"'"},
    {u'‹', u"'"},      {u'›', u"'"},       {u'´', u"'"},       {u'`', u"'"},  {u'“', u"\""}, {u'”', u"\""},
    {u'„', u"\""},     {u'‟', u"\""},      {u'″', u"\""},      {u'«', u"\""}, {u'»', u"\""}, {u'‐', u"-"},
    {u'‑', u"-"},      {u'‒', u"-"},       {u'–', u"-"},       {u'—', u"-"},  {u'―', u"-"},  {u'−', u"-"},
    {u'•', u"-"},      {u'·', u"-"},       {u'…', u"..."},     {u'œ', u"oe"}, {u'Œ', u"OE"}, {u'×', u"x"},
    {u'©', u"(c)"},    {u'®', u"(R)"},     {u'™', u"TM"},      {u'№', u"No"}, {u'\t', u" "}, {u'\u00a0', u" "},
    {u'\u202f', u" "}, {u'\u2028', u"\n"}, {u'\u2029', u"\n"}, {u'→', u"->"}, {u'←', u"<-"},
};

/// Letters that Unicode does not take apart.
constexpr Sign letters[] = {
    {u'ł', u"l"},  {u'Ł', u"L"},  {u'đ', u"d"}, {u'Đ', u"D"}, {u'ð', u"d"}, {u'Ð', u"D"},
    {u'þ', u"th"}, {u'Þ', u"Th"}, {u'ı', u"i"}, {u'ŋ', u"n"}, {u'ħ', u"h"}, {u'ẞ', u"SS"},
};

template<std::size_t N> const Sign *find(const Sign (&table)[N], QChar character)
{
    const auto found = std::find_if(std::begin(table), std::end(table),
                                    [&](const Sign &sign) { return character == QChar{sign.from}; });
    return found == std::end(table) ? nullptr : found;
}

bool isGsm(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar character) { return gsmUnits(character.unicode()) > 0; });
}

bool isUnseen(QStringView cluster)
{
    const QList<uint> points = cluster.toUcs4();
    return std::all_of(points.cbegin(), points.cend(), [](uint point) {
        const QChar::Category category = QChar::category(point);
        return category == QChar::Other_Format || category == QChar::Other_Control
            || (point >= 0xFE00 && point <= 0xFE0F);
    });
}

} // namespace

int gsmUnits(char16_t character)
{
    if (character < unitsTable.size())
        return unitsTable[character];
    return character == euro ? 2 : 0;
}

std::optional<GsmSubstitute> gsmSubstitute(QStringView cluster)
{
    if (cluster.isEmpty())
        return std::nullopt;
    if (const Sign *sign = cluster.size() == 1 ? find(signs, cluster.front()) : nullptr)
        return GsmSubstitute{QStringView{sign->to}.toString(), false};
    if (const Sign *letter = find(letters, cluster.front()))
        return GsmSubstitute{QStringView{letter->to}.toString(), true};
    if (isUnseen(cluster))
        return GsmSubstitute{QString{}, false};
    const QString text = cluster.toString();
    // A letter and its mark may have a place of their own in the alphabet; ligatures and wide letters come apart.
    const QString composed = text.normalized(QString::NormalizationForm_KC);
    if (isGsm(composed))
        return GsmSubstitute{composed, false};
    QString bare;
    for (const QChar character : text.normalized(QString::NormalizationForm_KD)) {
        if (!character.isMark())
            bare.append(character);
    }
    if (!bare.isEmpty() && bare.front().isLetter() && isGsm(bare))
        return GsmSubstitute{bare, true};
    return std::nullopt;
}

} // namespace Hookbench
