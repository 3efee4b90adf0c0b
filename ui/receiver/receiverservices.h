// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Hookbench {

class CredentialBook;
class FileChooser;
class PreferencesBook;
class ReceiverBook;
class ReceiverDesk;
class ScriptFiles;
class WebhookBook;

/// What the receiver's page works with. Whoever composes it keeps all of it alive longer.
struct ReceiverServices
{
    ReceiverBook &book;
    ReceiverDesk &desk;
    WebhookBook &webhooks;
    CredentialBook &credentials;
    PreferencesBook &preferences;
    ScriptFiles &scripts;
    FileChooser &chooser;
};

} // namespace Hookbench
