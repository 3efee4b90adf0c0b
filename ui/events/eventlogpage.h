// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/eventlogmodel.h"
#include "models/state/eventlog.h"
#include "ui/parts/messagebar.h"
#include "ui/parts/page.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTableView;

namespace Hookbench {

class EmptyState;
class ColumnShare;
class ExchangeDetails;
class PageHeader;

/// The log of requests, live and newest first, with the chosen one's details below. New rows never move what is being
/// read: while a row is chosen or the list is scrolled, they wait behind a chip that says how many there are.
class EventLogPage : public QWidget, public Page
{
    Q_OBJECT
public:
    explicit EventLogPage(EventLog &log, QWidget *parent = nullptr);

    /// Shows the details of one exchange, whether or not its row is loaded.
    void openEvent(qint64 id);
    /// Closes the details; false when there was nothing to close.
    bool back() override;
    /// How the splitter and the columns stand, to be remembered.
    QByteArray layoutState() const;
    void restoreLayoutState(const QByteArray &state);

Q_SIGNALS:
    void noticed(const Hookbench::Notice &notice);
    /// A sample event is to be made of a body that was sent to or by this webhook; null when it is none of ours.
    void sampleRequested(const QByteArray &body, const QUuid &webhookId);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void buildTable();
    void connectParts();
    void retranslate();
    void follow();
    void countAgain();
    void showCounts();
    void showChosen();
    void selectRowOf(qint64 id);

    EventLog &m_log;
    EventLogModel *m_model;
    /// Counted along, because counting a million rows takes its time.
    qint64 m_total = 0;
    PageHeader *m_header;
    QLabel *m_count;
    QPushButton *m_waiting;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QSplitter *m_splitter;
    QTableView *m_table;
    ColumnShare *m_share = nullptr;
    ExchangeDetails *m_details;
};

} // namespace Hookbench
