// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <algorithm>
#include <array>

namespace Hookbench {

/// Whether @p name is a token of RFC 9110: what names a header, or a method.
inline bool isHeaderName(QByteArrayView name)
{
    return !name.isEmpty() && std::all_of(name.begin(), name.end(), [](char c) {
        const bool alphanumeric = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        return alphanumeric || QByteArrayView{"!#$%&'*+.^_`|~-"}.contains(c);
    });
}

/// Whether @p value stays on its line: no control characters but the tab.
inline bool isHeaderValue(QByteArrayView value)
{
    return std::none_of(value.begin(), value.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return (byte < 0x20 && byte != '\t') || byte == 0x7f;
    });
}

/// Whether the request sets this header itself, so that nobody else may.
inline bool isReservedHeader(QByteArrayView name)
{
    constexpr std::array reserved{"content-type", "charset",           "content-length", "host",
                                  "connection",   "transfer-encoding", "expect"};
    return std::any_of(reserved.begin(), reserved.end(),
                       [name](const char *known) { return name.compare(known, Qt::CaseInsensitive) == 0; });
}

} // namespace Hookbench
