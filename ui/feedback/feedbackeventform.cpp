// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feedback/feedbackeventform.h"

#include "models/delivery/feedbackpayload.h"
#include "models/words/feedbackwords.h"
#include "ui/parts/buttons.h"
#include "ui/parts/fieldrow.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace Hookbench {

FeedbackEventForm::FeedbackEventForm(QWidget *parent)
    : QWidget{parent}
    , m_event{new QComboBox}
    , m_channel{new QComboBox}
    , m_form{new QComboBox}
    , m_type{new QComboBox}
    , m_campaign{new QComboBox}
    , m_eventRow{new FieldRow{m_event}}
    , m_channelRow{new FieldRow{m_channel}}
    , m_formRow{new FieldRow{m_form}}
    , m_typeRow{new FieldRow{m_type}}
    , m_campaignRow{new FieldRow{m_campaign}}
    , m_fresh{pillButton(ButtonRole::Secondary)}
    , m_grid{new QGridLayout}
{
    m_event->setObjectName(QStringLiteral("feedbackEvent"));
    m_channel->setObjectName(QStringLiteral("feedbackChannel"));
    m_form->setObjectName(QStringLiteral("feedbackForm"));
    for (qsizetype i = 0; i < qsizetype(feedbackStatusNames.size()); ++i)
        m_event->addItem({});
    for (qsizetype i = 0; i < qsizetype(feedbackChannelNames.size()); ++i)
        m_channel->addItem({});
    for (qsizetype i = 0; i < qsizetype(feedbackFormNames.size()); ++i)
        m_form->addItem({});
    // Keywords of the payload, which no language translates.
    m_type->addItems({QStringLiteral("transactional"), QStringLiteral("marketing")});
    m_campaign->addItems({QStringLiteral("ApiTriggered"), QStringLiteral("Scheduled")});
    m_event->setCurrentIndex(int(FeedbackStatus::Delivered));
    m_channel->setCurrentIndex(int(FeedbackChannel::Sms));
    for (const Value value : values()) {
        auto *edit = new QLineEdit;
        m_lines.insert(int(value), edit);
        m_rows.insert(int(value), new FieldRow{edit, value == Value::RequestId ? m_fresh : nullptr, this});
        connect(edit, &QLineEdit::textChanged, this, [this] {
            if (!m_filling)
                Q_EMIT edited();
        });
    }
    auto *choices = new QGridLayout;
    choices->setHorizontalSpacing(16);
    choices->setVerticalSpacing(12);
    choices->addWidget(m_eventRow, 0, 0);
    choices->addWidget(m_channelRow, 0, 1);
    choices->addWidget(m_formRow, 1, 0);
    choices->addWidget(m_typeRow, 1, 1);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(12);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);
    choices->setColumnStretch(0, 1);
    choices->setColumnStretch(1, 1);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addLayout(choices);
    column->addLayout(m_grid);
    for (QComboBox *box : {m_event, m_channel, m_form})
        connect(box, &QComboBox::currentIndexChanged, this, &FeedbackEventForm::fill);
    for (QComboBox *box : {m_type, m_campaign})
        connect(box, &QComboBox::currentIndexChanged, this, [this] {
            if (!m_filling)
                Q_EMIT edited();
        });
    connect(m_fresh, &QPushButton::clicked, this, &FeedbackEventForm::freshen);
    retranslate();
    fill();
}

QList<FeedbackEventForm::Value> FeedbackEventForm::values()
{
    QList<Value> all;
    for (int value = int(Value::RequestId); value <= int(Value::DeliveryTimestamp); ++value)
        all.append(Value(value));
    return all;
}

/// The member of the payload, which every language calls the same.
QString FeedbackEventForm::keyOf(Value value)
{
    static constexpr const char *keys[]{"requestId",
                                        "",
                                        "messageExecutionID",
                                        "imsOrg",
                                        "sandbox.id",
                                        "sandbox.name",
                                        "campaignID",
                                        "campaignVersionID",
                                        "messageID",
                                        "messageProfileID",
                                        "messageFailure.category",
                                        "messageFailure.type",
                                        "messageFailure.code",
                                        "messageFailure.reason",
                                        "retryCount",
                                        "encoding",
                                        "numberOfMessageParts",
                                        "deliveryTimestamp"};
    return QString::fromLatin1(keys[int(value)]);
}

bool FeedbackEventForm::isShown(Value value) const
{
    const bool newest = m_form->currentIndex() == int(FeedbackForm::Newest);
    const bool sms = m_channel->currentIndex() == int(FeedbackChannel::Sms);
    const bool failed = m_event->currentIndex() >= int(FeedbackStatus::Bounce);
    switch (value) {
    case Value::MessageId:
    case Value::MessageProfileId:
        return newest && sms;
    case Value::FailureCategory:
    case Value::FailureType:
    case Value::FailureCode:
    case Value::FailureReason:
        return failed;
    case Value::Encoding:
    case Value::Parts:
    case Value::DeliveryTimestamp:
        return newest;
    default:
        return true;
    }
}

void FeedbackEventForm::setSandbox(const QString &organisation, const QString &name)
{
    if (m_organisation == organisation && m_sandbox == name)
        return; // what was typed stays
    m_organisation = organisation;
    m_sandbox = name;
    line(Value::SandboxName)->setText(name);
}

