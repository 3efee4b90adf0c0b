// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/messagebar.h"

#include <QWidget>

class QToolButton;

namespace Hookbench {

class PreferencesBook;
class ReceiverDesk;
class StatusWord;

/// The receiver's state in a few words, and the button that starts or stops it.
class ReceiverFoot : public QWidget
{
    Q_OBJECT
public:
    ReceiverFoot(ReceiverDesk &desk, PreferencesBook &preferences, QWidget *parent = nullptr);
    /// Starts it on the preferred port; a failure is told with a way out.
    void start();

Q_SIGNALS:
    void noticed(const Hookbench::Notice &notice);

protected:
    void changeEvent(QEvent *event) override;

private:
    void toggle();
    void startOnFreePort();
    void showState();

    ReceiverDesk &m_desk;
    PreferencesBook &m_preferences;
    StatusWord *m_state;
    QToolButton *m_button;
};

} // namespace Hookbench
