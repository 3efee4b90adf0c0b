// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/exchange.h"

namespace Hookbench {

/// What was agreed on a connection that somebody else opened with OpenSSL; @p ssl is its SSL. Empty for null. A name of
/// the certificate is written as in a list, in UTF-8: "CN=example.com, O=Luma".
TlsDetails tlsDetailsOf(void *ssl);

} // namespace Hookbench
