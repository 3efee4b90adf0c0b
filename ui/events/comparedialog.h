// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/exchange.h"

#include <QDialog>

class QCheckBox;
class QHBoxLayout;
class QLabel;
class QPushButton;

namespace Hookbench {

class ComparisonTable;
struct ComparedRow;

/// Two exchanges side by side. Window modal; opened without a nested event loop.
class CompareDialog : public QDialog
{
    Q_OBJECT
public:
    CompareDialog(const Exchange &first, const Exchange &second, QWidget *over);

protected:
    /// For those who choose what is compared with.
    explicit CompareDialog(QWidget *over);
    QHBoxLayout *choices() const { return m_choices; }
    ComparisonTable *table() const { return m_table; }
    void changeEvent(QEvent *event) override;
    virtual void retranslate();
    /// What came of the comparison, above the table.
    void setVerdict(const QString &sentence);
    /// Fills the table, and says how many rows differ.
    void showRows(const QList<ComparedRow> &rows, const QString &first, const QString &second);

private:
    void build();

    Exchange m_first;
    Exchange m_second;
    QLabel *m_title;
    QHBoxLayout *m_choices;
    QLabel *m_verdict;
    QCheckBox *m_differencesOnly;
    ComparisonTable *m_table;
    QPushButton *m_close;
    bool m_isOfTwo = false;
};

} // namespace Hookbench
