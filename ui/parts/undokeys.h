// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QObject>

class QWidget;

namespace Hookbench {

/// Catches the keys for undo and redo everywhere in a form, also in line edits and text edits that would otherwise take
/// back their own last change only. While there is nothing to undo the key goes on to the window, and never to the
/// field. A line edit that is no field of the form (see letUndoItself) keeps the keys for what stands in it.
class UndoKeys : public QObject
{
    Q_OBJECT
public:
    /// @p form with everything in it; popups and dialogs over it are none of it.
    explicit UndoKeys(QWidget *form);

    void setPossible(bool undo, bool redo);
    bool canUndo() const { return m_canUndo; }
    bool canRedo() const { return m_canRedo; }

    /// For a line edit whose text is no part of the form's value, such as one for a word that is still to be added.
    static void letUndoItself(QWidget *lineEdit);
    static QKeySequence undoKey();
    static QKeySequence redoKey();

Q_SIGNALS:
    void undoRequested();
    void redoRequested();
    /// Whether something can be undone or redone.
    void possibleChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *m_form;
    bool m_canUndo = false;
    bool m_canRedo = false;
};

} // namespace Hookbench
