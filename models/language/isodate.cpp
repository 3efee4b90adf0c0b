// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/language/value.h"

#include <QTimeZone>

#include <array>

using namespace Qt::StringLiterals;

namespace Hookbench::Language {

namespace {

/// Reads a text from left to right.
struct Reader
{
    QStringView text;
    qsizetype at = 0;

    bool atEnd() const { return at == text.size(); }
    bool take(QChar c)
    {
        if (atEnd() || text[at] != c)
            return false;
        ++at;
        return true;
    }
    /// Exactly @p count digits.
    bool digits(int count, int &number)
    {
        if (text.size() - at < count)
            return false;
        number = 0;
        for (int i = 0; i < count; ++i, ++at) {
            const char16_t c = text[at].unicode();
            if (c < u'0' || c > u'9')
                return false;
            number = number * 10 + (c - u'0');
        }
        return true;
    }
};

bool readTime(Reader &reader, QTime &time)
{
    int hour = 0;
    int minute = 0;
    int second = 0;
    int milliseconds = 0;
    if (!reader.digits(2, hour) || !reader.take(u':') || !reader.digits(2, minute))
        return false;
    if (reader.take(u':')) {
        if (!reader.digits(2, second))
            return false;
        if (reader.take(u'.') || reader.take(u',')) {
            const qsizetype from = reader.at;
            int digit = 0;
            for (int weight = 100; reader.digits(1, digit); weight /= 10)
                milliseconds += digit * weight;
            if (reader.at == from)
                return false;
        }
    }
    time = QTime{hour, minute, second, milliseconds};
    return time.isValid();
}

bool readOffset(Reader &reader, int &seconds)
{
    const int sign = reader.take(u'+') ? 1 : reader.take(u'-') ? -1 : 0;
    int hours = 0;
    int minutes = 0;
    if (sign == 0 || !reader.digits(2, hours))
        return false;
    const bool colon = reader.take(u':');
    if ((colon || !reader.atEnd()) && (colon || reader.text[reader.at].isDigit()) && !reader.digits(2, minutes))
        return false;
    seconds = sign * (hours * 3600 + minutes * 60);
    return hours <= 18 && minutes < 60;
}

/// "[Asia/Tehran]"; an invalid zone when there is none, or it is none.
QTimeZone readZone(Reader &reader)
{
    if (!reader.take(u'[') || !reader.text.endsWith(u']'))
        return {};
    const QStringView name = reader.text.sliced(reader.at, reader.text.size() - reader.at - 1);
    reader.at = reader.text.size();
    return name.size() > 64 ? QTimeZone{} : QTimeZone{name.toLatin1()};
}

} // namespace

QString isoText(const Moment &moment)
{
    const QDateTime &time = moment.time;
    const bool seconds = time.time().second() != 0 || time.time().msec() != 0;
    // By hand, because a zone can bring a date into the year 10000, which QDate does not write.
    QString text = u"%1-%2-%3T"_s.arg(time.date().year(), 4, 10, QChar{u'0'})
                       .arg(time.date().month(), 2, 10, QChar{u'0'})
                       .arg(time.date().day(), 2, 10, QChar{u'0'});
    text += time.time().toString(u"HH:mm");
    if (seconds)
        text += time.time().toString(u":ss");
    if (time.time().msec() != 0)
        text += time.time().toString(u".zzz");
    if (!moment.hasZone)
        return text;
    const int offset = time.offsetFromUtc();
    const bool named = time.timeSpec() == Qt::TimeZone && time.timeZone().id() != "UTC";
    if (offset == 0) {
        text += u'Z';
    } else {
        const int size = qAbs(offset);
        text += u"%1%2:%3"_s.arg(QChar{offset < 0 ? u'-' : u'+'})
                    .arg(size / 3600, 2, 10, QChar{u'0'})
                    .arg(size / 60 % 60, 2, 10, QChar{u'0'});
    }
    if (named)
        text += u'[' + QString::fromLatin1(time.timeZone().id()) + u']';
    return text;
}

std::optional<Moment> readIso(QStringView text)
{
    Reader reader{text.trimmed()};
    int year = 0;
    int month = 0;
    int day = 0;
    if (!reader.digits(4, year) || !reader.take(u'-') || !reader.digits(2, month) || !reader.take(u'-')
        || !reader.digits(2, day))
        return std::nullopt;
    const QDate date{year, month, day};
    QTime time{0, 0};
    if (!date.isValid())
        return std::nullopt;
    if ((reader.take(u'T') || reader.take(u't') || reader.take(u' ')) && !readTime(reader, time))
        return std::nullopt;
    Moment moment{QDateTime{date, time, Qt::UTC}};
    if (reader.atEnd())
        return moment;
    int offset = 0;
    if (reader.take(u'Z') || reader.take(u'z'))
        offset = 0;
    else if (readOffset(reader, offset))
        moment.time = QDateTime{date, time, Qt::OffsetFromUTC, offset};
    else
        return std::nullopt;
    if (reader.atEnd())
        return moment;
    const QTimeZone zone = readZone(reader);
    if (!zone.isValid())
        return std::nullopt;
    moment.time = moment.time.toTimeZone(zone);
    return moment;
}

} // namespace Hookbench::Language
