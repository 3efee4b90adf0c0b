// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QComboBox;
class QString;

namespace Hookbench {

/// Names a combo box that has no label in sight. On Linux Qt tells assistive technology its value as its name and
/// leaves the naming to a label, so one that is never shown stands beside it. It needs its parent by now; call it again
/// when the language changes.
void nameCombo(QComboBox *combo, const QString &name);

} // namespace Hookbench
