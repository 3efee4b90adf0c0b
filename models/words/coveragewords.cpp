// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/words/phrase.h"
#include "models/words/words.h"

#include <QCoreApplication>

namespace Hookbench::Words {

QString name(ValueShape shape)
{
    switch (shape) {
    case ValueShape::Empty:
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "empty"));
    case ValueShape::Rfc3339:
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "time with zone (RFC 3339)"));
    case ValueShape::TimeWithoutZone:
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "time without zone"));
    case ValueShape::EpochSeconds:
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "seconds since 1970"));
    case ValueShape::EpochMilliseconds:
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "milliseconds since 1970"));
    case ValueShape::InternationalNumber:
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "international number"));
    case ValueShape::DigitsWithCountryCode:
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "number with country code, without plus sign"));
    case ValueShape::NationalNumber:
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "national number"));
    case ValueShape::ShortCode:
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "short code"));
    case ValueShape::SenderName:
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "sender name"));
    case ValueShape::WholeNumber:
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "whole number"));
    case ValueShape::DecimalNumber:
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "decimal number"));
    case ValueShape::Truth:
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "true or false"));
    case ValueShape::Uuid:
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "UUID"));
    case ValueShape::Text:
        break;
    }
    return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "other text"));
}

} // namespace Hookbench::Words
