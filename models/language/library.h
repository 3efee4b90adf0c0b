// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/language/functionentries.h"

/// The functions themselves: each is given arguments as its row of the table asks for them.
namespace Hookbench::Language::Library {

// Texts
Value appendQueryParams(Call &call);
Value titleCase(Call &call);
Value charCodeAt(Call &call);
Value concat(Call &call);
Value contains(Call &call);
Value doesNotContain(Call &call);
Value doesNotEndWith(Call &call);
Value doesNotStartWith(Call &call);
Value encode64(Call &call);
Value decode64(Call &call);
Value endsWith(Call &call);
Value equals(Call &call);
Value equalsIgnoreCase(Call &call);
Value equalsAnyIgnoreCase(Call &call);
Value notEqualTo(Call &call);
Value notEqualWithIgnoreCase(Call &call);
Value extractEmailDomain(Call &call);
Value formatCurrency(Call &call);
Value getUrlHost(Call &call);
Value getUrlPath(Call &call);
Value getUrlProtocol(Call &call);
Value getUrlFragment(Call &call);
Value indexOf(Call &call);
Value lastIndexOf(Call &call);
Value isEmpty(Call &call);
Value isNotEmpty(Call &call);
Value join(Call &call);
Value leftTrim(Call &call);
Value rightTrim(Call &call);
Value trim(Call &call);
Value length(Call &call);
Value like(Call &call);
Value lowerCase(Call &call);
Value upperCase(Call &call);
Value matches(Call &call);
Value mask(Call &call);
Value md5(Call &call);
Value sha256(Call &call);
Value regexGroup(Call &call);
Value replace(Call &call);
Value replaceAll(Call &call);
Value split(Call &call);
Value startsWith(Call &call);
Value stringToDate(Call &call);
Value stringToInteger(Call &call);
Value stringToNumber(Call &call);
Value substr(Call &call);
Value toBool(Call &call);
Value toDateTime(Call &call);
Value toDateTimeOnly(Call &call);
Value urlEncode(Call &call);
Value urlDecode(Call &call);

// Dates
Value addDays(Call &call);
Value addHours(Call &call);
Value addMinutes(Call &call);
Value addMonths(Call &call);
Value addSeconds(Call &call);
Value addYears(Call &call);
Value age(Call &call);
Value ageInDays(Call &call);
Value ageInMonths(Call &call);
Value compareDates(Call &call);
Value convertZonedDateTime(Call &call);
Value currentTimeInMillis(Call &call);
Value dateDiff(Call &call);
Value dateBetween(Call &call);
Value dayOfMonth(Call &call);
Value dayOfWeek(Call &call);
Value dayOfYear(Call &call);
Value weekOfYear(Call &call);
Value diffInSeconds(Call &call);
Value diffInMinutes(Call &call);
Value diffInHours(Call &call);
Value diffInMonths(Call &call);
Value diffInYears(Call &call);
Value extractHours(Call &call);
Value extractMinutes(Call &call);
Value extractSeconds(Call &call);
Value extractMonth(Call &call);
Value formatDate(Call &call);
Value getCurrentZonedDateTime(Call &call);
Value setDays(Call &call);
Value setHours(Call &call);
Value toUtc(Call &call);
Value truncateToStartOfDay(Call &call);
Value truncateToStartOfWeek(Call &call);
Value truncateToStartOfQuarter(Call &call);
Value truncateToStartOfYear(Call &call);

// Arrays, aggregates, objects and maps
Value countOnlyNull(Call &call);
Value countWithNull(Call &call);
Value distinct(Call &call);
Value distinctCountWithNull(Call &call);
Value head(Call &call);
Value topN(Call &call);
Value bottomN(Call &call);
Value in(Call &call);
Value notIn(Call &call);
Value includes(Call &call);
Value intersects(Call &call);
Value subsetOf(Call &call);
Value supersetOf(Call &call);
Value average(Call &call);
Value count(Call &call);
Value max(Call &call);
Value min(Call &call);
Value sum(Call &call);
Value isNull(Call &call);
Value isNotNull(Call &call);
Value get(Call &call);
Value keys(Call &call);
Value values(Call &call);

// Numbers and migration
Value absolute(Call &call);
Value formatNumber(Call &call);
Value random(Call &call);
Value roundDown(Call &call);
Value roundUp(Call &call);
Value toHexString(Call &call);
Value toInt(Call &call);
Value toPercentage(Call &call);
Value toPrecision(Call &call);
Value toString(Call &call);
Value ampCompare(Call &call);
Value compareTo(Call &call);

} // namespace Hookbench::Language::Library
