// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/words/functionsentences.h"

#include <QCoreApplication>

#include <array>

namespace Hookbench::Words {

namespace {

constexpr std::array table{
    Entry{QLatin1StringView{"appendQueryParams"},
          QT_TRANSLATE_NOOP(
              "Hookbench::Words",
              "Adds a query parameter to an address before its fragment, or replaces the one of that name.")},
    Entry{QLatin1StringView{"camelCase"},
          QT_TRANSLATE_NOOP("Hookbench::Words", "Makes the first letter of each word a capital.")},
    Entry{QLatin1StringView{"charCodeAt"},
          QT_TRANSLATE_NOOP("Hookbench::Words", "The code of the character at a position, counted from 0.")},
    Entry{QLatin1StringView{"concat"}, QT_TRANSLATE_NOOP("Hookbench::Words", "Joins two or more texts into one.")},
    Entry{QLatin1StringView{"contains"},
          QT_TRANSLATE_NOOP("Hookbench::Words", "Whether the first text contains the second.")},
    Entry{QLatin1StringView{"doesNotContain"},
          QT_TRANSLATE_NOOP("Hookbench::Words", "Whether the first text does not contain the second.")},
    Entry{QLatin1StringView{"doesNotEndWith"},
          QT_TRANSLATE_NOOP("Hookbench::Words", "Whether the first text does not end with the second.")},
    Entry{QLatin1StringView{"doesNotStartWith"},
          QT_TRANSLATE_NOOP("Hookbench::Words", "Whether the first text does not start with the second.")},
    Entry{QLatin1StringView{"encode64"}, QT_TRANSLATE_NOOP("Hookbench::Words", "Writes a text in Base64.")},
    Entry{QLatin1StringView{"decode64"},
          QT_TRANSLATE_NOOP("Hookbench::Words", "Reads a text written in Base64; what is no Base64 stays as it is.")},
    Entry{QLatin1StringView{"endsWith"},
          QT_TRANSLATE_NOOP("Hookbench::Words", "Whether the first text ends with the second.")},
    Entry{QLatin1StringView{"equals"},
          QT_TRANSLATE_NOOP("Hookbench::Words", "Whether two texts are the same, capitals included.")},
    Entry{QLatin1StringView{"equalsIgnoreCase"},
          QT_TRANSLATE_NOOP("Hookbench::Words", "Whether two texts are the same, whatever their capitals.")},
    Entry{
        QLatin1StringView{"equalsAnyIgnoreCase"},
        QT_TRANSLATE_NOOP("Hookbench::Words",
                          "Whether the first text is the same as any of one to ten others, whatever their capitals.")},
    Entry{QLatin1StringView{"notEqualTo"},
          QT_TRANSLATE_NOOP("Hookbench::Words", "Whether two texts differ, capitals included.")},
    Entry{QLatin1StringView{"notEqualWithIgnoreCase"},
          QT_TRANSLATE_NOOP("Hookbench::Words", "Whether two texts differ in more than capitals.")},
    Entry{QLatin1StringView{"extractEmailDomain"},
          QT_TRANSLATE_NOOP("Hookbench::Words", "The part of an email address behind the at sign.")},
    Entry{QLatin1StringView{"formatCurrency"},
          QT_TRANSLATE_NOOP("Hookbench::Words", "Writes a number as an amount in the currency of a locale.")},
    Entry{QLatin1StringView{"getUrlHost"}, QT_TRANSLATE_NOOP("Hookbench::Words", "The host of an address.")},
    Entry{QLatin1StringView{"getUrlPath"},
          QT_TRANSLATE_NOOP("Hookbench::Words", "The path of an address, from the slash behind the host.")},
    Entry{QLatin1StringView{"getUrlProtocol"}, QT_TRANSLATE_NOOP("Hookbench::Words", "The protocol of an address.")},
    Entry{QLatin1StringView{"getUrlFragment"},
          QT_TRANSLATE_NOOP("Hookbench::Words", "The part of an address behind the number sign.")},
    Entry{QLatin1StringView{"indexOf"},
          QT_TRANSLATE_NOOP("Hookbench::Words",
                            "Where the second text first stands in the first, counted from 0; -1 when it does not.")},
    Entry{QLatin1StringView{"lastIndexOf"},
          QT_TRANSLATE_NOOP("Hookbench::Words",
                            "Where the second text last stands in the first, counted from 0; -1 when it does not.")},
    Entry{QLatin1StringView{"isEmpty"}, QT_TRANSLATE_NOOP("Hookbench::Words", "Whether a value is empty or null.")},
    Entry{QLatin1StringView{"isNotEmpty"},
          QT_TRANSLATE_NOOP("Hookbench::Words", "Whether a value is neither empty nor null.")},
    Entry{QLatin1StringView{"join"},
          QT_TRANSLATE_NOOP("Hookbench::Words",
                            "Writes the elements of an array one after the other, with a separator between them.")},
    Entry{QLatin1StringView{"leftTrim"},
          QT_TRANSLATE_NOOP("Hookbench::Words", "Removes white space at the beginning.")},
    Entry{QLatin1StringView{"rightTrim"}, QT_TRANSLATE_NOOP("Hookbench::Words", "Removes white space at the end.")},
    Entry{QLatin1StringView{"trim"},
          QT_TRANSLATE_NOOP("Hookbench::Words", "Removes white space at the beginning and at the end.")},
    Entry{QLatin1StringView{"length"}, QT_TRANSLATE_NOOP("Hookbench::Words", "The number of characters.")},
    Entry{QLatin1StringView{"like"},
          QT_TRANSLATE_NOOP("Hookbench::Words",
                            "Whether a text fits a pattern in which a percent sign is any run of characters and an "
                            "underscore one character.")},
    Entry{QLatin1StringView{"lowerCase"}, QT_TRANSLATE_NOOP("Hookbench::Words", "Makes all letters small.")},
    Entry{QLatin1StringView{"upperCase"}, QT_TRANSLATE_NOOP("Hookbench::Words", "Makes all letters capitals.")},
    Entry{QLatin1StringView{"matches"},
          QT_TRANSLATE_NOOP("Hookbench::Words", "Whether a regular expression matches a text.")},
    Entry{QLatin1StringView{"mask"},
          QT_TRANSLATE_NOOP("Hookbench::Words",
                            "Replaces everything with X but so many characters at the beginning and at the end.")},
    Entry{QLatin1StringView{"md5"}, QT_TRANSLATE_NOOP("Hookbench::Words", "The MD5 digest of a text, in hexadecimal.")},
    Entry{QLatin1StringView{"sha256"},
          QT_TRANSLATE_NOOP("Hookbench::Words", "The SHA-256 digest of a text, in hexadecimal.")},
    Entry{QLatin1StringView{"regexGroup"},
          QT_TRANSLATE_NOOP("Hookbench::Words", "What a group of a regular expression matches in a text.")},
    Entry{QLatin1StringView{"replace"}, QT_TRANSLATE_NOOP("Hookbench::Words", "Replaces one text inside another.")},
    Entry{QLatin1StringView{"replaceAll"},
          QT_TRANSLATE_NOOP("Hookbench::Words", "Replaces everything that a regular expression matches.")},
    Entry{QLatin1StringView{"split"},
          QT_TRANSLATE_NOOP("Hookbench::Words", "Cuts a text into an array at each separator.")},
    Entry{QLatin1StringView{"startsWith"},
          QT_TRANSLATE_NOOP("Hookbench::Words", "Whether the first text starts with the second.")},
    Entry{QLatin1StringView{"stringToDate"},
          QT_TRANSLATE_NOOP("Hookbench::Words", "Reads a text as a date-time, in ISO 8601 or by a pattern.")},
    Entry{QLatin1StringView{"string_to_integer"},
          QT_TRANSLATE_NOOP("Hookbench::Words", "Reads a text as a whole number.")},
    Entry{QLatin1StringView{"stringToNumber"},
          QT_TRANSLATE_NOOP("Hookbench::Words", "Reads a text as a number; what is no number stays as it is.")},
    Entry{QLatin1StringView{"substr"},
          QT_TRANSLATE_NOOP("Hookbench::Words",
                            "The part of a text from one position to another, counted from 0, the end not included.")},
    Entry{QLatin1StringView{"titleCase"},
          QT_TRANSLATE_NOOP("Hookbench::Words", "Makes the first letter of each word a capital.")},
    Entry{QLatin1StringView{"toBool"}, QT_TRANSLATE_NOOP("Hookbench::Words", "Turns a value into true or false.")},
    Entry{QLatin1StringView{"toDateTime"}, QT_TRANSLATE_NOOP("Hookbench::Words", "Turns a value into a date-time.")},
    Entry{QLatin1StringView{"toDateTimeOnly"},
          QT_TRANSLATE_NOOP("Hookbench::Words", "Turns a value into a date-time without a time zone.")},
    Entry{QLatin1StringView{"urlEncode"},
          QT_TRANSLATE_NOOP("Hookbench::Words", "Encodes a text so that it can stand in an address.")},
    Entry{QLatin1StringView{"urlDecode"},
          QT_TRANSLATE_NOOP("Hookbench::Words", "Reads a text that was encoded for an address.")},
};

} // namespace

std::span<const Entry> stringFunctionSentences()
{
    return table;
}

} // namespace Hookbench::Words
