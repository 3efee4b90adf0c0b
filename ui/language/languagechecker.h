// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/language/evaluator.h"
#include "models/values/diagnostic.h"
#include "models/values/profile.h"
#include "ui/language/attributepaths.h"

#include <QObject>

#include <optional>

namespace Hookbench {

/// What is to be found out about a text as it stands.
struct LanguageQuestion
{
    QByteArray text;
    Profile profile;
    /// JSON is a whole body, in which tags within strings are spelt as JSON spells them.
    Language::OutputKind kind = Language::OutputKind::Text;
    /// Milliseconds since the epoch, UTC.
    qint64 now = 0;
};

struct LanguageFindings
{
    /// With places in the text.
    Diagnostics problems;
    /// What it becomes for the profile: as far as it came; nothing when it can't be evaluated.
    QString result;
    bool usable = false;
    /// Why there is no person to evaluate it for; empty when there is one.
    QString profileProblem;
    /// What that person has.
    QList<Attribute> attributes;
};

/// Pure, and slow for large texts.
LanguageFindings findOut(const LanguageQuestion &question);

/// Finds out in a thread of its own, so that typing never waits. The latest question wins.
class LanguageChecker : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    void ask(const LanguageQuestion &question);

Q_SIGNALS:
    /// The answer to the latest question.
    void answered(const Hookbench::LanguageFindings &findings);

private:
    void start(const LanguageQuestion &question);

    std::optional<LanguageQuestion> m_next;
    bool m_running = false;
};

} // namespace Hookbench
