// SPDX-License-Identifier: GPL-3.0-or-later
// How the page is put together.
#include "ui/events/eventfilterbar.h"
#include "ui/events/eventlogpage.h"
#include "ui/events/eventtabledelegate.h"
#include "ui/events/exchangedetails.h"
#include "ui/parts/buttons.h"
#include "ui/parts/columnshare.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/icons.h"
#include "ui/parts/pageheader.h"
#include "ui/parts/tables.h"

#include <QCheckBox>
#include <QDataStream>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QScrollBar>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>

namespace Hookbench {

using namespace Qt::StringLiterals;

namespace {

/// Begins what is remembered of the arrangement; another one is of other columns.
constexpr quint32 layoutVersion = 0x45560002;

} // namespace

void EventLogPage::build()
{
    m_waiting->setIcon(themedIcon(QLatin1StringView("refresh")));
    m_waiting->hide();
    m_details->hide();
    m_details->setMenu(m_actions->menu());
    m_selected->setMenu(m_actions->menu());
    m_export->setObjectName(u"exportEvents"_s);
    m_clear->setObjectName(u"clearFilters"_s);
    m_selected->setObjectName(u"chosenEvents"_s);
    m_mask->setObjectName(u"maskNumbers"_s);
    m_header->addWidget(m_export);
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(m_details);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 1);
    m_stack->addWidget(m_splitter);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_noHits);

    auto *facts = new QHBoxLayout;
    facts->setSpacing(16);
    facts->addWidget(m_count);
    facts->addWidget(m_clear);
    facts->addWidget(m_waiting);
    facts->addWidget(m_selected);
    facts->addStretch(1);
    facts->addWidget(m_mask);
    auto *body = new QVBoxLayout;
    body->setContentsMargins(24, 8, 24, 24);
    body->setSpacing(8);
    body->addWidget(m_filterBar);
    body->addLayout(facts);
    body->addWidget(m_stack, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addLayout(body, 1);
}

void EventLogPage::buildTable()
{
    m_table->setModel(m_model);
    dressTable(m_table);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->setItemDelegate(new EventTableDelegate(m_table));
    m_table->setMinimumHeight(120);
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionsMovable(true);
    header->setMinimumSectionSize(48);
    m_share = new ColumnShare(m_table,
                              {{EventLogModel::TimeColumn, 74, 1},
                               {EventLogModel::DirectionColumn, 74, 0},
                               {EventLogModel::WebhookColumn, 92, 4},
                               {EventLogModel::FromColumn, 112, 1},
                               {EventLogModel::TextColumn, 76, 5},
                               {EventLogModel::DecisionColumn, 110, 4},
                               {EventLogModel::StatusColumn, 84, 3},
                               {EventLogModel::DurationColumn, 78, 1}});
}

void EventLogPage::connectParts()
{
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &EventLogPage::showChosen);
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this, &EventLogPage::follow);
    connect(m_table, &QWidget::customContextMenuRequested, this, &EventLogPage::openMenu);
    connect(m_actions, &EventActions::asked, this, &EventLogPage::act);
    auto *remove = new QShortcut{QKeySequence{Qt::Key_Delete}, m_table, nullptr, nullptr, Qt::WidgetShortcut};
    connect(remove, &QShortcut::activated, this, &EventLogPage::removeChosen);
    connect(m_filterBar, &EventFilterBar::filterChosen, this, &EventLogPage::setFilter);
    connect(m_filterBar, &EventFilterBar::left, this, [this] {
        m_table->setFocus();
        if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
            m_table->setCurrentIndex(m_model->index(0, 0));
    });
    for (QPushButton *button : {m_clear, m_clearHits})
        connect(button, &QPushButton::clicked, this, [this] {
            setFilter({});
            m_filterBar->enterSearch();
        });
    connect(m_waiting, &QPushButton::clicked, this, [this] {
        m_model->showWaiting();
        m_table->scrollToTop();
        m_table->setFocus();
    });
    connect(m_export, &QPushButton::clicked, this, &EventLogPage::exportShown);
    connect(m_mask, &QCheckBox::toggled, this, &EventLogPage::setMasked);
}

