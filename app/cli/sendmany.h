// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/session.h"
#include "models/state/loadrun.h"
#include "models/values/loadmix.h"

#include <QCommandLineParser>

#include <optional>

class QFile;

namespace Hookbench::Cli {

/// How many events send was asked to send, and of what.
struct ManyOrder
{
    /// 0 for as many as there is time for.
    qint64 count = 1;
    int concurrency = 1;
    double rate = 0;
    double duration = 0;
    /// Without parts the request itself is sent.
    LoadMix mix;
    QStringList reports;
};

/// --count, --mix and all that goes with them.
void declareManyOptions(QCommandLineParser &parser);

/// Reads them into @p order, which stays empty where one event is to be sent. Tells what is wrong with them and is
/// false then.
bool readManyOrder(Session &session, const QCommandLineParser &parser, std::optional<ManyOrder> &order);

/// Sends them, tells the figures and writes the reports. AnswerIsNo when an event was given up, an answer was not as
/// expected, or the run was interrupted.
ExitStatus sendMany(Session &session, const LoadRun::Order &order, const QStringList &reports, QFile *log);

} // namespace Hookbench::Cli
