// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QStringView>

#include <array>
#include <optional>
#include <utility>

namespace Hookbench {

/// The spelling of an enumeration in documents, in the database and on the command line. Never shown translated.
template<typename Enum, std::size_t N> using NameTable = std::array<std::pair<Enum, QLatin1StringView>, N>;

/// The name of @p value; an empty view for a value the table lacks.
template<typename Enum, std::size_t N> constexpr QLatin1StringView nameIn(const NameTable<Enum, N> &table, Enum value)
{
    for (const auto &[entry, name] : table) {
        if (entry == value)
            return name;
    }
    return {};
}

/// The value called @p name, compared case-sensitively.
template<typename Enum, std::size_t N> std::optional<Enum> valueIn(const NameTable<Enum, N> &table, QStringView name)
{
    for (const auto &[entry, known] : table) {
        if (name == known)
            return entry;
    }
    return std::nullopt;
}

} // namespace Hookbench
