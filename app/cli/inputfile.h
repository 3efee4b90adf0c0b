// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/result.h"

#include <QFile>
#include <QString>

namespace Hookbench::Cli {

/// Opens what a person named for reading: a file, a pipe, or standard input for "-". Fails with a sentence and the
/// system's reason.
Result<> openInput(QFile &file, const QString &path);

/// The fault that ended the reading of @p file early; no error when there was none.
Result<> readingFault(const QFile &file, const QString &path);

} // namespace Hookbench::Cli
