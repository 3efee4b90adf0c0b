// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/delivery/chaosbodies.h"

#include "models/json/scanner.h"
#include "models/payload/payloadreader.h"

#include <QtEndian>

#include <array>

namespace Hookbench::ChaosBodies {

namespace {

constexpr std::array<quint32, 256> crcTable()
{
    std::array<quint32, 256> table{};
    for (quint32 byte = 0; byte < 256; ++byte) {
        quint32 value = byte;
        for (int bit = 0; bit < 8; ++bit)
            value = (value & 1U) != 0 ? 0xedb88320U ^ (value >> 1U) : value >> 1U;
        table[byte] = value;
    }
    return table;
}

quint32 crc32(const QByteArray &content)
{
    static constexpr std::array<quint32, 256> table = crcTable();
    quint32 value = 0xffffffffU;
    for (const char c : content)
        value = table[(value ^ quint8(c)) & 0xffU] ^ (value >> 8U);
    return value ^ 0xffffffffU;
}

void appendLittleEndian(QByteArray &bytes, quint32 value)
{
    const quint32 swapped = qToLittleEndian(value);
    bytes.append(reinterpret_cast<const char *>(&swapped), sizeof swapped);
}

QByteArray percentEncoded(const QString &text)
{
    return text.toUtf8().toPercentEncoding();
}

/// The first field that the webhook reads from the body itself; a null path where there is none.
QString firstPath(const SmsWebhook &webhook, const QByteArray &body)
{
    const Extraction extraction = PayloadReader{webhook}.read(body);
    if (extraction.events.isEmpty())
        return {};
    for (const ExtractedField &field : extraction.events.front().fields) {
        if (field.origin == FieldOrigin::Body)
            return field.path;
    }
    return {};
}

} // namespace

QByteArray gzipped(const QByteArray &content)
{
    // Qt packs for zlib: four bytes with the length, two of a header, the data, four of a check sum.
    const QByteArray zlib = qCompress(content, 9);
    QByteArray frame = QByteArrayLiteral("\x1f\x8b\x08\0\0\0\0\0\x02\xff");
    // Of nothing it packs nothing, not even an empty block.
    if (content.isEmpty())
        frame.append("\x03\0", 2);
    else
        frame.append(zlib.constData() + 6, zlib.size() - 10);
    appendLittleEndian(frame, crc32(content));
    appendLittleEndian(frame, quint32(content.size()));
    return frame;
}

QByteArray asForm(const SmsWebhook &webhook, const QByteArray &body)
{
    const Extraction extraction = PayloadReader{webhook}.read(body);
    QByteArray form;
    if (!extraction.events.isEmpty()) {
        for (const ExtractedField &field : extraction.events.front().fields) {
            if (!form.isEmpty())
                form += '&';
            form += QByteArray{nameIn(fieldNames, field.field).data()} + '=' + percentEncoded(field.text);
        }
    }
    return form.isEmpty() ? QByteArrayLiteral("Body=STOP&From=%2B46701740612") : form;
}

QByteArray cutOff(const QByteArray &body)
{
    QByteArray cut = body.trimmed();
    cut.truncate(qMax<qsizetype>(1, cut.size() * 2 / 3));
    // A text that ends early enough is never whole, but one without brackets might be.
    return cut.startsWith('{') || cut.startsWith('[') ? cut : QByteArrayLiteral("{\"cut\":");
}

QByteArray withDuplicateKey(const SmsWebhook &webhook, const QByteArray &body)
{
    const Json::Document json = Json::Document::parse(body);
    if (!json.isValid())
        return {};
    int place = json.find(firstPath(webhook, body));
    while (place > 0 && json.node(place).keyBegin == json.node(place).keyEnd)
        place = json.node(place).parent;
    if (place <= 0 && json.node(0).kind == Json::Kind::Object && json.node(0).size > 0)
        place = 1;
    if (place <= 0)
        return {};
    const Json::Node &member = json.node(place);
    QByteArray doubled = json.text();
    const QByteArray key = doubled.mid(member.keyBegin, member.keyEnd - member.keyBegin);
    return doubled.insert(member.keyBegin, key + ":\"first of two\",");
}

QString longText(int length)
{
    static const QString sentence = QStringLiteral("Luma sends greetings from the spring garden. ");
    return sentence.repeated(length / int(sentence.size()) + 1).left(length - 1) + u'.';
}

} // namespace Hookbench::ChaosBodies
