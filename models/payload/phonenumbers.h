// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace Hookbench {

enum class NumberKind { Invalid, International, ShortCode, Alphanumeric };

/// A number as typed, and what it is.
struct PhoneNumber
{
    NumberKind kind = NumberKind::Invalid;
    /// E.164 for International, digits for ShortCode, as typed for Alphanumeric, empty for Invalid.
    QString normalised;
    /// "SE", "FR", … for International where the region is known.
    QString region;
    /// True when the text had neither + nor a region, and the digits were taken as an international number.
    bool assumedInternational = false;

    bool operator==(const PhoneNumber &) const = default;
};

/// Checks and normalises with libphonenumber. @p region ("SE") helps with national spellings. Short codes are 3 to 8
/// digits; alphanumeric senders up to 11 letters, digits, no spaces, not all digits. Numbers kept free for fiction
/// count as valid. Results are cached per thread.
PhoneNumber parsePhoneNumber(const QString &text, const QString &region = {});

/// For people: "+46 70 123 45 67"; as typed where that is not possible.
QString displayNumber(const QString &text);

} // namespace Hookbench
