// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition/composition.h"

#include "app/composition/builtin.h"
#include "app/composition/demo.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <pwd.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Hookbench {

QString systemUserName()
{
    const struct passwd *user = ::getpwuid(::geteuid());
    return user ? QString::fromLocal8Bit(user->pw_name) : QString::number(::geteuid());
}

qint64 systemClock()
{
    return QDateTime::currentMSecsSinceEpoch();
}

QString runName(qint64 now)
{
    return QString::number(now, 36).toUpper();
}

QString defaultDatabasePath()
{
    return QDir{QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)}.filePath(u"hookbench.db"_s);
}

Result<RetryProfile> builtInRetryProfile(const QString &name)
{
    QFile file{u":/retry/"_s + name + u".json"_s};
    if (!builtInRetryProfileNames().contains(name) || !file.open(QIODevice::ReadOnly))
        return Error{Composition::tr("There is no retry profile called “%1”. Known are: %2.")
                         .arg(name, builtInRetryProfileNames().join(u", "_s)),
                     {}};
    return readRetryProfile(file.readAll());
}

Result<QList<RetryProfile>> builtInRetryProfiles()
{
    QList<RetryProfile> profiles;
    for (const QString &name : builtInRetryProfileNames()) {
        const Result<RetryProfile> profile = builtInRetryProfile(name);
        if (!profile)
            return profile.error();
        profile->waits.isEmpty() ? profiles.prepend(*profile) : profiles.append(*profile);
    }
    return profiles;
}

QStringList builtInRetryProfileNames()
{
    QStringList names = QDir{u":/retry"_s}.entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (QString &name : names)
        name.chop(5);
    return names;
}

Result<std::unique_ptr<Composition>> Composition::open(const QString &databasePath, ReadMany readMany)
{
    const QFileInfo place{databasePath};
    if (!QDir{}.mkpath(place.absolutePath()))
        return Error{
            tr("The folder %1 could not be made, so there is no place to keep data.").arg(place.absolutePath()), {}};
    Result<BuiltInContent> content = builtInContent();
    if (!content)
        return content.error();
    Result<std::unique_ptr<Database>> database = Database::open(databasePath);
    if (!database)
        return database.error();
    std::unique_ptr<Composition> composition{
        new Composition{databasePath, std::move(*database), *std::move(content), readMany}};
    if (Result<> loaded = composition->load(); !loaded)
        return loaded.error();
    return composition;
}

Composition::Composition(QString path, std::unique_ptr<Database> database, BuiltInContent content, ReadMany readMany)
    : databasePath{std::move(path)}
    , m_database{std::move(database)}
    , m_sandboxStore{*m_database}
    , m_credentialStore{*m_database}
    , m_webhookStore{*m_database}
    , m_eventStore{*m_database}
    , m_preferencesStore{*m_database}
    , m_exceptionStore{*m_database}
    , m_draftStore{*m_database}
    , m_replyStore{*m_database}
    , m_sampleStore{*m_database}
    , m_profileStore{*m_database}
    , m_requestStore{*m_database}
    , m_feedbackStore{*m_database}
    , m_dataCare{databasePath}
    , preferences{m_preferencesStore}
    , sandboxes{m_sandboxStore, m_preferencesStore}
    , secrets{m_secretStore}
    , credentials{m_credentialStore, sandboxes, secrets, systemClock, [this] { return userName(); }}
    , webhooks{m_webhookStore, sandboxes, credentials, systemClock, [this] { return userName(); }, readMany}
    , files{m_diskFiles, webhooks}
    , sampleFiles{m_diskFiles}
    , scriptFiles{m_diskFiles}
    , requestFiles{m_diskFiles}
    , eventFiles{m_fileMaker}
    , copies{m_webhookStore, m_credentialStore, sandboxes, webhooks, systemClock, [this] { return userName(); }}
    , drafts{m_draftStore, sandboxes, systemClock}
    , exceptions{m_exceptionStore}
    , replies{m_replyStore}
    , log{m_eventStore, sandboxes}
    , samples{std::move(content.samples), m_sampleStore, sandboxes, systemClock, [this] { return userName(); }}
    , profiles{std::move(content.profiles), m_profileStore, sandboxes, systemClock, [this] { return userName(); }}
    , requests{m_requestStore, sandboxes, systemClock, [this] { return userName(); }}
    , feedback{m_feedbackStore, sandboxes, secrets, systemClock, [this] { return userName(); }}
    , gallery{std::move(content.gallery)}
    , desk{m_receiver, webhooks, log, preferences, systemClock}
    , receiver{desk, preferences, webhooks, credentials, secrets, std::move(content.allowLists)}
    , bench{sender, log, systemClock}
    , connections{sender, secrets, systemClock}
    , data{m_dataCare, preferences, sandboxes, log, systemClock}
{
    QObject::connect(&exceptions, &ExceptionBook::changed, &desk,
                     [this] { desk.setExceptions(exceptions.exceptions()); });
}

