// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/delivery/receiverscript.h"
#include "models/ports/files.h"

#include <QString>

namespace Hookbench {

/// Scripts of endpoints that lie in files.
class ScriptFiles
{
public:
    /// Bytes; a script is a page of text.
    static constexpr qint64 largest = 4 * 1024 * 1024;

    explicit ScriptFiles(Files &files);

    /// Fails with the first fault and its place when the file is no script.
    Result<ReceiverScript> read(const QString &path) const;
    Result<> write(const QString &path, const ReceiverScript &script) const;

private:
    Files &m_files;
};

} // namespace Hookbench
