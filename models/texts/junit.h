// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/texts/conversationreader.h"
#include "models/texts/conversationrunner.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace Hookbench {

/// The tests of a file, for a report.
struct ConversationReport
{
    QString file;
    QList<ConversationResult> results;
    /// Why the file could not be run; empty otherwise.
    QList<ConversationFault> faults;
};

/// The reports as JUnit XML, a suite per file: a failure says what was expected and what came, a file that can't be
/// read is an error. Characters that XML does not know become U+FFFD.
QByteArray junitXml(const QList<ConversationReport> &reports);

} // namespace Hookbench
