// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/composition/composition.h"
#include "ui/shell/services.h"

namespace Hookbench {

/// What the window is given: everything of @p composition, which must outlive it, and who asks on its behalf.
inline Services windowServices(Composition &composition, Asker &asker)
{
    return {.sandboxes = composition.sandboxes,
            .secrets = composition.secrets,
            .credentials = composition.credentials,
            .webhooks = composition.webhooks,
            .files = composition.files,
            .copies = composition.copies,
            .drafts = composition.drafts,
            .replies = composition.replies,
            .log = composition.log,
            .preferences = composition.preferences,
            .samples = composition.samples,
            .profiles = composition.profiles,
            .sampleFiles = composition.sampleFiles,
            .scriptFiles = composition.scriptFiles,
            .requests = composition.requests,
            .exports = composition.requestFiles,
            .eventFiles = composition.eventFiles,
            .feedback = composition.feedback,
            .gallery = composition.gallery,
            .desk = composition.desk,
            .receiver = composition.receiver,
            .bench = composition.bench,
            .connections = composition.connections,
            .data = composition.data,
            .exceptions = composition.exceptions,
            .asker = asker,
            .loadDemo = [&composition] { return composition.loadDemo(); },
            .databasePath = composition.databasePath,
            .systemName = systemUserName(),
            .keywordPacks = composition.keywordPacks,
            .retryProfiles = composition.retryProfiles,
            .outcomes = composition.outcomes};
}

} // namespace Hookbench
