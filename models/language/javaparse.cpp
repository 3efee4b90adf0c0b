// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/language/javadate.h"

#include <QTimeZone>

#include <cmath>

using namespace Qt::StringLiterals;

namespace Hookbench::Language {

namespace {

/// What a text says of a date-time, as far as it is read.
class Reading
{
public:
    Reading(QStringView text, const QLocale &locale)
        : m_text{text}
        , m_locale{locale}
    {
    }

    /// @p joined: digits follow at once, so a number has exactly its width.
    bool take(const PatternPiece &piece, bool joined)
    {
        if (piece.letter == 0)
            return takeLiteral(piece.literal);
        if (QStringView{u"VzOXxZ"}.contains(QChar{piece.letter}))
            return takeZone(piece);
        if (QStringView{u"EecGa"}.contains(QChar{piece.letter})
            || (QStringView{u"ML"}.contains(QChar{piece.letter}) && piece.count > 2))
            return takeName(piece);
        return takeNumber(piece, joined);
    }

    std::optional<Moment> moment() const
    {
        if (m_at != m_text.size())
            return std::nullopt;
        const int hour = m_half ? m_hour % 12 + (m_afternoon ? 12 : 0) : m_hour % 24;
        const QDate date
            = m_dayOfYear > 0 ? QDate{m_year, 1, 1}.addDays(m_dayOfYear - 1) : QDate{m_year, m_month, m_day};
        const QTime time{hour, m_minute, m_second, m_milliseconds};
        if (!date.isValid() || !time.isValid())
            return std::nullopt;
        if (m_zone.isValid())
            return Moment{QDateTime{date, time, m_zone}};
        if (m_offset != 0)
            return Moment{QDateTime{date, time, Qt::OffsetFromUTC, m_offset}};
        return Moment{QDateTime{date, time, Qt::UTC}};
    }

private:
    bool takeLiteral(QStringView literal)
    {
        if (!m_text.sliced(m_at).startsWith(literal))
            return false;
        m_at += literal.size();
        return true;
    }

    bool takeNumber(const PatternPiece &piece, bool joined)
    {
        const bool year = piece.letter == u'y' || piece.letter == u'u' || piece.letter == u'Y';
        const int widest = joined ? piece.count : year ? 9 : std::max(piece.count, piece.letter == u'S' ? 9 : 2);
        qint64 number = 0;
        int digits = 0;
        while (digits < std::min(widest, 18) && m_at < m_text.size() && m_text[m_at] >= u'0' && m_text[m_at] <= u'9') {
            number = number * 10 + (m_text[m_at].unicode() - u'0');
            ++m_at;
            ++digits;
        }
        if (digits == 0 || digits < std::min(piece.count, joined ? piece.count : 2))
            return false;
        if (piece.letter == u'S')
            return store(u'S', static_cast<qint64>(number * std::pow(10, 3 - digits)));
        return store(piece.letter, year && piece.count == 2 && digits == 2 ? 2000 + number : number);
    }

