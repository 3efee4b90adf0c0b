// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/feedback.h"
#include "app/cli/text.h"
#include "app/composition/builtin.h"
#include "models/payload/coverage.h"
#include "models/payload/payloadreader.h"
#include "models/payload/phonenumbers.h"
#include "models/words/words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Hookbench::Cli {

namespace {

/// What reads the bodies, and what fills the gaps.
struct Mapping
{
    PayloadReader reader;
    Receipt receipt;
    Vendor vendor = Vendor::Custom;
};

std::optional<Mapping> builtInMapping(Session &session, const QCommandLineParser &parser)
{
    const QString name = parser.value(u"vendor"_s);
    const std::optional<Vendor> vendor = valueIn(vendorNames, name);
    if (!vendor || !vendorHasWebhooks(*vendor) || vendorHasPayload(*vendor)) {
        session.out().complain(
            Error{Text::tr("There is no built-in mapping for “%1”. Known are sinch, sinch-conversational and infobip.")
                      .arg(name),
                  {}});
        return std::nullopt;
    }
    WebhookType type = WebhookType::Both;
    if (parser.isSet(u"type"_s)) {
        const std::optional<WebhookType> wish = valueIn(webhookTypeNames, parser.value(u"type"_s));
        if (!wish || *wish == WebhookType::Both) {
            session.out().complain(Error{
                Text::tr("There is no type “%1”. Known are inbound and feedback.").arg(parser.value(u"type"_s)), {}});
            return std::nullopt;
        }
        type = *wish;
    }
    const ArrayReading arrays
        = parser.isSet(u"first-element-only"_s) ? ArrayReading::FirstElement : ArrayReading::EveryElement;
    return Mapping{PayloadReader{*vendor, type, arrays}, Receipt{systemClock(), {}, {}}, *vendor};
}

/// What the delivery reports of a body come to; nothing for anything else.
QList<ReportedStatus> outcomesOf(const QList<OutcomeTable> &tables, Vendor vendor, const QByteArray &body,
                                 const Extraction &extraction)
{
    const OutcomeTable *table = tableFor(tables, vendor);
    if (!table || extraction.kind != EventKind::Feedback)
        return {};
    if (vendorHasPayload(vendor))
        return reportedStatuses(*table, extraction);
    const Result<QList<ReportedStatus>> statuses = table->statuses(body);
    return statuses ? *statuses : QList<ReportedStatus>{};
}

void tellJson(Output &out, const QString &file, const Extraction &extraction, const QList<ReportedStatus> &statuses)
{
    Json::Writer json;
    json.beginObject().member("file"_L1, QStringView{file}).member("kind"_L1, nameIn(eventKindNames, extraction.kind));
    json.key("events"_L1).beginArray();
    for (const ExtractedEvent &event : extraction.events) {
        json.beginObject();
        for (const ExtractedField &field : event.fields) {
            if (field.origin != FieldOrigin::Missing)
                json.member(nameIn(fieldNames, field.field), QStringView{field.text});
        }
        json.endObject();
    }
    json.endArray().key("normalised"_L1).beginArray();
    for (const ExtractedEvent &event : extraction.events) {
        json.beginObject();
        for (const ExtractedField &field : event.fields) {
            if (!field.normalised.isEmpty())
                json.member(nameIn(fieldNames, field.field), QStringView{field.normalised});
        }
        json.endObject();
    }
    json.endArray();
    if (!statuses.isEmpty())
        writeStatuses(json, statuses);
    json.key("diagnostics"_L1).beginArray();
    for (const Diagnostic &diagnostic : extraction.diagnostics) {
        json.beginObject();
        json.member("line"_L1, diagnostic.position.line).member("column"_L1, diagnostic.position.column);
        json.member("severity"_L1, nameIn(severityNames, diagnostic.severity))
            .member("rule"_L1, nameIn(ruleNames, diagnostic.rule));
        json.member("text"_L1, QStringView{Words::sentence(diagnostic)}).endObject();
    }
    out.line(json.endArray().endObject());
}

void tellText(Output &out, const QString &file, const Extraction &extraction)
{
    out.line(u"%1: %2"_s.arg(file, Words::name(extraction.kind)));
    int number = 0;
    for (const ExtractedEvent &event : extraction.events) {
        out.line(u"  "_s + Text::tr("Event %1").arg(++number));
        for (const ExtractedField &field : event.fields) {
            QString value = field.origin == FieldOrigin::Missing ? u"–"_s : field.text;
            if (!field.normalised.isEmpty() && field.normalised != field.text)
                value += u"  ("_s + field.normalised + u')';
            out.line(u"    "_s + QString{nameIn(fieldNames, field.field)}.leftJustified(18) + value);
        }
    }
}

void tellCoverageJson(Output &out, const Coverage &coverage)
{
    Json::Writer json;
    json.beginObject().member("files"_L1, coverage.bodies).member("events"_L1, coverage.events);
    json.key("coverage"_L1).beginObject();
    for (const FieldCoverage &entry : coverage.fields) {
        json.key(nameIn(fieldNames, entry.field)).beginObject();
        json.member("present"_L1, entry.present).member("missing"_L1, entry.missing);
        json.key("shapes"_L1).beginObject();
        for (const ShapeCount &count : entry.shapes)
            json.member(nameIn(valueShapeNames, count.shape), count.events);
        json.endObject().endObject();
    }
    out.line(json.endObject().endObject());
}

/// A line per field: how many events had it, and how its values are written.
void tellCoverage(Output &out, const Coverage &coverage)
{
    out.line(
        Text::tr("Coverage: %1, %2")
            .arg(Text::tr("%n file(s)", nullptr, coverage.bodies), Text::tr("%n event(s)", nullptr, coverage.events)));
    for (const FieldCoverage &entry : coverage.fields) {
        QStringList shapes;
        for (const ShapeCount &count : entry.shapes)
            shapes.append(
                Text::tr("%1: %2, as in “%3”")
                    .arg(Words::name(count.shape), QString::number(count.events), count.example.simplified()));
        const QString share = Text::tr("%1 of %2").arg(entry.present).arg(entry.present + entry.missing);
        out.line(u"  "_s + QString{nameIn(fieldNames, entry.field)}.leftJustified(18) + share.leftJustified(14)
                 + shapes.join(u"; "_s));
        if (entry.shapes.size() > 1)
            out.line(u"    "_s + Text::tr("The values of this field are written in different ways."));
    }
}

} // namespace

