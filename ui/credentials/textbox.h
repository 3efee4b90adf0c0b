// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/diagnostic.h"

#include <QPlainTextEdit>

namespace Hookbench {

/// A text area in a form: grows with its text up to a limit, Tab leaves it. Underlines where complaints point.
class TextBox : public QPlainTextEdit
{
    Q_OBJECT
public:
    enum class Face { Prose, Code };
    TextBox(Face face, int leastLines, int mostLines, QWidget *parent = nullptr);

    /// Not an edit: nothing is told. Leaves equal text and its cursor alone.
    void setText(const QString &text);
    void setProblems(const Diagnostics &problems);
    /// Puts the cursor where the first problem is, if any is known.
    void jumpToProblem();

Q_SIGNALS:
    void edited();
    void left();

protected:
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void grow();
    void underline();

    int m_least;
    int m_most;
    bool m_quiet = false;
    Diagnostics m_problems;
};

} // namespace Hookbench
