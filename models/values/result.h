// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <utility>
#include <variant>

namespace Hookbench {

/// Why an operation failed: a sentence for the person, and what the log may need beside it.
struct Error
{
    /// Translated where it is made; says what went wrong and what can be done.
    QString summary;
    /// Raw text of the library or the system, never a secret.
    QString detail;

    bool operator==(const Error &) const = default;
};

/// Either the value asked for, or the reason it is missing.
template<typename T = std::monostate> class [[nodiscard]] Result
{
public:
    Result() requires std::is_same_v<T, std::monostate> : m_state{std::in_place_index<0>} { }
    Result(T value)
        : m_state{std::in_place_index<0>, std::move(value)}
    {
    }
    Result(Error error)
        : m_state{std::in_place_index<1>, std::move(error)}
    {
    }

    explicit operator bool() const noexcept { return m_state.index() == 0; }

    const T &value() const & { return std::get<0>(m_state); }
    T &value() & { return std::get<0>(m_state); }
    T &&value() && { return std::get<0>(std::move(m_state)); }
    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    T &&operator*() && { return std::move(*this).value(); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }

    const Error &error() const { return std::get<1>(m_state); }

private:
    std::variant<T, Error> m_state;
};

} // namespace Hookbench
