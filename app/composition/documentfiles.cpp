// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition/documentfiles.h"

#include "app/storage/diskfiles.h"

namespace Hookbench {

std::unique_ptr<Files> documentFiles()
{
    return std::make_unique<DiskFiles>();
}

} // namespace Hookbench
