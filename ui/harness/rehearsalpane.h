// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/delivery/rehearsal.h"
#include "ui/harness/rehearsalservices.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QTabWidget;
class QTimer;

namespace Hookbench {

class FieldRow;
class ProblemLine;
class RehearsalTable;
class RetryFacts;
class ScriptEditor;
class TimelinePicture;
class ToneIcon;

/// When a sender would try again at an endpoint that behaves by a script: profile, script, and the timeline as a
/// picture and as a table. Everything follows as it is typed; nothing is sent.
class RehearsalPane : public QWidget
{
    Q_OBJECT
public:
    /// More events than this are left to the command line, so that the window never waits.
    static constexpr int mostEvents = 5000;

    explicit RehearsalPane(const RehearsalServices &services, QWidget *parent = nullptr);

    /// By name; an unknown one changes nothing.
    void setProfile(const QString &name);
    QString profile() const;
    void setScript(const ReceiverScript &script);
    /// What it came to, in a sentence or two.
    QString verdict() const;
    const Rehearsal &rehearsal() const { return m_rehearsal; }

Q_SIGNALS:
    /// The person chose another one.
    void profileChosen(const QString &name);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildSender();
    QWidget *buildTabs();
    void layOut();
    void connectParts();
    std::optional<RehearsalOptions> options();
    void chooseProfile();
    void rehearseAgain();
    void showVerdict();
    void showUnknown();
    void retranslate();

    RehearsalServices m_services;
    Rehearsal m_rehearsal;
    QComboBox *m_profiles;
    RetryFacts *m_facts;
    ScriptEditor *m_script;
    QLineEdit *m_events;
    QLineEdit *m_rate;
    QCheckBox *m_logarithmic;
    ToneIcon *m_tone;
    QLabel *m_verdict;
    ProblemLine *m_problem;
    TimelinePicture *m_picture;
    RehearsalTable *m_table;
    QTabWidget *m_tabs;
    QTimer *m_soon;
    FieldRow *m_profileRow;
    FieldRow *m_scriptRow;
    FieldRow *m_eventsRow;
    FieldRow *m_rateRow;
};

} // namespace Hookbench
