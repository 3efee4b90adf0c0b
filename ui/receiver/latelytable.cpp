// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/receiver/latelytable.h"

#include "models/state/receiverdesk.h"
#include "models/words/words.h"
#include "ui/parts/tables.h"

#include <QDateTime>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QTableWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace Hookbench {

using namespace Qt::StringLiterals;

namespace {

enum Column { Time, Peer, Webhook, Answer, ColumnCount };

// Thousands may come in a second; nobody reads faster than this.
constexpr int showEvery = 250;

} // namespace

LatelyTable::LatelyTable(ReceiverDesk &desk, QWidget *parent)
    : QWidget{parent}
    , m_table{new QTableWidget{0, ColumnCount}}
    , m_none{new QLabel}
    , m_soon{new QTimer{this}}
{
    m_table->setObjectName(u"lately"_s);
    dressTable(m_table);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(Webhook, QHeaderView::Stretch);
    m_table->setFixedHeight(40 * (5 + 1) + 2);
    m_none->setWordWrap(true);
    m_soon->setSingleShot(true);
    m_soon->setInterval(showEvery);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_none);
    column->addWidget(m_table);
    connect(m_soon, &QTimer::timeout, this, &LatelyTable::showRows);
    connect(m_table, &QTableWidget::itemActivated, this,
            [this](QTableWidgetItem *item) { Q_EMIT opened(m_rows.value(item->row()).id); });
    connect(&desk, &ReceiverDesk::received, this, &LatelyTable::take);
    retranslate();
}

void LatelyTable::take(const QList<Exchange> &exchanges)
{
    const qsizetype first = std::max<qsizetype>(0, exchanges.size() - mostRows);
    for (qsizetype index = first; index < exchanges.size(); ++index) {
        const Exchange &exchange = exchanges.at(index);
        m_rows.prepend({.id = exchange.id,
                        .at = exchange.at,
                        .peer = exchange.peer,
                        .webhook = exchange.webhookName.isEmpty() ? exchange.url : exchange.webhookName,
                        .status = exchange.failure == Failure::None ? exchange.status : 0});
    }
    if (m_rows.size() > mostRows)
        m_rows.resize(mostRows);
    if (!m_soon->isActive())
        m_soon->start();
}

void LatelyTable::showRows()
{
    m_none->setVisible(m_rows.isEmpty());
    m_table->setVisible(!m_rows.isEmpty());
    m_table->setRowCount(int(m_rows.size()));
    const QLocale locale;
    for (int row = 0; row < int(m_rows.size()); ++row) {
        const Row &shown = m_rows.at(row);
        const QString status = shown.status == 0
            ? tr("Broken off on purpose")
            : u"%1 %2"_s.arg(QString::number(shown.status), Words::reasonPhrase(shown.status));
        const QStringList texts{locale.toString(QDateTime::fromMSecsSinceEpoch(shown.at).time(), u"HH:mm:ss"_s),
                                shown.peer, shown.webhook, status};
        for (int column = 0; column < ColumnCount; ++column) {
            QTableWidgetItem *item = m_table->item(row, column);
            if (!item) {
                item = new QTableWidgetItem;
                item->setFlags(Qt::ItemIsSelectable | Qt::ItemIsEnabled);
                m_table->setItem(row, column, item);
            }
            item->setText(texts.at(column));
        }
    }
}

void LatelyTable::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void LatelyTable::retranslate()
{
    m_table->setAccessibleName(tr("What came in lately"));
    m_table->setHorizontalHeaderLabels({tr("Time"), tr("From"), tr("Webhook"), tr("Answer")});
    m_none->setText(tr("Nothing has come in since the program was started."));
    showRows();
}

} // namespace Hookbench
