// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/state/secretbook.h"
#include "ui/parts/card.h"

class QLabel;
class QPushButton;

namespace Hookbench {

/// Says what is wrong with the keychain before a secret is typed in vain, and what can be done. Nothing while it works.
class KeychainNotice : public Card
{
    Q_OBJECT
public:
    explicit KeychainNotice(SecretBook &secrets, QWidget *parent = nullptr);
    /// It speaks to whoever is about to type only.
    void setWanted(bool wanted);

Q_SIGNALS:
    void failed(const Hookbench::Error &error);
    /// It went while it had the focus, which should go to where the person types.
    void leftWithFocus();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void follow();
    void tell(const QString &sentence);
    void unlock();

    SecretBook &m_secrets;
    bool m_wanted = false;
    QLabel *m_sentence;
    QPushButton *m_unlock;
    QPushButton *m_look;
    QPushButton *m_memory;
    QPushButton *m_keychain;
};

} // namespace Hookbench
