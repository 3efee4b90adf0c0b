// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/delivery/compositionfault.h"
#include "ui/harness/requestrow.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace Hookbench {

/// Headers, or the members of a body, as rows to be typed into.
class RequestRows : public QWidget
{
    Q_OBJECT
public:
    explicit RequestRows(RequestRow::Of of, QWidget *parent = nullptr);

    void setRows(const QList<BodyRow> &rows);
    QList<BodyRow> rows() const;
    /// Marks the rows that they are about.
    void setFaults(const QList<CompositionFault> &faults);
    /// Goes to the name or the value of a row, where there is one.
    void focusRow(qsizetype index, bool value);

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    RequestRow *addRow(const BodyRow &row);
    void add();
    void remove(RequestRow *row);
    void number();
    void retranslate();

    RequestRow::Of m_of;
    QList<RequestRow *> m_rows;
    QWidget *m_list;
    QVBoxLayout *m_column;
    QLabel *m_none;
    QPushButton *m_add;
};

} // namespace Hookbench
