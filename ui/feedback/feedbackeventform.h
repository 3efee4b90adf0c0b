// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/feedbackevent.h"

#include <QHash>
#include <QList>
#include <QWidget>

class QComboBox;
class QGridLayout;
class QLineEdit;
class QPushButton;

namespace Hookbench {

class FieldRow;

/// The values of one message.feedback event. Another event, channel or form fills in the values of its sample.
class FeedbackEventForm : public QWidget
{
    Q_OBJECT
public:
    explicit FeedbackEventForm(QWidget *parent = nullptr);

    FeedbackEvent event() const;
    /// Whose organisation and sandbox stand in the event.
    void setSandbox(const QString &organisation, const QString &name);
    /// Another request id.
    void freshen();

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Value {
        RequestId,
        Recipient,
        ExecutionId,
        ImsOrg,
        SandboxId,
        SandboxName,
        CampaignId,
        CampaignVersionId,
        MessageId,
        MessageProfileId,
        FailureCategory,
        FailureType,
        FailureCode,
        FailureReason,
        RetryCount,
        Encoding,
        Parts,
        DeliveryTimestamp
    };
    static QList<Value> values();
    static QString keyOf(Value value);
    bool isShown(Value value) const;
    QLineEdit *line(Value value) const { return m_lines.value(int(value)); }
    void fill();
    void place();
    void retranslate();

    QComboBox *m_event;
    QComboBox *m_channel;
    QComboBox *m_form;
    QComboBox *m_type;
    QComboBox *m_campaign;
    FieldRow *m_eventRow;
    FieldRow *m_channelRow;
    FieldRow *m_formRow;
    FieldRow *m_typeRow;
    FieldRow *m_campaignRow;
    QPushButton *m_fresh;
    QGridLayout *m_grid;
    QHash<int, QLineEdit *> m_lines;
    QHash<int, FieldRow *> m_rows;
    QString m_organisation;
    QString m_sandbox;
    bool m_filling = false;
};

} // namespace Hookbench
