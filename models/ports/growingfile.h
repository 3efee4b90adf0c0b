// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/result.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace Hookbench {

/// A file that is written piece by piece, and is there as a whole or not at all: one that goes without having been
/// finished leaves no trace, and the file that was there before as it was. May be used on any thread, on one at a time.
class GrowingFile
{
public:
    virtual ~GrowingFile() = default;
    virtual Result<> append(const QByteArray &bytes) = 0;
    /// Puts it where it belongs; nothing can be appended any more.
    virtual Result<> finish() = 0;
};

/// Begins files that are too large to be in memory.
class FileMaker
{
public:
    virtual ~FileMaker() = default;
    /// Fails with a sentence when the place can't be written.
    virtual Result<std::shared_ptr<GrowingFile>> begin(const QString &path) = 0;
};

} // namespace Hookbench
