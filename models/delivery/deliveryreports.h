// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/extraction.h"
#include "models/values/reportoutcome.h"
#include "models/values/result.h"
#include "models/values/vendor.h"

#include <QByteArray>
#include <QHash>
#include <QList>

#include <optional>

namespace Hookbench {

/// What the words and codes of a provider's delivery reports come to, and where they stand in a body. Read from a file
/// that the program brings along; what the words come to is our reading.
class OutcomeTable
{
public:
    /// Fails with a sentence when the file is not as it should be.
    static Result<OutcomeTable> read(const QByteArray &json);

    Vendor vendor() const { return m_vendor; }

    /// Every status of a body, in its order: a batch report counts each. Nothing for a body that is no report. Fails
    /// for a body that is no JSON.
    Result<QList<ReportedStatus>> statuses(const QByteArray &body) const;
    /// What one status and code come to. Words are compared without regard to case.
    ReportedStatus status(const QString &word, const QString &code) const;
    /// How many words and codes it knows.
    qsizetype size() const { return m_words.size() + m_codes.size(); }

private:
    struct Meaning
    {
        ReportOutcome outcome = ReportOutcome::Unknown;
        bool isFinal = false;
        /// A failure of which the code says more.
        bool codeDecides = false;
    };
    struct Code
    {
        QString name;
        std::optional<Meaning> meaning;
    };
    /// One way to report: where its list is, and where things are in an element. A pointer that begins with "^" starts
    /// at the root.
    struct Shape
    {
        QString list;
        QStringList words;
        QStringList codes;
        QStringList codeNames;
        QString count;
        QStringList references;
        QStringList recipients;
        /// What a report without a word means when this is in it.
        QString presence;
        QString means;
    };

    Vendor m_vendor = Vendor::Custom;
    QHash<QString, Meaning> m_words;
    QHash<QString, Code> m_codes;
    QList<Shape> m_shapes;
};

/// The table of a vendor among @p tables; null when there is none.
const OutcomeTable *tableFor(const QList<OutcomeTable> &tables, Vendor vendor);

/// What the feedback events that a mapping read come to; for webhooks with a mapping of their own.
QList<ReportedStatus> reportedStatuses(const OutcomeTable &table, const Extraction &extraction);

} // namespace Hookbench
