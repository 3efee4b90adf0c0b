// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/clock.h"
#include "models/ports/stores.h"
#include "models/state/sandboxbook.h"
#include "models/values/composedrequest.h"
#include "models/values/result.h"

#include <QList>
#include <QObject>

#include <functional>

namespace Hookbench {

/// The composed requests of the current sandbox: the only door through which saved ones change.
class RequestBook : public QObject
{
    Q_OBJECT
public:
    /// Follows the current sandbox once load() was called.
    RequestBook(RequestStore &store, SandboxBook &sandboxes, Clock clock, std::function<QString()> userName,
                QObject *parent = nullptr);

    Result<> load();

    /// In the order they were added.
    const QList<RequestRecord> &records() const { return m_records; }
    /// Null when there is none of that id.
    const RequestRecord *find(qint64 id) const;
    /// Compared as names are: without regard to case. Null when there is none.
    const RequestRecord *findByName(const QString &name) const;
    /// Those whose name, webhook, URL or method hold every word of @p text; all for an empty one.
    QList<RequestRecord> search(const QString &text) const;

    /// Adds (id 0) or changes one, and returns it as stored: of a body only what its source has a use for. A name that
    /// is empty, too long or taken, a language that is none or stands there twice, and a secret, are refused with a
    /// sentence. White space around the name goes. It may have faults that compose tells: a request half done is kept.
    Result<RequestRecord> save(const RequestRecord &request);
    Result<RequestRecord> rename(qint64 id, const QString &name);
    /// Adds a copy under a free name.
    Result<RequestRecord> duplicate(qint64 id);
    /// Adds all of them under free names, or none.
    Result<QList<RequestRecord>> import(const QList<ComposedRequest> &requests);
    Result<> remove(qint64 id);
    /// Brings back what was removed, to the place where it was.
    Result<> restore(const RequestRecord &request);
    /// @p wanted, or @p wanted with a number behind it when that is taken.
    QString freeName(const QString &wanted) const;

Q_SIGNALS:
    void changed();
    /// The requests of the sandbox that is looked at now could not be read; there are none.
    void failed(const Hookbench::Error &error);

private:
    Result<> check(const RequestRecord &request) const;
    RequestRecord stamped(RequestRecord request) const;
    bool isTaken(const QString &name, qint64 except) const;
    void put(const RequestRecord &request);

    QList<RequestRecord> m_records;
    RequestStore &m_store;
    SandboxBook &m_sandboxes;
    Clock m_clock;
    std::function<QString()> m_userName;
};

} // namespace Hookbench
