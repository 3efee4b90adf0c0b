// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/chiplist.h"

#include "ui/parts/accessiblerole.h"
#include "ui/parts/chip.h"
#include "ui/parts/chipeditor.h"
#include "ui/parts/flowlayout.h"
#include "ui/parts/taborder.h"

#include <QEvent>
#include <QKeyEvent>

#include <algorithm>
#include <utility>

namespace Hookbench {

namespace {

QStringList oneWord(const QString &text)
{
    const QString word = text.simplified();
    return word.isEmpty() ? QStringList{} : QStringList{word};
}

} // namespace

ChipList::ChipList(QWidget *parent)
    : QWidget{parent}
    , m_splitter{oneWord}
{
    setAccessibleRole(this, QAccessible::List);
    // The field for editing a chip is higher than a chip.
    (new FlowLayout(this, 8))->setContentsMargins(0, 4, 0, 4);
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

void ChipList::setSplitter(Splitter splitter)
{
    m_splitter = std::move(splitter);
}

void ChipList::setMarked(int index)
{
    m_marked = index < m_widgets.size() ? index : -1;
    for (int i = 0; i < m_widgets.size(); ++i)
        m_widgets.at(i)->setMarked(i == m_marked);
}

bool ChipList::focusChip(int index)
{
    if (m_widgets.isEmpty())
        return false;
    m_widgets.at(std::clamp(index, 0, int(m_widgets.size()) - 1))->setFocus(Qt::OtherFocusReason);
    return true;
}

void ChipList::rebuild()
{
    const bool focused = std::any_of(m_widgets.cbegin(), m_widgets.cend(), [](Chip *chip) {
        return chip->hasFocus() || (chip->focusWidget() && chip->focusWidget()->hasFocus());
    });
    closeEditor(false);
    for (Chip *chip : std::as_const(m_widgets)) {
        // It may be the one whose × is being clicked.
        layout()->removeWidget(chip);
        chip->hide();
        chip->deleteLater();
    }
    m_widgets.clear();
    m_marked = -1;
    QWidget *before = this;
    for (int i = 0; i < m_chips.size(); ++i) {
        auto *chip = new Chip(m_chips.at(i), !m_readOnly, this);
        chip->setComplaints(m_complaints.value(i));
        chip->installEventFilter(this);
        connectChip(chip);
        layout()->addWidget(chip);
        m_widgets.append(chip);
        chip->show();
        // What is new stands at the end of the window's chain otherwise.
        orderTab(before, chip);
        if (chip->lastStop() != chip)
            orderTab(chip, chip->lastStop());
        before = chip->lastStop();
    }
    setStop(std::clamp(m_stop, 0, std::max(0, int(m_widgets.size()) - 1)));
    if (focused)
        focusChip(m_stop);
    updateGeometry();
}

void ChipList::connectChip(Chip *chip)
{
    const auto place = [this, chip] { return int(m_widgets.indexOf(chip)); };
    connect(chip, &Chip::removeRequested, this, [this, place] { removeAt(place()); });
    connect(chip, &Chip::focused, this, [this, place] { setStop(place()); });
    connect(chip, &Chip::editRequested, this, [this, place] { edit(place()); });
    connect(chip, &Chip::dragged, this, &ChipList::showDropMark);
    connect(chip, &Chip::dropped, this, [this, chip] { drop(chip); });
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
    QStringList chips = m_chips;
    chips.removeAt(index);
    change(chips, m_stop);
}

void ChipList::moveChip(int from, int to)
{
    if (m_readOnly || from < 0 || to < 0 || to >= m_chips.size() || from == to)
        return;
    QStringList chips = m_chips;
    chips.move(from, to);
    change(chips, to);
}

void ChipList::change(const QStringList &chips, int stop)
{
    m_chips = chips;
    m_stop = stop;
    // Complaints belong to places; their owner sends new ones for the new list.
    m_complaints.clear();
    rebuild();
    Q_EMIT chipsEdited(m_chips);
}

void ChipList::edit(int index)
{
    if (m_readOnly || index < 0 || index >= m_widgets.size())
        return;
    closeEditor(true);
    // What was edited before may have become none, or several.
    if (index >= m_widgets.size())
        return;
    m_edited = index;
    m_editor = new ChipEditor{m_chips.at(index), this};
    connect(m_editor, &ChipEditor::finished, this, &ChipList::closeEditor);
    orderTab(m_widgets.at(index)->lastStop(), m_editor);
    m_editor->placeOver(m_widgets.at(index)->geometry());
}

void ChipList::closeEditor(bool takesText)
{
    ChipEditor *editor = std::exchange(m_editor, nullptr);
    if (!editor)
        return;
    const int index = std::exchange(m_edited, -1);
    const bool focused = editor->hasFocus();
    editor->disconnect(this);
    editor->hide();
    editor->deleteLater();
    QStringList chips = m_chips;
    if (takesText && editor->text() != chips.at(index)) {
        const QStringList words = m_splitter(editor->text());
        chips.removeAt(index);
        for (qsizetype i = 0; i < words.size(); ++i)
            chips.insert(index + i, words.at(i));
    }
    if (chips != m_chips)
        change(chips, index);
    if (focused)
        focusChip(index);
}

bool ChipList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto chip = std::find(m_widgets.cbegin(), m_widgets.cend(), watched);
    return chip != m_widgets.cend() && handleKey(int(chip - m_widgets.cbegin()), *static_cast<QKeyEvent *>(event));
}

bool ChipList::handleKey(int index, const QKeyEvent &event)
{
    int key = event.key();
    if (layoutDirection() == Qt::RightToLeft && (key == Qt::Key_Left || key == Qt::Key_Right))
        key = key == Qt::Key_Left ? Qt::Key_Right : Qt::Key_Left;
    const bool moves = event.modifiers() & Qt::AltModifier;
    const bool plain = (event.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    const int last = int(m_widgets.size()) - 1;
    int to = -1;
    switch (key) {
    case Qt::Key_Left:
    case Qt::Key_Up:
        to = std::max(0, index - 1);
        break;
    case Qt::Key_Right:
    case Qt::Key_Down:
        to = std::min(last, index + 1);
        break;
    case Qt::Key_Home:
        to = 0;
        break;
    case Qt::Key_End:
        to = last;
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F2:
        if (plain)
            edit(index);
        return plain;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        removeAt(index);
        return true;
    default:
        return false;
    }
    if (moves)
        moveChip(index, to);
    else
        focusChip(to);
    return true;
}

void ChipList::showDropMark(const QPoint &position)
{
    // Lines are read like a text: before the first chip whose middle is beyond the pointer.
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    m_dropAt = 0;
    for (const Chip *chip : std::as_const(m_widgets)) {
        const QRect spot = chip->geometry();
        const bool beyond = rightToLeft ? position.x() > spot.center().x() : position.x() < spot.center().x();
        if (position.y() < spot.top() - 4 || (position.y() <= spot.bottom() + 4 && beyond))
            break;
        ++m_dropAt;
    }
    if (!m_dropMark) {
        m_dropMark = new QWidget{this};
        m_dropMark->setAutoFillBackground(true);
        m_dropMark->setBackgroundRole(QPalette::Highlight);
    }
    const bool atEnd = m_dropAt == m_widgets.size();
    const QRect beside = m_widgets.at(atEnd ? m_dropAt - 1 : m_dropAt)->geometry();
    const bool rightOf = atEnd != rightToLeft;
    const int x = std::clamp(rightOf ? beside.right() + 3 : beside.left() - 5, 0, std::max(0, width() - 2));
    m_dropMark->setGeometry(x, beside.top(), 2, beside.height());
    m_dropMark->show();
    m_dropMark->raise();
}

void ChipList::drop(Chip *chip)
{
    delete std::exchange(m_dropMark, nullptr);
    const int from = int(m_widgets.indexOf(chip));
    const int before = std::exchange(m_dropAt, -1);
    if (from >= 0 && before >= 0)
        moveChip(from, before > from ? before - 1 : before);
}

} // namespace Hookbench
