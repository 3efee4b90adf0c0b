// SPDX-License-Identifier: GPL-3.0-or-later
// What the code view does with keys, the menu, and for those who can't see it.
#include "models/words/words.h"
#include "ui/parts/codeview.h"

#include <QAccessible>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>

#include <algorithm>

namespace Hookbench {

void CodeView::setUpKeys()
{
    // Esc, Tab and what else belongs to the window goes on to it; the rest are habits of code editors few people know,
    // which change the text without a word.
    static constexpr int unwanted[] = {QsciCommand::Cancel,
                                       QsciCommand::Tab,
                                       QsciCommand::Backtab,
                                       QsciCommand::LineDuplicate,
                                       QsciCommand::LineTranspose,
                                       QsciCommand::LineDelete,
                                       QsciCommand::LineCut,
                                       QsciCommand::SelectionDuplicate,
                                       QsciCommand::SelectionLowerCase,
                                       QsciCommand::SelectionUpperCase,
                                       QsciCommand::LineCopy,
                                       QsciCommand::Formfeed};
    for (QsciCommand *command : standardCommands()->commands()) {
        if (std::find(std::begin(unwanted), std::end(unwanted), command->command()) != std::end(unwanted)) {
            command->setKey(0);
            command->setAlternateKey(0);
        }
        if (command->command() == QsciCommand::Redo)
            command->setAlternateKey((Qt::CTRL | Qt::SHIFT | Qt::Key_Z).toCombined());
    }
}

bool CodeView::takeKey(const QKeyEvent &key)
{
    const bool press = key.type() == QEvent::KeyPress;
    const Qt::KeyboardModifiers modifiers = key.modifiers() & ~Qt::KeypadModifier;
    const auto act = [press](const auto &deed) {
        if (press)
            deed();
        return true;
    };
    const bool shift = modifiers == Qt::ShiftModifier;
    if (modifiers == Qt::ControlModifier && key.key() == Qt::Key_F)
        return act([this] { Q_EMIT findRequested(false); });
    if (modifiers == Qt::ControlModifier && key.key() == Qt::Key_H)
        return act([this] { Q_EMIT findRequested(true); });
    if (modifiers == Qt::ControlModifier && key.key() == Qt::Key_Space)
        return act([this] { showOffer(); });
    if (modifiers == Qt::AltModifier && (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter))
        return act([this] { Q_EMIT fixRequested(); });
    if ((modifiers == Qt::NoModifier || shift) && key.key() == Qt::Key_F3)
        return act([this, shift] { Q_EMIT findNextRequested(shift ? -1 : 1); });
    if ((modifiers == Qt::NoModifier || shift) && key.key() == Qt::Key_F8)
        return act([this, shift] { goToProblem(shift ? -1 : 1); });
    return false;
}

bool CodeView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        // Alone, Escape closes the list of words; everything else that is open is the window's to close.
        const bool escapes = key->key() == Qt::Key_Escape && isListActive();
        if (escapes || takeKey(*key)) {
            event->accept();
            return true;
        }
        // Ctrl+Enter is the window's.
        if (key->modifiers() & Qt::ControlModifier && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)) {
            event->ignore();
            return true;
        }
    }
    return QsciScintilla::event(event);
}

void CodeView::keyPressEvent(QKeyEvent *event)
{
    if (takeKey(*event))
        return;
    if (event->key() == Qt::Key_Escape && isListActive()) {
        cancelList();
        return;
    }
    // Left to itself it would type the letter of a mnemonic that is not there.
    const bool mnemonic = event->modifiers() & Qt::AltModifier && !(event->modifiers() & Qt::ControlModifier)
        && !event->text().isEmpty() && event->text().at(0).isPrint();
    if (mnemonic || event->key() == Qt::Key_Escape || event->key() == Qt::Key_F1) {
        event->ignore();
        return;
    }
    QsciScintilla::keyPressEvent(event);
}