void EventLogPage::connectDetails()
{
    connect(m_details, &ExchangeDetails::closeRequested, this, &EventLogPage::back);
    connect(m_details, &ExchangeDetails::noteWritten, this, &EventLogPage::writeNote);
    const auto onShown = [this](EventActions::Deed deed) {
        if (m_shown)
            actOn(deed, Exchange{*m_shown});
    };
    connect(m_details, &ExchangeDetails::sampleRequested, this, [onShown] { onShown(EventActions::MakeSample); });
    connect(m_details, &ExchangeDetails::replayRequested, this, [onShown] { onShown(EventActions::Replay); });
    connect(m_details, &ExchangeDetails::pinRequested, this, [this](bool pinned) {
        if (!m_shown)
            return;
        if (const Result<> done = m_services.log.setPinned(std::span{&m_shown->id, 1}, pinned); !done)
            Q_EMIT noticed(noticeFor(done.error()));
    });
}

void EventLogPage::connectModel()
{
    connect(m_model, &EventLogModel::waitingChanged, this, &EventLogPage::showCounts);
    connect(m_model, &EventLogModel::loadingChanged, this, &EventLogPage::showCounts);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &EventLogPage::showCounts);
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, &EventLogPage::keepPlace);
    connect(m_model, &QAbstractItemModel::modelReset, this, &EventLogPage::findPlace);
    connect(m_model, &EventLogModel::failed, this, [this](const Error &error) { Q_EMIT noticed(noticeFor(error)); });
    connect(&m_services.log, &EventLog::appended, this, [this](const QList<ExchangeSummary> &summaries) {
        m_total += summaries.size();
        showCounts();
    });
    connect(&m_filtered, &FilteredLog::appended, this, [this](const QList<ExchangeSummary> &summaries) {
        if (m_matching)
            *m_matching += summaries.size();
        showCounts();
    });
    connect(&m_services.log, &EventLog::removed, this, [this](const QList<qint64> &ids) {
        if (m_shown && ids.contains(m_shown->id))
            hideDetails();
        m_total = std::max<qint64>(0, m_total - ids.size());
        countMatching();
    });
    connect(&m_services.log, &EventLog::changed, this, [this](const QList<ExchangeSummary> &summaries) {
        m_actions->setChosen(chosenSummaries(), chosenCount());
        for (const ExchangeSummary &summary : summaries) {
            if (!m_shown || summary.id != m_shown->id)
                continue;
            if (const Result<Exchange> now = m_services.log.exchange(summary.id)) {
                m_shown = *now;
                m_details->setMarks(now->pinned, shownForm(*now).note);
            }
        }
    });
    connect(&m_services.sandboxes, &SandboxBook::currentChanged, this, [this] {
        hideDetails();
        setFilter({});
    });
}

QByteArray EventLogPage::layoutState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    const bool own = m_share->isOwn();
    stream << layoutVersion << m_splitter->saveState()
           << (own ? m_table->horizontalHeader()->saveState() : QByteArray{});
    return state;
}

void EventLogPage::restoreLayoutState(const QByteArray &state)
{
    if (state.isEmpty())
        return;
    QDataStream stream(state);
    stream.setVersion(QDataStream::Qt_6_4);
    quint32 version = 0;
    QByteArray splitter;
    QByteArray header;
    stream >> version;
    if (version != layoutVersion)
        return;
    stream >> splitter >> header;
    if (stream.status() != QDataStream::Ok)
        return;
    m_divided = m_splitter->restoreState(splitter) && m_splitter->sizes().value(1) > 0;
    if (!header.isEmpty() && m_table->horizontalHeader()->restoreState(header))
        m_share->stepBack();
}

void EventLogPage::retranslate()
{
    m_header->setTitle(tr("Event log"));
    m_table->setAccessibleName(tr("Event log"));
    m_export->setText(tr("Export…"));
    m_export->setToolTip(tr("Write the events that are shown into a file"));
    m_clear->setText(tr("Clear filters"));
    m_clearHits->setText(tr("Clear filters"));
    m_mask->setText(tr("Mask phone numbers"));
    m_mask->setToolTip(tr("Hide all but the first and last digits of phone numbers on this page"));
    m_empty->setText(
        tr("No events yet"),
        tr("Every request that the receiver takes or that you send from here shows up in this list, with its "
           "answer and the decision. Send a test event from a webhook to see the first one."));
    m_noHits->setText(tr("No event fits"), tr("The log has events, but none that the search and the filters ask for."));
    m_actions->retranslate();
    m_model->retranslate();
    showCounts();
}

} // namespace Hookbench
