// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/diagnostic.h"

#include <QPlainTextEdit>

namespace Hookbench {

/// A plain text editor for JSON with line numbers. Underlines what it is told; knows no tokens and no rules.
class PayloadEditor : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit PayloadEditor(QWidget *parent = nullptr);

    void setProblems(const Diagnostics &problems);
    /// Puts the cursor there; columns count code points, as everywhere.
    void jumpTo(TextPosition position);
    /// Inserts {{token}} at the cursor, in quotes unless the cursor stands inside a string already.
    void insertToken(QStringView token);
    /// Replaces the whole text as one step that can be undone.
    void replaceText(const QString &text);

    int marginWidth() const;
    void paintMargin(QPaintEvent *event);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void placeMargin();
    void showUnderlines();

    QWidget *m_margin;
    Diagnostics m_problems;
};

} // namespace Hookbench
