// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/delivery/addressrange.h"

#include <QCoreApplication>
#include <QList>
#include <QStringList>

#include <algorithm>

namespace Hookbench {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Addresses
{
    Q_DECLARE_TR_FUNCTIONS(Hookbench::Addresses)
};

constexpr int ipv4Bits = 32;
constexpr int ipv6Bits = 128;
constexpr int mappedBits = ipv6Bits - ipv4Bits;
constexpr std::size_t groups = 8;

/// A number of decimal digits alone; nothing for signs, blanks and what is longer than @p mostDigits.
std::optional<int> decimal(QStringView text, qsizetype mostDigits)
{
    const bool digits = !text.isEmpty() && text.size() <= mostDigits
        && std::all_of(text.begin(), text.end(), [](QChar letter) { return letter >= u'0' && letter <= u'9'; });
    if (!digits || (text.size() > 1 && text.front() == u'0'))
        return std::nullopt;
    return text.toInt();
}

std::optional<std::array<quint8, 4>> readIpv4(QStringView text)
{
    const QList<QStringView> parts = text.split(u'.');
    std::array<quint8, 4> bytes{};
    if (parts.size() != qsizetype(bytes.size()))
        return std::nullopt;
    for (std::size_t index = 0; index < bytes.size(); ++index) {
        const std::optional<int> number = decimal(parts.at(qsizetype(index)), 3);
        if (!number || *number > 255)
            return std::nullopt;
        bytes[index] = quint8(*number);
    }
    return bytes;
}

/// The groups between colons; the last may be an IPv4 address, which is two. Empty when one is none.
std::optional<QList<quint16>> readGroups(QStringView text)
{
    QList<quint16> found;
    if (text.isEmpty())
        return found;
    const QList<QStringView> parts = text.split(u':');
    for (qsizetype index = 0; index < parts.size(); ++index) {
        const QStringView part = parts.at(index);
        if (index == parts.size() - 1 && part.contains(u'.')) {
            const auto ipv4 = readIpv4(part);
            if (!ipv4)
                return std::nullopt;
            found << quint16((*ipv4)[0] << 8 | (*ipv4)[1]) << quint16((*ipv4)[2] << 8 | (*ipv4)[3]);
            continue;
        }
        // toUShort takes signs, blanks and 0x too.
        const bool hexadecimal
            = !part.isEmpty() && part.size() <= 4 && std::all_of(part.begin(), part.end(), [](QChar letter) {
                  return (letter >= u'0' && letter <= u'9') || (letter >= u'a' && letter <= u'f')
                      || (letter >= u'A' && letter <= u'F');
              });
        if (!hexadecimal)
            return std::nullopt;
        found << part.toString().toUShort(nullptr, 16);
    }
    return found;
}

std::optional<NetworkAddress> readIpv6(QStringView text)
{
    const qsizetype gap = text.indexOf(u"::");
    if (gap >= 0 && text.indexOf(u"::", gap + 1) >= 0)
        return std::nullopt;
    const auto before = readGroups(gap < 0 ? text : text.first(gap));
    const auto after = gap < 0 ? QList<quint16>{} : readGroups(text.sliced(gap + 2));
    // An IPv4 address ends the whole, so none may stand before the gap.
    if (!before || !after || (gap >= 0 && text.first(gap).contains(u'.')))
        return std::nullopt;
    const std::size_t known = std::size_t(before->size() + after->size());
    if (gap < 0 ? known != groups : known >= groups)
        return std::nullopt;
    QList<quint16> all = *before;
    all.resize(qsizetype(groups) - after->size());
    all += *after;
    NetworkAddress address;
    for (std::size_t index = 0; index < groups; ++index) {
        address.bytes[2 * index] = quint8(all.at(qsizetype(index)) >> 8);
        address.bytes[2 * index + 1] = quint8(all.at(qsizetype(index)) & 0xff);
    }
    return address;
}

/// The same with zeros behind its first @p bits.
NetworkAddress masked(NetworkAddress address, int bits)
{
    for (std::size_t index = 0; index < address.bytes.size(); ++index) {
        const int left = std::clamp(bits - int(index) * 8, 0, 8);
        address.bytes[index] = quint8(address.bytes[index] & (0xff00 >> left));
    }
    return address;
}

QString ipv6Text(const NetworkAddress &address)
{
    std::array<quint16, groups> all{};
    for (std::size_t index = 0; index < groups; ++index)
        all[index] = quint16(address.bytes[2 * index] << 8 | address.bytes[2 * index + 1]);
    // The first of the longest runs of zeros, if it is longer than one, becomes the gap.
    std::size_t gap = groups;
    std::size_t longest = 1;
    for (std::size_t begin = 0; begin < groups; ++begin) {
        std::size_t end = begin;
        while (end < groups && all[end] == 0)
            ++end;
        if (end - begin > longest) {
            longest = end - begin;
            gap = begin;
        }
    }
    QString text;
    for (std::size_t index = 0; index < groups; ++index) {
        if (index == gap) {
            text += u"::"_s;
            index += longest - 1;
            continue;
        }
        if (!text.isEmpty() && !text.endsWith(u':'))
            text += u':';
        text += QString::number(all[index], 16);
    }
    return text;
}

} // namespace

