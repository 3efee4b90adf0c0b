// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/exchange.h"
#include "models/values/expectation.h"
#include "ui/feedback/feedbackservices.h"
#include "ui/parts/messagebar.h"

#include <QFuture>
#include <QWidget>

#include <optional>

class QComboBox;
class QLineEdit;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace Hookbench {

class CopyButton;
class ExpectationList;
class FeedbackEventForm;
class FieldRow;
class RequestResult;
class SectionTitle;

/// Sends the events of the feedback webhook: to its URL, or to this computer's receiver, which plays the endpoint.
class FeedbackEventsPane : public QWidget
{
    Q_OBJECT
public:
    explicit FeedbackEventsPane(const FeedbackServices &services, QWidget *parent = nullptr);

    /// Sends what is shown, once; while something is under way it ends that.
    void send();
    bool isSending() const { return m_sending; }
    FeedbackEventForm *form() const { return m_form; }

Q_SIGNALS:
    void noticed(const Hookbench::Notice &notice);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void play();
    void confirm();
    void start();
    void attempted(const Exchange &exchange);
    void ended(const QFuture<Exchange> &future);
    void showBody();
    void showState();
    void fail(const QString &sentence);
    void retranslate();

    FeedbackServices m_services;
    FeedbackEventForm *m_form;
    QComboBox *m_target;
    QComboBox *m_retry;
    QLineEdit *m_endpoint;
    CopyButton *m_copyEndpoint;
    QPushButton *m_play;
    FieldRow *m_endpointRow;
    FieldRow *m_targetRow;
    FieldRow *m_retryRow;
    SectionTitle *m_expectationTitle;
    ExpectationList *m_expectations;
    SectionTitle *m_bodyTitle;
    QPlainTextEdit *m_body;
    QPushButton *m_send;
    QLabel *m_state;
    RequestResult *m_result;
    QFuture<Exchange> m_future;
    std::optional<Exchange> m_received;
    int m_attempt = 0;
    bool m_sending = false;
};

} // namespace Hookbench
