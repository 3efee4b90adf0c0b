// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/texts/whatifpane.h"

#include "models/state/exceptionbook.h"
#include "models/state/webhookbook.h"
#include "models/words/words.h"
#include "ui/parts/buttons.h"
#include "ui/parts/flowlayout.h"
#include "ui/parts/tables.h"

#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

namespace Hookbench {

using namespace Qt::StringLiterals;

/// What the other thread makes; looked at only when it has ended.
struct WhatIfPane::Work
{
    DecisionEngine before;
    DecisionEngine after;
    ReplaySummary sum;
    QList<ReplayChange> changes;

    void take(const Exchange &exchange)
    {
        QList<MessageRow> rows;
        for (const EventOutcome &outcome : exchange.outcomes) {
            if (outcome.decision)
                rows.append({exchange.id, outcome.event.text(Field::InboundMessage)});
        }
        ReplayPart part = replayMessages(rows, before, after);
        sum += part.summary;
        if (changes.size() < shownChanges)
            changes += part.changes;
    }
};

WhatIfPane::WhatIfPane(WebhookBook &webhooks, EventLog &log, ExceptionBook &exceptions, QWidget *parent)
    : QWidget{parent}
    , m_webhooks{webhooks}
    , m_log{log}
    , m_exceptions{exceptions}
    , m_note{new QLabel}
    , m_beforeLabel{new QLabel}
    , m_before{new QComboBox}
    , m_afterLabel{new QLabel}
    , m_after{new QComboBox}
    , m_run{pillButton(ButtonRole::Primary)}
    , m_cancel{pillButton(ButtonRole::Secondary)}
    , m_progress{new QProgressBar}
    , m_sum{new QLabel}
    , m_search{new QLineEdit}
    , m_model{new QStandardItemModel{this}}
    , m_proxy{new QSortFilterProxyModel{this}}
    , m_table{new QTableView}
{
    build();
    connect(m_run, &QPushButton::clicked, this, &WhatIfPane::run);
    connect(m_cancel, &QPushButton::clicked, this, [this] { m_watcher.cancel(); });
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &WhatIfPane::finished);
    connect(&m_watcher, &QFutureWatcherBase::progressRangeChanged, m_progress, &QProgressBar::setRange);
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, m_progress, &QProgressBar::setValue);
    connect(m_search, &QLineEdit::textChanged, m_proxy, &QSortFilterProxyModel::setFilterFixedString);
    showRunning(false);
    retranslate();
}

WhatIfPane::~WhatIfPane()
{
    m_watcher.disconnect(this);
    m_watcher.cancel();
}

void WhatIfPane::build()
{
    m_run->setObjectName(u"runWhatIf"_s);
    m_before->setObjectName(u"before"_s);
    m_after->setObjectName(u"after"_s);
    m_sum->setObjectName(u"sum"_s);
    m_note->setWordWrap(true);
    m_sum->setWordWrap(true);
    m_beforeLabel->setBuddy(m_before);
    m_afterLabel->setBuddy(m_after);
    for (QComboBox *combo : {m_before, m_after})
        combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_proxy->setSourceModel(m_model);
    m_proxy->setFilterKeyColumn(-1);
    m_proxy->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_table->setModel(m_proxy);
    dressTable(m_table);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    auto *tools = new QWidget;
    auto *flow = new FlowLayout{tools, 8};
    for (QWidget *tool :
         {static_cast<QWidget *>(m_beforeLabel), static_cast<QWidget *>(m_before), static_cast<QWidget *>(m_afterLabel),
          static_cast<QWidget *>(m_after), static_cast<QWidget *>(m_run), static_cast<QWidget *>(m_cancel)})
        flow->addWidget(tool);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 12, 0, 0);
    column->setSpacing(8);
    for (QWidget *part : {static_cast<QWidget *>(m_note), tools, static_cast<QWidget *>(m_progress),
                          static_cast<QWidget *>(m_sum), static_cast<QWidget *>(m_search)})
        column->addWidget(part);
    column->addWidget(m_table, 1);
}

