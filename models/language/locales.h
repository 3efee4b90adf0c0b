// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>

#include <optional>

namespace Hookbench::Language {

/// The locale called @p name ("sv_SE", "fr"); nothing when Qt's data have none of that language.
std::optional<QLocale> localeNamed(const QString &name);

} // namespace Hookbench::Language
