// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/curlarguments.h"

#include <algorithm>

namespace Hookbench {

CurlArguments curlArguments(const WritableRequest &request)
{
    CurlArguments curl;
    const bool head = request.method == "HEAD";
    const bool usual = request.method == "POST" || request.method == "PUT" || request.method == "PATCH";
    curl.hasBody = !head && (usual || !request.body.isEmpty());
    // With --request HEAD curl would wait for a body that does not come.
    curl.method = head ? QByteArray{} : request.method;
    curl.isPlainMethod
        = std::all_of(request.method.begin(), request.method.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
    if (head)
        curl.flags << "--head";
    const QByteArray url = joined(request.url, {}, {});
    if (std::any_of(url.begin(), url.end(), [](char c) { return QByteArrayView{"[]{}"}.contains(c); }))
        curl.flags << "--globoff";
    if (url.contains("/."))
        curl.flags << "--path-as-is";
    for (const ExportHeader &header : request.headers) {
        // A header without a value, as curl spells it.
        ExportPieces line{{header.name + (header.value.isEmpty() ? ";" : ": "), false}};
        for (const ExportPiece &piece : header.value) {
            if (!piece.isSecret && !line.last().isSecret)
                line.last().text += piece.text;
            else
                line.append(piece);
        }
        curl.headers << line;
    }
    // Else it would be called a form.
    if (curl.hasBody && !request.hasContentType)
        curl.headers << ExportPieces{{"Content-Type:", false}};
    return curl;
}

} // namespace Hookbench
