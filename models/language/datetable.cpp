// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/language/functionentries.h"
#include "models/language/library.h"

#include <QtGlobal>

namespace Hookbench::Language {

using enum FunctionGroup;
using namespace Library;

static constexpr FunctionEntry entries[]{
    {"addDays", "di", DateTime, "addDays(date, number): date-time",
     u"addDays(stringToDate(\"2024-11-01T17:19:51Z\"), 10)", u"2024-11-11T17:19:51Z", addDays},
    {"addHours", "di", DateTime, "addHours(date, number): date-time",
     u"addHours(stringToDate(\"2024-11-01T17:19:51Z\"), 1)", u"2024-11-01T18:19:51Z", addHours},
    {"addMinutes", "di", DateTime, "addMinutes(date, number): date-time",
     u"addMinutes(stringToDate(\"2024-11-01T17:59:51Z\"), 10)", u"2024-11-01T18:09:51Z", addMinutes},
    {"addMonths", "di", DateTime, "addMonths(date, number): date-time",
     u"addMonths(stringToDate(\"2024-11-01T17:19:51Z\"), 2)", u"2025-01-01T17:19:51Z", addMonths},
    {"addSeconds", "di", DateTime, "addSeconds(date, number): date-time",
     u"addSeconds(stringToDate(\"2024-11-01T17:19:51Z\"), 10)", u"2024-11-01T17:20:01Z", addSeconds},
    {"addYears", "di", DateTime, "addYears(date, number): date-time",
     u"addYears(stringToDate(\"2024-11-01T17:19:51Z\"), 2)", u"2026-11-01T17:19:51Z", addYears},
    {"age", "d", DateTime, "age(datetime): integer", u"age(stringToDate(\"1985-01-08T00:00:00Z\"))", u"39", age,
     QT_TRANSLATE_NOOP("Hookbench::Words", "Our reading: in whole years.")},
    {"ageInDays", "d", DateTime, "ageInDays(date): integer", u"ageInDays(stringToDate(\"2025-01-01T17:19:51Z\"))", u"5",
     ageInDays},
    {"ageInMonths", "d", DateTime, "ageInMonths(date): integer", u"ageInMonths(stringToDate(\"2024-01-01T00:00:00Z\"))",
     u"12", ageInMonths},
    {"compareDates", "dd", DateTime, "compareDates(date1, date2): integer",
     u"compareDates(stringToDate(\"2024-12-02T00:00:00Z\"), stringToDate(\"2024-12-03T00:00:00Z\"))", u"-1",
     compareDates},
    {"convertZonedDateTime", "ds", DateTime, "convertZonedDateTime(dateTime, timezone): date-time",
     u"convertZonedDateTime(stringToDate(\"2019-02-19T08:09:00Z\"), \"Asia/Tehran\")",
     u"2019-02-19T11:39+03:30[Asia/Tehran]", convertZonedDateTime},
    {"currentTimeInMillis", "", DateTime, "currentTimeInMillis(): integer", u"currentTimeInMillis()", u"1736232430000",
     currentTimeInMillis},
    {"dateDiff", "dd", DateTime, "dateDiff(datetime1, datetime2): integer",
     u"dateDiff(stringToDate(\"2024-11-01T00:00:00Z\"), stringToDate(\"2024-11-08T00:00:00Z\"))", u"7", dateDiff,
     QT_TRANSLATE_NOOP("Hookbench::Words",
                       "Adobe's pages give both orders; as in the function's own page, the days are those from the "
                       "first date to the second.")},
    {"dateBetween", "ddd", DateTime, "dateBetween(date, startDate, endDate): boolean",
     u"dateBetween(stringToDate(\"2024-06-15T00:00:00Z\"), stringToDate(\"2024-06-01T00:00:00Z\"), "
     u"stringToDate(\"2024-06-30T00:00:00Z\"))",
     u"true", dateBetween},
    {"dayOfMonth", "d", DateTime, "dayOfMonth(datetime): integer",
     u"dayOfMonth(stringToDate(\"2024-11-05T17:19:51Z\"))", u"5", dayOfMonth},
    {"dayOfWeek", "d", DateTime, "dayOfWeek(datetime): integer", u"dayOfWeek(stringToDate(\"2024-11-05T17:19:51Z\"))",
     u"2", dayOfWeek},
    {"dayOfYear", "d", DateTime, "dayOfYear(datetime): integer", u"dayOfYear(stringToDate(\"2024-03-15T00:00:00Z\"))",
     u"75", dayOfYear},
    {"weekOfYear", "d", DateTime, "weekOfYear(datetime): integer",
     u"weekOfYear(stringToDate(\"2024-11-01T17:19:51Z\"))", u"44", weekOfYear,
     QT_TRANSLATE_NOOP("Hookbench::Words", "Our reading: ISO weeks, from Monday.")},
    {"diffInSeconds", "dd", DateTime, "diffInSeconds(endDate, startDate): integer",
     u"diffInSeconds(stringToDate(\"2024-11-01T17:19:51Z\"), stringToDate(\"2024-11-01T17:19:01Z\"))", u"50",
     diffInSeconds},
    {"diffInMinutes", "dd", DateTime, "diffInMinutes(endDate, startDate): integer",
     u"diffInMinutes(stringToDate(\"2024-11-01T17:19:51Z\"), stringToDate(\"2024-11-01T16:19:51Z\"))", u"60",
     diffInMinutes},
    {"diffInHours", "dd", DateTime, "diffInHours(endDate, startDate): integer",
     u"diffInHours(stringToDate(\"2024-11-01T17:19:51Z\"), stringToDate(\"2024-11-01T07:19:51Z\"))", u"10",
     diffInHours},
    {"diffInMonths", "dd", DateTime, "diffInMonths(endDate, startDate): integer",
     u"diffInMonths(stringToDate(\"2024-11-01T17:19:51Z\"), stringToDate(\"2024-08-01T17:19:51Z\"))", u"3",
     diffInMonths},
    {"diffInYears", "dd", DateTime, "diffInYears(endDate, startDate): integer",
     u"diffInYears(stringToDate(\"2024-11-01T17:19:51Z\"), stringToDate(\"2019-10-01T17:19:51Z\"))", u"5", diffInYears},
    {"extractHours", "d", DateTime, "extractHours(date): integer",
     u"extractHours(stringToDate(\"2024-11-01T17:19:51Z\"))", u"17", extractHours},
    {"extractMinutes", "d", DateTime, "extractMinutes(date): integer",
     u"extractMinutes(stringToDate(\"2024-11-01T17:19:51Z\"))", u"19", extractMinutes},
    {"extractSeconds", "d", DateTime, "extractSeconds(date): integer",
     u"extractSeconds(stringToDate(\"2024-11-01T17:19:51Z\"))", u"51", extractSeconds},
    {"extractMonth", "d", DateTime, "extractMonth(date): integer",
     u"extractMonth(stringToDate(\"2024-11-01T17:19:51Z\"))", u"11", extractMonth,
     QT_TRANSLATE_NOOP(
         "Hookbench::Words",
         "Adobe's page spells it extractMonths in the heading and extractMonth in the example; both are accepted.")},
    {"extractMonths", "d", DateTime, "extractMonths(date): integer",
     u"extractMonths(stringToDate(\"2024-11-01T17:19:51Z\"))", u"11", extractMonth,
     QT_TRANSLATE_NOOP(
         "Hookbench::Words",
         "Adobe's page spells it extractMonths in the heading and extractMonth in the example; both are accepted.")},
    {"formatDate", "ds|s", DateTime, "formatDate(datetime, format[, locale]): string",
     u"formatDate(stringToDate(\"2020-01-01T00:00:00Z\"), \"EEEE MMMM dd yyyy\")", u"Wednesday January 01 2020",
     formatDate,
     QT_TRANSLATE_NOOP(
         "Hookbench::Words",
         "It takes a date-time, not a text: wrap a text in stringToDate. What is no pattern gives ISO 8601.")},
    {"getCurrentZonedDateTime", "", DateTime, "getCurrentZonedDateTime(): date-time", u"getCurrentZonedDateTime()",
     u"2025-01-07T06:47:10Z", getCurrentZonedDateTime},
    {"setDays", "di", DateTime, "setDays(datetime, day): date-time",
     u"setDays(stringToDate(\"2024-11-15T17:19:51Z\"), 1)", u"2024-11-01T17:19:51Z", setDays,
     QT_TRANSLATE_NOOP("Hookbench::Words", "Our reading: a day that the month has not is its first or last one.")},
    {"setHours", "di", DateTime, "setHours(datetime, hour): date-time",
     u"setHours(stringToDate(\"2024-11-01T17:19:51Z\"), 0)", u"2024-11-01T00:19:51Z", setHours,
     QT_TRANSLATE_NOOP("Hookbench::Words", "Our reading: an hour that the day has not is its first or last one.")},
    {"toUTC", "d", DateTime, "toUTC(datetime): date-time", u"toUTC(stringToDate(\"2024-11-01T17:19:51+05:30\"))",
     u"2024-11-01T11:49:51Z", toUtc},
    {"truncateToStartOfDay", "d", DateTime, "truncateToStartOfDay(date): date-time",
     u"truncateToStartOfDay(stringToDate(\"2024-11-01T17:19:51Z\"))", u"2024-11-01T00:00Z", truncateToStartOfDay},
    {"truncateToStartOfWeek", "d", DateTime, "truncateToStartOfWeek(date): date-time",
     u"truncateToStartOfWeek(stringToDate(\"2024-11-19T17:19:51Z\"))", u"2024-11-18T00:00Z", truncateToStartOfWeek},
    {"truncateToStartOfQuarter", "d", DateTime, "truncateToStartOfQuarter(date): date-time",
     u"truncateToStartOfQuarter(stringToDate(\"2024-11-01T17:19:51Z\"))", u"2024-10-01T00:00Z",
     truncateToStartOfQuarter},
    {"truncateToStartOfYear", "d", DateTime, "truncateToStartOfYear(date): date-time",
     u"truncateToStartOfYear(stringToDate(\"2024-11-01T17:19:51Z\"))", u"2024-01-01T00:00Z", truncateToStartOfYear},
};

std::span<const FunctionEntry> dateFunctions()
{
    return entries;
}

} // namespace Hookbench::Language
