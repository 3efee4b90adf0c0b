// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>

#include <utility>

namespace Hookbench {

/// Calls @p then with the future once it has ended, on the thread of @p context and only while that lives.
/// QFuture::then with a context (Qt 6.4) asserts that the context is still there when the future ends, which nobody can
/// promise who may be closed at any time.
template<typename Value, typename Then> void whenFinished(QObject *context, const QFuture<Value> &future, Then then)
{
    auto *watcher = new QFutureWatcher<Value>{context};
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, then = std::move(then)]() mutable {
        watcher->deleteLater();
        then(watcher->future());
    });
    watcher->setFuture(future);
}

} // namespace Hookbench
