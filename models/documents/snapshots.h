// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/apicredential.h"
#include "models/values/smswebhook.h"

#include <QByteArray>

#include <optional>

namespace Hookbench {

/// A webhook as the history keeps it: compact JSON with the payload as a string, so that any state can be kept as it
/// was typed.
QString toRevisionDocument(const SmsWebhook &webhook);
/// Nothing when the text is not such a document. Members that are missing keep their default.
std::optional<SmsWebhook> fromRevisionDocument(const QString &document);

/// A credential as a draft keeps it: compact JSON without its secrets, and without who made it when.
QString toCredentialSnapshot(const ApiCredential &credential);
/// Nothing when the text is not such a document. Members that are missing keep their default.
std::optional<ApiCredential> fromCredentialSnapshot(const QString &snapshot);

/// A list of texts as a JSON array, and back.
QString toJsonList(const QStringList &texts);
QStringList fromJsonList(const QString &json);

} // namespace Hookbench
