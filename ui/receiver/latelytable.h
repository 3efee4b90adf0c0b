// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/exchange.h"

#include <QWidget>

class QLabel;
class QTableWidget;
class QTimer;

namespace Hookbench {

class ReceiverDesk;

/// What came in lately: the newest requests of this run with where they came from. The event log has all of them.
class LatelyTable : public QWidget
{
    Q_OBJECT
public:
    static constexpr int mostRows = 10;

    explicit LatelyTable(ReceiverDesk &desk, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The person wants to see this one whole.
    void opened(qint64 id);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Row
    {
        qint64 id = 0;
        qint64 at = 0;
        QString peer;
        QString webhook;
        /// 0 when it broke off.
        int status = 0;
    };

    void take(const QList<Exchange> &exchanges);
    void showRows();
    void retranslate();

    /// Newest first.
    QList<Row> m_rows;
    QTableWidget *m_table;
    QLabel *m_none;
    QTimer *m_soon;
};

} // namespace Hookbench
