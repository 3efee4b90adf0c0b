// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/delivery/deliveryreports.h"
#include "models/delivery/retryprofile.h"
#include "models/values/keywordpack.h"
#include "models/values/result.h"

#include <QString>

#include <functional>

namespace Hookbench {

class Asker;
class ConnectionCheck;
class CredentialBook;
class DataDesk;
class DraftBook;
class EventFiles;
class EventLog;
class FeedbackBook;
class ExceptionBook;
class PreferencesBook;
class ProfileBook;
class ProviderGallery;
class ReceiverBook;
class ReceiverDesk;
class ReplyBook;
class RequestBook;
class RequestFiles;
class SampleBook;
class SampleFiles;
class ScriptFiles;
class SandboxBook;
class SandboxCopies;
class SecretBook;
class TestBench;
class WebhookBook;
class WebhookFiles;

/// What the window works with. Whoever composes it keeps all of it alive longer than the window.
struct Services
{
    SandboxBook &sandboxes;
    SecretBook &secrets;
    CredentialBook &credentials;
    WebhookBook &webhooks;
    WebhookFiles &files;
    SandboxCopies &copies;
    DraftBook &drafts;
    ReplyBook &replies;
    EventLog &log;
    PreferencesBook &preferences;
    SampleBook &samples;
    ProfileBook &profiles;
    SampleFiles &sampleFiles;
    ScriptFiles &scriptFiles;
    RequestBook &requests;
    RequestFiles &exports;
    const EventFiles &eventFiles;
    FeedbackBook &feedback;
    const ProviderGallery &gallery;
    ReceiverDesk &desk;
    ReceiverBook &receiver;
    TestBench &bench;
    ConnectionCheck &connections;
    DataDesk &data;
    ExceptionBook &exceptions;
    Asker &asker;
    /// Adds the demo sandbox and makes it the current one.
    std::function<Result<>()> loadDemo;
    /// Shown where the person asks where data lives.
    QString databasePath;
    /// The name this person has on this computer, for when none is chosen.
    QString systemName;
    /// Words on offer for keyword categories.
    QList<KeywordPack> keywordPacks;
    /// How senders try again, the one that never does first.
    QList<RetryProfile> retryProfiles = {};
    /// What the delivery reports of each vendor come to.
    QList<OutcomeTable> outcomes = {};
};

} // namespace Hookbench
