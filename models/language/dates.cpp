// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/language/javadate.h"
#include "models/language/library.h"
#include "models/language/locales.h"
#include "models/language/machine.h"

#include <QTimeZone>

#include <cmath>

using namespace Qt::StringLiterals;

namespace Hookbench::Language::Library {

namespace {

/// The moment with another time; null and a complaint when the calendar ends before it.
Value moved(Call &call, const QDateTime &time)
{
    if (!time.isValid() || time.date().year() < 1 || time.date().year() > 9999)
        return call.fail(Rule::LanguageBadDate, {call.name(), QString::number(call.integer(1))});
    return Value{Moment{time, call.moment(0).hasZone}};
}

/// Adds steps of so many seconds.
Value plus(Call &call, qint64 seconds)
{
    constexpr qint64 tenMillennia = 320'000'000'000;
    if (std::abs(call.number(1)) > static_cast<double>(tenMillennia) / static_cast<double>(seconds))
        return moved(call, {});
    return moved(call, call.moment(0).time.addSecs(call.integer(1) * seconds));
}

/// Adds days, months or years as the calendar has them, at the same time of day.
Value plusCalendar(Call &call, qint64 most, QDateTime (*add)(const QDateTime &time, qint64 number))
{
    const qint64 number = call.integer(1);
    return moved(call, number < -most || number > most ? QDateTime{} : add(call.moment(0).time, number));
}

Moment now(const Call &call)
{
    return Moment{call.context().now};
}

/// Whole months from one moment to another, as java.time counts them.
qint64 monthsBetween(const QDateTime &from, const QDateTime &to)
{
    const QDateTime end
        = from.timeSpec() == Qt::TimeZone ? to.toTimeZone(from.timeZone()) : to.toOffsetFromUtc(from.offsetFromUtc());
    qint64 months = (end.date().year() - from.date().year()) * 12LL + end.date().month() - from.date().month();
    const std::pair endsAt{end.date().day(), end.time()};
    const std::pair beginsAt{from.date().day(), from.time()};
    if (months > 0 && endsAt < beginsAt)
        --months;
    else if (months < 0 && beginsAt < endsAt)
        ++months;
    return months;
}

/// Whole steps of @p seconds from one moment to another, towards zero.
Value steps(const QDateTime &from, const QDateTime &to, qint64 seconds)
{
    return Value{from.msecsTo(to) / (seconds * 1000)};
}

Value startOf(Call &call, const QDate &date)
{
    QDateTime time = call.moment(0).time;
    time.setTime(QTime{0, 0});
    time.setDate(date);
    return Value{Moment{time, call.moment(0).hasZone}};
}

qint64 sinceEpoch(const Call &call, std::size_t i)
{
    return call.moment(i).time.toMSecsSinceEpoch();
}

} // namespace

Value addSeconds(Call &call)
{
    return plus(call, 1);
}

Value addMinutes(Call &call)
{
    return plus(call, 60);
}

Value addHours(Call &call)
{
    return plus(call, 3600);
}

Value addDays(Call &call)
{
    return plusCalendar(call, 3'700'000, [](const QDateTime &time, qint64 number) { return time.addDays(number); });
}

Value addMonths(Call &call)
{
    return plusCalendar(call, 120'000,
                        [](const QDateTime &time, qint64 number) { return time.addMonths(static_cast<int>(number)); });
}

Value addYears(Call &call)
{
    return plusCalendar(call, 10'000,
                        [](const QDateTime &time, qint64 number) { return time.addYears(static_cast<int>(number)); });
}

Value age(Call &call)
{
    return Value{monthsBetween(call.moment(0).time, now(call).time) / 12};
}

Value ageInDays(Call &call)
{
    return steps(call.moment(0).time, now(call).time, 86400);
}

Value ageInMonths(Call &call)
{
    return Value{monthsBetween(call.moment(0).time, now(call).time)};
}

Value compareDates(Call &call)
{
    const qint64 first = sinceEpoch(call, 0);
    const qint64 second = sinceEpoch(call, 1);
    return Value{qint64{first < second ? -1 : first > second ? 1 : 0}};
}

Value dateBetween(Call &call)
{
    return Value{sinceEpoch(call, 0) >= sinceEpoch(call, 1) && sinceEpoch(call, 0) <= sinceEpoch(call, 2)};
}

Value convertZonedDateTime(Call &call)
{
    const QTimeZone zone{call.text(1).size() > 64 ? QByteArray{} : call.text(1).toLatin1()};
    if (!zone.isValid())
        return call.fail(Rule::LanguageUnknownZone, {call.text(1)});
    return Value{Moment{call.moment(0).time.toTimeZone(zone)}};
}

Value toUtc(Call &call)
{
    return Value{Moment{call.moment(0).time.toUTC()}};
}

Value currentTimeInMillis(Call &call)
{
    return Value{now(call).time.toMSecsSinceEpoch()};
}

Value getCurrentZonedDateTime(Call &call)
{
    return Value{now(call)};
}

Value dateDiff(Call &call)
{
    return steps(call.moment(0).time, call.moment(1).time, 86400);
}

Value diffInSeconds(Call &call)
{
    return steps(call.moment(1).time, call.moment(0).time, 1);
}

Value diffInMinutes(Call &call)
{
    return steps(call.moment(1).time, call.moment(0).time, 60);
}

Value diffInHours(Call &call)
{
    return steps(call.moment(1).time, call.moment(0).time, 3600);
}

Value diffInMonths(Call &call)
{
    return Value{monthsBetween(call.moment(1).time, call.moment(0).time)};
}

Value diffInYears(Call &call)
{
    return Value{monthsBetween(call.moment(1).time, call.moment(0).time) / 12};
}

Value dayOfMonth(Call &call)
{
    return Value{qint64{call.moment(0).time.date().day()}};
}

Value dayOfWeek(Call &call)
{
    return Value{qint64{call.moment(0).time.date().dayOfWeek()}};
}

Value dayOfYear(Call &call)
{
    return Value{qint64{call.moment(0).time.date().dayOfYear()}};
}

Value weekOfYear(Call &call)
{
    return Value{qint64{call.moment(0).time.date().weekNumber()}};
}

Value extractHours(Call &call)
{
    return Value{qint64{call.moment(0).time.time().hour()}};
}

Value extractMinutes(Call &call)
{
    return Value{qint64{call.moment(0).time.time().minute()}};
}

Value extractSeconds(Call &call)
{
    return Value{qint64{call.moment(0).time.time().second()}};
}

Value extractMonth(Call &call)
{
    return Value{qint64{call.moment(0).time.date().month()}};
}

Value setDays(Call &call)
{
    QDateTime time = call.moment(0).time;
    const QDate date = time.date();
    const auto day = static_cast<int>(std::clamp<qint64>(call.integer(1), 1, date.daysInMonth()));
    time.setDate(QDate{date.year(), date.month(), day});
    return moved(call, time);
}

Value setHours(Call &call)
{
    QDateTime time = call.moment(0).time;
    const auto hour = static_cast<int>(std::clamp<qint64>(call.integer(1), 0, 23));
    time.setTime(QTime{hour, time.time().minute(), time.time().second(), time.time().msec()});
    return moved(call, time);
}

Value truncateToStartOfDay(Call &call)
{
    return startOf(call, call.moment(0).time.date());
}

Value truncateToStartOfWeek(Call &call)
{
    const QDate date = call.moment(0).time.date();
    return startOf(call, date.addDays(1 - date.dayOfWeek()));
}

Value truncateToStartOfQuarter(Call &call)
{
    const QDate date = call.moment(0).time.date();
    return startOf(call, QDate{date.year(), (date.month() - 1) / 3 * 3 + 1, 1});
}

Value truncateToStartOfYear(Call &call)
{
    return startOf(call, QDate{call.moment(0).time.date().year(), 1, 1});
}

Value formatDate(Call &call)
{
    QLocale locale = call.context().locale;
    if (call.size() > 2) {
        const std::optional<QLocale> named = localeNamed(call.text(2));
        if (!named)
            return call.fail(Rule::LanguageUnknownLocale, {call.text(2)});
        locale = *named;
    }
    const std::optional<QString> text = formatJavaDate(call.moment(0), call.text(1), locale);
    return Value{text ? *text : isoText(call.moment(0))};
}

} // namespace Hookbench::Language::Library
