// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/result.h"

#include <QString>
#include <QStringView>

#include <array>
#include <optional>

namespace Hookbench {

/// An address of a computer. One of IPv4 stands in the last four bytes, behind ::ffff:0:0/96, where IPv6 has it too, so
/// that both spellings of it are the same.
struct NetworkAddress
{
    std::array<quint8, 16> bytes{};

    bool isIpv4() const;
    /// 127.0.0.0/8 and ::1.
    bool isLoopback() const;
    /// As RFC 5952 spells it: 10.0.0.1, 2001:db8::1.
    QString text() const;

    bool operator==(const NetworkAddress &) const = default;
};

/// Reads 10.0.0.1, 2001:db8::1 or ::ffff:10.0.0.1, without a zone. An IPv4 number with a leading zero is refused, since
/// some read it as octal.
std::optional<NetworkAddress> readNetworkAddress(QStringView text);

/// The addresses that begin with the same bits.
struct AddressRange
{
    NetworkAddress first;
    /// Of 128; an IPv4 address has 96 more than it is written with.
    int bits = 128;

    /// Ranges of IPv6 hold no IPv4 address, not even ::/0.
    bool contains(const NetworkAddress &address) const;
    /// 10.0.0.0/8; a single address without a slash.
    QString text() const;

    bool operator==(const AddressRange &) const = default;
};

/// Reads an address, or a range as in 10.0.0.0/8 (CIDR). Fails with a sentence that says how to write it.
Result<AddressRange> readAddressRange(QStringView text);

} // namespace Hookbench
