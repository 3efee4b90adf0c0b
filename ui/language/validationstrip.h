// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/diagnostic.h"

#include <QWidget>

class QLabel;
class QTreeWidget;

namespace Hookbench {

class ToneIcon;

/// What is wrong with a text, in the mirrored editor's way: how many problems were found, and a row for each with its
/// sentence, its place and a View that goes there.
class ValidationStrip : public QWidget
{
    Q_OBJECT
public:
    explicit ValidationStrip(QWidget *parent = nullptr);

    void setProblems(const Diagnostics &problems);
    /// Marks the row without going there.
    void select(int index);
    /// Has assistive technology read how many there are, and goes to the first of them.
    void announce();

Q_SIGNALS:
    void viewRequested(Hookbench::TextPosition place);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void addRow(const Diagnostic &problem);
    void showTitle();
    void retranslate();

    Diagnostics m_problems;
    ToneIcon *m_icon;
    QLabel *m_title;
    QTreeWidget *m_rows;
};

} // namespace Hookbench
