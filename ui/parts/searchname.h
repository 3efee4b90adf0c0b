// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLineEdit;
class QString;

namespace Hookbench {

/// Names a search field and the buttons inside it, which otherwise say nothing to assistive technology: @p name is what
/// is searched ("Search SMS webhooks"). Call it again when the language changes.
void nameSearch(QLineEdit *search, const QString &name);

} // namespace Hookbench
