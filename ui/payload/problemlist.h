// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/payload/templatechecker.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace Hookbench {

class ToneIcon;

/// The problems of a template, each with its place, a sentence, and a button where something can be done about it at
/// once. Enter goes to the place.
class ProblemList : public QWidget
{
    Q_OBJECT
public:
    explicit ProblemList(QWidget *parent = nullptr);

    /// @p count: of all of them, also those that are not listed.
    void setProblems(const QList<FixableProblem> &problems, qsizetype count);
    void setReadOnly(bool readOnly);
    /// Marks the row without going there.
    void select(int index);

Q_SIGNALS:
    void jumpRequested(Hookbench::TextPosition place);
    /// The button of the problem at @p index, which stands under @p button.
    void fixRequested(int index, QWidget *button);
    void fixAllRequested();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void addRow(const FixableProblem &problem, int index);
    void showTitle();
    void retranslate();
    QString placed(const Diagnostic &problem) const;

    ToneIcon *m_icon;
    QLabel *m_title;
    QPushButton *m_fixAll;
    QTreeWidget *m_rows;
    QList<FixableProblem> m_problems;
    qsizetype m_count = 0;
    bool m_readOnly = false;
};

} // namespace Hookbench