bool NetworkAddress::isIpv4() const
{
    const bool zeros = std::all_of(bytes.begin(), bytes.begin() + 10, [](quint8 byte) { return byte == 0; });
    return zeros && bytes[10] == 0xff && bytes[11] == 0xff;
}

bool NetworkAddress::isLoopback() const
{
    if (isIpv4())
        return bytes[12] == 127;
    return std::all_of(bytes.begin(), bytes.end() - 1, [](quint8 byte) { return byte == 0; }) && bytes[15] == 1;
}

QString NetworkAddress::text() const
{
    if (!isIpv4())
        return ipv6Text(*this);
    QStringList numbers;
    for (std::size_t index = 12; index < bytes.size(); ++index)
        numbers.append(QString::number(bytes[index]));
    return numbers.join(u'.');
}

std::optional<NetworkAddress> readNetworkAddress(QStringView text)
{
    if (text.contains(u':'))
        return readIpv6(text);
    const auto ipv4 = readIpv4(text);
    if (!ipv4)
        return std::nullopt;
    NetworkAddress address;
    address.bytes[10] = address.bytes[11] = 0xff;
    std::copy(ipv4->begin(), ipv4->end(), address.bytes.begin() + 12);
    return address;
}

bool AddressRange::contains(const NetworkAddress &address) const
{
    return first.isIpv4() == address.isIpv4() && masked(address, bits) == first;
}

QString AddressRange::text() const
{
    if (bits == ipv6Bits)
        return first.text();
    return first.text() + u'/' + QString::number(first.isIpv4() ? bits - mappedBits : bits);
}

Result<AddressRange> readAddressRange(QStringView text)
{
    const QStringView given = text.trimmed();
    if (given.isEmpty())
        return Error{Addresses::tr("Enter an address such as 52.58.142.242, or a range such as 10.0.0.0/8."), {}};
    const qsizetype slash = given.indexOf(u'/');
    const QStringView spelt = slash < 0 ? given : given.first(slash);
    const std::optional<NetworkAddress> address = readNetworkAddress(spelt);
    if (!address)
        return Error{Addresses::tr("“%1” is no IP address. Write it as in 52.58.142.242 or 2001:db8::1, without a name "
                                   "or a port.")
                         .arg(spelt),
                     {}};
    const int most = spelt.contains(u':') ? ipv6Bits : ipv4Bits;
    const std::optional<int> length = slash < 0 ? std::optional{most} : decimal(given.sliced(slash + 1), 3);
    if (!length || *length > most)
        return Error{Addresses::tr("Behind the slash of “%1” stands how many bits are the same: a whole number from 0 "
                                   "to %2.")
                         .arg(given, QString::number(most)),
                     {}};
    const AddressRange range{*address, *length + ipv6Bits - most};
    if (const NetworkAddress first = masked(*address, range.bits); first != *address)
        return Error{Addresses::tr("“%1” does not begin where its range does. Write %2 for the range, or the address "
                                   "alone.")
                         .arg(given, AddressRange{first, range.bits}.text()),
                     {}};
    return range;
}

} // namespace Hookbench
