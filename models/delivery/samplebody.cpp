// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/delivery/samplebody.h"

#include "models/delivery/samplerequest.h"
#include "models/json/replacing.h"
#include "models/payload/payloadreader.h"
#include "models/payload/timestamps.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Hookbench {

namespace {

struct SampleBody
{
    Q_DECLARE_TR_FUNCTIONS(Hookbench::SampleBody)
};

bool isMadeUpFreshly(Field field)
{
    return field == Field::RequestId || field == Field::ClientReference || field == Field::OriginTimestamp;
}

QByteArray token(Field field)
{
    return "\"{{" + QByteArray{nameIn(fieldNames, field).data()} + "}}\"";
}

/// The spelling of @p text that timestampJson would give the same look; nothing for one of the other fifteen.
std::optional<TimestampStyle> styleOf(const QString &text)
{
    const std::optional<Timestamp> time = parseTimestamp(text);
    if (!time)
        return std::nullopt;
    if (time->guess == TimestampGuess::EpochSeconds)
        return TimestampStyle::EpochSeconds;
    if (time->guess == TimestampGuess::EpochMilliseconds)
        return TimestampStyle::EpochMilliseconds;
    if (text.contains(u' '))
        return TimestampStyle::SpaceSeparated;
    // Infobip writes the offset without a colon.
    if (text.size() > 5 && (text[text.size() - 5] == u'+' || text[text.size() - 5] == u'-'))
        return TimestampStyle::Infobip;
    return TimestampStyle::Rfc3339;
}

/// Takes what a single event holds out of its body: values into the fields, tokens into the body.
void takeApart(SampleEvent &sample, const ExtractedEvent &event)
{
    const Json::Document document = Json::Document::parse(sample.envelope);
    QList<Json::Replacement> tokens;
    for (const ExtractedField &field : event.fields) {
        const int place = field.origin == FieldOrigin::Body ? document.find(field.path) : -1;
        if (place < 0)
            continue;
        QByteArray json = document.raw(document.node(place)).toByteArray();
        if (field.field == Field::OriginTimestamp) {
            const std::optional<TimestampStyle> style = styleOf(field.text);
            // A number in quotes, or a spelling that can't be made up: the time stays as it is.
            const bool quotedEpoch = style
                && (*style == TimestampStyle::EpochSeconds || *style == TimestampStyle::EpochMilliseconds)
                && json.startsWith('"');
            if (!style || quotedEpoch)
                continue;
            sample.timestampStyle = *style;
        }
        tokens.append({field.path, token(field.field)});
        if (!isMadeUpFreshly(field.field))
            sample.fields.append({field.field, json});
    }
    if (const std::optional<QByteArray> body = Json::replaced(sample.envelope, tokens))
        sample.envelope = *body;
}

bool isMissing(const ExtractedEvent &event, Field field)
{
    return std::any_of(event.fields.cbegin(), event.fields.cend(), [field](const ExtractedField &candidate) {
        return candidate.field == field && candidate.origin != FieldOrigin::Body;
    });
}

QList<Field> missingFields(const SmsWebhook &webhook, const SampleEvent &sample, const Extraction &extraction)
{
    QList<Field> missing;
    for (const Field field : requiredFields(sample.kind)) {
        const bool expected = webhook.fieldsNotSent.contains(nameIn(fieldNames, field));
        // A report of success has no code.
        const bool optional = field == Field::FailureCode;
        const bool absent = std::all_of(extraction.events.cbegin(), extraction.events.cend(),
                                        [field](const ExtractedEvent &event) { return isMissing(event, field); });
        if (absent && !expected && !optional)
            missing.append(field);
    }
    return missing;
}

Error noSuchPlace(Field field)
{
    return {SampleBody::tr("The body has no place for %1. Edit it as JSON.").arg(nameIn(fieldNames, field)), {}};
}

} // namespace

SampleReading readSample(const SmsWebhook &webhook, const SampleEvent &sample, qint64 now)
{
    SampleReading reading;
    reading.body = sampleBody(webhook, sample, {0, u"sample"_s, now, {}});
    reading.extraction = PayloadReader{webhook}.read(reading.body);
    normalise(reading.extraction, {now, webhook.senderPhoneNumber, webhook.fieldsNotSent});
    reading.missing = missingFields(webhook, sample, reading.extraction);
    const QList<ExtractedEvent> &events = reading.extraction.events;
    reading.fits = reading.extraction.kind == sample.kind && !events.isEmpty()
        && std::all_of(events.cbegin(), events.cend(), [](const ExtractedEvent &event) { return event.processable; });
    return reading;
}

Result<SampleEvent> sampleFromBody(const SmsWebhook &webhook, const QByteArray &body, const QString &name)
{
    if (body.trimmed().isEmpty())
        return Error{SampleBody::tr("There is no body to make a sample of."), {}};
    SampleEvent sample;
    sample.name = name.trimmed();
    sample.vendor = webhook.vendor;
    sample.envelope = body;
    const Extraction extraction = PayloadReader{webhook}.read(body);
    sample.kind = extraction.kind;
    // What the mapping can't read is still a sample of what the webhook is meant for.
    if (sample.kind == EventKind::Other)
        sample.kind = webhook.takesInbound() ? EventKind::Inbound : EventKind::Feedback;
    if (extraction.events.size() == 1)
        takeApart(sample, extraction.events.first());
    return sample;
}

Result<SampleEvent> withField(const SmsWebhook &webhook, const SampleEvent &sample, int event, Field field,
                              const QByteArray &json)
{
    const Json::Document value = Json::Document::parse(json);
    if (!value.isValid() || value.node(0).kind == Json::Kind::Object || value.node(0).kind == Json::Kind::Array)
        return Error{SampleBody::tr("A field takes a text in quotes or a number."), {}};
    SampleEvent changed = sample;
    const bool keptApart = sample.envelope.isEmpty() || sample.envelope.contains(token(field));
    if (keptApart && event >= 0 && event <= sample.further.size()) {
        QList<SampleField> &fields = event == 0 ? changed.fields : changed.further[event - 1];
        const auto place = std::find_if(fields.begin(), fields.end(),
                                        [field](const SampleField &known) { return known.field == field; });
        if (place == fields.end())
            fields.append({field, json.trimmed()});
        else
            place->json = json.trimmed();
        return changed;
    }
    const Extraction extraction = PayloadReader{webhook}.read(sample.envelope);
    if (event < 0 || event >= extraction.events.size())
        return noSuchPlace(field);
    for (const ExtractedField &candidate : extraction.events.at(event).fields) {
        if (candidate.field != field || candidate.origin != FieldOrigin::Body)
            continue;
        const std::optional<QByteArray> body = Json::replaced(sample.envelope, {{candidate.path, json.trimmed()}});
        if (!body)
            break;
        changed.envelope = *body;
        return changed;
    }
    return noSuchPlace(field);
}

} // namespace Hookbench
