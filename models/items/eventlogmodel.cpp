// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/eventlogmodel.h"

#include "models/items/eventcells.h"
#include "models/items/rowwindow.h"
#include "models/state/whenfinished.h"
#include "models/values/numbermask.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Hookbench {

struct EventLogModel::State
{
    RowWindow rows{pageSize, heldRows};
    /// Nothing older is left to read.
    bool complete = false;
    /// The last page could not be read; not tried again until something changes.
    bool broken = false;
    bool holding = false;
    bool masked = false;
    bool loading = false;
    /// The rows are being looked for anew: what comes meanwhile waits for them.
    bool startingOver = false;
    int waiting = 0;
    /// Those that wait, oldest first, while they are few; otherwise the log is read again.
    QList<ExchangeSummary> held;
    /// Those that came while the rows are being looked for, oldest first.
    QList<ExchangeSummary> arrived;
    /// Counts questions, so that the answer to an old one is known.
    int question = 0;
    QFuture<Page> asked;
};

EventLogModel::EventLogModel(FilteredLog &log, QObject *parent)
    : SpokenModel{ColumnCount, parent}
    , m_log{log}
    , m_state{std::make_unique<State>()}
{
    connect(&m_log, &FilteredLog::appended, this, &EventLogModel::take);
    connect(&m_log, &FilteredLog::changed, this, &EventLogModel::updateRows);
    connect(&m_log, &FilteredLog::removed, this, &EventLogModel::removeRowsOf);
    connect(&m_log, &FilteredLog::reset, this, &EventLogModel::restart);
    restart();
}

EventLogModel::~EventLogModel()
{
    m_state->asked.cancel();
}

int EventLogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_state->rows.size();
}

int EventLogModel::loadedRows() const
{
    return m_state->rows.loaded() + static_cast<int>(m_state->held.size());
}

bool EventLogModel::isLoading() const
{
    return m_state->loading;
}

int EventLogModel::rowOf(qint64 id) const
{
    return m_state->rows.indexOf(id);
}

qint64 EventLogModel::idOf(int row) const
{
    return row >= 0 && row < m_state->rows.size() ? m_state->rows.idAt(row) : 0;
}

void EventLogModel::setMasked(bool masked)
{
    if (m_state->masked == masked)
        return;
    m_state->masked = masked;
    tellAll();
}

const ExchangeSummary *EventLogModel::summary(int row) const
{
    std::optional<Error> error;
    const ExchangeSummary *found = m_state->rows.row(row, [&](std::span<const qint64> ids) {
        Page page = m_log.log().summaries(ids);
        if (!page)
            error = page.error();
        return page ? *std::move(page) : QList<ExchangeSummary>{};
    });
    if (found || m_state->broken)
        return found;
    // A view is being painted: what follows must wait until it is done.
    m_state->broken = true;
    auto *self = const_cast<EventLogModel *>(this);
    if (error)
        QMetaObject::invokeMethod(
            self, [self, failure = *error] { Q_EMIT self->failed(failure); }, Qt::QueuedConnection);
    else // Another program took rows away: what is shown is no longer the log.
        QMetaObject::invokeMethod(self, &EventLogModel::restart, Qt::QueuedConnection);
    return nullptr;
}

QVariant EventLogModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};

    if (role == Qt::TextAlignmentRole)
        return index.column() == DurationColumn ? QVariant{Qt::AlignRight | Qt::AlignVCenter} : QVariant{};
    if (role != Qt::DisplayRole && role != IdRole && role != SummaryRole && role != TimeRole)
        return {};
    const ExchangeSummary *row = summary(index.row());
    if (!row)
        return {};
    switch (role) {
    case Qt::DisplayRole: {
        QString text = eventCell(*row, static_cast<Column>(index.column()));
        const bool numbers = index.column() == FromColumn || index.column() == TextColumn;
        return m_state->masked && numbers ? NumberMask::masked(text) : text;
    }
    case IdRole:
        return row->id;
    case TimeRole:
        return QDateTime::fromMSecsSinceEpoch(row->at, Qt::UTC);
    default:
        return QVariant::fromValue(*row);
    }
}

QVariant EventLogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole && section == DurationColumn)
        return QVariant{Qt::AlignRight | Qt::AlignVCenter};
    return role == Qt::DisplayRole ? QVariant{eventColumnTitle(static_cast<Column>(section))} : QVariant{};
}

bool EventLogModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_state->complete && !m_state->broken && !m_state->loading;
}

void EventLogModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        ask(m_state->rows.oldestId(), &EventLogModel::addPage);
}

void EventLogModel::restart()
{
    m_state->startingOver = true;
    m_state->arrived.clear();
    ask(0, &EventLogModel::startOver);
}

