// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace Hookbench {

/// Puts @p second right behind @p first in the order in which Tab goes, for widgets that were made later than those
/// around them. QWidget::setTabOrder leaves out widgets that can't take the focus at the moment; this does not.
inline void orderTab(QWidget *first, QWidget *second)
{
    const Qt::FocusPolicy policies[] = {first->focusPolicy(), second->focusPolicy()};
    for (QWidget *widget : {first, second}) {
        if (widget->focusPolicy() == Qt::NoFocus)
            widget->setFocusPolicy(Qt::ClickFocus);
    }
    QWidget::setTabOrder(first, second);
    first->setFocusPolicy(policies[0]);
    second->setFocusPolicy(policies[1]);
}

} // namespace Hookbench
