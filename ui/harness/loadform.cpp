// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/harness/loadform.h"

#include "models/state/credentialbook.h"
#include "models/state/loadsources.h"
#include "models/state/profilebook.h"
#include "ui/harness/distinctform.h"
#include "ui/harness/mixlist.h"
#include "ui/harness/personchooser.h"
#include "ui/harness/requestsignaturepane.h"
#include "ui/harness/targetform.h"
#include "ui/parts/card.h"
#include "ui/parts/fieldrow.h"
#include "ui/parts/samplenames.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QSpinBox>
#include <QVBoxLayout>

namespace Hookbench {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostEvents = 1'000'000'000;
constexpr int firstCount = 1000;
constexpr int mostAtATime = 1024;
constexpr int firstAtATime = 16;
constexpr double fastest = 1e6;
constexpr double longest = 604'800;

} // namespace

LoadForm::LoadForm(const HarnessServices &services, QWidget *parent)
    : QWidget{parent}
    , m_services{services}
    , m_columns{new QHBoxLayout{this}}
    , m_target{new TargetForm{services.webhooks}}
    , m_people{new PersonChooser{services.profiles}}
    , m_mix{new MixList}
    , m_count{new QSpinBox}
    , m_concurrency{new QSpinBox}
    , m_rate{new QDoubleSpinBox}
    , m_duration{new QDoubleSpinBox}
    , m_retries{new QComboBox}
    , m_signature{new RequestSignaturePane{services.credentials, services.secrets}}
    , m_distinct{new DistinctForm}
    , m_mixTitle{new SectionTitle}
    , m_paceTitle{new SectionTitle}
    , m_distinctTitle{new SectionTitle}
    , m_countRow{new FieldRow{m_count}}
    , m_concurrencyRow{new FieldRow{m_concurrency}}
    , m_rateRow{new FieldRow{m_rate}}
    , m_durationRow{new FieldRow{m_duration}}
    , m_retriesRow{new FieldRow{m_retries}}
{
    m_count->setObjectName(u"loadCount"_s);
    m_concurrency->setObjectName(u"loadConcurrency"_s);
    m_rate->setObjectName(u"loadRate"_s);
    m_duration->setObjectName(u"loadDuration"_s);
    m_retries->setObjectName(u"loadRetries"_s);
    m_count->setRange(0, mostEvents);
    m_count->setValue(firstCount);
    m_count->setGroupSeparatorShown(true);
    m_concurrency->setRange(1, mostAtATime);
    m_concurrency->setValue(firstAtATime);
    m_rate->setRange(0, fastest);
    m_rate->setDecimals(1);
    m_rate->setGroupSeparatorShown(true);
    m_duration->setRange(0, longest);
    m_duration->setDecimals(1);
    for (const RetryProfile &profile : m_services.rehearsals.profiles)
        m_retries->addItem(profile.title, profile.name);
    m_retries->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    RequestTarget target;
    if (!m_services.webhooks.shown().isEmpty()) {
        target.webhookId = m_services.webhooks.shown().first().id;
        target.webhookName = m_services.webhooks.shown().first().webhook.name;
    }
    m_target->setTarget(u"POST"_s, target);
    build();
    connectParts();
    retranslate();
    follow();
}

void LoadForm::build()
{
    auto *left = new QVBoxLayout;
    left->setSpacing(12);
    left->addWidget(m_mixTitle);
    left->addWidget(m_target);
    left->addWidget(m_mix);
    left->addWidget(m_people);
    left->addWidget(m_signature);
    left->addStretch(1);
    auto *numbers = new QGridLayout;
    numbers->setHorizontalSpacing(12);
    numbers->setVerticalSpacing(8);
    numbers->addWidget(m_countRow, 0, 0);
    numbers->addWidget(m_concurrencyRow, 0, 1);
    numbers->addWidget(m_rateRow, 1, 0);
    numbers->addWidget(m_durationRow, 1, 1);
    numbers->addWidget(m_retriesRow, 2, 0, 1, 2);
    numbers->setColumnStretch(0, 1);
    numbers->setColumnStretch(1, 1);
    auto *right = new QVBoxLayout;
    right->setSpacing(12);
    right->addWidget(m_paceTitle);
    right->addLayout(numbers);
    right->addWidget(m_distinctTitle);
    right->addWidget(m_distinct);
    right->addStretch(1);
    m_columns->setContentsMargins(0, 12, 12, 12);
    m_columns->setSpacing(24);
    m_columns->addLayout(left, 1);
    m_columns->addLayout(right, 1);
}

