// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Hookbench {

class Asker;
class CredentialBook;
class DraftBook;
class FileChooser;
class ProviderGallery;
class ReceiverDesk;
class ReplyBook;
class SampleBook;
class SampleFiles;
class SandboxBook;
class SandboxCopies;
class WebhookBook;
class WebhookFiles;

/// What the pages of the SMS webhooks work with. Whoever composes it keeps all of it alive longer than the page.
struct WebhookServices
{
    WebhookBook &book;
    CredentialBook &credentials;
    ReceiverDesk &desk;
    Asker &asker;
    SandboxBook &sandboxes;
    WebhookFiles &files;
    SandboxCopies &copies;
    DraftBook &drafts;
    ReplyBook &replies;
    const SampleBook &samples;
    SampleFiles &sampleFiles;
    const ProviderGallery &gallery;
    /// Points at files in the person's place; null for the desktop's own dialogs.
    FileChooser *chooser = nullptr;
};

} // namespace Hookbench
