// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feedback/feedbackeventspane.h"

#include "models/delivery/expectations.h"
#include "models/delivery/feedbackpayload.h"
#include "models/delivery/feedbackrequest.h"
#include "models/state/feedbackbook.h"
#include "models/state/receiverdesk.h"
#include "models/state/sandboxbook.h"
#include "models/state/testbench.h"
#include "models/state/whenfinished.h"
#include "ui/feedback/feedbackeventform.h"
#include "ui/harness/expectationlist.h"
#include "ui/harness/requestresult.h"
#include "ui/parts/asker.h"
#include "ui/parts/buttons.h"
#include "ui/parts/card.h"
#include "ui/parts/fieldrow.h"

#include <QComboBox>
#include <QEvent>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

namespace Hookbench {

namespace {

enum TargetPlace { OwnUrl, Receiver };

QWidget *scrolled(QWidget *content)
{
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus); // its fields are the stops
    area->setWidget(content);
    area->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    return area;
}

} // namespace

FeedbackEventsPane::FeedbackEventsPane(const FeedbackServices &services, QWidget *parent)
    : QWidget{parent}
    , m_services{services}
    , m_form{new FeedbackEventForm}
    , m_target{new QComboBox}
    , m_retry{new QComboBox}
    , m_endpoint{new QLineEdit}
    , m_copyEndpoint{new CopyButton{[this] { return m_endpoint->text(); }}}
    , m_play{pillButton(ButtonRole::Secondary)}
    , m_endpointRow{new FieldRow{m_endpoint, m_copyEndpoint}}
    , m_targetRow{new FieldRow{m_target}}
    , m_retryRow{new FieldRow{m_retry}}
    , m_expectationTitle{new SectionTitle}
    , m_expectations{new ExpectationList}
    , m_bodyTitle{new SectionTitle}
    , m_body{new QPlainTextEdit}
    , m_send{pillButton(ButtonRole::Primary)}
    , m_state{new QLabel}
    , m_result{new RequestResult}
{
    m_target->setObjectName(QStringLiteral("feedbackTarget"));
    m_send->setObjectName(QStringLiteral("feedbackSend"));
    m_target->addItems({QString{}, QString{}});
    for (const RetryProfile &profile : std::as_const(m_services.retryProfiles))
        m_retry->addItem(profile.name);
    m_endpoint->setReadOnly(true);
    m_play->setObjectName(QStringLiteral("feedbackPlay"));
    m_body->setReadOnly(true);
    m_body->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_body->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_body->setMinimumHeight(160);
    m_state->setWordWrap(true);
    build();
    connect(m_form, &FeedbackEventForm::edited, this, &FeedbackEventsPane::showBody);
    connect(m_send, &QPushButton::clicked, this, &FeedbackEventsPane::send);
    connect(m_play, &QPushButton::clicked, this, &FeedbackEventsPane::play);
    connect(m_target, &QComboBox::currentIndexChanged, this, &FeedbackEventsPane::showState);
    connect(&m_services.desk, &ReceiverDesk::stateChanged, this, &FeedbackEventsPane::showState);
    connect(&m_services.book, &FeedbackBook::changed, this, [this] {
        // What is played is the webhook as it was; the next event, or the button, plays it as it is.
        if (m_services.book.record())
            m_services.desk.stopPlaying(m_services.book.record()->id);
        showState();
    });
    connect(&m_services.desk, &ReceiverDesk::received, this, [this](const QList<Exchange> &exchanges) {
        const auto &record = m_services.book.record();
        for (const Exchange &exchange : exchanges) {
            if (record && exchange.webhookId == record->id)
                m_received = exchange;
        }
    });
    retranslate();
    showBody();
}

