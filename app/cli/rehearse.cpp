// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/text.h"
#include "models/delivery/rehearsal.h"
#include "models/words/rehearsalwords.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Hookbench::Cli {

namespace {

/// What rehearse was asked to do, once everything about it is known to be sound.
struct Order
{
    QList<RetryProfile> profiles;
    ReceiverScript script;
    RehearsalOptions options;
};

std::optional<double> readNumber(Session &session, const QCommandLineParser &parser, const QString &option,
                                 double least, double most, bool whole, bool &sound)
{
    if (!parser.isSet(option))
        return std::nullopt;
    bool ok = false;
    const double value = parser.value(option).toDouble(&ok);
    if (ok && value >= least && value <= most && (!whole || value == static_cast<double>(static_cast<qint64>(value))))
        return value;
    sound = false;
    session.out().complain(
        Error{Text::tr("--%1 takes a number from %2 to %3, not “%4”.")
                  .arg(option, QString::number(least), QString::number(most, 'f', 0), parser.value(option)),
              {}});
    return std::nullopt;
}

bool readOptions(Session &session, const QCommandLineParser &parser, RehearsalOptions &options)
{
    bool sound = true;
    const auto number = [&](const QString &option, double least, double most, bool whole) {
        return readNumber(session, parser, option, least, most, whole, sound);
    };
    options.events = static_cast<int>(number(u"events"_s, 1, mostRehearsedEvents, true).value_or(1));
    options.rate = number(u"rate"_s, 0.001, 1e6, false).value_or(0);
    options.answerTime = number(u"answer-time"_s, 0, longestScriptWait, false).value_or(0);
    options.timeOut = number(u"timeout"_s, 0.001, 3600, false);
    if (const auto seed = number(u"seed"_s, 0, 4294967295.0, true))
        options.seed = static_cast<quint32>(*seed);
    if (parser.isSet(u"shared-script"_s))
        options.reading = ScriptReading::PerEndpoint;
    return sound;
}

bool readProfiles(Session &session, const QStringList &names, QList<RetryProfile> &profiles)
{
    for (const QString &name : names == QStringList{u"all"_s} ? builtInRetryProfileNames() : names) {
        const Result<RetryProfile> profile = builtInRetryProfile(name);
        if (!profile) {
            session.out().complain(profile.error());
            return false;
        }
        profiles.append(*profile);
    }
    return true;
}

std::optional<Order> readOrder(Session &session, const QCommandLineParser &parser, ExitStatus &failure)
{
    failure = CouldNot;
    Order order;
    if (!parser.positionalArguments().isEmpty() || !parser.isSet(u"script"_s) || !parser.isSet(u"retry"_s)) {
        session.out().complain(
            Error{Text::tr("rehearse needs --script FILE and --retry PROFILE, and nothing else but options."), {}});
        return std::nullopt;
    }
    if (!readProfiles(session, parser.values(u"retry"_s), order.profiles)
        || !readOptions(session, parser, order.options))
        return std::nullopt;
    const QString path = parser.value(u"script"_s);
    const std::optional<QByteArray> text = session.read(path);
    if (!text)
        return std::nullopt;
    const ScriptDocument document = readReceiverScript(*text);
    session.report(path, document.diagnostics);
    if (!document.script) {
        failure = AnswerIsNo;
        return std::nullopt;
    }
    order.script = *document.script;
    return order;
}

double seconds(qint64 milliseconds)
{
    return static_cast<double>(milliseconds) / 1000.0;
}

/// @p several is whether the lines of other profiles stand beside.
void tellJson(Output &out, const RetryProfile &profile, const Rehearsal &rehearsal, bool several)
{
    for (const RehearsedAttempt &attempt : rehearsal.attempts) {
        Json::Writer json;
        json.beginObject();
        if (several)
            json.member("profile"_L1, QStringView{profile.name});
        if (rehearsal.events.size() > 1)
            json.member("event"_L1, attempt.event + 1);
        json.member("attempt"_L1, attempt.number).member("at"_L1, seconds(attempt.at));
        json.member("status"_L1, attempt.status).member("waited"_L1, seconds(attempt.waited));
        json.member("took"_L1, seconds(attempt.took))
            .member("answer"_L1, nameIn(rehearsalAnswerNames, attempt.answer))
            .member("next"_L1, nameIn(rehearsalStepNames, attempt.next));
        json.member("takenIn"_L1, attempt.takenIn).member("duplicate"_L1, attempt.duplicate);
        out.line(json.endObject());
    }
    const RehearsalSummary summary = summaryOf(rehearsal);
    Json::Writer json;
    json.beginObject();
    if (several)
        json.member("profile"_L1, QStringView{profile.name});
    json.member("delivered"_L1, summary.delivered == summary.events).member("attempts"_L1, summary.attempts);
    json.key("gaveUpAfter"_L1);
    summary.delivered == summary.events ? json.null() : json.value(seconds(summary.gaveUpAfter));
    json.member("events"_L1, summary.events).member("deliveredEvents"_L1, summary.delivered);
    json.member("duplicates"_L1, summary.duplicates)
        .member("givenUpButTakenIn"_L1, summary.givenUpButTakenIn)
        .member("simulated"_L1, summary.simulated);
    json.key("halts"_L1).beginArray();
    for (const RehearsedHalt &halt : rehearsal.halts)
        json.beginObject().member("from"_L1, seconds(halt.from)).member("until"_L1, seconds(halt.until)).endObject();
    json.endArray().key("unknown"_L1).beginArray();
    for (const RetryFact fact : profile.unknown)
        json.value(nameIn(retryFactNames, fact));
    out.line(json.endArray().endObject());
}

/// Rows of equal columns; the last one may be of any length.
void tellTable(Output &out, const QList<QStringList> &rows)
{
    QList<qsizetype> widths;
    for (const QStringList &row : rows) {
        widths.resize(std::max(widths.size(), row.size()));
        for (qsizetype column = 0; column < row.size(); ++column)
            widths[column] = std::max(widths[column], row.at(column).size());
    }
    for (const QStringList &row : rows) {
        QString line;
        for (qsizetype column = 0; column < row.size(); ++column) {
            const bool last = column == row.size() - 1;
            line += u"  "_s + (last ? row.at(column) : row.at(column).leftJustified(widths.at(column)));
        }
        out.line(line);
    }
}

QList<QStringList> rowsOfOne(const Rehearsal &rehearsal)
{
    QList<QStringList> rows{
        {Text::tr("Attempt"), Text::tr("At"), Text::tr("Waited"), Text::tr("Answer"), Text::tr("What follows")}};
    for (const RehearsedAttempt &attempt : rehearsal.attempts)
        rows.append({QLocale{}.toString(attempt.number), Words::duration(attempt.at),
                     attempt.number == 1 ? u"–"_s : Words::duration(attempt.waited), Words::answer(attempt),
                     Words::note(attempt)});
    return rows;
}

/// A row for each answer that the events' attempts of one number got.
QList<QStringList> rowsOfMany(const Rehearsal &rehearsal)
{
    QList<QStringList> rows{{Text::tr("Attempt"), Text::tr("From"), Text::tr("To"), Text::tr("Events"),
                             Text::tr("Duplicates"), Text::tr("Answer")}};
    const QLocale locale;
    for (const RehearsedGroup &group : groupsOf(rehearsal))
        rows.append({locale.toString(group.first.number), Words::duration(group.first.at),
                     Words::duration(group.lastAt), locale.toString(group.count), locale.toString(group.duplicates),
                     Words::answer(group.first)});
    return rows;
}

void tellText(Output &out, const RetryProfile &profile, const Rehearsal &rehearsal)
{
    out.line(profile.title);
    tellTable(out, rehearsal.events.size() == 1 ? rowsOfOne(rehearsal) : rowsOfMany(rehearsal));
    out.line(rehearsal.events.size() == 1 ? Words::summary(rehearsal.events.front())
                                          : Words::summary(summaryOf(rehearsal)));
    QStringList assumed;
    for (const RetryFact fact : profile.unknown)
        assumed.append(Words::name(fact));
    if (!assumed.isEmpty())
        out.line(Text::tr("Not published by the sender, and assumed here: %1.").arg(assumed.join(u", "_s)));
    out.line(profile.note.in(QLocale{}.name()));
}

} // namespace

