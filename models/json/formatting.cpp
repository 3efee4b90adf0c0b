// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/json/characters.h"
#include "models/json/scanner.h"

namespace Hookbench::Json {

namespace {

constexpr QByteArrayView byteOrderMark{"\xEF\xBB\xBF"};

/// The offset just past the string literal that starts at @p at.
qsizetype pastString(QByteArrayView text, qsizetype at)
{
    for (++at; at < text.size() && text[at] != '"'; ++at) {
        if (text[at] == '\\')
            ++at;
    }
    return qMin(at + 1, text.size());
}

qsizetype pastSpace(QByteArrayView text, qsizetype at)
{
    while (at < text.size() && isSpace(text[at]))
        ++at;
    return at;
}

/// Appends the character that the escape at @p at stands for and moves past it.
void appendEscape(QString &result, QByteArrayView content, qsizetype &at)
{
    const char kind = content[at + 1];
    at += 2;
    switch (kind) {
    case 'b':
        result += QLatin1Char('\b');
        return;
    case 'f':
        result += QLatin1Char('\f');
        return;
    case 'n':
        result += QLatin1Char('\n');
        return;
    case 'r':
        result += QLatin1Char('\r');
        return;
    case 't':
        result += QLatin1Char('\t');
        return;
    case 'u':
        if (content.size() - at >= 4)
            result += QChar{static_cast<ushort>(content.sliced(at, 4).toByteArray().toUShort(nullptr, 16))};
        at = qMin(at + 4, content.size());
        return;
    default:
        result += QLatin1Char(kind);
    }
}

/// Qt takes a byte order mark at the start for no part of the text; inside a string it is one.
QString decoded(QByteArrayView text)
{
    qsizetype marks = 0;
    while (text.startsWith(byteOrderMark)) {
        text = text.sliced(byteOrderMark.size());
        ++marks;
    }
    return QString(marks, QChar{QChar::ByteOrderMark}) + QString::fromUtf8(text);
}

} // namespace

QByteArray formatted(QByteArrayView text, int indent)
{
    text = text.sliced(text.startsWith(byteOrderMark) ? byteOrderMark.size() : 0);
    const qsizetype most = 64 * 1024 * 1024 + 4 * text.size();
    QByteArray result;
    result.reserve(text.size() * 3 / 2);
    int level = indent;
    const auto breakLine = [&] {
        result += '\n';
        result.append(level * 2, ' ');
    };
    for (qsizetype at = 0; at < text.size();) {
        if (result.size() > most)
            return text.toByteArray();
        const char c = text[at];
        if (c == '"') {
            const qsizetype past = pastString(text, at);
            result.append(text.sliced(at, past - at));
            at = past;
            continue;
        }
        ++at;
        if (c == '{' || c == '[') {
            result += c;
            const qsizetype next = pastSpace(text, at);
            if (next < text.size() && (text[next] == '}' || text[next] == ']')) {
                result += text[next];
                at = next + 1;
                continue;
            }
            ++level;
            breakLine();
        } else if (c == '}' || c == ']') {
            level = qMax(level - 1, 0);
            breakLine();
            result += c;
        } else if (c == ',') {
            result += c;
            breakLine();
        } else if (c == ':') {
            result += ": ";
        } else if (!isSpace(c)) {
            result += c;
        }
    }
    return result;
}

QString unescaped(QByteArrayView content)
{
    QString result;
    result.reserve(content.size());
    for (qsizetype at = 0; at < content.size();) {
        const qsizetype backslash = content.indexOf('\\', at);
        const qsizetype plainEnd = backslash < 0 ? content.size() : backslash;
        result += decoded(content.sliced(at, plainEnd - at));
        at = plainEnd;
        if (at + 1 < content.size())
            appendEscape(result, content, at);
        else
            at = content.size();
    }
    return result;
}

namespace {

/// What must stand for @p c inside a string; empty when it stands for itself.
QByteArrayView escaped(char c)
{
    switch (c) {
    case '"':
        return "\\\"";
    case '\\':
        return "\\\\";
    case '\b':
        return "\\b";
    case '\f':
        return "\\f";
    case '\n':
        return "\\n";
    case '\r':
        return "\\r";
    case '\t':
        return "\\t";
    default:
        return {};
    }
}

} // namespace

void appendQuoted(QByteArray &text, QByteArrayView utf8)
{
    static constexpr char hex[] = "0123456789abcdef";
    text += '"';
    // Runs that need no escape are taken in one piece.
    qsizetype from = 0;
    for (qsizetype at = 0; at < utf8.size(); ++at) {
        const char c = utf8[at];
        if (static_cast<unsigned char>(c) >= 0x20 && c != '"' && c != '\\')
            continue;
        text.append(utf8.sliced(from, at - from));
        from = at + 1;
        if (const QByteArrayView escape = escaped(c); !escape.isEmpty()) {
            text.append(escape);
        } else {
            text.append("\\u00");
            text += hex[c >> 4];
            text += hex[c & 0xF];
        }
    }
    text.append(utf8.sliced(from));
    text += '"';
}

QByteArray quoted(QStringView text)
{
    QByteArray result;
    appendQuoted(result, text.toUtf8());
    return result;
}

} // namespace Hookbench::Json
