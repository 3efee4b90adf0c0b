// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/texts/textspage.h"

#include "models/state/exceptionbook.h"
#include "models/state/webhookbook.h"
#include "ui/parts/pageheader.h"
#include "ui/texts/clashpane.h"
#include "ui/texts/conversationpane.h"
#include "ui/texts/recordspane.h"
#include "ui/texts/whatifpane.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QTabWidget>
#include <QVBoxLayout>

namespace Hookbench {

using namespace Qt::StringLiterals;

TextsPage::TextsPage(WebhookBook &webhooks, EventLog &log, ExceptionBook &exceptions, QWidget *parent)
    : QWidget{parent}
    , m_webhooks{webhooks}
    , m_exceptions{exceptions}
    , m_header{new PageHeader{PageHeader::Kind::List}}
    , m_tabs{new QTabWidget}
    , m_webhookLabel{new QLabel}
    , m_webhook{new QComboBox}
    , m_talk{new QWidget}
    , m_conversation{new ConversationPane}
    , m_clashes{new ClashPane{webhooks}}
    , m_whatIf{new WhatIfPane{webhooks, log, exceptions}}
    , m_consents{new RecordsPane{RecordsPane::Shows::Consents, log}}
    , m_keywords{new RecordsPane{RecordsPane::Shows::Keywords, log}}
{
    m_webhook->setObjectName(u"conversationWebhook"_s);
    m_webhook->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_webhookLabel->setBuddy(m_webhook);
    auto *choice = new QHBoxLayout;
    choice->addWidget(m_webhookLabel);
    choice->addWidget(m_webhook);
    choice->addStretch(1);
    auto *talk = new QVBoxLayout{m_talk};
    talk->setContentsMargins(0, 12, 0, 0);
    talk->setSpacing(0);
    talk->addLayout(choice);
    talk->addWidget(m_conversation, 1);
    for (QWidget *pane : {m_talk, static_cast<QWidget *>(m_clashes), static_cast<QWidget *>(m_whatIf),
                          static_cast<QWidget *>(m_consents), static_cast<QWidget *>(m_keywords)})
        m_tabs->addTab(pane, QString{});
    auto *body = new QVBoxLayout;
    body->setContentsMargins(24, 8, 24, 24);
    body->addWidget(m_tabs, 1);
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addLayout(body, 1);
    connect(m_webhook, &QComboBox::currentIndexChanged, this, &TextsPage::choose);
    connect(m_clashes, &ClashPane::webhookRequested, this, &TextsPage::webhookRequested);
    connect(&m_exceptions, &ExceptionBook::changed, this, [this] {
        m_revision = 0;
        choose();
    });
    connect(&m_webhooks, &WebhookBook::reloaded, this, &TextsPage::refresh);
    retranslate();
}

void TextsPage::shown()
{
    refresh();
}

void TextsPage::refresh()
{
    const QSignalBlocker blocker{m_webhook};
    const QVariant chosen = m_webhook->currentData();
    m_webhook->clear();
    for (const SmsWebhookRecord &record : m_webhooks.shown()) {
        if (record.webhook.takesInbound())
            m_webhook->addItem(record.webhook.name, record.id);
    }
    m_webhook->setCurrentIndex(std::max(0, m_webhook->findData(chosen)));
    m_talk->setEnabled(m_webhook->count() > 0);
    choose();
    m_clashes->refresh();
    m_whatIf->refresh();
}

void TextsPage::choose()
{
    const QUuid id = m_webhook->currentData().toUuid();
    const SmsWebhookRecord *record = id.isNull() ? nullptr : m_webhooks.find(id);
    const int revision = record ? record->revision : 0;
    // A conversation goes on until what it is about is another.
    if (id == m_chosen && revision == m_revision && record)
        return;
    m_chosen = id;
    m_revision = revision;
    m_conversation->setWebhook(record ? record->webhook : SmsWebhook{}, m_exceptions.exceptions());
}

void TextsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void TextsPage::retranslate()
{
    m_header->setTitle(tr("What will this text do?"));
    m_webhookLabel->setText(tr("SMS webhook"));
    m_tabs->setTabText(0, tr("Conversation"));
    m_tabs->setTabText(1, tr("Clash map"));
    m_tabs->setTabText(2, tr("What-if"));
    m_tabs->setTabText(3, tr("Consent"));
    m_tabs->setTabText(4, tr("Custom keywords"));
    m_tabs->setAccessibleName(tr("What will this text do?"));
}

} // namespace Hookbench
