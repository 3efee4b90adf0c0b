// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/result.h"

#include <QByteArray>
#include <QByteArrayView>

namespace Hookbench::Pem {

/// The public key that goes with a private key, as a PEM text. Fails with a sentence when @p privateKey holds none.
Result<QByteArray> publicKeyOf(QByteArrayView privateKey);

} // namespace Hookbench::Pem
