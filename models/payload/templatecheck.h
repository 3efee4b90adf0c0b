// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/json/scanner.h"
#include "models/values/diagnostic.h"
#include "models/values/field.h"

#include <QList>
#include <QStringList>

namespace Hookbench {

/// Everything that is wrong with a template, and the tokens that are right.
struct TemplateCheck
{
    /// In the order of the text.
    Diagnostics diagnostics;
    /// Bound tokens in the order of the text, each once.
    QList<Field> bound;
};

/// Checks a template for events of @p kind. Tokens before a JSON error are checked too; whether one is missing is only
/// said of whole JSON.
TemplateCheck checkTemplate(const Json::Document &document, EventKind kind, const QStringList &fieldsNotSent);

} // namespace Hookbench
