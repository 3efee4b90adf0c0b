// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/words/functionsentences.h"

#include <QCoreApplication>

#include <array>

namespace Hookbench::Words {

namespace {

constexpr std::array table{
    Entry{QLatin1StringView{"addDays"},
          QT_TRANSLATE_NOOP("Hookbench::Words", "Moves a date-time by a number of days, back when it is negative.")},
    Entry{QLatin1StringView{"addHours"},
          QT_TRANSLATE_NOOP("Hookbench::Words", "Moves a date-time by a number of hours, back when it is negative.")},
    Entry{QLatin1StringView{"addMinutes"},
          QT_TRANSLATE_NOOP("Hookbench::Words", "Moves a date-time by a number of minutes, back when it is negative.")},
    Entry{QLatin1StringView{"addMonths"},
          QT_TRANSLATE_NOOP("Hookbench::Words", "Moves a date-time by a number of months, back when it is negative.")},
    Entry{QLatin1StringView{"addSeconds"},
          QT_TRANSLATE_NOOP("Hookbench::Words", "Moves a date-time by a number of seconds, back when it is negative.")},
    Entry{QLatin1StringView{"addYears"},
          QT_TRANSLATE_NOOP("Hookbench::Words", "Moves a date-time by a number of years, back when it is negative.")},
    Entry{QLatin1StringView{"age"},
          QT_TRANSLATE_NOOP("Hookbench::Words", "The age in years of what happened at a date-time.")},
    Entry{
        QLatin1StringView{"ageInDays"},
        QT_TRANSLATE_NOOP("Hookbench::Words", "The days from a date-time to now, negative when it is in the future.")},
    Entry{QLatin1StringView{"ageInMonths"},
          QT_TRANSLATE_NOOP("Hookbench::Words",
                            "The months from a date-time to now, negative when it is in the future.")},
    Entry{QLatin1StringView{"compareDates"},
          QT_TRANSLATE_NOOP("Hookbench::Words",
                            "0 when two date-times are equal, -1 when the first is earlier, 1 when it is later.")},
    Entry{QLatin1StringView{"convertZonedDateTime"},
          QT_TRANSLATE_NOOP("Hookbench::Words", "The same moment in another time zone.")},
    Entry{QLatin1StringView{"currentTimeInMillis"},
          QT_TRANSLATE_NOOP("Hookbench::Words", "The current time in milliseconds since 1970.")},
    Entry{QLatin1StringView{"dateDiff"},
          QT_TRANSLATE_NOOP("Hookbench::Words", "The days from the first date-time to the second.")},
    Entry{QLatin1StringView{"dateBetween"},
          QT_TRANSLATE_NOOP("Hookbench::Words", "Whether a date-time lies between two others, both included.")},
    Entry{QLatin1StringView{"dayOfMonth"}, QT_TRANSLATE_NOOP("Hookbench::Words", "The day of the month, 1 to 31.")},
    Entry{QLatin1StringView{"dayOfWeek"},
          QT_TRANSLATE_NOOP("Hookbench::Words", "The day of the week, 1 for Monday to 7 for Sunday.")},
    Entry{QLatin1StringView{"dayOfYear"}, QT_TRANSLATE_NOOP("Hookbench::Words", "The day of the year, 1 to 366.")},
    Entry{QLatin1StringView{"weekOfYear"}, QT_TRANSLATE_NOOP("Hookbench::Words", "The week of the year, 1 to 53.")},
    Entry{QLatin1StringView{"diffInSeconds"},
          QT_TRANSLATE_NOOP("Hookbench::Words", "The seconds from the second date-time to the first.")},
    Entry{QLatin1StringView{"diffInMinutes"},
          QT_TRANSLATE_NOOP("Hookbench::Words", "The minutes from the second date-time to the first.")},
    Entry{QLatin1StringView{"diffInHours"},
          QT_TRANSLATE_NOOP("Hookbench::Words", "The hours from the second date-time to the first.")},
    Entry{QLatin1StringView{"diffInMonths"},
          QT_TRANSLATE_NOOP("Hookbench::Words", "The months from the second date-time to the first.")},
    Entry{QLatin1StringView{"diffInYears"},
          QT_TRANSLATE_NOOP("Hookbench::Words", "The years from the second date-time to the first.")},
    Entry{QLatin1StringView{"extractHours"},
          QT_TRANSLATE_NOOP("Hookbench::Words", "The hour of a date-time, 0 to 23.")},
    Entry{QLatin1StringView{"extractMinutes"},
          QT_TRANSLATE_NOOP("Hookbench::Words", "The minute of a date-time, 0 to 59.")},
    Entry{QLatin1StringView{"extractSeconds"},
          QT_TRANSLATE_NOOP("Hookbench::Words", "The second of a date-time, 0 to 59.")},
    Entry{QLatin1StringView{"extractMonth"},
          QT_TRANSLATE_NOOP("Hookbench::Words", "The month of a date-time, 1 to 12.")},
    Entry{QLatin1StringView{"extractMonths"},
          QT_TRANSLATE_NOOP("Hookbench::Words", "The month of a date-time, 1 to 12.")},
    Entry{QLatin1StringView{"formatDate"},
          QT_TRANSLATE_NOOP("Hookbench::Words", "Writes a date-time by a pattern, in the language of a locale.")},
    Entry{QLatin1StringView{"getCurrentZonedDateTime"},
          QT_TRANSLATE_NOOP("Hookbench::Words", "The current date-time with its time zone.")},
    Entry{QLatin1StringView{"setDays"},
          QT_TRANSLATE_NOOP("Hookbench::Words", "The same date-time on another day of its month.")},
    Entry{QLatin1StringView{"setHours"}, QT_TRANSLATE_NOOP("Hookbench::Words", "The same date-time at another hour.")},
    Entry{QLatin1StringView{"toUTC"}, QT_TRANSLATE_NOOP("Hookbench::Words", "The same moment in UTC.")},
    Entry{QLatin1StringView{"truncateToStartOfDay"},
          QT_TRANSLATE_NOOP("Hookbench::Words", "The beginning of the day of a date-time.")},
    Entry{QLatin1StringView{"truncateToStartOfWeek"},
          QT_TRANSLATE_NOOP("Hookbench::Words", "The beginning of the Monday of the week of a date-time.")},
    Entry{QLatin1StringView{"truncateToStartOfQuarter"},
          QT_TRANSLATE_NOOP("Hookbench::Words", "The beginning of the quarter of a date-time.")},
    Entry{QLatin1StringView{"truncateToStartOfYear"},
          QT_TRANSLATE_NOOP("Hookbench::Words", "The beginning of the year of a date-time.")},
};

} // namespace

std::span<const Entry> dateFunctionSentences()
{
    return table;
}

} // namespace Hookbench::Words
