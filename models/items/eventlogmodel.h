// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/spokenmodel.h"
#include "models/state/eventlog.h"

#include <QDateTime>

#include <memory>

namespace Hookbench {

/// The event log as a table, newest first. Reads pages from the log as they are scrolled to and forgets those far away,
/// so that memory does not grow with the log.
class EventLogModel : public SpokenModel
{
    Q_OBJECT
public:
    enum Column {
        TimeColumn,
        DirectionColumn,
        WebhookColumn,
        FromColumn,
        TextColumn,
        DecisionColumn,
        StatusColumn,
        DurationColumn,
        ColumnCount
    };
    /// IdRole: qint64. SummaryRole: ExchangeSummary as QVariant. TimeRole: QDateTime, UTC.
    enum Role { IdRole = Qt::UserRole, SummaryRole, TimeRole };

    explicit EventLogModel(EventLog &log, QObject *parent = nullptr);
    ~EventLogModel() override;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    /// While on, new rows wait (see waiting) instead of moving what is being read.
    void setHolding(bool holding);
    /// Rows that wait.
    int waiting() const;
    /// Brings the waiting rows in.
    void showWaiting();

    /// Rows that are read at a time, and rows that are held in memory at the most.
    static constexpr int pageSize = 200;
    static constexpr int heldRows = 5000;
    /// Rows in memory now.
    int loadedRows() const;

Q_SIGNALS:
    void waitingChanged(int waiting);
    /// A page could not be read; the sentence says why.
    void failed(const Hookbench::Error &error);

private:
    void restart();
    void take(const QList<Hookbench::ExchangeSummary> &summaries);
    void prepend(const QList<Hookbench::ExchangeSummary> &summaries);
    const ExchangeSummary *summary(int row) const;

    struct State;
    EventLog &m_log;
    std::unique_ptr<State> m_state;
};

} // namespace Hookbench

Q_DECLARE_METATYPE(Hookbench::ExchangeSummary)
