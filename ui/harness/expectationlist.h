// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/expectation.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace Hookbench {

class ExpectationRow;
class ProblemLine;

/// What the answer shall have, as rows.
class ExpectationList : public QWidget
{
    Q_OBJECT
public:
    explicit ExpectationList(QWidget *parent = nullptr);

    void setExpectations(const QList<Expectation> &expectations);
    QList<Expectation> expectations() const;
    /// One for each row, in the same order; fewer take the marks away.
    void setResults(const QList<ExpectationResult> &results);

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    ExpectationRow *addRow(const Expectation &expectation);
    void add();
    void remove(ExpectationRow *row);
    void number();
    void tell();
    void showProblem();
    void retranslate();

    QList<ExpectationRow *> m_rows;
    QWidget *m_list;
    QVBoxLayout *m_column;
    QLabel *m_none;
    ProblemLine *m_problem;
    QPushButton *m_add;
};

} // namespace Hookbench
