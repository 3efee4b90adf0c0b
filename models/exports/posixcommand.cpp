// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/curlarguments.h"
#include "models/exports/curlcommand.h"
#include "models/exports/preparedrequest.h"

#include <algorithm>

namespace Hookbench {

namespace {

/// One argument may have 128 KiB on Linux; printf is built into the shell and has no limit.
constexpr qsizetype longestArgument = 100'000;

/// Whether a terminal that is pasted into, a clipboard and a shell leave all of it as it is.
bool isPlain(const QByteArray &text)
{
    return isUtf8(text) && std::none_of(text.begin(), text.end(), [](char c) {
               return (static_cast<unsigned char>(c) < 0x20 && c != '\n') || c == 0x7f;
           });
}

QByteArray singleQuoted(QByteArray text)
{
    return '\'' + text.replace('\'', "'\\''") + '\'';
}

/// A format for printf, in quotes, that prints exactly these bytes.
QByteArray printfFormat(const QByteArray &bytes)
{
    const bool unicode = isUtf8(bytes);
    QByteArray format;
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        // A format that begins with a hyphen would be taken for an option.
        const bool octal
            = (byte < 0x20 && c != '\n') || byte == 0x7f || (byte > 0x7f && !unicode) || (c == '-' && format.isEmpty());
        if (octal)
            format += '\\' + QByteArray::number(byte, 8).rightJustified(3, '0');
        else if (c == '\\' || c == '%')
            format.append(c).append(c);
        else
            format += c;
    }
    return singleQuoted(format);
}

/// Whether double quotes are enough: readers of the command then see one text.
bool fitsDoubleQuotes(const ExportPieces &pieces)
{
    return std::all_of(pieces.begin(), pieces.end(), [](const ExportPiece &piece) {
        return piece.isSecret || (isPlain(piece.text) && std::none_of(piece.text.begin(), piece.text.end(), [](char c) {
                                      return QByteArrayView{"$`\"\\!\n"}.contains(c);
                                  }));
    });
}

QByteArray argument(const ExportPieces &pieces)
{
    if (pieces.size() > 1 && fitsDoubleQuotes(pieces))
        return '"' + joined(pieces, "${", "}") + '"';
    QByteArray text;
    for (const ExportPiece &piece : pieces) {
        if (piece.isSecret)
            text += "\"${" + piece.text + "}\"";
        else if (isPlain(piece.text))
            text += singleQuoted(piece.text);
        else
            text += "\"$(printf " + printfFormat(piece.text) + ")\"";
    }
    return text;
}

} // namespace

Result<QByteArray> curlForPosix(const ExportedRequest &exported)
{
    SecretNames names;
    const Result<WritableRequest> request = prepared(exported, names);
    if (!request)
        return request.error();
    const CurlArguments curl = curlArguments(*request);
    QByteArray command = "curl";
    const auto add = [&command](const QByteArray &text) { command += " \\\n  " + text; };
    if (!curl.method.isEmpty())
        add("--request " + (curl.isPlainMethod ? curl.method : singleQuoted(curl.method)));
    for (const QByteArray &flag : curl.flags)
        add(flag);
    add("--url " + argument(request->url));
    for (const ExportPieces &header : curl.headers)
        add("--header " + argument(header));
    add("--max-time " + QByteArray::number(request->timeoutSeconds));
    if (!curl.hasBody)
        return QByteArray{command + '\n'};
    if (isPlain(request->body) && request->body.size() <= longestArgument) {
        add("--data-raw " + singleQuoted(request->body));
        return QByteArray{command + '\n'};
    }
    add("--data-binary @-");
    return QByteArray{"printf " + printfFormat(request->body) + " | " + command + '\n'};
}

} // namespace Hookbench
