// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/harness/rehearsalservices.h"

#include <QDialog>

class QPushButton;

namespace Hookbench {

class RehearsalPane;

/// A rehearsal in a window of its own.
class RehearsalDialog : public QDialog
{
    Q_OBJECT
public:
    explicit RehearsalDialog(const RehearsalServices &services, QWidget *parent = nullptr);
    RehearsalPane &pane() { return *m_pane; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    RehearsalPane *m_pane;
    QPushButton *m_close;
};

} // namespace Hookbench
