// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/diagnostic.h"

#include <QString>

#include <optional>

namespace Hookbench::Words {

/// Each says the sentence of its own rules, and nothing for those of the others.
std::optional<QString> jsonSentence(const Diagnostic &diagnostic);
std::optional<QString> documentSentence(const Diagnostic &diagnostic);
std::optional<QString> webhookSentence(const Diagnostic &diagnostic);
std::optional<QString> credentialSentence(const Diagnostic &diagnostic);
std::optional<QString> settingSentence(const Diagnostic &diagnostic);
std::optional<QString> payloadSentence(const Diagnostic &diagnostic);
std::optional<QString> languageSentence(const Diagnostic &diagnostic);

} // namespace Hookbench::Words
