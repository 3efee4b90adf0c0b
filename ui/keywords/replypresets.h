// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/keywordcategory.h"

#include <QLocale>
#include <QStringList>

namespace Hookbench {

/// Replies offered for a category, those in @p language first. They are data that subscribers read, so they never
/// follow the window's translation. All of them fit one GSM-7 message unless the language's own letters forbid it.
QStringList replyPresets(Category category, QLocale::Language language);

/// Texts offered for a near miss: they say that nothing changed, and which keyword leaves.
QStringList fuzzyResponsePresets(QLocale::Language language);

/// Texts offered for messages that match nothing.
QStringList defaultReplyPresets(QLocale::Language language);

} // namespace Hookbench
