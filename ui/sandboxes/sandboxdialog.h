// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/state/sandboxbook.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace Hookbench {

class FieldRow;
class ProblemLine;

/// Creates a sandbox (id 0), or gives one another name.
class SandboxDialog : public QDialog
{
    Q_OBJECT
public:
    SandboxDialog(SandboxBook &book, const Sandbox &sandbox, QWidget *parent = nullptr);

Q_SIGNALS:
    void stored(const Hookbench::Sandbox &sandbox);

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    Sandbox value() const;
    void check();
    void save();
    void retranslate();

    SandboxBook &m_book;
    Sandbox m_before;
    /// Complaints come while typing only after the first attempt.
    bool m_tried = false;
    QLineEdit *m_organisation;
    QLineEdit *m_name;
    QCheckBox *m_production;
    QLabel *m_productionHint;
    FieldRow *m_organisationRow;
    FieldRow *m_nameRow;
    ProblemLine *m_problem;
    QPushButton *m_cancel;
    QPushButton *m_save;
};

} // namespace Hookbench
