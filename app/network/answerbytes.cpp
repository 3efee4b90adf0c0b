// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/network/answerbytes.h"

#include "models/words/words.h"

#include <algorithm>

namespace Hookbench {

namespace {

bool isFraming(QByteArrayView name)
{
    return name.compare("Content-Length", Qt::CaseInsensitive) == 0
        || name.compare("Connection", Qt::CaseInsensitive) == 0
        || name.compare("Transfer-Encoding", Qt::CaseInsensitive) == 0;
}

bool breaksOut(QByteArrayView text)
{
    return std::any_of(text.begin(), text.end(),
                       [](char letter) { return letter == '\r' || letter == '\n' || letter == '\0'; });
}

void appendStatusLine(QByteArray &bytes, int status)
{
    // Nearly every answer is this one.
    if (status == 200) {
        bytes += "HTTP/1.1 200 OK\r\n";
        return;
    }
    bytes += "HTTP/1.1 ";
    bytes += QByteArray::number(status);
    bytes += ' ';
    bytes += Words::reasonPhrase(status).toLatin1();
    bytes += "\r\n";
}

} // namespace

QByteArray answerBytes(const InboundAnswer &answer, const AnswerFraming &framing)
{
    // These two have no body by definition, and a length would make a client wait for one.
    const bool bodiless = answer.status == 204 || answer.status == 304;
    QByteArray bytes;
    bytes.reserve(answer.body.size() + 256);
    appendStatusLine(bytes, answer.status);
    for (const auto &[name, value] : answer.headers) {
        if (name.isEmpty() || isFraming(name) || breaksOut(name) || breaksOut(value))
            continue;
        bytes += name;
        bytes += ": ";
        bytes += value;
        bytes += "\r\n";
    }
    if (!bodiless) {
        bytes += "Content-Length: ";
        bytes += QByteArray::number(answer.body.size());
        bytes += "\r\n";
    }
    if (!framing.keepAlive)
        bytes += "Connection: close\r\n";
    else if (framing.http10)
        bytes += "Connection: keep-alive\r\n";
    bytes += "\r\n";
    if (!bodiless && !framing.headOnly)
        bytes += answer.body;
    return bytes;
}

QByteArray halfAnswerBytes(const InboundAnswer &answer, const AnswerFraming &framing)
{
    QByteArray bytes = answerBytes(answer, framing);
    const qsizetype header = bytes.indexOf("\r\n\r\n") + 4;
    const qsizetype body = bytes.size() - header;
    bytes.truncate(body > 0 ? header + body / 2 : header / 2);
    return bytes;
}

} // namespace Hookbench