void FeedbackEventForm::freshen()
{
    line(Value::RequestId)->setText(freshRequestId());
}

/// The sample of what is chosen.
void FeedbackEventForm::fill()
{
    const FeedbackEvent sample = sampleFeedbackEvent(
        FeedbackStatus(std::max(0, m_event->currentIndex())), FeedbackChannel(std::max(0, m_channel->currentIndex())),
        FeedbackForm(std::max(0, m_form->currentIndex())), freshRequestId());
    const FeedbackFailure failure = sample.failure.value_or(FeedbackFailure{});
    m_filling = true;
    line(Value::RequestId)->setText(sample.requestId);
    line(Value::Recipient)->setText(sample.recipient);
    line(Value::ExecutionId)->setText(sample.messageExecutionId);
    line(Value::ImsOrg)->setText(sample.imsOrg);
    line(Value::SandboxId)->setText(sample.sandboxId);
    line(Value::SandboxName)->setText(m_sandbox.isEmpty() ? sample.sandboxName : m_sandbox);
    line(Value::CampaignId)->setText(sample.campaignId);
    line(Value::CampaignVersionId)->setText(sample.campaignVersionId);
    line(Value::MessageId)->setText(sample.messageId);
    line(Value::MessageProfileId)->setText(sample.messageProfileId);
    line(Value::FailureCategory)->setText(failure.category);
    line(Value::FailureType)->setText(failure.type);
    line(Value::FailureCode)->setText(failure.code);
    line(Value::FailureReason)->setText(failure.reason);
    line(Value::RetryCount)->setText(sample.retryCount ? QString::number(*sample.retryCount) : QString{});
    line(Value::Encoding)->setText(sample.encoding);
    line(Value::Parts)->setText(sample.numberOfMessageParts);
    line(Value::DeliveryTimestamp)->setText(sample.deliveryTimestamp);
    m_type->setCurrentText(sample.messageType);
    m_campaign->setCurrentText(sample.campaignType);
    // The beginning of what is longer than its field says more than its end.
    for (QLineEdit *edit : std::as_const(m_lines))
        edit->setCursorPosition(0);
    m_filling = false;
    place();
    Q_EMIT edited();
}

void FeedbackEventForm::place()
{
    int cell = 0;
    const auto put = [&](QWidget *row, bool shown, bool whole) {
        m_grid->removeWidget(row);
        row->setVisible(shown);
        if (!shown)
            return;
        if (whole && cell % 2 == 1)
            ++cell;
        m_grid->addWidget(row, cell / 2, cell % 2, 1, whole ? 2 : 1, Qt::AlignTop);
        cell += whole ? 2 : 1;
    };
    for (const Value value : values())
        put(m_rows.value(int(value)), isShown(value), value == Value::RequestId);
    put(m_campaignRow, m_form->currentIndex() == int(FeedbackForm::Newest), false);
}

FeedbackEvent FeedbackEventForm::event() const
{
    FeedbackEvent event;
    event.form = FeedbackForm(m_form->currentIndex());
    event.channel = FeedbackChannel(m_channel->currentIndex());
    event.status = FeedbackStatus(m_event->currentIndex());
    const auto text = [this](Value value) { return line(value)->text(); };
    event.requestId = text(Value::RequestId);
    event.imsOrg = text(Value::ImsOrg);
    event.sandboxId = text(Value::SandboxId);
    event.sandboxName = text(Value::SandboxName);
    event.recipient = text(Value::Recipient);
    event.messageExecutionId = text(Value::ExecutionId);
    event.messageType = m_type->currentText();
    event.campaignId = text(Value::CampaignId);
    event.campaignVersionId = text(Value::CampaignVersionId);
    event.messageId = text(Value::MessageId);
    event.messageProfileId = text(Value::MessageProfileId);
    event.campaignType = m_campaign->currentText();
    if (isShown(Value::FailureCode))
        event.failure = FeedbackFailure{text(Value::FailureCategory), text(Value::FailureType),
                                        text(Value::FailureCode), text(Value::FailureReason)};
    bool ok = false;
    const int retries = text(Value::RetryCount).toInt(&ok);
    if (ok)
        event.retryCount = retries;
    event.encoding = text(Value::Encoding);
    event.numberOfMessageParts = text(Value::Parts);
    event.deliveryTimestamp = text(Value::DeliveryTimestamp);
    return event;
}

void FeedbackEventForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void FeedbackEventForm::retranslate()
{
    m_eventRow->setLabel(tr("Event"));
    m_channelRow->setLabel(tr("Channel"));
    m_formRow->setLabel(tr("Payload"));
    m_typeRow->setLabel(QStringLiteral("messageType"));
    m_campaignRow->setLabel(QStringLiteral("campaignType"));
    m_fresh->setText(tr("New id"));
    for (const auto &[status, name] : feedbackStatusNames)
        m_event->setItemText(int(status), Words::name(status));
    for (const auto &[channel, name] : feedbackChannelNames)
        m_channel->setItemText(int(channel), Words::name(channel));
    for (const auto &[form, name] : feedbackFormNames)
        m_form->setItemText(int(form), Words::name(form));
    for (const Value value : values())
        m_rows.value(int(value))->setLabel(value == Value::Recipient ? tr("Recipient") : keyOf(value));
}

} // namespace Hookbench
