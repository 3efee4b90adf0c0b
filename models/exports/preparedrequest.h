// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exports/secretnames.h"
#include "models/values/exportedrequest.h"
#include "models/values/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace Hookbench {

/// A part of a text: bytes as they are, or the name of the secret that stands there.
struct ExportPiece
{
    QByteArray text;
    bool isSecret = false;

    bool operator==(const ExportPiece &) const = default;
};

using ExportPieces = QList<ExportPiece>;

/// A header on its way out: no line breaks, no secret.
struct ExportHeader
{
    QByteArray name;
    ExportPieces value;
};

/// A request without its secrets.
struct WritableRequest
{
    QByteArray method;
    ExportPieces url;
    QList<ExportHeader> headers;
    QByteArray body;
    int timeoutSeconds = 90;
    /// False when a content type would be made up by whoever sends it.
    bool hasContentType = false;
};

/// @p url with its password and the secret parameters of its query replaced by names.
ExportPieces withoutSecrets(const QByteArray &url, SecretNames &names);

/// @p header with the secret in it replaced by a name, and with blanks for what would end its line: HTTP has nothing
/// else for them.
ExportHeader withoutSecrets(const QByteArray &name, const QByteArray &value, SecretNames &names);

/// The pieces as one text, each secret between @p before and @p after its name.
QByteArray joined(const ExportPieces &pieces, QByteArrayView before = "{{", QByteArrayView after = "}}");

/// Bytes as text: UTF-8, or where they are none, each byte as the character of that number.
QString textOf(const QByteArray &bytes);
bool isUtf8(QByteArrayView bytes);

/// The request of @p exported ready for writing. Fails with a sentence when it can't be one: no URL, line breaks in it,
/// or a method or a header name that HTTP does not have.
Result<WritableRequest> prepared(const ExportedRequest &exported, SecretNames &names);

} // namespace Hookbench
