// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/state/connectioncheck.h"

namespace Hookbench::Testing {

/// Everything a report can show, in one text.
inline QByteArray allOf(const ConnectionReport &report)
{
    QByteArray text = report.messageId.toUtf8() + '\n' + report.tokenProblem.summary.toUtf8() + '\n'
        + report.tokenProblem.detail.toUtf8();
    for (const auto &exchange : {report.tokenRequest, report.exchange}) {
        if (!exchange)
            continue;
        text += exchange->url.toUtf8() + exchange->requestBody + exchange->responseBody
            + exchange->failureDetail.toUtf8();
        for (const HeaderList &headers : {exchange->requestHeaders, exchange->responseHeaders}) {
            for (const auto &[name, value] : headers)
                text += '\n' + name + ": " + value;
        }
    }
    return text;
}

} // namespace Hookbench::Testing
