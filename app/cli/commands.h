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

ExitStatus runValidate(Session &session, const QCommandLineParser &parser);
ExitStatus runImport(Session &session, const QCommandLineParser &parser);
void declareExport(QCommandLineParser &parser);
ExitStatus runExport(Session &session, const QCommandLineParser &parser);
void declareMatch(QCommandLineParser &parser);
ExitStatus runMatch(Session &session, const QCommandLineParser &parser);
void declareExtract(QCommandLineParser &parser);
ExitStatus runExtract(Session &session, const QCommandLineParser &parser);
void declareRender(QCommandLineParser &parser);
ExitStatus runRender(Session &session, const QCommandLineParser &parser);
void declareSend(QCommandLineParser &parser);
ExitStatus runSend(Session &session, const QCommandLineParser &parser);
void declareListen(QCommandLineParser &parser);
ExitStatus runListen(Session &session, const QCommandLineParser &parser);
ExitStatus runDemo(Session &session, const QCommandLineParser &parser);

} // namespace Hookbench::Cli
