// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/payload/payloadreader.h"
#include "models/payload/phonenumbers.h"
#include "models/payload/timestamps.h"
#include "models/values/excerpt.h"

namespace Hookbench {

namespace {

/// Normalises the fields of one extraction.
class Normaliser
{
public:
    Normaliser(Diagnostics &diagnostics, const Receipt &receipt)
        : m_diagnostics{diagnostics}
        , m_receipt{receipt}
        , m_region{parsePhoneNumber(receipt.senderNumber).region}
    {
    }

    void normalise(ExtractedField &field)
    {
        switch (field.field) {
        case Field::OriginTimestamp:
            fillTime(field);
            normaliseTime(field);
            break;
        case Field::InboundNumber:
            fillNumber(field);
            normaliseNumber(field);
            break;
        case Field::ProfileNumber:
            normaliseNumber(field);
            break;
        case Field::InboundMessage:
        case Field::RequestId:
        case Field::ClientReference:
        case Field::FailureCode:
        case Field::FeedbackStatus:
            break;
        }
    }

private:
    void say(Rule rule, Severity severity, const ExtractedField &field, const QStringList &args)
    {
        // A body of thousands of events says the same thousands of times.
        constexpr qsizetype enough = 1000;
        if (m_diagnostics.size() < enough)
            m_diagnostics.append({rule, severity, {}, field.path, args});
    }
    void fillTime(ExtractedField &field);
    void fillNumber(ExtractedField &field);
    void normaliseTime(ExtractedField &field);
    void normaliseNumber(ExtractedField &field);

    Diagnostics &m_diagnostics;
    const Receipt &m_receipt;
    QString m_region;
};

void Normaliser::fillTime(ExtractedField &field)
{
    if (field.origin != FieldOrigin::Missing)
        return;
    field.origin = FieldOrigin::TimeOfReceipt;
    field.text = timestampText(m_receipt.at);
    say(Rule::ReadFilledWithReceiptTime, Severity::Info, field, {QString{nameIn(fieldNames, field.field)}});
}

void Normaliser::fillNumber(ExtractedField &field)
{
    if (field.origin != FieldOrigin::Missing || m_receipt.senderNumber.isEmpty())
        return;
    field.origin = FieldOrigin::SenderNumber;
    field.text = m_receipt.senderNumber;
    say(Rule::ReadFilledWithSenderNumber, Severity::Info, field, {QString{nameIn(fieldNames, field.field)}});
}

void Normaliser::normaliseTime(ExtractedField &field)
{
    const std::optional<Timestamp> time = parseTimestamp(field.text);
    if (!time) {
        say(Rule::ReadTimestampUnknown, Severity::Warning, field, {excerpt(field.text)});
        return;
    }
    field.normalised = timestampText(time->milliseconds);
    switch (time->guess) {
    case TimestampGuess::None:
        break;
    case TimestampGuess::ZoneAssumedUtc:
        say(Rule::ReadTimestampAssumedUtc, Severity::Info, field, {field.text});
        break;
    case TimestampGuess::EpochSeconds:
        say(Rule::ReadTimestampEpoch, Severity::Info, field, {field.text, QStringLiteral("seconds")});
        break;
    case TimestampGuess::EpochMilliseconds:
        say(Rule::ReadTimestampEpoch, Severity::Info, field, {field.text, QStringLiteral("milliseconds")});
        break;
    }
}

void Normaliser::normaliseNumber(ExtractedField &field)
{
    if (field.origin == FieldOrigin::Missing)
        return;
    const PhoneNumber number = parsePhoneNumber(field.text, m_region);
    if (number.kind == NumberKind::Invalid) {
        say(Rule::ReadNumberInvalid, Severity::Warning, field, {excerpt(field.text)});
        return;
    }
    field.normalised = number.normalised;
    if (number.assumedInternational)
        say(Rule::ReadNumberAssumedInternational, Severity::Info, field, {field.text, number.normalised});
}

/// What was declared as never sent is not worth a warning when it does not come.
void softenDeclared(Diagnostics &diagnostics, const QStringList &fieldsNotSent)
{
    for (Diagnostic &diagnostic : diagnostics) {
        const bool absence = diagnostic.rule == Rule::ReadFieldMissing || diagnostic.rule == Rule::ReadFieldNull;
        if (absence && fieldsNotSent.contains(diagnostic.args.value(0)))
            diagnostic.severity = Severity::Info;
    }
}

} // namespace

void normalise(Extraction &extraction, const Receipt &receipt)
{
    softenDeclared(extraction.diagnostics, receipt.fieldsNotSent);
    Normaliser normaliser{extraction.diagnostics, receipt};
    for (ExtractedEvent &event : extraction.events) {
        for (ExtractedField &field : event.fields)
            normaliser.normalise(field);
    }
}

} // namespace Hookbench
