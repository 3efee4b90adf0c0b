// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/delivery/allowlist.h"
#include "models/delivery/deliveryreports.h"
#include "models/documents/providergallery.h"
#include "models/rules/guideline.h"
#include "models/values/keywordpack.h"
#include "models/values/profile.h"
#include "models/values/replytext.h"
#include "models/values/result.h"
#include "models/values/sampleevent.h"

namespace Hookbench {

/// The texts that a reply library begins with, from resources.
Result<QList<ReplyText>> builtInReplies();
/// The packs of keywords the program knows, from resources, in the order in which they are offered.
Result<QList<KeywordPack>> builtInKeywordPacks();
/// What the delivery reports of each vendor come to.
Result<QList<OutcomeTable>> builtInOutcomeTables();
/// The rules of the field, from resources, in the order of their ids.
Result<QList<Guideline>> builtInGuidelines();
/// The sample events the program brings along, vendor by vendor.
Result<QList<SampleEvent>> builtInSamples();
/// The addresses that senders publish for their webhooks, by name; those who publish none have none.
Result<QList<AllowListPreset>> builtInAllowLists();
/// The fictional people the program brings along.
Result<QList<Profile>> builtInProfiles();
/// What has to be there before anything can be kept.
struct BuiltInContent
{
    QList<SampleEvent> samples;
    QList<Profile> profiles;
    ProviderGallery gallery{{}, {}};
    QList<AllowListPreset> allowLists;
};
Result<BuiltInContent> builtInContent();
/// The providers whose webhooks are known, and the setup guides.
Result<ProviderGallery> builtInGallery();

} // namespace Hookbench
