// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/differences.h"
#include "app/cli/text.h"
#include "models/words/words.h"

using namespace Qt::StringLiterals;

namespace Hookbench::Cli {

namespace {

const Sandbox *sandboxCalled(Session &session, const QString &name)
{
    for (const Sandbox &sandbox : session.composition()->sandboxes.sandboxes()) {
        if (sandbox.name.compare(name, Qt::CaseInsensitive) == 0)
            return &sandbox;
    }
    session.out().complain(Error{Text::tr("There is no sandbox called “%1” in this database.").arg(name), {}});
    return nullptr;
}

void tell(Session &session, const Sandbox &sandbox)
{
    const bool current = sandbox.id == session.composition()->sandboxes.current().id;
    if (session.out().isJson()) {
        Json::Writer json;
        json.beginObject();
        json.member("name"_L1, QStringView{sandbox.name});
        json.member("organisation"_L1, QStringView{sandbox.organisation});
        json.member("production"_L1, sandbox.production);
        json.member("current"_L1, current);
        session.out().line(json.endObject());
        return;
    }
    QString line = sandbox.production
        ? Text::tr("%1 (%2), production", "sandbox, organisation").arg(sandbox.name, sandbox.organisation)
        : Text::tr("%1 (%2), development", "sandbox, organisation").arg(sandbox.name, sandbox.organisation);
    if (current)
        line += u" *"_s;
    session.out().line(line);
}

ExitStatus told(Session &session, const Result<Sandbox> &changed)
{
    if (!changed) {
        session.out().complain(changed.error());
        return AnswerIsNo;
    }
    tell(session, *changed);
    return Done;
}

ExitStatus create(Session &session, const QCommandLineParser &parser, const QString &name)
{
    SandboxBook &book = session.composition()->sandboxes;
    const QString organisation
        = parser.isSet(u"organisation"_s) ? parser.value(u"organisation"_s) : book.current().organisation;
    return told(session, book.add({0, organisation, name, parser.isSet(u"production"_s)}));
}

ExitStatus change(Session &session, const QCommandLineParser &parser, const QString &name)
{
    const Sandbox *known = sandboxCalled(session, name);
    if (!known)
        return CouldNot;
    Sandbox sandbox = *known;
    if (parser.isSet(u"name"_s))
        sandbox.name = parser.value(u"name"_s);
    if (parser.isSet(u"organisation"_s))
        sandbox.organisation = parser.value(u"organisation"_s);
    if (parser.isSet(u"production"_s) || parser.isSet(u"development"_s))
        sandbox.production = parser.isSet(u"production"_s);
    return told(session, session.composition()->sandboxes.change(sandbox));
}

ExitStatus remove(Session &session, const QCommandLineParser &parser, const QString &name)
{
    const Sandbox *known = sandboxCalled(session, name);
    if (!known)
        return CouldNot;
    const Sandbox sandbox = *known;
    if (parser.value(u"confirm"_s) != sandbox.name) {
        session.out().complain(Error{
            Text::tr("Everything in the sandbox goes with it, and there is no undo. Add --confirm %1 to delete it.")
                .arg(sandbox.name),
            {}});
        return CouldNot;
    }
    const Result<> removed = session.composition()->sandboxes.remove(sandbox.id);
    if (!removed) {
        session.out().complain(removed.error());
        return AnswerIsNo;
    }
    // It is gone; this gives back the room it takes. What fails here is done when the window is opened next.
    session.composition()->data.removeRemains().waitForFinished();
    return Done;
}

} // namespace

void declareSandbox(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"name"_s, Text::tr("The new name."), u"NAME"_s},
        {u"organisation"_s, Text::tr("The organisation it belongs to."), u"NAME"_s},
        {u"production"_s, Text::tr("It is a production sandbox.")},
        {u"development"_s, Text::tr("It is a development sandbox.")},
        {u"confirm"_s, Text::tr("The name of the sandbox again, to delete it."), u"NAME"_s},
    });
}

ExitStatus runSandbox(Session &session, const QCommandLineParser &parser)
{
    const QStringList words = parser.positionalArguments();
    const QString what = words.value(0, u"list"_s);
    if (!session.composition())
        return CouldNot;
    if (what == u"list"_s && words.size() < 2) {
        for (const Sandbox &sandbox : session.composition()->sandboxes.sandboxes())
            tell(session, sandbox);
        return Done;
    }
    if (words.size() == 2 && what == u"create"_s)
        return create(session, parser, words.last());
    if (words.size() == 2 && what == u"change"_s)
        return change(session, parser, words.last());
    if (words.size() == 2 && what == u"delete"_s)
        return remove(session, parser, words.last());
    session.out().complain(
        Error{Text::tr("Say what to do: sandbox list, or sandbox create, change or delete with a name."), {}});
    return CouldNot;
}

void declareCopy(QCommandLineParser &parser)
{
    parser.addOption({u"to-sandbox"_s, Text::tr("Copy into this sandbox."), u"NAME"_s});
    parser.addOption({u"dry-run"_s, Text::tr("Only say what would happen.")});
}

ExitStatus runCopy(Session &session, const QCommandLineParser &parser)
{
    if (!parser.isSet(u"to-sandbox"_s)) {
        session.out().complain(Error{Text::tr("Say where to: copy needs --to-sandbox NAME."), {}});
        return CouldNot;
    }
    Composition *database = session.composition();
    const Sandbox *target = database ? sandboxCalled(session, parser.value(u"to-sandbox"_s)) : nullptr;
    if (!target)
        return CouldNot;
    QList<QUuid> ids;
    for (const QString &name : parser.positionalArguments()) {
        const SmsWebhookRecord *record = database->webhooks.findByName(name);
        if (!record) {
            session.out().complain(Error{Text::tr("There is no webhook called “%1” in this sandbox.").arg(name), {}});
            return CouldNot;
        }
        ids << record->id;
    }
    const qint64 from = database->sandboxes.current().id;
    const Result<QList<CopyLine>> lines = parser.isSet(u"dry-run"_s) ? database->copies.preview(from, ids, target->id)
                                                                     : database->copies.copy(from, ids, target->id);
    if (!lines) {
        session.out().complain(lines.error());
        return AnswerIsNo;
    }
    for (const CopyLine &line : *lines) {
        const QLatin1StringView action = nameIn(importActionNames, line.action);
        if (session.out().isJson()) {
            Json::Writer json;
            json.beginObject().member("name"_L1, QStringView{line.name}).member("action"_L1, action);
            json.member("credentialFound"_L1, line.credentialFound);
            session.out().line(json.endObject());
            continue;
        }
        session.out().line(line.name + u": "_s + QString{action});
        tellDifferences(session.out(), line.differences);
    }
    return Done;
}

} // namespace Hookbench::Cli
