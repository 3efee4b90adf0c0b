// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace Hookbench::Cli {

/// The sentences of the command line.
class Text
{
    Q_DECLARE_TR_FUNCTIONS(Hookbench::Cli::Text)
};

} // namespace Hookbench::Cli
