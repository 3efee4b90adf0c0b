// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/harness/sendtestdialog.h"

#include "models/delivery/samplerequest.h"
#include "models/json/scanner.h"
#include "models/state/whenfinished.h"
#include "ui/harness/sendresult.h"
#include "ui/parts/fieldrow.h"
#include "ui/parts/problemline.h"
#include "ui/parts/samplenames.h"
#include "ui/parts/sendguard.h"

#include <QComboBox>
#include <QDateTime>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QShortcut>
#include <QSignalBlocker>
#include <QTimer>
#include <QUrl>

namespace Hookbench {

using namespace Qt::StringLiterals;

namespace {

/// What a JSON literal says to a person: a string's content, anything else as spelt.
QString literalText(const QByteArray &json)
{
    const Json::Document document = Json::Document::parse(json);
    return document.isValid() && !document.nodes().empty() ? document.string(document.nodes().front()) : QString{};
}

QString fieldText(const SampleEvent &sample, Field field)
{
    for (const SampleField &candidate : sample.fields) {
        if (candidate.field == field)
            return literalText(candidate.json);
    }
    return {};
}

} // namespace

SendTestDialog::SendTestDialog(const SmsWebhookRecord &webhook, SampleBook &samples, ProfileBook &profiles,
                               TestBench &bench, ReceiverDesk &desk, SandboxBook &sandboxes, Asker &asker,
                               const RehearsalServices &rehearsals, QWidget *parent)
    : QDialog{parent}
    , m_webhook{webhook}
    , m_samples{samples}
    , m_profiles{profiles}
    , m_bench{bench}
    , m_desk{desk}
    , m_sandboxes{sandboxes}
    , m_asker{asker}
    , m_rehearsals{rehearsals}
{
    setAttribute(Qt::WA_DeleteOnClose);
    buildFields();
    layOut();
    connectParts();
    fillSamples();
    fillPeople();
    retranslate();
    takeSample();
    showReceiver();
    setBusy(false);
}

SendTestDialog::~SendTestDialog()
{
    m_sending.cancel();
}

void SendTestDialog::connectParts()
{
    connect(m_sample, &QComboBox::activated, this, &SendTestDialog::takeSample);
    connect(m_people, &QComboBox::activated, this, &SendTestDialog::takePerson);
    connect(&m_profiles, &ProfileBook::changed, this, &SendTestDialog::fillPeople);
    connect(m_message, &QLineEdit::textEdited, this, &SendTestDialog::makeRequest);
    connect(m_profile, &QLineEdit::textEdited, this, &SendTestDialog::makeRequest);
    connect(m_url, &QLineEdit::textEdited, this, [this] {
        m_other->setChecked(true);
        m_urlProblem->setText({});
        makeRequest();
    });
    connect(m_own, &QRadioButton::toggled, this, [this](bool own) {
        m_urlProblem->setText({});
        showReceiver();
        makeRequest();
        if (!own)
            m_url->setFocus();
    });
    connect(m_start, &QPushButton::clicked, this, [this] {
        const Result<> started = m_desk.start();
        m_urlProblem->setText(started ? QString{} : started.error().summary);
    });
    connect(&m_desk, &ReceiverDesk::stateChanged, this, [this] {
        showReceiver();
        if (!m_busy)
            makeRequest();
    });
    connect(&m_desk, &ReceiverDesk::received, this, [this](const QList<Exchange> &exchanges) {
        for (const Exchange &exchange : exchanges) {
            if (m_busy && exchange.webhookId == m_webhook.id && exchange.requestBody == m_request.body)
                m_received = exchange;
        }
    });
    connect(m_send, &QPushButton::clicked, this, &SendTestDialog::send);
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    connect(m_openLog, &QPushButton::clicked, this, [this] { Q_EMIT openEventRequested(m_eventId); });
    connect(m_tick, &QTimer::timeout, this, [this] { m_time->setText(progressText()); });
    for (const int key : {int(Qt::Key_Return), int(Qt::Key_Enter)})
        connect(new QShortcut{QKeySequence{Qt::CTRL | key}, this}, &QShortcut::activated, this, &SendTestDialog::send);
}

void SendTestDialog::fillSamples()
{
    m_choice = m_samples.samplesFor(m_webhook.webhook, m_webhook.id);
    for (const SampleEvent &sample : std::as_const(m_choice))
        m_sample->addItem(sampleTitle(sample));
    m_noSamples->setVisible(m_choice.isEmpty());
    m_sampleRow->setVisible(!m_choice.isEmpty());
}

void SendTestDialog::takeSample()
{
    if (m_sample->currentIndex() < 0) {
        m_messageRow->hide();
        m_profileRow->hide();
        return;
    }
    const SampleEvent &sample = m_choice.at(m_sample->currentIndex());
    const bool inbound = sample.kind == EventKind::Inbound;
    m_messageRow->setVisible(inbound);
    m_profileRow->setVisible(inbound);
    // What was typed for another sample stays; an untouched field follows the sample.
    if (!m_message->isModified())
        m_message->setText(fieldText(sample, Field::InboundMessage));
    if (!m_profile->isModified()) {
        const Result<QString> number = m_person ? mobileNumber(*m_person) : Result<QString>{QString{}};
        m_profile->setText(number && !number->isEmpty() ? *number : fieldText(sample, Field::ProfileNumber));
    }
    makeRequest();
}

SampleEvent SendTestDialog::editedSample() const
{
    SampleEvent sample = m_choice.at(m_sample->currentIndex());
    if (sample.kind != EventKind::Inbound)
        return sample;
    for (SampleField &field : sample.fields) {
        if (field.field == Field::InboundMessage && literalText(field.json) != m_message->text())
            field.json = Json::quoted(m_message->text());
    }
    return sample;
}

void SendTestDialog::makeRequest()
{
    if (m_sample->currentIndex() < 0)
        return;
    SampleVariation variation;
    variation.now = QDateTime::currentMSecsSinceEpoch();
    // Two events of the same millisecond are two events.
    variation.run = u"%1%2"_s.arg(QString::number(variation.now, 36), QString::number(++m_events, 36));
    const SampleEvent sample = editedSample();
    if (sample.kind == EventKind::Inbound && m_profile->text() != fieldText(sample, Field::ProfileNumber))
        variation.profileNumber = m_profile->text();
    m_request = sampleRequest(m_webhook.webhook, sample, url(), variation);
    personalise(variation.now);
    m_body->setPlainText(QString::fromUtf8(m_request.body));
    m_send->setEnabled(maySend());
}

QString SendTestDialog::url() const
{
    return m_own->isChecked() ? m_desk.url(m_webhook.id) : m_url->text().trimmed();
}

void SendTestDialog::showReceiver()
{
    const bool off = !m_desk.isRunning();
    m_start->setVisible(off && m_own->isChecked());
    if (off)
        m_receiverState->setText(m_desk.problem().summary.isEmpty() ? tr("The receiver is off: nothing would answer.")
                                                                    : m_desk.problem().summary);
    else
        m_receiverState->setText(m_desk.url(m_webhook.id));
    m_receiverState->setToolTip(m_receiverState->text());
}

bool SendTestDialog::checkUrl()
{
    if (m_own->isChecked()) {
        if (m_desk.isRunning())
            return true;
        m_urlProblem->setText(tr("The receiver is off. Start it, or send to another URL."));
        m_start->setFocus();
        return false;
    }
    // As somebody, with their attributes in it.
    const QUrl target{m_request.url, QUrl::StrictMode};
    const bool http = target.scheme() == "http"_L1 || target.scheme() == "https"_L1;
    if (target.isValid() && http && !target.host().isEmpty())
        return true;
    m_urlProblem->setText(tr("This is not a URL to post to. It begins with http:// or https:// and names a host."));
    m_url->setFocus();
    return false;
}

void SendTestDialog::send()
{
    if (!maySend() || !checkUrl())
        return;
    guardSend(m_asker, this, m_sandboxes.current(), m_request.url, [this] { sendNow(); });
}

void SendTestDialog::sendNow()
{
    if (m_busy)
        return;
    m_received.reset();
    m_result->clear();
    setBusy(true);
    m_attempt = 0;
    m_nextAt = 0;
    m_sending = m_bench.sendWithRetries(m_webhook, m_request, retryProfile(),
                                        [self = QPointer<SendTestDialog>{this}](const Exchange &exchange) {
                                            if (self)
                                                self->tellAttempt(exchange);
                                        });
    whenFinished(this, m_sending, [this](const QFuture<Exchange> &sent) {
        if (sent.resultCount() > 0)
            finish(sent.result());
        else
            setBusy(false);
    });
}

void SendTestDialog::finish(const Exchange &exchange)
{
    setBusy(false);
    m_eventId = m_received && m_received->id > 0 ? m_received->id : exchange.id;
    m_openLog->setVisible(m_eventId > 0);
    m_result->show(exchange, m_received);
    // The next event is another one, with a request id of its own.
    makeRequest();
}

} // namespace Hookbench
