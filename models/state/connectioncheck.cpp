// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/state/connectioncheck.h"

#include "models/state/connectionrun.h"

namespace Hookbench {

ConnectionCheck::ConnectionCheck(EventSender &sender, SecretBook &secrets, Clock clock, QObject *parent)
    : QObject{parent}
    , m_sender{sender}
    , m_secrets{secrets}
    , m_clock{std::move(clock)}
{
}

ConnectionCheck::~ConnectionCheck()
{
    // Before the members that they use.
    qDeleteAll(findChildren<ConnectionRun *>(Qt::FindDirectChildrenOnly));
}

QFuture<Result<ConnectionReport>> ConnectionCheck::verify(const ApiCredential &credential, const SecretChanges &typed,
                                                          const QString &number, const QString &message)
{
    auto *run = new ConnectionRun{*this, credential, typed, {number, message}};
    return run->begin();
}

void ConnectionCheck::cancel()
{
    const auto runs = findChildren<ConnectionRun *>(Qt::FindDirectChildrenOnly);
    for (ConnectionRun *run : runs)
        run->cancel();
}

} // namespace Hookbench
