// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rules/guidelinecheck.h"

#include <QCoreApplication>
#include <QString>

namespace Hookbench {

/// What a person is told about rules of the field. They are advice with a source and a date, no verdict on the law.
class GuidelineWords
{
    Q_DECLARE_TR_FUNCTIONS(Hookbench::GuidelineWords)
public:
    /// The rule, and what was met or is missing. @p language is that of the window ("fr").
    static QString sentence(const GuidelineFinding &finding, const Guideline &guideline, QStringView language);
    static QString fixTitle(GuidelineFix fix);
    /// Of "us", "ca", "fr", "se" and "all".
    static QString regionName(QStringView region);
    /// "Source, looked at on 2026-11-20".
    static QString origin(const Guideline &guideline);
};

} // namespace Hookbench