void FeedbackEventsPane::build()
{
    auto *left = new QWidget;
    auto *fields = new QVBoxLayout{left};
    fields->setContentsMargins(0, 0, 16, 0);
    fields->setSpacing(12);
    fields->addWidget(m_targetRow);
    fields->addWidget(m_retryRow);
    fields->addWidget(m_endpointRow);
    fields->addWidget(m_play, 0, Qt::AlignLeading);
    fields->addWidget(m_form);
    fields->addWidget(m_expectationTitle);
    fields->addWidget(m_expectations);
    fields->addStretch(1);
    auto *right = new QWidget;
    auto *answer = new QVBoxLayout{right};
    answer->setContentsMargins(8, 0, 0, 0);
    answer->setSpacing(8);
    answer->addWidget(m_bodyTitle);
    answer->addWidget(m_body, 1);
    auto *line = new QHBoxLayout;
    line->setSpacing(12);
    line->addWidget(m_send);
    line->addWidget(m_state, 1);
    answer->addLayout(line);
    answer->addWidget(m_result, 1);
    auto *split = new QSplitter{Qt::Horizontal};
    split->setChildrenCollapsible(false);
    split->addWidget(scrolled(left));
    split->addWidget(right);
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 1);
    auto *all = new QVBoxLayout{this};
    all->setContentsMargins(0, 16, 0, 0);
    all->addWidget(split);
}

void FeedbackEventsPane::fail(const QString &sentence)
{
    Q_EMIT noticed(noticeFor(Error{sentence, {}}));
}

void FeedbackEventsPane::send()
{
    if (m_sending) {
        m_future.cancel();
        return;
    }
    if (!m_services.book.record())
        return fail(tr("Submit the webhook first: there is nothing to send to."));
    if (m_target->currentIndex() == Receiver && !m_services.desk.isRunning()) {
        if (const Result<> started = m_services.desk.start(); !started)
            return fail(started.error().summary);
    }
    confirm();
}

/// Lets the receiver play the endpoint for whoever else sends to it, or ends that.
void FeedbackEventsPane::play()
{
    const auto &record = m_services.book.record();
    if (!record)
        return;
    if (m_services.desk.isPlaying(record->id)) {
        m_services.desk.stopPlaying(record->id);
        return;
    }
    if (!m_services.desk.isRunning()) {
        if (const Result<> started = m_services.desk.start(); !started)
            return fail(started.error().summary);
    }
    whenFinished(this, m_services.book.secrets(), [this](const QFuture<Result<FeedbackSecrets>> &answer) {
        if (answer.resultCount() == 0 || !m_services.book.record())
            return;
        const Result<FeedbackSecrets> secrets = answer.result();
        const Result<FeedbackEndpoint> endpoint = secrets ? feedbackEndpoint(*m_services.book.record(), *secrets)
                                                          : Result<FeedbackEndpoint>{secrets.error()};
        if (endpoint)
            m_services.desk.playEndpoint(*endpoint);
        else
            fail(endpoint.error().summary);
    });
}

void FeedbackEventsPane::confirm()
{
    const Sandbox sandbox = m_services.sandboxes.current();
    if (!sandbox.production || m_target->currentIndex() == Receiver) {
        start();
        return;
    }
    m_services.asker.askTyped(this,
                              tr("%1 is a production sandbox. The event goes to %2.")
                                  .arg(sandbox.name, m_services.book.record()->webhook.url),
                              sandbox.name, [self = QPointer<FeedbackEventsPane>{this}](bool typed) {
                                  if (self && typed)
                                      self->start();
                              });
}

