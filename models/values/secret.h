// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/names.h"
#include "models/values/stamp.h"

#include <QByteArray>
#include <QMap>
#include <QString>

#include <optional>
#include <utility>

namespace Hookbench {

/// The bytes of a secret on their way between a field, the keychain and a request. Overwrites its bytes when it goes,
/// and has no operator that would print it. Never stored by anyone but the keychain.
class Secret
{
public:
    Secret() = default;
    explicit Secret(QByteArray bytes)
        : m_bytes{std::move(bytes)}
    {
    }
    Secret(const Secret &) = default;
    Secret(Secret &&) noexcept = default;
    Secret &operator=(const Secret &other)
    {
        Secret copy{other};
        std::swap(m_bytes, copy.m_bytes);
        return *this;
    }
    Secret &operator=(Secret &&other) noexcept
    {
        std::swap(m_bytes, other.m_bytes);
        return *this;
    }
    ~Secret()
    {
        if (m_bytes.isDetached())
            m_bytes.fill('\0');
    }

    const QByteArray &bytes() const { return m_bytes; }
    bool isEmpty() const { return m_bytes.isEmpty(); }
    bool operator==(const Secret &) const = default;

private:
    QByteArray m_bytes;
};

/// Where a secret is kept: in the keychain of the system, or in memory until the program ends.
enum class SecretPlace { Keychain, Memory };

inline constexpr NameTable<SecretPlace, 2> secretPlaceNames{{
    {SecretPlace::Keychain, QLatin1StringView("keychain")},
    {SecretPlace::Memory, QLatin1StringView("memory")},
}};

/// A reference to a secret: which one it is, and where it is kept. Never the secret.
struct KeptSecret
{
    /// Which secret of its credential: a credential field's name ("api-token"), or "header-3" for the value of the
    /// header with that slot number.
    QString slot;
    /// Under which name the keychain has it: "api-token-" and a UUID. A new secret gets a new entry, so that the old
    /// one stays until the new one is kept.
    QString entry;
    SecretPlace place = SecretPlace::Keychain;
    Stamp kept;

    bool operator==(const KeptSecret &) const = default;
};

/// What shall become of a credential's secrets, by slot: a new secret, or nothing to forget the one that is kept. Slots
/// that are not named stay as they are.
using SecretChanges = QMap<QString, std::optional<Secret>>;

/// What the keychain answered.
enum class KeychainState {
    /// It works.
    Available,
    /// There is no message bus to reach a keychain over.
    NoBus,
    /// The bus is there, but no program that keeps secrets.
    NoService,
    /// The system's library for talking to the keychain (libsecret) is missing.
    NoLibrary,
    /// The service has no keyring yet, and nobody to ask for a password.
    NoKeyring,
    /// The keyring is locked.
    Locked,
    /// Unlocking was asked for and did not succeed: the password was wrong, or the window was closed.
    UnlockRefused,
    /// No answer in time.
    NoAnswer,
    /// The keychain is open and does not have the entry.
    EntryMissing,
    /// Kept in memory by an earlier run, and gone with it.
    MemoryGone,
    /// Anything else; the detail has the library's text.
    Failed
};

inline constexpr NameTable<KeychainState, 11> keychainStateNames{{
    {KeychainState::Available, QLatin1StringView("available")},
    {KeychainState::NoBus, QLatin1StringView("no-bus")},
    {KeychainState::NoService, QLatin1StringView("no-service")},
    {KeychainState::NoLibrary, QLatin1StringView("no-library")},
    {KeychainState::NoKeyring, QLatin1StringView("no-keyring")},
    {KeychainState::Locked, QLatin1StringView("locked")},
    {KeychainState::UnlockRefused, QLatin1StringView("unlock-refused")},
    {KeychainState::NoAnswer, QLatin1StringView("no-answer")},
    {KeychainState::EntryMissing, QLatin1StringView("entry-missing")},
    {KeychainState::MemoryGone, QLatin1StringView("memory-gone")},
    {KeychainState::Failed, QLatin1StringView("failed")},
}};

/// The answer to one wish to the keychain.
struct SecretAnswer
{
    KeychainState state = KeychainState::Available;
    /// Only after reading.
    Secret secret;
    /// Raw text of the library, never a secret.
    QString detail;

    explicit operator bool() const { return state == KeychainState::Available; }
};

} // namespace Hookbench
