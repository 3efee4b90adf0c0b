// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/credentialchoices.h"

#include <QByteArray>
#include <QByteArrayView>

namespace Hookbench {

/// The keyed hash of @p text (RFC 2104), as raw bytes.
QByteArray hmac(MacHash hash, QByteArrayView key, QByteArrayView text);

/// Whether both are the same, in a time that does not depend on where they differ.
bool sameBytes(QByteArrayView first, QByteArrayView second);

} // namespace Hookbench
