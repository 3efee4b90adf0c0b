// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/messagebar.h"
#include "ui/parts/page.h"
#include "ui/receiver/receiverservices.h"

#include <QWidget>

class QLabel;
class QScrollArea;
class QStackedWidget;

namespace Hookbench {

class AllowListSection;
class LatelyTable;
class PageHeader;
class ReceivedWebhookModel;
class ReceivedWebhookTable;
class ReceiverSection;
class ScriptPane;
class SectionTitle;
class SegmentedControl;
class RequiredSignaturePane;
class StatusWord;

/// Everything about the receiver: whether it runs and where, the webhooks it serves and how it treats their requests,
/// who may send, and what came in lately.
class ReceiverPage : public QWidget, public Page
{
    Q_OBJECT
public:
    explicit ReceiverPage(const ReceiverServices &services, QWidget *parent = nullptr);

    void tryLeave(std::function<void()> proceed) override;
    void submit() override;
    bool back() override;

Q_SIGNALS:
    void noticed(const Hookbench::Notice &notice);
    /// The receiver is to be started, wherever failing is told with a way out.
    void startRequested();
    void exchangeRequested(qint64 id);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    QWidget *buildRules();
    void choose(const QUuid &id);
    void showState();
    void showChosen();
    void retranslate();

    ReceiverServices m_services;
    PageHeader *m_header;
    StatusWord *m_state;
    QScrollArea *m_scroll;
    ReceiverSection *m_address;
    SectionTitle *m_webhooksTitle;
    ReceivedWebhookModel *m_model;
    ReceivedWebhookTable *m_table;
    QLabel *m_chosen;
    SegmentedControl *m_which;
    QStackedWidget *m_rules;
    ScriptPane *m_script;
    RequiredSignaturePane *m_signature;
    AllowListSection *m_allowed;
    SectionTitle *m_latelyTitle;
    LatelyTable *m_lately;
};

} // namespace Hookbench
