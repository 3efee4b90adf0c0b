// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QToolButton;

namespace Hookbench {

class UndoKeys;

/// Undo and Redo of a form as two buttons for its header. They follow the keys' state and never take the focus from the
/// field by a click.
class UndoButtons : public QWidget
{
    Q_OBJECT
public:
    explicit UndoButtons(UndoKeys &keys, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void follow();
    void retranslate();

    UndoKeys &m_keys;
    QToolButton *m_undo;
    QToolButton *m_redo;
};

} // namespace Hookbench
