// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/credentialchoices.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace Hookbench {

/// The message id in a provider's answer. Field Match: the first member called @p path, however deep, in the order of
/// the text. Dot Notation: the value at the path, whose numbers count elements of arrays from 0. Strings without their
/// escapes, other scalars as spelt; objects, arrays and null are no id, and Field Match goes on past them (our
/// reading). Nothing when it is not there or the answer is no JSON.
std::optional<QString> findMessageId(const QByteArray &answer, IdExtractor extractor, const QString &path);

} // namespace Hookbench
