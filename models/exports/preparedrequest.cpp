// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/preparedrequest.h"

#include "models/values/headerfield.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>

namespace Hookbench {

namespace {

class RequestExport
{
    Q_DECLARE_TR_FUNCTIONS(Hookbench::RequestExport)
};

bool isControl(char c)
{
    return static_cast<unsigned char>(c) < 0x20 || c == 0x7f;
}

void append(ExportPieces &pieces, const QByteArray &text)
{
    if (text.isEmpty())
        return;
    if (!pieces.isEmpty() && !pieces.last().isSecret)
        pieces.last().text += text;
    else
        pieces.append({text, false});
}

/// The user's password before the host's name; a lone user name may be a token, and goes too.
QByteArray appendAuthority(ExportPieces &pieces, const QByteArray &url, SecretNames &names)
{
    const qsizetype slashes = url.indexOf("://");
    if (slashes < 0)
        return url;
    const qsizetype begin = slashes + 3;
    qsizetype end = begin;
    while (end < url.size() && !QByteArrayView{"/?#"}.contains(url[end]))
        ++end;
    const qsizetype at = url.lastIndexOf('@', end - 1);
    if (at <= begin)
        return url;
    const qsizetype colon = url.indexOf(':', begin);
    const qsizetype secret = colon >= 0 && colon < at ? colon + 1 : begin;
    if (secret == at)
        return url;
    append(pieces, url.first(secret));
    pieces.append({names.nameFor("PASSWORD", url.mid(secret, at - secret)), true});
    return url.mid(at);
}

} // namespace

ExportPieces withoutSecrets(const QByteArray &url, SecretNames &names)
{
    ExportPieces pieces;
    const QByteArray rest = appendAuthority(pieces, url, names);
    const qsizetype query = rest.indexOf('?');
    const qsizetype fragment = rest.indexOf('#');
    if (query < 0 || (fragment >= 0 && fragment < query)) {
        append(pieces, rest);
        return pieces;
    }
    append(pieces, rest.first(query + 1));
    const qsizetype end = fragment < 0 ? rest.size() : fragment;
    for (qsizetype at = query + 1; at < end;) {
        qsizetype stop = rest.indexOf('&', at);
        if (stop < 0 || stop > end)
            stop = end;
        const QByteArray parameter = rest.mid(at, stop - at);
        const qsizetype equals = parameter.indexOf('=');
        const QByteArray name = parameter.first(std::max<qsizetype>(equals, 0));
        if (equals > 0 && equals + 1 < parameter.size() && isSecretParameter(name)) {
            append(pieces, parameter.first(equals + 1));
            pieces.append({names.nameFor(name, parameter.sliced(equals + 1)), true});
        } else {
            append(pieces, parameter);
        }
        if (stop < end)
            append(pieces, "&");
        at = stop + 1;
    }
    append(pieces, rest.mid(end));
    return pieces;
}

ExportHeader withoutSecrets(const QByteArray &name, const QByteArray &value, SecretNames &names)
{
    QByteArray line = value;
    std::replace_if(
        line.begin(), line.end(), [](char c) { return isControl(c) && c != '\t'; }, ' ');
    line = line.trimmed();
    ExportHeader header{name, {}};
    if (line.isEmpty() || !isSecretHeader(name)) {
        append(header.value, line);
        return header;
    }
    const qsizetype scheme = schemeLength(line);
    append(header.value, line.first(scheme));
    header.value.append({names.nameFor(name, line.sliced(scheme)), true});
    return header;
}

QByteArray joined(const ExportPieces &pieces, QByteArrayView before, QByteArrayView after)
{
    QByteArray text;
    for (const ExportPiece &piece : pieces) {
        if (piece.isSecret)
            text.append(before).append(piece.text).append(after);
        else
            text.append(piece.text);
    }
    return text;
}

bool isUtf8(QByteArrayView bytes)
{
    QStringDecoder decoder{QStringDecoder::Utf8, QStringDecoder::Flag::Stateless};
    const QString text = decoder.decode(bytes);
    return !decoder.hasError() && text.isValidUtf16();
}

QString textOf(const QByteArray &bytes)
{
    return isUtf8(bytes) ? QString::fromUtf8(bytes) : QString::fromLatin1(bytes);
}

Result<WritableRequest> prepared(const ExportedRequest &exported, SecretNames &names)
{
    const OutboundRequest &request = exported.request;
    const QByteArray url = request.url.toUtf8();
    if (url.isEmpty())
        return Error{RequestExport::tr("The request has no URL. Say where it goes first."), {}};
    if (std::any_of(url.begin(), url.end(), isControl))
        return Error{RequestExport::tr("The URL of the request has a line break or a control character in it."), {}};
    if (!isHeaderName(request.method))
        return Error{RequestExport::tr("“%1” is no method of HTTP.").arg(textOf(request.method)), {}};
    WritableRequest ready;
    ready.method = request.method;
    ready.url = withoutSecrets(url, names);
    ready.body = request.body;
    ready.timeoutSeconds = request.timeoutSeconds;
    for (const auto &[name, value] : request.headers) {
        if (!isHeaderName(name))
            return Error{RequestExport::tr("“%1” can’t be the name of a header.").arg(textOf(name)), {}};
        ready.headers.append(withoutSecrets(name, value, names));
        ready.hasContentType = ready.hasContentType || name.compare("content-type", Qt::CaseInsensitive) == 0;
    }
    return ready;
}

} // namespace Hookbench
