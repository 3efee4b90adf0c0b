// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/state/eventlog.h"
#include "models/texts/replay.h"

#include <QFutureWatcher>
#include <QUuid>
#include <QWidget>

#include <memory>

class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QSortFilterProxyModel;
class QStandardItemModel;
class QTableView;

namespace Hookbench {

class ExceptionBook;
class WebhookBook;

/// Past events through the configuration of two webhooks: counts per category, then every message that would be decided
/// differently. Works beside the window and can be cancelled; at most shownChanges are kept to be looked at.
class WhatIfPane : public QWidget
{
    Q_OBJECT
public:
    static constexpr qsizetype shownChanges = 10'000;

    WhatIfPane(WebhookBook &webhooks, EventLog &log, ExceptionBook &exceptions, QWidget *parent = nullptr);
    ~WhatIfPane() override;
    /// Offers the webhooks as they are now.
    void refresh();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Work;

    void build();
    void run();
    void finished();
    void showSummary();
    void showRunning(bool running);
    void retranslate();

    WebhookBook &m_webhooks;
    EventLog &m_log;
    ExceptionBook &m_exceptions;
    QLabel *m_note;
    QLabel *m_beforeLabel;
    QComboBox *m_before;
    QLabel *m_afterLabel;
    QComboBox *m_after;
    QPushButton *m_run;
    QPushButton *m_cancel;
    QProgressBar *m_progress;
    QLabel *m_sum;
    QLineEdit *m_search;
    QStandardItemModel *m_model;
    QSortFilterProxyModel *m_proxy;
    QTableView *m_table;
    QFutureWatcher<Result<qint64>> m_watcher;
    std::shared_ptr<Work> m_work;
    QString m_failure;
    bool m_done = false;
};

} // namespace Hookbench
