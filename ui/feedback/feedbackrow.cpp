// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feedback/feedbackrow.h"

#include "ui/parts/problemline.h"

#include <QVBoxLayout>

namespace Hookbench {

FeedbackRow::FeedbackRow(QWidget *field, QWidget *beside, QWidget *parent)
    : QWidget{parent}
    , m_row{new FieldRow{field, beside}}
    , m_problem{new ProblemLine}
{
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_row);
    column->addWidget(m_problem);
    m_problem->setText({});
}

void FeedbackRow::setProblem(const QString &sentence)
{
    m_hasProblem = !sentence.isEmpty();
    m_problem->setText(sentence);
    if (m_row->field())
        m_row->field()->setAccessibleDescription(sentence);
}

void FeedbackRow::setNote(const QString &sentence, const QString &usual)
{
    m_row->setHint(sentence.isEmpty() ? usual : sentence);
}

} // namespace Hookbench
