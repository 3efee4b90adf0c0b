// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/keywords/decisionengine.h"
#include "models/texts/conversation.h"
#include "models/values/smswebhook.h"

#include <QHash>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace Hookbench {

/// A phone: text as a subscriber, or pick a keyword, and see the reply, the consent and why. The engine is the
/// receiver's; nothing is sent or stored. Each subscriber has a consent of their own.
class ConversationPane : public QWidget
{
    Q_OBJECT
public:
    explicit ConversationPane(QWidget *parent = nullptr);

    /// Begins anew with another configuration.
    void setWebhook(const SmsWebhook &webhook, const FuzzyExceptions &exceptions);
    /// Texts @p message as the current subscriber.
    void say(const QString &message);
    /// The conversation as a test that passes.
    ConversationFile asTest() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void restart();
    void offerKeywords();
    void addBubble(const QString &text, bool own);
    void showState();
    void showReason();
    void copyTest();
    void addSubscriber();
    void retranslate();
    QString number() const;

    SmsWebhook m_webhook;
    DecisionEngine m_engine{SmsWebhook{}};
    QHash<QString, ConsentState> m_states;
    ConversationTest m_test;
    QList<Decision> m_decisions;
    QLabel *m_note;
    QLabel *m_subscriberLabel;
    QComboBox *m_subscriber;
    QPushButton *m_more;
    QPushButton *m_restart;
    QPushButton *m_copy;
    QListWidget *m_bubbles;
    QWidget *m_keywords;
    QLineEdit *m_input;
    QPushButton *m_send;
    QLabel *m_state;
    QLabel *m_reason;
    QCheckBox *m_details;
    QLabel *m_trace;
};

} // namespace Hookbench
