// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/curlarguments.h"
#include "models/exports/curlcommand.h"
#include "models/exports/preparedrequest.h"

#include <algorithm>

namespace Hookbench {

namespace {

bool isAscii(const QByteArray &text)
{
    return std::all_of(text.begin(), text.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte < 0x7f && (byte >= 0x20 || c == '\n');
    });
}

/// Whether both generations of PowerShell hand it to a program as it is.
bool isHandedOver(const QByteArray &text)
{
    return isAscii(text) && !text.contains('"') && !text.contains('\n') && !text.endsWith('\\');
}

bool isHandedOver(const ExportPieces &pieces)
{
    return std::all_of(pieces.begin(), pieces.end(),
                       [](const ExportPiece &piece) { return piece.isSecret || isHandedOver(piece.text); });
}

bool hasSecret(const ExportPieces &pieces)
{
    return std::any_of(pieces.begin(), pieces.end(), [](const ExportPiece &piece) { return piece.isSecret; });
}

QByteArray singleQuoted(QByteArray text)
{
    return '\'' + text.replace('\'', "''") + '\'';
}

QByteArray argument(const ExportPieces &pieces)
{
    if (!hasSecret(pieces))
        return singleQuoted(joined(pieces));
    QByteArray text;
    for (const ExportPiece &piece : pieces) {
        if (piece.isSecret)
            text += "${env:" + piece.text + '}';
        else
            text += QByteArray{piece.text}.replace('`', "``").replace('$', "`$");
    }
    return '"' + text + '"';
}

/// What is not handed over, percent-encoded: a URL with a secret in it can't stand in a file.
ExportPieces encoded(ExportPieces pieces)
{
    for (ExportPiece &piece : pieces) {
        if (!piece.isSecret && !isHandedOver(piece.text))
            piece.text = piece.text.toPercentEncoding(":/?#[]@!$&'()*+,;=%{}|^`<> ");
    }
    return pieces;
}

/// The statements that make a temporary file of these bytes, called by @p variable.
QByteArray fileOf(const QByteArray &variable, const QByteArray &bytes)
{
    QByteArray text = '$' + variable + " = [IO.Path]::GetTempFileName()\n";
    if (bytes.isEmpty())
        return text;
    if (!isAscii(bytes) || bytes.contains("\n'@") || bytes.startsWith("'@")) {
        text
            += "[IO.File]::WriteAllBytes($" + variable + ", [Convert]::FromBase64String('" + bytes.toBase64() + "'))\n";
        return text;
    }
    // The lines of a script end as its file does, and those of the body don't.
    const QByteArray lines = bytes.contains('\n') ? QByteArray{".Replace(\"`r`n\", \"`n\")"} : QByteArray{};
    text += "[IO.File]::WriteAllText($" + variable + ", @'\n" + bytes + "\n'@" + lines + ")\n";
    return text;
}

QByteArray optionLine(const QByteArray &option, QByteArray value)
{
    return option + " = \"" + value.replace('\\', "\\\\").replace('"', "\\\"").replace('\t', "\\t") + "\"\n";
}

/// Moves what can't be handed over, and the headers beside it, into the text of a file of curl's options.
QByteArray takeOptions(ExportPieces &url, QList<ExportPieces> &headers)
{
    QByteArray options;
    if (!isHandedOver(url)) {
        if (hasSecret(url)) {
            url = encoded(url);
        } else {
            options += optionLine("url", joined(url));
            url.clear();
        }
    }
    if (std::all_of(headers.cbegin(), headers.cend(), [](const ExportPieces &header) { return isHandedOver(header); }))
        return options;
    // All of them, so that they stay in order; those with a secret need the shell.
    for (const ExportPieces &header : std::as_const(headers)) {
        if (!hasSecret(header))
            options += optionLine("header", joined(header));
    }
    headers.removeIf([](const ExportPieces &header) { return !hasSecret(header); });
    return options;
}

} // namespace

Result<QByteArray> curlForPowerShell(const ExportedRequest &exported)
{
    SecretNames names;
    const Result<WritableRequest> request = prepared(exported, names);
    if (!request)
        return request.error();
    CurlArguments curl = curlArguments(*request);
    ExportPieces url = request->url;
    const QByteArray options = takeOptions(url, curl.headers);
    QByteArray before;
    QByteArray after;
    QByteArray command = "curl.exe";
    const auto add = [&command](const QByteArray &text) { command += " `\n  " + text; };
    const auto addFile = [&](const QByteArray &variable, const QByteArray &bytes) {
        before += fileOf(variable, bytes);
        after += "Remove-Item -LiteralPath $" + variable + '\n';
    };
    if (!curl.method.isEmpty())
        add("--request " + (curl.isPlainMethod ? curl.method : singleQuoted(curl.method)));
    for (const QByteArray &flag : curl.flags)
        add(flag);
    if (!url.isEmpty())
        add("--url " + argument(url));
    if (!options.isEmpty()) {
        addFile("options", options);
        add("--config $options");
    }
    for (const ExportPieces &header : std::as_const(curl.headers))
        add("--header " + argument(header));
    add("--max-time " + QByteArray::number(request->timeoutSeconds));
    if (curl.hasBody) {
        addFile("body", request->body);
        add("--data-binary \"@$body\"");
    }
    return QByteArray{before + command + '\n' + after};
}

} // namespace Hookbench
