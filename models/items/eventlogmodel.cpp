// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/eventlogmodel.h"

#include "models/items/eventcells.h"
#include "models/items/rowwindow.h"

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
    int waiting = 0;
    /// Those that wait, oldest first, while they are few; otherwise the log is read again.
    QList<ExchangeSummary> held;
};

EventLogModel::EventLogModel(EventLog &log, QObject *parent)
    : SpokenModel{ColumnCount, parent}
    , m_log{log}
    , m_state{std::make_unique<State>()}
{
    connect(&m_log, &EventLog::appended, this, &EventLogModel::take);
    connect(&m_log, &EventLog::reset, this, &EventLogModel::restart);
    restart();
}

EventLogModel::~EventLogModel() = default;

int EventLogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_state->rows.size();
}

int EventLogModel::loadedRows() const
{
    return m_state->rows.loaded() + static_cast<int>(m_state->held.size());
}

const ExchangeSummary *EventLogModel::summary(int row) const
{
    std::optional<Error> error;
    const ExchangeSummary *found = m_state->rows.row(row, [&](qint64 beforeId, int limit) {
        Result<QList<ExchangeSummary>> page = m_log.page(beforeId, limit);
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
    else // Another program's rows lie between ours: what is shown is no longer the log.
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
    case Qt::DisplayRole:
        return eventCell(*row, static_cast<Column>(index.column()));
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
    return !parent.isValid() && !m_state->complete && !m_state->broken;
}

void EventLogModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    const Result<QList<ExchangeSummary>> page = m_log.page(m_state->rows.oldestId(), pageSize);
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

void EventLogModel::restart()
{
    beginResetModel();
    m_state->rows.clear();
    m_state->held.clear();
    m_state->complete = false;
    m_state->broken = false;
    const bool hadWaiting = m_state->waiting > 0;
    m_state->waiting = 0;
    const Result<QList<ExchangeSummary>> page = m_log.page(0, pageSize);
    if (page) {
        m_state->rows.append(*page);
        m_state->complete = page->size() < pageSize;
    } else {
        m_state->broken = true;
    }
    endResetModel();
    if (hadWaiting)
        Q_EMIT waitingChanged(0);
    if (!page)
        Q_EMIT failed(page.error());
}

void EventLogModel::take(const QList<ExchangeSummary> &summaries)
{
    if (m_state->broken) {
        // The log can be written again, so it may be read again; what was missed comes with it.
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
