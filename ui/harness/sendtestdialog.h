// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/delivery/personalisation.h"
#include "models/state/profilebook.h"
#include "models/state/receiverdesk.h"
#include "models/state/samplebook.h"
#include "models/state/sandboxbook.h"
#include "models/state/testbench.h"
#include "ui/harness/rehearsalservices.h"
#include "ui/parts/asker.h"

#include <QDialog>
#include <QElapsedTimer>
#include <QFuture>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class QRadioButton;
class QTimer;

namespace Hookbench {

class FieldRow;
class ProblemLine;
class SendResult;

/// Sends one sample event to a webhook's URL, or to another one: shows the exact bytes before, and what came of them
/// after. Sent as somebody, it comes from their number, and their attributes fill in what is personalised.
class SendTestDialog : public QDialog
{
    Q_OBJECT
public:
    SendTestDialog(const SmsWebhookRecord &webhook, SampleBook &samples, ProfileBook &profiles, TestBench &bench,
                   ReceiverDesk &desk, SandboxBook &sandboxes, Asker &asker, const RehearsalServices &rehearsals,
                   QWidget *parent = nullptr);
    /// What is under way is given up.
    ~SendTestDialog() override;

    /// Asks for the sandbox's name first when it is a production one.
    void send();
    bool isBusy() const { return m_busy; }

Q_SIGNALS:
    void openEventRequested(qint64 id);

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildFields();
    void buildRetries();
    RetryProfile retryProfile() const;
    void openRehearsal();
    void tellAttempt(const Exchange &exchange);
    QString progressText() const;
    void retranslateRetries();
    QWidget *buildTarget();
    QWidget *buildProgress();
    void layOut();
    void connectParts();
    void fillSamples();
    void takeSample();
    void fillPeople();
    void takePerson();
    void showPerson();
    void personalise(qint64 now);
    static QString problemOf(const QList<RequestFault> &faults);
    bool maySend() const;
    void makeRequest();
    void showReceiver();
    bool checkUrl();
    QString url() const;
    SampleEvent editedSample() const;
    void sendNow();
    void finish(const Exchange &exchange);
    void setBusy(bool busy);
    void retranslate();

    SmsWebhookRecord m_webhook;
    SampleBook &m_samples;
    ProfileBook &m_profiles;
    TestBench &m_bench;
    ReceiverDesk &m_desk;
    SandboxBook &m_sandboxes;
    Asker &m_asker;
    RehearsalServices m_rehearsals;
    QFuture<Exchange> m_sending;
    /// The last attempt that came back, and when the next begins by m_elapsed; 0 where there is none.
    int m_attempt = 0;
    qint64 m_nextAt = 0;
    QList<SampleEvent> m_choice;
    OutboundRequest m_request;
    /// Whom the event is sent as, where it is somebody.
    std::optional<Profile> m_person;
    /// Their attributes can't be filled in, for the reason that m_personProblem says.
    bool m_personFails = false;
    QElapsedTimer m_elapsed;
    std::optional<Exchange> m_received;
    qint64 m_eventId = 0;
    qint64 m_events = 0;
    bool m_busy = false;

    QComboBox *m_sample;
    QComboBox *m_people;
    QComboBox *m_retries;
    QPushButton *m_rehearse;
    QPushButton *m_stop;
    QLineEdit *m_message;
    QLineEdit *m_profile;
    QRadioButton *m_own;
    QRadioButton *m_other;
    QLineEdit *m_url;
    QLabel *m_receiverState;
    QPushButton *m_start;
    ProblemLine *m_urlProblem;
    ProblemLine *m_personProblem;
    QPlainTextEdit *m_body;
    QLabel *m_noSamples;
    QProgressBar *m_progress;
    QLabel *m_time;
    QTimer *m_tick;
    SendResult *m_result;
    QPushButton *m_openLog;
    QPushButton *m_close;
    QPushButton *m_send;
    FieldRow *m_sampleRow;
    FieldRow *m_peopleRow;
    FieldRow *m_messageRow;
    FieldRow *m_profileRow;
    FieldRow *m_targetRow;
    FieldRow *m_retriesRow;
    FieldRow *m_bodyRow;
};

} // namespace Hookbench