void declareRehearse(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"script"_s, Text::tr("What the endpoint does, as for listen."), u"FILE"_s},
        {u"retry"_s,
         Text::tr("Try again by this retry profile: %1, or all of them with “all”. May be given more than once.")
             .arg(builtInRetryProfileNames().join(u", "_s)),
         u"PROFILE"_s},
        {u"events"_s, Text::tr("Rehearse this many events for the same host."), u"N"_s, u"1"_s},
        {u"rate"_s, Text::tr("Begin this many events a second instead of all at once."), u"R"_s},
        {u"answer-time"_s, Text::tr("Let each answer take this many seconds besides the script's delays."), u"S"_s,
         u"0"_s},
        {u"timeout"_s, Text::tr("Give an answer this many seconds, whatever the profile says."), u"S"_s},
        {u"seed"_s,
         Text::tr("Draw the waits at random within the profile's spread, the same ones for the same number."), u"N"_s},
    });
    parser.addOption({u"shared-script"_s,
                      Text::tr("Let all events go through the script together, as at the receiver, instead of each "
                               "from its beginning.")});
}

ExitStatus runRehearse(Session &session, const QCommandLineParser &parser)
{
    ExitStatus failure = CouldNot;
    const std::optional<Order> order = readOrder(session, parser, failure);
    if (!order)
        return failure;
    const bool several = order->profiles.size() > 1;
    ExitStatus status = Done;
    bool first = true;
    for (const RetryProfile &profile : order->profiles) {
        const Rehearsal rehearsal = rehearse(profile, order->script, order->options);
        if (session.out().isJson()) {
            tellJson(session.out(), profile, rehearsal, several);
        } else {
            if (!first)
                session.out().line(QString{});
            tellText(session.out(), profile, rehearsal);
        }
        first = false;
        const RehearsalSummary summary = summaryOf(rehearsal);
        if (summary.delivered < summary.events)
            status = AnswerIsNo;
    }
    return status;
}

} // namespace Hookbench::Cli
