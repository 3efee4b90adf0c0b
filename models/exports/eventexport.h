// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exports/httparchive.h"
#include "models/values/exchange.h"
#include "models/values/names.h"

#include <QByteArray>
#include <QString>

namespace Hookbench {

/// How events leave the log: a JSON object a line, a table for spreadsheets, or HAR 1.2.
enum class EventFormat { JsonLines, Csv, Har };

inline constexpr NameTable<EventFormat, 3> eventFormatNames{{
    {EventFormat::JsonLines, QLatin1StringView("jsonl")},
    {EventFormat::Csv, QLatin1StringView("csv")},
    {EventFormat::Har, QLatin1StringView("har")},
}};

struct EventExportOptions
{
    EventFormat format = EventFormat::JsonLines;
    /// Hide phone numbers (see NumberMask) wherever they stand: fields, bodies, headers, URLs, notes.
    bool maskNumbers = false;
    /// Begin CSV with a byte order mark: without one, spreadsheets take UTF-8 for something else.
    bool byteOrderMark = true;
    /// Of this program; for HAR.
    QString version = {};
};

/// Writes events one by one: head(), a row() for each, then tail(). Holds none of them. Secrets in headers and URLs are
/// placeholders ({{AUTHORIZATION}}); bodies that are not UTF-8 are base64.
class EventExport
{
public:
    explicit EventExport(EventExportOptions options)
        : m_options{std::move(options)}
    {
    }

    QByteArray head();
    /// In CSV one line, with the first event of the exchange and how many there are.
    QByteArray row(const Exchange &exchange);
    QByteArray tail() const;

private:
    EventExportOptions m_options;
    HttpArchive m_archive;
};

/// @p exchange with the phone numbers in all of its parts hidden.
Exchange withMaskedNumbers(Exchange exchange);

} // namespace Hookbench
