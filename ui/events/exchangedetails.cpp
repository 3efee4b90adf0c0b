// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/exchangedetails.h"

#include "models/words/words.h"
#include "ui/events/connectionview.h"
#include "ui/events/messageview.h"
#include "ui/events/outcomeviews.h"
#include "ui/parts/accessiblerole.h"
#include "ui/parts/buttons.h"
#include "ui/parts/icons.h"
#include "ui/parts/passfocus.h"

#include <QComboBox>
#include <QDateTime>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QTabBar>
#include <QTabWidget>

#include <utility>

namespace Hookbench {

namespace {

enum Tab { SummaryTab, FieldsTab, DecisionTab, RequestTab, AnswerTab, TimingTab, ConnectionTab };

Tone toneFor(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return Tone::Negative;
    case Severity::Warning:
        return Tone::Notice;
    case Severity::Info:
        break;
    }
    return Tone::Informative;
}

Tone toneFor(const Exchange &exchange)
{
    if (exchange.failure != Failure::None || exchange.status >= 500)
        return Tone::Negative;
    if (exchange.status >= 400)
        return Tone::Notice;
    return Tone::Positive;
}

} // namespace

ExchangeDetails::ExchangeDetails(QWidget *parent)
    : QWidget{parent}
    , m_title{new QLabel(this)}
    , m_eventsLabel{new QLabel(this)}
    , m_events{new QComboBox(this)}
    , m_pin{iconButton(QLatin1StringView("pin"), this)}
    , m_replay{pillButton(ButtonRole::Secondary, this)}
    , m_makeSample{pillButton(ButtonRole::Secondary, this)}
    , m_more{pillButton(ButtonRole::Secondary, this)}
    , m_close{iconButton(QLatin1StringView("close"), this)}
    , m_noteLabel{new QLabel(this)}
    , m_note{new QLineEdit(this)}
    , m_tabs{new QTabWidget(this)}
{
    m_title->setFont(scaledFont(font(), TextSize::PageTitle));
    m_title->setWordWrap(true);
    m_eventsLabel->setBuddy(m_events);
    m_eventsLabel->setForegroundRole(QPalette::PlaceholderText);
    m_events->setMaximumWidth(360);
    m_noteLabel->setBuddy(m_note);
    m_noteLabel->setForegroundRole(QPalette::PlaceholderText);
    m_makeSample->setObjectName(QStringLiteral("makeSample"));
    m_replay->setObjectName(QStringLiteral("replayEvent"));
    m_more->setObjectName(QStringLiteral("eventMore"));
    m_pin->setObjectName(QStringLiteral("pinEvent"));
    m_note->setObjectName(QStringLiteral("eventNote"));
    m_note->setMaxLength(10'000);
    m_pin->setCheckable(true);
    m_close->setAutoRaise(true);
    buildTabs();
    buildTop();
    connect(m_makeSample, &QPushButton::clicked, this, &ExchangeDetails::sampleRequested);
    connect(m_replay, &QPushButton::clicked, this, &ExchangeDetails::replayRequested);
    connect(m_pin, &QToolButton::clicked, this, &ExchangeDetails::pinRequested);
    connect(m_note, &QLineEdit::editingFinished, this, [this] {
        if (m_note->text() != m_exchange.note)
            Q_EMIT noteWritten(m_note->text());
    });
    connect(m_close, &QToolButton::clicked, this, &ExchangeDetails::closeRequested);
    connect(m_events, &QComboBox::currentIndexChanged, this, &ExchangeDetails::displayOutcome);
    retranslate();
}

void ExchangeDetails::buildTop()
{
    auto *top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(m_title, 1);
    top->addWidget(m_eventsLabel);
    top->addWidget(m_events);
    for (QWidget *button :
         {static_cast<QWidget *>(m_pin), static_cast<QWidget *>(m_replay), static_cast<QWidget *>(m_makeSample),
          static_cast<QWidget *>(m_more), static_cast<QWidget *>(m_close)})
        top->addWidget(button, 0, Qt::AlignTop);
    auto *note = new QHBoxLayout;
    note->setSpacing(8);
    note->addWidget(m_noteLabel);
    note->addWidget(m_note, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(4);
    column->addLayout(top);
    column->addLayout(note);
    column->addWidget(m_tabs, 1);
}

void ExchangeDetails::setMenu(QMenu *menu)
{
    m_more->setMenu(menu);
}

void ExchangeDetails::setMarks(bool pinned, const QString &note)
{
    // What was typed and not finished is worth more than what was there.
    const bool writing = m_note->hasFocus() && m_note->text() != m_exchange.note;
    m_exchange.pinned = pinned;
    m_exchange.note = note;
    m_pin->setChecked(pinned);
    if (!writing && m_note->text() != note)
        m_note->setText(note);
    setButtonName(m_pin,
                  pinned ? tr("Unpin: it goes when old events are cleared away")
                         : tr("Pin: it stays when old events are cleared away"));
}

void ExchangeDetails::setNoteEditable(bool editable)
{
    m_note->setReadOnly(!editable);
}

void ExchangeDetails::editNote()
{
    m_note->setFocus();
    m_note->selectAll();
}

void ExchangeDetails::buildTabs()
{
    m_tabs->setDocumentMode(true);
    focusBarOnly(m_tabs);
    m_summary = new QWidget;
    m_sentences = new QVBoxLayout(m_summary);
    m_sentences->setContentsMargins(0, 12, 0, 0);
    m_sentences->setSpacing(8);
    m_sentences->setAlignment(Qt::AlignTop);
    auto *scroll = new QScrollArea;
    setAccessibleRole(scroll, QAccessible::Pane);
    scroll->setWidget(m_summary);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->viewport()->setAutoFillBackground(false);
    m_summary->setAutoFillBackground(false);
    m_tabs->addTab(scroll, QString());

    m_fields = new FieldsView;
    m_tabs->addTab(m_fields, QString());

    auto *decision = new QWidget;
    m_decisionSummary = new QLabel;
    m_decisionSummary->setWordWrap(true);
    m_trace = new TraceView;
    auto *steps = new QVBoxLayout(decision);
    steps->setContentsMargins(0, 12, 0, 0);
    steps->setSpacing(8);
    steps->addWidget(m_decisionSummary);
    steps->addWidget(m_trace, 1);
    m_tabs->addTab(decision, QString());

    m_request = new MessageView;
    m_tabs->addTab(m_request, QString());
    m_answer = new MessageView;
    m_tabs->addTab(m_answer, QString());
    m_timing = new TimingView;
    m_tabs->addTab(m_timing, QString());
    m_connection = new ConnectionView;
    m_tabs->addTab(m_connection, QString());
}

void ExchangeDetails::setExchange(const Exchange &exchange)
{
    m_exchange = exchange;
    m_note->setText(exchange.note);
    setMarks(exchange.pinned, exchange.note);
    m_makeSample->setVisible(!exchange.requestBody.trimmed().isEmpty());
    showEvents();
}

void ExchangeDetails::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ExchangeDetails::retranslate()
{
    setAccessibleName(tr("Details of the event"));
    m_replay->setText(tr("Replay…"));
    m_replay->setToolTip(tr("Send this request once more"));
    m_more->setText(tr("More"));
    m_more->setToolTip(tr("What else can be done with this event"));
    m_noteLabel->setText(tr("Note"));
    m_note->setPlaceholderText(tr("Write something down about this event"));
    setMarks(m_exchange.pinned, m_exchange.note);
    m_makeSample->setText(tr("Make a sample"));
    m_makeSample->setToolTip(tr("Keep the body of this request as a sample event"));
    setButtonName(m_close, tr("Close details"), QKeySequence(Qt::Key_Escape).toString(QKeySequence::NativeText));
    for (QWidget *named : {static_cast<QWidget *>(m_tabs), static_cast<QWidget *>(m_tabs->tabBar())})
        named->setAccessibleName(tr("Details of the event"));
    m_tabs->widget(SummaryTab)->setAccessibleName(tr("Summary"));
    m_tabs->setTabText(SummaryTab, tr("Summary"));
    m_tabs->setTabText(FieldsTab, tr("Fields"));
    m_tabs->setTabText(DecisionTab, tr("Decision"));
    m_tabs->setTabText(RequestTab, tr("Request"));
    m_tabs->setTabText(AnswerTab, tr("Answer"));
    m_tabs->setTabText(TimingTab, tr("Timing"));
    m_tabs->setTabText(ConnectionTab, tr("Connection"));
    m_request->setName(tr("Request"));
    m_answer->setName(tr("Answer"));
    m_eventsLabel->setText(tr("Event"));
    m_events->setAccessibleName(tr("Event"));
    m_fields->retranslate();
    m_trace->retranslate();
    showEvents();
}

void ExchangeDetails::showEvents()
{
    const int chosen = std::max(0, m_events->currentIndex());
    {
        const QSignalBlocker quiet(m_events);
        m_events->clear();
        for (int i = 0; i < m_exchange.outcomes.size(); ++i) {
            const ExtractedEvent &event = m_exchange.outcomes.at(i).event;
            const QString text
                = event.text(event.kind == EventKind::Feedback ? Field::FeedbackStatus : Field::InboundMessage);
            m_events->addItem(tr("%1 of %2: %3", "number of the event, how many there are, its message")
                                  .arg(i + 1)
                                  .arg(m_exchange.outcomes.size())
                                  .arg(text.isEmpty() ? QStringLiteral("–") : text.simplified().left(60)));
        }
        if (chosen < m_events->count())
            m_events->setCurrentIndex(chosen);
    }
    const bool many = m_exchange.outcomes.size() > 1;
    m_events->setVisible(many);
    m_eventsLabel->setVisible(many);
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(m_exchange.at);
    const QString when = QLocale().toString(at, QLocale::ShortFormat);
    m_title->setText(m_exchange.direction == Direction::Received ? tr("Received %1").arg(when)
                                                                 : tr("Sent %1").arg(when));
    m_title->setToolTip(at.toUTC().toString(Qt::ISODateWithMs));
    showMessages();
    displayOutcome(m_events->currentIndex());
    m_timing->setExchange(m_exchange);
    m_connection->setExchange(m_exchange);
}

void ExchangeDetails::displayOutcome(int index)
{
    const bool received = m_exchange.direction == Direction::Received;
    m_tabs->setTabVisible(FieldsTab, received && !m_exchange.outcomes.isEmpty());
    m_tabs->setTabVisible(DecisionTab, received && !m_exchange.outcomes.isEmpty());
    showSummary();
    if (index < 0 || index >= m_exchange.outcomes.size()) {
        m_fields->setEvent({});
        m_trace->clear();
        return;
    }
    const EventOutcome &outcome = m_exchange.outcomes.at(index);
    m_fields->setEvent(outcome.event);
    m_decisionSummary->setText(Words::summary(outcome));
    if (outcome.decision)
        m_trace->setDecision(*outcome.decision);
    else if (outcome.duplicate)
        m_trace->setNothing(tr("The same event was received before, so nothing was decided again."));
    else if (outcome.event.kind == EventKind::Feedback)
        m_trace->setNothing(tr("A feedback event reports on a message that was sent; there is nothing to decide."));
    else
        m_trace->setNothing(tr("Without a message and a profile number nothing can be decided."));
}

void ExchangeDetails::showSummary()
{
    while (QLayoutItem *item = m_sentences->takeAt(0)) {
        if (QWidget *sentence = item->widget()) {
            sentence->hide(); // it goes a moment later, and the next one is drawn in its place
            sentence->deleteLater();
        }
        delete item;
    }
    const Tone tone = toneFor(m_exchange);
    addSentence(iconFor(tone), tone, Words::summary(m_exchange));
    const int index = m_events->currentIndex();
    if (index >= 0 && index < m_exchange.outcomes.size()) {
        const EventOutcome &outcome = m_exchange.outcomes.at(index);
        const bool inbound = outcome.event.kind == EventKind::Inbound;
        addSentence(inbound ? QLatin1StringView("inbound") : QLatin1StringView("info"), Tone::Neutral,
                    Words::summary(outcome));
        if (outcome.decision && !outcome.decision->reply.isEmpty())
            addSentence(QLatin1StringView("outbound"), Tone::Neutral, tr("Reply: “%1”").arg(outcome.decision->reply));
    }
    for (const Diagnostic &diagnostic : std::as_const(m_exchange.diagnostics)) {
        const Tone graveness = toneFor(diagnostic.severity);
        addSentence(iconFor(graveness), graveness, Words::sentence(diagnostic));
    }
    if (!m_exchange.failureDetail.isEmpty())
        addSentence(QLatin1StringView("info"), Tone::Neutral, m_exchange.failureDetail);
}

void ExchangeDetails::addSentence(QLatin1StringView icon, Tone tone, const QString &sentence)
{
    auto *line = new QWidget(m_summary);
    auto *picture = new ToneIcon(line);
    picture->setIcon(icon, tone);
    auto *words = new QLabel(sentence, line);
    words->setWordWrap(true);
    words->setTextFormat(Qt::PlainText);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(picture, 0, Qt::AlignTop);
    row->addWidget(words, 1);
    m_sentences->addWidget(line);
}

void ExchangeDetails::showMessages()
{
    const QString method = QString::fromLatin1(m_exchange.method);
    m_request->setMessage(QStringLiteral("%1 %2").arg(method, m_exchange.url), m_exchange.requestHeaders,
                          m_exchange.requestBody);
    if (m_exchange.status > 0) {
        const QString status
            = QStringLiteral("%1 %2").arg(m_exchange.status).arg(Words::reasonPhrase(m_exchange.status));
        m_answer->setMessage(status.trimmed(), m_exchange.responseHeaders, m_exchange.responseBody);
    } else {
        m_answer->setMessage(Words::name(m_exchange.failure), {}, {});
    }
}

} // namespace Hookbench
