// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/text.h"
#include "models/state/whenfinished.h"
#include "models/words/words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Hookbench::Cli {

namespace {

void tellCredential(Session &session, const ApiCredential &credential)
{
    Composition &database = *session.composition();
    const CredentialStatus status = database.credentials.status(credential);
    const QStringList users = database.webhooks.usersOf(credential.name);
    if (!session.out().isJson()) {
        session.out().line(Text::tr("%1 (%2): %3, used by %n webhook(s)", nullptr, int(users.size()))
                               .arg(credential.name, Words::name(credential.vendor), Words::name(status)));
        return;
    }
    Json::Writer json;
    json.beginObject();
    json.member("name"_L1, QStringView{credential.name});
    json.member("vendor"_L1, nameIn(credentialVendorNames, credential.vendor));
    json.member("status"_L1, nameIn(credentialStatusNames, status));
    json.member("senderNumber"_L1, QStringView{credential.inboundNumber()});
    json.key("channelConfigurations"_L1).beginArray();
    for (const QString &name : credential.channelConfigurations)
        json.value(QStringView{name});
    json.endArray();
    json.key("usedBy"_L1).beginArray();
    for (const QString &name : users)
        json.value(QStringView{name});
    json.endArray();
    session.out().line(json.endObject());
}

void tellSecret(Session &session, const ApiCredential &credential, const KeptSecret &kept, KeychainState state)
{
    if (session.out().isJson()) {
        Json::Writer json;
        json.beginObject();
        json.member("credential"_L1, QStringView{credential.name});
        json.member("secret"_L1, QStringView{kept.slot});
        json.member("place"_L1, nameIn(secretPlaceNames, kept.place));
        json.member("state"_L1, nameIn(keychainStateNames, state));
        session.out().line(json.endObject());
        return;
    }
    const QString how
        = state == KeychainState::Available ? Text::tr("there", "a secret in the keychain") : Words::sentence(state);
    session.out().line(Text::tr("%1, %2: %3", "credential, secret: how it is")
                           .arg(credential.name, Words::secretName(credential, kept.slot), how));
}

/// Asks the keychain for one secret after the other, so that it never has to show two windows at once.
class SecretTour : public QObject
{
public:
    explicit SecretTour(Session &session)
        : m_session{session}
    {
        for (const ApiCredential &credential : session.composition()->credentials.credentials()) {
            for (const KeptSecret &kept : credential.secrets)
                m_left.append({credential, kept});
        }
    }

    bool run()
    {
        QMetaObject::invokeMethod(this, &SecretTour::next, Qt::QueuedConnection);
        QCoreApplication::exec();
        return m_allThere;
    }

private:
    void next()
    {
        if (m_left.isEmpty()) {
            QCoreApplication::quit();
            return;
        }
        const auto [credential, kept] = m_left.takeFirst();
        whenFinished(this, m_session.composition()->secrets.isThere(kept),
                     [this, credential = credential, kept = kept](const QFuture<KeychainState> &answer) {
                         const KeychainState state
                             = answer.resultCount() > 0 ? answer.result() : KeychainState::NoAnswer;
                         m_allThere = m_allThere && state == KeychainState::Available;
                         tellSecret(m_session, credential, kept, state);
                         next();
                     });
    }

    Session &m_session;
    QList<std::pair<ApiCredential, KeptSecret>> m_left;
    bool m_allThere = true;
};

} // namespace

ExitStatus runCredentials(Session &session, const QCommandLineParser &)
{
    if (!session.composition())
        return CouldNot;
    for (const ApiCredential &credential : session.composition()->credentials.credentials())
        tellCredential(session, credential);
    return Done;
}

ExitStatus runSecrets(Session &session, const QCommandLineParser &)
{
    if (!session.composition())
        return CouldNot;
    return SecretTour{session}.run() ? Done : AnswerIsNo;
}

} // namespace Hookbench::Cli
