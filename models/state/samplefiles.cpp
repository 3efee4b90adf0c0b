// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/state/samplefiles.h"

namespace Hookbench {

SampleFiles::SampleFiles(Files &files)
    : m_files{files}
{
}

Result<QByteArray> SampleFiles::read(const QString &path) const
{
    return m_files.read(path, largest);
}

} // namespace Hookbench
