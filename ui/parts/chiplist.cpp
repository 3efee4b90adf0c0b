// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/chiplist.h"

#include "ui/parts/chip.h"
#include "ui/parts/flowlayout.h"

#include <QEvent>
#include <QKeyEvent>

#include <algorithm>

namespace Hookbench {

ChipList::ChipList(QWidget *parent)
    : QWidget{parent}
{
    new FlowLayout(this, 8);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChipList::setChips(const QStringList &chips)
{
    if (chips == m_chips)
        return;
    m_chips = chips;
    rebuild();
}

void ChipList::setReadOnly(bool readOnly)
{
    if (readOnly == m_readOnly)
        return;
    m_readOnly = readOnly;
    rebuild();
}

void ChipList::setComplaints(const QHash<int, Diagnostics> &complaints)
{
    m_complaints = complaints;
    for (int i = 0; i < m_widgets.size(); ++i)
        m_widgets.at(i)->setComplaints(m_complaints.value(i));
}

void ChipList::setName(const QString &name)
{
    m_name = name;
    setAccessibleName(name);
}

void ChipList::rebuild()
{
    const bool focused = std::any_of(m_widgets.cbegin(), m_widgets.cend(), [](Chip *chip) {
        return chip->hasFocus() || (chip->focusWidget() && chip->focusWidget()->hasFocus());
    });
    for (Chip *chip : std::as_const(m_widgets)) {
        // It may be the one whose × is being clicked.
        layout()->removeWidget(chip);
        chip->hide();
        chip->deleteLater();
    }
    m_widgets.clear();
    for (int i = 0; i < m_chips.size(); ++i) {
        auto *chip = new Chip(m_chips.at(i), !m_readOnly, this);
        chip->setComplaints(m_complaints.value(i));
        chip->installEventFilter(this);
        connect(chip, &Chip::removeRequested, this, [this, chip] { removeAt(int(m_widgets.indexOf(chip))); });
        connect(chip, &Chip::focused, this, [this, chip] { setStop(int(m_widgets.indexOf(chip))); });
        layout()->addWidget(chip);
        m_widgets.append(chip);
        chip->show();
    }
    setStop(std::clamp(m_stop, 0, std::max(0, int(m_widgets.size()) - 1)));
    if (focused && !m_widgets.isEmpty())
        m_widgets.at(m_stop)->setFocus(Qt::OtherFocusReason);
    updateGeometry();
}

void ChipList::setStop(int index)
{
    m_stop = index;
    for (int i = 0; i < m_widgets.size(); ++i)
        m_widgets.at(i)->setStop(i == index);
}

void ChipList::removeAt(int index)
{
    if (m_readOnly || index < 0 || index >= m_chips.size())
        return;
    m_chips.removeAt(index);
    // Complaints belong to places; their owner sends new ones for the new list.
    m_complaints.clear();
    rebuild();
    Q_EMIT chipsEdited(m_chips);
}

bool ChipList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int index = int(std::find(m_widgets.cbegin(), m_widgets.cend(), watched) - m_widgets.cbegin());
    if (index >= m_widgets.size())
        return false;
    int key = static_cast<QKeyEvent *>(event)->key();
    if (layoutDirection() == Qt::RightToLeft && (key == Qt::Key_Left || key == Qt::Key_Right))
        key = key == Qt::Key_Left ? Qt::Key_Right : Qt::Key_Left;
    const int last = int(m_widgets.size()) - 1;
    switch (key) {
    case Qt::Key_Left:
    case Qt::Key_Up:
        m_widgets.at(std::max(0, index - 1))->setFocus(Qt::OtherFocusReason);
        return true;
    case Qt::Key_Right:
    case Qt::Key_Down:
        m_widgets.at(std::min(last, index + 1))->setFocus(Qt::OtherFocusReason);
        return true;
    case Qt::Key_Home:
        m_widgets.first()->setFocus(Qt::OtherFocusReason);
        return true;
    case Qt::Key_End:
        m_widgets.last()->setFocus(Qt::OtherFocusReason);
        return true;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        removeAt(index);
        return true;
    default:
        return false;
    }
}

} // namespace Hookbench
