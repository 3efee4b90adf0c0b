// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/output.h"
#include "app/composition/composition.h"
#include "models/documents/webhookdocument.h"
#include "models/values/diagnostic.h"

#include <QCommandLineParser>
#include <QString>

#include <memory>
#include <optional>

namespace Hookbench::Cli {

/// How a command ended, as the shell sees it.
enum ExitStatus {
    /// Done, and nothing to complain about.
    Done = 0,
    /// Done, and the answer is no.
    AnswerIsNo = 1,
    /// Could not do it.
    CouldNot = 2
};

/// A webhook named on the command line, and where it came from.
struct NamedWebhook
{
    SmsWebhookRecord record;
    /// From a file or standard input rather than from the database; then record.id is made from the name.
    bool isDocument = false;
};

/// One call of the command line: its options, its output, and the database once a command needs it.
class Session
{
public:
    Session(Output &output, QString database, QString sandbox);

    Output &out() { return m_output; }

    /// Opens the database on the first call and looks at the chosen sandbox. Tells the reason and gives null on
    /// failure.
    Composition *composition();
    bool hasComposition() const { return m_composition != nullptr; }
    /// Uses this database instead of the one of the options.
    void setDatabase(const QString &path) { m_database = path; }
    const QString &databaseOption() const { return m_database; }

    /// The webhook that @p argument means: standard input for "-", a document where there is such a file, else a name
    /// in the database. Tells what is wrong and sets the exit status on failure.
    /// With KeywordsOnly a fault of its payload is told as a warning and is no failure: nothing will be read through
    /// it.
    enum class Needs { Everything, KeywordsOnly };
    std::optional<NamedWebhook> webhook(const QString &argument, ExitStatus &failure, Needs needs = Needs::Everything);
    /// The webhook of a document that was read from @p file already.
    std::optional<NamedWebhook> webhookOf(const QByteArray &document, const QString &file, ExitStatus &failure,
                                          Needs needs = Needs::Everything);
    /// Whether a command takes @p argument for a file rather than for a name.
    static bool isFile(const QString &argument);
    /// The API credential called @p name. Tells what is wrong and gives null on failure.
    const ApiCredential *credential(const QString &name);
    /// The bytes of a file, or of standard input for "-". Tells the reason and gives nothing on failure.
    std::optional<QByteArray> read(const QString &file);

    /// Tells a document's diagnostics on standard error.
    void report(const QString &file, const Diagnostics &diagnostics);
    /// Gives a line and column in @p text to each diagnostic that only has a pointer, and sorts them by place.
    static void place(Diagnostics &diagnostics, const QByteArray &text);

private:
    Output &m_output;
    QString m_database;
    QString m_sandbox;
    std::unique_ptr<Composition> m_composition;
};

} // namespace Hookbench::Cli
