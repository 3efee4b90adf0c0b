// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/state/sandboxcopies.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QStandardItemModel;
class QTableView;

namespace Hookbench {

/// Says what copying webhooks to another sandbox would do, and asks whether to do it. Accepted: do it.
class CompareCopyDialog : public QDialog
{
    Q_OBJECT
public:
    CompareCopyDialog(const QList<CopyLine> &lines, const Sandbox &to, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void fill();
    void retranslate();
    QString what(const CopyLine &line) const;

    QList<CopyLine> m_lines;
    Sandbox m_to;
    QLabel *m_intro;
    QStandardItemModel *m_model;
    QTableView *m_table;
    QLabel *m_credentials;
    QPushButton *m_cancel;
    QPushButton *m_copy;
};

} // namespace Hookbench
