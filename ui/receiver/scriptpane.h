// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/delivery/receiverscript.h"

#include <QUuid>
#include <QWidget>

class QLabel;
class QPushButton;
class QSpinBox;
class QTimer;

namespace Hookbench {

class FieldRow;
class ProblemLine;
class ScriptEditor;
struct ReceiverServices;

/// How the receiver fails on purpose, for all webhooks or for one: a table of steps that is followed as soon as it is
/// right, and the commonest script at hand.
class ScriptPane : public QWidget
{
    Q_OBJECT
public:
    explicit ScriptPane(const ReceiverServices &services, QWidget *parent = nullptr);
    /// Null for all webhooks. What was typed for the one before is followed first.
    void show(const QUuid &webhookId);
    /// Follows what was typed and is right.
    void commit();

protected:
    void changeEvent(QEvent *event) override;

private:
    ReceiverScript stored() const;
    void showStored();
    void fillIn();
    void stop();
    void keep(const ReceiverScript &script);
    void showState();
    void retranslate();

    const ReceiverServices &m_services;
    QUuid m_id;
    ScriptEditor *m_editor;
    QSpinBox *m_times;
    QSpinBox *m_status;
    FieldRow *m_timesRow;
    FieldRow *m_statusRow;
    QPushButton *m_fill;
    QPushButton *m_stop;
    QLabel *m_state;
    ProblemLine *m_problem;
    QTimer *m_soon;
};

} // namespace Hookbench