void FeedbackEventsPane::start()
{
    m_sending = true;
    m_received.reset();
    m_result->clear();
    m_attempt = 0;
    showState();
    whenFinished(this, m_services.book.secrets(), [this](const QFuture<Result<FeedbackSecrets>> &answer) {
        const auto stop = [this](const QString &sentence) {
            m_sending = false;
            showState();
            fail(sentence);
        };
        const auto &record = m_services.book.record();
        if (answer.resultCount() == 0 || !record)
            return stop(tr("The webhook is no longer there."));
        const Result<FeedbackSecrets> secrets = answer.result();
        if (!secrets)
            return stop(secrets.error().summary);
        QString url;
        if (m_target->currentIndex() == Receiver) {
            const Result<FeedbackEndpoint> endpoint = feedbackEndpoint(*record, *secrets);
            if (!endpoint)
                return stop(endpoint.error().summary);
            m_services.desk.playEndpoint(*endpoint);
            url = m_services.desk.endpointUrl(record->id);
        }
        const Result<Signer> signer = feedbackSigner(record->webhook, *secrets);
        const Result<OutboundRequest> request
            = feedbackRequest(record->webhook, feedbackPayload(m_form->event()), *secrets, url);
        if (!signer || !request)
            return stop(signer ? request.error().summary : signer.error().summary);
        SmsWebhookRecord as;
        as.id = record->id;
        as.webhook.name = record->webhook.name;
        m_future = m_services.bench.sendWithRetries(
            as, *request, m_services.retryProfiles.value(m_retry->currentIndex()),
            [self = QPointer<FeedbackEventsPane>{this}](const Exchange &exchange) {
                if (self)
                    self->attempted(exchange);
            },
            *signer);
        whenFinished(this, m_future, [this](const QFuture<Exchange> &future) { ended(future); });
    });
}

void FeedbackEventsPane::attempted(const Exchange &exchange)
{
    m_attempt = exchange.attempt;
    const QList<ExpectationResult> results = check(m_expectations->expectations(), exchange);
    m_expectations->setResults(results);
    m_result->show(exchange, m_target->currentIndex() == Receiver ? m_received : std::nullopt, results);
    showState();
}

void FeedbackEventsPane::ended(const QFuture<Exchange> &future)
{
    m_sending = false;
    if (future.resultCount() > 0) {
        const Exchange exchange = future.result();
        const QList<ExpectationResult> results = check(m_expectations->expectations(), exchange);
        m_expectations->setResults(results);
        m_result->show(exchange, m_target->currentIndex() == Receiver ? m_received : std::nullopt, results);
        // The next one is another event.
        m_form->freshen();
    }
    showState();
}

void FeedbackEventsPane::showBody()
{
    m_body->setPlainText(QString::fromUtf8(feedbackPayload(m_form->event())));
}

void FeedbackEventsPane::showState()
{
    m_send->setText(m_sending ? tr("Stop") : tr("Send"));
    m_send->setEnabled(m_services.book.record().has_value());
    if (!m_services.book.record())
        m_state->setText(tr("Submit the webhook first."));
    else if (m_sending)
        m_state->setText(m_attempt > 0 ? tr("Attempt %1 is over; another may follow.").arg(m_attempt) : tr("Sending…"));
    else
        m_state->clear();
    const bool receives = m_target->currentIndex() == Receiver && m_services.book.record();
    m_endpointRow->setVisible(receives);
    m_play->setVisible(receives);
    m_play->setText(tr("Play the endpoint"));
    if (receives) {
        const QUuid id = m_services.book.record()->id;
        m_endpoint->setText(m_services.desk.baseUrl() + ReceiverDesk::feedbackPrefix
                            + id.toString(QUuid::WithoutBraces));
        m_endpoint->setCursorPosition(0);
        if (m_services.desk.isPlaying(id))
            m_play->setText(tr("Stop playing the endpoint"));
    }
    m_form->setSandbox(m_services.sandboxes.current().organisation, m_services.sandboxes.current().name);
}

void FeedbackEventsPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void FeedbackEventsPane::retranslate()
{
    m_targetRow->setLabel(tr("Send to"));
    m_target->setItemText(OwnUrl, tr("The webhook's URL"));
    m_target->setItemText(Receiver, tr("This computer's receiver, as the endpoint"));
    m_targetRow->setHint(tr("The receiver checks token and headers, and says what the event means."));
    m_endpointRow->setLabel(tr("URL of the endpoint that is played"));
    m_copyEndpoint->setName(tr("Copy URL"));
    m_retryRow->setLabel(tr("Retries"));
    m_expectationTitle->setText(tr("Expectations"));
    m_bodyTitle->setText(tr("Request body"));
    m_body->setAccessibleName(tr("Request body"));
    showState();
}

} // namespace Hookbench
