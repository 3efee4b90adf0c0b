// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace Hookbench {

/// Bytes as lines of offset, sixteen hexadecimal pairs, and the printable ASCII among them.
QString hexDump(const QByteArray &bytes);

/// The bytes as text when they are valid UTF-8 without control characters but white space; null otherwise.
QString readableText(const QByteArray &bytes);

} // namespace Hookbench
