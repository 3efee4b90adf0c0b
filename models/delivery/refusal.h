// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/json/scanner.h"
#include "models/values/result.h"
#include "models/words/words.h"

namespace Hookbench {

/// What the form would complain about, as the reason why a request can't be made.
inline Error refusal(Rule rule, const QStringList &args = {})
{
    return {Words::sentence(Diagnostic{rule, Severity::Error, {}, {}, args}), {}};
}

inline Error refusal(Rule rule, CredentialField field, const QStringList &more = {})
{
    return refusal(rule, QStringList{nameIn(credentialFieldNames, field)} + more);
}

/// Why a text is no JSON.
inline QString jsonFault(const Json::Document &json)
{
    for (const Diagnostic &diagnostic : json.diagnostics()) {
        if (diagnostic.rule != Rule::JsonDuplicateKey)
            return Words::sentence(diagnostic);
    }
    return {};
}

} // namespace Hookbench
