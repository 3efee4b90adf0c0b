// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/delivery/exchangecomparison.h"

#include <QTableWidget>

namespace Hookbench {

/// Two exchanges side by side, section by section: what it is, the one, the other, and whether they are the same.
class ComparisonTable : public QTableWidget
{
    Q_OBJECT
public:
    explicit ComparisonTable(QWidget *parent = nullptr);
    void setRows(const QList<ComparedRow> &rows, const QString &first, const QString &second);
    void setDifferencesOnly(bool only);
    int differences() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void addSection(ComparedSection section);
    void addRow(const ComparedRow &compared);
    static QString sectionName(ComparedSection section);

    QList<ComparedRow> m_rows;
    QString m_first;
    QString m_second;
    bool m_differencesOnly = false;
};

} // namespace Hookbench
