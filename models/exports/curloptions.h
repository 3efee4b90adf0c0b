// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace Hookbench {

/// What an option of curl means for a request.
enum class CurlMeaning {
    Request,
    Header,
    Data,
    DataRaw,
    DataBinary,
    DataUrlencode,
    Json,
    User,
    Get,
    Head,
    Url,
    UrlQuery,
    MaxTime,
    UserAgent,
    Referer,
    Cookie,
    Range,
    Bearer,
    Config,
    /// Certificates are not checked.
    Insecure,
    /// Redirects are followed.
    Location,
    /// A form with parts, or files.
    Form,
    Upload,
    /// More than one request.
    Next,
    /// Changes what curl shows, and nothing about the request.
    Shown,
    /// Changes the way it goes, which is set elsewhere here.
    Way
};

/// An option as curl's manual has it.
struct CurlOption
{
    const char *name;
    /// '\0' where there is no short form.
    char letter;
    bool takesValue;
    CurlMeaning meaning;
};

/// The option called @p name (without hyphens), or "no-" and its name when it takes no value; null when it is not
/// known.
const CurlOption *curlOption(QByteArrayView name);
const CurlOption *curlOption(char letter);

} // namespace Hookbench
