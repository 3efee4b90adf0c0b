// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/harness/rehearsalservices.h"

namespace Hookbench {

class Asker;
class CredentialBook;
class ProfileBook;
class ReceiverDesk;
class RequestBook;
class RequestFiles;
class SampleBook;
class SandboxBook;
class SecretBook;
class TestBench;
class WebhookBook;

/// What requests are composed and sent with. Whoever composes it keeps all of it alive longer.
struct HarnessServices
{
    RequestBook &requests;
    WebhookBook &webhooks;
    SampleBook &samples;
    ProfileBook &profiles;
    CredentialBook &credentials;
    SecretBook &secrets;
    TestBench &bench;
    ReceiverDesk &desk;
    SandboxBook &sandboxes;
    RequestFiles &files;
    Asker &asker;
    RehearsalServices rehearsals;
};

} // namespace Hookbench
