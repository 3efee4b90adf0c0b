// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/texts/elsewherewords.h"

namespace Hookbench {

QString ElsewhereWords::name(Platform platform)
{
    switch (platform) {
    case Platform::Ajo:
        return QStringLiteral("Adobe Journey Optimizer");
    case Platform::BrazeExact:
        return QStringLiteral("Braze");
    case Platform::BrazeFuzzy:
        return tr("Braze, fuzzy opt-out on");
    case Platform::Twilio:
        return QStringLiteral("Twilio");
    case Platform::Klaviyo:
        return QStringLiteral("Klaviyo");
    case Platform::Aws:
        return QStringLiteral("AWS End User Messaging");
    case Platform::Infobip:
        return QStringLiteral("Infobip");
    case Platform::SinchGroups:
        return tr("Sinch, groups");
    }
    return {};
}

QString ElsewhereWords::rule(Platform platform)
{
    switch (platform) {
    case Platform::Ajo:
        return tr("Capitals do not count. The rest is not documented.");
    case Platform::BrazeExact:
        return tr("The message is one word and equals a keyword; capitals do not count.");
    case Platform::BrazeFuzzy:
        return tr("A letter swapped for its neighbour on a QWERTY keyboard, or an opt-out keyword anywhere in the "
                  "message.");
    case Platform::Twilio:
        return tr("The message is a single word.");
    case Platform::Klaviyo:
        return tr("The keyword stands anywhere in the message as a word.");
    case Platform::Aws:
        return tr("The message begins with the keyword.");
    case Platform::Infobip:
        return tr("The message starts with the keyword, which is delivered beside the rest of the text.");
    case Platform::SinchGroups:
        return tr("The first word of the message is the keyword, the second one on shared numbers.");
    }
    return {};
}

QString ElsewhereWords::verdict(const Elsewhere &elsewhere, const QString &category)
{
    switch (elsewhere.verdict) {
    case ElsewhereVerdict::Match:
        return tr("%1: %2").arg(category, elsewhere.keyword);
    case ElsewhereVerdict::NearMiss:
        return tr("near miss of %1").arg(elsewhere.keyword);
    case ElsewhereVerdict::Likely:
        return tr("likely %1: %2").arg(category, elsewhere.keyword);
    case ElsewhereVerdict::Depends:
        return tr("%1: %2, depending on the setup").arg(category, elsewhere.keyword);
    case ElsewhereVerdict::None:
        return tr("no keyword");
    case ElsewhereVerdict::NotDocumented:
        return tr("not documented");
    }
    return {};
}

} // namespace Hookbench
