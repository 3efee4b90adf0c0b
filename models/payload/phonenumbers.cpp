// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/payload/phonenumbers.h"

#include <QHash>

#include <algorithm>
#include <utility>

#include <phonenumbers/phonenumberutil.h>

namespace Hookbench {

namespace {

using i18n::phonenumbers::PhoneNumberUtil;

constexpr bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

constexpr bool isAsciiLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

bool allDigits(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isDigit);
}

/// Numbers that regulators keep free for films, books and tests (ARCEP: 06 39 98, Ofcom: 07700 900). The library calls
/// them invalid because nobody has them; samples are full of them.
bool isKeptFree(const QString &number)
{
    const bool french = number.startsWith(QLatin1String("+3363998")) && number.size() == 12;
    const bool british = number.startsWith(QLatin1String("+447700900")) && number.size() == 13;
    return french || british;
}

/// A valid international number, or nothing.
PhoneNumber international(const QString &text, const QString &region)
{
    const PhoneNumberUtil &util = *PhoneNumberUtil::GetInstance();
    i18n::phonenumbers::PhoneNumber number;
    const std::string regionCode = region.isEmpty() ? std::string{"ZZ"} : region.toStdString();
    if (util.Parse(text.toStdString(), regionCode, &number) != PhoneNumberUtil::NO_PARSING_ERROR)
        return {};
    std::string formatted;
    util.Format(number, PhoneNumberUtil::E164, &formatted);
    const QString normalised = QString::fromStdString(formatted);
    std::string found;
    if (util.IsValidNumber(number))
        util.GetRegionCodeForNumber(number, &found);
    else if (isKeptFree(normalised))
        util.GetRegionCodeForCountryCode(number.country_code(), &found);
    else
        return {};
    return {NumberKind::International, normalised, QString::fromStdString(found), false};
}

/// What is written between the digits of a number, taken away.
QString compact(const QString &text)
{
    QString result;
    for (const QChar c : text) {
        if (!c.isSpace() && !QStringView{u"-.()/"}.contains(c))
            result += c;
    }
    return result;
}

/// Providers send numbers as bare digits with the country code; that is tried before the region's own spelling, which
/// wants a leading zero in most countries. Our reading.
PhoneNumber fromDigits(const QString &digits, const QString &region)
{
    const bool longEnough = digits.size() >= 11 && digits.size() <= 15 && digits.front() != u'0';
    if (longEnough) {
        PhoneNumber number = international(QLatin1Char('+') + digits, {});
        number.assumedInternational = number.kind == NumberKind::International;
        if (number.assumedInternational)
            return number;
    }
    if (!region.isEmpty()) {
        PhoneNumber number = international(digits, region);
        // Short country codes give ten digits: with the region's help they are seen to stand there already.
        number.assumedInternational = number.normalised.sliced(number.normalised.isEmpty() ? 0 : 1) == digits;
        if (number.kind == NumberKind::International)
            return number;
    }
    if (digits.size() >= 3 && digits.size() <= 8)
        return {NumberKind::ShortCode, digits, {}, false};
    return {};
}

PhoneNumber parse(const QString &text, const QString &region)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty() || trimmed.size() > 64)
        return {};
    if (trimmed.startsWith(QLatin1String("tel:"), Qt::CaseInsensitive))
        return international(trimmed, region);
    const bool letters = std::any_of(trimmed.cbegin(), trimmed.cend(), isAsciiLetter);
    const bool plainWord
        = std::all_of(trimmed.cbegin(), trimmed.cend(), [](QChar c) { return isDigit(c) || isAsciiLetter(c); });
    if (letters) {
        const bool sender = plainWord && trimmed.size() <= 11;
        return sender ? PhoneNumber{NumberKind::Alphanumeric, trimmed, {}, false} : PhoneNumber{};
    }
    if (trimmed.startsWith(u'+'))
        return international(trimmed, {});
    const QString digits = compact(trimmed);
    if (!allDigits(digits))
        return {};
    if (digits.startsWith(QLatin1String("00")))
        return international(QLatin1Char('+') + digits.sliced(2), {});
    return fromDigits(digits, region);
}

} // namespace

PhoneNumber parsePhoneNumber(const QString &text, const QString &region)
{
    constexpr qsizetype enough = 16384;
    // What is far too long for a number is not worth the memory.
    if (text.size() > 100)
        return parse(text, region);
    thread_local QHash<std::pair<QString, QString>, PhoneNumber> known;
    const std::pair<QString, QString> key{text, region};
    if (const auto found = known.constFind(key); found != known.cend())
        return *found;
    // Starting over is cheaper than remembering which number was asked for last.
    if (known.size() >= enough)
        known.clear();
    return *known.insert(key, parse(text, region));
}

QString displayNumber(const QString &text)
{
    const PhoneNumber number = parsePhoneNumber(text);
    if (number.kind != NumberKind::International)
        return text;
    const PhoneNumberUtil &util = *PhoneNumberUtil::GetInstance();
    i18n::phonenumbers::PhoneNumber parsed;
    if (util.Parse(number.normalised.toStdString(), "ZZ", &parsed) != PhoneNumberUtil::NO_PARSING_ERROR)
        return text;
    std::string formatted;
    util.Format(parsed, PhoneNumberUtil::INTERNATIONAL, &formatted);
    return QString::fromStdString(formatted);
}

} // namespace Hookbench
