// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/exchange.h"

#include <QByteArrayView>

#include <curl/curl.h>

#include <optional>

namespace Hookbench {

/// What libcurl knows when a secure connection came to nothing.
struct TlsClues
{
    CURLcode code = CURLE_OK;
    /// CURLINFO_SSL_VERIFYRESULT: OpenSSL's verdict on the endpoint's certificate.
    long verdict = 0;
    /// The text in CURLOPT_ERRORBUFFER.
    QByteArrayView text;
    bool clientCertificateSent = false;
    bool ownTrust = false;
};

/// Why the secure connection failed; nothing when it was not that.
std::optional<Failure> tlsFailure(const TlsClues &clues);

} // namespace Hookbench
