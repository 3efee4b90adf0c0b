// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/exportedrequest.h"
#include "models/values/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace Hookbench {

/// Writes HAR 1.2 piece by piece: head(), then any number of entries, then tail(). Secrets in headers and URLs are
/// placeholders ({{AUTHORIZATION}}); bodies stay as they are. HAR's content can say that it is base64 and is where it
/// is not UTF-8; for a request's body, where HAR has no word for it, "_encoding" beside the text says the same.
class HttpArchive
{
public:
    /// The start of the file. @p version is that of this program.
    QByteArray head(const QString &version);
    /// An exchange with its timings, answer and note. A received one gets the URL that its sender used, as far as its
    /// Host header tells.
    QByteArray entry(const Exchange &exchange);
    /// A request that was not sent, at @p at milliseconds since the epoch, with an empty answer of status 0.
    QByteArray entry(const OutboundRequest &request, const QString &name, qint64 at);
    QByteArray tail() const;

private:
    QByteArray separated(const QByteArray &entry);

    bool m_isFirst = true;
};

/// A whole HAR of requests that were not sent. Fails with a sentence when a request can't be one.
Result<QByteArray> httpArchive(const QList<ExportedRequest> &requests, qint64 at, const QString &version);

} // namespace Hookbench
