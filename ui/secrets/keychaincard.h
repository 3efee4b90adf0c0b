// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/state/secretbook.h"
#include "ui/parts/card.h"
#include "ui/parts/messagebar.h"

class QLabel;
class QPushButton;

namespace Hookbench {

class ToggleSwitch;

/// How the keychain is now, and what can be done when it does not work: look again, unlock it, or keep secrets in
/// memory for this run.
class KeychainCard : public Card
{
    Q_OBJECT
public:
    explicit KeychainCard(SecretBook &secrets, QWidget *parent = nullptr);
    /// Asks the keychain how it is.
    void look();

Q_SIGNALS:
    void noticed(const Hookbench::Notice &notice);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void unlock();
    void showState();
    void showPlace();
    void retranslate();

    SecretBook &m_secrets;
    QLabel *m_title;
    StatusWord *m_status;
    QLabel *m_sentence;
    QPushButton *m_look;
    QPushButton *m_unlock;
    ToggleSwitch *m_memory;
    QLabel *m_memorySentence;
    bool m_looking = false;
    bool m_unlocking = false;
};

} // namespace Hookbench
