// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/exchange.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace Hookbench {

/// What an exported check looks at.
enum class ExportedCheckKind { Status, Header, Body, BodyText };

/// How an exported check compares. A status only equals.
enum class ExportedComparison { Equals, Contains, Exists, Absent };

/// One thing the answer to an exported request has to be.
struct ExportedCheck
{
    ExportedCheckKind kind = ExportedCheckKind::Status;
    /// Status: the first and the last that will do.
    int statusFrom = 200;
    int statusTo = 299;
    /// Header: its name. Body: a JSON pointer (RFC 6901) into the answer; empty for the whole of it.
    QString place;
    /// Header: its value. Body: the JSON that has to stand there, or the part of a text. BodyText: a part of the body.
    /// With Equals and nothing here (null) it only has to be there.
    QByteArray expected;
    ExportedComparison comparison = ExportedComparison::Equals;

    bool operator==(const ExportedCheck &) const = default;
};

/// A request that leaves the program as a file or a command, with what is expected of its answer.
struct ExportedRequest
{
    QString name;
    OutboundRequest request;
    QList<ExportedCheck> checks;

    bool operator==(const ExportedRequest &) const = default;
};

/// A part of a load: from however many senders there were to @p target, evenly over @p seconds.
struct LoadStage
{
    int seconds = 0;
    int target = 0;

    bool operator==(const LoadStage &) const = default;
};

} // namespace Hookbench
