// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/searchfield.h"

#include "ui/parts/icons.h"

#include <QAction>
#include <QKeyEvent>

namespace Hookbench {

using namespace Qt::StringLiterals;

SearchField::SearchField(QWidget *parent)
    : QLineEdit{parent}
{
    setClearButtonEnabled(true);
    addAction(themedIcon("search"_L1), QLineEdit::LeadingPosition);
}

void nameSearch(QLineEdit *search, const QString &name)
{
    search->setPlaceholderText(SearchField::tr("Search"));
    search->setAccessibleName(name);
    for (QAction *action : search->findChildren<QAction *>()) {
        // Qt makes the button that clears the field, and gives it no name.
        const bool clears = action->objectName() == "_q_qlineeditclearaction"_L1;
        action->setText(clears ? SearchField::tr("Clear search") : SearchField::tr("Search"));
    }
}

void SearchField::setName(const QString &name)
{
    nameSearch(this, name);
}

void SearchField::enter()
{
    setFocus();
    selectAll();
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (key == Qt::Key_Escape && !text().isEmpty())
        clear();
    else if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter)
        Q_EMIT left();
    else
        QLineEdit::keyPressEvent(event);
}

} // namespace Hookbench
