// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/sendguard.h"

#include <QCoreApplication>
#include <QPointer>

#include <utility>

namespace Hookbench {

namespace {

struct GuardWords
{
    Q_DECLARE_TR_FUNCTIONS(Hookbench::SendGuard)
};

} // namespace

void guardSend(Asker &asker, QWidget *over, const Sandbox &sandbox, const QString &url, std::function<void()> go)
{
    if (!sandbox.production) {
        go();
        return;
    }
    asker.askTyped(over, GuardWords::tr("%1 is a production sandbox. The request goes to %2.").arg(sandbox.name, url),
                   sandbox.name, [alive = QPointer<QWidget>{over}, then = std::move(go)](bool typed) {
                       if (alive && typed)
                           then();
                   });
}

} // namespace Hookbench
