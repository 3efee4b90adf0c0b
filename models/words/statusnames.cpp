// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/words/phrase.h"
#include "models/words/words.h"

#include <QCoreApplication>

namespace Hookbench::Words {

namespace {

const char *wordFor(CredentialStatus value)
{
    switch (value) {
    case CredentialStatus::Attached:
        return QT_TRANSLATE_NOOP("Hookbench::Words", "Attached");
    case CredentialStatus::NotAttached:
        return QT_TRANSLATE_NOOP("Hookbench::Words", "Not attached");
    case CredentialStatus::Incomplete:
        return QT_TRANSLATE_NOOP("Hookbench::Words", "Incomplete");
    }
    return nullptr;
}

const char *wordFor(WebhookStatus value)
{
    switch (value) {
    case WebhookStatus::Active:
        return QT_TRANSLATE_NOOP("Hookbench::Words", "Active");
    case WebhookStatus::Waiting:
        return QT_TRANSLATE_NOOP("Hookbench::Words", "Waiting for a channel configuration");
    case WebhookStatus::Incomplete:
        return QT_TRANSLATE_NOOP("Hookbench::Words", "Incomplete");
    }
    return nullptr;
}

const char *wordFor(RevisionAction value)
{
    switch (value) {
    case RevisionAction::Created:
        return QT_TRANSLATE_NOOP("Hookbench::Words", "Created");
    case RevisionAction::Updated:
        return QT_TRANSLATE_NOOP("Hookbench::Words", "Changed");
    case RevisionAction::Deleted:
        return QT_TRANSLATE_NOOP("Hookbench::Words", "Deleted");
    case RevisionAction::Restored:
        return QT_TRANSLATE_NOOP("Hookbench::Words", "Restored");
    case RevisionAction::Imported:
        return QT_TRANSLATE_NOOP("Hookbench::Words", "Imported");
    case RevisionAction::Copied:
        return QT_TRANSLATE_NOOP("Hookbench::Words", "Copied from another sandbox");
    }
    return nullptr;
}

const char *wordFor(SecretPlace value)
{
    switch (value) {
    case SecretPlace::Keychain:
        return QT_TRANSLATE_NOOP("Hookbench::Words", "Keychain");
    case SecretPlace::Memory:
        return QT_TRANSLATE_NOOP("Hookbench::Words", "Memory, for this run");
    }
    return nullptr;
}

} // namespace

QString name(CredentialStatus status)
{
    return phrase(wordFor(status));
}

QString name(WebhookStatus status)
{
    return phrase(wordFor(status));
}

QString name(RevisionAction action)
{
    return phrase(wordFor(action));
}

QString name(SecretPlace place)
{
    return phrase(wordFor(place));
}

} // namespace Hookbench::Words
