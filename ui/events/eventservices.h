// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Hookbench {

class Asker;
class CredentialBook;
class DraftBook;
class EventFiles;
class EventLog;
class FileChooser;
class PreferencesBook;
class ReceiverDesk;
class SampleBook;
class SandboxBook;
class SecretBook;
class TestBench;
class WebhookBook;

/// What the event log is shown and worked on with. Whoever composes it keeps all of it alive longer.
struct EventServices
{
    EventLog &log;
    WebhookBook &webhooks;
    DraftBook &drafts;
    SampleBook &samples;
    CredentialBook &credentials;
    SecretBook &secrets;
    SandboxBook &sandboxes;
    PreferencesBook &preferences;
    ReceiverDesk &desk;
    TestBench &bench;
    const EventFiles &files;
    FileChooser &chooser;
    Asker &asker;
};

} // namespace Hookbench
