// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/apicredential.h"
#include "models/values/diagnostic.h"
#include "models/values/smswebhook.h"

#include <QList>
#include <QStringList>

namespace Hookbench {

/// What a webhook is checked against besides itself.
struct WebhookSurroundings
{
    /// A form is about to be submitted: what it does not show is not checked, and a credential must be chosen. A
    /// document may lack the credential or name one that is not here, which is a warning: the webhook is incomplete
    /// until one is chosen.
    enum class Use { Form, Document };

    /// Names of the other webhooks in the sandbox.
    QStringList otherNames;
    QList<ApiCredential> credentials;
    /// False for a document on its own: then names and credentials can't be known and are not complained about.
    bool known = true;
    Use use = Use::Form;
};

/// Every complaint about @p webhook, each with the JSON pointer of its field. Errors forbid Submit, warnings don't.
/// The form, the book, import and the command line all ask here.
Diagnostics checkWebhook(const SmsWebhook &webhook, const WebhookSurroundings &surroundings);

/// The webhook with everything taken out that its vendor and type do not have (keywords of a Feedback webhook, the
/// payload of a Sinch one), as it is submitted.
SmsWebhook withoutHiddenFields(const SmsWebhook &webhook);

} // namespace Hookbench
