// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/diagnostic.h"
#include "models/values/feedbackwebhook.h"
#include "models/values/result.h"

#include <QByteArray>

#include <optional>

namespace Hookbench {

inline constexpr QLatin1StringView feedbackDocumentFormat{"hookbench/feedback-webhook/1"};
inline constexpr QLatin1StringView feedbackDocumentSuffix{".feedback-webhook.json"};

/// What a document was read as.
struct FeedbackDocument
{
    /// Absent when the document has errors that leave nothing to hold on to.
    std::optional<FeedbackWebhook> webhook;
    /// Every fault of its form, with line, column and JSON pointer. What its values lack is for checkFeedbackWebhook.
    Diagnostics diagnostics;

    bool isValid() const { return webhook && !hasErrors(diagnostics); }
};

/// Whether @p text claims to be a feedback webhook's document, of this or another version.
bool isFeedbackDocument(const QByteArray &text);

/// Reads one document. A secret in it is an error that does not repeat it: keys and the values of secret headers are
/// only in the keychain.
FeedbackDocument readFeedbackDocument(const QByteArray &text);

/// Writes it with keys in the fixed order, two spaces, a final newline; the same webhook always gives the same bytes.
/// Of a token it writes nothing where there is none. Fails for a secret in a header or in the URL, and for claims that
/// are no JSON object.
Result<QByteArray> writeFeedbackDocument(const FeedbackWebhook &webhook);

/// A file name for the webhook, like an SMS webhook's.
QString feedbackFileName(const QString &name);

/// The webhook as one text, also where it is half done, and back; nothing for a text that is none. For drafts.
QByteArray writeFeedbackSnapshot(const FeedbackWebhook &webhook);
std::optional<FeedbackWebhook> readFeedbackSnapshot(const QByteArray &text);

} // namespace Hookbench
