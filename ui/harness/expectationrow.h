// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/expectation.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLineEdit;
class QToolButton;

namespace Hookbench {

class ToneIcon;

/// One thing that the answer shall have, and whether the last one had it.
class ExpectationRow : public QWidget
{
    Q_OBJECT
public:
    explicit ExpectationRow(QWidget *parent = nullptr);

    void setExpectation(const Expectation &expectation);
    /// As far as it is typed; problem() says what is missing.
    Expectation expectation() const;
    /// What is wrong with it; empty when nothing is.
    QString problem() const;
    void setNumber(int number);
    /// Nothing takes the mark away.
    void setResult(const std::optional<ExpectationResult> &result);
    QComboBox *subject() const { return m_subject; }
    /// Controls in the order of Tab.
    QList<QWidget *> inOrder() const;

Q_SIGNALS:
    void edited();
    void removeRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    ExpectationSubject chosenSubject() const;
    Comparison chosenComparison() const;
    void fillComparisons(Comparison wanted);
    void follow();
    void retranslate();

    int m_number = 1;
    ToneIcon *m_mark;
    QComboBox *m_subject;
    QLineEdit *m_name;
    QComboBox *m_part;
    QComboBox *m_comparison;
    QLineEdit *m_value;
    QToolButton *m_remove;
};

} // namespace Hookbench
