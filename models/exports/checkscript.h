// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/exportedrequest.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace Hookbench {

/// @p text as a literal of JavaScript.
QByteArray scriptText(const QByteArray &utf8);

/// What a check is called in a report: "status is 200 to 299". English, as the rest of a script is.
QByteArray checkTitle(const ExportedCheck &check);

/// Functions in JavaScript that checks call: the value at a JSON pointer (undefined when there is none), whether two
/// values are equal, and whether a text or a JSON value has a text in it.
QByteArray checkFunctions();

/// An expression in JavaScript that says whether @p check holds; @p status, @p header (a function of a name) and
/// @p body are expressions for what it looks at.
QByteArray checkExpression(const ExportedCheck &check, const QByteArray &status, const QByteArray &header,
                           const QByteArray &body);

/// The checks as a test script of Postman.
QByteArray postmanTests(const QList<ExportedCheck> &checks);

} // namespace Hookbench
