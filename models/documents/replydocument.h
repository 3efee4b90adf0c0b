// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/replytext.h"
#include "models/values/result.h"

#include <QByteArray>
#include <QList>

namespace Hookbench {

/// Whether @p language can be the language of a text: a BCP 47 tag ("en", "fr-CA").
bool isLanguageTag(const QString &language);

/// Reads texts of the reply library: a JSON array of objects with "use", "language" and "text" (see
/// resources/replies). Fails with the first fault as a sentence and its place as the detail. The texts have no id.
Result<QList<ReplyText>> readReplies(const QByteArray &json);

} // namespace Hookbench