void WhatIfPane::refresh()
{
    for (QComboBox *combo : {m_before, m_after}) {
        const QVariant chosen = combo->currentData();
        combo->clear();
        for (const SmsWebhookRecord &record : m_webhooks.shown()) {
            if (record.webhook.takesInbound())
                combo->addItem(record.webhook.name, record.id);
        }
        combo->setCurrentIndex(std::max(0, combo->findData(chosen)));
    }
    m_run->setEnabled(m_before->count() > 0);
}

void WhatIfPane::run()
{
    const SmsWebhookRecord *before = m_webhooks.find(m_before->currentData().toUuid());
    const SmsWebhookRecord *after = m_webhooks.find(m_after->currentData().toUuid());
    if (!before || !after || m_watcher.isRunning())
        return;
    m_work = std::make_shared<Work>(Work{DecisionEngine{before->webhook, m_exceptions.exceptions()},
                                         DecisionEngine{after->webhook, m_exceptions.exceptions()},
                                         {},
                                         {}});
    m_model->removeRows(0, m_model->rowCount());
    m_failure.clear();
    m_done = false;
    EventFilter filter;
    filter.direction = Direction::Received;
    showRunning(true);
    m_watcher.setFuture(m_log.forEach(filter, [work = m_work](const Exchange &exchange) -> Result<> {
        work->take(exchange);
        return {};
    }));
    showSummary();
}

void WhatIfPane::finished()
{
    showRunning(false);
    if (m_watcher.isCanceled()) {
        m_failure = tr("Cancelled.");
    } else if (const Result<qint64> read = m_watcher.result(); !read) {
        m_failure = read.error().summary;
    } else {
        m_done = true;
        for (const ReplayChange &change : std::as_const(m_work->changes))
            m_model->appendRow({new QStandardItem{change.message}, new QStandardItem{Words::summary(change.before)},
                                new QStandardItem{Words::summary(change.after)}});
    }
    showSummary();
}

void WhatIfPane::showRunning(bool running)
{
    m_progress->setVisible(running);
    m_cancel->setVisible(running);
    m_run->setVisible(!running);
}

void WhatIfPane::showSummary()
{
    m_search->setVisible(m_done && m_model->rowCount() > 0);
    m_table->setVisible(m_done && m_model->rowCount() > 0);
    m_sum->setVisible(m_done || !m_failure.isEmpty());
    if (!m_done) {
        m_sum->setText(m_failure);
        return;
    }
    const ReplaySummary &sum = m_work->sum;
    QStringList lines{tr("%1 of %2 past messages would change.")
                          .arg(QLocale{}.toString(sum.changed), QLocale{}.toString(sum.messages))};
    for (std::size_t i = 0; i < sum.before.size(); ++i) {
        if (sum.before[i] == 0 && sum.after[i] == 0)
            continue;
        const QString name = i < categoryNames.size() ? Words::name(categoryNames[i].first) : tr("No keyword");
        lines.append(tr("%1: %2 before, %3 after")
                         .arg(name, QLocale{}.toString(sum.before[i]), QLocale{}.toString(sum.after[i])));
    }
    m_sum->setText(lines.join(u'\n'));
}

void WhatIfPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void WhatIfPane::retranslate()
{
    m_note->setText(
        tr("Replays the inbound messages of the event log through the keywords and replies of two webhooks, and "
           "lists every message whose category, consent or reply would change."));
    m_beforeLabel->setText(tr("Before"));
    m_afterLabel->setText(tr("After"));
    m_run->setText(tr("Compare"));
    m_cancel->setText(tr("Cancel"));
    m_search->setPlaceholderText(tr("Search in the changes"));
    m_search->setAccessibleName(tr("Search in the changes"));
    m_progress->setAccessibleName(tr("Progress"));
    m_table->setAccessibleName(tr("Messages that would change"));
    m_model->setHorizontalHeaderLabels({tr("Message"), tr("Before"), tr("After")});
    showSummary();
}

} // namespace Hookbench
