// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/messagebar.h"

#include <QWidget>

class QToolButton;

namespace Hookbench {

class PreferencesBook;
class ReceiverDesk;
class FootButton;

/// The receiver's state in a few words, which lead to its page, and the button that starts or stops it.
class ReceiverFoot : public QWidget
{
    Q_OBJECT
public:
    ReceiverFoot(ReceiverDesk &desk, PreferencesBook &preferences, QWidget *parent = nullptr);
    /// Starts it on the preferred port; a failure is told with a way out.
    void start();
    /// Whether the receiver's page is the one that is shown.
    void setCurrent(bool current);

Q_SIGNALS:
    void noticed(const Hookbench::Notice &notice);
    /// The person wants to see the receiver's page.
    void chosen();

protected:
    void changeEvent(QEvent *event) override;

private:
    void toggle();
    void startOnFreePort();
    void showState();

    ReceiverDesk &m_desk;
    PreferencesBook &m_preferences;
    FootButton *m_state;
    QToolButton *m_button;
};

} // namespace Hookbench