void EventLogModel::ask(qint64 beforeId, void (EventLogModel::*then)(const Page &))
{
    m_state->asked.cancel();
    const int question = ++m_state->question;
    QFuture<Page> asked = m_log.page(beforeId, pageSize);
    if (asked.isFinished()) {
        setLoading(false);
        (this->*then)(asked.result());
        return;
    }
    m_state->asked = asked;
    setLoading(true);
    whenFinished(this, asked, [this, question, then](const QFuture<Page> &ended) {
        if (question != m_state->question || ended.resultCount() == 0)
            return;
        setLoading(false);
        (this->*then)(ended.result());
    });
}

void EventLogModel::setLoading(bool loading)
{
    if (m_state->loading == loading)
        return;
    m_state->loading = loading;
    Q_EMIT loadingChanged(loading);
}

void EventLogModel::addPage(const Page &page)
{
    if (!page) {
        m_state->broken = true;
        Q_EMIT failed(page.error());
        return;
    }
    m_state->complete = page->size() < pageSize;
    if (page->isEmpty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(page->size()) - 1);
    m_state->rows.append(*page);
    endInsertRows();
}

void EventLogModel::startOver(const Page &page)
{
    beginResetModel();
    m_state->startingOver = false;
    m_state->rows.clear();
    m_state->held.clear();
    const bool hadWaiting = std::exchange(m_state->waiting, 0) > 0;
    m_state->broken = !page;
    m_state->complete = page && page->size() < pageSize;
    if (page)
        m_state->rows.append(*page);
    // What came while they were looked for may have been found already.
    QList<ExchangeSummary> arrived = std::exchange(m_state->arrived, {});
    const qint64 newest = m_state->rows.newestId();
    arrived.removeIf([newest](const ExchangeSummary &row) { return row.id <= newest; });
    m_state->rows.prepend(arrived);
    endResetModel();
    if (hadWaiting)
        Q_EMIT waitingChanged(0);
    if (!page)
        Q_EMIT failed(page.error());
}

void EventLogModel::updateRows(const QList<ExchangeSummary> &summaries)
{
    for (const ExchangeSummary &summary : summaries) {
        for (QList<ExchangeSummary> *waiting : {&m_state->held, &m_state->arrived}) {
            for (ExchangeSummary &row : *waiting) {
                if (row.id == summary.id)
                    row = summary;
            }
        }
        if (const int row = m_state->rows.update(summary); row >= 0)
            Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
}

void EventLogModel::removeRowsOf(QList<qint64> ids)
{
    std::sort(ids.begin(), ids.end());
    const auto isGone
        = [&ids](const ExchangeSummary &row) { return std::binary_search(ids.cbegin(), ids.cend(), row.id); };
    m_state->arrived.removeIf(isGone);
    if (const auto gone = m_state->held.removeIf(isGone); gone > 0) {
        m_state->waiting -= static_cast<int>(gone);
        Q_EMIT waitingChanged(m_state->waiting);
    }
    // From the last row to the first, and those beside each other together: the smallest id is the last row.
    for (qsizetype next = 0; next < ids.size();) {
        const int last = m_state->rows.indexOf(ids.at(next++));
        if (last < 0)
            continue;
        int first = last;
        while (next < ids.size() && m_state->rows.indexOf(ids.at(next)) == first - 1 && first > 0) {
            --first;
            ++next;
        }
        beginRemoveRows({}, first, last);
        m_state->rows.remove(first, last - first + 1);
        endRemoveRows();
    }
    if (rowCount() == 0 && !m_state->complete && !m_state->startingOver)
        restart();
}

void EventLogModel::take(const QList<ExchangeSummary> &summaries)
{
    if (m_state->broken) {
        // The log can be written again, so it may be read again; what was missed comes with it.
        restart();
        return;
    }
    if (m_state->startingOver) {
        m_state->arrived += summaries;
        // So many that they are better read.
        if (m_state->arrived.size() > heldRows)
            restart();
        return;
    }
    if (!m_state->holding) {
        prepend(summaries);
        return;
    }
    m_state->waiting += static_cast<int>(summaries.size());
    if (m_state->waiting <= heldRows)
        m_state->held += summaries;
    else
        m_state->held.clear();
    Q_EMIT waitingChanged(m_state->waiting);
}

void EventLogModel::prepend(const QList<ExchangeSummary> &summaries)
{
    if (summaries.isEmpty())
        return;
    beginInsertRows({}, 0, static_cast<int>(summaries.size()) - 1);
    m_state->rows.prepend(summaries);
    endInsertRows();
}

void EventLogModel::setHolding(bool holding)
{
    if (m_state->holding == holding)
        return;
    m_state->holding = holding;
    if (!holding)
        showWaiting();
}

int EventLogModel::waiting() const
{
    return m_state->waiting;
}

void EventLogModel::showWaiting()
{
    if (m_state->waiting == 0)
        return;
    if (m_state->held.size() != m_state->waiting) {
        restart();
        return;
    }
    const QList<ExchangeSummary> held = std::exchange(m_state->held, {});
    m_state->waiting = 0;
    prepend(held);
    Q_EMIT waitingChanged(0);
}

} // namespace Hookbench
