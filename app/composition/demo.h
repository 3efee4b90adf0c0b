// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/clock.h"
#include "models/state/credentialbook.h"
#include "models/state/eventlog.h"
#include "models/state/receiverdesk.h"
#include "models/state/samplebook.h"
#include "models/state/sandboxbook.h"
#include "models/state/webhookbook.h"

namespace Hookbench {

/// What the demo is put into.
struct DemoServices
{
    SandboxBook &sandboxes;
    CredentialBook &credentials;
    WebhookBook &webhooks;
    EventLog &log;
    SampleBook &samples;
    ReceiverDesk &desk;
    Clock clock;
};

/// Makes the sandbox "demo" of the organisation "Luma", with the documents of resources/demo, the credentials they
/// name, and one received event for each of their samples. Makes it the current sandbox. Where it exists already only
/// what is missing is added.
Result<> loadDemoSandbox(const DemoServices &services);

} // namespace Hookbench
