// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/payload/timestamps.h"

#include <QDateTime>
#include <QTimeZone>

#include <chrono>

namespace Hookbench {

namespace {

constexpr int firstYear = 1970;
constexpr int lastYear = 2199;

/// Takes characters off the front of a text.
class Cursor
{
public:
    explicit Cursor(QStringView text)
        : m_text{text}
    {
    }

    bool atEnd() const { return m_at == m_text.size(); }
    bool skip(char16_t c)
    {
        const bool there = !atEnd() && m_text[m_at] == c;
        m_at += there ? 1 : 0;
        return there;
    }
    /// A number of exactly @p digits digits; -1 when there is none.
    int number(int digits)
    {
        if (m_text.size() - m_at < digits)
            return -1;
        int value = 0;
        for (int i = 0; i < digits; ++i) {
            const char16_t c = m_text[m_at + i].unicode();
            if (c < u'0' || c > u'9')
                return -1;
            value = value * 10 + (c - u'0');
        }
        m_at += digits;
        return value;
    }
    /// The digits that stand here, however many.
    QStringView digits()
    {
        const qsizetype begin = m_at;
        while (!atEnd() && m_text[m_at] >= u'0' && m_text[m_at] <= u'9')
            ++m_at;
        return m_text.sliced(begin, m_at - begin);
    }

private:
    QStringView m_text;
    qsizetype m_at = 0;
};

constexpr bool within(int value, int least, int most)
{
    return value >= least && value <= most;
}

/// Milliseconds of what follows the point; -1 when it is not 1 to 9 digits. Finer digits are cut off.
int fraction(Cursor &cursor)
{
    const QStringView digits = cursor.digits();
    if (digits.isEmpty() || digits.size() > 9)
        return -1;
    return digits.toString().leftJustified(3, QLatin1Char('0'), true).toInt();
}

/// Minutes east of UTC of "+01:00", "+0100" or "+01"; nothing when it is no offset.
std::optional<int> offsetMinutes(Cursor &cursor)
{
    const bool west = cursor.skip(u'-');
    if (!west && !cursor.skip(u'+'))
        return std::nullopt;
    const int hours = cursor.number(2);
    const bool colon = cursor.skip(u':');
    const int minutes = !colon && cursor.atEnd() ? 0 : cursor.number(2);
    if (!within(hours, 0, 23) || !within(minutes, 0, 59))
        return std::nullopt;
    return (west ? -1 : 1) * (hours * 60 + minutes);
}

std::optional<Timestamp> fromEpoch(QStringView text)
{
    // Eleven digits of milliseconds end in 1973, eleven digits of seconds start in 2286: the number of digits tells
    // them apart.
    if (text.size() < 9 || text.size() > 13)
        return std::nullopt;
    const bool seconds = text.size() < 12;
    const qint64 value = text.toLongLong();
    const qint64 milliseconds = seconds ? value * 1000 : value;
    const int year = QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC).date().year();
    if (!within(year, firstYear, lastYear))
        return std::nullopt;
    return Timestamp{milliseconds, seconds ? TimestampGuess::EpochSeconds : TimestampGuess::EpochMilliseconds};
}

/// Milliseconds since the epoch of date and time as if they were UTC.
std::optional<qint64> dateAndTime(Cursor &cursor)
{
    const int year = cursor.number(4);
    if (!cursor.skip(u'-'))
        return std::nullopt;
    const int month = cursor.number(2);
    if (!cursor.skip(u'-'))
        return std::nullopt;
    const int day = cursor.number(2);
    if (!cursor.skip(u'T') && !cursor.skip(u't') && !cursor.skip(u' '))
        return std::nullopt;
    const int hour = cursor.number(2);
    if (!cursor.skip(u':'))
        return std::nullopt;
    const int minute = cursor.number(2);
    if (!cursor.skip(u':'))
        return std::nullopt;
    const int second = cursor.number(2);
    const int milliseconds = cursor.skip(u'.') ? fraction(cursor) : 0;
    // A minute may end with a leap second.
    if (!within(year, firstYear, lastYear) || !within(month, 1, 12) || !within(day, 1, 31) || !within(hour, 0, 23)
        || !within(minute, 0, 59) || !within(second, 0, 60) || milliseconds < 0)
        return std::nullopt;
    const std::chrono::year_month_day date{std::chrono::year{year}, std::chrono::month{static_cast<unsigned>(month)},
                                           std::chrono::day{static_cast<unsigned>(day)}};
    if (!date.ok())
        return std::nullopt;
    const qint64 days = std::chrono::sys_days{date}.time_since_epoch().count();
    return (((days * 24 + hour) * 60 + minute) * 60 + second) * 1000 + milliseconds;
}

QString utcText(qint64 milliseconds, const QString &format)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC).toString(format);
}

QByteArray inQuotes(const QString &text)
{
    return QByteArray{'"' + text.toLatin1() + '"'};
}

} // namespace

std::optional<Timestamp> parseTimestamp(QStringView text)
{
    text = text.trimmed();
    Cursor epoch{text};
    if (epoch.digits().size() == text.size())
        return fromEpoch(text);

    Cursor cursor{text};
    const std::optional<qint64> local = dateAndTime(cursor);
    if (!local)
        return std::nullopt;
    if (cursor.atEnd())
        return Timestamp{*local, TimestampGuess::ZoneAssumedUtc};
    cursor.skip(u' ');
    if (cursor.skip(u'Z') || cursor.skip(u'z'))
        return cursor.atEnd() ? std::optional{Timestamp{*local, TimestampGuess::None}} : std::nullopt;
    const std::optional<int> offset = offsetMinutes(cursor);
    if (!offset || !cursor.atEnd())
        return std::nullopt;
    return Timestamp{*local - qint64{*offset} * 60'000, TimestampGuess::None};
}

QString timestampText(qint64 milliseconds)
{
    const bool whole = milliseconds % 1000 == 0;
    return utcText(milliseconds,
                   whole ? QStringLiteral("yyyy-MM-ddTHH:mm:ssZ") : QStringLiteral("yyyy-MM-ddTHH:mm:ss.zzzZ"));
}

QByteArray timestampJson(qint64 milliseconds, TimestampStyle style)
{
    switch (style) {
    case TimestampStyle::Rfc3339:
        break;
    case TimestampStyle::Infobip:
        return inQuotes(utcText(milliseconds, QStringLiteral("yyyy-MM-ddTHH:mm:ss.zzz")) + QLatin1String("+0000"));
    case TimestampStyle::SpaceSeparated:
        return inQuotes(utcText(milliseconds, QStringLiteral("yyyy-MM-dd HH:mm:ss")));
    case TimestampStyle::EpochSeconds:
        return QByteArray::number(milliseconds / 1000);
    case TimestampStyle::EpochMilliseconds:
        return QByteArray::number(milliseconds);
    }
    return inQuotes(timestampText(milliseconds));
}

} // namespace Hookbench
