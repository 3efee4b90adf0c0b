// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/comboname.h"

#include <QComboBox>
#include <QLabel>

namespace Hookbench {

void nameCombo(QComboBox *combo, const QString &name)
{
    combo->setAccessibleName(name);
    QWidget *const around = combo->parentWidget();
    Q_ASSERT(around);
    for (QLabel *label : around->findChildren<QLabel *>(QString{}, Qt::FindDirectChildrenOnly)) {
        if (label->buddy() != combo)
            continue;
        // A label in sight has words of its own.
        if (label->isHidden())
            label->setText(name);
        return;
    }
    auto *label = new QLabel{name, around};
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(combo);
    label->hide();
    // Nobody reads it there, and it goes with what it names.
    QObject::connect(combo, &QObject::destroyed, label, &QObject::deleteLater);
}

} // namespace Hookbench