    bool store(char16_t letter, qint64 number)
    {
        if (number > 999'999)
            return false;
        const auto value = static_cast<int>(number);
        switch (letter) {
        case u'y':
        case u'u':
        case u'Y':
            m_year = value;
            return true;
        case u'M':
        case u'L':
            m_month = value;
            return true;
        case u'd':
            m_day = value;
            return true;
        case u'D':
            m_dayOfYear = value;
            return value > 0;
        case u'H':
        case u'k':
            m_hour = value;
            return value <= 24;
        case u'h':
        case u'K':
            m_half = true;
            m_hour = value;
            return value <= 12;
        case u'm':
            m_minute = value;
            return true;
        case u's':
            m_second = value;
            return true;
        case u'S':
            m_milliseconds = value;
            return true;
        default:
            return true; // week numbers and the like say nothing that a date does not
        }
    }

    /// Takes the longest of the names from @p first to @p last that stands here, and gives its number; 0 for none.
    template<typename Name> int longestName(int first, int last, Name name)
    {
        int found = 0;
        qsizetype longest = 0;
        for (int i = first; i <= last; ++i) {
            for (const QLocale::FormatType length : {QLocale::LongFormat, QLocale::ShortFormat}) {
                const QString candidate = name(i, length);
                if (candidate.size() > longest && m_text.sliced(m_at).startsWith(candidate, Qt::CaseInsensitive)) {
                    found = i;
                    longest = candidate.size();
                }
            }
        }
        m_at += longest;
        return found;
    }

    bool takeName(const PatternPiece &piece)
    {
        if (piece.letter == u'G')
            return takeLiteral(u"AD");
        if (piece.letter == u'a') {
            for (const bool afternoon : {false, true}) {
                for (const QString &word :
                     {afternoon ? m_locale.pmText() : m_locale.amText(), afternoon ? u"PM"_s : u"AM"_s}) {
                    if (!word.isEmpty() && m_text.sliced(m_at).startsWith(word, Qt::CaseInsensitive)) {
                        m_afternoon = afternoon;
                        m_at += word.size();
                        return true;
                    }
                }
            }
            return false;
        }
        if (piece.letter == u'M' || piece.letter == u'L') {
            m_month = longestName(1, 12, [&](int i, QLocale::FormatType l) { return m_locale.monthName(i, l); });
            return m_month > 0;
        }
        return longestName(1, 7, [&](int i, QLocale::FormatType l) { return m_locale.dayName(i, l); }) > 0;
    }

    bool takeZone(const PatternPiece &piece)
    {
        const QStringView rest = m_text.sliced(m_at);
        if (rest.startsWith(u'Z') || rest.startsWith(u'z')) {
            ++m_at;
            return true;
        }
        if (piece.letter == u'V') {
            qsizetype end = 0;
            while (end < rest.size() && end < 64 && !rest[end].isSpace() && rest[end] != u']')
                ++end;
            m_zone = QTimeZone{rest.first(end).toLatin1()};
            m_at += end;
            return m_zone.isValid();
        }
        const bool named = rest.startsWith(u"GMT") || rest.startsWith(u"UTC");
        if (named)
            m_at += 3;
        if (m_at == m_text.size() || (m_text[m_at] != u'+' && m_text[m_at] != u'-'))
            return named;
        return takeOffset();
    }

    bool takeOffset()
    {
        const int sign = m_text[m_at++] == u'-' ? -1 : 1;
        int digits[4]{};
        int count = 0;
        while (count < 4 && m_at < m_text.size()) {
            if (m_text[m_at] == u':' && count == 2) {
                ++m_at;
                continue;
            }
            if (m_text[m_at] < u'0' || m_text[m_at] > u'9')
                break;
            digits[count++] = m_text[m_at++].unicode() - u'0';
        }
        if (count != 2 && count != 4)
            return false;
        m_offset = sign * ((digits[0] * 10 + digits[1]) * 3600 + (digits[2] * 10 + digits[3]) * 60);
        return std::abs(m_offset) <= 18 * 3600;
    }

    QStringView m_text;
    const QLocale &m_locale;
    qsizetype m_at = 0;
    int m_year = 1970;
    int m_month = 1;
    int m_day = 1;
    int m_dayOfYear = 0;
    int m_hour = 0;
    int m_minute = 0;
    int m_second = 0;
    int m_milliseconds = 0;
    bool m_half = false;
    bool m_afternoon = false;
    int m_offset = 0;
    QTimeZone m_zone;
};

} // namespace

std::optional<Moment> readJavaDate(QStringView text, QStringView pattern, const QLocale &locale)
{
    const auto pieces = piecesOf(pattern);
    if (!pieces || pieces->empty() || text.size() > 200)
        return std::nullopt;
    Reading reading{text, locale};
    for (std::size_t i = 0; i < pieces->size(); ++i) {
        const bool joined = i + 1 < pieces->size() && (*pieces)[i + 1].letter != 0;
        if (!reading.take((*pieces)[i], joined))
            return std::nullopt;
    }
    return reading.moment();
}

} // namespace Hookbench::Language
