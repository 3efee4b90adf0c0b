// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/exchange.h"
#include "ui/parts/theme.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;
class QTabWidget;
class QToolButton;
class QVBoxLayout;

namespace Hookbench {

class ConnectionView;
class FieldsView;
class MessageView;
class TimingView;
class ToneIcon;
class TraceView;

/// Everything that is known of one exchange, in tabs: Summary, Fields, Decision, Request, Answer, Timing, Connection. A
/// body that held many events has a chooser for them. Its note is written in place.
class ExchangeDetails : public QWidget
{
    Q_OBJECT
public:
    explicit ExchangeDetails(QWidget *parent = nullptr);
    void setExchange(const Exchange &exchange);
    const Exchange &exchange() const { return m_exchange; }
    qint64 exchangeId() const { return m_exchange.id; }
    /// Pin and note as they are now, of the exchange that is shown; a note that is being written stays.
    void setMarks(bool pinned, const QString &note);
    /// What else can be done with it.
    void setMenu(QMenu *menu);
    void editNote();
    /// Off while the note is not shown as it is.
    void setNoteEditable(bool editable);

Q_SIGNALS:
    void closeRequested();
    /// A sample event is to be made of the request that is shown.
    void sampleRequested();
    void replayRequested();
    void pinRequested(bool pinned);
    /// The person wrote another one.
    void noteWritten(const QString &note);

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildTop();
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
    QToolButton *m_pin;
    QPushButton *m_replay;
    QPushButton *m_makeSample;
    QPushButton *m_more;
    QToolButton *m_close;
    QLabel *m_noteLabel;
    QLineEdit *m_note;
    QTabWidget *m_tabs;
    QWidget *m_summary;
    QVBoxLayout *m_sentences;
    FieldsView *m_fields;
    QLabel *m_decisionSummary;
    TraceView *m_trace;
    MessageView *m_request;
    MessageView *m_answer;
    TimingView *m_timing;
    ConnectionView *m_connection;
};

} // namespace Hookbench
