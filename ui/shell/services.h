// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/result.h"

#include <QString>

#include <functional>

namespace Hookbench {

class Asker;
class CredentialBook;
class EventLog;
class PreferencesBook;
class ReceiverDesk;
class SampleBook;
class SandboxBook;
class TestBench;
class WebhookBook;

/// What the window works with. Whoever composes it keeps all of it alive longer than the window.
struct Services
{
    SandboxBook &sandboxes;
    CredentialBook &credentials;
    WebhookBook &webhooks;
    EventLog &log;
    PreferencesBook &preferences;
    SampleBook &samples;
    ReceiverDesk &desk;
    TestBench &bench;
    Asker &asker;
    /// Adds the demo sandbox and makes it the current one.
    std::function<Result<>()> loadDemo;
    /// Shown where the person asks where data lives.
    QString databasePath;
};

} // namespace Hookbench
