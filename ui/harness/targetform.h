// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/state/webhookbook.h"
#include "models/values/composedrequest.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace Hookbench {

class FieldRow;

/// Method, and where a request goes: a webhook's own URL, this computer's receiver as its provider, or any URL.
class TargetForm : public QWidget
{
    Q_OBJECT
public:
    explicit TargetForm(WebhookBook &webhooks, QWidget *parent = nullptr);

    void setTarget(const QString &method, const RequestTarget &target);
    QString method() const;
    RequestTarget target() const;
    /// What a webhook's target comes to now.
    void showUrl(const QString &url);
    /// Lists the webhooks again; the chosen one stays.
    void fillWebhooks();
    /// Where the method is not for the person to choose.
    void hideMethod();
    QLineEdit *url() const { return m_url; }

Q_SIGNALS:
    void edited();
    /// The body of a sample may be another one.
    void webhookChosen();

protected:
    void changeEvent(QEvent *event) override;

private:
    void connectParts();
    void follow();
    TargetKind kind() const;
    void retranslate();

    WebhookBook &m_webhooks;
    /// As it was set or chosen; the webhook may be one that is gone.
    RequestTarget m_target;
    QComboBox *m_method;
    QComboBox *m_kind;
    QComboBox *m_webhook;
    QLineEdit *m_url;
    FieldRow *m_methodRow;
    FieldRow *m_kindRow;
    FieldRow *m_webhookRow;
    FieldRow *m_urlRow;
};

} // namespace Hookbench
