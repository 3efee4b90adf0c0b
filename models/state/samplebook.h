// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/result.h"
#include "models/values/sampleevent.h"
#include "models/values/smswebhook.h"

#include <QByteArray>
#include <QList>
#include <QObject>

namespace Hookbench {

/// The sample events, in a fixed order. The built-in ones are read from resources by the composition and handed in.
class SampleBook : public QObject
{
    Q_OBJECT
public:
    explicit SampleBook(QList<SampleEvent> builtIn, QObject *parent = nullptr);

    const QList<SampleEvent> &samples() const { return m_samples; }
    /// Those that go with the webhook's vendor and type.
    QList<SampleEvent> samplesFor(const SmsWebhook &webhook) const;
    /// The one of that name for the webhook; the first one for an empty name; nothing when there is none.
    std::optional<SampleEvent> sample(const SmsWebhook &webhook, const QString &name) const;

private:
    QList<SampleEvent> m_samples;
};

/// Reads a file of samples: a JSON array, see resources/samples.
Result<QList<SampleEvent>> readSampleEvents(const QByteArray &json);

} // namespace Hookbench
