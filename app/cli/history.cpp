// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/differences.h"
#include "app/cli/text.h"
#include "models/documents/compare.h"
#include "models/words/words.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace Hookbench::Cli {

namespace {

QLatin1StringView kindName(DifferenceKind kind)
{
    switch (kind) {
    case DifferenceKind::Added:
        return "added"_L1;
    case DifferenceKind::Removed:
        return "removed"_L1;
    case DifferenceKind::Changed:
        break;
    }
    return "changed"_L1;
}

void tellRevision(Output &output, const Revision &revision)
{
    if (output.isJson()) {
        Json::Writer json;
        json.beginObject();
        json.member("number"_L1, qint64{revision.number});
        json.member("action"_L1, nameIn(revisionActionNames, revision.action));
        json.member("by"_L1, QStringView{revision.stamp.by});
        json.member("at"_L1, QStringView{revision.stamp.at.toString(Qt::ISODate)});
        output.line(json.endObject());
        return;
    }
    output.line(Text::tr("%1: %2 by %3, %4 UTC", "number, action, who, when")
                    .arg(QString::number(revision.number), Words::name(revision.action), revision.stamp.by,
                         QLocale{}.toString(revision.stamp.at, QLocale::ShortFormat)));
}

/// The revision that @p text numbers; tells when there is none.
const Revision *numbered(Output &output, const QList<Revision> &revisions, const QString &text)
{
    bool isNumber = false;
    const int number = text.trimmed().toInt(&isNumber);
    for (const Revision &revision : revisions) {
        if (isNumber && revision.number == number)
            return &revision;
    }
    output.complain(Error{Text::tr("There is no revision %1. The history has 1 to %2.")
                              .arg(text, QString::number(revisions.isEmpty() ? 0 : revisions.last().number)),
                          {}});
    return nullptr;
}

ExitStatus compareRevisions(Output &output, const QList<Revision> &revisions, const QString &which)
{
    const QStringList numbers = which.split(u',');
    if (numbers.size() != 2) {
        output.complain(Error{Text::tr("Name two revisions, such as --compare 1,3."), {}});
        return CouldNot;
    }
    const Revision *before = numbered(output, revisions, numbers.first());
    const Revision *after = before ? numbered(output, revisions, numbers.last()) : nullptr;
    if (!after)
        return CouldNot;
    const FieldDifferences differences = compareWebhooks(before->webhook, after->webhook);
    tellDifferences(output, differences);
    return differences.isEmpty() ? Done : AnswerIsNo;
}

} // namespace

void tellDifferences(Output &output, const FieldDifferences &differences)
{
    for (const FieldDifference &difference : differences) {
        if (output.isJson()) {
            Json::Writer json;
            json.beginObject();
            json.member("field"_L1, QStringView{difference.pointer});
            json.member("kind"_L1, kindName(difference.kind));
            json.member("before"_L1, QStringView{difference.before});
            json.member("after"_L1, QStringView{difference.after});
            output.line(json.endObject());
            continue;
        }
        output.line(Words::fieldName(difference.pointer));
        if (difference.kind != DifferenceKind::Added)
            output.line(u"  - "_s + difference.before);
        if (difference.kind != DifferenceKind::Removed)
            output.line(u"  + "_s + difference.after);
    }
    if (differences.isEmpty() && !output.isJson())
        output.line(Text::tr("No difference."));
}

void declareHistory(QCommandLineParser &parser)
{
    parser.addOption({u"compare"_s, Text::tr("Compare two revisions, field by field."), u"A,B"_s});
    parser.addOption({u"restore"_s, Text::tr("Submit this revision again, as a new one."), u"NUMBER"_s});
}

ExitStatus runHistory(Session &session, const QCommandLineParser &parser)
{
    const QStringList names = parser.positionalArguments();
    if (names.size() != 1) {
        session.out().complain(Error{Text::tr("Name one webhook of the database."), {}});
        return CouldNot;
    }
    Composition *database = session.composition();
    if (!database)
        return CouldNot;
    const SmsWebhookRecord *record = database->webhooks.findByName(names.first());
    if (!record) {
        session.out().complain(
            Error{Text::tr("There is no webhook called “%1” in this sandbox.").arg(names.first()), {}});
        return CouldNot;
    }
    const QUuid id = record->id;
    const Result<QList<Revision>> revisions = database->webhooks.revisions(id);
    if (!revisions) {
        session.out().complain(revisions.error());
        return CouldNot;
    }
    if (parser.isSet(u"compare"_s))
        return compareRevisions(session.out(), *revisions, parser.value(u"compare"_s));
    if (parser.isSet(u"restore"_s)) {
        const Revision *revision = numbered(session.out(), *revisions, parser.value(u"restore"_s));
        if (!revision)
            return CouldNot;
        const Result<SmsWebhookRecord> restored = database->webhooks.restoreRevision(id, revision->number);
        if (!restored) {
            session.out().complain(restored.error());
            return AnswerIsNo;
        }
        tellRevision(session.out(),
                     {id, restored->revision, RevisionAction::Restored, restored->modified, restored->webhook});
        return Done;
    }
    for (const Revision &revision : *revisions)
        tellRevision(session.out(), revision);
    return Done;
}

ExitStatus runCompare(Session &session, const QCommandLineParser &parser)
{
    const QStringList names = parser.positionalArguments();
    if (names.size() != 2) {
        session.out().complain(Error{Text::tr("Name two webhooks, each in the database or a document."), {}});
        return CouldNot;
    }
    ExitStatus failure = CouldNot;
    const std::optional<NamedWebhook> before = session.webhook(names.first(), failure);
    if (!before)
        return failure;
    const std::optional<NamedWebhook> after = session.webhook(names.last(), failure);
    if (!after)
        return failure;
    const FieldDifferences differences = compareWebhooks(before->record.webhook, after->record.webhook);
    tellDifferences(session.out(), differences);
    return differences.isEmpty() ? Done : AnswerIsNo;
}

} // namespace Hookbench::Cli
