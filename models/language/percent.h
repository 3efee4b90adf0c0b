// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Hookbench::Language {

/// Appends @p text in UTF-8 with everything but unreserved characters (RFC 3986) percent-encoded.
inline void appendPercentEncoded(QString &to, QStringView text)
{
    static constexpr char16_t digits[] = u"0123456789ABCDEF";
    for (const char c : text.toUtf8()) {
        const auto byte = static_cast<unsigned char>(c);
        const bool letter = (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
        if (letter || (byte >= '0' && byte <= '9') || byte == '-' || byte == '.' || byte == '_' || byte == '~') {
            to += QChar{char16_t{byte}};
        } else {
            to += u'%';
            to += digits[byte >> 4U];
            to += digits[byte & 15U];
        }
    }
}

} // namespace Hookbench::Language
