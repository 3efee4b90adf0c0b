// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/composedrequest.h"
#include "models/values/diagnostic.h"
#include "models/values/result.h"

#include <QByteArray>

#include <optional>

namespace Hookbench {

inline constexpr QLatin1StringView requestDocumentFormat{"hookbench/request/1"};
inline constexpr QLatin1StringView requestDocumentSuffix{".request.json"};

/// What a document was read as.
struct RequestDocument
{
    /// Absent when the document has errors that leave nothing to hold on to.
    std::optional<ComposedRequest> request;
    /// Every fault with line, column and JSON pointer.
    Diagnostics diagnostics;

    bool isValid() const { return request && !hasErrors(diagnostics); }
};

/// Whether @p text claims to be a request document, of this or another version.
bool isRequestDocument(const QByteArray &text);

/// Reads one request document. Webhooks, samples and secrets are known by their names only. A secret in it is an error
/// that does not repeat it.
RequestDocument readRequestDocument(const QByteArray &text);

/// Writes it with keys in the fixed order, two spaces, a final newline; the same request always gives the same bytes.
/// Only what the source of a body has a use for is written. Fails for what checkSecretFree refuses, and for an
/// expected value that is no JSON.
Result<QByteArray> writeRequestDocument(const ComposedRequest &request);

/// What keeps @p request from being stored or written, with a sentence: a secret in a header or in the URL.
Result<> checkSecretFree(const ComposedRequest &request);

/// A file name for the request, like a webhook's.
QString requestFileName(const QString &name);

} // namespace Hookbench
