// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/searchname.h"

#include <QAction>
#include <QCoreApplication>
#include <QLineEdit>

namespace Hookbench {

namespace {

struct SearchField
{
    Q_DECLARE_TR_FUNCTIONS(Hookbench::SearchField)
};

} // namespace

void nameSearch(QLineEdit *search, const QString &name)
{
    search->setPlaceholderText(SearchField::tr("Search"));
    search->setAccessibleName(name);
    for (QAction *action : search->findChildren<QAction *>()) {
        // Qt makes the button that clears the field, and gives it no name.
        const bool clears = action->objectName() == QLatin1StringView{"_q_qlineeditclearaction"};
        action->setText(clears ? SearchField::tr("Clear search") : SearchField::tr("Search"));
    }
}

} // namespace Hookbench
