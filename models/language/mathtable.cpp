// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/language/functionentries.h"
#include "models/language/library.h"

#include <QtGlobal>

namespace Hookbench::Language {

using enum FunctionGroup;
using namespace Library;

static constexpr FunctionEntry entries[]{
    {"absolute", "n", Math, "absolute(int): int", u"absolute(-201)", u"201", absolute},
    {"formatNumber", "ns", Math, "formatNumber(number, locale): string", u"formatNumber(123456.789, \"en_US\")",
     u"123,456.789", formatNumber,
     QT_TRANSLATE_NOOP("Hookbench::Words", "Our reading: at most three decimals, as Java's NumberFormat has it.")},
    {"random", "", Math, "random(): double", u"random() < 1", u"true", random},
    {"roundDown", "n", Math, "roundDown(double): double", u"roundDown(42.6)", u"42", roundDown},
    {"roundUp", "n", Math, "roundUp(double): double", u"roundUp(42.2)", u"43", roundUp},
    {"toHexString", "n", Math, "toHexString(number): string", u"toHexString(158)", u"9e", toHexString},
    {"toInt", "v", Math, "toInt(value): integer", u"toInt(42.6)", u"42", toInt},
    {"toPercentage", "n", Math, "toPercentage(double): string", u"toPercentage(0.25)", u"25%", toPercentage,
     QT_TRANSLATE_NOOP("Hookbench::Words", "Our reading: the number times a hundred, rounded to a whole one.")},
    {"toPrecision", "ni", Math, "toPrecision(double, int): string", u"toPrecision(3.14159, 2)", u"3.14", toPrecision,
     QT_TRANSLATE_NOOP("Hookbench::Words", "Our reading: the second argument is the number of decimals, 0 to 20.")},
    {"toString", "v", Math, "toString(value): string", u"toString(12)", u"12", toString},
    {"ampCompare", "vvi", Migration, "ampCompare(value1, value2, operator): boolean", u"ampCompare(21, 18, 4)", u"true",
     ampCompare,
     QT_TRANSLATE_NOOP("Hookbench::Words",
                       "Adobe's page does not say which number is which. Our reading, in the page's order: 1 equal, 2 "
                       "not equal, 3 greater, 4 greater or equal, 5 less, 6 less or equal.")},
    {"ampSubstr", "sii", Migration, "ampSubstr(string, startIndex, endIndex): string",
     u"ampSubstr(\"Hello World\", 0, 5)", u"Hello", substr},
    {"compareTo", "ss", Migration, "compareTo(string1, string2): integer", u"compareTo(\"apple\", \"banana\")", u"-1",
     compareTo},
};

std::span<const FunctionEntry> mathFunctions()
{
    return entries;
}

} // namespace Hookbench::Language
