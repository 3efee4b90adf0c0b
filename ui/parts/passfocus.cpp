// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/passfocus.h"

#include <QFocusEvent>
#include <QPointer>
#include <QTabBar>
#include <QTabWidget>
#include <QWidget>

namespace Hookbench {

namespace {

class FocusPass : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::FocusIn && target)
            target->setFocus(static_cast<QFocusEvent *>(event)->reason());
        return QObject::eventFilter(watched, event);
    }

    QPointer<QWidget> target;
};

} // namespace

void passFocus(QWidget *from, QWidget *to)
{
    for (QObject *child : from->children()) {
        if (auto *pass = dynamic_cast<FocusPass *>(child)) {
            pass->target = to;
            return;
        }
    }
    auto *pass = new FocusPass{from};
    pass->target = to;
    from->installEventFilter(pass);
}

void focusBarOnly(QTabWidget *tabs)
{
    tabs->setFocusPolicy(Qt::NoFocus);
    // The bar is given the policy of the tabs; it keeps its own.
    tabs->tabBar()->setFocusPolicy(Qt::TabFocus);
}

} // namespace Hookbench
