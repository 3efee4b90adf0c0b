// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/apicredential.h"
#include "models/values/smswebhook.h"

#include <QMap>
#include <QStringList>

namespace Hookbench {

/// The keyword fields that API credentials held before there were webhooks, by field, as typed. Only the fields of
/// CredentialFields::legacy and InboundNumber.
using LegacyFields = QMap<CredentialField, QString>;

/// What a move from credential to webhook can't keep.
struct LegacyLoss
{
    enum class Kind { CustomKeywordDropped, KeywordRepeated, UnknownLine };
    Kind kind = Kind::CustomKeywordDropped;
    /// The keyword or line.
    QString text;
    /// KeywordRepeated: the category that loses it, and the one that keeps it.
    Category from = Category::Custom;
    Category keptBy = Category::Custom;

    bool operator==(const LegacyLoss &) const = default;
};

/// The webhook that legacy fields become, and what gets lost.
struct LegacyMove
{
    SmsWebhook webhook;
    QList<LegacyLoss> losses;
    /// Categories whose keywords were left empty, so that the mirrored product recognised the standard words by itself.
    /// A webhook has to name them, so they are filled in (our reading).
    QList<Category> standardWords;
};

/// The legacy fields that a credential still holds, with its inbound number and what it says about near misses; empty
/// when it holds no keyword and no message.
LegacyFields legacyFields(const ApiCredential &credential);
/// Reads "Opt-In Keywords: START, YES" lines as they are copied from the mirrored form, in any order, with the labels
/// in English, French or Swedish, separated by a colon, a tab, a space or a line break. What is not understood is among
/// @p unknown; of the form's other fields only the label is, because their values may be secrets.
LegacyFields parseLegacyFields(const QString &pasted, QStringList &unknown);
/// The keywords of a legacy field: separated by commas, semicolons, tabs or line breaks, without quotes around them.
/// Each once, whatever its case.
QStringList legacyKeywords(const QString &field);
/// The webhook of @p credential (its vendor, name and inbound number) with what @p fields say (which field becomes
/// which is our reading: the mirrored product publishes no map). A keyword of several fields stays where it does most
/// to protect: Opt-Out, then Opt-In, Double Opt-In, Help, Custom. Of the custom keywords the first is kept.
LegacyMove webhookFromLegacy(const LegacyFields &fields, const ApiCredential &credential);

} // namespace Hookbench
