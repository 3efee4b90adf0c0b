// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>

class QWidget;

namespace Hookbench {

/// Says what a widget of our own is to assistive technology, which otherwise hears that it is some filler. Call it
/// before the widget has words: it is asked once what it is. A button that is a page tab is selected when it is
/// checked; any other one that can be checked is open or folded.
void setAccessibleRole(QWidget *widget, QAccessible::Role role);

} // namespace Hookbench
