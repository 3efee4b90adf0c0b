// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/card.h"

class QLabel;
class QPushButton;

namespace Hookbench {

class ToneIcon;

/// A sentence in a page about what is shown there, with at most one thing to do. Unlike a message it stays for as long
/// as it is true.
class NoticeCard : public Card
{
    Q_OBJECT
public:
    explicit NoticeCard(QWidget *parent = nullptr);
    /// An empty @p text hides the card, an empty @p actionText the button.
    void tell(Tone tone, const QString &text, const QString &actionText = {});
    QString text() const;

Q_SIGNALS:
    void acted();

private:
    ToneIcon *m_icon;
    QLabel *m_text;
    QPushButton *m_action;
};

} // namespace Hookbench
