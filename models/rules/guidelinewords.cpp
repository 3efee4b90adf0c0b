// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/guidelinewords.h"

namespace Hookbench {

QString GuidelineWords::sentence(const GuidelineFinding &finding, const Guideline &guideline, QStringView language)
{
    QString text = guideline.text.in(language);
    if (finding.details.isEmpty())
        return text;
    const QString details = finding.details.join(QStringLiteral(", "));
    if (finding.fix == GuidelineFix::AddWords)
        return tr("%1 Missing: %2.").arg(text, details);
    if (finding.fix == GuidelineFix::AppendWording)
        return tr("%1 Could be added: “%2”").arg(text, details);
    return tr("%1 Found: %2.").arg(text, details);
}

QString GuidelineWords::fixTitle(GuidelineFix fix)
{
    switch (fix) {
    case GuidelineFix::AddWords:
        return tr("Add the missing words");
    case GuidelineFix::AppendWording:
        return tr("Add the wording to the reply");
    case GuidelineFix::GsmSafeWording:
        return tr("Replace the characters that force UCS-2");
    case GuidelineFix::TurnFuzzyOn:
        return tr("Turn fuzzy logic on");
    }
    return {};
}

QString GuidelineWords::regionName(QStringView region)
{
    if (region == u"us")
        return tr("United States");
    if (region == u"ca")
        return tr("Canada");
    if (region == u"fr")
        return tr("France");
    return region == u"se" ? tr("Sweden") : tr("Everywhere");
}

QString GuidelineWords::origin(const Guideline &guideline)
{
    return tr("%1; looked at on %2").arg(guideline.source, guideline.date);
}

} // namespace Hookbench
