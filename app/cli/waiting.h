// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/interrupt.h"
#include "models/state/whenfinished.h"

#include <QCoreApplication>

#include <optional>

namespace Hookbench::Cli {

/// Waits for @p future, which a signal of the system cancels. Nothing when it ended without an answer.
template<typename Value> std::optional<Value> waitedFor(QFuture<Value> future)
{
    Interrupt interrupt;
    QObject::connect(&interrupt, &Interrupt::interrupted, qApp, [&future] { future.cancel(); });
    whenFinished(qApp, future, [](const QFuture<Value> &) {
        QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    });
    QCoreApplication::exec();
    return future.resultCount() > 0 ? std::optional<Value>{future.result()} : std::nullopt;
}

} // namespace Hookbench::Cli
