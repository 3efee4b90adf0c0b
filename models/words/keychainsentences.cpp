// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/words/phrase.h"
#include "models/words/words.h"

#include <QCoreApplication>

namespace Hookbench::Words {

QString sentence(KeychainState state)
{
    switch (state) {
    case KeychainState::Available:
        break;
    case KeychainState::NoBus:
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words",
                                        "There is no message bus to reach a keychain over. Log in to a desktop, or "
                                        "start the program under dbus-run-session."));
    case KeychainState::NoService:
        return phrase(QT_TRANSLATE_NOOP(
            "Hookbench::Words",
            "No program that keeps secrets is running. Install gnome-keyring or KWallet, then log in again."));
    case KeychainState::NoLibrary:
        return phrase(QT_TRANSLATE_NOOP(
            "Hookbench::Words",
            "The library that talks to the keychain is missing. Install the package libsecret-1-0, then start again."));
    case KeychainState::NoKeyring:
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words",
                                        "There is no keyring yet to put secrets into. Create one with a password in "
                                        "the program for passwords and keys."));
    case KeychainState::Locked:
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words",
                                        "The keyring is locked. Unlock it with its password, then try again."));
    case KeychainState::UnlockRefused:
        return phrase(QT_TRANSLATE_NOOP(
            "Hookbench::Words",
            "The keyring was not unlocked: the password was wrong, or its window was closed. Try again."));
    case KeychainState::NoAnswer:
        return phrase(QT_TRANSLATE_NOOP(
            "Hookbench::Words",
            "The keychain does not answer. It may be waiting for a password in a window of its own."));
    case KeychainState::EntryMissing:
        return phrase(QT_TRANSLATE_NOOP(
            "Hookbench::Words", "The keychain is open but does not have this secret any more. Enter it again."));
    case KeychainState::MemoryGone:
        return phrase(QT_TRANSLATE_NOOP(
            "Hookbench::Words", "This secret was kept in memory for an earlier run, and is gone. Enter it again."));
    case KeychainState::Failed:
        return phrase(
            QT_TRANSLATE_NOOP("Hookbench::Words", "The keychain could not do it. The details have its own words."));
    }
    return {};
}

} // namespace Hookbench::Words
