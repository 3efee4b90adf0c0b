// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/language/javadate.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace Hookbench::Language {

namespace {

QString padded(qint64 number, int width)
{
    return QString::number(number).rightJustified(width, u'0');
}

/// "+05:30" and its relatives. @p minutes 0: only where they are not zero; 1: always; 2: with a colon.
QString offsetText(int seconds, int minutes)
{
    const int size = std::abs(seconds);
    QString text = (seconds < 0 ? u'-' : u'+') + padded(size / 3600, 2);
    if (minutes > 0 || size / 60 % 60 != 0)
        text += (minutes == 2 ? u":"_s : QString{}) + padded(size / 60 % 60, 2);
    return text;
}

QString gmtText(int seconds, bool full)
{
    if (seconds == 0)
        return u"GMT"_s;
    if (full)
        return u"GMT" + offsetText(seconds, 2);
    const int size = std::abs(seconds);
    QString text = u"GMT" + QString{seconds < 0 ? u'-' : u'+'} + QString::number(size / 3600);
    if (size / 60 % 60 != 0)
        text += u':' + padded(size / 60 % 60, 2);
    return text;
}

std::optional<QString> zoneText(const Moment &moment, char16_t letter, int count)
{
    if (!moment.hasZone)
        return std::nullopt;
    const QDateTime &time = moment.time;
    const int offset = time.offsetFromUtc();
    switch (letter) {
    case u'V':
        return time.timeSpec() == Qt::TimeZone ? QString::fromLatin1(time.timeZone().id())
            : offset == 0                      ? u"Z"_s
                                               : offsetText(offset, 2);
    case u'z':
        if (time.timeSpec() != Qt::TimeZone)
            return offset == 0 ? u"Z"_s : offsetText(offset, 2);
        return count == 4 ? time.timeZone().displayName(time, QTimeZone::LongName) : time.timeZoneAbbreviation();
    case u'O':
        return gmtText(offset, count == 4);
    case u'X':
        if (offset == 0)
            return u"Z"_s;
        [[fallthrough]];
    case u'x':
        return offsetText(offset, count == 1 ? 0 : count % 2 == 0 ? 1 : 2);
    default: // Z
        if (count == 5)
            return offset == 0 ? u"Z"_s : offsetText(offset, 2);
        return count == 4 ? gmtText(offset, true) : offsetText(offset, 1);
    }
}

QString yearText(int year, int count)
{
    return count == 2 ? padded(year % 100, 2) : padded(year, count);
}

QLocale::FormatType nameLength(int count)
{
    return count == 4 ? QLocale::LongFormat : count == 5 ? QLocale::NarrowFormat : QLocale::ShortFormat;
}

QString quarterText(int month, int count)
{
    const int quarter = (month - 1) / 3 + 1;
    if (count <= 2)
        return padded(quarter, count);
    static constexpr QStringView names[]{u"1st quarter", u"2nd quarter", u"3rd quarter", u"4th quarter"};
    return count == 3 ? u'Q' + QString::number(quarter)
        : count == 4  ? names[quarter - 1].toString()
                      : QString::number(quarter);
}

QString dateText(const QDate &date, char16_t letter, int count, const QLocale &locale)
{
    switch (letter) {
    case u'G':
        return count == 4 ? u"Anno Domini"_s : count == 5 ? u"A"_s : u"AD"_s;
    case u'y':
    case u'u':
        return yearText(date.year(), count);
    case u'Y': {
        int year = 0;
        date.weekNumber(&year);
        return yearText(year, count);
    }
    case u'M':
        return count <= 2 ? padded(date.month(), count) : locale.monthName(date.month(), nameLength(count));
    case u'L':
        return count <= 2 ? padded(date.month(), count) : locale.standaloneMonthName(date.month(), nameLength(count));
    case u'Q':
    case u'q':
        return quarterText(date.month(), count);
    case u'd':
        return padded(date.day(), count);
    case u'D':
        return padded(date.dayOfYear(), count);
    case u'F':
        return QString::number((date.day() - 1) / 7 + 1);
    case u'w':
        return padded(date.weekNumber(), count);
    case u'W': {
        const int first = QDate{date.year(), date.month(), 1}.dayOfWeek();
        return QString::number((date.day() + first - 2) / 7 + (first <= 4 ? 1 : 0));
    }
    case u'E':
        return locale.dayName(date.dayOfWeek(), nameLength(count));
    default: // e, c
        return count <= 2 ? padded(date.dayOfWeek(), count) : locale.dayName(date.dayOfWeek(), nameLength(count));
    }
}

QString timeText(const QTime &time, char16_t letter, int count, const QLocale &locale)
{
    const int half = time.hour() % 12;
    switch (letter) {
    case u'a':
        return time.hour() < 12 ? locale.amText() : locale.pmText();
    case u'H':
        return padded(time.hour(), count);
    case u'k':
        return padded(time.hour() == 0 ? 24 : time.hour(), count);
    case u'h':
        return padded(half == 0 ? 12 : half, count);
    case u'K':
        return padded(half, count);
    case u'm':
        return padded(time.minute(), count);
    case u's':
        return padded(time.second(), count);
    case u'S':
        return padded(time.msec(), 3).leftJustified(9, u'0').left(count);
    case u'A':
        return padded(time.msecsSinceStartOfDay(), count);
    case u'n':
        return padded(time.msec() * 1'000'000LL, count);
    default: // N
        return padded(time.msecsSinceStartOfDay() * 1'000'000LL, count);
    }
}

} // namespace

std::optional<QString> formatJavaDate(const Moment &moment, QStringView pattern, const QLocale &locale)
{
    const auto pieces = piecesOf(pattern);
    if (!pieces || pieces->empty())
        return std::nullopt;
    QString text;
    for (const PatternPiece &piece : *pieces) {
        if (piece.letter == 0) {
            text += piece.literal;
        } else if (QStringView{u"VzOXxZ"}.contains(QChar{piece.letter})) {
            const std::optional<QString> zone = zoneText(moment, piece.letter, piece.count);
            if (!zone)
                return std::nullopt;
            text += *zone;
        } else if (QStringView{u"aHkhKmsSAnN"}.contains(QChar{piece.letter})) {
            text += timeText(moment.time.time(), piece.letter, piece.count, locale);
        } else {
            text += dateText(moment.time.date(), piece.letter, piece.count, locale);
        }
    }
    return text;
}

} // namespace Hookbench::Language
