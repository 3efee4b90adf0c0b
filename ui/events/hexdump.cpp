// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/hexdump.h"

#include <QStringDecoder>

#include <algorithm>

namespace Hookbench {

namespace {

constexpr qsizetype bytesInLine = 16;

} // namespace

QString hexDump(const QByteArray &bytes)
{
    QString dump;
    dump.reserve(bytes.size() / bytesInLine * 78 + 78);
    for (qsizetype start = 0; start < bytes.size(); start += bytesInLine) {
        const QByteArray line = bytes.mid(start, bytesInLine);
        dump += QStringLiteral("%1  ").arg(start, 8, 16, QLatin1Char('0'));
        for (qsizetype i = 0; i < bytesInLine; ++i) {
            if (i == bytesInLine / 2)
                dump += u' ';
            dump += i < line.size() ? QStringLiteral("%1 ").arg(uchar(line.at(i)), 2, 16, QLatin1Char('0'))
                                    : QStringLiteral("   ");
        }
        dump += u' ';
        for (const char byte : line)
            dump += byte >= 0x20 && byte < 0x7F ? QLatin1Char(byte) : QLatin1Char('.');
        dump += u'\n';
    }
    dump.chop(1);
    return dump;
}

QString readableText(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(bytes);
    const bool odd = decoder.hasError() || std::any_of(text.cbegin(), text.cend(), [](QChar character) {
                         return character.unicode() < 0x20 && !character.isSpace();
                     });
    if (odd)
        return {};
    return text.isNull() ? QString(QLatin1StringView("")) : text;
}

} // namespace Hookbench
