// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/exchange.h"
#include "ui/parts/theme.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QTabWidget;
class QToolButton;
class QVBoxLayout;

namespace Hookbench {

class FieldsView;
class MessageView;
class TimingView;
class ToneIcon;
class TraceView;

/// Everything that is known of one exchange, in tabs: Summary, Fields, Decision, Request, Answer, Timing. A body that
/// held many events has a chooser for them.
class ExchangeDetails : public QWidget
{
    Q_OBJECT
public:
    explicit ExchangeDetails(QWidget *parent = nullptr);
    void setExchange(const Exchange &exchange);
    const Exchange &exchange() const { return m_exchange; }
    qint64 exchangeId() const { return m_exchange.id; }

Q_SIGNALS:
    void closeRequested();
    /// A sample event is to be made of the request that is shown.
    void sampleRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildTabs();
    void retranslate();
    void showEvents();
    void displayOutcome(int index);
    void showSummary();
    void showMessages();
    void addSentence(QLatin1StringView icon, Tone tone, const QString &sentence);

    Exchange m_exchange;
    QLabel *m_title;
    QLabel *m_eventsLabel;
    QComboBox *m_events;
    QPushButton *m_makeSample;
    QToolButton *m_close;
    QTabWidget *m_tabs;
    QWidget *m_summary;
    QVBoxLayout *m_sentences;
    FieldsView *m_fields;
    QLabel *m_decisionSummary;
    TraceView *m_trace;
    MessageView *m_request;
    MessageView *m_answer;
    TimingView *m_timing;
};

} // namespace Hookbench
