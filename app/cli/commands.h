// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/session.h"

#include <QCommandLineParser>
#include <QList>
#include <QStringList>

namespace Hookbench::Cli {

/// A command of the command line.
struct Command
{
    const char *name;
    /// What follows the name in the usage line; not translated.
    const char *usage;
    /// One line for the help; a translation source in the context Hookbench::Cli.
    const char *summary;
    /// Declares the command's own options.
    void (*declare)(QCommandLineParser &parser);
    ExitStatus (*run)(Session &session, const QCommandLineParser &parser);
};

const QList<Command> &commands();

void declareNothing(QCommandLineParser &parser);

/// @p arguments with a value behind each --rules, which may do without one: what follows it is one only if it names
/// regions.
QStringList withRegions(QStringList arguments);
void declareValidate(QCommandLineParser &parser);
ExitStatus runValidate(Session &session, const QCommandLineParser &parser);
void declareImport(QCommandLineParser &parser);
ExitStatus runImport(Session &session, const QCommandLineParser &parser);
void declareExport(QCommandLineParser &parser);
ExitStatus runExport(Session &session, const QCommandLineParser &parser);
void declareMatch(QCommandLineParser &parser);
ExitStatus runMatch(Session &session, const QCommandLineParser &parser);
void declareCost(QCommandLineParser &parser);
ExitStatus runCost(Session &session, const QCommandLineParser &parser);
void declareClashes(QCommandLineParser &parser);
ExitStatus runClashes(Session &session, const QCommandLineParser &parser);
void declareTest(QCommandLineParser &parser);
ExitStatus runTest(Session &session, const QCommandLineParser &parser);
void declareReplay(QCommandLineParser &parser);
ExitStatus runReplay(Session &session, const QCommandLineParser &parser);
void declareExceptions(QCommandLineParser &parser);
ExitStatus runExceptions(Session &session, const QCommandLineParser &parser);
void declareExtract(QCommandLineParser &parser);
ExitStatus runExtract(Session &session, const QCommandLineParser &parser);
void declareRender(QCommandLineParser &parser);
ExitStatus runRender(Session &session, const QCommandLineParser &parser);
void declareEvaluate(QCommandLineParser &parser);
ExitStatus runEvaluate(Session &session, const QCommandLineParser &parser);
void declareSend(QCommandLineParser &parser);
ExitStatus runSend(Session &session, const QCommandLineParser &parser);
void declareConvert(QCommandLineParser &parser);
ExitStatus runConvert(Session &session, const QCommandLineParser &parser);
void declareRehearse(QCommandLineParser &parser);
ExitStatus runRehearse(Session &session, const QCommandLineParser &parser);
void declareListen(QCommandLineParser &parser);
ExitStatus runListen(Session &session, const QCommandLineParser &parser);
ExitStatus runCredentials(Session &session, const QCommandLineParser &parser);
ExitStatus runSecrets(Session &session, const QCommandLineParser &parser);
void declareVerify(QCommandLineParser &parser);
ExitStatus runVerify(Session &session, const QCommandLineParser &parser);
void declareHistory(QCommandLineParser &parser);
ExitStatus runHistory(Session &session, const QCommandLineParser &parser);
ExitStatus runCompare(Session &session, const QCommandLineParser &parser);
void declareSandbox(QCommandLineParser &parser);
ExitStatus runSandbox(Session &session, const QCommandLineParser &parser);
void declareCopy(QCommandLineParser &parser);
ExitStatus runCopy(Session &session, const QCommandLineParser &parser);
void declareMove(QCommandLineParser &parser);
ExitStatus runMove(Session &session, const QCommandLineParser &parser);
void declareSamples(QCommandLineParser &parser);
ExitStatus runSamples(Session &session, const QCommandLineParser &parser);
void declareRequests(QCommandLineParser &parser);
ExitStatus runRequests(Session &session, const QCommandLineParser &parser);
void declareFeedback(QCommandLineParser &parser);
ExitStatus runFeedback(Session &session, const QCommandLineParser &parser);
void declareProfiles(QCommandLineParser &parser);
ExitStatus runProfiles(Session &session, const QCommandLineParser &parser);
void declareEvents(QCommandLineParser &parser);
ExitStatus runEvents(Session &session, const QCommandLineParser &parser);
ExitStatus runBackup(Session &session, const QCommandLineParser &parser);
ExitStatus runDemo(Session &session, const QCommandLineParser &parser);

} // namespace Hookbench::Cli
