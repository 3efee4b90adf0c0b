// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/text.h"
#include "models/delivery/samplebody.h"
#include "models/documents/sampledocument.h"
#include "models/json/scanner.h"
#include "models/words/words.h"

#include <QFileInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Hookbench::Cli {

namespace {

void tell(Session &session, const SampleRecord &record)
{
    const SampleEvent &event = record.event;
    if (session.out().isJson()) {
        Json::Writer json;
        json.beginObject();
        json.member("name"_L1, QStringView{event.name});
        json.member("vendor"_L1, nameIn(vendorNames, event.vendor));
        json.member("kind"_L1, nameIn(eventKindNames, event.kind));
        json.member("builtIn"_L1, record.isBuiltIn());
        session.out().line(json.endObject());
        return;
    }
    const QString title = event.title.isEmpty() ? event.name : event.title.in(QLocale{}.name());
    session.out().line(QString{nameIn(vendorNames, event.vendor)}.leftJustified(21)
                       + QString{nameIn(eventKindNames, event.kind)}.leftJustified(9) + event.name.leftJustified(17)
                       + title);
}

/// The one that is called so: an own one, or a built-in one of --vendor. Tells when there is none, or several.
const SampleRecord *sampleCalled(Session &session, const QCommandLineParser &parser, const QString &name)
{
    const SampleBook &book = session.composition()->samples;
    if (const SampleRecord *own = book.findOwn(name))
        return own;
    const QString vendor = parser.value(u"vendor"_s);
    const SampleRecord *found = nullptr;
    QStringList vendors;
    for (const SampleRecord &record : book.records()) {
        const QString spelt{nameIn(vendorNames, record.event.vendor)};
        if (record.event.name != name || (!vendor.isEmpty() && spelt != vendor))
            continue;
        found = &record;
        vendors << spelt;
    }
    if (vendors.size() == 1)
        return found;
    session.out().complain(
        vendors.isEmpty() ? Error{Text::tr("There is no sample called “%1”.").arg(name), {}}
                          : Error{Text::tr("Several vendors have a sample “%1”. Add --vendor with one of these: %2.")
                                      .arg(name, vendors.join(u", "_s)),
                                  {}});
    return nullptr;
}

ExitStatus show(Session &session, const QCommandLineParser &parser, const QString &name)
{
    const SampleRecord *record = sampleCalled(session, parser, name);
    if (!record)
        return CouldNot;
    const Result<QByteArray> text = writeSampleDocument(record->event);
    if (!text) {
        session.out().complain(text.error());
        return CouldNot;
    }
    session.out().bytes(*text);
    return Done;
}

bool isDocument(const QByteArray &text)
{
    const Json::Document document = Json::Document::parse(text);
    if (!document.isValid() || document.node(0).kind != Json::Kind::Object)
        return false;
    const int format = document.member(0, "format");
    return format >= 0 && document.string(document.node(format)).startsWith(u"hookbench/sample-event/"_s);
}

/// A document, or a provider's body for the webhook of --for.
std::optional<SampleEvent> sampleIn(Session &session, const QCommandLineParser &parser, const QString &file,
                                    const std::optional<NamedWebhook> &webhook, ExitStatus &status)
{
    status = CouldNot;
    const std::optional<QByteArray> text = session.read(file);
    if (!text)
        return std::nullopt;
    if (isDocument(*text)) {
        const SampleDocument document = readSampleDocument(*text);
        session.report(file, document.diagnostics);
        status = AnswerIsNo;
        return document.isValid() ? document.sample : std::nullopt;
    }
    if (!webhook) {
        session.out().complain(
            Error{Text::tr("%1 is no sample event document. To keep it as a body, say which webhook it is for: --for.")
                      .arg(file),
                  {}});
        return std::nullopt;
    }
    const QString name = parser.isSet(u"name"_s) ? parser.value(u"name"_s) : QFileInfo{file}.completeBaseName();
    Result<SampleEvent> sample = sampleFromBody(webhook->record.webhook, *text, name);
    if (sample)
        return *std::move(sample);
    session.out().complain(sample.error());
    return std::nullopt;
}

ExitStatus add(Session &session, const QCommandLineParser &parser, const QStringList &files)
{
    std::optional<NamedWebhook> webhook;
    ExitStatus status = CouldNot;
    if (parser.isSet(u"for"_s)) {
        webhook = session.webhook(parser.value(u"for"_s), status);
        if (!webhook)
            return status;
    }
    QList<SampleEvent> events;
    for (const QString &file : files) {
        const std::optional<SampleEvent> sample = sampleIn(session, parser, file, webhook, status);
        if (!sample)
            return status;
        events << *sample;
    }
    const QUuid id = webhook && !webhook->isDocument ? webhook->record.id : QUuid{};
    const Result<QList<SampleRecord>> kept = session.composition()->samples.import(events, id);
    if (!kept) {
        session.out().complain(kept.error());
        return AnswerIsNo;
    }
    for (const SampleRecord &record : *kept)
        tell(session, record);
    return Done;
}

ExitStatus remove(Session &session, const QString &name)
{
    SampleBook &book = session.composition()->samples;
    const SampleRecord *own = book.findOwn(name);
    if (!own) {
        session.out().complain(Error{Text::tr("There is no own sample called “%1”.").arg(name), {}});
        return CouldNot;
    }
    const Result<> removed = book.remove(own->id);
    if (removed)
        return Done;
    session.out().complain(removed.error());
    return AnswerIsNo;
}

} // namespace

void declareSamples(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"vendor"_s, Text::tr("Only the samples of this vendor."), u"VENDOR"_s},
        {u"for"_s, Text::tr("The webhook that a provider's body is for."), u"WEBHOOK"_s},
        {u"name"_s, Text::tr("What to call it."), u"NAME"_s},
    });
}

ExitStatus runSamples(Session &session, const QCommandLineParser &parser)
{
    const QStringList words = parser.positionalArguments();
    const QString what = words.value(0, u"list"_s);
    if (!session.composition())
        return CouldNot;
    if (what == u"list"_s && words.size() < 2) {
        const QString vendor = parser.value(u"vendor"_s);
        for (const SampleRecord &record : session.composition()->samples.records()) {
            if (vendor.isEmpty() || vendor == nameIn(vendorNames, record.event.vendor))
                tell(session, record);
        }
        return Done;
    }
    if (what == u"show"_s && words.size() == 2)
        return show(session, parser, words.last());
    if (what == u"add"_s && words.size() > 1)
        return add(session, parser, words.mid(1));
    if (what == u"remove"_s && words.size() == 2)
        return remove(session, words.last());
    session.out().complain(Error{
        Text::tr("Say what to do: samples list, samples show or remove with a name, or samples add with files."), {}});
    return CouldNot;
}

} // namespace Hookbench::Cli
