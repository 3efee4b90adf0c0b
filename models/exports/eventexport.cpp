// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/eventexport.h"

#include "models/exports/eventrows.h"
#include "models/values/numbermask.h"

namespace Hookbench {

namespace {

void mask(QString &text)
{
    text = NumberMask::masked(text);
}

void mask(QByteArray &text)
{
    text = NumberMask::masked(text);
}

void mask(HeaderList &headers)
{
    for (auto &[name, value] : headers)
        mask(value);
}

} // namespace

Exchange withMaskedNumbers(Exchange exchange)
{
    mask(exchange.url);
    mask(exchange.requestHeaders);
    mask(exchange.requestBody);
    mask(exchange.responseHeaders);
    mask(exchange.responseBody);
    mask(exchange.failureDetail);
    mask(exchange.note);
    for (EventOutcome &outcome : exchange.outcomes) {
        for (ExtractedField &field : outcome.event.fields) {
            // A time says when, and not who.
            if (field.field == Field::OriginTimestamp)
                continue;
            mask(field.text);
            mask(field.normalised);
        }
        if (!outcome.decision)
            continue;
        mask(outcome.decision->reply);
        for (TraceStep &step : outcome.decision->trace)
            mask(step.text);
    }
    for (Diagnostic &diagnostic : exchange.diagnostics) {
        for (QString &argument : diagnostic.args)
            mask(argument);
    }
    return exchange;
}

QByteArray EventExport::head()
{
    switch (m_options.format) {
    case EventFormat::JsonLines:
        return {};
    case EventFormat::Csv:
        return (m_options.byteOrderMark ? QByteArray{"\xef\xbb\xbf"} : QByteArray{}) + csvHead();
    case EventFormat::Har:
        break;
    }
    return m_archive.head(m_options.version);
}

QByteArray EventExport::row(const Exchange &given)
{
    const Exchange exchange = m_options.maskNumbers ? withMaskedNumbers(given) : given;
    switch (m_options.format) {
    case EventFormat::JsonLines:
        return jsonRow(exchange);
    case EventFormat::Csv:
        return csvRow(exchange);
    case EventFormat::Har:
        break;
    }
    return m_archive.entry(exchange);
}

QByteArray EventExport::tail() const
{
    return m_options.format == EventFormat::Har ? m_archive.tail() : QByteArray{};
}

} // namespace Hookbench
