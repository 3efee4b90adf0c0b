// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/eventlogpage.h"

#include "ui/events/eventtabledelegate.h"
#include "ui/events/exchangedetails.h"
#include "ui/parts/buttons.h"
#include "ui/parts/columnshare.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/icons.h"
#include "ui/parts/pageheader.h"
#include "ui/parts/tables.h"

#include <QDataStream>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>

#include <algorithm>
#include <limits>

namespace Hookbench {

EventLogPage::EventLogPage(EventLog &log, QWidget *parent)
    : QWidget{parent}
    , m_log{log}
    , m_model{new EventLogModel(log, this)}
    , m_header{new PageHeader(PageHeader::Kind::List, this)}
    , m_count{new QLabel(this)}
    , m_waiting{pillButton(ButtonRole::Secondary, this)}
    , m_stack{new QStackedWidget(this)}
    , m_empty{new EmptyState(this)}
    , m_splitter{new QSplitter(Qt::Vertical, this)}
    , m_table{new QTableView(this)}
    , m_details{new ExchangeDetails(this)}
{
    buildTable();
    m_waiting->setIcon(themedIcon(QLatin1StringView("refresh")));
    m_waiting->hide();
    m_details->hide();
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(m_details);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 1);
    m_stack->addWidget(m_splitter);
    m_stack->addWidget(m_empty);

    auto *facts = new QHBoxLayout;
    facts->setSpacing(16);
    facts->addWidget(m_count);
    facts->addWidget(m_waiting);
    facts->addStretch(1);
    auto *body = new QVBoxLayout;
    body->setContentsMargins(24, 8, 24, 24);
    body->setSpacing(8);
    body->addLayout(facts);
    body->addWidget(m_stack, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addLayout(body, 1);
    connectParts();
    m_total = m_log.count();
    retranslate();
}

void EventLogPage::buildTable()
{
    m_table->setModel(m_model);
    dressTable(m_table);
    m_table->setItemDelegate(new EventTableDelegate(m_table));
    m_table->setMinimumHeight(160);
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionsMovable(true);
    header->setMinimumSectionSize(48);
    m_share = new ColumnShare(m_table,
                              {{EventLogModel::TimeColumn, 74, 1},
                               {EventLogModel::DirectionColumn, 48, 0},
                               {EventLogModel::WebhookColumn, 92, 4},
                               {EventLogModel::FromColumn, 112, 1},
                               {EventLogModel::TextColumn, 76, 5},
                               {EventLogModel::DecisionColumn, 110, 4},
                               {EventLogModel::StatusColumn, 84, 3},
                               {EventLogModel::DurationColumn, 78, 1}});
}

void EventLogPage::connectParts()
{
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &EventLogPage::showChosen);
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this, &EventLogPage::follow);
    connect(m_details, &ExchangeDetails::closeRequested, this, &EventLogPage::back);
    connect(m_details, &ExchangeDetails::sampleRequested, this, [this] {
        const Exchange &exchange = m_details->exchange();
        Q_EMIT sampleRequested(exchange.requestBody, exchange.webhookId);
    });
    connect(m_model, &EventLogModel::waitingChanged, this, &EventLogPage::showCounts);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &EventLogPage::showCounts);
    connect(m_model, &QAbstractItemModel::modelReset, this, &EventLogPage::countAgain);
    connect(&m_log, &EventLog::reset, m_details, &QWidget::hide);
    connect(&m_log, &EventLog::appended, this, [this](const QList<ExchangeSummary> &summaries) {
        m_total += summaries.size();
        showCounts();
    });
    connect(m_model, &EventLogModel::failed, this, [this](const Error &error) { Q_EMIT noticed(noticeFor(error)); });
    connect(m_waiting, &QPushButton::clicked, this, [this] {
        m_model->showWaiting();
        m_table->scrollToTop();
        m_table->setFocus();
    });
}

void EventLogPage::openEvent(qint64 id)
{
    const Result<Exchange> exchange = m_log.exchange(id);
    if (!exchange) {
        Q_EMIT noticed(noticeFor(exchange.error()));
        return;
    }
    selectRowOf(id);
    m_details->setExchange(*exchange);
    m_details->show();
}

void EventLogPage::selectRowOf(qint64 id)
{
    // What was just sent may still be waiting.
    if (m_model->waiting() > 0)
        m_model->showWaiting();
    const int near = std::min(m_model->rowCount(), 200);
    for (int row = 0; row < near; ++row) {
        if (m_model->index(row, 0).data(EventLogModel::IdRole).toLongLong() == id) {
            m_table->selectRow(row);
            m_table->scrollTo(m_model->index(row, 0));
            return;
        }
    }
    m_table->clearSelection();
}

bool EventLogPage::back()
{
    if (m_details->isHidden())
        return false;
    m_details->hide();
    m_table->clearSelection();
    m_table->setFocus();
    follow();
    return true;
}

void EventLogPage::showChosen()
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    follow();
    if (rows.isEmpty())
        return;
    const qint64 id = rows.constFirst().data(EventLogModel::IdRole).toLongLong();
    if (id == 0 || (id == m_details->exchangeId() && !m_details->isHidden()))
        return;
    const Result<Exchange> exchange = m_log.exchange(id);
    if (!exchange) {
        Q_EMIT noticed(noticeFor(exchange.error()));
        return;
    }
    m_details->setExchange(*exchange);
    m_details->show();
}

void EventLogPage::follow()
{
    const bool reading = m_table->selectionModel()->hasSelection()
        || m_table->verticalScrollBar()->value() > m_table->verticalScrollBar()->minimum();
    m_model->setHolding(reading);
    if (!reading && m_model->waiting() > 0)
        m_model->showWaiting();
    showCounts();
}

void EventLogPage::countAgain()
{
    m_total = m_log.count();
    showCounts();
}

void EventLogPage::showCounts()
{
    // Plural forms go by int; beyond that nobody counts.
    const int countForWords = int(std::min<qint64>(m_total, std::numeric_limits<int>::max()));
    m_count->setText(tr("%n event(s)", nullptr, countForWords));
    const int waiting = m_model->waiting();
    m_waiting->setText(tr("%n new", "events", waiting));
    m_waiting->setToolTip(tr("Bring the new events in"));
    m_waiting->setVisible(waiting > 0);
    const bool nothing = m_model->rowCount() == 0 && waiting == 0;
    m_stack->setCurrentWidget(nothing ? static_cast<QWidget *>(m_empty) : m_splitter);
}

QByteArray EventLogPage::layoutState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    const bool own = m_share->isOwn();
    stream << m_splitter->saveState() << (own ? m_table->horizontalHeader()->saveState() : QByteArray{});
    return state;
}

void EventLogPage::restoreLayoutState(const QByteArray &state)
{
    if (state.isEmpty())
        return;
    QDataStream stream(state);
    stream.setVersion(QDataStream::Qt_6_4);
    QByteArray splitter;
    QByteArray header;
    stream >> splitter >> header;
    if (stream.status() != QDataStream::Ok)
        return;
    m_splitter->restoreState(splitter);
    if (!header.isEmpty() && m_table->horizontalHeader()->restoreState(header))
        m_share->stepBack();
}

void EventLogPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void EventLogPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    follow();
}

void EventLogPage::retranslate()
{
    m_header->setTitle(tr("Event log"));
    m_table->setAccessibleName(tr("Event log"));
    m_empty->setText(
        tr("No events yet"),
        tr("Every request that the receiver takes or that you send from here shows up in this list, with its "
           "answer and the decision. Send a test event from a webhook to see the first one."));
    m_model->retranslate();
    showCounts();
}

} // namespace Hookbench
