// SPDX-License-Identifier: GPL-3.0-or-later
// Rehearsals of every built-in retry profile: bench_rehearse [EVENTS] (1,000 unless told)
#include "app/composition/composition.h"
#include "models/delivery/rehearsal.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <cstdio>

using namespace Hookbench;

int main(int argc, char *argv[])
{
    const QCoreApplication application{argc, argv};
    const int events = argc > 1 ? QByteArray{argv[1]}.toInt() : 1000;
    ReceiverScript failing;
    failing.steps = {ScriptStep{.status = 503}};
    double all = 0;
    qsizetype attempts = 0;
    for (const QString &name : builtInRetryProfileNames()) {
        const Result<RetryProfile> profile = builtInRetryProfile(name);
        if (!profile)
            qFatal("A profile could not be read");
        QElapsedTimer clock;
        clock.start();
        const Rehearsal rehearsal = rehearse(*profile, failing, {.events = events});
        const double took = static_cast<double>(clock.nsecsElapsed()) / 1e6;
        std::printf("%-20s %8lld attempts %8.2f ms\n", qPrintable(name), qlonglong(rehearsal.attempts.size()), took);
        all += took;
        attempts += rehearsal.attempts.size();
    }
    std::printf("%-20s %8lld attempts %8.2f ms\n", "all", qlonglong(attempts), all);
    return 0;
}
