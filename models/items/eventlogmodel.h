// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/spokenmodel.h"
#include "models/state/filteredlog.h"

#include <QDateTime>

#include <memory>

namespace Hookbench {

/// The event log through a filter as a table, newest first. Reads pages as they are scrolled to and forgets those far
/// away, so that memory does not grow with the log. While the rows of another filter are looked for, those before stay.
class EventLogModel : public SpokenModel
{
    Q_OBJECT
public:
    enum Column {
        TimeColumn,
        /// Also whether it is pinned and has a note.
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

    explicit EventLogModel(FilteredLog &log, QObject *parent = nullptr);
    ~EventLogModel() override;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    /// Whether rows are being looked for.
    bool isLoading() const;
    /// Where the row with this id is, -1 when it was not scrolled to yet or is not wanted.
    int rowOf(qint64 id) const;
    /// The id of a row, without reading it again when it was forgotten; 0 where there is none.
    qint64 idOf(int row) const;
    /// Phone numbers are hidden in what is shown; SummaryRole gives them all the same.
    void setMasked(bool masked);

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
    void loadingChanged(bool loading);
    /// A page could not be read; the sentence says why.
    void failed(const Hookbench::Error &error);

private:
    using Page = Result<QList<ExchangeSummary>>;

    void restart();
    void startOver(const Page &page);
    void addPage(const Page &page);
    void ask(qint64 beforeId, void (EventLogModel::*then)(const Page &));
    void setLoading(bool loading);
    void updateRows(const QList<Hookbench::ExchangeSummary> &summaries);
    void removeRowsOf(QList<qint64> ids);
    void take(const QList<Hookbench::ExchangeSummary> &summaries);
    void prepend(const QList<Hookbench::ExchangeSummary> &summaries);
    const ExchangeSummary *summary(int row) const;

    struct State;
    FilteredLog &m_log;
    std::unique_ptr<State> m_state;
};

} // namespace Hookbench

Q_DECLARE_METATYPE(Hookbench::ExchangeSummary)
