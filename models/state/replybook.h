// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/stores.h"
#include "models/values/replytext.h"

#include <QObject>

namespace Hookbench {

/// The reply library: texts to choose from, for every use and language. The only door through which they change.
class ReplyBook : public QObject
{
    Q_OBJECT
public:
    explicit ReplyBook(ReplyStore &store, QObject *parent = nullptr);

    /// Reads the texts; fills a library that was never used with @p builtIn. One that was emptied stays empty.
    Result<> load(const QList<ReplyText> &builtIn);
    /// Adds (id 0) or changes one. An empty text, something that is no language tag, and a text that is there already
    /// for the use and language are refused with a sentence. White space around the text goes.
    Result<ReplyText> save(const ReplyText &reply);
    Result<> remove(qint64 id);
    /// Brings back what was removed, to the place where it was.
    Result<> restore(const ReplyText &reply);
    /// The built-in texts that the library lacks.
    QList<ReplyText> missing() const;
    /// Adds the built-in texts that are missing; says how many.
    Result<int> addBuiltIn();

    const QList<ReplyText> &builtIn() const { return m_builtIn; }
    const QList<ReplyText> &replies() const { return m_replies; }
    /// Null when there is none of that id.
    const ReplyText *find(qint64 id) const;
    /// For @p use, those in @p language ("en", "fr", "sv"; "fr" takes in "fr-CA") first, otherwise in the order they
    /// were added. Each text once.
    QStringList texts(ReplyUse use, const QString &language) const;

Q_SIGNALS:
    void changed();

private:
    bool holds(const ReplyText &reply) const;

    ReplyStore &m_store;
    QList<ReplyText> m_replies;
    QList<ReplyText> m_builtIn;
};

} // namespace Hookbench
