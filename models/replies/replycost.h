// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/replies/gsmalphabet.h"
#include "models/values/names.h"

#include <QList>
#include <QString>
#include <QStringView>

namespace Hookbench {

/// How a text message goes over the air.
enum class SmsEncoding { Gsm7, Ucs2 };

inline constexpr NameTable<SmsEncoding, 2> smsEncodingNames{{
    {SmsEncoding::Gsm7, QLatin1StringView("GSM-7")},
    {SmsEncoding::Ucs2, QLatin1StringView("UCS-2")},
}};

/// A character, with the marks that belong to it, that forces the whole message into UCS-2.
struct CostOffender
{
    /// Place in UTF-16 units.
    qsizetype at = 0;
    QString text;
    std::optional<GsmSubstitute> substitute;

    bool operator==(const CostOffender &) const = default;
};

/// What sending a text costs.
struct ReplyCost
{
    SmsEncoding encoding = SmsEncoding::Gsm7;
    /// Septets for GSM-7 (a character of the extension table counts 2), UTF-16 units for UCS-2.
    int units = 0;
    /// 0 for an empty text, which is not sent.
    int segments = 0;
    /// Units that still fit into the last segment.
    int left = 0;
    /// In the order of the text; empty for GSM-7.
    QList<CostOffender> offenders;

    bool operator==(const ReplyCost &) const = default;
};

/// Counts as the networks do: 160 septets or 70 units in one segment, 153 or 67 in each of several. Neither an
/// extension character nor a surrogate pair is cut by the end of a segment. One character outside the GSM alphabet
/// turns the whole message into UCS-2, where those of the extension table count 1.
ReplyCost replyCost(QStringView text);

/// Whether letters may lose their accents for the sake of the GSM alphabet.
enum class Accents { Keep, Drop };

/// @p text with every offender replaced that has a substitute; what has none stays.
QString gsmSafeText(QStringView text, Accents accents = Accents::Keep);

} // namespace Hookbench