void LoadForm::setNarrow(bool narrow)
{
    m_columns->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void LoadForm::connectParts()
{
    const auto changed = [this] {
        follow();
        Q_EMIT edited();
    };
    connect(m_target, &TargetForm::edited, this, changed);
    connect(m_target, &TargetForm::webhookChosen, this, changed);
    connect(m_mix, &MixList::edited, this, &LoadForm::edited);
    connect(m_distinct, &DistinctForm::edited, this, &LoadForm::edited);
    connect(m_signature, &RequestSignaturePane::edited, this, &LoadForm::edited);
    connect(m_count, &QSpinBox::valueChanged, this, [this](int count) {
        m_distinct->setCount(count);
        Q_EMIT edited();
    });
    const auto listAgain = [this] {
        m_target->fillWebhooks();
        follow();
    };
    connect(&m_services.webhooks, &WebhookBook::reloaded, this, listAgain);
    connect(&m_services.webhooks, &WebhookBook::inserted, this, listAgain);
    connect(&m_services.webhooks, &WebhookBook::changed, this, listAgain);
    connect(&m_services.webhooks, &WebhookBook::removed, this, listAgain);
    connect(&m_services.samples, &SampleBook::changed, this, &LoadForm::follow);
    connect(&m_services.requests, &RequestBook::changed, this, &LoadForm::follow);
    connect(&m_services.desk, &ReceiverDesk::stateChanged, this, &LoadForm::follow);
}

/// What there is to choose from goes with the webhook.
void LoadForm::follow()
{
    const SmsWebhookRecord *webhook = targetWebhook(m_target->target(), m_services.webhooks);
    MixChoice choice;
    if (webhook) {
        for (const SampleEvent &sample : m_services.samples.samplesFor(webhook->webhook, webhook->id))
            choice.samples.append({sample.name, sampleTitle(sample)});
        m_target->showUrl(m_target->target().kind == TargetKind::Receiver ? m_services.desk.receiverUrl(webhook->id)
                                                                          : m_services.desk.url(webhook->id));
    }
    for (const RequestRecord &record : m_services.requests.records())
        choice.requests.append(record.request.name);
    m_mix->setChoice(choice);
    m_distinct->setCount(m_count->value());
}

RequestTarget LoadForm::target() const
{
    return m_target->target();
}

void LoadForm::setMix(const QList<LoadPart> &parts)
{
    m_mix->setParts(parts);
}

Result<LoadRun::Order> LoadForm::order() const
{
    LoadRun::Order order;
    order.count = m_count->value();
    order.concurrency = m_concurrency->value();
    order.ratePerSecond = m_rate->value();
    order.durationSeconds = m_duration->value();
    order.distinct = m_distinct->distinct();
    if (m_retries->currentIndex() >= 0)
        order.retry = m_services.rehearsals.profiles.at(m_retries->currentIndex());
    ComposedRequest base;
    base.method = m_target->method();
    base.target = m_target->target();
    const SmsWebhookRecord *webhook = targetWebhook(base.target, m_services.webhooks);
    std::optional<Addressee> person;
    if (const std::optional<Profile> &chosen = m_people->person()) {
        const Result<Addressee> addressee = addresseeOf(*chosen);
        if (!addressee)
            return addressee.error();
        person = *addressee;
    }
    for (const LoadPart &part : m_mix->parts()) {
        if (part.text.trimmed().isEmpty())
            return Error{part.kind == LoadPartKind::Message ? tr("A text message of the mix is empty.")
                                                            : tr("Choose what each part of the mix sends."),
                         {}};
        Result<LoadRun::Source> source
            = loadSource(part, base, webhook, person,
                         {m_services.webhooks, m_services.samples, m_services.requests, m_services.desk});
        if (!source)
            return source.error();
        order.sources.append(*std::move(source));
    }
    return order;
}

void LoadForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void LoadForm::retranslate()
{
    m_mixTitle->setText(tr("What is sent"));
    m_paceTitle->setText(tr("How many, how fast"));
    m_distinctTitle->setText(tr("What makes them distinct"));
    m_countRow->setLabel(tr("Events"));
    m_concurrencyRow->setLabel(tr("At a time"));
    m_rateRow->setLabel(tr("At most a second"));
    m_durationRow->setLabel(tr("For seconds"));
    m_retriesRow->setLabel(tr("Try again like"));
    m_count->setSpecialValueText(tr("No limit"));
    m_rate->setSpecialValueText(tr("No limit"));
    m_duration->setSpecialValueText(tr("No limit"));
    follow();
}

} // namespace Hookbench
