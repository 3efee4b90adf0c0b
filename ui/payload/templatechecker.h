// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/diagnostic.h"
#include "models/values/extraction.h"
#include "models/values/quickfix.h"
#include "models/values/sampleevent.h"
#include "ui/payload/payloadvalue.h"

#include <QObject>

#include <optional>

namespace Hookbench {

/// What is to be found out about a template as it stands.
struct TemplateQuestion
{
    /// With the template as its payload.
    SmsWebhook webhook;
    /// What the template is tried on: a sample, or else a body.
    std::optional<SampleEvent> sample;
    QByteArray body;
    /// When the body counts as received: milliseconds since the epoch, UTC.
    qint64 now = 0;
};

/// What is odd about one field of one event.
struct FieldNote
{
    int event = 0;
    Field field = Field::InboundMessage;
    Diagnostic note;
};

/// A problem, and the likeliest thing to do about it.
struct FixableProblem
{
    Diagnostic problem;
    std::optional<QuickFix> fix;
};

/// All that can be said about a template without asking anybody.
struct TemplateFindings
{
    /// The first ones, in the order of the text.
    QList<FixableProblem> problems;
    /// How many there are in all.
    qsizetype problemCount = 0;
    bool usable = false;
    QList<Field> bound;
    /// Tokens that stand more than once.
    QList<Field> doubled;
    /// What the template reads from the body, normalised.
    QByteArray body;
    Extraction reading;
    QList<FieldNote> notes;
    /// What is to be said about the body as a whole.
    Diagnostics bodyNotes;
};

/// Pure, and slow for large templates.
TemplateFindings findOut(const TemplateQuestion &question);

/// Finds out in a thread of its own, so that typing never waits. The latest question wins: what was asked before it is
/// finished and forgotten.
class TemplateChecker : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    void ask(const TemplateQuestion &question);
    bool isBusy() const { return m_running; }

Q_SIGNALS:
    /// The answer to the latest question.
    void answered(const Hookbench::TemplateFindings &findings);

private:
    void start(const TemplateQuestion &question);

    std::optional<TemplateQuestion> m_next;
    bool m_running = false;
};

} // namespace Hookbench
