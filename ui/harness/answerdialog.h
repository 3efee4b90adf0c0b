// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/exchange.h"
#include "models/values/expectation.h"

#include <QDialog>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace Hookbench {

/// Tells that a request was not answered as it should be, with what the endpoint said.
class AnswerDialog : public QDialog
{
    Q_OBJECT
public:
    AnswerDialog(const Exchange &exchange, const QList<ExpectationResult> &results, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    Exchange m_exchange;
    QList<ExpectationResult> m_results;
    QLabel *m_headline;
    QLabel *m_reasons;
    QLabel *m_label;
    QPlainTextEdit *m_answer;
    QPushButton *m_close;
};

} // namespace Hookbench
