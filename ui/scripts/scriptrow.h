// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/delivery/receiverscript.h"

#include <QWidget>

#include <array>

class QComboBox;
class QLabel;
class QLineEdit;
class QToolButton;

namespace Hookbench {

/// One step of a script: what the endpoint does, with which status, after which delay, and what Retry-After it sends.
class ScriptRow : public QWidget
{
    Q_OBJECT
public:
    explicit ScriptRow(QWidget *parent = nullptr);

    void setStep(const ScriptStep &step);
    /// Nothing while something typed is no number of the right size.
    std::optional<ScriptStep> step() const;
    /// Which step it is, from 1, and whether it is the last, which is done for ever.
    void setPlace(int number, bool last);
    /// What is wrong with what was typed; empty when nothing is.
    QString problem() const;

    QComboBox *behaviour() const { return m_behaviour; }
    /// Controls in the order of Tab.
    QList<QWidget *> inOrder() const;
    /// The columns under the captions, from left to right.
    std::array<QWidget *, 4> fields() const;

Q_SIGNALS:
    void edited();
    /// By -1 or 1.
    void moveRequested(int by);
    void removeRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void followBehaviour();

    /// As it was set; keeps the body of a step that does something else with it.
    ScriptStep m_step;
    int m_number = 1;
    bool m_last = false;
    QLabel *m_place;
    QComboBox *m_behaviour;
    QLineEdit *m_status;
    QLineEdit *m_delay;
    QLineEdit *m_retryAfter;
    QLineEdit *m_body;
    QToolButton *m_up;
    QToolButton *m_down;
    QToolButton *m_remove;
};

} // namespace Hookbench
