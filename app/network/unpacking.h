// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/eventreceiver.h"

namespace Hookbench {

/// Undoes the Content-Encoding of a body that is packed with gzip or deflate.
/// Several codings in a row, and others, stay untouched. Unpacks to @p most bytes at the most.
void unpackBody(InboundRequest &request, qsizetype most);

} // namespace Hookbench
