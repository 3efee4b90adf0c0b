// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/composition/builtin.h"
#include "app/network/httpeventsender.h"
#include "app/network/httpreceiver.h"
#include "app/secrets/keychainsecretstore.h"
#include "app/storage/database.h"
#include "app/storage/diskfiles.h"
#include "app/storage/growingdiskfile.h"
#include "app/storage/sqlcredentialstore.h"
#include "app/storage/sqldraftstore.h"
#include "app/storage/sqleventstore.h"
#include "app/storage/sqlexceptionstore.h"
#include "app/storage/sqlfeedbackstore.h"
#include "app/storage/sqlitedatacare.h"
#include "app/storage/sqlpreferencesstore.h"
#include "app/storage/sqlprofilestore.h"
#include "app/storage/sqlreplystore.h"
#include "app/storage/sqlrequeststore.h"
#include "app/storage/sqlsamplestore.h"
#include "app/storage/sqlsandboxstore.h"
#include "app/storage/sqlwebhookstore.h"
#include "models/delivery/deliveryreports.h"
#include "models/state/connectioncheck.h"
#include "models/state/credentialbook.h"
#include "models/state/datadesk.h"
#include "models/state/draftbook.h"
#include "models/state/eventfiles.h"
#include "models/state/eventlog.h"
#include "models/state/exceptionbook.h"
#include "models/state/feedbackbook.h"
#include "models/state/preferencesbook.h"
#include "models/state/profilebook.h"
#include "models/state/receiverbook.h"
#include "models/state/receiverdesk.h"
#include "models/state/replybook.h"
#include "models/state/requestbook.h"
#include "models/state/requestfiles.h"
#include "models/state/samplebook.h"
#include "models/state/samplefiles.h"
#include "models/state/sandboxbook.h"
#include "models/state/sandboxcopies.h"
#include "models/state/scriptfiles.h"
#include "models/state/secretbook.h"
#include "models/state/testbench.h"
#include "models/state/webhookbook.h"
#include "models/state/webhookfiles.h"
#include "models/values/keywordpack.h"

#include <QCoreApplication>

#include <memory>

namespace Hookbench {

/// Where the database lies when nobody says otherwise.
QString defaultDatabasePath();

/// Introduces everyone to everyone, once, in this order. Nobody works here.
class Composition
{
    Q_DECLARE_TR_FUNCTIONS(Hookbench::Composition)
public:
    /// Opens the database (making its folder) and reads the books. A window asks for ReadMany::Aside.
    static Result<std::unique_ptr<Composition>> open(const QString &databasePath, ReadMany readMany = ReadMany::AtOnce);

    /// Adds the demo sandbox with its credentials, webhooks and a short event history, and makes it the current one. A
    /// second call only makes it the current one.
    Result<> loadDemo();

    /// Reads again when another process (the command line beside the window) has written to the database. Cheap when
    /// not.
    Result<> followOtherWriters();

    /// From now on the event log is indexed while there is nothing else to do; for a window.
    void startIndexing() { m_eventStore.startIndexing(); }

    /// What has to be told about the opening: a damaged database was set aside. Empty otherwise.
    QString openingNotice() const;

    const QString databasePath;

private:
    Composition(QString path, std::unique_ptr<Database> database, BuiltInContent content, ReadMany readMany);
    Result<> load();
    QString userName() const;

    std::unique_ptr<Database> m_database;
    qint64 m_dataVersion = 0;
    SqlSandboxStore m_sandboxStore;
    SqlCredentialStore m_credentialStore;
    SqlWebhookStore m_webhookStore;
    SqlEventStore m_eventStore;
    SqlPreferencesStore m_preferencesStore;
    SqlExceptionStore m_exceptionStore;
    SqlDraftStore m_draftStore;
    SqlReplyStore m_replyStore;
    SqlSampleStore m_sampleStore;
    SqlProfileStore m_profileStore;
    SqlRequestStore m_requestStore;
    SqlFeedbackStore m_feedbackStore;
    SqliteDataCare m_dataCare;
    DiskFiles m_diskFiles;
    DiskFileMaker m_fileMaker;
    KeychainSecretStore m_secretStore;
    HttpReceiver m_receiver;

public:
    PreferencesBook preferences;
    SandboxBook sandboxes;
    SecretBook secrets;
    CredentialBook credentials;
    WebhookBook webhooks;
    WebhookFiles files;
    SampleFiles sampleFiles;
    ScriptFiles scriptFiles;
    RequestFiles requestFiles;
    EventFiles eventFiles;
    SandboxCopies copies;
    DraftBook drafts;
    ExceptionBook exceptions;
    ReplyBook replies;
    EventLog log;
    SampleBook samples;
    ProfileBook profiles;
    RequestBook requests;
    FeedbackBook feedback;
    ProviderGallery gallery;
    HttpEventSender sender;
    ReceiverDesk desk;
    ReceiverBook receiver;
    TestBench bench;
    ConnectionCheck connections;
    DataDesk data;
    /// Words on offer for keyword categories.
    QList<KeywordPack> keywordPacks;
    /// How senders try again, the one that never does first.
    QList<RetryProfile> retryProfiles;
    /// What the delivery reports of each vendor come to.
    QList<OutcomeTable> outcomes;

    Database &database() { return *m_database; }
};

/// The name this person has on this computer, for "modified by" until another is chosen.
QString systemUserName();

/// The current time, for everyone who is given a clock.
qint64 systemClock();

/// Makes the request ids of different runs different: letters and digits of the time.
QString runName(qint64 now);

/// The retry profiles the program knows, from resources.
Result<QList<RetryProfile>> builtInRetryProfiles();
Result<RetryProfile> builtInRetryProfile(const QString &name);
QStringList builtInRetryProfileNames();

} // namespace Hookbench
