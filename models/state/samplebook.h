// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/clock.h"
#include "models/ports/stores.h"
#include "models/state/sandboxbook.h"
#include "models/values/exchange.h"
#include "models/values/result.h"
#include "models/values/sampleevent.h"
#include "models/values/smswebhook.h"

#include <QByteArray>
#include <QList>
#include <QObject>

#include <functional>

namespace Hookbench {

/// The sample events: those the program brings along, and the person's own of the current sandbox. The only door
/// through which own ones change.
class SampleBook : public QObject
{
    Q_OBJECT
public:
    /// A book of built-in samples only; it refuses to keep own ones.
    explicit SampleBook(QList<SampleEvent> builtIn, QObject *parent = nullptr);
    /// Follows the current sandbox once load() was called.
    SampleBook(QList<SampleEvent> builtIn, SampleStore &store, SandboxBook &sandboxes, Clock clock,
               std::function<QString()> userName, QObject *parent = nullptr);

    Result<> load();

    /// The built-in ones in a fixed order, then the own ones in the order they were added.
    const QList<SampleRecord> &records() const { return m_records; }
    /// Null when there is none of that id.
    const SampleRecord *find(qint64 id) const;
    const SampleRecord *findOwn(const QString &name) const;
    /// Those whose name, title, vendor, kind or field texts hold every word of @p text; all for an empty one.
    QList<SampleRecord> search(const QString &text) const;

    /// Those that go with the webhook's vendor and type. Own ones that are for another webhook than @p webhookId are
    /// left out when it is given.
    QList<SampleEvent> samplesFor(const SmsWebhook &webhook, const QUuid &webhookId = {}) const;
    /// The one of that name for the webhook; the first one for an empty name; nothing when there is none.
    std::optional<SampleEvent> sample(const SmsWebhook &webhook, const QString &name,
                                      const QUuid &webhookId = {}) const;

    /// Adds (id 0) or changes one. A name that is empty, too long or taken, and a vendor without webhooks, are refused
    /// with a sentence. White space around the name goes.
    Result<SampleRecord> save(const SampleRecord &sample);
    Result<SampleRecord> rename(qint64 id, const QString &name);
    /// Adds a copy, of a built-in one too, under a free name.
    Result<SampleRecord> duplicate(qint64 id);
    /// Adds all of them under free names, or none.
    Result<QList<SampleRecord>> import(const QList<SampleEvent> &events, const QUuid &webhookId = {});
    Result<> remove(qint64 id);
    /// Brings back what was removed, to the place where it was.
    Result<> restore(const SampleRecord &sample);
    /// @p wanted, or @p wanted with a number behind it when that is taken.
    QString freeName(const QString &wanted) const;

Q_SIGNALS:
    void changed();
    /// The samples of the sandbox that is looked at now could not be read; only the built-in ones are left.
    void failed(const Hookbench::Error &error);

private:
    Result<> check(const SampleRecord &sample) const;
    SampleRecord stamped(SampleRecord sample) const;
    bool isTaken(const QString &name, qint64 except) const;
    void put(const SampleRecord &sample);
    Result<> needStore() const;

    QList<SampleRecord> m_records;
    SampleStore *m_store = nullptr;
    SandboxBook *m_sandboxes = nullptr;
    Clock m_clock;
    std::function<QString()> m_userName;
};

/// Reads a file of built-in samples: a JSON array, see resources/samples.
Result<QList<SampleEvent>> readSampleEvents(const QByteArray &json);

} // namespace Hookbench
