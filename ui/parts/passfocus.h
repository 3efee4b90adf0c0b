// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTabWidget;
class QWidget;

namespace Hookbench {

/// Whoever gives @p from the focus gives it to @p to, the last one that was named. Tab goes past @p from. Not so with a
/// focus proxy: Tab takes its owner for a stop wherever that stands in the chain, and once the order of the children
/// was changed it leads back into them for ever.
void passFocus(QWidget *from, QWidget *to);

/// Takes @p tabs themselves out of what can have the focus: it is their bar that has it, and assistive technology
/// should hear of one of the two.
void focusBarOnly(QTabWidget *tabs);

} // namespace Hookbench
