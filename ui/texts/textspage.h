// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/page.h"

#include <QUuid>
#include <QWidget>

class QComboBox;
class QLabel;
class QTabWidget;

namespace Hookbench {

class ClashPane;
class ConversationPane;
class EventLog;
class ExceptionBook;
class PageHeader;
class RecordsPane;
class WebhookBook;
class WhatIfPane;

/// What a text message will do: a conversation to try, keywords that clash, and what another configuration would have
/// done with past messages.
class TextsPage : public QWidget, public Page
{
    Q_OBJECT
public:
    TextsPage(WebhookBook &webhooks, EventLog &log, ExceptionBook &exceptions, QWidget *parent = nullptr);
    void shown() override;

Q_SIGNALS:
    void webhookRequested(const QUuid &id);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void choose();
    void retranslate();

    WebhookBook &m_webhooks;
    ExceptionBook &m_exceptions;
    PageHeader *m_header;
    QTabWidget *m_tabs;
    QLabel *m_webhookLabel;
    QComboBox *m_webhook;
    QWidget *m_talk;
    ConversationPane *m_conversation;
    ClashPane *m_clashes;
    WhatIfPane *m_whatIf;
    RecordsPane *m_consents;
    RecordsPane *m_keywords;
    /// As it was when the conversation began.
    QUuid m_chosen;
    int m_revision = 0;
};

} // namespace Hookbench
