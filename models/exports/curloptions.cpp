// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/curloptions.h"

#include <algorithm>
#include <array>

namespace Hookbench {

namespace {

using enum CurlMeaning;

constexpr std::array options{
    CurlOption{"request", 'X', true, Request},
    CurlOption{"header", 'H', true, Header},
    CurlOption{"data", 'd', true, Data},
    CurlOption{"data-ascii", '\0', true, Data},
    CurlOption{"data-raw", '\0', true, DataRaw},
    CurlOption{"data-binary", '\0', true, DataBinary},
    CurlOption{"data-urlencode", '\0', true, DataUrlencode},
    CurlOption{"json", '\0', true, Json},
    CurlOption{"user", 'u', true, User},
    CurlOption{"get", 'G', false, Get},
    CurlOption{"head", 'I', false, Head},
    CurlOption{"url", '\0', true, Url},
    CurlOption{"url-query", '\0', true, UrlQuery},
    CurlOption{"max-time", 'm', true, MaxTime},
    CurlOption{"user-agent", 'A', true, UserAgent},
    CurlOption{"referer", 'e', true, Referer},
    CurlOption{"cookie", 'b', true, Cookie},
    CurlOption{"range", 'r', true, Range},
    CurlOption{"oauth2-bearer", '\0', true, Bearer},
    CurlOption{"config", 'K', true, Config},
    CurlOption{"insecure", 'k', false, Insecure},
    CurlOption{"location", 'L', false, Location},
    CurlOption{"location-trusted", '\0', false, Location},
    CurlOption{"form", 'F', true, Form},
    CurlOption{"form-string", '\0', true, Form},
    CurlOption{"upload-file", 'T', true, Upload},
    CurlOption{"next", ':', false, Next},
    // What is shown, and where it goes.
    CurlOption{"silent", 's', false, Shown},
    CurlOption{"show-error", 'S', false, Shown},
    CurlOption{"verbose", 'v', false, Shown},
    CurlOption{"include", 'i', false, Shown},
    CurlOption{"show-headers", '\0', false, Shown},
    CurlOption{"fail", 'f', false, Shown},
    CurlOption{"fail-with-body", '\0', false, Shown},
    CurlOption{"no-buffer", 'N', false, Shown},
    CurlOption{"buffer", '\0', false, Shown},
    CurlOption{"progress-bar", '#', false, Shown},
    CurlOption{"progress-meter", '\0', false, Shown},
    CurlOption{"styled-output", '\0', false, Shown},
    CurlOption{"output", 'o', true, Shown},
    CurlOption{"remote-name", 'O', false, Shown},
    CurlOption{"remote-header-name", 'J', false, Shown},
    CurlOption{"dump-header", 'D', true, Shown},
    CurlOption{"cookie-jar", 'c', true, Shown},
    CurlOption{"write-out", 'w', true, Shown},
    CurlOption{"trace", '\0', true, Shown},
    CurlOption{"trace-ascii", '\0', true, Shown},
    CurlOption{"trace-time", '\0', false, Shown},
    CurlOption{"stderr", '\0', true, Shown},
    CurlOption{"raw", '\0', false, Shown},
    CurlOption{"globoff", 'g', false, Shown},
    CurlOption{"path-as-is", '\0', false, Shown},
    CurlOption{"disable", 'q', false, Shown},
    // The way there.
    CurlOption{"compressed", '\0', false, Way},
    CurlOption{"http1.0", '0', false, Way},
    CurlOption{"http1.1", '\0', false, Way},
    CurlOption{"http2", '\0', false, Way},
    CurlOption{"http2-prior-knowledge", '\0', false, Way},
    CurlOption{"http3", '\0', false, Way},
    CurlOption{"http3-only", '\0', false, Way},
    CurlOption{"ipv4", '4', false, Way},
    CurlOption{"ipv6", '6', false, Way},
    CurlOption{"tlsv1", '1', false, Way},
    CurlOption{"tlsv1.0", '\0', false, Way},
    CurlOption{"tlsv1.1", '\0', false, Way},
    CurlOption{"tlsv1.2", '\0', false, Way},
    CurlOption{"tlsv1.3", '\0', false, Way},
    CurlOption{"tls-max", '\0', true, Way},
    CurlOption{"ciphers", '\0', true, Way},
    CurlOption{"cert", 'E', true, Way},
    CurlOption{"cert-type", '\0', true, Way},
    CurlOption{"key", '\0', true, Way},
    CurlOption{"key-type", '\0', true, Way},
    CurlOption{"pass", '\0', true, Way},
    CurlOption{"cacert", '\0', true, Way},
    CurlOption{"capath", '\0', true, Way},
    CurlOption{"ssl-no-revoke", '\0', false, Way},
    CurlOption{"proxy", 'x', true, Way},
    CurlOption{"proxy-user", 'U', true, Way},
    CurlOption{"noproxy", '\0', true, Way},
    CurlOption{"resolve", '\0', true, Way},
    CurlOption{"connect-to", '\0', true, Way},
    CurlOption{"connect-timeout", '\0', true, Way},
    CurlOption{"interface", '\0', true, Way},
    CurlOption{"limit-rate", '\0', true, Way},
    CurlOption{"max-redirs", '\0', true, Way},
    CurlOption{"retry", '\0', true, Way},
    CurlOption{"retry-delay", '\0', true, Way},
    CurlOption{"retry-max-time", '\0', true, Way},
    CurlOption{"retry-all-errors", '\0', false, Way},
    CurlOption{"retry-connrefused", '\0', false, Way},
    CurlOption{"keepalive", '\0', false, Way},
    CurlOption{"keepalive-time", '\0', true, Way},
    CurlOption{"tcp-nodelay", '\0', false, Way},
    CurlOption{"netrc", 'n', false, Way},
    CurlOption{"basic", '\0', false, Way},
    CurlOption{"expect100-timeout", '\0', true, Way},
};

const CurlOption *found(decltype(options)::const_iterator place)
{
    return place == options.end() ? nullptr : &*place;
}

} // namespace

const CurlOption *curlOption(QByteArrayView name)
{
    const auto called = [](QByteArrayView wanted) {
        return std::find_if(options.begin(), options.end(),
                            [wanted](const CurlOption &option) { return wanted == QByteArrayView{option.name}; });
    };
    if (const CurlOption *option = found(called(name)))
        return option;
    // The opposite of a switch is what is done here anyway.
    const CurlOption *opposite = name.startsWith("no-") ? found(called(name.sliced(3))) : nullptr;
    static constexpr CurlOption nothing{"no-", '\0', false, Shown};
    return opposite && !opposite->takesValue ? &nothing : nullptr;
}

const CurlOption *curlOption(char letter)
{
    return letter == '\0' ? nullptr
                          : found(std::find_if(options.begin(), options.end(),
                                               [letter](const CurlOption &option) { return option.letter == letter; }));
}

} // namespace Hookbench
