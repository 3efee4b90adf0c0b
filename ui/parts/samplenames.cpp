// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/samplenames.h"

#include <QLocale>

namespace Hookbench {

QString sampleTitle(const SampleEvent &sample)
{
    return sample.title.isEmpty() ? sample.name : sample.title.in(QLocale{}.name());
}

} // namespace Hookbench
