// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/diagnostic.h"
#include "models/values/result.h"
#include "models/values/smswebhook.h"

#include <QByteArray>

#include <optional>

namespace Hookbench {

inline constexpr QLatin1StringView webhookDocumentFormat{"hookbench/webhook/1"};
inline constexpr QLatin1StringView webhookDocumentSuffix{".webhook.json"};

/// What a document was read as.
struct WebhookDocument
{
    /// Absent when the document has errors that leave nothing to hold on to; present with errors as far as it could be
    /// read.
    std::optional<SmsWebhook> webhook;
    /// Every fault with line, column and JSON pointer: syntax, members, types, and all that checkWebhook finds.
    Diagnostics diagnostics;

    bool isValid() const { return webhook && !hasErrors(diagnostics); }
};

/// Reads one webhook document.
WebhookDocument readWebhookDocument(const QByteArray &text);

/// Writes it with keys in the fixed order, two spaces, a final newline. The same webhook always gives the same bytes.
/// The payload keeps its key order and number spelling; only its white space follows the document. Fails when the
/// payload is not JSON.
Result<QByteArray> writeWebhookDocument(const SmsWebhook &webhook);

/// A file name for the webhook: its name in lower case with runs of anything but letters and digits as one hyphen, plus
/// the suffix.
QString webhookFileName(const QString &name);

} // namespace Hookbench
