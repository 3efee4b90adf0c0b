// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace Hookbench {

/// Who did something and when (UTC).
struct Stamp
{
    QString by;
    QDateTime at;

    bool operator==(const Stamp &) const = default;
};

} // namespace Hookbench
