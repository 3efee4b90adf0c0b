// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/language/evaluator.h"
#include "models/values/diagnostic.h"
#include "models/values/exchange.h"
#include "models/values/profile.h"
#include "models/values/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QLocale>

namespace Hookbench {

/// What a text in the personalisation language becomes for one person.
struct Personalised
{
    /// The text as it was, byte for byte, where it has no tag or an error.
    QByteArray text;
    /// With places in the text as it was.
    Diagnostics diagnostics;
};

enum class RequestPart { Url, Header, Body };

/// Something about one part of a request; its place is in that part as it was.
struct RequestFault
{
    RequestPart part = RequestPart::Body;
    /// The name of the header, where it is about one.
    QByteArray header;
    Diagnostic diagnostic;
};

struct PersonalisedRequest
{
    /// Parts with an error are as they were: it is not to be sent.
    OutboundRequest request;
    QList<RequestFault> faults;

    bool isSound() const;
};

/// What the language is written for where nobody says otherwise.
inline QLocale plainLocale()
{
    return QLocale{QLocale::English, QLocale::UnitedStates};
}

/// The person as the language knows them: the attributes are `profile`, unless they name the namespaces themselves.
/// Fails with a sentence when the attributes are no JSON object.
Result<Language::Value> personOf(const Profile &profile);

/// Evaluates @p text, UTF-8, for @p person (see personOf). In JSON a tag within a string is read as JSON spells it:
/// {%= upperCase(\"x\") %}. @p now also seeds what is random, so that the same moment gives the same text.
Personalised personalised(const QByteArray &text, const Language::Value &person, Language::OutputKind kind,
                          const QDateTime &now, const QLocale &locale = plainLocale());

/// Evaluates the body as JSON, the URL and the values of the headers.
PersonalisedRequest personalised(const OutboundRequest &request, const Language::Value &person, const QDateTime &now,
                                 const QLocale &locale = plainLocale());

/// Whether @p text has something that looks like a tag of the language.
bool hasTags(const QByteArray &text);

/// Milliseconds since the epoch as a moment where this computer is.
QDateTime momentHere(qint64 milliseconds);

} // namespace Hookbench
