// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/harness/targetform.h"

#include "models/state/requestcontext.h"
#include "ui/parts/fieldrow.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLineEdit>
#include <QSignalBlocker>

namespace Hookbench {

using namespace Qt::StringLiterals;

TargetForm::TargetForm(WebhookBook &webhooks, QWidget *parent)
    : QWidget{parent}
    , m_webhooks{webhooks}
    , m_method{new QComboBox}
    , m_kind{new QComboBox}
    , m_webhook{new QComboBox}
    , m_url{new QLineEdit}
    , m_methodRow{new FieldRow{m_method}}
    , m_kindRow{new FieldRow{m_kind}}
    , m_webhookRow{new FieldRow{m_webhook}}
    , m_urlRow{new FieldRow{m_url}}
{
    m_method->setObjectName(u"method"_s);
    m_kind->setObjectName(u"targetKind"_s);
    m_webhook->setObjectName(u"targetWebhook"_s);
    m_url->setObjectName(u"targetUrl"_s);
    m_method->setEditable(true);
    m_method->setInsertPolicy(QComboBox::NoInsert);
    m_method->addItems({u"POST"_s, u"PUT"_s, u"PATCH"_s, u"GET"_s, u"DELETE"_s, u"HEAD"_s, u"OPTIONS"_s});
    m_methodRow->setFixedWidth(100);
    for (const auto &[kind, name] : targetKindNames)
        m_kind->addItem({}, int(kind));
    for (QComboBox *combo : {m_kind, m_webhook}) {
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setMinimumContentsLength(combo == m_kind ? 16 : 8);
        connect(combo, &QComboBox::currentTextChanged, combo, &QWidget::setToolTip);
    }
    m_url->setPlaceholderText(u"https://example.com/sms"_s);
    auto *grid = new QGridLayout{this};
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(8);
    grid->addWidget(m_methodRow, 0, 0);
    grid->addWidget(m_kindRow, 0, 1);
    grid->addWidget(m_webhookRow, 0, 2);
    grid->addWidget(m_urlRow, 1, 0, 1, 3);
    grid->setColumnStretch(1, 2);
    grid->setColumnStretch(2, 3);
    connectParts();
    retranslate();
    fillWebhooks();
}

void TargetForm::connectParts()
{
    connect(m_method, &QComboBox::editTextChanged, this, &TargetForm::edited);
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        m_target.kind = kind();
        follow();
        Q_EMIT edited();
    });
    connect(m_webhook, &QComboBox::currentIndexChanged, this, [this] {
        m_target.webhookId = m_webhook->currentData().toUuid();
        m_target.webhookName = m_webhook->currentIndex() > 0 ? m_webhook->currentText() : QString{};
        Q_EMIT webhookChosen();
        Q_EMIT edited();
    });
    connect(m_url, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_target.url = text;
        Q_EMIT edited();
    });
}

void TargetForm::setTarget(const QString &method, const RequestTarget &target)
{
    const QSignalBlocker quiet{this};
    m_target = target;
    m_method->setCurrentText(method);
    {
        const QSignalBlocker quietKind{m_kind};
        m_kind->setCurrentIndex(m_kind->findData(int(target.kind)));
    }
    fillWebhooks();
    follow();
}

void TargetForm::hideMethod()
{
    m_methodRow->hide();
}

QString TargetForm::method() const
{
    return m_method->currentText();
}

TargetKind TargetForm::kind() const
{
    return static_cast<TargetKind>(m_kind->currentData().toInt());
}

RequestTarget TargetForm::target() const
{
    return m_target;
}

void TargetForm::follow()
{
    const bool own = m_target.kind == TargetKind::Url;
    m_url->setReadOnly(!own);
    if (own)
        m_url->setText(m_target.url);
    m_url->setCursorPosition(0);
}

void TargetForm::showUrl(const QString &url)
{
    if (m_target.kind == TargetKind::Url || m_url->text() == url)
        return;
    m_url->setText(url);
    m_url->setCursorPosition(0);
}

void TargetForm::fillWebhooks()
{
    const QSignalBlocker quiet{m_webhook};
    m_webhook->clear();
    m_webhook->addItem(tr("None"), QUuid{});
    for (const SmsWebhookRecord &record : m_webhooks.shown())
        m_webhook->addItem(record.webhook.name, record.id);
    const SmsWebhookRecord *record = targetWebhook(m_target, m_webhooks);
    int row = record ? m_webhook->findData(record->id) : 0;
    // One that is gone, or not read yet, keeps its name in sight.
    if (row < 0 || (!record && !m_target.webhookName.isEmpty())) {
        m_webhook->addItem(m_target.webhookName, m_target.webhookId);
        row = m_webhook->count() - 1;
    }
    m_webhook->setCurrentIndex(row);
}

void TargetForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void TargetForm::retranslate()
{
    m_methodRow->setLabel(tr("Method"));
    m_kindRow->setLabel(tr("Send to"));
    m_webhookRow->setLabel(tr("Webhook"));
    m_urlRow->setLabel(u"URL"_s);
    const QStringList kinds{tr("The webhook's URL"), tr("This computer's receiver"), tr("Any URL")};
    for (int index = 0; index < m_kind->count(); ++index)
        m_kind->setItemText(index, kinds.at(index));
    if (m_webhook->count() > 0)
        m_webhook->setItemText(0, tr("None"));
}

} // namespace Hookbench
