// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/growingfile.h"

namespace Hookbench {

/// Begins files on this machine: what is written stands beside the place until it is finished, and then takes it.
class DiskFileMaker final : public FileMaker
{
public:
    Result<std::shared_ptr<GrowingFile>> begin(const QString &path) override;
};

} // namespace Hookbench
