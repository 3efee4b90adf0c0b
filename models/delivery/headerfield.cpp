// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/delivery/headerfield.h"

#include <algorithm>
#include <array>

namespace Hookbench {

bool isHeaderName(QByteArrayView name)
{
    return !name.isEmpty() && std::all_of(name.begin(), name.end(), [](char c) {
        const bool alphanumeric = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        return alphanumeric || QByteArrayView{"!#$%&'*+.^_`|~-"}.contains(c);
    });
}

bool isHeaderValue(QByteArrayView value)
{
    return std::none_of(value.begin(), value.end(), [](char c) {
        const auto byte = static_cast<uchar>(c);
        return (byte < 0x20 && byte != '\t') || byte == 0x7f;
    });
}

bool isReservedHeader(QByteArrayView name)
{
    constexpr std::array reserved{"content-type", "charset",           "content-length", "host",
                                  "connection",   "transfer-encoding", "expect"};
    return std::any_of(reserved.begin(), reserved.end(),
                       [name](const char *known) { return name.compare(known, Qt::CaseInsensitive) == 0; });
}

} // namespace Hookbench