QString Composition::userName() const
{
    const QString chosen = preferences.preferences().userName;
    return chosen.isEmpty() ? systemUserName() : chosen;
}

Result<> Composition::load()
{
    const Result<QList<ReplyText>> texts = builtInReplies();
    if (!texts)
        return texts.error();
    Result<QList<KeywordPack>> packs = builtInKeywordPacks();
    if (!packs)
        return packs.error();
    keywordPacks = *std::move(packs);
    Result<QList<RetryProfile>> retries = builtInRetryProfiles();
    if (!retries)
        return retries.error();
    retryProfiles = *std::move(retries);
    Result<QList<OutcomeTable>> tables = builtInOutcomeTables();
    if (!tables)
        return tables.error();
    outcomes = *std::move(tables);
    const Result<qint64> version = m_database->dataVersion();
    if (!version)
        return version.error();
    m_dataVersion = *version;
    if (Result<> done = preferences.load(); !done)
        return done;
    if (Result<> done = exceptions.load(); !done)
        return done;
    if (Result<> done = replies.load(*texts); !done)
        return done;
    if (Result<> done = sandboxes.load(); !done)
        return done;
    if (Result<> done = credentials.load(); !done)
        return done;
    if (Result<> done = samples.load(); !done)
        return done;
    if (Result<> done = profiles.load(); !done)
        return done;
    if (Result<> done = requests.load(); !done)
        return done;
    if (Result<> done = feedback.load(); !done)
        return done;
    return webhooks.load();
}

Result<> Composition::loadDemo()
{
    return loadDemoSandbox(DemoServices{sandboxes, credentials, webhooks, log, samples, desk, systemClock});
}

Result<> Composition::followOtherWriters()
{
    // Old events and remains of sandboxes being taken out is our own doing; what else happens meanwhile is read when
    // that is done.
    if (data.isWriting())
        return {};
    const Result<qint64> version = m_database->dataVersion();
    if (!version || *version == m_dataVersion)
        return version ? Result<>{} : Result<>{version.error()};
    m_dataVersion = *version;
    if (Result<> done = sandboxes.load(); !done)
        return done;
    if (Result<> done = credentials.load(); !done)
        return done;
    if (Result<> done = webhooks.reread(); !done)
        return done;
    if (Result<> done = exceptions.load(); !done)
        return done;
    if (Result<> done = replies.load(replies.builtIn()); !done)
        return done;
    if (Result<> done = samples.load(); !done)
        return done;
    if (Result<> done = profiles.load(); !done)
        return done;
    if (Result<> done = requests.load(); !done)
        return done;
    if (Result<> done = feedback.load(); !done)
        return done;
    log.reread();
    return {};
}

QString Composition::openingNotice() const
{
    const QString aside = m_database->recoveredFrom();
    if (aside.isEmpty())
        return {};
    return tr("The database was damaged. It was set aside as %1 and a new one was made; nothing in the old file was "
              "changed.")
        .arg(aside);
}

} // namespace Hookbench
