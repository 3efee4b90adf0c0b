// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exports/preparedrequest.h"

#include <QByteArray>
#include <QList>

namespace Hookbench {

/// What curl has to be told, whichever shell it is started from.
struct CurlArguments
{
    /// Empty where a flag says it.
    QByteArray method;
    /// Whether the method is nothing but capitals, as it nearly always is, and so needs no quotes.
    bool isPlainMethod = true;
    /// Options without a value, among them what keeps curl from changing the URL.
    QList<QByteArray> flags;
    /// As --header takes them.
    QList<ExportPieces> headers;
    /// Whether a body goes with it; an empty one has its length in a header.
    bool hasBody = false;
};

CurlArguments curlArguments(const WritableRequest &request);

} // namespace Hookbench
