// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/expectation.h"
#include "models/values/stamp.h"

#include <QList>
#include <QString>
#include <QUuid>

namespace Hookbench {

/// Where a request goes: to a webhook's own URL, which may be a tunnel's, to this computer's receiver as the provider
/// of that webhook, or anywhere.
enum class TargetKind { Webhook, Receiver, Url };

inline constexpr NameTable<TargetKind, 3> targetKindNames{{
    {TargetKind::Webhook, QLatin1StringView("webhook")},
    {TargetKind::Receiver, QLatin1StringView("receiver")},
    {TargetKind::Url, QLatin1StringView("url")},
}};

struct RequestTarget
{
    TargetKind kind = TargetKind::Webhook;
    /// The webhook that is meant; null where only its name is known. With Url it may be missing: it then only says
    /// whose template makes a body of a sample.
    QUuid webhookId = {};
    QString webhookName = {};
    /// Url only; may hold the personalisation language.
    QString url = {};

    bool operator==(const RequestTarget &) const = default;
};

/// A row of the header table. The value may hold the personalisation language; the name may not.
struct RequestHeader
{
    QString name = {};
    QString value = {};
    bool enabled = true;

    bool operator==(const RequestHeader &) const = default;
};

/// What the body is made of.
enum class BodySource { Sample, Rows, Text };

/// What a text is, which decides how what is personalised is escaped in it and which Content-Type goes with it.
enum class BodySyntax { Json, Xml, Form, Plain };

inline constexpr NameTable<BodySyntax, 4> bodySyntaxNames{{
    {BodySyntax::Json, QLatin1StringView("json")},
    {BodySyntax::Xml, QLatin1StringView("xml")},
    {BodySyntax::Form, QLatin1StringView("form")},
    {BodySyntax::Plain, QLatin1StringView("plain")},
}};

/// The Content-Type that goes with @p syntax where nobody says otherwise.
inline QString usualContentType(BodySyntax syntax)
{
    switch (syntax) {
    case BodySyntax::Json:
        return QStringLiteral("application/json");
    case BodySyntax::Xml:
        return QStringLiteral("application/xml");
    case BodySyntax::Form:
        return QStringLiteral("application/x-www-form-urlencoded");
    case BodySyntax::Plain:
        break;
    }
    return QStringLiteral("text/plain; charset=utf-8");
}

/// What the value of a row is. Null has none; Json is any JSON, as typed.
enum class RowKind { Text, Number, TrueFalse, Null, Json };

inline constexpr NameTable<RowKind, 5> rowKindNames{{
    {RowKind::Text, QLatin1StringView("text")},
    {RowKind::Number, QLatin1StringView("number")},
    {RowKind::TrueFalse, QLatin1StringView("true-false")},
    {RowKind::Null, QLatin1StringView("null")},
    {RowKind::Json, QLatin1StringView("json")},
}};

/// A member of a body that is made of rows.
struct BodyRow
{
    /// Dots lead into objects and arrays, as in the mirrored product's dot notation ("messages.0.id"); a backslash
    /// takes its meaning from a dot, a digit or a backslash. Form data takes the key as it is.
    QString key = {};
    /// May hold the personalisation language.
    QString value = {};
    RowKind kind = RowKind::Text;
    bool enabled = true;

    bool operator==(const BodyRow &) const = default;
};

/// A body as it is composed. Only what its source has a use for is stored and compared by documents.
struct RequestBody
{
    BodySource source = BodySource::Sample;
    /// Sample: its name, empty for the webhook's first; and the id of an own one, 0 where only its name is known.
    QString sampleName = {};
    qint64 sampleId = 0;
    /// Rows: a JSON object, or form data.
    QList<BodyRow> rows = {};
    /// Text: as typed.
    QString text = {};
    /// Of rows (Json or Form) and text; the body of a sample is JSON.
    BodySyntax syntax = BodySyntax::Json;
    /// Empty for the usual one.
    QString contentType = {};

    bool operator==(const RequestBody &) const = default;
};

/// Another body for persons who prefer a language.
struct BodyVariant
{
    /// A BCP 47 tag: "fr", "sv-SE".
    QString language = {};
    RequestBody body = {};

    bool operator==(const BodyVariant &) const = default;
};

/// How a request is signed when it is sent. Never holds the secret, only what it is called.
struct SignatureSettings
{
    /// The name of the scheme; empty for none.
    QString scheme = {};
    /// What the secret is called.
    QString secret = {};

    bool operator==(const SignatureSettings &) const = default;
};

/// Seconds that a time-out may have.
inline constexpr int longestTimeout = 3600;

/// A request as somebody composes it, with what its answer shall be.
struct ComposedRequest
{
    QString name = {};
    RequestTarget target = {};
    QString method = QStringLiteral("POST");
    QList<RequestHeader> headers = {};
    /// For everyone whose language has no variant.
    RequestBody body = {};
    QList<BodyVariant> variants = {};
    int timeoutSeconds = 90;
    /// By name.
    QString retryProfile = QStringLiteral("none");
    SignatureSettings signature = {};
    QList<Expectation> expectations = {};

    bool operator==(const ComposedRequest &) const = default;
};

/// A composed request as a list holds it.
struct RequestRecord
{
    /// 0 before it is stored.
    qint64 id = 0;
    ComposedRequest request;
    Stamp modified = {};

    bool operator==(const RequestRecord &) const = default;
};

} // namespace Hookbench
