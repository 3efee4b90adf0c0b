// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/words/functionsentences.h"

#include <QCoreApplication>

#include <array>

namespace Hookbench::Words {

namespace {

constexpr std::array table{
    Entry{QLatin1StringView{"countOnlyNull"},
          QT_TRANSLATE_NOOP("Hookbench::Words", "How many elements of an array are null.")},
    Entry{QLatin1StringView{"countWithNull"},
          QT_TRANSLATE_NOOP("Hookbench::Words", "How many elements an array has, null values included.")},
    Entry{QLatin1StringView{"distinct"}, QT_TRANSLATE_NOOP("Hookbench::Words", "The elements of an array, each once.")},
    Entry{QLatin1StringView{"distinctCountWithNull"},
          QT_TRANSLATE_NOOP("Hookbench::Words", "How many different elements an array has, null included.")},
    Entry{QLatin1StringView{"head"}, QT_TRANSLATE_NOOP("Hookbench::Words", "The first element of an array.")},
    Entry{QLatin1StringView{"topN"},
          QT_TRANSLATE_NOOP(
              "Hookbench::Words",
              "The first elements of an array after sorting it by one of their members, the highest first.")},
    Entry{QLatin1StringView{"bottomN"},
          QT_TRANSLATE_NOOP(
              "Hookbench::Words",
              "The first elements of an array after sorting it by one of their members, the lowest first.")},
    Entry{QLatin1StringView{"in"},
          QT_TRANSLATE_NOOP("Hookbench::Words", "Whether an array has a value as an element.")},
    Entry{QLatin1StringView{"notIn"},
          QT_TRANSLATE_NOOP("Hookbench::Words", "Whether an array lacks a value that is not null.")},
    Entry{QLatin1StringView{"includes"},
          QT_TRANSLATE_NOOP("Hookbench::Words", "Whether an array has an item as an element.")},
    Entry{QLatin1StringView{"intersects"},
          QT_TRANSLATE_NOOP("Hookbench::Words", "Whether two arrays have an element in common.")},
    Entry{QLatin1StringView{"subsetOf"},
          QT_TRANSLATE_NOOP("Hookbench::Words", "Whether all elements of the first array are elements of the second.")},
    Entry{QLatin1StringView{"supersetOf"},
          QT_TRANSLATE_NOOP("Hookbench::Words", "Whether the first array has all elements of the second.")},
    Entry{QLatin1StringView{"average"}, QT_TRANSLATE_NOOP("Hookbench::Words", "The mean of the numbers in an array.")},
    Entry{QLatin1StringView{"count"}, QT_TRANSLATE_NOOP("Hookbench::Words", "How many elements an array has.")},
    Entry{QLatin1StringView{"max"}, QT_TRANSLATE_NOOP("Hookbench::Words", "The largest element of an array.")},
    Entry{QLatin1StringView{"min"}, QT_TRANSLATE_NOOP("Hookbench::Words", "The smallest element of an array.")},
    Entry{QLatin1StringView{"sum"}, QT_TRANSLATE_NOOP("Hookbench::Words", "The sum of the numbers in an array.")},
    Entry{QLatin1StringView{"isNull"}, QT_TRANSLATE_NOOP("Hookbench::Words", "Whether something does not exist.")},
    Entry{QLatin1StringView{"isNotNull"}, QT_TRANSLATE_NOOP("Hookbench::Words", "Whether something exists.")},
    Entry{QLatin1StringView{"get"}, QT_TRANSLATE_NOOP("Hookbench::Words", "The value that a map has for a key.")},
    Entry{QLatin1StringView{"keys"}, QT_TRANSLATE_NOOP("Hookbench::Words", "All keys of a map.")},
    Entry{QLatin1StringView{"values"}, QT_TRANSLATE_NOOP("Hookbench::Words", "All values of a map.")},
    Entry{QLatin1StringView{"absolute"}, QT_TRANSLATE_NOOP("Hookbench::Words", "A number without its sign.")},
    Entry{QLatin1StringView{"formatNumber"},
          QT_TRANSLATE_NOOP("Hookbench::Words", "Writes a number as people of a locale do.")},
    Entry{QLatin1StringView{"random"}, QT_TRANSLATE_NOOP("Hookbench::Words", "A random number from 0 to 1.")},
    Entry{QLatin1StringView{"roundDown"}, QT_TRANSLATE_NOOP("Hookbench::Words", "The next whole number below.")},
    Entry{QLatin1StringView{"roundUp"}, QT_TRANSLATE_NOOP("Hookbench::Words", "The next whole number above.")},
    Entry{QLatin1StringView{"toHexString"}, QT_TRANSLATE_NOOP("Hookbench::Words", "A whole number in hexadecimal.")},
    Entry{QLatin1StringView{"toInt"},
          QT_TRANSLATE_NOOP("Hookbench::Words", "Turns a number, a text or true and false into a whole number.")},
    Entry{QLatin1StringView{"toPercentage"}, QT_TRANSLATE_NOOP("Hookbench::Words", "Writes a number as a percentage.")},
    Entry{QLatin1StringView{"toPrecision"},
          QT_TRANSLATE_NOOP("Hookbench::Words", "Writes a number with so many decimals.")},
    Entry{QLatin1StringView{"toString"}, QT_TRANSLATE_NOOP("Hookbench::Words", "Writes a value as a text.")},
    Entry{QLatin1StringView{"ampCompare"},
          QT_TRANSLATE_NOOP("Hookbench::Words", "Compares two values by the number of an operator.")},
    Entry{QLatin1StringView{"ampSubstr"},
          QT_TRANSLATE_NOOP("Hookbench::Words",
                            "The part of a text from one position to another, counted from 0, the end not included.")},
    Entry{QLatin1StringView{"compareTo"},
          QT_TRANSLATE_NOOP("Hookbench::Words",
                            "Compares two texts: negative when the first comes before the second, 0 when they are "
                            "equal, positive when it comes after.")},
};

} // namespace

std::span<const Entry> collectionFunctionSentences()
{
    return table;
}

} // namespace Hookbench::Words
