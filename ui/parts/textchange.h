// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QLineEdit;
class QPlainTextEdit;

namespace Hookbench {

/// How one text becomes another by replacing one stretch of it.
struct TextChange
{
    qsizetype at = 0;
    qsizetype removed = 0;
    QString inserted;

    bool isEmpty() const { return removed == 0 && inserted.isEmpty(); }
};

/// The shortest such change. Never parts a surrogate pair.
TextChange textChange(const QString &before, const QString &after);

/// Makes @p text the text of @p edit and puts the cursor behind what changed. A text that is there already stays as it
/// is, cursor and all.
void changeLineText(QLineEdit *edit, const QString &text);
void changePlainText(QPlainTextEdit *edit, const QString &text);

} // namespace Hookbench
