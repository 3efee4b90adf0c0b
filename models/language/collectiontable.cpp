// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/language/functionentries.h"
#include "models/language/library.h"

#include <QtGlobal>

namespace Hookbench::Language {

using enum FunctionGroup;
using namespace Library;

static constexpr FunctionEntry entries[]{
    {"countOnlyNull", "a", Array, "countOnlyNull(array): integer", u"countOnlyNull([4, 0, 1, 6, 0, 0])", u"3",
     countOnlyNull,
     QT_TRANSLATE_NOOP("Hookbench::Words",
                       "Adobe's page says null values and counts zeros in its example; both are counted.")},
    {"countWithNull", "a", Array, "countWithNull(array): integer", u"countWithNull([4, 0, 1, 6, 0, 0])", u"6",
     countWithNull},
    {"distinct", "a", Array, "distinct(array): array", u"distinct([10, 2, 10])", u"[10,2]", distinct},
    {"distinctCountWithNull", "a", Array, "distinctCountWithNull(array): integer",
     u"distinctCountWithNull([10, 2, 10, null])", u"3", distinctCountWithNull},
    {"head", "a", Array, "head(array)", u"head([\"red\", \"green\"])", u"red", head,
     QT_TRANSLATE_NOOP("Hookbench::Words", "Our reading: of an empty array it is null.")},
    {"topN", "api", Array, "topN(array, value, amount): array", u"count(topN(profile.orders, price, 2)) ?: 2", u"2",
     topN,
     QT_TRANSLATE_NOOP("Hookbench::Words",
                       "Adobe's page says descending in its text and lowest in its example; the text is followed. What "
                       "has no such number comes last.")},
    {"bottomN", "api", Array, "bottomN(array, value, amount): array", u"bottomN(profile.orders, price, 2).name",
     u"[\"Bottle\",\"Bag\"]", bottomN,
     QT_TRANSLATE_NOOP("Hookbench::Words",
                       "Adobe's page says ascending in its text and highest in its example; the text is followed. What "
                       "has no such number comes last.")},
    {"in", "va", Array, "in(value, array): boolean", u"in(6, [3, 6, 9])", u"true", in},
    {"notIn", "va", Array, "notIn(value, array): boolean", u"notIn(4, [3, 6, 9])", u"true", notIn,
     QT_TRANSLATE_NOOP("Hookbench::Words", "It is false when the value is null, so it is no exact opposite of in.")},
    {"includes", "av", Array, "includes(array, item): boolean", u"includes([\"red\", \"blue\"], \"red\")", u"true",
     includes},
    {"intersects", "aa", Array, "intersects(array1, array2): boolean",
     u"intersects([\"red\", \"pink\"], [\"red\", \"blue\", \"green\"])", u"true", intersects},
    {"subsetOf", "aa", Array, "subsetOf(array1, array2): boolean", u"subsetOf([\"Paris\"], [\"Paris\", \"Rome\"])",
     u"true", subsetOf},
    {"supersetOf", "aa", Array, "supersetOf(array1, array2): boolean",
     u"supersetOf([\"sushi\", \"pizza\", \"soup\"], [\"sushi\", \"pizza\"])", u"true", supersetOf},
    {"average", "a", Aggregation, "average(array): double", u"average([1, 2, 6])", u"3", average,
     QT_TRANSLATE_NOOP("Hookbench::Words", "Our reading: null values don't count, and of an empty array it is null.")},
    {"count", "a", Aggregation, "count(array): integer", u"count([4, 7])", u"2", count},
    {"max", "a", Aggregation, "max(array)", u"max([1, 9, 4])", u"9", max,
     QT_TRANSLATE_NOOP("Hookbench::Words", "Our reading: null values don't count, and of an empty array it is null.")},
    {"min", "a", Aggregation, "min(array)", u"min([3, 1, 4])", u"1", min,
     QT_TRANSLATE_NOOP("Hookbench::Words", "Our reading: null values don't count, and of an empty array it is null.")},
    {"sum", "a", Aggregation, "sum(array): number", u"sum([1, 2, 3.5])", u"6.5", sum,
     QT_TRANSLATE_NOOP("Hookbench::Words", "Our reading: null values don't count, and of an empty array it is 0.")},
    {"isNull", "v", Object, "isNull(object): boolean", u"isNull(null)", u"true", isNull},
    {"isNotNull", "v", Object, "isNotNull(object): boolean", u"isNotNull(\"Luma\")", u"true", isNotNull},
    {"get", "ms", Map, "get(map, string)", u"get(profile.identityMap, \"email\")", u"anna@example.com", get},
    {"keys", "m", Map, "keys(map): array", u"keys(profile.identityMap)", u"[\"email\"]", keys},
    {"values", "m", Map, "values(map): array", u"values(profile.identityMap)", u"[\"anna@example.com\"]", values},
};

std::span<const FunctionEntry> collectionFunctions()
{
    return entries;
}

} // namespace Hookbench::Language
