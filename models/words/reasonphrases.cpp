// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/words/words.h"

namespace Hookbench::Words {

QString reasonPhrase(int status)
{
    static constexpr std::pair<int, QLatin1StringView> phrases[] = {
        {100, QLatin1StringView("Continue")},
        {101, QLatin1StringView("Switching Protocols")},
        {102, QLatin1StringView("Processing")},
        {103, QLatin1StringView("Early Hints")},
        {200, QLatin1StringView("OK")},
        {201, QLatin1StringView("Created")},
        {202, QLatin1StringView("Accepted")},
        {203, QLatin1StringView("Non-Authoritative Information")},
        {204, QLatin1StringView("No Content")},
        {205, QLatin1StringView("Reset Content")},
        {206, QLatin1StringView("Partial Content")},
        {207, QLatin1StringView("Multi-Status")},
        {208, QLatin1StringView("Already Reported")},
        {226, QLatin1StringView("IM Used")},
        {300, QLatin1StringView("Multiple Choices")},
        {301, QLatin1StringView("Moved Permanently")},
        {302, QLatin1StringView("Found")},
        {303, QLatin1StringView("See Other")},
        {304, QLatin1StringView("Not Modified")},
        {305, QLatin1StringView("Use Proxy")},
        {307, QLatin1StringView("Temporary Redirect")},
        {308, QLatin1StringView("Permanent Redirect")},
        {400, QLatin1StringView("Bad Request")},
        {401, QLatin1StringView("Unauthorized")},
        {402, QLatin1StringView("Payment Required")},
        {403, QLatin1StringView("Forbidden")},
        {404, QLatin1StringView("Not Found")},
        {405, QLatin1StringView("Method Not Allowed")},
        {406, QLatin1StringView("Not Acceptable")},
        {407, QLatin1StringView("Proxy Authentication Required")},
        {408, QLatin1StringView("Request Timeout")},
        {409, QLatin1StringView("Conflict")},
        {410, QLatin1StringView("Gone")},
        {411, QLatin1StringView("Length Required")},
        {412, QLatin1StringView("Precondition Failed")},
        {413, QLatin1StringView("Content Too Large")},
        {414, QLatin1StringView("URI Too Long")},
        {415, QLatin1StringView("Unsupported Media Type")},
        {416, QLatin1StringView("Range Not Satisfiable")},
        {417, QLatin1StringView("Expectation Failed")},
        {421, QLatin1StringView("Misdirected Request")},
        {422, QLatin1StringView("Unprocessable Content")},
        {423, QLatin1StringView("Locked")},
        {424, QLatin1StringView("Failed Dependency")},
        {425, QLatin1StringView("Too Early")},
        {426, QLatin1StringView("Upgrade Required")},
        {428, QLatin1StringView("Precondition Required")},
        {429, QLatin1StringView("Too Many Requests")},
        {431, QLatin1StringView("Request Header Fields Too Large")},
        {451, QLatin1StringView("Unavailable For Legal Reasons")},
        {500, QLatin1StringView("Internal Server Error")},
        {501, QLatin1StringView("Not Implemented")},
        {502, QLatin1StringView("Bad Gateway")},
        {503, QLatin1StringView("Service Unavailable")},
        {504, QLatin1StringView("Gateway Timeout")},
        {505, QLatin1StringView("HTTP Version Not Supported")},
        {506, QLatin1StringView("Variant Also Negotiates")},
        {507, QLatin1StringView("Insufficient Storage")},
        {508, QLatin1StringView("Loop Detected")},
        {511, QLatin1StringView("Network Authentication Required")},
    };
    for (const auto &[code, text] : phrases) {
        if (code == status)
            return text;
    }
    return {};
}

} // namespace Hookbench::Words
