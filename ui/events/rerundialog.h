// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/events/comparedialog.h"

class QComboBox;

namespace Hookbench {

class DraftBook;
class WebhookBook;

/// What another configuration would make of a request that was received: its own webhook's as it is saved now, as it
/// is being edited, or another webhook's. Nothing is sent or stored.
class RerunDialog : public CompareDialog
{
    Q_OBJECT
public:
    /// With @p masked phone numbers are hidden in what is shown.
    RerunDialog(const Exchange &exchange, const WebhookBook &webhooks, const DraftBook &drafts, bool masked,
                QWidget *over);

protected:
    void retranslate() override;

private:
    void fillWebhooks();
    void fillStates();
    void run();

    Exchange m_exchange;
    const WebhookBook &m_webhooks;
    const DraftBook &m_drafts;
    bool m_masked;
    QLabel *m_webhookLabel;
    QComboBox *m_webhook;
    QLabel *m_stateLabel;
    QComboBox *m_state;
};

} // namespace Hookbench
