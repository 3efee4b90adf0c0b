// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/sandbox.h"
#include "ui/parts/buttons.h"

namespace Hookbench {

/// The sandbox's chip (DEV or PROD) and name; opens the menu to switch.
class SandboxButton : public IconButton
{
    Q_OBJECT
public:
    explicit SandboxButton(QWidget *parent = nullptr);
    void setSandbox(const Sandbox &sandbox);
    QSize sizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();
    QString chipText() const;
    QFont chipFont() const;
    Sandbox m_sandbox;
};

} // namespace Hookbench
