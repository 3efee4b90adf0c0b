// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/exportedrequest.h"
#include "models/values/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace Hookbench {

/// The requests as a Postman Collection 2.1, their checks as test scripts. Secrets are variables of the collection
/// ({{AUTHORIZATION}}), without values. Fails with a sentence where a request can't be one, and for a body that is not
/// UTF-8, which a collection can't hold.
/// What stands in double braces in a URL, a header or a body is Postman's to fill in: it has no escape for them.
Result<QByteArray> postmanCollection(const QString &name, const QList<ExportedRequest> &requests);

} // namespace Hookbench
