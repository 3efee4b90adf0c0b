// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/delivery/deliveryreports.h"
#include "ui/parts/messagebar.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTableWidget;

namespace Hookbench {

class FieldRow;
class FileChooser;
class ProblemLine;
class SampleFiles;

/// Says what the delivery reports of a provider come to, status by status, in the words of feedback events.
class FeedbackReportsPane : public QWidget
{
    Q_OBJECT
public:
    FeedbackReportsPane(QList<OutcomeTable> tables, SampleFiles &files, FileChooser &chooser,
                        QWidget *parent = nullptr);

    void setBody(const QString &body);

Q_SIGNALS:
    void noticed(const Hookbench::Notice &notice);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void choose();
    void show();
    void fill(const QList<ReportedStatus> &statuses);
    void retranslate();

    QList<OutcomeTable> m_tables;
    SampleFiles &m_files;
    FileChooser &m_chooser;
    QComboBox *m_vendor;
    QPlainTextEdit *m_body;
    QPushButton *m_open;
    FieldRow *m_vendorRow;
    FieldRow *m_bodyRow;
    ProblemLine *m_problem;
    QTableWidget *m_table;
    QLabel *m_sum;
};

} // namespace Hookbench
