// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/loadmix.h"

#include <QWidget>

class QCheckBox;
class QDateTimeEdit;
class QDoubleSpinBox;
class QLineEdit;

namespace Hookbench {

class FieldRow;
class FigureTable;
class ProblemLine;

/// What makes each of many events another one: value in, value out, with the values of the first events and of the last
/// one shown below.
class DistinctForm : public QWidget
{
    Q_OBJECT
public:
    explicit DistinctForm(QWidget *parent = nullptr);

    void setDistinct(const DistinctValues &distinct);
    DistinctValues distinct() const;
    /// How many events there will be; 0 where that is not known.
    void setCount(qint64 count);

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void follow();
    void retranslate();

    qint64 m_count = 0;
    QCheckBox *m_ranged;
    QLineEdit *m_first;
    QLineEdit *m_last;
    QLineEdit *m_prefix;
    QCheckBox *m_timed;
    QDateTimeEdit *m_from;
    QDoubleSpinBox *m_step;
    ProblemLine *m_problem;
    FigureTable *m_preview;
    FieldRow *m_firstRow;
    FieldRow *m_lastRow;
    FieldRow *m_prefixRow;
    FieldRow *m_fromRow;
    FieldRow *m_stepRow;
};

} // namespace Hookbench
