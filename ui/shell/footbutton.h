// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/theme.h"

#include <QAbstractButton>

namespace Hookbench {

class StatusWord;

/// A state in a word that leads to its page; filled while that is shown, as the entries of the rail are.
class FootButton : public QAbstractButton
{
    Q_OBJECT
public:
    explicit FootButton(QWidget *parent = nullptr);
    /// The word is also its name for assistive technology.
    void setStatus(Tone tone, const QString &word);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    StatusWord *m_state;
};

} // namespace Hookbench
