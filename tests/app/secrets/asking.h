// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace Hookbench::Testing {

/// What the tests keep. Looked for afterwards wherever it must not be.
inline QByteArray plantedSecret()
{
    return "luma-planted-secret-4471";
}

/// Does @p wishes one after the other with a KeychainSecretStore and prints one line for each: its state by name, for a
/// reading also whether it was the planted secret, never the secret. Known are: probe, unlock, read=ENTRY, write=ENTRY,
/// forget=ENTRY; and of the surroundings: patience=PROGRAM,PERSON (milliseconds), wait=BUS NAME, play=SERVICE (see
/// playedservice.h), stop (the played service), lock (the standard keyring), shell=COMMAND, drop (the store), rest
/// (lets the loop run for a while).
int ask(const QStringList &wishes);

} // namespace Hookbench::Testing
