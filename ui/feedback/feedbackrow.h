// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/fieldrow.h"

namespace Hookbench {

class ProblemLine;

/// A labelled field with what is wrong with it under it, as a sentence.
class FeedbackRow : public QWidget
{
    Q_OBJECT
public:
    /// Takes the field in.
    explicit FeedbackRow(QWidget *field, QWidget *beside = nullptr, QWidget *parent = nullptr);
    FieldRow *row() const { return m_row; }
    /// An error, which empty takes away; assistive technology is told.
    void setProblem(const QString &sentence);
    /// What is worth knowing, in grey; empty for @p usual.
    void setNote(const QString &sentence, const QString &usual = {});
    bool hasProblem() const { return m_hasProblem; }

private:
    FieldRow *m_row;
    ProblemLine *m_problem;
    bool m_hasProblem = false;
};

} // namespace Hookbench
