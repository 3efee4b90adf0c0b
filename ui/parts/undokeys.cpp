// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/undokeys.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QWidget>

namespace Hookbench {

namespace {

constexpr auto ownUndoProperty = "hookbenchUndoesItself";

enum class Wish { None, Undo, Redo };

Wish wishOf(const QKeyEvent &key)
{
    if (key.matches(QKeySequence::Undo))
        return Wish::Undo;
    if (key.matches(QKeySequence::Redo))
        return Wish::Redo;
    // Both customs are at home on every desktop.
    const Qt::KeyboardModifiers modifiers = key.modifiers() & ~Qt::KeypadModifier;
    const bool redo = (key.key() == Qt::Key_Y && modifiers == Qt::ControlModifier)
        || (key.key() == Qt::Key_Z && modifiers == (Qt::ControlModifier | Qt::ShiftModifier));
    return redo ? Wish::Redo : Wish::None;
}

bool undoesItself(const QWidget *widget, Wish wish)
{
    const auto *edit = qobject_cast<const QLineEdit *>(widget);
    if (!edit || !edit->property(ownUndoProperty).toBool())
        return false;
    return wish == Wish::Undo ? edit->isUndoAvailable() : edit->isRedoAvailable();
}

} // namespace

UndoKeys::UndoKeys(QWidget *form)
    : QObject{form}
    , m_form{form}
{
    // Fields come and go; whoever has the focus is asked when the key arrives.
    QCoreApplication::instance()->installEventFilter(this);
}

void UndoKeys::setPossible(bool undo, bool redo)
{
    if (undo == m_canUndo && redo == m_canRedo)
        return;
    m_canUndo = undo;
    m_canRedo = redo;
    Q_EMIT possibleChanged();
}

void UndoKeys::letUndoItself(QWidget *lineEdit)
{
    lineEdit->setProperty(ownUndoProperty, true);
}

QKeySequence UndoKeys::undoKey()
{
    return {QKeySequence::Undo};
}

QKeySequence UndoKeys::redoKey()
{
    return {QKeySequence::Redo};
}

bool UndoKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress)
        return false;
    if (!watched->isWidgetType())
        return false;
    auto *widget = static_cast<QWidget *>(watched);
    if (widget != m_form && !m_form->isAncestorOf(widget))
        return false;
    const Wish wish = wishOf(*static_cast<QKeyEvent *>(event));
    if (wish == Wish::None || undoesItself(widget, wish))
        return false;
    const bool possible = wish == Wish::Undo ? m_canUndo : m_canRedo;
    // Not accepted, the window's own shortcut gets the key.
    event->setAccepted(possible || event->type() == QEvent::KeyPress);
    if (possible && event->type() == QEvent::KeyPress) {
        if (wish == Wish::Undo)
            Q_EMIT undoRequested();
        else
            Q_EMIT redoRequested();
    }
    return true;
}

} // namespace Hookbench
