// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rules/guideline.h"
#include "models/values/smswebhook.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <span>

namespace Hookbench {

/// What can be done about a finding.
enum class GuidelineFix { AddWords, AppendWording, GsmSafeWording, TurnFuzzyOn };

/// A rule that asks for something.
struct GuidelineFinding
{
    /// Index into the rules that were checked.
    qsizetype guideline = 0;
    QString id;
    Severity severity = Severity::Info;
    /// Where in the webhook's document; empty for the whole.
    QString pointer;
    /// The words that are missing, or what was met.
    QStringList details;
    std::optional<GuidelineFix> fix;
    /// The webhook after the fix.
    std::optional<SmsWebhook> fixed;
    /// The reason for which it is not to be told; empty when it is.
    QString silenced;

    bool operator==(const GuidelineFinding &) const = default;
};

/// Holds @p webhook against the rules of the chosen regions and of all. @p neighbours are other webhooks on the same
/// sender, for what must be unique among them. A webhook that takes feedback only is asked nothing. Silenced findings
/// are kept, with the reason.
QList<GuidelineFinding> checkGuidelines(const SmsWebhook &webhook, const QList<Guideline> &guidelines,
                                        const GuidelineChoice &choice, std::span<const SmsWebhook> neighbours = {});

/// The regions that the sender's number speaks for: "us" and "ca" for +1, "fr" for +33, "se" for +46.
QStringList regionsOfSender(const QString &sender);

} // namespace Hookbench
