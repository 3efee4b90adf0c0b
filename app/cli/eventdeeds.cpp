// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/eventdeeds.h"

#include "app/cli/sendreport.h"
#include "app/cli/signingoptions.h"
#include "app/cli/text.h"
#include "app/cli/waiting.h"
#include "models/state/eventreplay.h"

using namespace Qt::StringLiterals;

namespace Hookbench::Cli {

namespace {

/// All of them are there, or nothing is done.
std::optional<QList<qint64>> namedEvents(Session &session, const QStringList &words)
{
    if (words.isEmpty()) {
        session.out().complain(Error{Text::tr("Name an event by its number."), {}});
        return std::nullopt;
    }
    QList<qint64> ids;
    for (const QString &word : words) {
        const std::optional<Exchange> event = namedEvent(session, word);
        if (!event)
            return std::nullopt;
        ids.append(event->id);
    }
    return ids;
}

ExitStatus told(Session &session, const Result<> &done)
{
    if (!done)
        session.out().complain(done.error());
    return done ? Done : CouldNot;
}

/// A production sandbox is sent to only by someone who names it.
bool mayReplay(Session &session, const QCommandLineParser &parser)
{
    const Sandbox &sandbox = session.composition()->sandboxes.current();
    if (!sandbox.production || parser.value(u"confirm"_s) == sandbox.name)
        return true;
    session.out().complain(Error{
        Text::tr("%1 is a production sandbox. Repeat its name with --confirm %1 to send from it.").arg(sandbox.name),
        {}});
    return false;
}

} // namespace

std::optional<Exchange> namedEvent(Session &session, const QString &id)
{
    if (!session.composition())
        return std::nullopt;
    bool ok = false;
    const qint64 number = id.toLongLong(&ok);
    if (!ok || number <= 0) {
        session.out().complain(Error{Text::tr("“%1” is no number of an event.").arg(id), {}});
        return std::nullopt;
    }
    // Of this sandbox: the numbers of others are not for here.
    const Result<QList<ExchangeSummary>> here = session.composition()->log.summaries(std::span{&number, 1});
    if (!here) {
        session.out().complain(here.error());
        return std::nullopt;
    }
    if (here->isEmpty()) {
        session.out().complain(Error{Text::tr("There is no event %1 in this sandbox.").arg(id), {}});
        return std::nullopt;
    }
    const Result<Exchange> event = session.composition()->log.exchange(number);
    if (event)
        return *event;
    session.out().complain(event.error());
    return std::nullopt;
}

ExitStatus pinEvents(Session &session, const QStringList &words, bool pinned)
{
    const std::optional<QList<qint64>> ids = namedEvents(session, words);
    return ids ? told(session, session.composition()->log.setPinned(*ids, pinned)) : CouldNot;
}

ExitStatus noteEvent(Session &session, const QStringList &words)
{
    if (words.size() != 2) {
        session.out().complain(
            Error{Text::tr("Name one event, and what to write beside it; \"\" takes a note away."), {}});
        return CouldNot;
    }
    const std::optional<Exchange> event = namedEvent(session, words.first());
    return event ? told(session, session.composition()->log.setNote(event->id, words.last())) : CouldNot;
}

ExitStatus deleteEvents(Session &session, const QStringList &words)
{
    const std::optional<QList<qint64>> ids = namedEvents(session, words);
    if (!ids)
        return CouldNot;
    const Result<qint64> removal = session.composition()->log.remove(*ids);
    return told(session, removal ? Result<>{} : Result<>{removal.error()});
}

ExitStatus replayEvent(Session &session, const QCommandLineParser &parser, const QStringList &ids)
{
    if (ids.size() != 1) {
        session.out().complain(Error{Text::tr("Name one event by its number."), {}});
        return CouldNot;
    }
    const std::optional<Exchange> event = namedEvent(session, ids.first());
    if (!event || !mayReplay(session, parser))
        return CouldNot;
    const std::optional<SigningOrder> signing = chosenSigning(session, parser, u"sign"_s, KeyUse::Signing);
    const Result<Signer> signer = signing ? makeSigner(signing->settings, signing->secret) : Result<Signer>{Signer{}};
    if (!signing || !signer)
        return CouldNot; // told already: the secret was tried there
    Composition &services = *session.composition();
    const EventReplay replay{services.bench, services.webhooks, services.desk};
    for (const QByteArray &name : replay.prepared(*event).leftOut)
        session.out().complain(Text::tr("The value of %1 is a secret and not in the log, so the header is left out.")
                                   .arg(QString::fromUtf8(name)));
    const std::optional<Exchange> answered = waitedFor(replay.send(*event, *signer));
    if (!answered)
        return CouldNot;
    tellAttempt(session.out(), *answered, {});
    return answered->isSuccess() ? Done : AnswerIsNo;
}

} // namespace Hookbench::Cli