bool CodeView::focusNextPrevChild(bool next)
{
    // While words are offered, Tab takes one. QScintilla's own keeps every Tab in the text, and here it goes on.
    // NOLINTNEXTLINE(bugprone-parent-virtual-call)
    return !isListActive() && QAbstractScrollArea::focusNextPrevChild(next);
}

void CodeView::focusOutEvent(QFocusEvent *event)
{
    QsciScintilla::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        Q_EMIT left();
}

void CodeView::changeEvent(QEvent *event)
{
    QsciScintilla::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyColors();
}

void CodeView::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu{this};
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [menu, this](const QString &text, const QKeySequence &key, bool possible, auto deed) {
        QAction *action = menu->addAction(text, this, deed);
        action->setShortcut(key);
        action->setShortcutVisibleInContextMenu(true);
        action->setEnabled(possible);
    };
    const bool writable = !isReadOnly();
    const bool selected = selectionBegin() != selectionEnd();
    if (writable) {
        add(tr("Undo"), QKeySequence::Undo, isUndoAvailable(), [this] { undo(); });
        add(tr("Redo"), QKeySequence::Redo, isRedoAvailable(), [this] { redo(); });
        menu->addSeparator();
        add(tr("Cut"), QKeySequence::Cut, selected, [this] { cut(); });
    }
    add(tr("Copy"), QKeySequence::Copy, selected, [this] { copy(); });
    if (writable)
        add(tr("Paste"), QKeySequence::Paste, send(SCI_CANPASTE) != 0, [this] { paste(); });
    add(tr("Select all"), QKeySequence::SelectAll, size() > 0, [this] { selectAll(); });
    menu->addSeparator();
    add(tr("Find"), QKeySequence::Find, true, [this] { Q_EMIT findRequested(false); });
    if (writable)
        add(tr("Find and replace"), QKeySequence{Qt::CTRL | Qt::Key_H}, true, [this] { Q_EMIT findRequested(true); });
    menu->addSeparator();
    add(tr("Next problem"), QKeySequence{Qt::Key_F8}, !m_problems.isEmpty(), [this] { goToProblem(1); });
    add(tr("Fold all"), {}, true, [this] { foldEverything(true); });
    add(tr("Unfold all"), {}, true, [this] { foldEverything(false); });
    // By the keyboard it opens at the cursor, not in the middle of it all.
    menu->popup(event->reason() == QContextMenuEvent::Keyboard ? placeUnderCursor() : event->globalPos());
}

QPoint CodeView::placeUnderCursor() const
{
    const long x = send(SCI_POINTXFROMPOSITION, 0, cursor());
    const long y = send(SCI_POINTYFROMPOSITION, 0, cursor());
    const long height = send(SCI_TEXTHEIGHT, 0);
    return viewport()->mapToGlobal(QPoint{static_cast<int>(x), static_cast<int>(y + height)});
}

void CodeView::goToProblem(int step)
{
    if (m_problems.isEmpty())
        return;
    const TextPosition here = positionOf(cursor());
    int found = -1;
    const int count = static_cast<int>(m_problems.size());
    const int first = step > 0 ? 0 : count - 1;
    for (int i = first; i >= 0 && i < count && found < 0; i += step) {
        const TextPosition place = m_problems.at(i).position;
        if (step > 0 ? here < place : place < here)
            found = i;
    }
    // Past the last one it begins again.
    if (found < 0)
        found = first;
    jumpTo(offsetOf(m_problems.at(found).position));
    describeProblem(found);
    Q_EMIT problemReached(found);
}

void CodeView::describeProblem(int index)
{
    QAccessibleEvent told{this, QAccessible::DescriptionChanged};
    setAccessibleDescription(Words::sentence(m_problems.at(index)));
    QAccessible::updateAccessibility(&told);
}

void CodeView::showOffer()
{
    if (!m_offer || isReadOnly())
        return;
    const QStringList words = m_offer(bytes(), cursor());
    if (words.isEmpty())
        return;
    const QByteArray list = words.join(u'\n').toUtf8();
    SendScintilla(SCI_USERLISTSHOW, static_cast<uintptr_t>(1), list.constData());
}

} // namespace Hookbench
