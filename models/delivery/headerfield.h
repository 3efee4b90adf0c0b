// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace Hookbench {

/// Whether @p name can name a header (a token of RFC 9110).
bool isHeaderName(QByteArrayView name);

/// Whether @p value stays on its line: no control characters but the tab.
bool isHeaderValue(QByteArrayView value);

/// Whether the request sets this header itself, so that nobody else may.
bool isReservedHeader(QByteArrayView name);

} // namespace Hookbench
