// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exports/secretnames.h"
#include "models/values/exportedrequest.h"

#include <QRandomGenerator>

namespace Hookbench::Testing {

/// Requests made of what shells, scripts and terminals stumble over. No secrets in them.
class RandomRequests
{
public:
    explicit RandomRequests(quint32 seed)
        : m_random{seed}
    {
    }

    OutboundRequest next()
    {
        OutboundRequest request;
        request.method = oneOf({"GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS", "post", "X'Y", "A$B`!"});
        request.url = QString::fromUtf8("http://127.0.0.1:8025/" + text(false));
        request.timeoutSeconds = m_random.bounded(1, 3600);
        for (int headers = m_random.bounded(5); headers > 0; --headers)
            request.headers.append(header());
        if (request.method != "HEAD")
            request.body = body();
        return request;
    }

private:
    QByteArray oneOf(const QList<QByteArray> &list) { return list[m_random.bounded(list.size())]; }

    /// Without line breaks and control characters.
    QByteArray text(bool anyByte)
    {
        static const QList<QByteArray> bits{
            "'", "\"", "$",    "${A}", "$(id)", "`", "%",  "%20", "%PATH%",   "^",    "&",        "|", ";",
            "<", ">",  "\\",   "\\\"", "!",     "#", "*",  "~",   "{{",       "}}",   "{%= a %}", "[", "]",
            "å", "‘",  "”",    "😀",    " ",     "@", "@'", "'@",  "--",       "-d",   "a",        "b", "1",
            ",", "''", "\"\"", "\\n",  "`n",    "+", "(",  ")",   "\xc2\xa0", "/../", "\\"};
        QByteArray made;
        for (int count = m_random.bounded(8); count > 0; --count)
            made += oneOf(bits);
        if (anyByte && m_random.bounded(6) == 0)
            made += "x\t\xe9\xffy";
        return made;
    }

    std::pair<QByteArray, QByteArray> header()
    {
        const QByteArray name = oneOf({"Content-Type", "content-type", "X-A", "x-a", "X'B", "X$C", "X`D", "X%E", "X-F",
                                       "X!G", "Accept", "User-Agent", "Idempotency-Key"});
        return {name, text(true).trimmed()};
    }

    QByteArray body()
    {
        switch (m_random.bounded(6)) {
        case 0:
            return {};
        case 1: {
            QByteArray bytes{m_random.bounded(40), '\0'};
            for (char &byte : bytes)
                byte = static_cast<char>(m_random.bounded(256));
            return bytes;
        }
        case 2:
            return text(true) + '\n' + text(false) + oneOf({"\n", "\r\n", "\n\n", "", "\r"});
        case 3:
            return "{\n  \"a\": \"" + text(false).replace('\\', "").replace('"', "\\\"") + "\"\n}\n";
        case 4:
            return oneOf({"@file", "'@", "\n'@", "-", "%s", "\\012", "&a=b", "=", "a\n'@)\nRemove-Item x\n"});
        default:
            return text(true);
        }
    }

    QRandomGenerator m_random;
};

} // namespace Hookbench::Testing
