// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/theme.h"

#include <QWidget>

class QLabel;

namespace Hookbench {

class ToneIcon;

/// What is to be known about a request as it stands, in one sentence with the icon of how grave it is.
class FaultLine : public QWidget
{
    Q_OBJECT
public:
    explicit FaultLine(QWidget *parent = nullptr);
    /// Empty hides it. Assistive technology is told.
    void tell(Tone tone, const QString &text);
    QString text() const;

private:
    ToneIcon *m_icon;
    QLabel *m_text;
};

} // namespace Hookbench
