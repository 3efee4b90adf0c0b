// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/files.h"

namespace Hookbench {

/// Files that requests leave the program in: collections, archives and scripts for other tools.
class RequestFiles
{
public:
    explicit RequestFiles(Files &files)
        : m_files{files}
    {
    }

    /// Writes the whole of a file, over one that is there. Fails with a sentence.
    Result<> write(const QString &path, const QByteArray &bytes) const { return m_files.write(path, bytes); }

private:
    Files &m_files;
};

} // namespace Hookbench
