// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/eventlogpage.h"

#include "models/state/whenfinished.h"
#include "ui/events/eventfilterbar.h"
#include "ui/events/exchangedetails.h"
#include "ui/parts/buttons.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/pageheader.h"

#include <QCheckBox>
#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>

#include <algorithm>
#include <limits>

namespace Hookbench {

using namespace Qt::StringLiterals;

namespace {

/// More are not found again when the list is read anew, nor looked at one by one.
constexpr qsizetype mostKept = 200;

/// Plural forms go by int; beyond that nobody counts.
int forWords(qint64 count)
{
    return int(std::min<qint64>(count, std::numeric_limits<int>::max()));
}

} // namespace

EventLogPage::EventLogPage(const EventServices &services, QWidget *parent)
    : QWidget{parent}
    , m_services{services}
    , m_replay{services.bench, services.webhooks, services.desk}
    , m_filtered{services.log}
    , m_model{new EventLogModel(m_filtered, this)}
    , m_actions{new EventActions(this)}
    , m_header{new PageHeader(PageHeader::Kind::List, this)}
    , m_export{pillButton(ButtonRole::Secondary, this)}
    , m_filterBar{new EventFilterBar(services.webhooks, this)}
    , m_count{new QLabel(this)}
    , m_waiting{pillButton(ButtonRole::Secondary, this)}
    , m_clear{pillButton(ButtonRole::Quiet, this)}
    , m_selected{pillButton(ButtonRole::Secondary, this)}
    , m_mask{new QCheckBox(this)}
    , m_stack{new QStackedWidget(this)}
    , m_empty{new EmptyState(this)}
    , m_noHits{new EmptyState(this)}
    , m_clearHits{m_noHits->addAction(false)}
    , m_splitter{new QSplitter(Qt::Vertical, this)}
    , m_table{new QTableView(this)}
    , m_details{new ExchangeDetails(this)}
{
    build();
    buildTable();
    connectParts();
    connectDetails();
    connectModel();
    m_total = m_services.log.count();
    m_masked = !m_services.preferences.preferences().arrangement.value(u"eventMask"_s).isEmpty();
    m_mask->setChecked(m_masked);
    m_model->setMasked(m_masked);
    retranslate();
}

void EventLogPage::openEvent(qint64 id)
{
    const std::optional<Exchange> exchange = read(id);
    if (!exchange)
        return;
    selectRowOf(id);
    showExchange(*exchange);
}

std::optional<Exchange> EventLogPage::read(qint64 id)
{
    const Result<Exchange> exchange = m_services.log.exchange(id);
    if (exchange)
        return *exchange;
    Q_EMIT noticed(noticeFor(exchange.error()));
    return std::nullopt;
}

void EventLogPage::selectRowOf(qint64 id)
{
    // What was just sent may still be waiting.
    if (m_model->waiting() > 0)
        m_model->showWaiting();
    const int row = m_model->rowOf(id);
    if (row < 0) {
        m_table->clearSelection();
        return;
    }
    m_table->selectRow(row);
    m_table->scrollTo(m_model->index(row, 0));
}

void EventLogPage::showExchange(const Exchange &exchange)
{
    m_shown = exchange;
    const Exchange shown = shownForm(exchange);
    m_details->setExchange(shown);
    m_details->setNoteEditable(shown.note == exchange.note);
    m_details->show();
    if (!m_divided)
        m_splitter->setSizes({m_splitter->height() / 2, m_splitter->height() / 2});
    m_divided = true;
}

void EventLogPage::hideDetails()
{
    m_shown.reset();
    m_details->hide();
}

bool EventLogPage::back()
{
    if (m_details->isHidden())
        return false;
    hideDetails();
    m_table->clearSelection();
    m_table->setFocus();
    follow();
    return true;
}

void EventLogPage::focusSearch()
{
    m_filterBar->enterSearch();
}

void EventLogPage::setFilter(const EventFilter &filter)
{
    if (m_filterBar->filter() != filter)
        m_filterBar->setFilter(filter);
    m_filtered.setFilter(filter);
}

void EventLogPage::showChosen()
{
    m_actions->setChosen(chosenSummaries(), chosenCount());
    follow();
    const QItemSelectionModel *selection = m_table->selectionModel();
    const QModelIndex current = selection->currentIndex();
    const bool hasCurrent = current.isValid() && selection->isRowSelected(current.row());
    const QModelIndexList rows = hasCurrent ? QModelIndexList{current} : selection->selectedRows();
    if (rows.isEmpty())
        return;
    const qint64 id = rows.constFirst().data(EventLogModel::IdRole).toLongLong();
    if (id == 0 || (id == m_details->exchangeId() && !m_details->isHidden()))
        return;
    if (const std::optional<Exchange> exchange = read(id))
        showExchange(*exchange);
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

void EventLogPage::keepPlace()
{
    m_kept = chosenIds();
    m_kept.resize(std::min(m_kept.size(), mostKept));
}

void EventLogPage::findPlace()
{
    const qint64 shown = m_shown ? m_shown->id : 0;
    QItemSelection selection;
    int place = -1;
    for (const qint64 id : std::as_const(m_kept)) {
        const int row = m_model->rowOf(id);
        if (row < 0)
            continue;
        const QModelIndex index = m_model->index(row, 0);
        selection.select(index, index);
        place = id == shown || place < 0 ? row : place;
    }
    m_kept.clear();
    if (place >= 0) {
        const QModelIndex index = m_model->index(place, 0);
        m_table->selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
        m_table->selectionModel()->select(selection, QItemSelectionModel::Select | QItemSelectionModel::Rows);
        m_table->scrollTo(index, QAbstractItemView::PositionAtCenter);
    }
    if (shown != 0 && m_model->rowOf(shown) < 0)
        hideDetails();
    m_actions->setChosen(chosenSummaries(), chosenCount());
    countAgain();
}

void EventLogPage::countAgain()
{
    m_total = m_services.log.count();
    countMatching();
}

void EventLogPage::countMatching()
{
    m_matching.reset();
    const int counting = ++m_counting;
    if (filter().isEmpty()) {
        follow();
        return;
    }
    const QFuture<Result<qint64>> counted = m_filtered.count();
    whenFinished(this, counted, [this, counting](const QFuture<Result<qint64>> &ended) {
        if (counting != m_counting || ended.resultCount() == 0 || !ended.result())
            return;
        m_matching = *ended.result();
        showCounts();
    });
    follow();
}

void EventLogPage::showCounts()
{
    const bool filtered = !filter().isEmpty();
    const QLocale locale;
    if (!filtered)
        m_count->setText(tr("%n event(s)", nullptr, forWords(m_total)));
    else
        m_count->setText(tr("%1 of %n event(s)", "how many are shown, and how many there are", forWords(m_total))
                             .arg(m_matching ? locale.toString(*m_matching) : u"…"_s));
    const int waiting = m_model->waiting();
    m_waiting->setText(tr("%n new", "events", waiting));
    m_waiting->setToolTip(tr("Bring the new events in"));
    m_waiting->setVisible(waiting > 0);
    m_clear->setVisible(filtered);
    const int chosen = chosenCount();
    m_selected->setText(tr("%n chosen", "events", chosen));
    m_selected->setVisible(chosen > 1);
    m_export->setEnabled(m_total > 0);
    const bool nothing = m_model->rowCount() == 0 && waiting == 0 && !m_model->isLoading();
    QWidget *shown = m_splitter;
    if (nothing)
        shown = filtered && m_total > 0 ? m_noHits : m_empty;
    m_stack->setCurrentWidget(shown);
    m_filterBar->setVisible(m_total > 0 || filtered);
}

void EventLogPage::setMasked(bool masked)
{
    if (m_masked == masked)
        return;
    m_masked = masked;
    m_model->setMasked(masked);
    if (m_shown && !m_details->isHidden())
        showExchange(Exchange{*m_shown});
    Preferences preferences = m_services.preferences.preferences();
    if (masked)
        preferences.arrangement.insert(u"eventMask"_s, u"1"_s);
    else
        preferences.arrangement.remove(u"eventMask"_s);
    if (const Result<> saved = m_services.preferences.save(preferences); !saved)
        Q_EMIT noticed(noticeFor(saved.error()));
}

int EventLogPage::chosenCount() const
{
    int count = 0;
    for (const QItemSelectionRange &range : m_table->selectionModel()->selection())
        count += range.left() == 0 ? range.height() : 0;
    return count;
}

QList<qint64> EventLogPage::chosenIds() const
{
    QList<qint64> ids;
    for (const QItemSelectionRange &range : m_table->selectionModel()->selection()) {
        for (int row = range.top(); range.left() == 0 && row <= range.bottom(); ++row)
            ids.append(m_model->idOf(row));
    }
    return ids;
}

QList<ExchangeSummary> EventLogPage::chosenSummaries() const
{
    QList<ExchangeSummary> summaries;
    for (const QItemSelectionRange &range : m_table->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom() && summaries.size() < mostKept; ++row) {
            const QVariant summary = m_model->index(row, 0).data(EventLogModel::SummaryRole);
            if (range.left() == 0 && summary.isValid())
                summaries.append(summary.value<ExchangeSummary>());
        }
    }
    return summaries;
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

} // namespace Hookbench
