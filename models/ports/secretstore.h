// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/secret.h"

#include <QFuture>
#include <QString>

namespace Hookbench {

/// Keeps secrets by entry: the keychain of the system, or what stands in for it in a test. Every call returns at once
/// and every future ends: at the latest with KeychainState::NoAnswer.
class SecretStore
{
public:
    virtual ~SecretStore() = default;
    virtual QFuture<SecretAnswer> read(const QString &entry) = 0;
    virtual QFuture<SecretAnswer> write(const QString &entry, const Secret &secret) = 0;
    /// An entry that is not there counts as forgotten when the keychain is open.
    virtual QFuture<SecretAnswer> forget(const QString &entry) = 0;
    /// How the keychain is, without asking the person for anything.
    virtual QFuture<SecretAnswer> probe() = 0;
    /// Asks the keychain to open itself; it may ask the person for a password.
    virtual QFuture<SecretAnswer> unlock() = 0;
};

} // namespace Hookbench
