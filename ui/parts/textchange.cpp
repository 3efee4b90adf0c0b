// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/textchange.h"

#include <QLineEdit>
#include <QPlainTextEdit>

#include <algorithm>

namespace Hookbench {

TextChange textChange(const QString &before, const QString &after)
{
    const qsizetype shorter = std::min(before.size(), after.size());
    qsizetype same = 0;
    while (same < shorter && before.at(same) == after.at(same))
        ++same;
    if (same > 0 && before.at(same - 1).isHighSurrogate())
        --same;
    qsizetype tail = 0;
    while (tail < shorter - same && before.at(before.size() - 1 - tail) == after.at(after.size() - 1 - tail))
        ++tail;
    if (tail > 0 && before.at(before.size() - tail).isLowSurrogate())
        --tail;
    return {same, before.size() - same - tail, after.mid(same, after.size() - same - tail)};
}

void changeLineText(QLineEdit *edit, const QString &text)
{
    const TextChange change = textChange(edit->text(), text);
    if (change.isEmpty())
        return;
    edit->setText(text);
    edit->setCursorPosition(int(change.at + change.inserted.size()));
}

void changePlainText(QPlainTextEdit *edit, const QString &text)
{
    const TextChange change = textChange(edit->toPlainText(), text);
    if (change.isEmpty())
        return;
    QTextCursor cursor{edit->document()};
    cursor.setPosition(int(change.at));
    cursor.setPosition(int(change.at + change.removed), QTextCursor::KeepAnchor);
    cursor.insertText(change.inserted);
    edit->setTextCursor(cursor);
    edit->ensureCursorVisible();
}

} // namespace Hookbench
