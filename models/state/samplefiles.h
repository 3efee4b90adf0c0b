// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/files.h"

#include <QByteArray>
#include <QString>

namespace Hookbench {

/// Bodies of providers that lie in files.
class SampleFiles
{
public:
    /// Bytes; the receiver takes no longer body than a sixteenth of it.
    static constexpr qint64 largest = 16 * 1024 * 1024;

    explicit SampleFiles(Files &files);

    /// The whole of a file, as it is. Fails with a sentence when it can't be read or is too large.
    Result<QByteArray> read(const QString &path) const;

private:
    Files &m_files;
};

} // namespace Hookbench
