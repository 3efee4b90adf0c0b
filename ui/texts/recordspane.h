// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/state/eventlog.h"
#include "models/texts/records.h"

#include <QFutureWatcher>
#include <QWidget>

#include <memory>

class QLabel;
class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QStandardItemModel;
class QTableView;

namespace Hookbench {

/// What past events recorded: the consent of every number with the messages that led there, or every custom keyword
/// with how often, by how many and when it came. Read beside the window, whenever it is asked for.
class RecordsPane : public QWidget
{
    Q_OBJECT
public:
    enum class Shows { Consents, Keywords };

    RecordsPane(Shows shows, EventLog &log, QWidget *parent = nullptr);
    ~RecordsPane() override;
    /// Reads the log anew, unless it is being read.
    void refresh();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void finished();
    void fill();
    void fillConsents();
    void fillKeywords();
    void showDetails();
    void retranslate();

    Shows m_shows;
    EventLog &m_log;
    QLabel *m_note;
    QLineEdit *m_search;
    QPushButton *m_read;
    QPushButton *m_copy;
    QLabel *m_state;
    QStandardItemModel *m_model;
    QSortFilterProxyModel *m_proxy;
    QTableView *m_table;
    QLabel *m_details;
    QFutureWatcher<Result<qint64>> m_watcher;
    /// Made on another thread; looked at when it has ended.
    std::shared_ptr<EventRecords> m_work;
    QList<ConsentRecord> m_consents;
    QList<KeywordRecord> m_keywords;
    QString m_failure;
};

} // namespace Hookbench
