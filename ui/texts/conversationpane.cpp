// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/texts/conversationpane.h"

#include "models/texts/conversationreader.h"
#include "models/words/words.h"
#include "ui/parts/buttons.h"
#include "ui/parts/flowlayout.h"
#include "ui/texts/bubbledelegate.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

namespace Hookbench {

using namespace Qt::StringLiterals;

namespace {

/// More would fill the pane with buttons.
constexpr int mostKeywords = 12;
constexpr int mostSubscribers = 9;

QString subscriberNumber(int index)
{
    return u"+4670174060%1"_s.arg(index);
}

} // namespace

ConversationPane::ConversationPane(QWidget *parent)
    : QWidget{parent}
    , m_note{new QLabel}
    , m_subscriberLabel{new QLabel}
    , m_subscriber{new QComboBox}
    , m_more{pillButton(ButtonRole::Secondary)}
    , m_restart{pillButton(ButtonRole::Secondary)}
    , m_copy{pillButton(ButtonRole::Secondary)}
    , m_bubbles{new QListWidget}
    , m_keywords{new QWidget}
    , m_input{new QLineEdit}
    , m_send{pillButton(ButtonRole::Primary)}
    , m_state{new QLabel}
    , m_reason{new QLabel}
    , m_details{new QCheckBox}
    , m_trace{new QLabel}
{
    build();
    connect(m_send, &QPushButton::clicked, this, [this] { say(m_input->text()); });
    connect(m_input, &QLineEdit::returnPressed, this, [this] { say(m_input->text()); });
    connect(m_restart, &QPushButton::clicked, this, &ConversationPane::restart);
    connect(m_copy, &QPushButton::clicked, this, &ConversationPane::copyTest);
    connect(m_more, &QPushButton::clicked, this, &ConversationPane::addSubscriber);
    connect(m_subscriber, &QComboBox::currentIndexChanged, this, &ConversationPane::showState);
    connect(m_details, &QCheckBox::toggled, this, &ConversationPane::showReason);
    m_subscriber->addItem(subscriberNumber(1));
    retranslate();
}

void ConversationPane::build()
{
    m_input->setObjectName(u"message"_s);
    m_send->setObjectName(u"say"_s);
    m_bubbles->setObjectName(u"bubbles"_s);
    m_bubbles->setItemDelegate(new BubbleDelegate{m_bubbles});
    m_bubbles->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_bubbles->setResizeMode(QListView::Adjust);
    m_bubbles->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (QLabel *label : {m_note, m_state, m_reason, m_trace}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_trace->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_subscriberLabel->setBuddy(m_subscriber);
    new FlowLayout{m_keywords, 6};
    auto *tools = new QWidget;
    auto *toolsLayout = new FlowLayout{tools, 8};
    for (QWidget *tool :
         {static_cast<QWidget *>(m_subscriberLabel), static_cast<QWidget *>(m_subscriber),
          static_cast<QWidget *>(m_more), static_cast<QWidget *>(m_restart), static_cast<QWidget *>(m_copy)})
        toolsLayout->addWidget(tool);
    auto *entry = new QHBoxLayout;
    entry->addWidget(m_input, 1);
    entry->addWidget(m_send);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 12, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_note);
    column->addWidget(tools);
    column->addWidget(m_bubbles, 1);
    column->addWidget(m_keywords);
    column->addLayout(entry);
    for (QWidget *line : {static_cast<QWidget *>(m_state), static_cast<QWidget *>(m_reason),
                          static_cast<QWidget *>(m_details), static_cast<QWidget *>(m_trace)})
        column->addWidget(line);
}

void ConversationPane::setWebhook(const SmsWebhook &webhook, const FuzzyExceptions &exceptions)
{
    m_webhook = webhook;
    m_engine = DecisionEngine{webhook, exceptions};
    restart();
    offerKeywords();
}

void ConversationPane::restart()
{
    m_states.clear();
    m_test = {};
    m_decisions.clear();
    m_bubbles->clear();
    m_input->clear();
    showState();
    showReason();
}

void ConversationPane::offerKeywords()
{
    QLayout *layout = m_keywords->layout();
    while (QLayoutItem *item = layout->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    int count = 0;
    for (const KeywordCategory &panel : std::as_const(m_webhook.keywordCategories)) {
        // A few of each category say more than all of one.
        for (const QString &keyword : panel.keywords.mid(0, 3)) {
            if (++count > mostKeywords)
                return;
            auto *chip = pillButton(ButtonRole::Secondary, m_keywords);
            chip->setText(keyword);
            chip->setToolTip(Words::name(panel.category));
            connect(chip, &QPushButton::clicked, this, [this, keyword] { say(keyword); });
            layout->addWidget(chip);
        }
    }
}

QString ConversationPane::number() const
{
    return m_subscriber->currentText();
}

void ConversationPane::addBubble(const QString &text, bool own)
{
    auto *item
        = new QListWidgetItem{own ? tr("%1 texts: %2").arg(number(), text) : tr("Reply to %1: %2").arg(number(), text)};
    item->setData(BubbleDelegate::bodyRole, text);
    item->setData(BubbleDelegate::ownRole, own);
    m_bubbles->addItem(item);
    m_bubbles->scrollToBottom();
}

void ConversationPane::say(const QString &message)
{
    if (message.trimmed().isEmpty())
        return;
    const Decision decision = m_engine.decide(message, m_states.value(number()));
    m_states.insert(number(), decision.after);
    m_decisions.append(decision);
    m_test.lines.append({ConversationAsk::Says, message, {}, number(), 0});
    m_test.lines.append({decision.reply.isEmpty() ? ConversationAsk::NoReply : ConversationAsk::Reply,
                         decision.reply,
                         {},
                         number(),
                         0});
    m_test.lines.append({ConversationAsk::State, {}, decision.after, number(), 0});
    addBubble(message, true);
    if (!decision.reply.isEmpty())
        addBubble(decision.reply, false);
    m_input->clear();
    m_input->setFocus();
    showState();
    showReason();
}

ConversationFile ConversationPane::asTest() const
{
    ConversationTest test = m_test;
    test.name = m_webhook.name;
    return {{}, {test}};
}

void ConversationPane::copyTest()
{
    QGuiApplication::clipboard()->setText(QString::fromUtf8(writeConversation(asTest())));
}

void ConversationPane::addSubscriber()
{
    m_subscriber->addItem(subscriberNumber(m_subscriber->count() + 1));
    m_subscriber->setCurrentIndex(m_subscriber->count() - 1);
    m_more->setEnabled(m_subscriber->count() < mostSubscribers);
}

void ConversationPane::showState()
{
    m_state->setText(tr("Consent of %1: %2").arg(number(), Words::name(m_states.value(number()))));
}

void ConversationPane::showReason()
{
    const bool said = !m_decisions.isEmpty();
    m_reason->setText(said ? Words::summary(m_decisions.last()) : tr("Nothing was texted yet."));
    m_copy->setEnabled(said);
    m_restart->setEnabled(said);
    m_details->setVisible(said);
    m_trace->setVisible(said && m_details->isChecked());
    if (!said)
        return;
    QStringList steps;
    for (const TraceStep &step : m_decisions.last().trace)
        steps.append(u"%1. "_s.arg(steps.size() + 1) + Words::sentence(step));
    m_trace->setText(steps.join(u'\n'));
}

void ConversationPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ConversationPane::retranslate()
{
    m_note->setText(
        tr("The receiver's own engine decides on the webhook as it was submitted. Nothing is sent or stored."));
    m_subscriberLabel->setText(tr("Subscriber"));
    m_more->setText(tr("Another subscriber"));
    m_restart->setText(tr("Start over"));
    m_copy->setText(tr("Copy as a test"));
    m_send->setText(tr("Text"));
    m_input->setPlaceholderText(tr("What the subscriber texts"));
    m_input->setAccessibleName(tr("What the subscriber texts"));
    m_bubbles->setAccessibleName(tr("Conversation"));
    m_details->setText(tr("Show every step"));
    showState();
    showReason();
}

} // namespace Hookbench