void declareExtract(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"vendor"_s, Text::tr("Read through the built-in mapping of this vendor instead of a webhook's."),
         u"VENDOR"_s},
        {u"type"_s, Text::tr("With --vendor: read as inbound or as feedback only."), u"inbound|feedback"_s},
    });
    parser.addOption({u"first-element-only"_s,
                      Text::tr("Read only the first element of the body's arrays, whatever the webhook says.")});
}

ExitStatus runExtract(Session &session, const QCommandLineParser &parser)
{
    QStringList files = parser.positionalArguments();
    std::optional<Mapping> mapping;
    ExitStatus failure = CouldNot;
    if (parser.isSet(u"vendor"_s)) {
        mapping = builtInMapping(session, parser);
    } else if (!files.isEmpty()) {
        if (const std::optional<NamedWebhook> named = session.webhook(files.takeFirst(), failure)) {
            SmsWebhook webhook = named->record.webhook;
            if (parser.isSet(u"first-element-only"_s))
                webhook.arrayReading = ArrayReading::FirstElement;
            mapping = Mapping{PayloadReader{webhook},
                              Receipt{systemClock(), webhook.senderPhoneNumber, webhook.fieldsNotSent}, webhook.vendor};
        }
        if (!mapping)
            return failure;
    }
    if (mapping && files.isEmpty())
        session.out().complain(Error{Text::tr("Name at least one file to read."), {}});
    else if (!mapping && files.isEmpty())
        session.out().complain(Error{Text::tr("extract needs a webhook or --vendor, and files to read."), {}});
    if (!mapping || files.isEmpty())
        return CouldNot;

    const Result<QList<OutcomeTable>> outcomes = builtInOutcomeTables();
    if (!outcomes) {
        session.out().complain(outcomes.error());
        return CouldNot;
    }
    ExitStatus status = Done;
    Coverage coverage;
    const QString region = parsePhoneNumber(mapping->receipt.senderNumber).region;
    for (const QString &file : std::as_const(files)) {
        const std::optional<QByteArray> body = session.read(file);
        if (!body) {
            status = CouldNot;
            continue;
        }
        Extraction extraction = mapping->reader.read(*body);
        normalise(extraction, mapping->receipt);
        addToCoverage(coverage, extraction, region);
        Session::place(extraction.diagnostics, *body);
        session.report(file, extraction.diagnostics);
        const QList<ReportedStatus> statuses = outcomesOf(*outcomes, mapping->vendor, *body, extraction);
        if (session.out().isJson()) {
            tellJson(session.out(), file, extraction, statuses);
        } else {
            tellText(session.out(), file, extraction);
            tellStatuses(session.out(), statuses);
        }
        if (hasErrors(extraction.diagnostics) && status == Done)
            status = AnswerIsNo;
    }
    // One body speaks for itself.
    if (files.size() > 1)
        session.out().isJson() ? tellCoverageJson(session.out(), coverage) : tellCoverage(session.out(), coverage);
    return status;
}

} // namespace Hookbench::Cli
