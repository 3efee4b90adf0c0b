// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace Hookbench {

/// What the variables of a provider payload stand for.
struct PayloadValues
{
    QString fromNumber;
    QString toNumber;
    QString message;
};

/// The payload with {{fromNumber}}, {{toNumber}} and {{message}} filled in, escaped for the JSON strings they stand in.
/// Every other byte stays as typed; what is filled in is not searched for variables.
QByteArray renderProviderPayload(const QString &payload, const PayloadValues &values);

/// Whether @p payload has the variable @p name.
bool usesVariable(const QString &payload, QLatin1StringView name);

} // namespace Hookbench
