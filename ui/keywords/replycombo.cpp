// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keywords/replycombo.h"

#include "ui/parts/textchange.h"

#include <QEvent>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QWheelEvent>

namespace Hookbench {

ReplyCombo::ReplyCombo(QWidget *parent)
    : QComboBox{parent}
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setCompleter(nullptr);
    setFocusPolicy(Qt::StrongFocus);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(20);
    lineEdit()->installEventFilter(this);
    connect(this, &QComboBox::editTextChanged, this, &ReplyCombo::edited);
}

void ReplyCombo::setPresets(const QStringList &presets)
{
    const QSignalBlocker blocker{this};
    const QString typed = currentText();
    const int cursor = lineEdit()->cursorPosition();
    clear();
    addItems(presets);
    for (int i = 0; i < presets.size(); ++i)
        setItemData(i, presets.at(i), Qt::ToolTipRole);
    setCurrentIndex(-1);
    setEditText(typed);
    lineEdit()->setCursorPosition(cursor);
}

void ReplyCombo::setText(const QString &text)
{
    const QSignalBlocker blocker{this};
    setCurrentIndex(-1);
    setEditText(text);
    lineEdit()->setCursorPosition(0);
}

void ReplyCombo::changeText(const QString &text)
{
    const QSignalBlocker blocker{this};
    changeLineText(lineEdit(), text);
}

void ReplyCombo::setReadOnly(bool readOnly)
{
    setEnabled(!readOnly);
}

bool ReplyCombo::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == lineEdit() && event->type() == QEvent::FocusOut)
        Q_EMIT left();
    return QComboBox::eventFilter(watched, event);
}

void ReplyCombo::wheelEvent(QWheelEvent *event)
{
    // The wheel scrolls the page; it must not change a reply that passes under the pointer.
    if (hasFocus())
        QComboBox::wheelEvent(event);
    else
        event->ignore();
}

} // namespace Hookbench
